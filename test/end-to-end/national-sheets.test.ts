// The whole country's sheets on Google's quotas and time: as many executions and days as it takes, none missed, none twice.
import { describe, expect, it } from 'vitest';
import { readCsv, readInstrumentTables } from '../../src/local/cli/tables';
import { googleCosts } from '../../src/local/index';
import { type Book, done, FILE, makeBook, openBook, ROOT } from './book';
import { type } from './region-sheets';

const REGIONS = readCsv(`${ROOT}/sheets-templates/wilayah.csv`).slice(1);
const HOUR = 3_600_000;

interface Work {
  readonly executions: number;
  readonly days: number;
  /** Simulated, of Google's time. */
  readonly minutes: number;
  readonly calls: number;
}

/** Clicks again until nothing is left, a day later where the account's day is used up. */
const workThrough = async (book: Book, action: string): Promise<Work> => {
  let executions = 0;
  let days = 1;
  let minutes = 0;
  book.host.resetCounts();
  for (let left = 1; left > 0; ) {
    const started = book.clock.now();
    const { sheets = [], said } = done(await book.run(action));
    executions += 1;
    minutes += (book.clock.now() - started) / 60_000;
    // Those collected earlier today are left out again when the time is over: nothing is to be done for them.
    left = / belum sempat/.test(said) ? sheets.filter(({ outcome }) => outcome === 'left').length : 0;
    if (said.includes('besok')) {
      days += 1;
      book.clock.advance(24 * HOUR);
    }
    if (executions > 100) throw new Error(`${action} does not end.`);
  }
  const calls = Object.values(book.host.serviceCalls).reduce((sum, count) => sum + count, 0);
  return { executions, days, minutes: Math.round(minutes), calls };
};

/** The texts of a column, below its header. */
const columnOf = (book: Book, tab: string, header: string): readonly string[] => {
  const { cells } = book.sheet(tab);
  const column = (cells[0] ?? []).findIndex((cell) => cell?.value === header);
  return cells.slice(1).map((line) => String(line?.[column]?.value ?? ''));
};

describe('on a consumer account', () => {
  it('514 sheets are made and collected, each once', { timeout: 600_000 }, async () => {
    expect(REGIONS).toHaveLength(514);
    const { instrument, indicators } = readInstrumentTables('kkpham-2021');
    const prepared = await makeBook({ instrument, indicators, regions: REGIONS });
    await prepared.host.save();
    const book = await openBook(prepared.folder, {
      account: { kind: 'consumer', email: 'verifikator@kkpham.example' },
      time: { costs: googleCosts },
    });
    const made = await workThrough(book, 'makeRegionSheets');
    const files = book.host.drive
      .list()
      .filter(({ name, trashed }) => / - \d\d\.\d\d /.test(name) && !trashed && name !== FILE);
    expect(files).toHaveLength(514);
    expect(new Set(files.map(({ appProperties }) => appProperties.kkphamRegion)).size).toBe(514);
    const ids = columnOf(book, 'Wilayah', 'ID Lembar').filter((id) => id !== '');
    expect(ids).toHaveLength(514);
    expect(new Set(ids).size).toBe(514);
    expect(files.every(({ id }) => ids.includes(id))).toBe(true);

    for (const id of ids) type(book.host.workbook(id), 'BH01', { Jawaban: 'Ada' });
    const collected = await workThrough(book, 'collectSheets');
    const answers = columnOf(book, 'Isian', 'Jawaban');
    const codes = columnOf(book, 'Isian', 'Kode Indikator');
    expect(answers.filter((answer) => answer !== '')).toEqual(Array(514).fill('Ada'));
    expect(answers.every((answer, i) => (answer === 'Ada') === (codes[i] === 'BH01'))).toBe(true);
    expect(columnOf(book, 'Wilayah', 'Masalah Lembar').filter((trouble) => trouble !== '')).toHaveLength(0);
    console.log(JSON.stringify({ made, collected }));
  });
});
