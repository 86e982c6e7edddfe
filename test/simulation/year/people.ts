// What people do by hand in a year: officers fill in their sheets, verifiers type a word on every answer.
import type { CellValue } from '../../../src/local/spreadsheet/workbook';
import type { Book } from '../../end-to-end/book';
import { sheetOf, tabOf } from '../../end-to-end/region-sheets';
import type { Answers } from './nation';

/** The headers of what officers fill in. */
export const OFFICERS = [
  'Jawaban',
  'Pembilang',
  'Penyebut',
  'Tahun Data',
  'Bukti Dukung',
  'Catatan',
] as const;

/** The officers of a region fill in all of their sheet, as text, which its cells are. */
export const handIn = (book: Book, answers: Answers, code: string): void => {
  const { cells } = tabOf(sheetOf(book, code), 'Isian');
  const top = cells.findIndex((line) => line?.some((cell) => cell?.value === 'Kode Indikator'));
  const columns = new Map((cells[top] ?? []).map((cell, i) => [String(cell?.value ?? ''), i]));
  const rowOf = new Map(
    cells.map((line, i) => [String(line?.[columns.get('Kode Indikator') ?? 0]?.value ?? ''), i]),
  );
  for (const line of answers.get(code) ?? []) {
    const row = cells[rowOf.get(String(line['Kode Indikator'])) ?? -1];
    for (const header of OFFICERS) {
      const column = columns.get(header);
      const value = line[header];
      if (row && column !== undefined && value !== undefined && value !== '') {
        row[column] = { ...row[column], value: String(value) };
      }
    }
  }
};

/** A verifier agrees with all that was handed in. */
export const agreeWithAll = (book: Book): void => setAll(book, 'Isian', 'Status Verifikasi', 'Sesuai');

/** Types the same into every row of a tab that has a region. */
const setAll = (book: Book, tab: string, header: string, value: CellValue): void => {
  const headers = book.header(tab);
  const [column, code] = [headers.indexOf(header), headers.indexOf('Kode Wilayah')];
  for (const line of book.sheet(tab).cells.slice(1)) {
    if (line?.[code]?.value) line[column] = { ...line[column], value };
  }
};

/** 1-based rows of Isian that have a region. */
export const answerRows = (book: Book): readonly number[] => {
  const code = book.header('Isian').indexOf('Kode Wilayah');
  return book.sheet('Isian').cells.flatMap((line, i) => (i > 0 && line?.[code]?.value ? [i + 1] : []));
};
