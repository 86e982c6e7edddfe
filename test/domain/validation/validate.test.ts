// The run over all rules: their order, their outcomes, and a rule that breaks.
import { describe, expect, it } from 'vitest';
import { all } from '../../../src/domain/condition/condition';
import { check } from '../../../src/domain/validation/check';
import { FINDING_CODES, type Finding, rank, SEVERITIES } from '../../../src/domain/validation/finding';
import type { RowSubject } from '../../../src/domain/validation/row-facts';
import type { AnyRule, RowRule } from '../../../src/domain/validation/rule';
import { RULES } from '../../../src/domain/validation/rules';
import { validate } from '../../../src/domain/validation/validate';
import {
  answering,
  bestAnswers,
  bookOf,
  edited,
  region,
  smallTables,
  soundInstrument,
  typed,
} from '../build';

const faulty = bookOf(
  [
    ...answering(bestAnswers(), 'S1', { answer: 'nihil', note: '=A1' }),
    typed({ row: 9, region: 'Makassar', indicator: 'ZZ' }),
    typed({ row: 10, region: '73.72', indicator: 'D2', answer: '1.234', dataYear: '' }),
  ],
  {
    regions: [region({ bonus: 'ya' }), region({ row: 3, code: '73.72', coordinator: '' })],
  },
);

describe('a sound book', () => {
  it('has no findings at all', () => {
    expect(validate(bookOf(bestAnswers()), RULES).findings).toEqual([]);
  });
  it('tells for every rule how often it held, failed or could not be judged', () => {
    const { outcomes } = validate(bookOf(bestAnswers()), RULES);
    expect(outcomes.map(({ rule }) => rule)).toEqual(RULES.map(({ name }) => name));
    expect(outcomes.find(({ rule }) => rule === 'answer-blank')).toEqual({
      rule: 'answer-blank',
      held: 6,
      failed: 0,
      notJudged: 0,
      broke: 0,
    });
    expect(outcomes.find(({ rule }) => rule === 'far-from-peers')).toMatchObject({ held: 0, notJudged: 1 });
  });
});

describe('findings', () => {
  const { findings } = validate(faulty, RULES);
  it('come worst first, then by region and row', () => {
    const keys = findings.map((one) => [rank(one.severity), one.region ?? '', one.place?.row ?? 0] as const);
    const sorted = [...keys].sort(
      (a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) || a[2] - b[2],
    );
    expect(keys).toEqual(sorted);
    expect(new Set(findings.map((one) => one.severity))).toEqual(new Set(['error', 'warning', 'info']));
  });
  it('carry the severity of their code', () => {
    for (const one of findings) expect(one.severity).toBe(SEVERITIES[one.code]);
  });
  it('are the same on a second run', () => {
    expect(validate(faulty, RULES).findings).toEqual(findings);
  });
  it('do not depend on the order of the rules', () => {
    const sorted = (all: readonly Finding[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(sorted(validate(faulty, [...RULES].reverse()).findings)).toEqual(sorted(findings));
  });
});

describe('a rule that breaks', () => {
  const breaking: readonly AnyRule[] = [
    {
      name: 'breaks-on-rows',
      scope: 'row',
      checks: [
        check('answer/blank', 'answer', all(), () => {
          throw new Error('tidak terduga');
        }),
      ],
    },
    {
      name: 'breaks-on-book',
      scope: 'book',
      judge: () => {
        throw 'teks saja';
      },
    },
  ];
  const broken = (rule: string, message: string, times: number): Finding => ({
    code: 'rule/broken',
    severity: 'error',
    region: null,
    indicator: null,
    place: null,
    rule,
    message,
    times,
  });

  it('is reported once, with how often and why, and changes nothing that other rules find', () => {
    const alone = validate(faulty, RULES).findings;
    const { findings, outcomes } = validate(faulty, [
      ...breaking.slice(0, 1),
      ...RULES,
      ...breaking.slice(1),
    ]);
    expect(findings.filter((one) => one.code === 'rule/broken')).toEqual([
      broken('breaks-on-rows', 'tidak terduga', 7),
      broken('breaks-on-book', 'teks saja', 1),
    ]);
    expect(findings.filter((one) => one.code !== 'rule/broken')).toEqual(alone);
    expect(outcomes[0]).toEqual({ rule: 'breaks-on-rows', held: 0, failed: 0, notJudged: 0, broke: 7 });
  });

  it('on some rows keeps what it found on the others, and tells the first reason', () => {
    const [blank] = RULES.filter((rule) => rule.name === 'answer-blank');
    if (blank?.scope !== 'row') throw new Error();
    const halfBroken: RowRule = {
      ...blank,
      checks: blank.checks.map((one) => ({
        ...one,
        details: (subject: RowSubject) => {
          if (subject.indicator?.dimension === 'proses') throw new Error(subject.indicator.code);
          return one.details(subject);
        },
      })),
    };
    const rows = bestAnswers().map((row) => ({ ...row, answer: '', numerator: '', denominator: '' }));
    const { findings, outcomes } = validate(bookOf(rows), [halfBroken]);
    expect(findings.map((one) => one.code)).toEqual(['rule/broken', ...Array(4).fill('answer/blank')]);
    expect(findings[0]).toEqual(broken('answer-blank', 'S2', 2));
    expect(outcomes).toEqual([{ rule: 'answer-blank', held: 0, failed: 4, notJudged: 0, broke: 2 }]);
  });
});

it('every rule has a name of its own', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

it('every code has a severity, and there is none twice', () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
  expect(FINDING_CODES.every((code) => ['error', 'warning', 'info'].includes(SEVERITIES[code]))).toBe(true);
});

describe('the rules together', () => {
  const shared = 'https://contoh.go.id/folder';
  const percent = ['73.01', '73.02', '73.03', '73.04', '73.05'].map((code, i) =>
    typed({ row: 50 + i, region: code, indicator: 'D3', answer: i === 4 ? 90 : 10 + i }),
  );
  const fraction = soundInstrument(
    edited(edited(smallTables(), 'indicators', 6, 'Satuan', 'indeks'), 'indicators', 6, 'Maksimum', 1),
  );
  const rows = [
    typed({ row: 2, indicator: 'S1', answer: 'Sudah', note: '=A1', decision: 'Oke' }),
    typed({
      row: 3,
      indicator: 'S1',
      answer: 'Ada',
      evidence: '',
      dataYear: '',
      decision: 'Tidak didukung bukti',
      reasonCode: 'Q7',
    }),
    typed({ row: 4, indicator: 'S2', answer: 'Z', note: 'x'.repeat(3000) }),
    typed({ row: 5, indicator: 'S3', numerator: 1, evidence: shared }),
    typed({ row: 6, indicator: 'D1', answer: 'Tidak berlaku', evidence: shared }),
    typed({ row: 7, indicator: 'D2', answer: 45, evidence: shared, dataYear: 'TA' }),
    typed({ row: 8, indicator: 'D3', answer: 0.5, evidence: shared, dataYear: 2020 }),
    typed({ row: 9, indicator: 'S2', answer: '', evidence: shared, change: 'Jawaban: “A” menjadi “”' }),
    typed({ row: 10, region: 73.72, indicator: 'S1', answer: 'Tidak berlaku', note: 'Tidak ada.' }),
    typed({ row: 11, region: '73.72', indicator: 'S2', answer: 'Tidak ada data' }),
    typed({ row: 12, region: '73.72', indicator: 'S3', answer: 5, numerator: 5, denominator: 4 }),
    typed({
      row: 13,
      region: '73.72',
      indicator: 'D1',
      answer: 'Ada',
      evidence: 'Map',
      decision: 'Dikoreksi',
    }),
    typed({ row: 14, region: '73.72', indicator: 'D2', answer: '1.234', decision: 'Tidak berlaku' }),
    typed({
      row: 15,
      region: '73.72',
      indicator: 'D3',
      answer: 'nihil',
      decision: 'Dikoreksi',
      recorded: 'Dikembalikan; alasan=D1; catatan=lengkapi',
    }),
    typed({ row: 16, region: '73.08', indicator: 'S3', numerator: 5, denominator: 0 }),
    typed({ row: 17, region: '99.99', indicator: 'ZZ' }),
    typed({ row: 18, region: '73.08', indicator: 'S2', verifier: 'Pak Siapa' }),
    ...percent,
  ];
  const papers = { office: false, regencySecretary: true, provinceSecretary: true };
  const regions = [
    region({ endorsements: papers, bonus: 'ya', lastYear: 'ya', coordinator: '', officers: 'Pak Arif' }),
    region({ row: 3, code: '73.72', bonus: 9 }),
    region({ row: 4, code: '73.08', sheetTrouble: 'tab “Isian” tidak ada.' }),
    ...percent.map((row, i) => region({ row: 5 + i, code: String(row.region) })),
  ];

  // What readers of Wilayah and of templates tell, and what the runner tells, stands outside the rules.
  const ELSEWHERE = [
    'region/twice',
    'region/code-unreadable',
    'document/placeholder-unfilled',
    'rule/broken',
  ];

  it('can tell every code of a finding', () => {
    const book = { ...bookOf(rows, { regions, instrument: fraction }), people: [] };
    const { findings } = validate(book, RULES);
    const told = new Set<string>(findings.map((one) => one.code));
    expect(FINDING_CODES.filter((code) => !told.has(code))).toEqual(ELSEWHERE);
  });
});
