// Rows are judged by plans for their kind: what is found must be what each rule's own conditions say of each row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/domain/condition/condition';
import { DECISION_WORDS } from '../../../src/domain/decision/state';
import { readInstrument } from '../../../src/domain/instrument/read-instrument';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import { isKnown, type TypedRow } from '../../../src/domain/submission/row';
import type { Cell } from '../../../src/domain/table/cell';
import type { Finding } from '../../../src/domain/validation/finding';
import { ROW_FACTS, subjectOf } from '../../../src/domain/validation/row-facts';
import { type Book, onRow, type RowRule } from '../../../src/domain/validation/rule';
import { RULES } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import { INSTRUMENT } from '../../end-to-end/instrument';
import { type Case, CORPUS } from '../../script/region-sheet/corpus';
import { codeOf, indicatorsOf, MEASURE_NAMES } from '../../script/region-sheet/measures';
import type { Answers } from '../../script/region-sheet/sheet-file';
import type { Typed } from '../../script/region-sheet/typed-cells';
import { region, settings, typed } from '../build';

const ROW_RULES = RULES.flatMap((rule): readonly RowRule[] =>
  rule.scope === 'row' || rule.scope === 'any row' ? [rule] : [],
);

const cellOf = (cell: Typed | undefined): Cell =>
  typeof cell === 'object' && cell !== null ? ('date' in cell ? new Date(cell.date) : '#N/A') : cell;

/** One indicator of each measure, so that many rows share a plan: what it takes for known must hold of all of them. */
const read = readInstrument(INSTRUMENT, indicatorsOf(MEASURE_NAMES));
if ('faults' in read) throw new Error('the instrument of the corpus is not sound');
const { instrument } = read;
const regions = [region({ code: '73.71' })];
const bookOf = (rows: readonly TypedRow[]): Book => ({
  instrument,
  regions,
  rows: readSubmissions(instrument, regions, rows),
  settings,
});

const indicatorOf = ({ measure }: Case): string => codeOf(MEASURE_NAMES.indexOf(measure));

const BLANK = { answer: '', numerator: '', denominator: '', dataYear: '', evidence: '', note: '' } as const;

const cellsOf = (cells: Answers): Partial<TypedRow> =>
  Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cellOf(cell)]));

/** Some 1,700 rows: every measure, every mistake that an officer can make in one row. */
const CORPUS_BOOK = bookOf(
  CORPUS.map((one, n) => typed({ ...BLANK, ...cellsOf(one.cells), indicator: indicatorOf(one), row: n + 2 })),
);

/** One rule as it reads: for each row, can it be judged, and which of its conditions hold. */
const byTheLetter = (book: Book, { scope, needs, checks }: RowRule) => {
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
  const expected = byTheLetter(CORPUS_BOOK, rule);
  it('finds what its conditions say, and counts what it held, failed and could not judge', () => {
    const { findings, outcomes } = validate(CORPUS_BOOK, [rule]);
    expect(inOrder(findings)).toEqual(inOrder(expected.findings));
    expect(outcomes).toEqual([{ rule: name, ...expected.outcome }]);
  });
});

/** Rows of the corpus with anything in the other cells: regions and indicators that nobody knows, decisions good and bad. */
const anyRow: fc.Arbitrary<Omit<TypedRow, 'row'>> = fc
  .tuple(
    fc.constantFrom(...CORPUS),
    fc.record({
      region: fc.constantFrom<Cell>('73.71', '73.71', 73.71, '73,71', '99.99', 'Makassar', ''),
      indicator: fc.constantFrom<Cell>(null, null, null, 'XX9', ''),
      dataYear: fc.constantFrom<Cell>('2025', 2023, '', 'dua ribu'),
      decision: fc.constantFrom<Cell>('', ...Object.values(DECISION_WORDS), 'Setuju', 5),
      verifiedAnswer: fc.constantFrom<Cell>('', 'Ada', 'A', 40, '1.234', 'Tidak berlaku'),
      reasonCode: fc.constantFrom<Cell>('', 'K1', 'D1', 'Z9'),
      verifierNote: fc.constantFrom<Cell>('', 'Lihat halaman 7', '=HYPERLINK("http://x")', 'x'.repeat(3000)),
      recorded: fc.constantFrom<Cell>('', 'Sesuai', 'rusak'),
      decidedBy: fc.constantFrom<Cell>('', 'verifikator@contoh.go.id · 2026-05-04 09:00'),
      change: fc.constantFrom<Cell>('', 'Jawaban berubah'),
    }),
  )
  .map(([one, others]) => {
    const own = typed({ ...BLANK, ...cellsOf(one.cells) });
    return { ...own, ...others, indicator: others.indicator ?? indicatorOf(one) };
  });

it('all rules at once find and count what each does by the letter, in any book', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), (rows) => {
      const book = bookOf(rows.map((row, i) => ({ ...row, row: i + 2 })));
      const expected = ROW_RULES.map((rule) => ({ name: rule.name, ...byTheLetter(book, rule) }));
      const { findings, outcomes } = validate(book, ROW_RULES);
      expect(inOrder(findings)).toEqual(inOrder(expected.flatMap((one) => one.findings)));
      expect(outcomes).toEqual(expected.map(({ name, outcome }) => ({ rule: name, ...outcome })));
    }),
    { numRuns: 200 },
  );
});
