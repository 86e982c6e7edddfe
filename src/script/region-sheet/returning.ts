// Writes what a region has to repair into the script's own columns of its sheet.
import { claimFault } from '../../domain/collection/claim';
import type { AnswerCell } from '../../domain/collection/region-sheet';
import type { Repair } from '../../domain/collection/repairs';
import type { SheetFault } from '../../domain/collection/sheet-fault';
import { DECISION_WORDS } from '../../domain/decision/state';
import type { Region } from '../../domain/region/region';
import { cellText } from '../../domain/table/cell';
import { findColumns } from '../../domain/table/read-table';
import { cut } from '../../domain/text/cut';
import { LANGUAGES, wordsOf } from '../locale';
import { a1 } from '../sheets/a1';
import type { Book } from '../sheets/read-book';
import { rowLine } from '../sheets/row-line';
import { FORM, RETURN_COLUMNS, SHEET_FIELDS, SHEET_TABS } from './layout';
import { type ReadSheet, readRegionSheet } from './read';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** Officers' sheets speak Indonesian, whatever the language of the book. */
const TEXT = LANGUAGES.id;

/** Google's limit for a cell is 50,000 characters. */
const LONGEST = 49_900;

/** A repair's findings in a line each: what was found, and what to do. */
export const findingLines = ({ findings }: Repair): readonly string[] =>
  findings.map(({ finding, cell }) => {
    const { found, todo } = wordsOf(TEXT, finding);
    return rowLine(TEXT, finding.severity, SHEET_FIELDS[cell], `${found} ${todo}`);
  });

/** Links into the sheet, to the cell to repair of each indicator, by its code. */
export type RepairLinks = ReadonlyMap<string, string>;

/**
 * Replaces all that stands in the script's columns. Rows are found by their code, columns by their header, wherever the
 * officers moved them; two calls, or two for each column where the columns no longer stand together. Nothing is written
 * into a sheet that is not the region's, or not of the book's instrument and period.
 */
export const writeRepairs = (
  book: Book,
  region: Region,
  sheet: Spreadsheet,
  repairs: readonly Repair[],
): RepairLinks | { readonly fault: SheetFault } => {
  const read = readRegionSheet(sheet);
  if ('fault' in read) return read;
  const wrong = claimFault(read.content.claim, {
    form: FORM.name,
    version: FORM.version,
    instrument: book.instrument.id,
    instrumentHash: book.instrument.hash,
    awardYear: book.settings.awardYear,
    dataYear: book.settings.dataYear,
    region: region.code,
  });
  if (wrong) return { fault: wrong };
  const found = findColumns(read.header, RETURN_COLUMNS);
  if ('faults' in found) return { fault: headerFault(found.faults[0]) };
  const byCode = new Map(repairs.map((repair) => [repair.indicator.code, repair]));
  const rows = read.content.rows.map(({ row, indicator }) => ({
    row,
    repair: byCode.get(codeOf(indicator)),
  }));
  writeColumns(read, found.columns, new Map(rows.map(({ row, repair }) => [row, repair])));
  const url = sheet.getUrl();
  const id = read.answers.getSheetId();
  return new Map(
    rows.flatMap(({ row, repair }) =>
      repair
        ? [
            [
              repair.indicator.code,
              `${url}#gid=${id}&range=${a1(row, read.columns[firstCell(repair)])}`,
            ] as const,
          ]
        : [],
    ),
  );
};

const codeOf = (cell: Parameters<typeof cellText>[0]): string => cellText(cell).toUpperCase();

const firstCell = ({ findings, indicator }: Repair): AnswerCell =>
  findings[0]?.cell ?? (indicator.measure.kind === 'ratio' ? 'numerator' : 'answer');

const writeColumns = (
  { answers }: ReadSheet,
  columns: Readonly<Record<ReturnColumn, number>>,
  repairs: ReadonlyMap<number, Repair | undefined>,
): void => {
  const numbers = [...repairs.keys()];
  if (numbers.length === 0) return;
  const first = numbers.reduce((least, row) => Math.min(least, row));
  const lines = Array.from(
    { length: numbers.reduce((most, row) => Math.max(most, row)) - first + 1 },
    (_, i) => repairs.get(first + i),
  );
  const inOrder = [...RETURN_COLUMNS].sort((a, b) => columns[a] - columns[b]);
  const left = columns[inOrder[0] ?? 'Temuan'];
  const together = inOrder.every((name, i) => columns[name] === left + i);
  for (const group of together ? [inOrder] : inOrder.map((name) => [name])) {
    const at = columns[group[0] ?? 'Temuan'] + 1;
    // A new sheet hides the columns, so that a page has room for what officers fill in.
    answers.showColumns(at, group.length);
    answers
      .getRange(first, at, lines.length, group.length)
      .setNumberFormat('@')
      .setValues(lines.map((repair) => group.map((name) => (repair ? CELLS[name](repair) : ''))));
  }
};

/** What each column says; cells of format `@` take any text as it is. */
const CELLS: Readonly<Record<ReturnColumn, (repair: Repair) => string>> = {
  'Keputusan Verifikator': ({ decision }) => DECISION_WORDS[decision],
  'Catatan Verifikator': ({ note }) => cut(note, LONGEST),
  Temuan: (repair) => cut(findingLines(repair).join('\n'), LONGEST),
};

const headerFault = (
  fault: { readonly code: string; readonly header: string; readonly similar?: string | null } | undefined,
): SheetFault =>
  fault?.code === 'header/twice'
    ? { code: 'header-twice', tab: SHEET_TABS.answers, header: fault.header }
    : {
        code: 'header-missing',
        tab: SHEET_TABS.answers,
        header: fault?.header ?? '',
        similar: fault?.similar ?? null,
      };
