// A year of two small provinces on accounts of their own, with the quotas of the smaller kind; what is wrong at its end is seen.
import { expect, it } from 'vitest';
import type { SentMessage } from '../../src/local/services/outbox';
import { filesOf } from './canonical';
import { checkYear } from './year/check';
import { foundOwner, type Province, planNation } from './year/nation';
import { foundingOf, runYear, yearLines, yearOf } from './year/run';

it('11 regions of two provinces go from no sheet to a message for each coordinator, also where Google takes six times as long', {
  timeout: 1_200_000,
}, async () => {
  const year = await runYear({
    account: 'consumer',
    only: ['65', '76'],
    accounts: 'provinces',
    books: 'provinces',
    nights: 4,
    slow: 6,
  });
  for (const line of yearLines(year)) console.log(line);
  expect(year).toMatchObject({ accounts: 2, books: 2, regions: 11, uncollected: 0, faults: [] });
  expect(year.phases.flatMap(({ missed }) => [...missed])).toEqual([]);
  // One click for each book; the rest was gone on with.
  const making = year.phases.find(({ name }) => name === 'Buat lembar isian');
  expect(making?.clicks.executions).toBe(2);
  expect(making?.triggers.executions).toBeGreaterThan(0);
});

/** What somebody could find at the end of a year, and what is said of it. */
const PLANTED: readonly (readonly [string, (province: Province) => void, string])[] = [
  [
    'a sheet that is gone',
    ({ book }) => book.host.drive.update(fileOf(book, 'kkphamSheet', 'region'), { trashed: true }),
    'Kalimantan Utara: the sheet of 65.01: 0 in place of 1',
  ],
  [
    'a summary that was written twice',
    ({ book }) => {
      const { name, mimeType, appProperties } = entryOf(book, 'kkphamKind', 'ringkasan');
      book.host.drive.create({ name, mimeType, appProperties, madeByScript: true });
    },
    'Kalimantan Utara: the summary of 65.01: 2 in place of 1',
  ],
  [
    'a message that went twice',
    ({ book }) => {
      const sent = book.host.outbox as SentMessage[];
      sent.push(...sent.filter(({ to }) => to.startsWith('koordinator')));
    },
    'Kalimantan Utara: the message of koordinator65@kkpham.example: 2 in place of 1',
  ],
  [
    'an answer that was lost',
    ({ book }) =>
      book.type('Isian', { 'Kode Wilayah': '65.01', 'Kode Indikator': 'BH01' }, { Jawaban: 'lain' }),
    'cells that are not as they were handed in: 1',
  ],
  [
    'a region without a score',
    ({ book }) => book.type('Nilai', { 'Kode Wilayah': '65.02' }, { 'Kode Wilayah': null }),
    'Kalimantan Utara: the score of 65.02: 0 in place of 1',
  ],
  [
    'a job that nobody went on with',
    ({ book }) => book.type('Pekerjaan', { Pekerjaan: 'Buat ringkasan verifikasi' }, { Keadaan: 'menunggu' }),
    'Kalimantan Utara: Buat ringkasan verifikasi is menunggu: 0 left, 0 failed',
  ],
];

const entryOf = (book: Province['book'], label: string, value: string) => {
  const found = filesOf(book).find(
    ({ appProperties }) => appProperties[label] === value && appProperties.kkphamRegion === '65.01',
  );
  if (!found) throw new Error(`There is no file with ${label} ${value}.`);
  return found;
};

const fileOf = (...asked: Parameters<typeof entryOf>): string => entryOf(...asked).id;

it('the check of a year sees what is missing and what is there twice', { timeout: 1_200_000 }, async () => {
  const { plans, answers } = planNation({
    account: 'consumer',
    only: ['65'],
    accounts: 'provinces',
    books: 'provinces',
  });
  const owner = await foundOwner(plans[0] ?? [], answers, foundingOf('consumer', 1, 1));
  await yearOf(owner, 1);
  expect(checkYear(owner)).toEqual([]);
  const [province] = owner.provinces;
  if (!province) throw new Error('There is no province.');
  const back = province.book.host.keep();
  for (const [what, plant, said] of PLANTED) {
    plant(province);
    expect(checkYear(owner), what).toContain(said);
    back();
  }
});
