// Typing into Isian: the row says at once what is wrong with it, in the limits of a simple trigger.
import { describe, expect, it } from 'vitest';
import { type Book, fillRegion, type Match, makeBook } from './book';

const total = (book: Book): number =>
  Object.values(book.host.serviceCalls).reduce((sum, count) => sum + count, 0);

const at = (code: string, indicator: string): Match => ({
  'Kode Wilayah': code,
  'Kode Indikator': indicator,
});

/** The sheet's row of an indicator of a region, 1-based. */
const rowOf = (book: Book, code: string, indicator: string): number =>
  book.rows('Isian').findIndex((row) => row['Kode Wilayah'] === code && row['Kode Indikator'] === indicator) +
  2;

const letter = (book: Book, header: string): string =>
  String.fromCharCode(65 + book.header('Isian').indexOf(header));

const edit = (book: Book, range: string, sheet = 'Isian'): Promise<unknown> =>
  book.host.run('onEdit', undefined, { trigger: 'edit', event: { sheet, range } });

const temuan = (book: Book, code: string, indicator: string): unknown =>
  book.rows('Isian').find((row) => row['Kode Wilayah'] === code && row['Kode Indikator'] === indicator)
    ?.Temuan;

describe('typing into Isian', () => {
  it('says on the row what is wrong with it, and takes it back when it is right', async () => {
    const book = await makeBook();
    fillRegion(book, '73.10');
    const cell = `${letter(book, 'Jawaban')}${rowOf(book, '73.10', 'PP2')}`;
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 'nihil' });
    await edit(book, cell);
    expect(temuan(book, '73.10', 'PP2')).toBe('Galat (Jawaban): “nihil” tidak dapat dibaca sebagai angka.');
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: 100 });
    await edit(book, cell);
    expect(temuan(book, '73.10', 'PP2') ?? '').toBe('');
  });

  it('judges a pasted block with as many calls as one cell', async () => {
    const book = await makeBook();
    const rows = book.rows('Isian').length;
    const column = letter(book, 'Jawaban');
    book.host.resetCounts();
    await edit(book, `${column}2`);
    const one = total(book);
    book.host.resetCounts();
    await edit(book, `${column}2:${letter(book, 'Catatan')}${rows + 1}`);
    expect(total(book)).toBe(one);
    expect(one).toBeLessThan(40);
    for (const row of book.rows('Isian')) expect(row.Temuan).toContain('Belum dijawab.');
  });

  it('writes into no cell but Temuan of the rows that were edited', async () => {
    const book = await makeBook();
    fillRegion(book, '73.10');
    book.type('Isian', at('73.10', 'PP2'), { Jawaban: '-' });
    const before = book.rows('Isian');
    const row = rowOf(book, '73.10', 'PP2');
    await edit(book, `${letter(book, 'Jawaban')}${row}`);
    expect(book.rows('Isian')).toEqual(
      before.map((cells, i) =>
        i === row - 2 ? { ...cells, Temuan: expect.stringContaining('Galat') } : cells,
      ),
    );
  });

  it.each([
    ['in another tab', 'Pengaturan', 'B2'],
    ['in the header', 'Isian', 'A1'],
    ['in a column that no rule reads', 'Isian', 'U2'],
  ])('changes nothing when somebody types %s', async (_where, sheet, range) => {
    const book = await makeBook();
    const before = book.copy();
    await edit(book, range, sheet);
    expect(book.data()).toEqual(before);
  });

  it('is silent where the book cannot be judged, and changes nothing', async () => {
    const book = await makeBook();
    book.type('Pengaturan', { Setelan: 'Tahun Data' }, { Nilai: 'kemarin' });
    const before = book.copy();
    await edit(book, `${letter(book, 'Jawaban')}2`);
    expect(book.data()).toEqual(before);
    expect(book.told.filter(({ kind }) => kind === 'alert')).toEqual([]);
  });
});
