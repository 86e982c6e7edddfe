// The tab Acuan: what the sheet is, and the tables that its formulas look up.
import { describe, expect, it } from 'vitest';
import { WHITE_SPACE, ZERO_WIDTH } from '../../../src/domain/table/cell';
import { SHEET_CHECKS } from '../../../src/script/region-sheet/formulas/sheet-checks';
import { REFERENCE_KEYS, REFERENCE_LABELS, type ReferenceKey } from '../../../src/script/region-sheet/layout';
import { referenceRows } from '../../../src/script/region-sheet/reference';
import {
  FIRST_ROW,
  INDICATOR_KEYS,
  INDICATORS_AT,
  LINES_AT,
  REFERENCE_WIDTH,
  SIGNS_AT,
  STEPS_AT,
} from '../../../src/script/region-sheet/reference-columns';
import { smallInstrument } from '../../domain/build';

const about = Object.fromEntries(REFERENCE_KEYS.map((key) => [key, `<${key}>`])) as Record<
  ReferenceKey,
  string
>;
const instrument = smallInstrument();
const rows = referenceRows(instrument, about);

const lineOf = (code: string) => {
  const line = rows.find((cells) => cells[INDICATORS_AT - 1] === code) ?? [];
  return Object.fromEntries(INDICATOR_KEYS.map((key, i) => [key, line[INDICATORS_AT - 1 + i]]));
};

/** Bound and points of an indicator's steps. */
const stepsOf = (code: string) => {
  const { firstStep, steps } = lineOf(code);
  return rows
    .slice(Number(firstStep) - 1, Number(firstStep) - 1 + Number(steps))
    .map((cells) => cells.slice(STEPS_AT - 1, STEPS_AT + 1));
};

describe('the tab Acuan', () => {
  it('tells in its first two columns what the sheet is, from the first row on', () => {
    expect(rows.slice(0, REFERENCE_KEYS.length).map((cells) => cells.slice(0, 2))).toEqual(
      REFERENCE_KEYS.map((key) => [REFERENCE_LABELS[key], about[key]]),
    );
  });

  it('is a rectangle', () => {
    expect(rows.every((cells) => cells.length === REFERENCE_WIDTH)).toBe(true);
  });

  it('has a line for each indicator, with what its formulas ask', () => {
    expect(lineOf('S3')).toMatchObject({
      kind: 'ratio',
      percent: true,
      share: false,
      mayNotApply: true,
      part: true,
      minimum: 0,
      maximum: 100,
      decimals: 1,
      per: 100,
      scale: 'bands',
      most: 10,
    });
    expect(lineOf('S2')).toMatchObject({ kind: 'options', letters: 'AaBbCc', minimum: 'tanpa', most: 10 });
  });

  it('has the steps of every scale, with the sign that makes the bounds rise', () => {
    expect(stepsOf('S1')).toEqual([
      ['', 10],
      ['', 0],
    ]);
    expect(stepsOf('S3')).toEqual([
      [-90, 10],
      [-50, 5],
      ['', 0],
    ]);
    expect(stepsOf('D2')).toEqual([
      [0, 10],
      [5, 5],
      ['', 0],
    ]);
    expect(stepsOf('D3')).toEqual([
      [0, 0],
      [100, 10],
    ]);
  });

  it('has the line of every check in the order in which they are said', () => {
    const lines = rows.slice(FIRST_ROW - 1, FIRST_ROW - 1 + SHEET_CHECKS.length);
    expect(lines.map((cells) => cells.slice(LINES_AT - 1, LINES_AT + 1))).toEqual(
      SHEET_CHECKS.map(({ code, line }) => [code, line]),
    );
  });

  it('has every kind of white space and every sign that nobody sees, by its number', () => {
    const signs = rows.flatMap((cells) => {
      const cell = cells[SIGNS_AT - 1];
      return typeof cell === 'object' ? [cell.formula] : [];
    });
    expect(signs).toEqual(Array.from(WHITE_SPACE + ZERO_WIDTH, (sign) => `=UNICHAR(${sign.codePointAt(0)})`));
    expect(signs).toContain('=UNICHAR(160)');
  });
});
