// A region's part of the second verification, which is drawn over the whole book.
import { describe, expect, it } from 'vitest';
import { type SampleResult, sampleResult } from '../../../src/domain/minutes/sample';
import { planOf } from '../../../src/domain/second-review/plan';
import type { Review, Sampled } from '../../../src/domain/second-review/review';

const BY = 'ani@kkpham.example · 2026-05-04 08:00';
const SAME = 'Sesuai';
const OTHER = 'Tidak didukung bukti; alasan=B1; catatan=Kosong.';

const row = (region: string, indicator: string, second: string | null, third: string | null): Sampled => ({
  region,
  indicator,
  first: { text: SAME, by: BY },
  second: second === null ? null : { text: second, by: BY },
  third: third === null ? null : { text: third, by: BY },
  answer: '',
  isAnswerChanged: false,
});

const review = (rows: readonly Sampled[], accepted = 0): Review => ({
  plan: planOf({
    number: 1,
    population: 40,
    leftOut: 0,
    riskPercent: 10,
    tolerablePercent: 10,
    accepted,
    second: 'kedua@kkpham.example',
    seed: 'ab',
  }),
  file: null,
  rows,
});

const of = (rows: readonly Sampled[], accepted = 0): SampleResult | null =>
  sampleResult(review(rows, accepted), '73.01');

describe('a region’s part of the sample', () => {
  it('counts its own decisions: the same, different ones with those settled among them, and open ones', () => {
    const result = of([
      row('73.01', 'S1', SAME, null),
      row('73.01', 'S2', OTHER, null),
      row('73.01', 'S3', OTHER, OTHER),
      row('73.01', 'D1', null, null),
      row('73.71', 'S1', OTHER, null),
    ]);
    expect(result).toMatchObject({ drawn: 4, same: 1, differing: 2, settled: 1, open: 1 });
    expect(result?.plan.population).toBe(40);
  });

  it('concludes over the whole sample: one difference elsewhere is one too many where none is accepted', () => {
    const elsewhere = row('73.71', 'S1', OTHER, null);
    expect(of([row('73.01', 'S1', SAME, null)])?.conclusion).toBe('holds');
    expect(of([row('73.01', 'S1', SAME, null), elsewhere])?.conclusion).toBe('fails');
  });

  it('does not change by a vote elsewhere that leaves the conclusion as it was', () => {
    const own = row('73.01', 'S1', null, null);
    expect(of([own, row('73.71', 'S1', null, null)])).toEqual(of([own, row('73.71', 'S1', SAME, null)]));
  });

  it('is none without a review, and empty where nothing of the region was drawn', () => {
    expect(sampleResult(null, '73.01')).toBeNull();
    expect(of([row('73.71', 'S1', SAME, null)])).toMatchObject({ drawn: 0, same: 0, open: 0 });
  });
});
