// The provisional score of a region's own answers in the tab Ringkasan, without the bonus, as `scoreRegion` takes it.
import { type Instrument, isDraft } from '../../../domain/instrument/instrument';
import { id as text } from '../../locale/id';
import { columnLetters } from '../../sheets/a1';
import { gate } from '../../sheets/gate';
import { helperColumn } from '../helper-columns';
import { SHEET_TABS } from '../layout';
import { indicatorRows, planRows } from '../plan';
import { OVERVIEW_WORDS as W } from '../words';
import { nameCell, type OverviewRow, rowOf, WIDTH } from './overview-row';

/** Hidden columns to the right, a row for each indicator; one empty column stands between. */
const BASIS = ['right', 'dimension', 'weight', 'counted', 'weighted', 'points', 'possible'] as const;
type Basis = (typeof BASIS)[number];
export const BASIS_COLUMN = WIDTH + 2;
export const BASIS_WIDTH = BASIS.length;

const basisLetters = (name: Basis): string => columnLetters(BASIS_COLUMN + BASIS.indexOf(name));

/**
 * What each indicator counts: its weight when it is counted at all, its share of 100 times that weight, its points and
 * the most it could have. Numbers are values, never part of a formula, for a decimal point is not the same everywhere.
 */
export const basisRows = (instrument: Instrument): readonly (readonly (string | number)[])[] =>
  indicatorRows(planRows(instrument)).map(({ row, indicator }, i) => {
    const [points, possible] = (['points', 'possible'] as const).map(
      (helper) => `N(${SHEET_TABS.answers}!$${helperColumn(helper)}$${row})`,
    );
    const weight = `$${basisLetters('weight')}${i + 1}`;
    return [
      gate(indicator.right),
      gate(indicator.dimension),
      indicator.weight,
      `=IF(${possible}>0;${weight};0)`,
      `=IF(${possible}>0;${points}/${possible}*100*${weight};0)`,
      `=IF(${possible}>0;${points};0)`,
      `=${possible}`,
    ];
  });

/** The table from `top` on: its header, the weights of the dimensions, the rights, the whole. */
export const scoreRows = (instrument: Instrument, top: number): readonly OverviewRow[] => {
  const marks = [
    rowOf('mark', [W.scoreMark]),
    ...(isDraft(instrument) ? [rowOf('mark', [text.draftMark])] : []),
  ];
  const below = top + marks.length;
  return [...marks, ...(instrument.method === 'means' ? meansRows : pointsRows)(instrument, below)];
};

const SCORE = '0.00';

type Tables = (instrument: Instrument, top: number) => readonly OverviewRow[];

/** Weighted means of the shares within a dimension, of the dimensions within a right, of the rights. */
const meansRows: Tables = (instrument, top) => {
  const { dimensions, rights, indicators } = instrument;
  const basis = (name: Basis): string =>
    `$${basisLetters(name)}$1:$${basisLetters(name)}$${indicators.length}`;
  const letters = dimensions.map((_, i) => columnLetters(2 + i));
  const [value, weight] = [columnLetters(2 + dimensions.length), columnLetters(3 + dimensions.length)];
  const weightsRow = top + 1;
  const first = top + 2;
  const last = first + rights.length - 1;
  const formats = [...dimensions.map(() => SCORE), SCORE, 'general'];
  const lines = rights.map((right, i) => {
    const row = first + i;
    const cells = dimensions.map((dimension) => {
      const within = `${basis('right')};"${right.code}";${basis('dimension')};"${dimension.code}"`;
      const counted = `SUMIFS(${basis('counted')};${within})`;
      return `=IF(${counted}>0;SUMIFS(${basis('weighted')};${within})/${counted};"")`;
    });
    const weights = letters.map((at) => `ISNUMBER(${at}${row})*${at}$${weightsRow}`).join('+');
    const sum = letters.map((at) => `N(${at}${row})*${at}$${weightsRow}`).join('+');
    return rowOf(
      'line',
      [nameCell(right.name), ...cells, `=IF(${weights}>0;(${sum})/(${weights});"")`, right.weight],
      formats,
    );
  });
  const sums = rights.map((_, i) => `N(${value}${first + i})*${weight}${first + i}`).join('+');
  const weights = rights.map((_, i) => `ISNUMBER(${value}${first + i})*${weight}${first + i}`).join('+');
  return [
    rowOf('header', [W.right, ...dimensions.map(({ name }) => nameCell(name)), W.value, W.weight]),
    rowOf(
      'text',
      [W.weights, ...dimensions.map((dimension) => dimension.weight)],
      dimensions.map(() => 'general'),
    ),
    ...lines,
    rowOf(
      'total',
      [W.total, ...dimensions.map(() => ''), last < first ? '' : printed(`(${sums})/(${weights})`, weights)],
      formats,
    ),
  ];
};

/** Points over the most of the items that count. */
const pointsRows: Tables = ({ rights, indicators }, top) => {
  const basis = (name: Basis): string =>
    `$${basisLetters(name)}$1:$${basisLetters(name)}$${indicators.length}`;
  const formats = ['general', 'general', SCORE];
  const lines = rights.map((right, i) => {
    const row = top + 1 + i;
    const of = (name: Basis): string => `=SUMIFS(${basis(name)};${basis('right')};"${right.code}")`;
    return rowOf(
      'line',
      [nameCell(right.name), of('points'), of('possible'), `=IF(C${row}>0;B${row}/C${row}*100;"")`],
      formats,
    );
  });
  const row = top + 1 + rights.length;
  return [
    rowOf('header', [W.right, W.points, W.possible, W.value]),
    ...lines,
    rowOf(
      'total',
      [
        W.total,
        `=SUM(${basis('points')})`,
        `=SUM(${basis('possible')})`,
        printed(`B${row}/C${row}*100`, `C${row}`),
      ],
      formats,
    ),
  ];
};

/** As a score is printed: two decimals, half up, after the noise of earlier arithmetic is dropped. */
const printed = (score: string, over: string): string => `=IF(${over}>0;ROUND(ROUND(${score};9);2);"")`;
