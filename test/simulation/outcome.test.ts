// Two worlds that differ in anything a person could see are told apart, and those that differ in ids and times are not.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, done, fillRegion } from '../end-to-end/book';
import { makeSheets, sheetOf, tabOf } from '../end-to-end/region-sheets';
import { type Outcome, outcomeOf, unlike } from './outcome';
import { CODES, makeWorld } from './world';

const [ONE = '', TWO = ''] = CODES;
let book: Book;
let back: () => void;
let wanted: Outcome;

/** Sheets, one summary and a message. */
const build = async (before: (made: Book) => void = () => undefined): Promise<Book> => {
  const made = await makeWorld({ settings: { place: 'Makassar' } });
  before(made);
  fillRegion(made, ONE);
  made.type('Wilayah', { 'Kode Wilayah': ONE }, { 'Surel Koordinator': 'koordinator@kkpham.example' });
  await makeSheets(made);
  done(await made.run('writeSummaries', { regions: [ONE] }));
  done(await made.run('sendMessages', { confirmed: true }));
  return made;
};

beforeAll(async () => {
  book = await build();
  back = book.host.keep();
  wanted = outcomeOf(book);
});

const after = (change: () => void): readonly string[] => {
  back();
  change();
  return unlike(wanted, outcomeOf(book));
};

describe('worlds', () => {
  it('that came to the same are the same, whatever Google calls their files, and when', async () => {
    const other = await build(({ host, clock }) => {
      host.drive.remove(host.drive.create({ name: 'x', mimeType: 'text/plain', madeByScript: true }).id);
      clock.advance(60_000);
    });
    const ids = (of: Book): readonly string[] => of.host.drive.list().map(({ id }) => id);
    expect(ids(other)).not.toEqual(ids(book));
    expect(unlike(wanted, outcomeOf(other))).toEqual([]);
  });

  it.each([
    [
      'an answer',
      () => book.type('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' }, { Jawaban: 'x' }),
    ],
    [
      'a colour',
      () => book.edit('Wilayah', { 'Kode Wilayah': ONE }, 'Kode Wilayah', { style: { bold: true } }),
    ],
    ['a protection', () => tabOf(sheetOf(book, TWO), 'Isian').protections.splice(0)],
    ['a document less', () => trash(/\.docx$/)],
    ['a sheet less', () => trash(/73\.10/)],
    ['a file more', () => book.host.drive.create({ name: 'x', mimeType: 'text/plain', madeByScript: true })],
    ['somebody who may edit', () => book.host.drive.update(sheetId(), { editors: ['x@kkpham.example'] })],
    ['an entry of the trail less', () => book.sheet('Jejak Audit').cells.splice(3, 1)],
  ])('are told apart by %s', (_, change) => {
    expect(after(() => void change())).not.toEqual([]);
  });

  it('are told apart by a message that went once more', async () => {
    back();
    book.type('Surel Keluar', { Keadaan: 'terkirim' }, { Keadaan: 'kirim ulang' });
    done(await book.run('sendMessages', { confirmed: true }));
    expect(unlike(wanted, outcomeOf(book)).some((line) => line.startsWith('messages'))).toBe(true);
  });
});

const sheetId = (): string => book.host.drive.list().find(({ name }) => name.includes(TWO))?.id ?? '';

const trash = (path: RegExp): void => {
  for (const file of book.host.drive.list())
    if (path.test(file.path)) book.host.drive.update(file.id, { trashed: true });
};
