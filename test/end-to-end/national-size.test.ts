// The whole country in one national book: 38 provinces' books, 514 regions, one run on Google's time.
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/local/cli/tables';
import { googleCosts } from '../../src/local/index';
import { done, newFolder, ROOT } from './book';
import { nationalBook, putBook } from './national';

const REGIONS = readCsv(`${ROOT}/sheets-templates/wilayah.csv`).slice(1);
const MINUTE = 60_000;

describe('38 provinces', () => {
  it('are read in one run, well within Google’s six minutes, and are as many calls as 38 books make', {
    timeout: 600_000,
  }, async () => {
    const folder = newFolder();
    const codes = [...new Set(REGIONS.map(([code = '']) => code.slice(0, 2)))];
    expect(codes).toHaveLength(38);
    for (const code of codes)
      await putBook(folder, code, { regions: REGIONS.filter(([one]) => one?.startsWith(`${code}.`)) });
    const book = await nationalBook(folder, [...codes].reverse(), { time: { costs: googleCosts } });
    book.host.resetCounts();
    const started = book.clock.now();
    const report = done(await book.run('combineProvinces'));
    const minutes = (book.clock.now() - started) / MINUTE;
    expect(report.said).toBe('38 dari 38 buku dibaca, 514 daerah. Lihat tab Nasional.');
    expect(report.provinces?.map(({ code }) => code)).toEqual(codes);
    expect(minutes).toBeLessThan(4.5);
    const calls = Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0);
    expect(book.rows('Daerah')).toHaveLength(514);
    console.log(JSON.stringify({ provinces: 38, regions: 514, calls, minutes: Number(minutes.toFixed(1)) }));
  });
});
