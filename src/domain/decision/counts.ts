// How many decisions are in each state.
import type { DecisionState } from './state';

export type StateCounts = Readonly<Record<DecisionState, number>>;

export const countStates = (states: readonly DecisionState[]): StateCounts => {
  const counts = { pending: 0, confirmed: 0, corrected: 0, unsupported: 0, returned: 0, notApplicable: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
};
