// The command line's package: folders for an auditor, from a book on a computer.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from './book';
import { contentOf, kkpham } from './command';
import { check, extracted } from './evidence';

const FOLDER = 'KKPHAM 2026 - Paket Bukti';

let folder: string;
let book: string;

beforeAll(async () => {
  folder = newFolder();
  book = join(folder, 'buku.xlsx');
  await kkpham('new', '--province', '34', '--instrument', 'kkpham-2013', '--out', book);
});

describe('package', () => {
  it('makes one for each region in a copy of the book, says where, and each holds', async () => {
    const before = contentOf(folder);
    const out = join(newFolder(), 'hasil');
    const { code, out: json } = await kkpham('package', book, '--out', out, '--json');
    expect(code).toBe(0);
    const { documents } = JSON.parse(json) as { documents: readonly string[] };
    expect(documents.map((path) => path.slice(join(out, FOLDER).length + 1, -1).split(' ')[0])).toEqual([
      ...['34.01', '34.02', '34.03', '34.04', '34.71'],
    ]);
    for (const path of documents) expect(check(extracted(path))).toMatchObject({ code: 0 });
    expect(contentOf(folder)).toEqual(before);
  });

  it('with --region makes that one alone; with --in-place, run twice, none a second time', async () => {
    const first = await kkpham('package', book, '--region', '34.71', '--in-place');
    expect(first.code).toBe(0);
    const [name = '', ...others] = readdirSync(join(folder, FOLDER));
    expect([name, others]).toEqual(['34.71 Kota Yogyakarta - v1', []]);
    const second = await kkpham('package', book, '--region', '34.71', '--in-place');
    expect(second.error).toContain('0 paket bukti dibuat, 1 tidak berubah');
    expect(readdirSync(join(folder, FOLDER))).toEqual([name]);
    expect(check(extracted(join(folder, FOLDER, name)))).toMatchObject({ code: 0 });
  });

  it('of a region that the book does not have ends with 1, and nothing is made', async () => {
    const out = newFolder();
    const { code, error } = await kkpham('package', book, '--region', '73.71', '--out', join(out, 'hasil'));
    expect([code, error]).toEqual([1, expect.stringContaining('73.71')]);
    expect(contentOf(out)).toEqual({});
  });
});
