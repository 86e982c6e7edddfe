// What is recorded of decisions and answers, and what of them people have typed since.
import { describe, expect, it } from 'vitest';
import type { KnownRow, TypedRow } from '../../../src/domain/submission/row';
import type { DecisionState } from '../../../src/domain/submission/verification';
import { appendEntries, NO_HEAD } from '../../../src/domain/trail/entry';
import { headOf } from '../../../src/domain/trail/head';
import { readTrailRow } from '../../../src/domain/trail/read-rows';
import { answerText, decisionsOf, decisionText, typedSince } from '../../../src/domain/trail/states';
import { draft, rowsOf, trailOf } from './trails';

const NOTHING = decisionsOf([]);

/** A row of region 73.71 with nothing in it but what is given. */
const row = (
  typed: Partial<TypedRow>,
  decision: DecisionState | null = 'pending',
  indicator = 'S1',
): KnownRow =>
  ({
    typed: { row: 2, ...typed },
    region: { code: '73.71' },
    indicator: { code: indicator },
    decision,
  }) as unknown as KnownRow;

describe('a decision as text', () => {
  it('is the state, and what stands in the verifier’s cells', () => {
    expect(decisionText(row({}))).toBe('Belum diperiksa');
    expect(decisionText(row({ decision: 'SESUAI' }, 'confirmed'))).toBe('Sesuai');
    const corrected = { verifiedNumerator: 3, verifiedDenominator: '1.200', verifierNote: 'a; b=c \\' };
    expect(decisionText(row(corrected, 'corrected'))).toBe(
      'Dikoreksi; pembilang=3; penyebut="1.200"; catatan=a\\; b=c \\\\',
    );
  });
  it('of a word that is no state is the word', () => {
    expect(decisionText(row({ decision: 'oke' }, null))).toBe('oke');
  });
});

describe('an answer as text', () => {
  it('tells a number from a text that looks like one, and is empty where nothing was typed', () => {
    expect(answerText(row({ answer: 1.234 }).typed)).toBe('jawaban=1.234');
    expect(answerText(row({ answer: '1.234' }).typed)).toBe('jawaban="1.234"');
    expect(answerText(row({ answer: ' ', note: null }).typed)).toBe('');
  });
});

describe('what was typed since', () => {
  it('is nothing for rows that are blank and pending and were never recorded', () => {
    expect(typedSince(NOTHING, [row({}), row({ decision: 'Belum diperiksa' }, 'pending', 'S2')])).toEqual([]);
  });

  it('is each answer and decision that differs from the last recorded, by region and indicator', () => {
    const about = { region: '73.71', indicator: 'S1' };
    const trail = appendEntries(NO_HEAD, [
      draft(0, { ...about, action: 'jawaban', to: 'jawaban=A' }),
      draft(1, { ...about, action: 'jawaban', to: 'jawaban=B' }),
      draft(2, { ...about, action: 'keputusan', to: 'Dikembalikan' }),
      draft(3, { ...about, action: 'nilai', to: '85.00' }),
    ]);
    expect(typedSince(decisionsOf(trail), [row({ answer: 'B' }, 'returned')])).toEqual([]);
    expect(typedSince(decisionsOf(trail), [row({ answer: 'C', verifierNote: 'cek' }, 'confirmed')])).toEqual([
      { action: 'jawaban', ...about, from: 'jawaban=B', to: 'jawaban=C', reason: '' },
      { action: 'keputusan', ...about, from: 'Dikembalikan', to: 'Sesuai; catatan=cek', reason: 'cek' },
    ]);
  });

  it('of an answer that was emptied is that it is blank again', () => {
    const about = { region: '73.71', indicator: 'S1' };
    const trail = appendEntries(NO_HEAD, [draft(0, { ...about, action: 'jawaban', to: 'jawaban=A' })]);
    expect(typedSince(decisionsOf(trail), [row({})])).toMatchObject([{ from: 'jawaban=A', to: '' }]);
  });

  it('counts the first of two rows for one indicator, as scoring does', () => {
    const twice = [row({ answer: 'A' }), row({ answer: 'B' })];
    expect(typedSince(NOTHING, twice)).toMatchObject([{ to: 'jawaban=A' }]);
  });
});

describe('the head that is continued from', () => {
  const read = (rows: ReturnType<typeof rowsOf>) => rows.flatMap((one) => readTrailRow(one) ?? []);
  const entries = trailOf(6);
  const head = { seq: 6, hash: entries[5]?.hash };

  it('is the highest number, however the rows are sorted', () => {
    expect(headOf(read(rowsOf([...entries].reverse())), null)).toEqual(head);
    expect(headOf(read(rowsOf(entries)), { seq: 4, hash: entries[3]?.hash.slice(0, 16) ?? '' })).toEqual(
      head,
    );
  });

  it('is none where there is no entry, the last was changed or doubled, or the known one is not there', () => {
    const last = entries[5] as (typeof entries)[number];
    expect(headOf([], null)).toBeNull();
    expect(headOf(read(rowsOf([...entries.slice(0, 5), { ...last, to: 'x' }])), null)).toBeNull();
    expect(headOf(read(rowsOf([...entries, last])), null)).toBeNull();
    expect(headOf(read(rowsOf(entries.slice(0, 5))), { seq: 6, hash: last.hash })).toBeNull();
    const unnumbered = rowsOf(entries).map((one, i) =>
      i === 2 ? { ...one, cells: { ...one.cells, seq: '?' } } : one,
    );
    expect(headOf(read(unnumbered), null)).toBeNull();
  });
});
