// Reads a region's sheet: what it claims to be, identity, endorsements and answers, in a fixed number of calls.
import {
  ANSWER_CELLS,
  type AnswerCell,
  type RegionSheet,
  type SheetClaim,
} from '../../domain/collection/region-sheet';
import type { SheetFault } from '../../domain/collection/sheet-fault';
import type { Endorsement } from '../../domain/region/region';
import { type Cell, cellText, isBlank, type Rows } from '../../domain/table/cell';
import { findColumns, sameHeader } from '../../domain/table/read-table';
import { again } from '../again';
import { isTimeOver } from '../budget';
import { reasonOf } from '../reason-of';
import { a1 } from '../sheets/a1';
import { alike } from '../sheets/tab';
import {
  ENDORSEMENT_LABELS,
  FORM,
  HEADER_ROW,
  IDENTITY_WIDTH,
  OFFICER_LABELS,
  REFERENCE_KEYS,
  REFERENCE_LABELS,
  type ReferenceKey,
  SHEET_COLUMNS,
  SHEET_FIELDS,
  SHEET_TABS,
} from './layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Read<T> = T | { readonly fault: SheetFault };

export interface ReadSheet {
  readonly content: RegionSheet;
  readonly answers: Sheet;
  /** 1-based columns of the tab Isian. */
  readonly columns: Readonly<Record<AnswerCell, number>>;
  /** The header row of the tab Isian. */
  readonly header: readonly Cell[];
}

/** The sheet, or why it cannot be read. Nothing is judged of what it holds. */
export const readRegionSheet = (spreadsheet: Spreadsheet): Read<ReadSheet> => {
  const claim = readClaimOf(spreadsheet);
  if ('fault' in claim) return claim;
  const identity = tabOf(spreadsheet, SHEET_TABS.identity);
  if ('fault' in identity) return identity;
  const answers = tabOf(spreadsheet, SHEET_TABS.answers);
  if ('fault' in answers) return answers;
  const table = readAnswers(answers);
  if ('fault' in table) return table;
  const labels = identity.getRange(1, 1, Math.max(identity.getLastRow(), 1), IDENTITY_WIDTH).getValues();
  const { columns, header, ...rows } = table;
  const content: RegionSheet = {
    claim,
    officer: Object.values(OFFICER_LABELS)
      .map((label) => cellText(labelled(labels, label)[1]))
      .filter((text) => text !== ''),
    endorsements: readEndorsements(labels),
    ...rows,
    isProtected: answers.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
  };
  return { content, answers, columns, header };
};

/** The same for a sheet that may fail to be read: Google's words become its fault, and other sheets go on. */
export const tryReadRegionSheet = (spreadsheet: Spreadsheet): Read<ReadSheet> => {
  try {
    return again(() => readRegionSheet(spreadsheet));
  } catch (error) {
    if (isTimeOver(error)) throw error;
    return { fault: { code: 'cannot-open', reason: reasonOf(error) } };
  }
};

/** What the sheet says it is, in three calls; a fault when it is no form at all. */
export const readClaimOf = (spreadsheet: Spreadsheet): Read<SheetClaim> => {
  const reference = spreadsheet.getSheetByName(SHEET_TABS.reference);
  if (!reference) return { fault: { code: 'not-a-form' } };
  const claim = readClaim(reference.getRange(1, 1, REFERENCE_KEYS.length, 2).getValues());
  return claim.form === FORM.name ? claim : { fault: { code: 'not-a-form' } };
};

const tabOf = (spreadsheet: Spreadsheet, name: string): Sheet | { readonly fault: SheetFault } => {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) return sheet;
  const names = spreadsheet.getSheets().map((other) => other.getName());
  return {
    fault: { code: 'tab-missing', tab: name, similar: names.filter((other) => alike(other, name)) },
  };
};

const labelled = (rows: Rows, label: string): readonly Cell[] =>
  rows.find(([first]) => sameHeader(cellText(first)) === sameHeader(label)) ?? [];

const readClaim = (rows: Rows): SheetClaim => {
  const claimed = REFERENCE_KEYS.map((key): readonly [ReferenceKey, string] => [
    key,
    cellText(labelled(rows, REFERENCE_LABELS[key])[1]),
  ]);
  return Object.fromEntries(claimed) as unknown as SheetClaim;
};

/** Date and link of a paper as one text; who signed says nothing without them. */
const readEndorsements = (rows: Rows): RegionSheet['endorsements'] => {
  const of = (endorsement: Endorsement): string => {
    const [, , date, link] = labelled(rows, ENDORSEMENT_LABELS[endorsement]);
    return [cellText(date), cellText(link)].filter((text) => text !== '').join(' ');
  };
  return {
    office: of('office'),
    regencySecretary: of('regencySecretary'),
    provinceSecretary: of('provinceSecretary'),
  };
};

/** The rows that name an indicator or hold an answer; sections and blank rows are none. */
const readAnswers = (
  sheet: Sheet,
): Read<Pick<RegionSheet, 'rows' | 'formulas' | 'added'> & Pick<ReadSheet, 'columns' | 'header'>> => {
  const [last, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  const missing = (header: string, similar: string | null): { readonly fault: SheetFault } => ({
    fault: { code: 'header-missing', tab: SHEET_TABS.answers, header, similar },
  });
  if (last <= HEADER_ROW) return missing(SHEET_FIELDS.indicator, null);
  const top = (row: number, rows: number): Rows =>
    sheet.getRange(row, 1, Math.min(rows, last), Math.min(width, SEEN)).getValues();
  const header = headerIn(top(HEADER_ROW, 1), HEADER_ROW) ?? headerIn(top(1, LOWEST_HEADER), 1);
  if (!header) return missing(SHEET_FIELDS.indicator, null);
  const { row: headerRow, cells: names } = header;
  const found = findColumns(names, Object.values(SHEET_FIELDS));
  if ('faults' in found) {
    const [fault] = found.faults;
    return fault?.code === 'header/twice'
      ? { fault: { code: 'header-twice', tab: SHEET_TABS.answers, header: fault.header } }
      : missing(fault?.header ?? '', fault?.similar ?? null);
  }
  const places = Object.values(found.columns);
  const [first, end] = [Math.min(...places), Math.max(...places)];
  const block = sheet.getRange(headerRow + 2, first + 1, last - headerRow - 1, end - first + 1);
  const [values, formulas] = [block.getValues() as Rows, block.getFormulas()];
  const at = (column: keyof typeof found.columns): number => found.columns[column] - first;
  const rows = values.flatMap((cells, i) => {
    const row = {
      row: headerRow + 2 + i,
      region: cells[at(SHEET_FIELDS.region)],
      indicator: cells[at(SHEET_FIELDS.indicator)],
      answer: cells[at(SHEET_FIELDS.answer)],
      numerator: cells[at(SHEET_FIELDS.numerator)],
      denominator: cells[at(SHEET_FIELDS.denominator)],
      dataYear: cells[at(SHEET_FIELDS.dataYear)],
      evidence: cells[at(SHEET_FIELDS.evidence)],
      note: cells[at(SHEET_FIELDS.note)],
    };
    return isBlank(row.indicator) && ANSWER_CELLS.every((cell) => isBlank(row[cell])) ? [] : [row];
  });
  const asked = ANSWER_CELLS.map((cell) => found.columns[SHEET_FIELDS[cell]]);
  return {
    header: names,
    columns: Object.fromEntries(
      ANSWER_CELLS.map((cell) => [cell, found.columns[SHEET_FIELDS[cell]] + 1]),
    ) as Record<AnswerCell, number>,
    rows,
    formulas: formulas.flatMap((cells, i) =>
      cells.flatMap((formula, j) =>
        formula !== '' && asked.includes(first + j) ? [a1(headerRow + 2 + i, first + j + 1)] : [],
      ),
    ),
    added: names
      .map(cellText)
      .filter((name) => name !== '' && !SHEET_COLUMNS.some((own) => sameHeader(own) === sameHeader(name))),
  };
};

/** The row, 0-based, in which the indicators' header stands. */
const headerIn = (
  rows: Rows,
  first: number,
): { readonly row: number; readonly cells: readonly Cell[] } | null => {
  const row = rows.findIndex((cells) => cells.some((cell) => cellText(cell) === SHEET_FIELDS.indicator));
  const cells = rows[row];
  return cells ? { row: first - 1 + row, cells } : null;
};

/** Rows that somebody put in above the header are forgiven down to here. */
const LOWEST_HEADER = 12;

/** The header is looked for so far to the right; the hidden columns begin after it unless people put in many of their own. */
const SEEN = SHEET_COLUMNS.length + 20;
