// What leaves a book for BigQuery: every row, by its schema, in an order of its own, and nobody's address.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionText } from '../../../src/domain/decision/decision-text';
import { evaluate } from '../../../src/domain/evaluation/evaluate';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import { sha256 } from '../../../src/domain/text/sha256';
import { type Finding, finding } from '../../../src/domain/validation/finding';
import {
  addressHash,
  answerRows,
  decisionRows,
  periodOf,
  type Source,
  scoreRows,
} from '../../../src/domain/warehouse/rows';
import { PARTITION_FIELD, TABLE_FIELDS } from '../../../src/domain/warehouse/schema';
import { warehouseTables } from '../../../src/domain/warehouse/tables';
import { readRows } from '../../../src/local/bigquery/row-faults';
import { answering, bestAnswers, bookOf, region, smallInstrument, typed } from '../build';

const sourceOf = (
  rows: Parameters<typeof bookOf>[0],
  regions = [region()],
  given: Partial<Source> = {},
): Source => {
  const book = bookOf(rows, { regions });
  return {
    instrument: book.instrument,
    dataYear: 2025,
    awardYear: 2026,
    evaluations: evaluate(book.instrument, book.regions, book.rows),
    findings: [],
    states: new Map(),
    ...given,
  };
};
/** The same of rows whose script's columns are taken as they stand. */
const readSource = (rows: readonly TypedRow[], regions = [region()]): Source => ({
  ...sourceOf([], regions),
  evaluations: evaluate(smallInstrument(), regions, readSubmissions(smallInstrument(), regions, rows)),
});
const tableOf = (source: Source, name: string) => {
  const table = warehouseTables(source).find((one) => one.name === name);
  if (!table) throw new Error(name);
  return table;
};
const linesOf = (source: Source, name: string): readonly Record<string, unknown>[] =>
  tableOf(source, name)
    .ndjson.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the answers', () => {
  it('keep the five states apart, and 0 from nothing', () => {
    const rows = answering(
      answering(answering(bestAnswers(), 'S1', { answer: '' }), 'S2', {
        answer: 'Tidak ada data',
        note: 'belum didata',
      }),
      'D1',
      { answer: 'Tidak berlaku', note: 'tidak ada di sini' },
    );
    const answers = answerRows(sourceOf(answering(rows, 'D3', { answer: 'kira-kira' })));
    expect(answers.map(({ indicator, state, value }) => [indicator, state, value])).toEqual([
      ['S1', 'blank', null],
      ['S2', 'noData', null],
      ['S3', 'value', 95],
      ['D1', 'notApplicable', null],
      ['D2', 'value', 0],
      ['D3', 'unreadable', null],
    ]);
  });

  it('have a row for each indicator, also where the book has none', () => {
    expect(
      answerRows(sourceOf([typed({ answer: 'Ada' })])).map(({ state, option }) => [state, option]),
    ).toEqual([['value', 'yes'], ...Array(5).fill(['blank', null])]);
  });
});

describe('the decisions', () => {
  const decided = (word: string, given = {}) =>
    decisionRows(sourceOf(answering(bestAnswers(), 'D3', { decision: word, ...given })));

  it.each([
    ['Sesuai', {}, 'confirmed', true, 100],
    ['Dikoreksi', { verifiedAnswer: 40 }, 'corrected', true, 40],
    ['Tidak didukung bukti', {}, 'unsupported', true, null],
    ['Dikembalikan', {}, 'returned', false, 100],
  ])('%s with %j: %s, settled: %s', (word, given, decision, stands, value) => {
    expect(decided(word, given)).toMatchObject([
      { indicator: 'D3', decision, stands, verified_value: value },
    ]);
  });

  it('are none where a verifier has said nothing, or no word that is known', () => {
    expect(decided('')).toEqual([]);
    expect(decided('Belum diperiksa')).toEqual([]);
    expect(decided('bagus')).toEqual([]);
  });

  it('are none where what a verifier typed cannot be recorded', () => {
    expect(decided('Dikoreksi', { verifiedAnswer: '' })).toEqual([]);
  });

  it('tell why, by whom and when, as it was recorded', () => {
    expect(
      decided('Tidak didukung bukti', { reasonCode: 'B2 · Dokumen tidak sesuai', verifierNote: 'lain' }),
    ).toMatchObject([
      {
        reason: 'B2',
        decided_at: '2026-05-04T09:00:00',
        verifier: sha256('verifikator@contoh.go.id'),
      },
    ]);
    expect(decided('Sesuai')).toMatchObject([{ reason: null }]);
  });

  it('do not settle an indicator of which two rows contradict each other', () => {
    const rows = answering(bestAnswers(), 'D3', { decision: 'Sesuai' });
    const other = typed({ row: 9, indicator: 'D3', answer: 1 });
    expect(decisionRows(sourceOf([...rows, other]))).toMatchObject([
      { indicator: 'D3', decision: 'confirmed', stands: false },
    ]);
  });

  it.each(['2026-02-30 09:00', '2026-05-04 25:00', '2026-05-04', ''])(
    'have no time that is none: %j',
    (time) => {
      const rows = [typed({ answer: 'Ada', recorded: 'Sesuai', decidedBy: `a@b.example · ${time}` })];
      expect(decisionRows(readSource(rows))).toMatchObject([{ decision: 'confirmed', decided_at: null }]);
    },
  );
});

describe('a person', () => {
  it('is known by the hash of the address in lower case, however the trail names them', () => {
    const hash = sha256('ani@kkpham.example');
    for (const who of ['ani@kkpham.example', 'diketik di sel · Ani@KKPHAM.example', 'x (ani@kkpham.example)'])
      expect(addressHash(who)).toBe(hash);
    expect(addressHash('tidak diketahui')).toBeNull();
    expect(addressHash('@')).toBeNull();
  });
});

describe('the scores', () => {
  it('have the state of the region beside its final value alone', () => {
    const states = new Map([['73.71', 'determined']] as const);
    expect(scoreRows(sourceOf(bestAnswers(), [region()], { states })).map(({ state }) => state)).toEqual([
      'determined',
      null,
      null,
    ]);
  });

  // The best answers earn 100; nothing else is told of a right but its two scores.
  it('have a row for the final value and one for each right', () => {
    expect(scoreRows(sourceOf(bestAnswers()))).toMatchObject([
      { right: null, claimed: 100, verified: 100, grade: 'Peduli HAM', indicators: 6, decided: 0 },
      { right: 'sehat', right_name: 'Hak atas kesehatan', claimed: 100, grade: null, indicators: null },
      { right: 'didik', claimed: 100, verified: 100 },
    ]);
  });
});

describe('the tables', () => {
  it('are named by province and partitioned by the measured year', () => {
    expect(warehouseTables(sourceOf(bestAnswers())).map(({ id, partition }) => [id, partition])).toEqual([
      ['answers_73', '2025'],
      ['decisions_73', '2025'],
      ['findings_73', '2025'],
      ['scores_73', '2025'],
    ]);
    const many = ['11', '12', '13', '14', '15'].map((code) => region({ code: `${code}.01` }));
    expect(tableOf(sourceOf([], many.slice(0, 2)), 'scores').id).toBe('scores_11_12');
    expect(tableOf(sourceOf([], many), 'scores').id).toBe('scores_5_provinsi');
  });

  it('have the day that they are partitioned by in every row', () => {
    for (const [name, fields] of Object.entries(TABLE_FIELDS)) {
      expect([name, fields.find((field) => field.name === PARTITION_FIELD)]).toEqual([
        name,
        { name: PARTITION_FIELD, type: 'DATE', mode: 'REQUIRED' },
      ]);
    }
    expect(linesOf(sourceOf(bestAnswers()), 'answers').map((row) => row.period)).toEqual(
      Array(6).fill('2025-01-01'),
    );
    expect(periodOf(2024)).toBe('2024-01-01');
  });

  it('have another hash for any other content, and for no other order', () => {
    const regions = [region(), region({ code: '73.01', row: 3 })];
    const rows = [...bestAnswers(), ...bestAnswers().map((row) => ({ ...row, region: '73.01' }))];
    const hashOf = (source: Source): string => tableOf(source, 'answers').hash;
    const whole = hashOf(sourceOf(rows, regions));
    expect(hashOf(sourceOf([...rows].reverse(), [...regions].reverse()))).toBe(whole);
    expect(hashOf(sourceOf(answering(rows, 'D2', { answer: 1 }), regions))).not.toBe(whole);
  });

  it('have the findings in an order of their own', () => {
    const one = (indicator: string | null, code: 'answer/blank' | 'evidence/missing') =>
      finding(code, { region: '73.71', indicator, place: null }, {}) as Finding;
    const findings = [one('S1', 'evidence/missing'), one(null, 'answer/blank'), one('S1', 'answer/blank')];
    const hashes = [findings, [...findings].reverse()].map(
      (given) => tableOf(sourceOf(bestAnswers(), [region()], { findings: given }), 'findings').hash,
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it('fit their schemas and name nobody, whatever people typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'ani@opd.example',
        'a@b',
        '@',
        '\u2028',
        '"}\n{"',
        '1.234',
        'Ada',
        '=1+1',
        'x'.repeat(50_000),
      ),
    );
    const anyRow = fc.record({
      indicator: fc.constantFrom('S1', 'S2', 'S3', 'D1', 'D2', 'D3'),
      answer: text,
      numerator: fc.oneof(text, fc.double()),
      denominator: fc.oneof(text, fc.double()),
      dataYear: text,
      evidence: text,
      note: text,
      decision: fc.constantFrom('', 'Sesuai', 'Dikoreksi', 'Tidak berlaku', 'Dikembalikan', 'apa'),
      verifiedAnswer: text,
      reasonCode: text,
      verifierNote: text,
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), text, text, (rows, name, who) => {
        const source = readSource(
          rows.map((row, i) => {
            const full = typed({ ...row, row: i + 2 });
            return { ...full, recorded: decisionText(full), decidedBy: who };
          }),
          [region({ name, province: name })],
        );
        for (const table of warehouseTables(source)) {
          const read = readRows(table.ndjson, [...table.fields]);
          expect(read).toHaveProperty('rows');
          expect('rows' in read && read.rows).toHaveLength(table.rows);
          expect(table.ndjson).not.toContain('@');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are 6 answers and 3 scores for each region of the small instrument', () => {
    expect(smallInstrument().indicators).toHaveLength(6);
    const regions = Array.from({ length: 4 }, (_, i) => region({ code: `73.0${i + 1}`, row: i + 2 }));
    const rows = warehouseTables(sourceOf([], regions)).map((table) => table.rows);
    expect(rows).toEqual([24, 0, 0, 12]);
  });
});
