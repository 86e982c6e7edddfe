// Location and spread that a few wild values do not move.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mad, median } from '../../../src/domain/statistics/robust';

it('the median is the middle value, or the mean of the two middle ones', () => {
  expect(median([3])).toBe(3);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 10, 2, 3])).toBe(2.5);
  expect(median([10, 9, 100, 1])).toBe(9.5);
  expect(median([])).toBeNaN();
});

// The worked example of Wikipedia, "Median absolute deviation": 1, 1, 2, 2, 4, 6, 9 has median 2 and MAD 1.
it('the median absolute deviation of 1, 1, 2, 2, 4, 6, 9 is 1', () => {
  const values = [1, 1, 2, 2, 4, 6, 9];
  expect(median(values)).toBe(2);
  expect(mad(values, 2)).toBe(1);
});

it('is 0 when more than half of the values are the same', () => {
  expect(mad([5, 5, 5, 900, -3], 5)).toBe(0);
});

it('the median lies between the least and the greatest and does not depend on the order', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (list) => {
      const middle = median(list);
      expect(middle).toBe(median([...list].reverse()));
      expect(middle).toBeGreaterThanOrEqual(Math.min(...list));
      expect(middle).toBeLessThanOrEqual(Math.max(...list));
    }),
  );
});
