// A value far from those of its peers is asked about: regencies with regencies, cities with cities, in one province.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/table/cell';
import { region } from '../../build';
import { CANNOT_JUDGE, fails, HOLDS, judge, onIsian } from './judge';

/** One answer to D3 by each region. */
const compare = (answers: Readonly<Record<string, Cell>>) =>
  judge(
    'far-from-peers',
    Object.entries(answers).map(([code, answer], i) => ({
      row: i + 2,
      region: code,
      indicator: 'D3',
      answer,
    })),
    { regions: Object.keys(answers).map((code, i) => region({ row: i + 2, code })) },
  );

describe('far-from-peers', () => {
  // 10, 11, 12, 13, 14 and 90: median 12.5; distances 2.5, 1.5, 0.5, 0.5, 1.5 and 77.5, whose median is 1.5.
  // 0.6745 x 77.5 / 1.5 = 34.849…
  it('asks about 90 among five regencies of 10 to 14', () => {
    const peers = { '73.01': 10, '73.02': 11, '73.03': 12, '73.04': 13, '73.05': 14, '73.06': 90 };
    expect(compare(peers)).toEqual(
      fails(
        onIsian(
          'value/far-from-peers',
          'info',
          'answer',
          { found: 90, median: 12.5, peers: 6, distance: (0.6745 * 77.5) / 1.5 },
          { region: '73.06', indicator: 'D3', row: 7 },
        ),
      ),
    );
  });

  // 10, 11, 12, 13 and 17: median 12, deviations 2, 1, 0, 1, 5, their median 1; 0.6745 x 5 = 3.3725, below 3.5.
  it('does not ask about 17 among 10 to 13: 3.37 times the spread', () => {
    expect(compare({ '73.01': 10, '73.02': 11, '73.03': 12, '73.04': 13, '73.05': 17 })).toEqual(HOLDS);
  });

  // With 18 in its place: 0.6745 x 6 = 4.047
  it('asks about 18: 4.05 times the spread', () => {
    const { findings } = compare({ '73.01': 10, '73.02': 11, '73.03': 12, '73.04': 13, '73.05': 18 });
    expect(findings).toHaveLength(1);
  });

  it('cannot be judged with fewer than five peers', () => {
    expect(compare({ '73.01': 1, '73.02': 1, '73.03': 2, '73.04': 90 })).toEqual(CANNOT_JUDGE);
  });

  it('does not compare cities with regencies, nor provinces', () => {
    expect(compare({ '73.01': 1, '73.02': 2, '73.03': 1, '73.04': 2, '73.71': 90 })).toEqual(CANNOT_JUDGE);
    expect(compare({ '73.01': 1, '73.02': 2, '73.03': 1, '73.04': 2, '72.01': 90 })).toEqual(CANNOT_JUDGE);
  });

  it('leaves out what has no number', () => {
    const answers = { '73.01': 1, '73.02': 2, '73.03': 'nihil', '73.04': 'Tidak ada data', '73.05': '' };
    expect(compare(answers)).toEqual(CANNOT_JUDGE);
  });

  it('asks nothing when more than half say the same: there is no usual spread', () => {
    expect(compare({ '73.01': 5, '73.02': 5, '73.03': 5, '73.04': 5, '73.05': 90 })).toEqual(HOLDS);
  });

  it('points to the numerator of a ratio', () => {
    const values = [10, 11, 12, 13, 14, 90];
    const { findings } = judge(
      'far-from-peers',
      values.map((numerator, i) => ({
        row: i + 2,
        region: `73.0${i + 1}`,
        indicator: 'S3',
        numerator,
        denominator: 100,
      })),
      { regions: values.map((_, i) => region({ row: i + 2, code: `73.0${i + 1}` })) },
    );
    expect(findings.map((one) => one.place)).toEqual([{ table: 'isian', row: 7, field: 'numerator' }]);
  });
});
