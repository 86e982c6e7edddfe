// Copying cells: what each kind of paste takes over, and how a source fills a larger target.
import { exception, NotImplemented } from '../host/exception';
import { intersects } from './areas';
import { cellAt, changed, putCell } from './cells';
import { copiedFormula } from './formula';
import { shared } from './styles';
import type { Area, Cell, SheetData, Style } from './workbook';

export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

const withoutBorders = (style: Style | undefined): Style | undefined =>
  style && shared({ ...style, border: undefined } as unknown as Style);

const formulaAt = (cell: Cell | undefined, rows: number, columns: number): string | undefined =>
  cell?.formula === undefined ? undefined : copiedFormula(cell.formula, rows, columns);

const pasted = (
  from: Cell | undefined,
  onto: Cell | undefined,
  type: PasteType,
  rows: number,
  columns: number,
): Cell | undefined => {
  const content = { value: from?.value ?? null, formula: formulaAt(from, rows, columns), link: from?.link };
  switch (type) {
    case 'PASTE_NORMAL':
      return from && changed(from, content);
    case 'PASTE_NO_BORDERS': {
      const border = onto?.style?.border;
      const style = withoutBorders(from?.style);
      return changed(from, { ...content, style: border ? shared({ ...style, border }) : style });
    }
    case 'PASTE_FORMAT':
      return changed(onto, { style: from?.style });
    case 'PASTE_FORMULA':
      return changed(onto, content);
    case 'PASTE_VALUES':
      if (from?.formula !== undefined && from.value === null) {
        throw new NotImplemented(`Computing the formula ${from.formula}`);
      }
      return changed(onto, { value: content.value, formula: undefined, link: undefined });
    case 'PASTE_DATA_VALIDATION':
      return changed(onto, { validation: from?.validation });
    default:
      throw new NotImplemented(`Range.copyTo with ${type}`);
  }
};

/** The area a paste fills: the target where it is a multiple of the source, else as much as the source. */
export const pasteArea = (source: Area, target: Area, transposed: boolean): Area => {
  const rows = transposed ? source.columns : source.rows;
  const columns = transposed ? source.rows : source.columns;
  return {
    ...target,
    rows: target.rows % rows === 0 ? target.rows : rows,
    columns: target.columns % columns === 0 ? target.columns : columns,
  };
};

/** Copies the cells of `source` over `target`, which {@link pasteArea} gave. */
export const paste = (
  from: SheetData,
  source: Area,
  to: SheetData,
  target: Area,
  type: PasteType,
  transposed: boolean,
): void => {
  if (type === 'PASTE_COLUMN_WIDTHS') {
    for (let c = 0; c < target.columns; c++) {
      const width = from.columnWidths.get(source.column + (c % source.columns));
      if (width === undefined) to.columnWidths.delete(target.column + c);
      else to.columnWidths.set(target.column + c, width);
    }
    return;
  }
  const merges = type === 'PASTE_NORMAL' || type === 'PASTE_FORMAT' || type === 'PASTE_NO_BORDERS';
  const cells: (Cell | undefined)[][] = [];
  for (let r = 0; r < target.rows; r++) {
    const line: (Cell | undefined)[] = [];
    for (let c = 0; c < target.columns; c++) {
      const row = source.row + ((transposed ? c : r) % source.rows);
      const column = source.column + ((transposed ? r : c) % source.columns);
      const cell = cellAt(from, row, column);
      const onto = cellAt(to, target.row + r, target.column + c);
      line.push(pasted(cell, onto, type, target.row + r - row, target.column + c - column));
    }
    cells.push(line);
  }
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      putCell(to, target.row + r, target.column + c, cell);
    });
  });
  if (!merges) return;
  const inside = from.merges.filter((merge) => intersects(merge, source));
  if (inside.length === 0 && !to.merges.some((merge) => intersects(merge, target))) return;
  if (transposed) throw new NotImplemented('Range.copyTo of merged cells, transposed');
  to.merges = to.merges.filter(
    (merge) => (from === to && inside.includes(merge)) || !intersects(merge, target),
  );
  for (let r = 0; r < target.rows; r += source.rows) {
    for (let c = 0; c < target.columns; c += source.columns) {
      for (const merge of inside) {
        const row = target.row + r + merge.row - source.row;
        const column = target.column + c + merge.column - source.column;
        if (from !== to || row !== merge.row || column !== merge.column) {
          to.merges.push({ ...merge, row, column });
        }
      }
    }
  }
};

/** Throws Google's text when two ranges are of different spreadsheets. */
export const sameBook = (a: object, b: object): void => {
  if (a !== b) throw exception('Target range and source range must be on the same spreadsheet.');
};
