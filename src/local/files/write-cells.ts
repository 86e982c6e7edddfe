// The cells of a sheet as XML, written by hand: through the library's objects a large sheet takes three times as long.
import { columnLetters } from '../spreadsheet/a1';
import type { Cell, CellError, SheetData } from '../spreadsheet/workbook';
import { areaToA1, contains } from './a1';
import { fittedHeight } from './fitted-height';
import { formulaGroups } from './formula-groups';
import { formulaToFile, type Tabs } from './formulas';
import { longestText } from './keepsake';
import { defaultRowPixels, pixelsToPoints } from './units';
import type { StyleList } from './write-style';
import { escapeControls, escapeText } from './xml';

export interface CellWriting {
  readonly tabs: Tabs;
  readonly styles: StyleList;
  /** The number of a text among those that the cells share. */
  readonly textNumber: (text: string) => number;
}

/** `<sheetData>` with all rows that hold or look like something, and the address of the used area. */
export const cellsXml = (sheet: SheetData, writing: CellWriting): { xml: string; used: string } => {
  const letters = Array.from({ length: sheet.columns }, (_, at) => columnLetters(at + 1));
  const look = cellLook(sheet, writing.styles);
  const formulaXml = formulaElements(sheet, writing.tabs);
  const rows: string[] = [];
  let right = 1;
  for (const row of writtenRows(sheet)) {
    const line = sheet.cells[row - 1] ?? [];
    const length = Math.max(line.length, look.reach(row));
    let cells = '';
    for (let column = 1; column <= length; column += 1) {
      const cell = line[column - 1];
      const style = look.number(cell, row, column);
      const address = `${letters[column - 1] ?? columnLetters(column)}${row}`;
      const content = cell && contentXml(cell, writing, () => formulaXml(cell, row, column));
      if (!content && style === 0) continue;
      cells += `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}${content || '/>'}`;
      if (column > right) right = column;
    }
    const attributes = rowAttributes(sheet, row);
    if (cells !== '' || attributes !== '') rows.push(`<row r="${row}"${attributes}>${cells}</row>`);
  }
  const used = areaToA1({ row: 1, column: 1, rows: Math.max(1, sheet.cells.length), columns: right });
  return { xml: `<sheetData>${rows.join('')}</sheetData>`, used };
};

function* writtenRows(sheet: SheetData): Generator<number> {
  const last = Math.max(
    sheet.cells.length,
    ...sheet.hiddenRows,
    ...sheet.rowHeights.keys(),
    ...openAreas(sheet).map((area) => Math.min(sheet.rows, area.row + area.rows - 1)),
  );
  for (let row = 1; row <= last; row += 1) yield row;
}

const rowAttributes = (sheet: SheetData, row: number): string => {
  const set = sheet.rowHeights.get(row);
  const fitted = set === undefined ? fittedHeight(sheet, sheet.cells[row - 1] ?? []) : defaultRowPixels;
  const height =
    set !== undefined && set !== defaultRowPixels
      ? ` ht="${pixelsToPoints(set)}" customHeight="1"`
      : fitted > defaultRowPixels
        ? ` ht="${pixelsToPoints(fitted)}"`
        : '';
  return height + (sheet.hiddenRows.has(row) ? ' hidden="1"' : '');
};

/** The unprotected ranges of a protected sheet: their cells, also the empty ones, have to say that they are unlocked. */
export const openAreas = (sheet: SheetData) =>
  sheet.protections.find(({ area, warningOnly }) => area === null && !warningOnly)?.unprotected ?? [];

const cellLook = (sheet: SheetData, styles: StyleList) => {
  const areas = openAreas(sheet);
  const plain = styles.number(undefined, false);
  let here: typeof areas = [];
  return {
    /** How far to the right a row has to be written for its unlocked cells. */
    reach: (row: number): number => {
      here = areas.filter((area) => row >= area.row && row < area.row + area.rows);
      return Math.max(0, ...here.map((area) => Math.min(sheet.columns, area.column + area.columns - 1)));
    },
    number: (cell: Cell | undefined, row: number, column: number): number => {
      const unlocked = here.length > 0 && here.some((area) => contains(area, row, column));
      return cell?.style || unlocked ? styles.number(cell?.style, unlocked) : plain;
    },
  };
};

/** From the end of the address on; empty for a cell without content. */
const contentXml = (cell: Cell, writing: CellWriting, formulaXml: () => string): string => {
  const { value } = cell;
  if (cell.formula !== undefined) {
    if (value === null) return `>${formulaXml()}</c>`;
    const [kind, result] = resultXml(value);
    return `${kind}>${formulaXml()}<v>${result}</v></c>`;
  }
  if (value === null) return '';
  if (typeof value === 'string')
    return ` t="s"><v>${writing.textNumber(value.slice(0, longestText))}</v></c>`;
  const [kind, result] = resultXml(value);
  return `${kind}><v>${result}</v></c>`;
};

/** `<f>` of a cell: the formula, or the number of the one that it shares with a cell above. */
const formulaElements = (sheet: SheetData, tabs: Tabs) => {
  const textOf = ({ formula, value }: Cell) => formulaToFile(formula ?? '', value, tabs);
  const groupOf = formulaGroups(sheet.cells, textOf);
  return (cell: Cell, row: number, column: number): string => {
    const group = groupOf(cell, row, column);
    if (!group) return `<f>${escapeText(textOf(cell))}</f>`;
    if (row !== group.row) return `<f t="shared" si="${group.number}"/>`;
    const area = areaToA1({ row, column, rows: group.rows, columns: 1 });
    return `<f t="shared" ref="${area}" si="${group.number}">${escapeText(group.text)}</f>`;
  };
};

/** The errors that an xlsx may hold; Google's others are written as text, which stands for an error again when read. */
const fileErrors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

const resultXml = (value: number | string | boolean | CellError): [kind: string, text: string] => {
  if (typeof value === 'number') return Number.isFinite(value) ? ['', String(value)] : [' t="e"', '#NUM!'];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  if (typeof value === 'string') return [' t="str"', escapeText(escapeControls(value.slice(0, longestText)))];
  return [fileErrors.has(value.error) ? ' t="e"' : ' t="str"', escapeText(value.error)];
};
