// What a file keeps apart from its cells and the model has in them: notes, links, clipping, the ends of long texts.
import type { Area, Cell, Style } from '../spreadsheet/workbook';
import { areaFromA1, contains } from './a1';
import { bareAddress } from './bare-address';
import { placeToLink, type Tabs } from './formulas';
import type { KeptSheet } from './keepsake';
import type { Parts, Relation } from './parts';
import { readNotes } from './read-notes';
import { child, children, type Element } from './xml';

/** `cells[row - 1][column - 1]` */
export type Cells = (Cell | undefined)[][];

/** Puts other cells in place of those of an area, the absent ones too; equal empty cells stay one object. */
export const changeCells = (cells: Cells, area: Area, change: (cell: Cell) => Cell): void => {
  const known = new Map<Cell | undefined, Cell>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let line = cells[row - 1];
    if (!line) {
      line = [];
      cells[row - 1] = line;
    }
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = line[column - 1];
      let changed = known.get(cell);
      if (!changed) {
        changed = change(cell ?? { value: null });
        if (cell === undefined || cell.value === null) known.set(cell, changed);
      }
      line[column - 1] = changed;
    }
  }
};

const changeAt = (cells: Cells, address: string, change: (cell: Cell) => Cell): void => {
  const area = areaFromA1(address);
  if (area && area.rows * area.columns < 1_000_000) changeCells(cells, area, change);
};

/** Puts the notes of a sheet into its cells. */
export const addNotes = (cells: Cells, parts: Parts, relations: ReadonlyMap<string, Relation>): void => {
  for (const relation of relations.values()) {
    if (relation.type !== 'comments') continue;
    for (const [address, note] of readNotes(parts.xml(relation.target))) {
      changeAt(cells, address, (cell) => ({ ...cell, note }));
    }
  }
};

/** A HYPERLINK formula, and a text that is the address itself. */
const needsNone = (cell: Cell, link: string): boolean =>
  (cell.formula !== undefined && /^=HYPERLINK\(/i.test(cell.formula)) || bareAddress(cell) === link;

/** Puts the links of a sheet into its cells. */
export const addLinks = (
  cells: Cells,
  outline: Element,
  relations: ReadonlyMap<string, Relation>,
  tabs: Tabs,
): void => {
  for (const { attributes } of children(child(outline, 'hyperlinks'), 'hyperlink')) {
    const { location } = attributes;
    const target = relations.get(attributes.id ?? '')?.target;
    const inside = target === undefined || target === '' || target === '#';
    const link =
      inside && location !== undefined
        ? placeToLink(location, tabs)
        : target?.startsWith('#')
          ? placeToLink(target, tabs)
          : location === undefined
            ? target
            : `${target}#${location}`;
    if (link === undefined) continue;
    changeAt(cells, attributes.ref ?? '', (cell) => (needsNone(cell, link) ? cell : { ...cell, link }));
  }
};

/** Puts back what the keepsake knows of single cells. */
export const restore = (cells: Cells, kept: KeptSheet | undefined): void => {
  for (const area of kept?.clipped ?? []) {
    changeCells(cells, area, (cell) => ({ ...cell, style: { ...cell.style, wrap: 'clip' } }));
  }
  for (const [address, text] of Object.entries(kept?.longTexts ?? {})) {
    changeAt(cells, address, (cell) =>
      typeof cell.value === 'string' && text.startsWith(cell.value) ? { ...cell, value: text } : cell,
    );
  }
};

/** In the ranges that the keepsake names, being unlocked is what the file needed, not what was set. */
export const hideUnlocked = (cells: Cells, areas: readonly Area[]): void => {
  const locked = new Map<Style, Style | undefined>();
  const plain = new Map<Style, Cell | undefined>();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const style = cell?.style;
      if (!cell || !style?.unlocked || !areas.some((area) => contains(area, row + 1, column + 1))) return;
      if (!locked.has(style)) {
        const { unlocked: _, ...rest } = style;
        locked.set(style, Object.keys(rest).length > 0 ? rest : undefined);
      }
      const look = locked.get(style);
      const { style: _, ...content } = cell;
      if (look) line[column] = { ...content, style: look };
      else if (cell.value === null && Object.keys(content).length === 1) line[column] = plain.get(style);
      else line[column] = content;
    });
  });
};
