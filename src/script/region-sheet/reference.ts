// The tab Acuan of a region's sheet: what the sheet is, and what its formulas look up.
import type { Indicator, Instrument, Measure } from '../../domain/instrument/instrument';
import { maximumPoints } from '../../domain/scoring/points';
import type { Settings } from '../settings';
import { SHEET_CHECKS } from './formulas/sheet-checks';
import { SIGNS } from './formulas/texts';
import { FORM, REFERENCE_KEYS, REFERENCE_LABELS, type ReferenceKey, SHEET_TABS } from './layout';
import {
  FIRST_ROW,
  INDICATOR_KEYS,
  INDICATORS_AT,
  type IndicatorKey,
  LETTERS,
  LINES_AT,
  NONE,
  REFERENCE_WIDTH,
  SIGNS_AT,
  STEP_KEYS,
  STEPS_AT,
} from './reference-columns';
import { indicatorMarks } from './status-words';
import { sizedTab } from './tabs/make-tabs';

type Value = string | number | boolean;

/** What a cell of the tab holds; a formula says so. */
export type ReferenceCell = Value | { readonly formula: string };

interface Step {
  readonly bound: number | null;
  readonly points: number;
}

/** The steps of a scale, `direction` times their bounds rising; a straight line has its two goalposts. */
const stepsOf = (
  measure: Measure,
): { readonly scale: string; readonly direction: 1 | -1; readonly steps: readonly Step[] } => {
  const pointsOnly = (points: number): Step => ({ bound: null, points });
  if (measure.kind === 'options')
    return {
      scale: 'options',
      direction: 1,
      steps: measure.options.map(({ points }) => pointsOnly(points)),
    };
  if (measure.scale === null) return { scale: NONE, direction: 1, steps: [] };
  if (measure.kind === 'yesNo') {
    const { yes, no } = measure.scale;
    return { scale: 'yesNo', direction: 1, steps: [pointsOnly(yes), pointsOnly(no)] };
  }
  if (measure.scale.kind === 'linear') {
    const { from, to } = measure.scale;
    const goalposts = [from, to].map(({ value, points }) => ({ bound: value, points }));
    return { scale: 'linear', direction: 1, steps: goalposts };
  }
  const { bands, order, rest } = measure.scale;
  const direction = order === 'falling' ? 1 : -1;
  return {
    scale: 'bands',
    direction,
    steps: [...bands.map(({ bound, points }) => ({ bound: direction * bound, points })), pointsOnly(rest)],
  };
};

const lineOf = (indicator: Indicator, firstStep: number): Readonly<Record<IndicatorKey, Value>> => {
  const { measure } = indicator;
  const quantity = measure.kind === 'number' || measure.kind === 'ratio' ? measure : null;
  const { scale, direction, steps } = stepsOf(measure);
  const letters =
    measure.kind === 'options'
      ? measure.options.map(({ letter }) => letter + letter.toLowerCase()).join('')
      : NONE;
  return {
    code: indicator.code,
    kind: measure.kind,
    percent: quantity?.unit === '%',
    share: quantity?.maximum === 1 && quantity.unit !== '%',
    mayNotApply: indicator.mayNotApply,
    part: measure.kind === 'ratio' && measure.part,
    minimum: quantity?.minimum ?? NONE,
    maximum: quantity?.maximum ?? NONE,
    decimals: quantity?.decimals ?? NONE,
    per: measure.kind === 'ratio' ? measure.per : NONE,
    letters,
    scale,
    direction,
    firstStep,
    steps: steps.length,
    most: maximumPoints(indicator) ?? NONE,
    ...indicatorMarks(indicator),
  };
};

/**
 * The whole tab from A1 on: labels and values of the sheet itself, then the tables that formulas look up. Rows are all
 * equally long; blank cells are `''`.
 */
export const referenceRows = (
  instrument: Instrument,
  about: Readonly<Record<ReferenceKey, string>>,
): readonly (readonly ReferenceCell[])[] => {
  let nextStep = FIRST_ROW;
  const lines = instrument.indicators.map((indicator) => {
    const first = nextStep;
    nextStep += stepsOf(indicator.measure).steps.length;
    return lineOf(indicator, first);
  });
  const steps = instrument.indicators.flatMap(({ measure }) => stepsOf(measure).steps);
  const blocks: readonly (readonly [
    column: number,
    row: number,
    rows: readonly (readonly ReferenceCell[])[],
  ])[] = [
    [1, 1, REFERENCE_KEYS.map((key) => [REFERENCE_LABELS[key], about[key]])],
    [INDICATORS_AT, FIRST_ROW, lines.map((line) => INDICATOR_KEYS.map((key) => line[key]))],
    [STEPS_AT, FIRST_ROW, steps.map((step) => STEP_KEYS.map((key) => step[key] ?? ''))],
    [LINES_AT, FIRST_ROW, SHEET_CHECKS.map(({ code, line }) => [code, line])],
    [SIGNS_AT, FIRST_ROW, SIGNS.map((sign) => [{ formula: `=UNICHAR(${sign.charCodeAt(0)})` }])],
    [SIGNS_AT + 1, FIRST_ROW, [[LETTERS]]],
  ];
  const height = Math.max(...blocks.map(([, row, rows]) => row - 1 + rows.length));
  const grid: ReferenceCell[][] = Array.from({ length: height }, () =>
    Array.from({ length: REFERENCE_WIDTH }, () => ''),
  );
  for (const [column, row, rows] of blocks)
    for (const [i, cells] of rows.entries()) grid[row - 1 + i]?.splice(column - 1, cells.length, ...cells);
  return grid;
};

/** What a template is about; its region is not known yet. */
export interface ReferenceAbout {
  readonly instrument: Instrument;
  readonly settings: Pick<Settings, 'awardYear' | 'dataYear'>;
  /** Id of the Buku Verifikasi. */
  readonly book: string;
}

/** Writes the tab in a fixed number of calls: as large as it needs, texts as text, numbers as numbers. */
export const writeReference = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { instrument, settings, book }: ReferenceAbout,
): void => {
  const rows = referenceRows(instrument, {
    form: FORM.name,
    version: FORM.version,
    instrument: instrument.id,
    instrumentHash: instrument.hash,
    awardYear: String(settings.awardYear),
    dataYear: String(settings.dataYear),
    book,
    region: '',
    regionName: '',
    province: '',
  });
  sizedTab(spreadsheet, SHEET_TABS.reference, rows.length, REFERENCE_WIDTH)
    .getRange(1, 1, rows.length, REFERENCE_WIDTH)
    .setNumberFormats(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : 'general'))))
    .setValues(rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : cell))));
};
