// The whole country's decisions, 61,680 rows: written and logged in as many service calls as eighteen.
import { describe, expect, it } from 'vitest';
import { checkTrail } from '../../src/domain/trail/check-trail';
import { readCsv, readInstrumentTables } from '../../src/local/cli/tables';
import type { CellValue } from '../../src/local/spreadsheet/workbook';
import { type Book, done, makeBook, ROOT } from './book';
import { trailRows } from './model/history';

const REGIONS = readCsv(`${ROOT}/sheets-templates/wilayah.csv`).slice(1);
const ROWS = 514 * 120;
const FEW = 18;

const rowsTo = (last: number, step = 1): { readonly rows: readonly number[] } => ({
  rows: Array.from({ length: Math.ceil(last / step) }, (_, i) => i * step + 2),
});

/** Every answer is there, so that answers are logged beside the decisions. */
const answered = async (): Promise<Book> => {
  const { instrument, indicators } = readInstrumentTables('kkpham-2021');
  const book = await makeBook({ instrument, indicators, regions: REGIONS });
  const { cells } = book.sheet('Isian');
  const column = book.header('Isian').indexOf('Jawaban');
  for (const line of cells.slice(1)) line[column] = { ...line[column], value: 'Tidak ada data' };
  return book;
};

/** Service calls of an action; prints them with the milliseconds that it took. */
const callsOf = async (book: Book, action: string, options: object): Promise<number> => {
  book.host.resetCounts();
  const started = performance.now();
  done(await book.run(action, options));
  const milliseconds = Math.round(performance.now() - started);
  const calls = Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0);
  console.log(JSON.stringify({ action, calls, milliseconds }));
  return calls;
};

const columnOf = (book: Book, tab: string, header: string): readonly CellValue[] => {
  const column = book.header(tab).indexOf(header);
  return book
    .sheet(tab)
    .cells.slice(1)
    .map((line) => line?.[column]?.value ?? null);
};
const count = (values: readonly CellValue[], wanted: CellValue): number =>
  values.filter((value) => value === wanted).length;

describe('decisions on 61,680 rows', () => {
  it('cost as many calls as on eighteen, and each is in the trail and beside its row', {
    timeout: 900_000,
  }, async () => {
    expect(REGIONS).toHaveLength(514);
    const book = await answered();
    const few = await callsOf(book, 'confirmSelected', rowsTo(FEW));
    const all = await callsOf(book, 'confirmSelected', rowsTo(ROWS));
    // The trail's tab has to grow for many: two calls more.
    expect(all).toBeLessThanOrEqual(few + 2);
    expect(count(columnOf(book, 'Isian', 'Status Verifikasi'), 'Sesuai')).toBe(ROWS);
    expect(count(columnOf(book, 'Isian', 'Putusan Tercatat'), 'Sesuai')).toBe(ROWS);
    const actions = columnOf(book, 'Jejak Audit', 'Tindakan');
    expect([count(actions, 'jawaban'), count(actions, 'keputusan')]).toEqual([ROWS, ROWS]);
    expect(checkTrail(trailRows(book.data()))).toMatchObject({ sound: true, length: 1 + 2 * ROWS });

    // Every second row, so that no two of them are neighbours, with a reason; the others keep what they have.
    const reason = { reasonCode: 'B1', note: 'Tautan mati' };
    const scattered = await callsOf(book, 'rejectSelected', { ...rowsTo(ROWS, 2), ...reason });
    expect(scattered).toBeLessThanOrEqual(few + 20);
    const states = columnOf(book, 'Isian', 'Status Verifikasi');
    expect(states.every((state, i) => state === (i % 2 === 0 ? 'Tidak didukung bukti' : 'Sesuai'))).toBe(
      true,
    );
    expect(count(columnOf(book, 'Isian', 'Catatan Verifikator'), 'Tautan mati')).toBe(ROWS / 2);

    // Every answer changed by hand: all decisions are open again.
    const column = book.header('Isian').indexOf('Jawaban');
    for (const line of book.sheet('Isian').cells.slice(1)) line[column] = { ...line[column], value: 'Ada' };
    const reopened = await callsOf(book, 'computeScores', {});
    expect(reopened).toBeLessThanOrEqual(few + 40);
    expect(count(columnOf(book, 'Isian', 'Status Verifikasi'), 'Belum diperiksa')).toBe(ROWS);
    expect(count(columnOf(book, 'Isian', 'Putusan Tercatat'), null)).toBe(ROWS);
  });
});
