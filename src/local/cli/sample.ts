// Fills a new book as the people of the sample province would, mistakes included.
import type { Cell, CellValue, SheetData, WorkbookData } from '../spreadsheet/workbook';
import { readSample } from './tables';

/** A mistake planted in the sample, and the finding it must cause. */
export interface Planted {
  readonly Temuan: string;
  readonly Wilayah: string;
  readonly Indikator: string;
  readonly Tindakan: string;
  readonly Kolom: string;
  readonly Diketik: string;
}

export const plantedMistakes = (): readonly Planted[] =>
  readSample('temuan-ditanam') as unknown as readonly Planted[];

/** Types the sample's regions and answers into the tabs Wilayah and Isian, then the planted mistakes. */
export const fillSample = (book: WorkbookData): void => {
  const [answers, regions] = [tabOf(book, 'Isian'), tabOf(book, 'Wilayah')];
  for (const line of readSample('wilayah'))
    typeLine(regions, rowOf(regions, line['Kode Wilayah'] ?? ''), line);
  const answerRows = rowsByKey(answers);
  for (const line of readSample('isian')) {
    typeLine(answers, answerRows.get(`${line['Kode Wilayah']} ${line['Kode Indikator']}`), line);
  }
  for (const mistake of plantedMistakes()) {
    const inRegions = mistake.Indikator === '';
    const tab = inRegions ? regions : answers;
    const row = inRegions
      ? rowOf(regions, mistake.Wilayah)
      : answerRows.get(`${mistake.Wilayah} ${mistake.Indikator}`);
    if (row !== undefined) plant(tab, row, mistake);
  }
};

interface Tab {
  readonly sheet: SheetData;
  readonly columns: ReadonlyMap<string, number>;
}

const tabOf = (book: WorkbookData, name: string): Tab => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The new book has no tab ${name}.`);
  const columns = new Map((sheet.cells[0] ?? []).map((cell, i) => [String(cell?.value ?? ''), i]));
  return { sheet, columns };
};

const textAt = ({ sheet, columns }: Tab, row: number, column: string): string =>
  String(sheet.cells[row]?.[columns.get(column) ?? -1]?.value ?? '');

const rowOf = (tab: Tab, code: string): number | undefined => {
  const row = tab.sheet.cells.findIndex((_, i) => i > 0 && textAt(tab, i, 'Kode Wilayah') === code);
  return row === -1 ? undefined : row;
};

const rowsByKey = (tab: Tab): ReadonlyMap<string, number> =>
  new Map(
    tab.sheet.cells.map((_, i) => [
      `${textAt(tab, i, 'Kode Wilayah')} ${textAt(tab, i, 'Kode Indikator')}`,
      i,
    ]),
  );

const typeLine = (tab: Tab, row: number | undefined, line: Readonly<Record<string, string>>): void => {
  if (row === undefined) return;
  for (const [column, text] of Object.entries(line)) {
    if (text !== '' && column !== 'Kode Wilayah' && column !== 'Kode Indikator')
      type(tab, row, column, asTyped(text));
  }
};

/** What the spreadsheet makes of it: a plain number becomes a number. */
const asTyped = (text: string): CellValue => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const type = ({ sheet, columns }: Tab, row: number, column: string, value: CellValue): void => {
  const at = columns.get(column);
  const cells = sheet.cells[row];
  if (at !== undefined && cells) cells[at] = { ...cells[at], value: value === '' ? null : value };
};

const plant = (tab: Tab, row: number, mistake: Planted): void => {
  const typed: CellValue | undefined =
    mistake.Diketik === '' ? undefined : (JSON.parse(mistake.Diketik) as CellValue);
  if (mistake.Tindakan === 'gandakan') {
    const copy = (tab.sheet.cells[row] ?? []).map((cell): Cell | undefined =>
      cell ? { ...cell } : undefined,
    );
    const next =
      1 + tab.sheet.cells.findLastIndex((cells) => cells?.some((cell) => (cell?.value ?? null) !== null));
    tab.sheet.cells[next] = copy;
    tab.sheet.rows = Math.max(tab.sheet.rows, next + 1);
    if (typed !== undefined) type(tab, next, mistake.Kolom, typed);
  } else if (mistake.Tindakan === 'hapus') {
    for (const column of tab.columns.keys()) type(tab, row, column, null);
  } else if (typed !== undefined) {
    type(tab, row, mistake.Kolom, typed);
  }
};
