// A document's body as the Docs API shows it: elements with their start and end, counted in UTF-16 code units.
import { cellsOf, rowsOf, spanOf } from '../document/ooxml/grid';
import { child, isW, kids, type XmlElement } from '../document/ooxml/xml';
import { blocks } from '../document/tree';
import { elementsOf } from './paragraph-elements';
import { pinnedRows } from './pin-rows';

/** A piece of the API's answer: plain JSON with `endIndex`, and with `startIndex` unless that is 0. */
export interface Indexed {
  readonly startIndex?: number;
  readonly endIndex: number;
  readonly [member: string]: unknown;
}

export interface Structure {
  readonly content: readonly Indexed[];
  /** Every table, those in cells too, by its start index. */
  readonly tables: ReadonlyMap<number, XmlElement>;
  /** Every paragraph, those in cells too. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** The index behind the last element. */
  readonly end: number;
}

export interface PlacedParagraph {
  readonly node: XmlElement;
  readonly startIndex: number;
  readonly endIndex: number;
}

interface Found {
  readonly tables: Map<number, XmlElement>;
  readonly paragraphs: PlacedParagraph[];
}

/**
 * Reads a `w:body`. It opens with a section break of index 0; a paragraph counts its text and a new line; a table counts
 * one for its start, one for each row, one for each cell and one for its end, a table of contents one for each end.
 * Cells covered by one to their left are given as cells with an empty paragraph.
 */
export const structureOf = (body: XmlElement): Structure => {
  const found: Found = { tables: new Map(), paragraphs: [] };
  const content: Indexed[] = [{ endIndex: 1, sectionBreak: {} }];
  const end = append(content, body, 1, found);
  return { content, ...found, end };
};

/** Adds the elements of a container that begins at `start`; where they end. */
const append = (content: Indexed[], container: XmlElement, start: number, found: Found): number => {
  let at = start;
  for (const block of blocks(container)) {
    const element = isW(block, 'p')
      ? paragraph(block, at, found)
      : isW(block, 'tbl')
        ? tableAt(block, at, found)
        : tableOfContents(block, at, found);
    content.push(element);
    at = element.endIndex;
    // A paragraph that holds a section's properties is its last.
    if (isW(container, 'body') && child(child(block, 'pPr'), 'sectPr')) {
      content.push({ startIndex: at, endIndex: at + 1, sectionBreak: {} });
      at += 1;
    }
  }
  return at;
};

const paragraph = (node: XmlElement, startIndex: number, found: Found): Indexed => {
  const elements: Indexed[] = [];
  let at = startIndex;
  for (const { length, ...element } of elementsOf(node)) {
    elements.push({ startIndex: at, endIndex: at + length, ...element });
    at += length;
  }
  found.paragraphs.push({ node, startIndex, endIndex: at });
  return { startIndex, endIndex: at, paragraph: { elements } };
};

const tableOfContents = (node: XmlElement, startIndex: number, found: Found): Indexed => {
  const content: Indexed[] = [];
  let at = startIndex + 1;
  for (const part of kids(node)) at = append(content, part, at, found);
  return { startIndex, endIndex: at + 1, tableOfContents: { content } };
};

const tableAt = (node: XmlElement, startIndex: number, found: Found): Indexed => {
  found.tables.set(startIndex, node);
  const pinned = pinnedRows(node);
  const tableRows: Indexed[] = [];
  let at = startIndex + 1;
  for (const [number, row] of rowsOf(node).entries()) {
    const read = rowAt(row, at, number < pinned, found);
    tableRows.push(read);
    at = read.endIndex;
  }
  const columns = Math.max(
    0,
    ...tableRows.map(({ tableCells }) => (tableCells as readonly unknown[]).length),
  );
  return { startIndex, endIndex: at + 1, table: { rows: tableRows.length, columns, tableRows } };
};

const rowAt = (row: XmlElement, startIndex: number, isHeader: boolean, found: Found): Indexed => {
  const tableCells: Indexed[] = [];
  let at = startIndex + 1;
  for (const cell of cellsOf(row)) {
    const content: Indexed[] = [];
    const end = append(content, cell, at + 1, found);
    tableCells.push({ startIndex: at, endIndex: end, content });
    at = end;
    for (let covered = 1; covered < spanOf(cell); covered += 1) {
      tableCells.push(emptyCell(at));
      at += 2;
    }
  }
  const tableRowStyle = isHeader ? { tableHeader: true } : {};
  return { startIndex, endIndex: at, tableCells, tableRowStyle };
};

const emptyCell = (startIndex: number): Indexed => {
  const indexes = { startIndex: startIndex + 1, endIndex: startIndex + 2 };
  const element: Indexed = { ...indexes, textRun: { content: '\n' } };
  return {
    startIndex,
    endIndex: startIndex + 2,
    content: [{ ...indexes, paragraph: { elements: [element] } }],
  };
};
