// The Kanwil's check: what the program judges, what only people can, and what comes of both.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation/evaluate';
import {
  CHECK_ITEMS,
  type CheckFacts,
  type CheckItem,
  type CheckLine,
  type CheckResult,
  checkOf,
} from '../../../src/domain/kanwil-check/check';
import { checkFacts } from '../../../src/domain/kanwil-check/facts';
import type { Region } from '../../../src/domain/region/region';
import type { TypedRow } from '../../../src/domain/submission/row';
import { RULES } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import { answering, bestAnswers, bookOf, region, smallInstrument } from '../build';

const line = (item: CheckItem, result: CheckResult): CheckLine => ({
  item,
  result,
  by: 'ani@kkpham.example',
  day: '2026-05-04',
  note: 'Dicocokkan.',
});

const GOOD: CheckFacts = {
  endorsements: { office: true, regencySecretary: true, provinceSecretary: true },
  wrongNumbers: [],
  completeness: 100,
};

const resultOf = (facts: CheckFacts, said: readonly CheckLine[], item: CheckItem): CheckResult | undefined =>
  checkOf(facts, said).items.find((one) => one.item === item)?.result;

describe('the check of a submission', () => {
  it('is open until somebody has compared the data with the documents, however good the rest', () => {
    expect(checkOf(GOOD, []).outcome).toBe('open');
    expect(resultOf(GOOD, [], 'documents')).toBe('open');
    expect(checkOf(GOOD, [line('documents', 'passed')]).outcome).toBe('passed');
  });

  it.each([
    ['the office has not endorsed it', { endorsements: { ...GOOD.endorsements, office: false } }, 'office'],
    [
      'the province has not endorsed it',
      { endorsements: { ...GOOD.endorsements, provinceSecretary: false } },
      'provinceSecretary',
    ],
    ['a number is wrong', { wrongNumbers: ['S3'] }, 'arithmetic'],
    ['an answer is missing', { completeness: 99.9 }, 'complete'],
  ] as const)('returns it when %s', (_, wrong, item) => {
    const facts = { ...GOOD, ...wrong };
    const said = [line('documents', 'passed')];
    expect(resultOf(facts, said, item)).toBe('failed');
    expect(checkOf(facts, said).outcome).toBe('returned');
  });

  it('returns it when the data do not match the documents', () => {
    expect(checkOf(GOOD, [line('documents', 'failed')]).outcome).toBe('returned');
  });

  it('lets people find what the program does not, and not make good what it found', () => {
    expect(resultOf(GOOD, [line('arithmetic', 'failed')], 'arithmetic')).toBe('failed');
    const wrong = { ...GOOD, wrongNumbers: ['S3'] };
    expect(resultOf(wrong, [line('arithmetic', 'passed')], 'arithmetic')).toBe('failed');
  });

  it('keeps who said what, when and why; of two lines the last', () => {
    const [earlier, later] = [
      line('documents', 'failed'),
      { ...line('documents', 'passed'), note: 'Lengkap.' },
    ];
    expect(checkOf(GOOD, [earlier, later]).items.find(({ item }) => item === 'documents')).toEqual(later);
  });

  it('names every item once, and no result of anybody makes any other better', () => {
    const results = fc.constantFrom<CheckResult>('passed', 'failed', 'open');
    const facts = fc.record({
      endorsements: fc.record({
        office: fc.boolean(),
        regencySecretary: fc.boolean(),
        provinceSecretary: fc.boolean(),
      }),
      wrongNumbers: fc.array(fc.constantFrom('S1', 'S3')),
      completeness: fc.constantFrom(0, 99.9, 100),
    });
    const said = fc.array(fc.tuple(fc.constantFrom(...CHECK_ITEMS), results));
    fc.assert(
      fc.property(facts, said, (known, lines) => {
        const check = checkOf(
          known,
          lines.map(([item, result]) => line(item, result)),
        );
        expect(check.items.map(({ item }) => item)).toEqual(CHECK_ITEMS);
        const alone = checkOf(known, []);
        check.items.forEach(({ item, result }, i) => {
          if (alone.items[i]?.result === 'failed') expect(result).toBe('failed');
          if (result === 'passed' && item === 'documents') {
            expect(lines.some(([one, word]) => one === item && word === 'passed')).toBe(true);
          }
        });
        if (check.outcome === 'passed')
          expect(check.items.every(({ result }) => result === 'passed')).toBe(true);
      }),
    );
  });
});

describe('the facts of a submission', () => {
  const factsOf = (rows: readonly TypedRow[], given: Partial<Region> = {}): CheckFacts => {
    const book = bookOf(rows, { regions: [region(given)] });
    const [evaluation] = evaluate(smallInstrument(), book.regions, book.rows);
    if (!evaluation) throw new Error();
    return checkFacts(evaluation, validate(book, RULES).findings);
  };

  it('of a whole one are good', () => {
    expect(factsOf(bestAnswers())).toEqual(GOOD);
  });

  it('name the indicators whose numbers cannot be, once each, and no others', () => {
    // S3: numerator above its denominator; D3: above the maximum and no year; S1: a word that is none.
    const rows = answering(
      answering(answering(bestAnswers(), 'S3', { numerator: 120 }), 'D3', { answer: 101, dataYear: '' }),
      'S1',
      { answer: 'Mungkin' },
    );
    expect([...factsOf(rows).wrongNumbers].sort()).toEqual(['D3', 'S3']);
  });

  it('take an endorsement and the completeness from where they stand', () => {
    const facts = factsOf(answering(bestAnswers(), 'D1', { answer: '' }), {
      endorsements: { office: true, regencySecretary: false, provinceSecretary: true },
    });
    expect(facts.endorsements.regencySecretary).toBe(false);
    // 5 of 6 = 83.33, cut to 83.3.
    expect(facts.completeness).toBe(83.3);
  });
});
