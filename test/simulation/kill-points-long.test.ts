// What makes many tabs or sheets, killed at every service call after which the world is another.
import { describe, expect, it } from 'vitest';
import { killEverywhere } from './kill-points';
import { LONG_SCENARIOS } from './long';

describe('tabs and sheets are made once and whole, wherever making them is killed', () => {
  it.each(LONG_SCENARIOS)('$name', { timeout: 1_800_000 }, async (scenario) => {
    const { calls, kills, failures } = await killEverywhere(scenario);
    console.log(`kill points: ${scenario.name}: ${calls} calls, ${kills} kills`);
    expect(failures).toEqual([]);
  });
});
