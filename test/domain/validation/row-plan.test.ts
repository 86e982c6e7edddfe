// Rows are judged by plans for their kind: what is found must be what each rule's own conditions say of each row.
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/domain/condition/condition';
import { readInstrument } from '../../../src/domain/instrument/read-instrument';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import { isKnown } from '../../../src/domain/submission/row';
import type { Cell } from '../../../src/domain/table/cell';
import type { Finding } from '../../../src/domain/validation/finding';
import { ROW_FACTS, subjectOf } from '../../../src/domain/validation/row-facts';
import { type Book, onRow, type RowRule } from '../../../src/domain/validation/rule';
import { RULES } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import { INSTRUMENT } from '../../end-to-end/instrument';
import { CORPUS } from '../../script/region-sheet/corpus';
import { codeOf, indicatorsOf } from '../../script/region-sheet/measures';
import type { Typed } from '../../script/region-sheet/typed-cells';
import { region, settings, typed } from '../build';

const ROW_RULES = RULES.flatMap((rule): readonly RowRule[] =>
  rule.scope === 'row' || rule.scope === 'any row' ? [rule] : [],
);

const cellOf = (cell: Typed | undefined): Cell =>
  typeof cell === 'object' && cell !== null ? ('date' in cell ? new Date(cell.date) : '#N/A') : cell;

/** Some 1,700 rows: every measure, every mistake that an officer can make in one row. */
const book = ((): Book => {
  const read = readInstrument(INSTRUMENT, indicatorsOf(CORPUS.map(({ measure }) => measure)));
  if ('faults' in read) throw new Error('the instrument of the corpus is not sound');
  const { instrument } = read;
  const regions = [region({ code: '73.71' })];
  const rows = CORPUS.map(({ cells }, n) =>
    typed({
      region: '73.71',
      indicator: codeOf(n),
      answer: '',
      numerator: '',
      denominator: '',
      dataYear: '',
      evidence: '',
      note: '',
      ...Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cellOf(cell)])),
      row: n + 2,
    }),
  );
  return { instrument, regions, rows: readSubmissions(instrument, regions, rows), settings };
})();

/** One rule as it reads: for each row, can it be judged, and which of its conditions hold. */
const byTheLetter = ({ scope, needs, checks }: RowRule) => {
  const canJudge = needs ? compile(needs, ROW_FACTS) : () => true;
  const tested = checks.map((check) => ({ ...check, holds: compile(check.when, ROW_FACTS) }));
  const rows = book.rows.filter((row) => scope === 'any row' || isKnown(row));
  const subjects = rows.map((row) => subjectOf(row, book.settings));
  const judged = subjects.filter(canJudge);
  const found = judged.map((subject) =>
    tested.flatMap(({ holds, code, field, details }): readonly Finding[] =>
      holds(subject) ? [onRow(code, subject.row, field, details(subject))] : [],
    ),
  );
  const failed = found.filter((findings) => findings.length > 0).length;
  return {
    findings: found.flat(),
    outcome: {
      held: judged.length - failed,
      failed,
      notJudged: subjects.length - judged.length,
      broke: 0,
    },
  };
};

const inOrder = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => JSON.stringify(one)).sort();

describe.each(ROW_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const expected = byTheLetter(rule);
  it('finds what its conditions say, and counts what it held, failed and could not judge', () => {
    const { findings, outcomes } = validate(book, [rule]);
    expect(inOrder(findings)).toEqual(inOrder(expected.findings));
    expect(outcomes).toEqual([{ rule: name, ...expected.outcome }]);
  });
});

it('finds with all rules at once what each finds alone', () => {
  expect(inOrder(validate(book, ROW_RULES).findings)).toEqual(
    inOrder(ROW_RULES.flatMap((rule) => byTheLetter(rule).findings)),
  );
});
