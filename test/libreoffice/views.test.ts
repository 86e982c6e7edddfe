// The filter views' own formulas, computed by LibreOffice for every row of Isian: they show as many rows as Tampilan says.
import { describe, expect, it } from 'vitest';
import { workbookFrom } from '../../src/local/files/read-workbook';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import { type CellValue, emptySheet, type FilterView } from '../../src/local/spreadsheet/workbook';
import { type Book, done, makeBook } from '../end-to-end/book';
import { recalculate } from './recalculate';

const NAMES = [' Ani ', 'ANI', 'ani@kkpham.example', 'Budi "Bud"', '=1+1', 'Tim   A', 'tim a', '', ' ', null];
const WORDS = [
  ...[
    'Belum diperiksa',
    'Sesuai',
    'sesuai ',
    'Dikoreksi',
    'Tidak didukung bukti',
    'TIDAK BERLAKU',
    'Dikembalikan',
  ],
  ...['belum', 'Tidak  berlaku', '', null],
];

/** A book whose verifiers' columns hold something of everything, in every mixture: 8 regions of 6 indicators. */
const mixedBook = async (): Promise<Book> => {
  // 73.10 among them, which a spreadsheet takes for 73.1.
  const regions = Array.from({ length: 8 }, (_, i) => [
    `73.${String(i + 5).padStart(2, '0')}`,
    `Kabupaten ${i + 5}`,
    'Sulawesi Selatan',
  ]);
  const book = await makeBook({ regions });
  book.sheet('Pengguna').cells[1] = ['ani@kkpham.example', 'Ani', 'Verifikator Kanwil'].map((value) => ({
    value,
  }));
  book.rows('Isian').forEach((row, i) => {
    const match = {
      'Kode Wilayah': row['Kode Wilayah'] ?? '',
      'Kode Indikator': row['Kode Indikator'] ?? '',
    };
    // A view takes the number that a spreadsheet makes of a code, 73.1, and no other.
    const code = i % 7 === 0 ? Number(row['Kode Wilayah']) : i === 8 ? 7310 : row['Kode Wilayah'];
    book.type('Isian', match, {
      'Kode Wilayah': code ?? null,
      Verifikator: NAMES[i % NAMES.length] ?? null,
      'Status Verifikasi': WORDS[i % WORDS.length] ?? null,
      Perubahan: i % 3 === 0 ? 'Jawaban: A → B' : null,
    });
  });
  return book;
};

/** What the view demands of the row `row`, as one formula; a view's own formulas are about row 2. */
const demandOf = ({ columns }: FilterView, row: number): string => {
  const letters = (column: number): string => String.fromCharCode(64 + column);
  const parts = columns.map(({ column, condition }) =>
    condition?.type === 'NOT_BLANK'
      ? `Isian!${letters(column)}${row}<>""`
      : (condition?.values[0] ?? '')
          .slice(1)
          .replaceAll(`$${letters(column)}2`, `Isian!$${letters(column)}${row}`),
  );
  return `=AND(${parts.join(',')})`;
};

describe('the formulas of the filter views', () => {
  it.each(['id-ID', 'en-US'])(
    'show in LibreOffice of %s as many rows as the tab Tampilan says',
    async (locale) => {
      const book = await mixedBook();
      done(await book.run('makeViews'));
      const { filterViews, rows } = book.sheet('Isian');
      const sheet = emptySheet(77, 'Hitungan', rows, filterViews.length);
      sheet.cells = Array.from({ length: rows - 1 }, (_, i) =>
        filterViews.map((view) => ({ value: null as CellValue, formula: demandOf(view, i + 2) })),
      );
      const data = book.data();
      const bytes = await writeWorkbook({ ...data, sheets: [...data.sheets, sheet] });
      const computed = workbookFrom(recalculate(bytes, locale, 'xlsx'), data).sheets.find(
        ({ id }) => id === 77,
      );
      const shown = filterViews.map((view, column) => [
        view.title,
        computed?.cells.filter((cells) => cells?.[column]?.value === true).length,
      ]);
      expect(shown).toEqual(book.rows('Tampilan').map((row) => [`KKPHAM · ${row.Tampilan}`, row.Baris]));
      // Each of 4 views of Ani, Budi, the formula and the team, and none of them all of the book or nothing at all.
      expect(filterViews).toHaveLength(4 + 4 * 4 + 8);
      expect(shown.filter(([, count]) => Number(count) > 0).length).toBeGreaterThan(20);
    },
  );
});
