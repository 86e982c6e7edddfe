// LibreOffice opens what the sample's actions write: the workbook whole, every document with its pages.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { start } from '../../src/local/cli/start';
import { readWorkbook } from '../../src/local/files/read-workbook';
import { convert, skipReason } from './soffice';

const folder = mkdtempSync(join(tmpdir(), 'sample-'));
const documents = join(folder, 'KKPHAM 2026 - Ringkasan Verifikasi');
const SETTINGS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' } as const;

describe.skipIf(skipReason)('what npm start writes', () => {
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    expect(await start({ out: folder, json: true })).toBe(0);
    execFileSync('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(folder, 'pdf'),
      ...readdirSync(documents).map((name) => join(documents, name)),
    ]);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a document for each of the 24 regions, with the region, the number and the page on every page', () => {
    const files = readdirSync(join(folder, 'pdf'));
    expect(files).toHaveLength(24);
    for (const name of files) {
      const pages = execFileSync('pdftotext', ['-layout', join(folder, 'pdf', name), '-'], {
        encoding: 'utf8',
      })
        .split('\f')
        .filter((page) => page.trim() !== '');
      const code = /\d\d\.\d\d/.exec(name)?.[0] ?? '';
      pages.forEach((page, i) => {
        expect(page).toMatch(new RegExp(`Nomor RV/${code}/2026/1 . Halaman ${i + 1} dari ${pages.length}`));
      });
      expect(pages.join(' ')).toContain('DATA CONTOH');
      expect(pages.join(' ')).not.toMatch(/\{\{|\}\}/);
    }
  });

  it('repeats the header of a table that goes on over a page', () => {
    const name = readdirSync(join(folder, 'pdf')).find((one) => one.includes('73.26')) ?? '';
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'pdf', name), '-'], { encoding: 'utf8' });
    const [, afterHeading = ''] = text.split('6. Indikator tanpa bukti dukung');
    const [section = ''] = afterHeading.split('7. Perbandingan');
    // The next heading may begin a page on which nothing of the table stands.
    const pages = section.split('\f').filter((page) => /^ *[A-Z]{2}\d{2} /m.test(page));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.match(/Bukti yang diminta/g)).toHaveLength(1);
  });

  it('has a workbook that comes back from LibreOffice with all its tabs, rows and codes', async () => {
    const file = readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? '';
    const before = await readWorkbook(readFileSync(join(folder, file)), SETTINGS);
    const after = await readWorkbook(convert(readFileSync(join(folder, file)), 'xlsx', 'xlsx'), SETTINGS);
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const codes = (book: typeof before) =>
      book.sheets
        .find(({ name }) => name === 'Isian')
        ?.cells.map((row) => [row?.[0]?.value ?? null, row?.[2]?.value ?? null]);
    expect(codes(after)).toEqual(codes(before));
  });
});
