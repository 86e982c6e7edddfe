// Text: a stretch of characters in a paragraph, or all the characters of a container, to be edited and searched.
import { exception } from '../host/exception';
import { integer, string } from './arguments';
import { indexOfChild, notPreceded, standsFor } from './element';
import {
  deleteCharacters,
  endFormat,
  insertCharacters,
  joinParagraphs,
  makeRun,
  paragraphText,
  replaceCharacters,
  splitParagraph,
} from './ooxml/edit-text';
import { pieces, textOf } from './ooxml/inline';
import { child, isW, make } from './ooxml/xml';
import { RangeElement } from './range-element';
import { matcher } from './search';
import { at, placeOf } from './session';
import { TextLooks } from './text-looks';
import { holders, type Stretch } from './text-span';
import { childrenOf } from './tree';
import { wrapOrigin } from './wrap';

export class Text extends TextLooks {
  /** Puts characters in before `offset`. A new line starts a paragraph in a body, breaks the line in a paragraph. */
  insertText(offset: number, text: string): this {
    const place = placeOf(this);
    const index = integer(offset, 'Text.insertText', offset, text);
    const added = string(text, 'Text.insertText', offset, text);
    const { length } = this.getText();
    if (index < 0 || index > length)
      throw exception(`Index (${index}) must be less than or equal to the content length (${length}).`);
    let { stretch, local } = this.locate(index);
    const lines = this.scope.kind === 'all' && !isW(place.node, 'p') ? added.split('\n') : [added];
    lines.forEach((line, number) => {
      if (number > 0) {
        const paragraph = splitParagraph(stretch.paragraph, local);
        stretch = { paragraph, read: () => pieces(paragraph), anchor: null };
        local = 0;
      }
      const characters = paragraphText(line);
      this.insertInto(stretch, local, characters);
      local += characters.length;
    });
    return this;
  }

  protected insertInto(stretch: Stretch, local: number, text: string): void {
    if (text === '') return;
    const list = stretch.read();
    if (list.length > 0) {
      insertCharacters(list, local, text);
      return;
    }
    const origin = this.scope.kind === 'origin' ? this.scope.origin : undefined;
    const format = stretch.anchor ? (child(stretch.anchor, 'rPr') ?? null) : endFormat(stretch.paragraph);
    const run = makeRun(stretch.paragraph, text, format, origin);
    if (stretch.anchor)
      for (const node of Array.from(run.childNodes)) {
        if (!isW(node, 'rPr')) stretch.anchor.appendChild(node);
      }
    else stretch.paragraph.appendChild(run);
  }

  appendText(text: string): this {
    return this.insertText(this.getText().length, text);
  }

  setText(text: string): this {
    const added = string(text, 'Text.setText');
    const { length } = this.getText();
    if (length === 0) return this.insertText(0, added);
    if (this.stretches().length > 1) {
      this.deleteText(0, length - 1);
      return this.insertText(0, added);
    }
    const [stretch] = this.stretches();
    if (!stretch) return this;
    const characters = paragraphText(added);
    if (characters === '')
      deleteCharacters(stretch.read(), 0, length, new Set(stretch.anchor ? [stretch.anchor] : []));
    else replaceCharacters(stretch.read, 0, length, characters);
    return this;
  }

  deleteText(startOffset: number, endOffsetInclusive: number): this {
    const { start, end } = this.range(startOffset, endOffsetInclusive, 'Text.deleteText');
    let before = 0;
    let into: Stretch | null = null;
    for (const stretch of this.stretches()) {
      const list = stretch.read();
      const { length } = textOf(list);
      deleteCharacters(list, start - before, end - before, new Set(stretch.anchor ? [stretch.anchor] : []));
      // A deleted new line joins its paragraph to the one before, if both stand side by side.
      const lineBefore = before - 1;
      if (
        into &&
        lineBefore >= start &&
        lineBefore < end &&
        joinParagraphs(into.paragraph, stretch.paragraph)
      ) {
        before += length + 1;
        continue;
      }
      into = stretch;
      before += length + 1;
    }
    return this;
  }

  findText(searchPattern: string, from?: RangeElement | null): RangeElement | null {
    const find = matcher(string(searchPattern, 'Text.findText'));
    const start = from ? from.getEndOffsetInclusive() + 1 : 0;
    const match = find(this.getText()).find((one) => one.start >= start && one.end > one.start);
    return match ? new RangeElement(this, match.start, match.end - 1) : null;
  }

  replaceText(searchPattern: string, replacement: string): this {
    const find = matcher(string(searchPattern, 'Text.replaceText', searchPattern, replacement));
    const text = paragraphText(string(replacement, 'Text.replaceText', searchPattern, replacement));
    for (const { read } of this.stretches())
      for (const { start, end } of find(textOf(read())).reverse()) replaceCharacters(read, start, end, text);
    return this;
  }

  /** A copy that belongs to no paragraph yet. */
  override copy(): this {
    const place = placeOf(this);
    const holder = make(place.node, 'p');
    const origin = {};
    for (const stretch of this.stretches())
      for (const piece of stretch.read())
        holder.appendChild(makeRun(place.node, piece.text, child(piece.run, 'rPr') ?? null, origin));
    holders.add(holder);
    return wrapOrigin({ ...place, node: holder }, origin) as unknown as this;
  }

  override removeFromParent(): this {
    const copy = this.copy();
    for (const stretch of this.stretches())
      deleteCharacters(stretch.read(), 0, textOf(stretch.read()).length);
    return copy;
  }

  override merge(): this {
    const before = this.getPreviousSibling();
    if (!(before instanceof Text)) throw notPreceded();
    return before as unknown as this;
  }

  override isAtDocumentEnd(): boolean {
    const parent = this.getParent();
    if (!parent) return true;
    if (this.scope.kind === 'all') return parent.isAtDocumentEnd();
    const last = indexOfChild(parent[at], this) === childrenOf(parent[at].node).length - 1;
    return last && parent.isAtDocumentEnd();
  }
}
standsFor(Text, 'Document.Text', 'TEXT');
