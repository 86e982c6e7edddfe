// Two executions on one book, stopped and let go at every pair of points of the lock's protocol.
import { afterAll, describe, expect, it } from 'vitest';
import { interleave } from './interleave';
import { PAIRS } from './scenarios';

let interleavings = 0;

describe('two clicks at once leave what one after the other leaves', () => {
  it.each(PAIRS)('$name', { timeout: 1_200_000 }, async (pair) => {
    const { pairs, failures } = await interleave(pair);
    interleavings += pairs;
    expect(failures).toEqual([]);
  });
});

afterAll(() => console.log(`interleavings: ${interleavings}`));
