// What a region's sheet changes in the table Isian: answers row by row, and decisions that must be made again.

import type { DecisionState } from '../decision/state';
import type { Instrument } from '../instrument/instrument';
import { groupBy } from '../list/group-by';
import type { Region } from '../region/region';
import { readRegionCode } from '../region/region-code';
import { readNumber } from '../submission/read-number';
import type { KnownRow } from '../submission/row';
import { type Cell, cellText, isBlank } from '../table/cell';
import { ANSWER_CELLS, type AnswerCell, type RegionSheet, type SheetRow } from './region-sheet';
import type { SheetFault } from './sheet-fault';

export interface CellChange {
  readonly cell: AnswerCell;
  readonly from: string;
  readonly to: string;
}

/** One row of Isian that is not as the sheet has it. */
export interface RowChange {
  /** 1-based row of Isian. */
  readonly row: number;
  readonly indicator: string;
  /** All six cells, as the sheet has them. */
  readonly cells: Readonly<Record<AnswerCell, Cell>>;
  readonly changes: readonly CellChange[];
  /** The decision that was made on the answer before it changed, recorded or only typed; null where none was. */
  readonly decided: DecisionState | null;
}

export interface Merge {
  readonly changes: readonly RowChange[];
  readonly faults: readonly SheetFault[];
}

/**
 * Compares a sheet with the rows that Isian has for its region. A row of the sheet with nothing in it changes nothing: an
 * answer that was collected once stays until another takes its place. Two rows that contradict each other, rows of another
 * region and rows without an indicator of the instrument are left out and told.
 */
export const mergeSheet = (
  sheet: RegionSheet,
  instrument: Instrument,
  region: Region,
  rows: readonly KnownRow[],
): Merge => {
  const known = new Set(instrument.indicators.map(({ code }) => code));
  const codeOf = ({ indicator }: SheetRow): string => cellText(indicator).toUpperCase();
  const isOther = (row: SheetRow): boolean => {
    const { code } = readRegionCode(row.region);
    return !isBlank(row.region) && code !== region.code;
  };
  const others = sheet.rows.filter(isOther);
  const unknown = sheet.rows.filter((row) => !isOther(row) && !known.has(codeOf(row)));
  const own = sheet.rows.filter((row) => !isOther(row) && known.has(codeOf(row)));
  const answered = own.filter((row) => !isUnanswered(row));
  const byCode = groupBy(answered, codeOf);
  const twice = [...byCode].filter(([, same]) => contradicts(same)).map(([code]) => code);
  const there = new Set(own.map(codeOf));
  const missing = instrument.indicators.map(({ code }) => code).filter((code) => !there.has(code));
  const inBook = new Map([...rows].reverse().map((row) => [row.indicator.code, row]));
  const usable = [...byCode].flatMap(([code, [first]]) =>
    first && !twice.includes(code) ? [{ code, first }] : [],
  );
  const changes = usable.flatMap(({ code, first }): readonly RowChange[] => {
    const row = inBook.get(code);
    return row ? changeOf(row, first) : [];
  });
  const cleared = rows
    .filter(({ indicator: { code }, typed }) => there.has(code) && !byCode.has(code) && !isUnanswered(typed))
    .map(({ indicator }) => indicator.code);
  const withoutRow = usable.filter(({ code }) => !inBook.has(code)).map(({ code }) => code);
  return {
    changes,
    faults: [
      ...listed('rows-of-other-region', 'codes', unique(others.map((row) => cellText(row.region)))),
      ...listed('rows-unknown', 'codes', unique(unknown.map(({ indicator }) => cellText(indicator)))),
      ...listed('rows-twice', 'indicators', twice),
      ...listed('rows-missing', 'indicators', missing),
      ...listed('cleared', 'indicators', unique(cleared)),
      ...listed('no-row', 'indicators', withoutRow),
      ...listed('columns-added', 'headers', sheet.added),
      ...listed('formulas', 'cells', sheet.formulas),
      ...(sheet.isProtected ? [] : [{ code: 'protection-missing' } as const]),
    ],
  };
};

const isUnanswered = (row: Readonly<Record<AnswerCell, Cell>>): boolean =>
  ANSWER_CELLS.every((cell) => isBlank(row[cell]));

const contradicts = ([first, ...rest]: readonly SheetRow[]): boolean =>
  first !== undefined && rest.some((row) => ANSWER_CELLS.some((cell) => !sameCell(first[cell], row[cell])));

/** A number is the same number however it is written. */
const sameCell = (a: Cell, b: Cell): boolean => {
  if (cellText(a) === cellText(b)) return true;
  const [one, other] = [readNumber(a), readNumber(b)];
  return (
    one.kind === 'number' &&
    other.kind === 'number' &&
    one.value === other.value &&
    one.percentSign === other.percentSign
  );
};

const changeOf = (row: KnownRow, sheet: SheetRow): readonly RowChange[] => {
  const { typed, indicator } = row;
  const changes = ANSWER_CELLS.filter((cell) => !sameCell(typed[cell], sheet[cell])).map(
    (cell): CellChange => ({ cell, from: cellText(typed[cell]), to: cellText(sheet[cell]) }),
  );
  if (changes.length === 0) return [];
  const { answer, numerator, denominator, dataYear, evidence, note } = sheet;
  return [
    {
      row: typed.row,
      indicator: indicator.code,
      cells: { answer, numerator, denominator, dataYear, evidence, note },
      changes,
      decided: decidedBefore(row),
    },
  ];
};

/** A decision that was typed on the old answer must not be recorded on the new one. */
const decidedBefore = ({ decision, proposal }: KnownRow): DecisionState | null => {
  const said = decision === 'pending' ? (proposal?.state ?? 'pending') : decision;
  return said === 'pending' ? null : said;
};

const listed = <C extends 'codes' | 'indicators' | 'headers' | 'cells'>(
  code: SheetFault['code'],
  list: C,
  found: readonly string[],
): readonly SheetFault[] => (found.length > 0 ? [{ code, [list]: found } as unknown as SheetFault] : []);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
