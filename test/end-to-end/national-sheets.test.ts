// The whole country's sheets on Google's quotas and time: as many executions and days as it takes, none missed, none twice.
import { describe, expect, it } from 'vitest';
import { readCsv, readInstrumentTables } from '../../src/local/cli/tables';
import { googleCosts } from '../../src/local/index';
import { workThrough } from '../simulation/year/work';
import { type Book, FILE, makeBook, openBook, ROOT } from './book';
import { type } from './region-sheets';

const REGIONS = readCsv(`${ROOT}/sheets-templates/wilayah.csv`).slice(1);

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
    const made = await workThrough(book, { action: 'makeRegionSheets' });
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
    const collected = await workThrough(book, { action: 'collectSheets' });
    const answers = columnOf(book, 'Isian', 'Jawaban');
    const codes = columnOf(book, 'Isian', 'Kode Indikator');
    expect(answers.filter((answer) => answer !== '')).toEqual(Array(514).fill('Ada'));
    expect(answers.every((answer, i) => (answer === 'Ada') === (codes[i] === 'BH01'))).toBe(true);
    expect(columnOf(book, 'Wilayah', 'Masalah Lembar').filter((trouble) => trouble !== '')).toHaveLength(0);
    console.log(JSON.stringify({ made, collected }));
  });
});
