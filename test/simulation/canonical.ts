// What a world holds, told so that two worlds that came to the same are the same text: ids, times and hashes apart.
import { createHash } from 'node:crypto';
import type { DriveEntry } from '../../src/local/drive/drive-store';
import type { Cell, SheetData, WorkbookData } from '../../src/local/spreadsheet/workbook';
import type { Book } from '../end-to-end/book';
import { cellName } from '../end-to-end/cell-name';
import { docxText } from '../end-to-end/docx-text';
import { packagesOf } from './packages';

export const SHEET = 'application/vnd.google-apps.spreadsheet';
const DOCUMENT = 'application/vnd.google-apps.document';

/** A part of the world, such as a tab, a sheet or the messages, as lines. */
export type Canonical = ReadonlyMap<string, readonly string[]>;

/** Ids as the stand-in makes them. */
const ID = /\b[a-z]+-[A-Za-z0-9]{20}\b/g;
const TIME = /\b\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?\b/g;
/** Number and first digits of the newest entry of a trail, as messages bear them. */
const HEAD = /\b\d+ [0-9a-f]{16}\b/g;

/** What any of them has in it. */
const MASKED = /[a-z]-[A-Za-z0-9]{20}|\d \d\d:|\d [0-9a-f]{16}/;

/** Texts of documents by their bytes: the same document is read once. */
const texts = new Map<string, string>();

const textOf = (bytes: Uint8Array): string => {
  const key = createHash('sha1').update(bytes).digest('base64');
  const known = texts.get(key);
  if (known !== undefined) return known;
  const { body, header, footer } = docxText(bytes);
  const text = JSON.stringify([body, header, footer]);
  texts.set(key, text);
  return text;
};

/** The files that people see; each is called by its name in the place of its id. */
export const filesOf = ({ host }: Book): readonly DriveEntry[] =>
  host.drive.list().filter(({ trashed }) => !trashed);

const masker = (book: Book): ((text: string) => string) => {
  const files = filesOf(book);
  const names = new Map(files.map(({ id, name }) => [id, `<${name}>`]));
  const views = viewsOf(book, files);
  return (given) => {
    const text = views.size === 0 ? given : given.replace(VIEW, (id) => views.get(id) ?? id);
    return MASKED.test(text)
      ? text
          .replace(ID, (id) => names.get(id) ?? '<gone>')
          .replace(TIME, '<time>')
          .replace(HEAD, '<head>')
      : text;
  };
};

const VIEW = /\b\d{6,10}\b/g;

/** Filter views by their ids, which Google makes anew for each: told by their place. */
const viewsOf = ({ host }: Book, files: readonly DriveEntry[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ mimeType }) => mimeType === SHEET)
      .flatMap(({ id }) => host.workbook(id).sheets.flatMap(({ filterViews }) => filterViews))
      .map(({ id }, i) => [String(id), `<view ${i + 1}>`]),
  );

/** Cells are never changed in place: each is told once. Empty for one that holds nothing. */
const told = new WeakMap<Cell, string>();

const cellText = (cell: Cell): string => {
  const known = told.get(cell);
  if (known !== undefined) return known;
  const holds = Object.values(cell).some((one) => one !== null && one !== undefined && one !== '');
  const text = holds ? JSON.stringify(cell) : '';
  told.set(cell, text);
  return text;
};

/** A tab: what stands in each cell and how it looks, what is protected, hidden and marked. */
const tabLines = (sheet: SheetData): readonly string[] => {
  const { cells, id: _, protections, ...frame } = sheet;
  const lines = [
    JSON.stringify(frame, (_key, value) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    ),
    ...protections.map(({ id: _id, ...one }) => JSON.stringify(one)),
  ];
  cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const text = cell ? cellText(cell) : '';
      if (text !== '') lines.push(`${cellName(row, column)} ${text}`);
    });
  });
  return lines;
};

/** Tabs that are told otherwise: rows of people's and the script's events, in which ids and times stand. */
const OWN_WAY: readonly string[] = ['Jejak Audit', 'Surel Keluar', 'Pekerjaan'];

const bookParts = (data: WorkbookData, name: string): readonly (readonly [string, readonly string[]])[] =>
  data.sheets
    .filter((sheet) => !OWN_WAY.includes(sheet.name))
    .map((sheet) => [`${name} › ${sheet.name}`, tabLines(sheet)] as const);

/** Rows by their headers, without the columns of `left`. */
const rowLines = (book: Book, tab: string, ...left: readonly string[]): readonly string[] => {
  if (!book.data().sheets.some(({ name }) => name === tab)) return ['no tab'];
  return book
    .rows(tab)
    .map((row) => JSON.stringify(Object.entries(row).filter(([header]) => !left.includes(header))));
};

/** All that a person could see of a world. The trail is a part of its own, {@link trailOf}. */
export const canonical = (book: Book): Canonical => {
  const { host } = book;
  const mask = masker(book);
  const files = filesOf(book);
  const parts = new Map<string, readonly string[]>();
  const add = (name: string, lines: readonly string[]): void => {
    parts.set(name, lines.map(mask));
  };
  for (const file of files) {
    if (file.mimeType === SHEET) {
      for (const [name, lines] of bookParts(host.workbook(file.id), file.name)) add(name, lines);
    }
    if (file.mimeType === DOCUMENT) add(file.name, [textOf(host.drive.read(file.id))]);
  }
  for (const [path, lines] of packagesOf(book, files)) add(path, lines);
  add(
    'files',
    files
      .map(({ path, appProperties, editors, forbidden }) =>
        JSON.stringify([
          path.replace(/ \(\d+\)/g, ''),
          Object.entries(appProperties)
            .filter(([name]) => name !== 'kkphamManifest')
            .sort(),
          editors,
          forbidden,
        ]),
      )
      .sort(),
  );
  add('Surel Keluar', [...rowLines(book, 'Surel Keluar', 'Waktu')].sort());
  // The outcome is the tally of one run, and the run that went on did only what was left.
  add('Pekerjaan', rowLines(book, 'Pekerjaan', 'Terakhir Jalan', 'Hasil'));
  add(
    'messages',
    host.outbox
      .map(({ to, subject, body, htmlBody }) => JSON.stringify([to, subject, body, htmlBody]))
      .sort(),
  );
  // A watchdog that Google disabled runs no more; the next job puts another in its place.
  const alive = host.triggers.filter(({ handler, disabled }) => handler !== 'continueJobs' || !disabled);
  add(
    'triggers',
    alive.map(({ handler, schedule, disabled }) => JSON.stringify([handler, schedule, disabled])),
  );
  return parts;
};

/** What differs between two, as lines that a person can read; empty where nothing does. */
export const differences = (wanted: Canonical, found: Canonical): readonly string[] => {
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  return names.flatMap((name) => {
    const [before, after] = [wanted.get(name), found.get(name)];
    if (!before) return [`${name}: too many`];
    if (!after) return [`${name}: missing`];
    if (before.length === after.length && before.every((line, i) => line === after[i])) return [];
    const [wantedLines, foundLines] = [new Set(before), new Set(after)];
    const lost = before.filter((line) => !foundLines.has(line));
    const gained = after.filter((line) => !wantedLines.has(line));
    const count =
      before.length === after.length ? [] : [`${name}: ${before.length} -> ${after.length} lines`];
    return [
      ...count,
      ...lost.map((line) => `${name}: - ${line.slice(0, 400)}`),
      ...gained.map((line) => `${name}: + ${line.slice(0, 400)}`),
    ];
  });
};
