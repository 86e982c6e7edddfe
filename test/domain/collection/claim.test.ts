// Whether a sheet is the one that was asked for.
import { describe, expect, it } from 'vitest';
import { claimFault } from '../../../src/domain/collection/claim';
import { contentHash } from '../../../src/domain/collection/content-hash';
import { sheetOf, sheetRows } from './sheet';

const { claim } = sheetOf([]);
const expected = {
  form: 'KKPHAM Lembar Isian',
  version: '1',
  instrument: 'uji',
  instrumentHash: 'abc',
  awardYear: 2026,
  dataYear: 2025,
  region: '73.71',
} as const;

describe('a claim', () => {
  it('that agrees in everything is taken', () => {
    expect(claimFault(claim, expected)).toBeNull();
  });

  it.each([
    [{ form: '' }, 'not-a-form'],
    [{ version: '0' }, 'other-version'],
    [{ region: '73.72' }, 'other-region'],
    [{ region: '' }, 'other-region'],
    [{ awardYear: '2025' }, 'other-period'],
    [{ dataYear: '2024' }, 'other-period'],
    [{ instrument: 'lain' }, 'other-instrument'],
    [{ instrumentHash: 'abd' }, 'other-instrument'],
  ])('with %j is refused as %s', (given, code) => {
    expect(claimFault({ ...claim, ...given }, expected)?.code).toBe(code);
  });

  it('whose region became a number is still of its region', () => {
    expect(claimFault({ ...claim, region: '73,71' }, expected)).toBeNull();
  });
});

describe('the hash of what is collected', () => {
  const before = contentHash(sheetOf(sheetRows()));
  it.each([
    ['an answer', sheetOf(sheetRows({ indicator: 'D3', answer: '5' }))],
    ['who filled it in', sheetOf(sheetRows(), { officer: ['Budi'] })],
    [
      'a paper',
      sheetOf(sheetRows(), {
        endorsements: { office: '2026-03-01', regencySecretary: '', provinceSecretary: '' },
      }),
    ],
    ['a number in place of a text', sheetOf(sheetRows({ indicator: 'D3', answer: 0 }))],
  ])('changes with %s', (_, sheet) => {
    expect(contentHash(sheet)).not.toBe(before);
  });
  it('is the same for the same content, wherever its rows stand', () => {
    const moved = sheetRows().map((row) => ({ ...row, row: row.row + 3 }));
    expect(contentHash(sheetOf(moved))).toBe(before);
  });
});
