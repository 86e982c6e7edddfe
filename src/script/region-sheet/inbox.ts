// Filled .xlsx files that officers sent back: received as sheets of the script's own, and collected like the others.
import type { RowChange } from '../../domain/collection/merge';
import { ANSWER_CELLS } from '../../domain/collection/region-sheet';
import { isRefused, type SheetFault } from '../../domain/collection/sheet-fault';
import type { Region } from '../../domain/region/region';
import { readRegionCode } from '../../domain/region/region-code';
import { cellText } from '../../domain/table/cell';
import { type Sheets, sheetIdOf } from './collect-one';
import { type Collection, takeSheet } from './collection';
import { openSheet } from './open';
import { type ReadSheet, tryReadRegionSheet } from './read';
import { isSpreadsheet, label, type SheetFile } from './sheet-shelf';

export interface FileResult {
  readonly file: SheetFile;
  /** null where the file names no region of the book. */
  readonly region: Region | null;
  readonly faults: readonly SheetFault[];
  readonly changes: readonly RowChange[];
  readonly officer: string;
}

/** Files that wait; one that was refused waits on, until somebody takes it out of the folder. */
export const waitingFiles = (files: readonly SheetFile[]): readonly SheetFile[] =>
  files.filter(
    (file) =>
      file.label.kkphamSheet === 'inbox' &&
      file.label.kkphamState === 'made' &&
      !file.trashed &&
      isSpreadsheet(file),
  );

/** Takes one file. Where the region has a sheet of its own the answers go into that too, so that it stays the newest. */
export const collectFile = (collection: Collection, sheets: Sheets, file: SheetFile): FileResult => {
  const refuse = (fault: SheetFault, region: Region | null = null): FileResult => ({
    file,
    region,
    faults: [fault],
    changes: [],
    officer: '',
  });
  const opened = openSheet(file.id);
  if ('fault' in opened) return refuse(opened.fault);
  const read = tryReadRegionSheet(opened);
  if ('fault' in read) return refuse(read.fault);
  const { claim } = read.content;
  const { code } = readRegionCode(cellText(claim.region));
  const region = collection.assessment.book.regions.find((one) => one.code === code);
  if (!region) {
    const expected = collection.assessment.book.regions.map((one) => one.code).join(', ');
    return refuse({ code: 'other-region', found: claim.region, expected });
  }
  const { faults, changes, record } = takeSheet(collection, region, read.content, (fresh) =>
    passOn(collection, sheets, region, fresh),
  );
  const told = faults.filter((fault) => fault.code !== 'protection-missing');
  if (!faults.some(isRefused)) {
    // The file is not looked at again: what it held has to stand in Isian already.
    SpreadsheetApp.flush();
    label(file.id, { kkphamState: 'done' });
  }
  return { file, region, faults: told, changes, officer: record.officer ?? '' };
};

/** Writes the changed answers into the region's own sheet, where there is one that can be read. */
const passOn = (
  collection: Collection,
  sheets: Sheets,
  region: Region,
  changes: readonly RowChange[],
): void => {
  const id = sheetIdOf(collection, sheets, region);
  if (id === '' || changes.length === 0) return;
  const opened = openSheet(id);
  if ('fault' in opened) return;
  const read = tryReadRegionSheet(opened);
  if ('fault' in read) return;
  writeInto(read, changes);
};

/** The six cells of every changed row; the cells of an officer's sheet are text, so nothing becomes a formula. */
const writeInto = ({ content, answers, columns }: ReadSheet, changes: readonly RowChange[]): void => {
  const byCode = new Map(changes.map((change) => [change.indicator, change.cells]));
  const rows = content.rows.filter(({ indicator }) => byCode.has(cellText(indicator).toUpperCase()));
  const [first, last] = [rows[0]?.row, rows[rows.length - 1]?.row];
  if (first === undefined || last === undefined) return;
  const there = new Map(content.rows.map((row) => [row.row, row]));
  for (const cell of ANSWER_CELLS) {
    const range = answers.getRange(first, columns[cell], last - first + 1, 1);
    range.setNumberFormat('@').setValues(
      Array.from({ length: last - first + 1 }, (_, i) => {
        const row = there.get(first + i);
        const sent = row ? byCode.get(cellText(row.indicator).toUpperCase()) : undefined;
        return [cellText(sent ? sent[cell] : row?.[cell])];
      }),
    );
  }
};
