// Each action killed at every service call after which the world is another: whoever clicks again gets what an undisturbed run gives.
import { afterAll, describe, expect, it } from 'vitest';
import { takeCensus } from './census';
import { killEverywhere } from './kill-points';
import { SHORT_SCENARIOS } from './long';

const counts = { scenarios: 0, calls: 0, kills: 0 };

describe('an action that is killed and clicked again leaves what an undisturbed one leaves', () => {
  it.each(SHORT_SCENARIOS)('$name', { timeout: 1_200_000 }, async (scenario) => {
    const { calls, kills, failures } = await killEverywhere(scenario);
    counts.scenarios += 1;
    counts.calls += calls;
    counts.kills += kills;
    expect(failures).toEqual([]);
  });

  it('wherever messages are killed, calls that only look included', { timeout: 1_200_000 }, async () => {
    const [scenario, ...others] = SHORT_SCENARIOS.filter(({ name }) => name === 'Kirim surel koordinator');
    expect(others).toEqual([]);
    if (!scenario) throw new Error('Nothing sends messages.');
    const { calls, kills, failures } = await killEverywhere(scenario, true);
    console.log(`kill points: ${scenario.name}, at every call: ${calls} calls, ${kills} kills`);
    expect(kills).toBe(2 * (calls + 1));
    expect(failures).toEqual([]);
  });
});

describe('an action that writes into the trail', () => {
  const recording = SHORT_SCENARIOS.filter(({ name }) => !/^Validasi/.test(name));

  it.each(recording)('$name: has everything in the book before it gives the lock back', async (scenario) => {
    const { isFlushed } = await takeCensus(await scenario.start(), scenario.click);
    expect(isFlushed).toBe(true);
  });
});

afterAll(() => console.log(`kill points: ${JSON.stringify(counts)}`));
