// What paragraphs and list items share: their text, their format, and what may stand in their line.
import { exception } from '../host/exception';
import type { EnumValue } from '../host/google-enum';
import {
  enumName,
  integer,
  mismatch,
  optionalBoolean,
  optionalEnum,
  optionalNumber,
  string,
} from './arguments';
import { blobPicture } from './blob';
import type { AnyElement } from './classes';
import { ContainerBase } from './container';
import { notPreceded, removeBlock } from './element';
import { HorizontalAlignment, ParagraphHeading } from './enums';
import { InlineImage } from './inline-image';
import { adopt, adoptRun, insertRun } from './insertion';
import { type HorizontalRule, leafAt, PageBreak } from './leaves';
import {
  clearParagraph,
  endFormat,
  joinParagraphs,
  makeRun,
  paragraphText,
  removeThing,
} from './ooxml/edit-text';
import { groups } from './ooxml/inline';
import { levelOf, listOf } from './ooxml/numbering';
import { textWidth } from './ooxml/page';
import {
  type Alignment,
  type ParagraphAttribute,
  readParagraph,
  writeParagraph,
} from './ooxml/paragraph-format';
import { pictureRun } from './ooxml/picture';
import { pageBreakRun, ruleRun } from './ooxml/runs';
import { ensureStyle, headingOf } from './ooxml/styles';
import { attr, child, isW, kids, need, setChild, type XmlElement } from './ooxml/xml';
import { at, isPlaced, placeOf } from './session';
import { Text } from './text';
import { wrapOrigin } from './wrap';

/** What paragraphs and list items share. */
export abstract class ParagraphBase extends ContainerBase {
  /** Replaces what it holds, in the format of its first character. */
  setText(text: string): void {
    const { node } = placeOf(this);
    const added = paragraphText(string(text, `${this.typeName}.setText`));
    clearParagraph(node);
    if (added !== '') node.appendChild(makeRun(node, added, endFormat(node)));
  }

  clear(): this {
    clearParagraph(placeOf(this).node);
    return this;
  }

  /** Text at the end, in the format of the text before it; a detached Text keeps its own. */
  appendText(text: string | Text): Text {
    return this.putText(null, text, 'appendText', text);
  }

  insertText(childIndex: number, text: string | Text): Text {
    const index = integer(childIndex, `${this.typeName}.insertText`, childIndex, text);
    return this.putText(index, text, 'insertText', childIndex, text);
  }

  protected putText(index: number | null, text: unknown, method: string, ...args: readonly unknown[]): Text {
    const place = placeOf(this);
    const origin = {};
    if (text instanceof Text) {
      if (text.getParent() !== null) throw exception('Element must be detached.');
      const holder = adopt(text, place);
      let position = index;
      for (const run of kids(holder).filter((kid) => isW(kid, 'r'))) {
        const fresh = makeRun(place.node, '', child(run, 'rPr') ?? null, origin);
        for (const node of kids(run)) if (!isW(node, 'rPr')) fresh.appendChild(node);
        insertRun(place.node, position, fresh);
        position = null;
      }
      return wrapOrigin(place, origin);
    }
    const added = paragraphText(string(text, `${this.typeName}.${method}`, ...args));
    if (added !== '') insertRun(place.node, index, makeRun(place.node, added, endFormat(place.node), origin));
    return wrapOrigin(place, origin);
  }

  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    return this.putThing(null, pageBreak, pageBreakRun, PageBreak, 'appendPageBreak') as PageBreak;
  }
  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): PageBreak {
    const index = integer(childIndex, `${this.typeName}.insertPageBreak`);
    return this.putThing(index, pageBreak, pageBreakRun, PageBreak, 'insertPageBreak') as PageBreak;
  }
  appendHorizontalRule(): HorizontalRule {
    return this.putThing(null, null, ruleRun, PageBreak, 'appendHorizontalRule') as HorizontalRule;
  }
  insertHorizontalRule(childIndex: number): HorizontalRule {
    const index = integer(childIndex, `${this.typeName}.insertHorizontalRule`);
    return this.putThing(index, null, ruleRun, PageBreak, 'insertHorizontalRule') as HorizontalRule;
  }
  appendInlineImage(image: unknown): InlineImage {
    return this.putThing(null, image, null, InlineImage, 'appendInlineImage') as InlineImage;
  }
  insertInlineImage(childIndex: number, image: unknown): InlineImage {
    const index = integer(childIndex, `${this.typeName}.insertInlineImage`);
    return this.putThing(index, image, null, InlineImage, 'insertInlineImage') as InlineImage;
  }

  /** Puts in a detached thing, or a new one; a picture's bytes when nothing makes a new one. */
  protected putThing(
    index: number | null,
    given: unknown,
    fresh: ((near: XmlElement) => XmlElement) | null,
    Class: typeof PageBreak | typeof InlineImage,
    method: string,
  ): AnyElement {
    const place = placeOf(this);
    if (isPlaced(given)) {
      if (!(given instanceof Class)) throw mismatch(`${this.typeName}.${method}`, given);
      const { run, node } = adoptRun(given, place);
      insertRun(place.node, index, run);
      return leafAt(place, node);
    }
    let run: XmlElement;
    if (fresh) {
      if (given !== null && given !== undefined) throw mismatch(`${this.typeName}.${method}`, given);
      run = fresh(place.node);
    } else {
      const { id, picture } = blobPicture(place, given, `${this.typeName}.${method}`);
      // 96 pixels to the inch, 72 points.
      run = pictureRun(place.node, id, picture, Math.floor((textWidth(place.session.body) * 96) / 72));
    }
    insertRun(place.node, index, run);
    const node = kids(run).find((kid) => !isW(kid, 'rPr'));
    if (!node) throw new Error('The run shows nothing.');
    return leafAt(place, node);
  }

  removeChild(element: unknown): this {
    const { node } = placeOf(this);
    if (!isPlaced(element)) throw mismatch(`${this.typeName}.removeChild`, element);
    this.getChildIndex(element);
    if (element instanceof Text) element.removeFromParent();
    else {
      const thing = groups(node).find((one) => one.kind === 'thing' && one.nodes[0] === element[at].node);
      if (thing?.kind === 'thing') removeThing(thing.nodes);
    }
    return this;
  }

  override removeFromParent(): this {
    removeBlock(placeOf(this).node);
    return this;
  }

  override merge(): this {
    const place = placeOf(this);
    const before = this.getPreviousSibling();
    if (!before || before.getType() !== this.getType() || !joinParagraphs(before[at].node, place.node))
      throw notPreceded();
    return before as unknown as this;
  }

  getHeading(): EnumValue {
    const { session, node } = placeOf(this);
    return ParagraphHeading[headingOf(session.file, node)];
  }

  setHeading(heading: EnumValue): this {
    const { session, node } = placeOf(this);
    const wanted = enumName(ParagraphHeading, heading, `${this.typeName}.setHeading`);
    const style = wanted === 'NORMAL' ? null : attr(ensureStyle(session.file, wanted), 'styleId');
    const properties = need(node, 'pPr');
    setChild(properties, 'pStyle', style === null ? null : { val: style });
    return this;
  }

  protected read(attribute: ParagraphAttribute): Alignment | number | boolean | null {
    return readParagraph(child(placeOf(this).node, 'pPr'), attribute);
  }

  protected write(attribute: ParagraphAttribute, value: Alignment | number | boolean | null): this {
    const { session, node } = placeOf(this);
    const list = listOf(session.file, node);
    const level = list && levelOf(session.file, list);
    const first = level ? readParagraph(child(level, 'pPr'), 'INDENT_FIRST_LINE') : 0;
    writeParagraph(need(node, 'pPr'), attribute, value, typeof first === 'number' ? first : 0);
    return this;
  }

  protected points(attribute: ParagraphAttribute, value: unknown, method: string): this {
    return this.write(attribute, optionalNumber(value, `${this.typeName}.${method}`));
  }

  /** Null, like the other getters of format, where the paragraph leaves it to its style. */
  getAlignment(): EnumValue | null {
    const alignment = this.read('HORIZONTAL_ALIGNMENT') as Alignment | null;
    return alignment === null ? null : HorizontalAlignment[alignment];
  }
  setAlignment(alignment: EnumValue | null): this {
    return this.write(
      'HORIZONTAL_ALIGNMENT',
      optionalEnum(HorizontalAlignment, alignment, `${this.typeName}.setAlignment`),
    );
  }
  /** Points, as all lengths here; both indents are measured from the margin. */
  getIndentStart(): number | null {
    return this.read('INDENT_START') as number | null;
  }
  setIndentStart(indentStart: number | null): this {
    return this.points('INDENT_START', indentStart, 'setIndentStart');
  }
  getIndentEnd(): number | null {
    return this.read('INDENT_END') as number | null;
  }
  setIndentEnd(indentEnd: number | null): this {
    return this.points('INDENT_END', indentEnd, 'setIndentEnd');
  }
  getIndentFirstLine(): number | null {
    return this.read('INDENT_FIRST_LINE') as number | null;
  }
  setIndentFirstLine(indentFirstLine: number | null): this {
    return this.points('INDENT_FIRST_LINE', indentFirstLine, 'setIndentFirstLine');
  }
  /** A multiple of the line's height. */
  getLineSpacing(): number | null {
    return this.read('LINE_SPACING') as number | null;
  }
  setLineSpacing(multiplier: number | null): this {
    return this.points('LINE_SPACING', multiplier, 'setLineSpacing');
  }
  getSpacingBefore(): number | null {
    return this.read('SPACING_BEFORE') as number | null;
  }
  setSpacingBefore(spacingBefore: number | null): this {
    return this.points('SPACING_BEFORE', spacingBefore, 'setSpacingBefore');
  }
  getSpacingAfter(): number | null {
    return this.read('SPACING_AFTER') as number | null;
  }
  setSpacingAfter(spacingAfter: number | null): this {
    return this.points('SPACING_AFTER', spacingAfter, 'setSpacingAfter');
  }
  isLeftToRight(): boolean {
    return this.read('LEFT_TO_RIGHT') !== false;
  }
  setLeftToRight(leftToRight: boolean | null): this {
    return this.write('LEFT_TO_RIGHT', optionalBoolean(leftToRight, `${this.typeName}.setLeftToRight`));
  }
}
