// Which program a book runs: told in Beranda, in Tentang and in every document, and kept right by itself.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { readProgram } from '../../src/domain/program/program';
import { blankBooks, readBook } from '../../tools/templates';
import { type Book, DIST, decideAll, done, makeBook, newFolder, openBook, reasoned } from './book';
import { changes } from './changes';
import { paperOf, papersOf } from './papers';
import { CODE, HASH, PROGRAM, VERSION } from './program';
import { at, CODES, goodBook, summaryOf } from './summaries';

const topRow = (book: Book): readonly unknown[] =>
  Array.from(book.sheet('Beranda').cells[0] ?? [], (cell) => cell?.value ?? null);

/** The same folder with another build of the program bound to its book. */
const withOtherBuild = async (book: Book): Promise<Book> => {
  await book.host.save();
  const bundle = join(newFolder(), 'dist');
  cpSync(DIST, bundle, { recursive: true });
  writeFileSync(join(bundle, 'Kode.js'), CODE.replace(HASH, 'f'.repeat(16)));
  return openBook(book.folder, { bundle });
};

describe('a book', () => {
  it('says which program it runs, beside the page of Beranda', async () => {
    const book = await makeBook();
    expect(readProgram(PROGRAM)).toEqual({ version: VERSION, hash: HASH });
    expect(topRow(book)[2]).toBe(PROGRAM);
  });

  it('says so again when it is opened with another one, and changes nothing else', async () => {
    const book = await withOtherBuild(await makeBook());
    const before = book.copy();
    await book.host.open();
    expect(topRow(book)[2]).toBe(`KKPHAM ${VERSION} · ${'f'.repeat(16)}`);
    expect(changes(before, book.data())).toHaveLength(1);
  });

  it('that says so already is not written to when it is opened', async () => {
    const book = await makeBook();
    book.host.resetCounts();
    await book.host.open();
    expect(Object.keys(book.host.serviceCalls).filter((name) => name.startsWith('Range.set'))).toEqual([]);
  });

  it('leaves what people wrote there, and keeps to its cell when Beranda is written anew', async () => {
    const book = await makeBook();
    const [row = []] = book.sheet('Beranda').cells;
    row[2] = { value: 'Rapat hari Senin' };
    row[3] = { value: 'jam 9' };
    await book.host.open();
    done(await book.run('prepareBook'));
    expect(topRow(book).slice(2)).toEqual(['Rapat hari Senin', 'jam 9', PROGRAM]);
  });

  it('opens also where Beranda has been deleted', async () => {
    const book = await makeBook();
    book.data().sheets = book.data().sheets.filter(({ name }) => name !== 'Beranda');
    expect(await book.host.open()).toHaveLength(1);
  });

  it('tells it in Tentang', async () => {
    const book = await makeBook();
    done(await book.run('about'));
    expect(book.told[0]?.text).toContain(`KKPHAM versi ${VERSION} · ${HASH}`);
  });
});

describe('a summary', () => {
  it('says in its footer by which program it was made', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    for (const code of CODES) {
      const { footer, body } = summaryOf(book, code);
      expect(footer).toContain(PROGRAM);
      expect(body).not.toContain(PROGRAM);
    }
  });

  it('says so in a last line where its template does not ask for it', async () => {
    const book = await goodBook();
    const bytes = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('Ringkasan {{wilayah}}')] }] }),
    );
    const { id } = book.host.drive.create({
      name: 'Templat',
      mimeType: 'application/vnd.google-apps.document',
      bytes,
      madeByScript: true,
    });
    book.set('Templat Ringkasan', id);
    done(await book.run('writeSummaries'));
    const lines = summaryOf(book, '73.01').body.split('\n').filter(Boolean);
    expect(lines).toEqual(['Ringkasan Kabupaten Satu', PROGRAM]);
  });

  it('is not written again because the program is another one', async () => {
    const book = await goodBook();
    done(await book.run('writeSummaries'));
    const other = await withOtherBuild(book);
    expect(done(await other.run('writeSummaries')).said).toBe('0 ringkasan dibuat, 3 tidak berubah.');
  });
});

describe('a paper of a region', () => {
  it.each([
    ['writeCheckReports', 'pemeriksaan-kanwil'],
    ['writeMinutes', 'berita-acara'],
    ['writeRepairLists', 'daftar-perbaikan'],
  ] as const)(
    'of %s says at its foot by which program it was made, and is not written again for another one',
    async (action, kind) => {
      const book = await goodBook();
      decideAll(book, '73.10');
      book.type('Isian', at('73.10', 'PA1'), reasoned('Dikembalikan', 'D1', 'perbaiki'));
      done(await book.run(action, { regions: ['73.10'] }));
      expect(paperOf(book, kind, '73.10').footer).toContain(PROGRAM);
      const other = await withOtherBuild(book);
      done(await other.run(action, { regions: ['73.10'] }));
      expect(papersOf(other, kind, '73.10')).toHaveLength(1);
    },
  );
});

describe('the blank books', () => {
  it.each(blankBooks())('name no program, since they will run another: $id', async ({ file }) => {
    const { sheets } = await readBook(file);
    const texts = sheets.flatMap(({ cells }) =>
      cells.flatMap((row) => row?.map((cell) => cell?.value) ?? []),
    );
    expect(texts.filter((text) => typeof text === 'string' && readProgram(text) !== null)).toEqual([]);
  });
});
