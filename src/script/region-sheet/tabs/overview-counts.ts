// Completeness in the tab Ringkasan: by right, by office, and for the sheet as a whole.
import type { Instrument } from '../../../domain/instrument/instrument';
import { columnLetters } from '../../sheets/a1';
import { helperColumn } from '../helper-columns';
import { SHEET_TABS } from '../layout';
import { type PlannedRow, planRows, rowsOfRight } from '../plan';
import { OVERVIEW_WORDS as W } from '../words';
import { WORST, type Worst } from '../worst';
import { columnOf } from './answer-cells';
import { officesOf } from './offices';
import { nameCell, type OverviewRow, rowOf } from './overview-row';

/** Columns B to G: all, complete, to complete, to repair, blank, percent. */
const COUNTED: readonly Worst[] = [WORST.ok, WORST.warning, WORST.error, WORST.blank];
const FORMATS = ['0', '0', '0', '0', '0', '0.0'];

export const countHeader = (first: string, last: string): OverviewRow =>
  rowOf('header', [first, ...W.counts, last]);

/**
 * Percent of the indicators with a usable answer or a stated *tidak ada data*, rounded down to one decimal, as the
 * evaluation counts it.
 */
const percent = (row: number): string => `=IF(B${row}=0;0;INT((C${row}+D${row})*1000/B${row})/10)`;

const worstIn = (first: number, last: number): string =>
  `${SHEET_TABS.answers}!$${helperColumn('worst')}$${first}:$${helperColumn('worst')}$${last}`;

const countIn = (range: string, worst: Worst): string => `COUNTIF(${range};"${worst}")`;

/** The rights' rows from `top` on, then the row of all. */
export const rightRows = (instrument: Instrument, top: number): readonly OverviewRow[] => {
  const plan = planRows(instrument);
  const rights = instrument.rights.map(({ code, name }, i) => {
    const rows = rowsOfRight(plan, code);
    const own = instrument.indicators.filter(({ right }) => right === code).map((each) => each.code);
    const counts = COUNTED.map((worst) => (rows ? `=${countIn(worstIn(rows.first, rows.last), worst)}` : 0));
    return rowOf(
      'line',
      [
        nameCell(name),
        own.length,
        ...counts,
        percent(top + i),
        nameCell(own.length > 0 ? W.codesOf(own[0] ?? '', own[own.length - 1] ?? '') : ''),
      ],
      FORMATS,
    );
  });
  const last = top + rights.length - 1;
  const sum = (column: string): string => `=SUM(${column}${top}:${column}${last})`;
  return [
    ...rights,
    rowOf('total', [W.all, ...['B', 'C', 'D', 'E', 'F'].map(sum), percent(last + 1)], FORMATS),
  ];
};

/** Each office with what it answers; one indicator may count for several. */
export const officeRows = (instrument: Instrument, top: number): readonly OverviewRow[] => {
  const plan = planRows(instrument);
  const column = (letters: string): string =>
    `${SHEET_TABS.answers}!$${letters}$${plan[0]?.row ?? 1}:$${letters}$${plan[plan.length - 1]?.row ?? 1}`;
  const offices = column(columnLetters(columnOf('Penanggung Jawab')));
  const worst = column(helperColumn('worst'));
  const named = [...new Set(instrument.indicators.flatMap(officesOf))];
  const lineOf = (name: string, isOwn: string, codes: readonly string[], row: number): OverviewRow =>
    rowOf(
      'line',
      [
        nameCell(name),
        codes.length,
        ...COUNTED.map((each) => `=SUMPRODUCT(${isOwn}*(${worst}="${each}"))`),
        percent(row),
        nameCell(codes.join(', ')),
      ],
      FORMATS,
    );
  const lines = named.map((name, i) =>
    lineOf(
      name,
      `ISNUMBER(FIND(", "&$A${top + i}&", ";", "&${offices}&", "))`,
      instrument.indicators.flatMap((each) => (officesOf(each).includes(name) ? [each.code] : [])),
      top + i,
    ),
  );
  const homeless = instrument.indicators.flatMap((each) => (officesOf(each).length === 0 ? [each.code] : []));
  return homeless.length === 0
    ? lines
    : [...lines, lineOf(W.noOffice, `(${offices}="")`, homeless, top + lines.length)];
};

/** For the tab Isian: how many of a section's rows need nothing more. */
export const sectionFormula = (first: number, last: number): string => {
  const worst = `$${helperColumn('worst')}${first}:$${helperColumn('worst')}${last}`;
  return `=${countIn(worst, WORST.ok)}&"${W.filledOf(last - first + 1)}"`;
};

/** For the top of the tab Isian: how the whole sheet stands. */
export const wholeFormula = (instrument: Instrument): string => {
  const plan: readonly PlannedRow[] = planRows(instrument);
  const letters = helperColumn('worst');
  const worst = `$${letters}$${plan[0]?.row ?? 1}:$${letters}$${plan[plan.length - 1]?.row ?? 1}`;
  const part = (each: Worst, says: string): string => `&"${says}"&${countIn(worst, each)}`;
  const all = instrument.indicators.length;
  return `=${countIn(worst, WORST.ok)}&"${W.filledOf(all)}"${part(
    WORST.error,
    W.wholeErrors,
  )}${part(WORST.warning, W.wholeWarnings)}${part(WORST.blank, W.wholeBlank)}`;
};
