// Draws the README's pictures from out/, or the folder given: needs soffice, pdftoppm, ImageMagick and chromium. Run "npm start" first.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWorkbook } from '../src/local/files/read-workbook';
import { writeWorkbook } from '../src/local/files/write-workbook';
import type { SheetData, WorkbookData } from '../src/local/spreadsheet/workbook';

const OUT = resolve(process.argv[2] ?? 'out');
const PICTURES = 'docs/pictures';
const WORKSHOP = mkdtempSync(join(tmpdir(), 'pictures-'));

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: WORKSHOP, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const fileIn = (folder: string, part: string): string => {
  const name = readdirSync(folder).find((one) => one.includes(part));
  if (!name) throw new Error(`There is no ${part} in ${folder}: run "npm start" first.`);
  return join(folder, name);
};

/** A LibreOffice of its own that speaks Indonesian, so that numbers have decimal commas. */
const PROFILE = join(WORKSHOP, 'profile');
const LANGUAGE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">' +
  '<value>id-ID</value></prop></item></oor:items>';

const office = (format: 'pdf' | 'xlsx', file: string, folder = WORKSHOP): string =>
  run(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(PROFILE).href}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  );

const open = (file: string): Promise<WorkbookData> =>
  readWorkbook(readFileSync(file), { locale: 'id_ID', timeZone: 'Asia/Jakarta' });

const sheetOf = (book: WorkbookData, tab: string): SheetData => {
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`The workbook has no tab ${tab}.`);
  return sheet;
};

const shrink = (from: string, to: string, width: number): void => {
  run(
    'convert',
    from,
    '-trim',
    '-bordercolor',
    'white',
    '-border',
    '12',
    '-resize',
    `${width}x>`,
    '+dither',
    '-colors',
    '64',
    join(process.cwd(), PICTURES, to),
  );
};

/** One tab, cut down to some rows (the first ones, or the first of each kind that is not blank) and to columns by their headers. */
const drawTab = async (
  tab: string,
  rows: number,
  width: number,
  headers?: readonly string[],
  kind?: string,
  picture = tab.toLowerCase().replace(/ /g, '-'),
): Promise<void> => {
  const book = await open(fileIn(OUT, 'Buku Verifikasi'));
  const sheet = sheetOf(book, tab);
  const all = Array.from(sheet.cells[0] ?? [], (cell) => String(cell?.value ?? ''));
  const placeOf = (header: string): number => {
    const place = all.indexOf(header);
    if (place === -1) throw new Error(`${tab} has no column ${header}.`);
    return place;
  };
  const columns = (headers ?? all).map(placeOf);
  const seen = new Set<unknown>();
  const chosen = sheet.cells.filter((row) => {
    const value = kind === undefined ? row : row?.[placeOf(kind)]?.value;
    return value !== null && value !== undefined && !seen.has(value) && seen.add(value);
  });
  sheet.cells = chosen.slice(0, rows).map((row) => columns.map((column) => row?.[column]));
  const widths = columns.map((column, i) => [i + 1, sheet.columnWidths.get(column + 1) ?? 100] as const);
  sheet.columnWidths = new Map(widths);
  sheet.columns = columns.length;
  sheet.rows = rows;
  sheet.frozenColumns = 0;
  sheet.protections = [];
  sheet.print = { landscape: true, fitToWidth: true };
  const file = join(WORKSHOP, `${tab}.xlsx`);
  writeFileSync(file, await writeWorkbook({ ...book, sheets: [sheet], namedRanges: [], active: 0 }));
  office('pdf', file);
  run('pdftoppm', '-r', '160', '-l', '1', '-png', '-singlefile', `${tab}.pdf`, tab);
  shrink(`${tab}.png`, `${picture}.png`, width);
};

const SHEETS = 'KKPHAM 2026 - Lembar Isian';
const IDENTITY = 'Identitas & Pengesahan';
/** 0-based, of the sheet's tab Isian. */
const [CODE_COLUMN, OFFICE_COLUMN, STATUS_COLUMN] = [1, 16, 12];

/** Rows of the table of answers whose Status says something that no row above says, once LibreOffice has computed it. */
const tellingRows = (computed: SheetData): ReadonlySet<number> => {
  const seen = new Set<unknown>();
  return new Set(
    computed.cells.flatMap((row, i) => {
      const status = row?.[STATUS_COLUMN]?.value;
      return row?.[CODE_COLUMN]?.value && !seen.has(status) && seen.add(status) ? [i + 1] : [];
    }),
  );
};

/** Tabs of one region's sheet, as they are printed; of the answers only the rows that show most. */
const drawSheet = async (region: string): Promise<void> => {
  const source = join(WORKSHOP, 'sheet.xlsx');
  writeFileSync(source, readFileSync(fileIn(join(OUT, SHEETS), region)));
  const computed = join(WORKSHOP, 'computed');
  office('xlsx', source, computed);
  const rows = tellingRows(sheetOf(await open(join(computed, 'sheet.xlsx')), 'Isian'));
  for (const [tab, picture, width] of [
    ['Petunjuk', 'lembar-petunjuk', 800],
    [IDENTITY, 'lembar-identitas', 1000],
    ['Isian', 'lembar-isian', 1400],
    ['Ringkasan', 'lembar-ringkasan', 1000],
  ] as const) {
    const book = await open(source);
    for (const sheet of book.sheets) sheet.hidden = sheet.name !== tab;
    const answers = sheetOf(book, 'Isian');
    answers.cells.forEach((_, i) => {
      if (i >= answers.frozenRows && !rows.has(i + 1)) answers.hiddenRows.add(i + 1);
    });
    answers.hiddenColumns.add(OFFICE_COLUMN + 1);
    const active = book.sheets.indexOf(sheetOf(book, tab));
    writeFileSync(join(WORKSHOP, `${picture}.xlsx`), await writeWorkbook({ ...book, active }));
    office('pdf', `${picture}.xlsx`);
    run('pdftoppm', '-r', '160', '-l', '1', '-png', '-singlefile', `${picture}.pdf`, picture);
    shrink(`${picture}.png`, `${picture}.png`, width);
  }
};

const drawDocument = (folder: string, region: string, picture: string): void => {
  const file = fileIn(join(OUT, folder), region);
  office('pdf', file);
  run('pdftoppm', '-r', '80', '-l', '3', '-png', basename(file).replace(/docx$/, 'pdf'), picture);
  const pages = readdirSync(WORKSHOP)
    .filter((name) => name.startsWith(`${picture}-`) && name.endsWith('.png'))
    .sort();
  run('montage', ...pages, '-tile', '3x1', '-geometry', '+6+6', '-background', '#d5dee1', 'pages.png');
  run(
    'convert',
    'pages.png',
    '-resize',
    '1400x>',
    '+dither',
    '-colors',
    '64',
    join(process.cwd(), PICTURES, `${picture}.png`),
  );
};

/** The HTML part of a message, from its quoted-printable lines. */
const htmlOf = (message: string): string => {
  const part = message.split(/Content-Type: text\/html[^\n]*\n/)[1] ?? '';
  const lines = part.slice(part.search(/\r?\n\r?\n/)).split(/\r?\n--/)[0] ?? '';
  const bytes = lines
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

const drawMessage = (): void => {
  writeFileSync(
    join(WORKSHOP, 'mail.html'),
    htmlOf(readFileSync(fileIn(join(OUT, 'surel'), '0003'), 'utf8')),
  );
  run(
    'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--disable-background-networking',
    `--user-data-dir=${join(WORKSHOP, 'chromium')}`,
    '--window-size=390,760',
    '--screenshot=mail.png',
    'mail.html',
  );
  run('convert', 'mail.png', '+dither', '-colors', '64', join(process.cwd(), PICTURES, 'surel.png'));
};

mkdirSync(PICTURES, { recursive: true });
mkdirSync(join(PROFILE, 'user'), { recursive: true });
writeFileSync(join(PROFILE, 'user', 'registrymodifications.xcu'), LANGUAGE);
await drawSheet('73.05');
await drawTab('Beranda', 40, 1000);
await drawTab('Isian', 9, 1400, [
  'Kode Wilayah',
  'Kode Indikator',
  'Indikator',
  'Satuan',
  'Jawaban',
  'Pembilang',
  'Penyebut',
  'Tahun Data',
  'Bukti Dukung',
  'Catatan',
  'Status Verifikasi',
  'Temuan',
]);
await drawTab('Temuan', 20, 1400, undefined, 'Kode');
await drawTab('Nilai', 25, 1400, [
  'Kode Wilayah',
  'Wilayah',
  'Hak atas bantuan hukum',
  'Hak atas informasi',
  'Hak turut serta dalam pemerintahan',
  'Hak atas keberagaman dan pluralisme',
  'Rerata',
  'Bonus',
  'Nilai Akhir',
  'Predikat',
  'Nilai Klaim',
  'Selisih',
  'Kelengkapan',
  'Sifat Nilai',
]);
await drawTab('Wilayah', 25, 1400, [
  'Kode Wilayah',
  'Wilayah',
  'Status',
  'Nomor Ringkasan',
  'Keadaan Lembar',
  'Dikumpulkan',
  'Masalah Lembar',
]);
await drawTab(
  'Isian',
  7,
  1400,
  [
    'Kode Wilayah',
    'Kode Indikator',
    'Indikator',
    'Jawaban',
    'Pembilang',
    'Penyebut',
    'Status Verifikasi',
    'Pembilang Terverifikasi',
    'Kode Alasan',
    'Catatan Verifikator',
    'Putusan Tercatat',
    'Diputuskan Oleh',
  ],
  'Status Verifikasi',
  'isian-keputusan',
);
await drawTab('Pemeriksaan Kanwil', 14, 1400);
await drawTab('Verifikasi Kedua', 14, 1400);
drawDocument('KKPHAM 2026 - Ringkasan Verifikasi', '73.15', 'ringkasan');
drawDocument('KKPHAM 2026 - Berita Acara Verifikasi', '73.03', 'berita-acara');
drawMessage();
