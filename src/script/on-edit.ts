// What a row of Isian says at once when somebody types into it, without a menu and without a permission.
import { readSubmissions } from '../domain/submission/read-submissions';
import type { Cell } from '../domain/table/cell';
import { findColumns } from '../domain/table/read-table';
import type { Finding } from '../domain/validation/finding';
import { RULES } from '../domain/validation/rules';
import { validate } from '../domain/validation/validate';
import { attempt } from './attempt';
import { LANGUAGES, wordsOf } from './locale';
import type { Text } from './locale/text';
import { readSettings } from './settings';
import { gate } from './sheets/gate';
import { ANSWER_COLUMNS, ANSWER_FIELDS, type AnswerColumn, REGION_COLUMNS, TABS } from './sheets/layout';
import { readBookInstrument, readRegions, typedRows } from './sheets/read-book';
import { rowLine } from './sheets/row-line';
import { readTab, readValues } from './sheets/tab';

/** What of Google's event is used. A paste is one edit of many rows. */
interface Edit {
  readonly source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/**
 * Writes into the column Temuan of the edited rows what the rules say of each row alone; what concerns several rows or
 * regions is for *Validasi isian*. Runs as a simple trigger: the number of calls is the same for a cell and for a pasted
 * block, and whatever fails is silent.
 */
export const onEdit = (edit?: Edit): void => {
  attempt(() => {
    if (edit) judgeEdit(edit);
  });
};

const judgeEdit = ({ source, range }: Edit): void => {
  const sheet = range.getSheet();
  if (sheet.getName() !== TABS.answers) return;
  const first = Math.max(range.getRow(), 2);
  const rows = range.getLastRow() - first + 1;
  const width = sheet.getLastColumn();
  const header = sheet.getRange(1, 1, 1, width).getValues()[0] as readonly Cell[];
  const found = findColumns(header, ANSWER_COLUMNS);
  if ('faults' in found || rows < 1 || !concerns(found.columns, range)) return;
  const values = sheet.getRange(first, 1, rows, width).getValues();
  const settings = readSettings(readValues(source, TABS.settings));
  const instrument = readBookInstrument(source);
  const { regions } = readRegions(readTab(source, TABS.regions, REGION_COLUMNS));
  const read = readSubmissions(instrument, regions, typedRows(values, found.columns, first));
  const rules = RULES.filter(({ scope }) => scope === 'row' || scope === 'any row');
  const { findings } = validate({ instrument, regions, rows: read, settings }, rules);
  const text = LANGUAGES[settings.language];
  sheet
    .getRange(first, found.columns.Temuan + 1, rows, 1)
    .setValues(values.map((_, i) => [gate(linesOf(findings, first + i, text))]));
};

/** Whether any cell was edited that the rules read; the script's own columns and people's own are none. */
const concerns = (
  columns: Readonly<Record<AnswerColumn, number>>,
  range: GoogleAppsScript.Spreadsheet.Range,
): boolean => {
  const [from, to] = [range.getColumn() - 1, range.getLastColumn() - 1];
  return Object.values(ANSWER_FIELDS).some((name) => columns[name] >= from && columns[name] <= to);
};

const linesOf = (findings: readonly Finding[], row: number, text: Text): string =>
  findings
    .flatMap((one) =>
      one.place?.table === 'isian' && one.place.row === row
        ? [rowLine(text, one.severity, ANSWER_FIELDS[one.place.field], wordsOf(text, one).found)]
        : [],
    )
    .join('\n');
