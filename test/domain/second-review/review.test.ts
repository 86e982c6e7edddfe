// The second verification replayed from a trail: frozen votes, what differs, who may settle it, what can be concluded.
import { describe, expect, it } from 'vitest';
import { isSame, resultOf, stateOf } from '../../../src/domain/second-review/compare';
import { isBy, thirdFault } from '../../../src/domain/second-review/people';
import { planOf, planText } from '../../../src/domain/second-review/plan';
import {
  currentReview,
  openReviews,
  reviewsOf,
  type Sampled,
} from '../../../src/domain/second-review/review';
import { appendEntries, type Draft, type Entry, NO_HEAD } from '../../../src/domain/trail/entry';
import { draft } from '../trail/trails';

const SECOND = 'kedua@kkpham.example';
const FIRST_BY = 'pertama@kkpham.example · 2026-05-01 08:00';
const THIRD = 'ketiga@kkpham.example';

const planned = (number = 1, accepted = 0): Partial<Draft> => ({
  action: 'rencana verifikasi kedua',
  region: '',
  indicator: '',
  from: '',
  to: planText(
    planOf({
      number,
      population: 40,
      leftOut: 0,
      riskPercent: 5,
      tolerablePercent: 10,
      accepted,
      second: SECOND,
      seed: 'ab'.repeat(32),
    }),
  ),
  reason: '',
});
const drew = (region: string, indicator: string, from = 'Sesuai'): Partial<Draft> => ({
  action: 'sampel verifikasi kedua',
  region,
  indicator,
  from,
  to: '1',
  reason: FIRST_BY,
});
const voted = (region: string, indicator: string, to: string, action = 'suara kedua'): Partial<Draft> => ({
  action,
  region,
  indicator,
  from: '',
  to,
  reason: '',
  who: action === 'suara kedua' ? 'dikumpulkan dari lembar · admin@kkpham.example' : THIRD,
});
const answered = (region: string, indicator: string, to: string): Partial<Draft> => ({
  action: 'jawaban',
  region,
  indicator,
  from: '',
  to,
});

const trail = (...parts: readonly Partial<Draft>[]): readonly Entry[] =>
  appendEntries(
    NO_HEAD,
    parts.map((part, i) => draft(i, part)),
  );
const rows = (...parts: readonly Partial<Draft>[]): readonly Sampled[] =>
  currentReview(trail(...parts))?.rows ?? [];

describe('votes', () => {
  it('say the same where state and values of a correction are the same, whatever the reasons', () => {
    const same: readonly (readonly [string, string])[] = [
      ['Sesuai', 'Sesuai; alasan=U1; catatan=Benar.'],
      [
        'Dikoreksi; jawaban=12.5; alasan=K1; catatan=a b c',
        'Dikoreksi; jawaban="12,5"; alasan=K2; catatan=d e f',
      ],
      ['Dikoreksi; jawaban=A', 'Dikoreksi; jawaban=a. Semua'],
      ['Dikoreksi; pembilang=3; penyebut=4', 'Dikoreksi; pembilang="3"; penyebut="4"'],
      ['Dikoreksi; jawaban=Tidak ada data', 'Dikoreksi; jawaban=tidak ada  data'],
      ['Tidak berlaku; alasan=N1; catatan=abc', 'Tidak berlaku; alasan=N2; catatan=def'],
    ];
    for (const [one, other] of same) expect([one, isSame(one, other)]).toEqual([one, true]);
  });

  it('differ where the state or a value is another', () => {
    const other: readonly (readonly [string, string])[] = [
      ['Sesuai', 'Tidak didukung bukti; alasan=B1; catatan=abc'],
      ['Dikoreksi; jawaban=12', 'Dikoreksi; jawaban=13'],
      ['Dikoreksi; pembilang=3; penyebut=4', 'Dikoreksi; pembilang=6; penyebut=8'],
      ['Dikoreksi; jawaban=Ada', 'Dikoreksi; jawaban=Tidak ada'],
      ['Dikoreksi; jawaban=Tidak ada', 'Dikoreksi; jawaban=Tidak ada data'],
      ['Dikoreksi; jawaban=0', 'Dikoreksi; jawaban=Tidak ada data'],
    ];
    for (const [one, two] of other) expect([one, isSame(one, two)]).toEqual([one, false]);
  });
});

describe('a drawn decision', () => {
  it('keeps the first vote of the draw and the second one that came first', () => {
    const [row] = rows(
      planned(),
      drew('73.01', 'S1'),
      {
        action: 'keputusan',
        region: '73.01',
        indicator: 'S1',
        from: 'Sesuai',
        to: 'Tidak didukung bukti; alasan=B1',
      },
      voted('73.01', 'S1', 'Sesuai'),
      voted('73.01', 'S1', 'Tidak didukung bukti; alasan=B1; catatan=abc'),
    );
    expect(row?.first).toEqual({ text: 'Sesuai', by: FIRST_BY });
    expect(row?.second?.text).toBe('Sesuai');
    expect(row?.second?.by.startsWith(`${SECOND} · 2026-05-04`)).toBe(true);
    expect(row && stateOf(row)).toBe('agreed');
  });

  it('tells whether the answer is another than when it was drawn', () => {
    const before = [
      answered('73.01', 'S1', 'jawaban=Ada'),
      planned(),
      drew('73.01', 'S1'),
      drew('73.01', 'S2'),
    ];
    const after = rows(...before, answered('73.01', 'S1', 'jawaban=Tidak ada'));
    expect(after.map(({ isAnswerChanged }) => isAnswerChanged)).toEqual([true, false]);
    expect(after[0]?.answer).toBe('jawaban=Ada');
    const back = rows(
      ...before,
      answered('73.01', 'S1', 'jawaban=Tidak ada'),
      answered('73.01', 'S1', 'jawaban=Ada'),
    );
    expect(back[0]?.isAnswerChanged).toBe(false);
  });

  it('gets no vote that was given before the draw, or on what was not drawn', () => {
    const [row, ...others] = rows(
      voted('73.01', 'S1', 'Sesuai'),
      planned(),
      drew('73.01', 'S1'),
      voted('73.02', 'S1', 'Sesuai'),
    );
    expect(row?.second).toBeNull();
    expect(others).toEqual([]);
  });

  it('keeps who voted when another person takes over as second verifier', () => {
    const [one, other] = rows(
      planned(),
      drew('73.01', 'S1'),
      drew('73.01', 'S2'),
      voted('73.01', 'S1', 'Sesuai'),
      {
        action: 'ganti verifikator kedua',
        region: '',
        indicator: '',
        from: SECOND,
        to: 'baru@kkpham.example',
      },
      voted('73.01', 'S2', 'Sesuai'),
    );
    expect(isBy(one?.second?.by ?? '', SECOND)).toBe(true);
    expect(isBy(other?.second?.by ?? '', 'baru@kkpham.example')).toBe(true);
  });
});

describe('regions that are not ready to be determined', () => {
  const DIFFERS = 'Tidak didukung bukti; alasan=B1; catatan=abc';

  it('are those with a second vote that is missing, or a difference that nobody settled, of whatever plan', () => {
    const open = openReviews(
      trail(
        planned(1),
        drew('73.01', 'S1'),
        drew('73.01', 'S2'),
        drew('73.02', 'S1'),
        drew('73.03', 'S1'),
        voted('73.01', 'S1', DIFFERS),
        voted('73.01', 'S2', DIFFERS),
        voted('73.02', 'S1', 'Sesuai'),
        planned(2),
        drew('73.04', 'S1'),
        voted('73.04', 'S1', DIFFERS),
      ),
    );
    expect([...open]).toEqual([
      ['73.01', ['S1', 'S2']],
      ['73.03', ['S1']],
      ['73.04', ['S1']],
    ]);
  });

  it('are ready once a third has settled it, however they voted', () => {
    const open = openReviews(
      trail(
        planned(),
        drew('73.01', 'S1'),
        voted('73.01', 'S1', DIFFERS),
        voted('73.01', 'S1', 'Sesuai; alasan=U3; catatan=abc', 'suara ketiga'),
      ),
    );
    expect([...open]).toEqual([]);
  });

  it('are none in a trail without a plan', () => {
    expect([...openReviews(trail({}, {}))]).toEqual([]);
    expect(reviewsOf([])).toEqual([]);
  });
});

describe('the result', () => {
  const DIFFERS = 'Tidak didukung bukti; alasan=B1; catatan=abc';
  const result = (...parts: readonly Partial<Draft>[]) => {
    const review = currentReview(trail(...parts));
    if (!review) throw new Error('There is no review.');
    return resultOf(review);
  };

  it('waits while votes are missing, holds with few differences, fails with more', () => {
    const draws = [planned(), drew('73.01', 'S1'), drew('73.01', 'S2')];
    expect(result(...draws, voted('73.01', 'S1', 'Sesuai')).conclusion).toBe('waiting');
    expect(result(...draws, voted('73.01', 'S1', 'Sesuai'), voted('73.01', 'S2', 'Sesuai')).conclusion).toBe(
      'holds',
    );
    const failed = result(...draws, voted('73.01', 'S1', DIFFERS));
    expect([failed.conclusion, failed.counts]).toEqual([
      'fails',
      { waiting: 1, agreed: 0, differing: 1, settled: 0 },
    ]);
  });

  it('fails also when the third found the first right', () => {
    expect(
      result(
        planned(),
        drew('73.01', 'S1'),
        voted('73.01', 'S1', DIFFERS),
        voted('73.01', 'S1', 'Sesuai; alasan=U3; catatan=abc', 'suara ketiga'),
      ),
    ).toMatchObject({ conclusion: 'fails', counts: { settled: 1, differing: 0 } });
  });

  it('counts agreement over states: two corrections to different values are alike in state', () => {
    const { agreement, counts } = result(
      planned(1, 1),
      drew('73.01', 'S1', 'Dikoreksi; jawaban=1'),
      drew('73.01', 'S2'),
      voted('73.01', 'S1', 'Dikoreksi; jawaban=2'),
      voted('73.01', 'S2', 'Sesuai'),
    );
    expect([agreement.pairs, agreement.same, agreement.kappa]).toEqual([2, 2, 1]);
    expect(counts).toMatchObject({ agreed: 1, differing: 1 });
  });
});

describe('a third verifier', () => {
  const [row] = rows(planned(), drew('73.01', 'S1'), voted('73.01', 'S1', 'Tidak didukung bukti; alasan=B1'));
  if (!row) throw new Error('There is no row.');

  it('is neither the first nor the second, and is named', () => {
    const all = [THIRD, SECOND, 'pertama@kkpham.example'];
    expect(thirdFault(row, THIRD.toUpperCase(), all)).toBeNull();
    expect(thirdFault(row, SECOND, all)).toBe('second');
    expect(thirdFault(row, 'Pertama@kkpham.example', all)).toBe('first');
    expect(thirdFault(row, 'tamu@kkpham.example', all)).toBe('not-third');
  });
});
