// The command line: new books, actions, what they print, and the code they end with.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/local/files/read-workbook';
import type { SheetData } from '../../src/local/spreadsheet/workbook';
import { FILE, fillRegion, makeBook, newFolder, ROOT } from './book';
import { changes } from './changes';
import { contentOf, kkpham } from './command';
import { docxText } from './docx-text';

const DEFAULTS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };
const SHA256 = /^[0-9a-f]{64}$/;

const sheetsOf = async (path: string): Promise<ReadonlyMap<string, SheetData>> =>
  new Map((await readWorkbook(readFileSync(path), DEFAULTS)).sheets.map((sheet) => [sheet.name, sheet]));

const column = (sheet: SheetData | undefined, header: string): readonly unknown[] => {
  const at = Array.from(sheet?.cells[0] ?? []).findIndex((cell) => cell?.value === header);
  return (sheet?.cells ?? []).slice(1).map((cells) => cells?.[at]?.value ?? null);
};

describe('new', () => {
  it.each([
    ['kkpham-2013', 17],
    ['kkpham-2016', 83],
    ['kkpham-2021', 120],
  ])(
    'makes a book of %s with the 24 regions of Sulawesi Selatan and %i rows for each',
    async (id, indicators) => {
      const out = join(newFolder(), 'buku.xlsx');
      const { code, out: said } = await kkpham('new', '--instrument', id, '--province', '73', '--out', out);
      expect(code).toBe(0);
      expect(said).toContain(out);
      const sheets = await sheetsOf(out);
      const codes = column(sheets.get('Isian'), 'Kode Wilayah');
      expect(codes).toHaveLength(24 * indicators);
      expect(codes.every((one) => typeof one === 'string' && /^73\.\d\d$/.test(one))).toBe(true);
      expect(new Set(codes).size).toBe(24);
      expect(codes).toContain('73.10');
      expect(column(sheets.get('Wilayah'), 'Wilayah')).toContain('Kota Makassar');
      expect(new Set(column(sheets.get('Isian'), 'Kode Indikator')).size).toBe(indicators);
    },
  );

  it('takes an instrument from a folder, and says so with --json', async () => {
    const folder = join(newFolder(), 'punya-kami');
    cpSync(join(ROOT, 'sheets-templates', 'instruments', 'kkpham-2013'), folder, { recursive: true });
    const csv = join(folder, 'instrumen.csv');
    writeFileSync(csv, readFileSync(csv, 'utf8').replace('id,kkpham-2013', 'id,punya-kami'));
    const out = join(newFolder(), 'buku.xlsx');
    const { code, out: json } = await kkpham(
      'new',
      '--instrument',
      folder,
      '--province',
      '11',
      '--out',
      out,
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(json)).toEqual({
      instrument: { id: 'punya-kami', hash: expect.stringMatching(SHA256) },
      book: out,
    });
  });

  it('of an unsound instrument makes no file and lists every fault by file, row and column', async () => {
    const folder = join(newFolder(), 'rusak');
    cpSync(join(ROOT, 'sheets-templates', 'instruments', 'kkpham-2013'), folder, { recursive: true });
    const csv = join(folder, 'indikator.csv');
    writeFileSync(
      csv,
      readFileSync(csv, 'utf8').replace('<=110:10;', '<=190:10;').replace('A02,hidup', 'A02,hidupp'),
    );
    const out = join(newFolder(), 'buku.xlsx');
    const { code, error } = await kkpham('new', '--instrument', folder, '--province', '73', '--out', out);
    expect(code).toBe(1);
    expect(error).toContain('Indikator (indikator.csv), baris 2, kolom Skala');
    expect(error).toContain('Indikator (indikator.csv), baris 3, kolom Hak');
    expect(existsSync(out)).toBe(false);
  });

  it('never writes over a file that is there', async () => {
    const out = join(newFolder(), 'buku.xlsx');
    writeFileSync(out, 'punya saya');
    const { code, error } = await kkpham('new', '--province', '73', '--out', out);
    expect(code).toBe(1);
    expect(error).toContain(out);
    expect(readFileSync(out, 'utf8')).toBe('punya saya');
  });

  it.each<readonly [readonly string[], number, string]>([
    [['new'], 2, '--province'],
    [['new', '--province', 'Sulsel'], 2, 'two digits'],
    [['new', '--province', '99'], 1, '99'],
    [['new', '--province', '73', '--instrument', 'kkpham-1999'], 1, 'kkpham-1999'],
    [['new', 'buku.xlsx', '--province', '73'], 2, '--out buku.xlsx'],
    [['new', '--province', '73', '--out', 'buku.csv'], 2, '.xlsx'],
  ])('%j ends with %i and says %s', async (argv, code, words) => {
    const printed = await kkpham(...argv);
    expect(printed.code).toBe(code);
    expect(printed.error).toContain(words);
  });
});

describe('wrong usage', () => {
  it.each<readonly [readonly string[], string]>([
    [['nilai', 'buku.xlsx'], 'no command "nilai"'],
    [['score'], 'needs a book'],
    [['score', 'a.xlsx', 'b.xlsx'], 'Too many arguments: b.xlsx'],
    [['score', 'a.xlsx', '--cepat'], '--cepat'],
    [['score', 'a.xlsx', '--in-place', '--out', 'x'], 'not both'],
    [['score', 'a.xlsx', '--region'], '--region'],
  ])('%j ends with 2, says why and shows the usage', async (argv, words) => {
    const { code, error } = await kkpham(...argv);
    expect(code).toBe(2);
    expect(error).toContain(words);
    expect(error).toContain('npm run kkpham -- new');
  });

  it('is not to ask for help', async () => {
    const { code, out } = await kkpham('--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run kkpham -- <action> <book.xlsx>');
    expect((await kkpham()).code).toBe(2);
  });
});

describe('an action', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    const book = await makeBook();
    for (const code of ['73.01', '73.10', '73.71']) fillRegion(book, code);
    book.type('Isian', { 'Kode Wilayah': '73.10', 'Kode Indikator': 'PA1' }, { Jawaban: 'Sudah' });
    book.type('Isian', { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PP1' }, { 'Kode Wilayah': '99.99' });
    await book.host.save();
    good = readFileSync(join(book.folder, FILE));
  });
  const aBook = (name = 'buku.xlsx'): string => {
    const path = join(newFolder(), name);
    writeFileSync(path, good);
    return path;
  };

  interface Result {
    readonly instrument: { readonly id: string; readonly hash: string };
    readonly regions: readonly { readonly code: string }[];
    readonly otherFindings: readonly { readonly code: string }[];
    readonly documents: readonly string[];
    readonly messages: readonly string[];
    readonly serviceCalls: Readonly<Record<string, number>>;
  }

  it.each([
    ['validate', 0, 0],
    ['score', 0, 0],
    ['summarise', 3, 0],
    // Three reports of the check, no minutes as nothing is decided, a list of repairs for the one faulty region.
    ['papers', 4, 0],
    ['notify', 0, 1],
    ['all', 3, 1],
  ])(
    '%s prints one object with --json, and nothing else on the standard output',
    async (action, documents, messages) => {
      const out = newFolder();
      const { code, out: json, error } = await kkpham(action, aBook(), '--out', out, '--json');
      expect(code).toBe(0);
      expect(json.split('\n')).toHaveLength(1);
      expect(error).not.toBe('');
      const result = JSON.parse(json) as Result;
      expect(Object.keys(result).sort()).toEqual([
        ...['documents', 'instrument', 'messages', 'otherFindings', 'regions', 'serviceCalls'],
      ]);
      expect(result.instrument).toEqual({ id: 'uji-kecil', hash: expect.stringMatching(SHA256) });
      expect(result.regions.map(({ code: one }) => one)).toEqual(['73.01', '73.10', '73.71']);
      expect(result.regions[1]).toEqual({
        code: '73.10',
        name: 'Kabupaten Sepuluh',
        status: 'incomplete',
        // Validating does not read the trail, from which the state follows.
        state: action === 'validate' ? null : 'draft',
        provisional: true,
        findings: [
          {
            code: 'answer/word-not-allowed',
            severity: 'error',
            indicator: 'PA1',
            sheet: 'Isian',
            cell: 'H8',
            found: expect.stringContaining('Sudah'),
          },
        ],
        // pangan: 0 x 10 + 100 x 30 + 100 x 60 = 90.
        rights: { pangan: 90, papan: 100 },
        mean: 95,
        bonus: 0,
        final: 95,
        grade: 'Peduli',
        claimedFinal: 95,
        // Five of six: 83.33, cut to one decimal.
        completeness: 83.3,
      });
      expect(result.otherFindings).toMatchObject([
        { code: 'region/unknown', indicator: 'PP1', sheet: 'Isian' },
      ]);
      expect(result.documents).toHaveLength(documents);
      expect(result.messages).toHaveLength(messages);
      for (const file of [...result.documents, ...result.messages]) {
        expect(isAbsolute(file)).toBe(true);
        expect(file.startsWith(out)).toBe(true);
        expect(existsSync(file)).toBe(true);
      }
      const calls = Object.entries(result.serviceCalls);
      expect(calls.length).toBeGreaterThan(3);
      for (const [member, count] of calls) {
        expect(member).toMatch(/^[A-Z]\w+(\.\w+)+$/);
        expect(count).toBeGreaterThan(0);
      }
    },
  );

  it('ends with a short table of the regions, and says where to look', async () => {
    const { out, error } = await kkpham('all', aBook(), '--out', newFolder());
    expect(error).toContain('3 ringkasan dibuat');
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^Code +Region/);
    expect(lines[2]).toMatch(/^73\.10 +Kabupaten Sepuluh .*95\.00/);
    expect(out).toContain('3 new documents, 1 new messages');
  });

  it('works on a copy: the book itself stays as it was, byte for byte', async () => {
    const path = aBook();
    const out = newFolder();
    expect((await kkpham('validate', path, '--out', out)).code).toBe(0);
    expect(readFileSync(path)).toEqual(Buffer.from(good));
    expect(column((await sheetsOf(join(out, 'buku.xlsx'))).get('Temuan'), 'Kode')).toContain(
      'answer/word-not-allowed',
    );
  });

  it('with --in-place works on the book itself', async () => {
    const path = aBook();
    expect((await kkpham('score', path, '--in-place')).code).toBe(0);
    expect(column((await sheetsOf(path)).get('Nilai'), 'Nilai Akhir')).toEqual([expect.any(Number), 95, 100]);
  });

  it('with --in-place, run twice, makes no second document, sends nothing again and changes nothing', async () => {
    const path = aBook();
    expect((await kkpham('all', path, '--in-place')).code).toBe(0);
    const before = contentOf(join(path, '..'));
    const { out } = await kkpham('all', path, '--in-place', '--json');
    const again = JSON.parse(out) as Result;
    expect([again.documents, again.messages]).toEqual([[], []]);
    const { '.drive.json': _, 'buku.xlsx': __, ...files } = contentOf(join(path, '..')) ?? {};
    expect({ ...before, ...files }).toEqual(before);
    expect(Object.keys(contentOf(join(path, '..')) ?? {})).toEqual(Object.keys(before ?? {}));
  });

  it('knows its own marks again in the file, and a second run changes nothing in the workbook', async () => {
    const path = aBook();
    expect((await kkpham('validate', path, '--in-place')).code).toBe(0);
    const first = await readWorkbook(readFileSync(path), DEFAULTS);
    const notes = first.sheets.flatMap(({ cells }) =>
      cells.flatMap((row) => row?.flatMap((cell) => cell?.note ?? []) ?? []),
    );
    expect(notes.length).toBeGreaterThan(1);
    expect((await kkpham('validate', path, '--in-place')).code).toBe(0);
    expect(changes(first, await readWorkbook(readFileSync(path), DEFAULTS))).toEqual([]);
  });

  it('minds no broken workbook that lies beside', async () => {
    const path = aBook();
    writeFileSync(join(path, '..', 'rusak.xlsx'), 'bukan buku');
    expect((await kkpham('score', path, '--in-place')).code).toBe(0);
    expect(readFileSync(join(path, '..', 'rusak.xlsx'), 'utf8')).toBe('bukan buku');
  });

  it('with --region does it for these regions', async () => {
    const { out } = await kkpham(
      ...['summarise', aBook(), '--region', '73.10', '--region', '73.71'],
      ...['--out', newFolder(), '--json'],
    );
    const result = JSON.parse(out) as Result;
    expect(result.regions.map(({ code }) => code)).toEqual(['73.10', '73.71']);
    expect(result.documents).toHaveLength(2);
    const { code, error } = await kkpham('summarise', aBook(), '--region', '73.99', '--out', newFolder());
    expect(code).toBe(1);
    expect(error).toContain('73.99');
  });

  it('with --template fills a template of the computer, which is copied beside the documents', async () => {
    const template = join(newFolder(), 'templat kami.docx');
    writeFileSync(
      template,
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Halo {{wilayah}}')] }] })),
    );
    const out = newFolder();
    const printed = await kkpham('summarise', aBook(), '--template', template, '--out', out, '--json');
    expect(printed.code).toBe(0);
    const { documents } = JSON.parse(printed.out) as Result;
    expect(documents.map((path) => docxText(readFileSync(path)).body.trim().split('\n')[0])).toEqual([
      ...['Halo Kabupaten Satu', 'Halo Kabupaten Sepuluh', 'Halo Kota Tujuh Satu'],
    ]);
    expect(existsSync(join(out, 'templat kami.docx'))).toBe(true);
  });

  it('with a template that is not there, or is none, is refused and leaves the folder as it was', async () => {
    const none = join(newFolder(), 'templat.docx');
    const out = newFolder();
    const missing = await kkpham('summarise', aBook(), '--template', none, '--out', out);
    expect([missing.code, missing.error.includes(none)]).toEqual([1, true]);
    writeFileSync(none, 'bukan dokumen');
    const broken = await kkpham('summarise', aBook(), '--template', none, '--out', out);
    expect(broken.code).toBe(1);
    expect(broken.error).toContain('Templat Ringkasan');
    expect(contentOf(out)).toEqual({});
  });

  it('in a book set to English speaks English, but for the summary, which is a formal paper', async () => {
    const book = await makeBook({ settings: { language: 'en' } });
    fillRegion(book, '73.01');
    book.type('Isian', { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PA1' }, { Jawaban: 'Sudah' });
    await book.host.save();
    const out = newFolder();
    const { out: json, error } = await kkpham('all', join(book.folder, FILE), '--out', out, '--json');
    expect(error).toContain('errors');
    expect(error).not.toContain('Selesai');
    const result = JSON.parse(json) as Result & { regions: { findings: { found: string }[] }[] };
    expect(result.regions[0]?.findings[0]?.found).toContain('“Sudah” is no answer');
    const sheets = await sheetsOf(join(out, FILE));
    expect(column(sheets.get('Temuan'), 'Tingkat')).toContain('Error');
    expect(readFileSync(result.messages[0] ?? '', 'utf8')).toMatch(/<html lang=3D"en"|<html lang="en"/);
    expect(docxText(readFileSync(result.documents[0] ?? '')).body).toContain('Ringkasan Verifikasi');
  });
});
