// What a body, a header, a footer and a table cell share: paragraphs, list items and tables, put in and taken out.
import { integer, mismatch, string } from './arguments';
import type { AnyElement } from './classes';
import { ContainerBase } from './container';
import { isKind, removeBlock } from './element';
import type { InlineImage } from './inline-image';
import { adopt, checkIndex, insertBlock } from './insertion';
import type { HorizontalRule } from './leaves';
import { ListItem } from './list-item';
import { clearParagraph, endFormat, makeRun, paragraphText, setMark } from './ooxml/edit-text';
import { fitGrid, makeCell, makeTable, rowsOf } from './ooxml/grid';
import { listOf, newList, setList } from './ooxml/numbering';
import { textWidth } from './ooxml/page';
import { cloneOf, isW, kids, make, remove, type XmlElement } from './ooxml/xml';
import { Paragraph } from './paragraph';
import { at, isPlaced, type Place, placeOf } from './session';
import type { Table } from './table';
import { blocks, paragraphsIn } from './tree';
import { wrap } from './wrap';

/** A paragraph of plain text. New lines are line breaks in it. */
const paragraphNode = (near: XmlElement, text: string, format: XmlElement | null = null): XmlElement => {
  const node = make(near, 'p');
  const characters = paragraphText(text);
  if (characters === '') setMark(node, format);
  else node.appendChild(makeRun(near, characters, format));
  return node;
};

/** A text of several lines as that many paragraphs. */
const paragraphNodes = (near: XmlElement, text: string, format: XmlElement | null = null): XmlElement[] =>
  text.split('\n').map((line) => paragraphNode(near, line, format));

/** The format that an appended paragraph starts in: that of the text before it, as in Google's own documents. */
const formatBefore = (container: XmlElement): XmlElement | null => {
  const last = blocks(container).at(-1);
  return last && isW(last, 'p') ? endFormat(last) : null;
};

/** A table of texts; a cell's lines are its paragraphs. Rows may differ in length. */
const tableNode = (near: XmlElement, cells: readonly (readonly string[])[], width: number): XmlElement => {
  const table = makeTable(near);
  for (const row of cells)
    table.appendChild(
      make(
        near,
        'tr',
        {},
        row.map((text) => {
          const [first = make(near, 'p'), ...rest] = paragraphNodes(near, text);
          const cell = makeCell(near, first);
          for (const paragraph of rest) cell.appendChild(paragraph);
          return cell;
        }),
      ),
    );
  fitGrid(table, () => width, rowsOf(table));
  return table;
};

const texts = (cells: unknown, method: string, ...args: readonly unknown[]): string[][] => {
  if (!Array.isArray(cells)) throw mismatch(method, ...args);
  return cells.map((row: unknown) => {
    if (!Array.isArray(row)) throw mismatch(method, ...args);
    return row.map((cell: unknown) => string(cell, method, ...args));
  });
};

/** What a body, a header, a footer and a table cell share. */
export abstract class BlocksBase extends ContainerBase {
  protected put(index: number | null, node: XmlElement): AnyElement {
    const place = placeOf(this);
    insertBlock(place.node, index, node);
    return wrap({ ...place, node });
  }

  protected index(value: unknown, method: string, ...args: readonly unknown[]): number {
    const index = integer(value, `${this.typeName}.${method}`, value, ...args);
    return checkIndex(index, blocks(placeOf(this).node).length);
  }

  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this.putParagraph(null, paragraph, 'appendParagraph', paragraph);
  }
  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    const index = this.index(childIndex, 'insertParagraph', paragraph);
    return this.putParagraph(index, paragraph, 'insertParagraph', childIndex, paragraph);
  }

  protected putParagraph(
    index: number | null,
    given: unknown,
    method: string,
    ...args: readonly unknown[]
  ): Paragraph {
    const place = placeOf(this);
    if (isPlaced(given)) {
      if (!(given instanceof Paragraph)) throw mismatch(`${this.typeName}.${method}`, ...args);
      return this.put(index, adopt(given, place)) as Paragraph;
    }
    const text = string(given, `${this.typeName}.${method}`, ...args);
    const format = index === null ? formatBefore(place.node) : null;
    return this.put(index, paragraphNode(place.node, text, format)) as Paragraph;
  }

  appendListItem(listItem: string | ListItem): ListItem {
    return this.putListItem(null, listItem, 'appendListItem', listItem);
  }
  insertListItem(childIndex: number, listItem: string | ListItem): ListItem {
    const index = this.index(childIndex, 'insertListItem', listItem);
    return this.putListItem(index, listItem, 'insertListItem', childIndex, listItem);
  }

  /** An item joins the list of the item before it; otherwise it begins a new one. */
  protected putListItem(
    index: number | null,
    given: unknown,
    method: string,
    ...args: readonly unknown[]
  ): ListItem {
    const place = placeOf(this);
    if (isPlaced(given)) {
      if (!(given instanceof ListItem)) throw mismatch(`${this.typeName}.${method}`, ...args);
      return this.put(index, adopt(given, place)) as ListItem;
    }
    const { file } = place.session;
    const text = string(given, `${this.typeName}.${method}`, ...args);
    const format = index === null ? formatBefore(place.node) : null;
    const before = blocks(place.node)[(index ?? blocks(place.node).length) - 1];
    const list = before && isW(before, 'p') ? listOf(file, before)?.list : undefined;
    const node = paragraphNode(place.node, text, format);
    setList(node, { list: list ?? newList(file), level: 0 });
    return this.put(index, node) as ListItem;
  }

  /** An empty paragraph follows a table that is put at the end. */
  appendTable(cells?: string[][] | Table | null): Table {
    return this.putTable(null, cells, 'appendTable', cells);
  }
  insertTable(childIndex: number, cells?: string[][] | Table | null): Table {
    const index = this.index(childIndex, 'insertTable', cells);
    return this.putTable(index, cells, 'insertTable', childIndex, cells);
  }

  protected putTable(
    index: number | null,
    given: unknown,
    method: string,
    ...args: readonly unknown[]
  ): Table {
    const place = placeOf(this);
    const count = blocks(place.node).length;
    let node: XmlElement;
    if (isPlaced(given)) {
      if (!isKind(given, 'TABLE')) throw mismatch(`${this.typeName}.${method}`, ...args);
      node = adopt(given, place);
    } else {
      const cells =
        given === null || given === undefined ? [] : texts(given, `${this.typeName}.${method}`, ...args);
      node = tableNode(place.node, cells, this.width());
    }
    const table = this.put(index, node) as Table;
    if (index === null || index === count) this.put(null, make(place.node, 'p'));
    return table;
  }

  /** Width for text, in points. */
  protected width(): number {
    return textWidth(placeOf(this).session.body);
  }

  /** The picture gets a paragraph of its own. */
  appendImage(image: unknown): InlineImage {
    return this.inParagraph(null, (paragraph) => paragraph.appendInlineImage(image));
  }
  insertImage(childIndex: number, image: unknown): InlineImage {
    const index = this.index(childIndex, 'insertImage', image);
    return this.inParagraph(index, (paragraph) => paragraph.appendInlineImage(image));
  }
  appendHorizontalRule(): HorizontalRule {
    return this.inParagraph(null, (paragraph) => paragraph.appendHorizontalRule());
  }
  insertHorizontalRule(childIndex: number): HorizontalRule {
    const index = this.index(childIndex, 'insertHorizontalRule');
    return this.inParagraph(index, (paragraph) => paragraph.appendHorizontalRule());
  }

  /** Makes a paragraph for what `fill` puts into it; without it again when that fails. */
  protected inParagraph<T>(index: number | null, fill: (paragraph: Paragraph) => T): T {
    const place = placeOf(this);
    const paragraph = this.put(index, make(place.node, 'p')) as Paragraph;
    try {
      return fill(paragraph);
    } catch (error) {
      remove(paragraph[at].node);
      throw error;
    }
  }

  removeChild(child: unknown): this {
    placeOf(this);
    if (!isPlaced(child)) throw mismatch(`${this.typeName}.removeChild`, child);
    this.getChildIndex(child);
    removeBlock(child[at].node);
    return this;
  }

  /** Paragraphs and list items, those in tables too. */
  getParagraphs(): (Paragraph | ListItem)[] {
    const place = placeOf(this);
    return paragraphsIn(place.node).map((node) => wrap({ ...place, node }) as Paragraph | ListItem);
  }
  getListItems(): ListItem[] {
    return this.getParagraphs().filter((one): one is ListItem => one instanceof ListItem);
  }
  getTables(): Table[] {
    const place = placeOf(this);
    return blocks(place.node)
      .filter((node) => isW(node, 'tbl'))
      .map((node) => wrap({ ...place, node }) as Table);
  }
  getImages(): InlineImage[] {
    return this.getParagraphs().flatMap((paragraph) =>
      Array.from({ length: paragraph.getNumChildren() }, (_, index) => paragraph.getChild(index)).filter(
        (child): child is InlineImage => child.getType().name() === 'INLINE_IMAGE',
      ),
    );
  }

  /** Leaves one empty paragraph. */
  clear(): this {
    this.replaceBlocks(placeOf(this), ['']);
    return this;
  }

  /** Replaces everything; each line of the text is a paragraph. A cell keeps the format of its first characters. */
  setText(text: string): this {
    const place = placeOf(this);
    this.replaceBlocks(place, string(text, `${this.typeName}.setText`).split('\n'));
    return this;
  }

  protected replaceBlocks({ node }: Place, lines: readonly string[]): void {
    const first = this.kind === 'TABLE_CELL' ? blocks(node)[0] : undefined;
    const model = first && isW(first, 'p') ? first : make(node, 'p');
    const fresh = lines.map((_, number) => {
      const paragraph = number === 0 ? model : cloneOf(model);
      clearParagraph(paragraph);
      return paragraph;
    });
    for (const kid of kids(node)) if (!isW(kid, 'tcPr', 'sectPr') && kid !== model) remove(kid);
    fresh.forEach((paragraph, number) => {
      const characters = paragraphText(lines[number] ?? '');
      if (characters !== '') paragraph.appendChild(makeRun(node, characters, endFormat(paragraph)));
      if (paragraph.parentNode !== node)
        node.insertBefore(paragraph, kids(node).find((kid) => isW(kid, 'sectPr')) ?? null);
    });
  }
}
