// Keeps hands off regions whose value is fixed.
import type { Assessment } from './assess';
import { Refusal } from './refusal';

/** Whether the region is *ditetapkan* or *dicabut*. */
export const isFixed = ({ states }: Pick<Assessment, 'states'>, code: string): boolean => {
  const state = states.get(code);
  return state === 'determined' || state === 'revoked';
};

/** Refuses when any of the regions is fixed. */
export const refuseFixed = (assessment: Assessment, codes: readonly string[]): void => {
  const fixed = codes.filter((code) => isFixed(assessment, code));
  if (fixed.length > 0) throw new Refusal('regions/fixed', { codes: fixed });
};
