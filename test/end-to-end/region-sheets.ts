// The regions' sheets of a small book on the stand-in, and hands to type into them as officers do.
import type { SheetReport } from '../../src/domain/report/report';
import type { Cell, CellValue, SheetData, WorkbookData } from '../../src/local/spreadsheet/workbook';
import { type Book, done, GOOD, type Match } from './book';

/** Makes the sheets of all regions; gives what became of each. */
export const makeSheets = async (book: Book): Promise<readonly SheetReport[]> =>
  done(await book.run('makeRegionSheets')).sheets ?? [];

/** Id of a region's sheet, as Wilayah has it. */
export const sheetId = (book: Book, region: string): string =>
  String(book.row('Wilayah', { 'Kode Wilayah': region })['ID Lembar'] ?? '');

export const sheetOf = (book: Book, region: string): WorkbookData =>
  book.host.workbook(sheetId(book, region));

export const tabOf = (workbook: WorkbookData, name: string): SheetData => {
  const tab = workbook.sheets.find((sheet) => sheet.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
};

/** 0-based row and column of an indicator's cell in the tab Isian. */
export const placeOf = (
  workbook: WorkbookData,
  indicator: string,
  header: string,
): { readonly row: number; readonly column: number } => {
  const { cells } = tabOf(workbook, 'Isian');
  const top = cells.findIndex((line) => line?.some((cell) => cell?.value === 'Kode Indikator'));
  const columnOf = (name: string): number => (cells[top] ?? []).findIndex((cell) => cell?.value === name);
  const row = cells.findIndex(
    (line, i) => i > top && line?.[columnOf('Kode Indikator')]?.value === indicator,
  );
  const column = columnOf(header);
  if (row === -1 || column === -1) throw new Error(`The sheet has no ${header} of ${indicator}.`);
  return { row, column };
};

export const cellOf = (workbook: WorkbookData, indicator: string, header: string): Cell | undefined => {
  const { row, column } = placeOf(workbook, indicator, header);
  return tabOf(workbook, 'Isian').cells[row]?.[column];
};

/** Types into the cells of an indicator's row; a null value empties the cell. */
export const type = (workbook: WorkbookData, indicator: string, values: Match): void => {
  for (const [header, value] of Object.entries(values)) {
    const { row, column } = placeOf(workbook, indicator, header);
    const line = tabOf(workbook, 'Isian').cells[row] ?? [];
    line[column] = { ...line[column], value };
  }
};

/** What an officer types beside a label of the identity tab. */
export const typeIdentity = (
  workbook: WorkbookData,
  label: string,
  ...values: readonly CellValue[]
): void => {
  const line = tabOf(workbook, 'Identitas & Pengesahan').cells.find((cells) => cells?.[0]?.value === label);
  if (!line) throw new Error(`The identity tab has no ${label}.`);
  values.forEach((value, i) => {
    line[i + 1] = { ...line[i + 1], value };
  });
};

/** Good answers with year and evidence for every indicator, as text, which an officer's cells are. */
export const fillSheet = (workbook: WorkbookData, region: string): void => {
  for (const [indicator, values] of Object.entries(GOOD)) {
    type(workbook, indicator, {
      ...Object.fromEntries(Object.entries(values).map(([header, value]) => [header, String(value)])),
      'Tahun Data': '2025',
      'Bukti Dukung': `https://bukti.kkpham.example/${region}/${indicator}.pdf`,
    });
  }
};

/** What became of one region's sheet in a report. */
export const outcomeOf = (sheets: readonly SheetReport[] | undefined, region: string): SheetReport => {
  const found = sheets?.find((sheet) => sheet.region === region);
  if (!found) throw new Error(`The report says nothing of ${region}.`);
  return found;
};
