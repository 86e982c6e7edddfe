// Regions of which the trail says that an action was begun on them, and nothing after.
import { describe, expect, it } from 'vitest';
import { appendEntries, type Draft, NO_HEAD } from '../../../src/domain/trail/entry';
import { untold } from '../../../src/domain/trail/untold';
import { TRAIL_ACTIONS, UNDER_WAY } from '../../../src/domain/trail/words';
import { draft } from './trails';

const blank = draft(0, { action: TRAIL_ACTIONS.lock, region: '', indicator: '', from: '', to: '' });
const begun = (from: string, action: Draft['action'] = TRAIL_ACTIONS.lock): Draft => ({
  ...blank,
  action,
  from,
  to: UNDER_WAY,
});
const done = (region: string, to = 'terkunci'): Draft => ({ ...blank, region, to });
const regionsOf = (...drafts: readonly Draft[]): readonly string[] =>
  [...untold(appendEntries(NO_HEAD, drafts), TRAIL_ACTIONS.lock)].sort();

describe('the regions of which nothing was told', () => {
  it('are those that a run began on and died before it said what came of them', () => {
    expect(regionsOf(begun('73.01 73.10 73.71'), done('73.10'))).toEqual(['73.01', '73.71']);
  });

  it('are none when all was said, refusals included', () => {
    expect(regionsOf(begun('73.01 73.10'), done('73.01'), done('73.10', 'ditolak'))).toEqual([]);
  });

  it('are those again that a later run began on', () => {
    expect(regionsOf(begun('73.01'), done('73.01'), begun('73.01'))).toEqual(['73.01']);
  });

  it('are told for each action by itself', () => {
    expect(regionsOf(begun('73.01', TRAIL_ACTIONS.open), begun('73.10'))).toEqual(['73.10']);
  });
});
