// The body of a document: its contents, its page, and the looks of its headings.
import { NotImplemented } from '../host/exception';
import type { EnumValue } from '../host/google-enum';
import { enumName, mismatch, number } from './arguments';
import { BlocksBase } from './blocks-base';
import { standsFor } from './element';
import { HorizontalAlignment, ParagraphHeading } from './enums';
import type { PageBreak } from './leaves';
import { type Margin, readMargin, readPage, writeMargin, writePage } from './ooxml/page';
import { type Alignment, paragraphAttributes, readParagraph, writeParagraph } from './ooxml/paragraph-format';
import { ensureStyle, styleOf } from './ooxml/styles';
import { textAttributes as ofText, readText } from './ooxml/text-format';
import { child, need } from './ooxml/xml';
import { placeOf } from './session';

/** What `setHeadingAttributes` changes in Google's named styles; it passes over the rest. */
const headingAttributes = [
  'SPACING_BEFORE',
  'SPACING_AFTER',
  'LINE_SPACING',
  'INDENT_START',
  'INDENT_END',
  'INDENT_FIRST_LINE',
] as const;

export class Body extends BlocksBase {
  appendPageBreak(pageBreak?: PageBreak | null): PageBreak {
    return this.inParagraph(null, (paragraph) => paragraph.appendPageBreak(pageBreak));
  }
  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): PageBreak {
    const index = this.index(childIndex, 'insertPageBreak', pageBreak);
    return this.inParagraph(index, (paragraph) => paragraph.appendPageBreak(pageBreak));
  }

  /** Points. */
  getMarginTop(): number | null {
    return readMargin(placeOf(this).node, 'top');
  }
  setMarginTop(marginTop: number): this {
    return this.margin('top', marginTop, 'setMarginTop');
  }
  getMarginBottom(): number | null {
    return readMargin(placeOf(this).node, 'bottom');
  }
  setMarginBottom(marginBottom: number): this {
    return this.margin('bottom', marginBottom, 'setMarginBottom');
  }
  getMarginLeft(): number | null {
    return readMargin(placeOf(this).node, 'left');
  }
  setMarginLeft(marginLeft: number): this {
    return this.margin('left', marginLeft, 'setMarginLeft');
  }
  getMarginRight(): number | null {
    return readMargin(placeOf(this).node, 'right');
  }
  setMarginRight(marginRight: number): this {
    return this.margin('right', marginRight, 'setMarginRight');
  }

  protected margin(side: Margin, value: unknown, method: string): this {
    writeMargin(placeOf(this).node, side, number(value, `Body.${method}`));
    return this;
  }

  /** Points. */
  getPageWidth(): number | null {
    return readPage(placeOf(this).node, 'w');
  }
  setPageWidth(pageWidth: number): this {
    writePage(placeOf(this).node, 'w', number(pageWidth, 'Body.setPageWidth'));
    return this;
  }
  /** Points. */
  getPageHeight(): number | null {
    return readPage(placeOf(this).node, 'h');
  }
  setPageHeight(pageHeight: number): this {
    writePage(placeOf(this).node, 'h', number(pageHeight, 'Body.setPageHeight'));
    return this;
  }

  /** The named style of the heading: what it says itself, null for the rest. */
  getHeadingAttributes(paragraphHeading: EnumValue): Record<string, unknown> {
    const { session } = placeOf(this);
    const heading = enumName(ParagraphHeading, paragraphHeading, 'Body.getHeadingAttributes');
    const style = styleOf(session.file, heading);
    const found: Record<string, unknown> = {};
    for (const name of ofText) found[name] = readText(child(style, 'rPr'), name);
    for (const name of paragraphAttributes) {
      const value = readParagraph(child(style, 'pPr'), name);
      found[name] =
        name === 'HORIZONTAL_ALIGNMENT' && value !== null ? HorizontalAlignment[value as Alignment] : value;
    }
    return found;
  }

  /** Changes the spacing and indents of the heading's named style. */
  setHeadingAttributes(paragraphHeading: EnumValue, attributes: object): this {
    const { session } = placeOf(this);
    const heading = enumName(ParagraphHeading, paragraphHeading, 'Body.setHeadingAttributes');
    if (typeof attributes !== 'object' || attributes === null)
      throw mismatch('Body.setHeadingAttributes', paragraphHeading, attributes);
    const properties = need(ensureStyle(session.file, heading), 'pPr');
    for (const name of headingAttributes) {
      const value: unknown = Reflect.get(attributes, name);
      if (value === undefined) continue;
      writeParagraph(properties, name, value === null ? null : number(value, 'Body.setHeadingAttributes'));
    }
    return this;
  }

  override removeFromParent(): this {
    throw new NotImplemented('Body.removeFromParent');
  }

  override merge(): this {
    throw new NotImplemented('Body.merge');
  }

  override toString(): string {
    return 'DocumentBodySection';
  }
}
standsFor(Body, 'Document.Body', 'BODY_SECTION');
