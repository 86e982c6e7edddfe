// The rules about rows, their codes, and a region's line in Wilayah.
import { describe, expect, it } from 'vitest';
import { bestAnswers, region } from '../../build';
import { fails, HOLDS, judge, judgeRegion, onIsian, onWilayah } from './judge';

describe('region-known: a code that is known, and still the text it was', () => {
  it('holds for the code as text', () => {
    expect(judge('region-known', [{}])).toEqual(HOLDS);
  });
  it('warns when it became a number, a date or other text, and tells what it was', () => {
    expect(judge('region-known', [{ region: 73.71 }])).toEqual(
      fails(onIsian('region/code-converted', 'warning', 'region', { found: '73.71', recognised: '73.71' })),
    );
    expect(judge('region-known', [{ region: '73,71' }])).toEqual(
      fails(onIsian('region/code-converted', 'warning', 'region', { found: '73,71', recognised: '73.71' })),
    );
    const aceh = region({ code: '11.01' });
    expect(judge('region-known', [{ region: new Date(Date.UTC(2026, 0, 11)) }], { regions: [aceh] })).toEqual(
      fails(
        onIsian(
          'region/code-converted',
          'warning',
          'region',
          { found: '2026-01-11', recognised: '11.01' },
          { region: '11.01' },
        ),
      ),
    );
  });
  it('fails for a code that is not in Wilayah, naming it where it is a code at all', () => {
    expect(judge('region-known', [{ region: '73.72' }])).toEqual(
      fails(onIsian('region/unknown', 'error', 'region', { found: '73.72' }, { region: '73.72' })),
    );
    expect(judge('region-known', [{ region: 'Makassar' }])).toEqual(
      fails(onIsian('region/unknown', 'error', 'region', { found: 'Makassar' }, { region: null })),
    );
    expect(judge('region-known', [{ region: '' }])).toEqual(
      fails(onIsian('region/unknown', 'error', 'region', { found: '' }, { region: null })),
    );
  });
});

describe('indicator-known: the code is one of the instrument’s', () => {
  it('holds in any case', () => {
    expect(judge('indicator-known', [{ indicator: ' s1' }])).toEqual(HOLDS);
  });
  it('fails for any other', () => {
    expect(judge('indicator-known', [{ indicator: 'S9' }])).toEqual(
      fails(onIsian('indicator/unknown', 'error', 'indicator', { found: 'S9' }, { indicator: null })),
    );
  });
});

describe('row-duplicate: two rows for one indicator of a region', () => {
  it('holds for one row each, and for the same indicator of another region', () => {
    expect(judge('row-duplicate', bestAnswers())).toEqual(HOLDS);
    const regions = [region(), region({ row: 3, code: '73.72' })];
    const rows = [{ answer: 'Ada' }, { row: 3, region: '73.72', answer: 'Tidak ada' }];
    expect(judge('row-duplicate', rows, { regions }).findings).toEqual([]);
  });
  it('fails at every later row, saying whether it says the same', () => {
    const rows = [{ answer: 'Ada' }, { row: 3, answer: ' Ada ' }, { row: 4, answer: 'Tidak ada' }];
    expect(judge('row-duplicate', rows)).toEqual(
      fails(
        onIsian('row/duplicate', 'error', 'indicator', { first: 2, same: true }, { row: 3 }),
        onIsian('row/duplicate', 'error', 'indicator', { first: 2, same: false }, { row: 4 }),
      ),
    );
  });
});

describe('row-missing: indicators without a row', () => {
  it('holds when there is a row for each, though it be blank', () => {
    expect(
      judge(
        'row-missing',
        bestAnswers().map((row) => ({ ...row, answer: '' })),
      ),
    ).toEqual(HOLDS);
  });
  it('fails once a region, with all that are missing', () => {
    const rows = bestAnswers().filter(({ indicator }) => indicator !== 'S2' && indicator !== 'D3');
    expect(judge('row-missing', rows)).toEqual(
      fails(onWilayah('row/missing', 'error', 'code', { indicators: ['S2', 'D3'] })),
    );
  });
});

describe('endorsements: three papers', () => {
  it('holds with all', () => {
    expect(judgeRegion('endorsements', region())).toEqual(HOLDS);
  });
  it('warns of each that is missing', () => {
    const papers = { office: true, regencySecretary: false, provinceSecretary: false };
    expect(judgeRegion('endorsements', region({ endorsements: papers }))).toEqual(
      fails(
        onWilayah('endorsement/missing', 'warning', 'regencySecretary', { endorsement: 'regencySecretary' }),
        onWilayah('endorsement/missing', 'warning', 'provinceSecretary', {
          endorsement: 'provinceSecretary',
        }),
      ),
    );
  });
});

describe('bonus: a number, and within what the instrument allows', () => {
  it.each(['', 0, 5, '2,5'])('holds for %j', (bonus) => {
    expect(judgeRegion('bonus', region({ bonus }))).toEqual(HOLDS);
  });
  it.each([
    ['ya', 'ya'],
    ['1.234', '1.234'],
  ])('fails for %j, which is no number', (bonus, found) => {
    expect(judgeRegion('bonus', region({ bonus }))).toEqual(
      fails(onWilayah('bonus/unreadable', 'error', 'bonus', { found })),
    );
  });
  it.each([
    [5.01, 5.01],
    ['-1', -1],
  ])('fails for %j, which is out of bounds', (bonus, found) => {
    expect(judgeRegion('bonus', region({ bonus }))).toEqual(
      fails(onWilayah('bonus/out-of-range', 'error', 'bonus', { found, maximum: 5 })),
    );
  });
});

describe('last-year: a value from 0 to 100 where there is one', () => {
  it.each(['', 0, 100, '76,9'])('holds for %j', (lastYear) => {
    expect(judgeRegion('last-year', region({ lastYear }))).toEqual(HOLDS);
  });
  it.each([
    [101, '101'],
    ['Peduli HAM', 'Peduli HAM'],
    [-1, '-1'],
  ])('tells that %j is none', (lastYear, found) => {
    expect(judgeRegion('last-year', region({ lastYear }))).toEqual(
      fails(onWilayah('last-year/unreadable', 'info', 'lastYear', { found })),
    );
  });
});

describe('coordinator-address: where messages go', () => {
  it('holds for one address and for several', () => {
    expect(judgeRegion('coordinator-address', region())).toEqual(HOLDS);
    expect(judgeRegion('coordinator-address', region({ coordinator: 'a@x.go.id; b@x.go.id' }))).toEqual(
      HOLDS,
    );
  });
  it.each([
    ['', ''],
    [' 0811 ', '0811'],
  ])('warns for %j', (coordinator, found) => {
    expect(judgeRegion('coordinator-address', region({ coordinator }))).toEqual(
      fails(onWilayah('coordinator/address-unusable', 'warning', 'coordinator', { found })),
    );
  });
});
