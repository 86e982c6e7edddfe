// The formulas of a Lembar Isian: what every spreadsheet program takes, and nothing left out of the rules.
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/condition/condition';
import { RULES } from '../../../src/domain/validation/rules';
import { FACT_FORMULAS } from '../../../src/script/region-sheet/formulas/facts';
import { JUDGED, SHEET_CHECKS } from '../../../src/script/region-sheet/formulas/sheet-checks';
import {
  FIRST_HELPER,
  HELPERS,
  helperColumn,
  helperFormulas,
  statusFormula,
} from '../../../src/script/region-sheet/helper-columns';
import { SHEET_COLUMNS, SHEET_FIELDS } from '../../../src/script/region-sheet/layout';
import { STATUS_WORDS } from '../../../src/script/region-sheet/status-words';

const ROW = 4;
const FORMULAS = [...helperFormulas(ROW), statusFormula(ROW)];

/** A formula without what stands between quotation marks. */
const code = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** How deep its functions stand in one another. */
const depth = (formula: string): number => {
  let [now, deepest] = [0, 0];
  for (const sign of code(formula)) {
    if (sign === '(') now += 1;
    if (sign === ')') now -= 1;
    deepest = Math.max(deepest, now);
  }
  return deepest;
};

/** In Excel 2016, LibreOffice 7 and Google Sheets alike, and the same in each for what is asked of them here. */
const COMMON = (
  'IF AND OR NOT IFERROR ISNUMBER ISTEXT ISLOGICAL LEN LEFT RIGHT MID FIND SUBSTITUTE TRIM LOWER UPPER REPT EXACT VALUE INDEX ' +
  'MATCH ROUND ABS INT DAY MONTH YEAR CHAR MAX MIN SUMPRODUCT CELL'
).split(' ');

describe('every formula of a row', () => {
  it('uses only functions that Excel 2016, LibreOffice and Google Sheets share', () => {
    const used = new Set(FORMULAS.flatMap((formula) => code(formula).match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].sort()).toEqual([...COMMON].sort());
  });

  it('fits into Excel: 8,192 characters, 64 levels, texts of 255', () => {
    const longest = Math.max(...FORMULAS.map((formula) => formula.length));
    console.info(`${FORMULAS.length} formulas a row, the longest has ${longest} characters`);
    expect(longest).toBeLessThanOrEqual(8192);
    expect(Math.max(...FORMULAS.map(depth))).toBeLessThanOrEqual(64);
    const texts = FORMULAS.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...texts.map((text) => text.length - 2))).toBeLessThanOrEqual(255);
  });

  it('writes no decimal, no list of values and no comma, which mean something else in another language', () => {
    expect(FORMULAS.filter((formula) => /\d[.,]\d|[{}\\,]/.test(code(formula)))).toEqual([]);
  });

  it('is whole: as many brackets open as close', () => {
    for (const formula of FORMULAS) {
      expect(code(formula).split('(').length).toBe(code(formula).split(')').length);
      expect((formula.match(/"/g) ?? []).length % 2).toBe(0);
    }
  });

  it('looks only at its own row and at Acuan, so that rows may be moved', () => {
    const own = FORMULAS.map((formula) => code(formula).replace(/Acuan!\$[A-Z]+(:\$[A-Z]+|\$\d+)/g, ''));
    const rows = own.flatMap((formula) => formula.match(/\$[A-Z]+\d+/g) ?? []);
    expect(rows.filter((cell) => !cell.endsWith(String(ROW)) || /\d{2}$/.test(cell))).toEqual([]);
    expect(helperFormulas(17)).toEqual(
      helperFormulas(ROW).map((formula) => formula.replace(/(?<![$\d])(\$[A-Z]+)4(?!\d)/g, '$117')),
    );
  });

  it('never waits for itself', () => {
    const letters = new Map(HELPERS.map((helper) => [helperColumn(helper), helper]));
    const asks = new Map(
      HELPERS.map((helper, i) => [
        helper,
        (code(FORMULAS[i] ?? '').match(/(?<![!:])\$[A-Z]+(?=\d)/g) ?? []).flatMap((cell) => {
          const asked = letters.get(cell.slice(1));
          return asked ? [asked] : [];
        }),
      ]),
    );
    const done = new Set<string>();
    const visit = (helper: (typeof HELPERS)[number], above: readonly string[]): void => {
      if (above.includes(helper)) throw new Error([...above, helper].join(' > '));
      if (done.has(helper)) return;
      for (const asked of asks.get(helper) ?? []) visit(asked, [...above, helper]);
      done.add(helper);
    };
    expect(() => {
      for (const helper of HELPERS) visit(helper, []);
    }).not.toThrow();
  });
});

describe('the hidden columns', () => {
  it('unverified: on Google Sheets, whose CELL tells no format, a number that shows a / or a : is a date', () => {
    const read = FORMULAS[HELPERS.indexOf('answerRead')] ?? '';
    expect(read).toContain('IFERROR(EXACT(LEFT(CELL("format";$F4);1);"D");FALSE)');
    expect(read).toContain('ISNUMBER(FIND("/";$F4&""));ISNUMBER(FIND(":";$F4&""))');
  });

  it('stand after the visible ones and an empty one, the worst finding first', () => {
    expect(FIRST_HELPER).toBe(SHEET_COLUMNS.length + 2);
    expect(HELPERS[0]).toBe('worst');
    expect(helperColumn('worst')).toBe('S');
    expect(helperFormulas(ROW)).toHaveLength(HELPERS.length);
  });
});

describe('the checks of a sheet', () => {
  it("are those of the validator's row rules that are about an officer's cells", () => {
    const all = RULES.flatMap((rule) =>
      rule.scope === 'row' || rule.scope === 'any row' ? rule.checks : [],
    ).filter(({ field }) => field in SHEET_FIELDS);
    expect(SHEET_CHECKS).toHaveLength(all.length);
    expect(new Set(SHEET_CHECKS.map(({ code: one }) => one))).toEqual(new Set(all.map((one) => one.code)));
  });

  it('have a sentence for each code, and there is none that no check says', () => {
    expect([...new Set(SHEET_CHECKS.map(({ code: one }) => one))].sort()).toEqual(
      Object.keys(STATUS_WORDS).sort(),
    );
  });

  it('ask for facts that have a formula', () => {
    const asked = [JUDGED, ...SHEET_CHECKS.map(({ when }) => when)].flatMap(factsOf);
    expect(asked.filter((fact) => !(fact in FACT_FORMULAS))).toEqual([]);
  });

  it('stand by weight, then by code', () => {
    const weights = ['error', 'warning', 'info'];
    const keys = SHEET_CHECKS.map(({ severity, code: one }) => `${weights.indexOf(severity)} ${one}`);
    expect(keys).toEqual([...keys].sort());
  });
});
