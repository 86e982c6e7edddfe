// Two values, their difference and their factor.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapOf, meanGap, NO_GAP } from '../../../src/domain/claim-gap/gap';

describe('a gap', () => {
  // The published example: a regency claimed 721 of 1,000 and 588.40 remained; 588.40 / 721 = 0.81609…
  it('of 721 claimed and 588.40 verified is -132.60, by the factor 0.816', () => {
    expect(gapOf(721, 588.4)).toEqual({ claimed: 721, verified: 588.4, difference: -132.6, factor: 0.816 });
  });
  it('is computed from the values as they are printed, so that a reader comes to the same', () => {
    // 66.666… is printed 66.67, 33.333… is printed 33.33: 33.33 - 66.67 = -33.34, and 33.33 / 66.67 = 0.49993.
    expect(gapOf(200 / 3, 100 / 3)).toEqual({
      claimed: 66.67,
      verified: 33.33,
      difference: -33.34,
      factor: 0.5,
    });
  });
  it('has no factor where nothing was claimed', () => {
    expect(gapOf(0, 50)).toEqual({ claimed: 0, verified: 50, difference: 50, factor: null });
    expect(gapOf(0, 0)).toEqual({ claimed: 0, verified: 0, difference: 0, factor: null });
  });
  it.each([
    [80, null],
    [null, 80],
    [null, null],
  ])('of %s and %s compares nothing, and keeps what is there', (claimed, verified) => {
    expect(gapOf(claimed, verified)).toEqual({ claimed, verified, difference: null, factor: null });
  });
  it('never shows a factor above 1 with a loss, nor one below 1 with a gain', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, (claimed, verified) => {
        const { difference, factor } = gapOf(claimed, verified);
        if (factor !== null && (difference ?? 0) < 0) expect(factor).toBeLessThanOrEqual(1);
        if (factor !== null && (difference ?? 0) > 0) expect(factor).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('the mean of gaps', () => {
  // Claimed (100 + 50) / 2 = 75, verified (60 + 50) / 2 = 55; 55 / 75 = 0.7333. The mean of 0.6 and 1 would be 0.8.
  it('is the gap of the means, its factor no mean of factors', () => {
    expect(meanGap([gapOf(100, 60), gapOf(50, 50)])).toEqual({
      claimed: 75,
      verified: 55,
      difference: -20,
      factor: 0.733,
    });
  });
  it('leaves out what has only one side', () => {
    expect(meanGap([gapOf(100, 60), gapOf(100, null), gapOf(null, 0)])).toEqual(gapOf(100, 60));
  });
  it('of nothing that can be compared is no gap', () => {
    expect(meanGap([])).toEqual(NO_GAP);
    expect(meanGap([gapOf(100, null)])).toEqual(NO_GAP);
  });
});
