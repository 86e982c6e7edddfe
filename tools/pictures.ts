// Draws the README's pictures from out/: needs soffice, pdftoppm, ImageMagick and chromium. Run "npm start" first.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readWorkbook } from '../src/local/files/read-workbook';
import { writeWorkbook } from '../src/local/files/write-workbook';

const OUT = 'out';
const PICTURES = 'docs/pictures';
const WORKSHOP = mkdtempSync(join(tmpdir(), 'pictures-'));

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: WORKSHOP, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const fileIn = (folder: string, part: string): string => {
  const name = readdirSync(folder).find((one) => one.includes(part));
  if (!name) throw new Error(`There is no ${part} in ${folder}: run "npm start" first.`);
  return join(folder, name);
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
    '-colors',
    '64',
    join(process.cwd(), PICTURES, to),
  );
};

/** One tab, cut down to some rows (the first ones, or the first of each kind) and columns, on one page. */
const drawTab = async (
  tab: string,
  rows: number,
  columns: readonly number[],
  width: number,
  kind?: number,
): Promise<void> => {
  const book = await readWorkbook(readFileSync(fileIn(OUT, '.xlsx')), {
    locale: 'id_ID',
    timeZone: 'Asia/Jakarta',
  });
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`The workbook has no tab ${tab}.`);
  const seen = new Set<unknown>();
  const chosen = sheet.cells.filter((row) => {
    const value = kind === undefined ? row : row?.[kind]?.value;
    return !seen.has(value) && seen.add(value);
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
  run('soffice', '--headless', '--convert-to', 'pdf', file);
  run('pdftoppm', '-r', '160', '-l', '1', '-png', '-singlefile', `${tab}.pdf`, tab);
  shrink(`${tab}.png`, `${tab.toLowerCase()}.png`, width);
};

const drawDocument = (): void => {
  const file = fileIn(join(OUT, 'KKPHAM 2026 - Ringkasan Verifikasi'), '73.15');
  run('soffice', '--headless', '--convert-to', 'pdf', join(process.cwd(), file));
  run('pdftoppm', '-r', '80', '-l', '3', '-png', basename(file).replace(/docx$/, 'pdf'), 'page');
  const pages = readdirSync(WORKSHOP)
    .filter((name) => /^page-.*png$/.test(name))
    .sort();
  run('montage', ...pages, '-tile', '3x1', '-geometry', '+6+6', '-background', '#d5dee1', 'pages.png');
  run(
    'convert',
    'pages.png',
    '-resize',
    '1400x>',
    '-colors',
    '64',
    join(process.cwd(), PICTURES, 'ringkasan.png'),
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
  run('convert', 'mail.png', '-colors', '64', join(process.cwd(), PICTURES, 'surel.png'));
};

mkdirSync(PICTURES, { recursive: true });
await drawTab('Beranda', 40, [0, 1], 1000);
await drawTab('Isian', 9, [0, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20], 1400);
await drawTab('Temuan', 20, [0, 1, 2, 3, 4, 5, 6, 7], 1400, 1);
await drawTab('Nilai', 25, [0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16, 17, 18, 19], 1400);
drawDocument();
drawMessage();
