// Whose word may be recorded: by role, province, stage and its dates.
import type { KanwilCheck } from '../kanwil-check/check';
import { provinceOf } from '../region/region-code';
import { hasRoleFor, may } from '../roles/may';
import type { Person } from '../roles/person';
import type { GateFault } from './receive';
import type { DecisionState } from './state';

/** The two stages: the Kanwil checks, the ministry's team verifies after. Days are `yyyy-MM-dd` or empty. */
export interface Stages {
  /** Whether the ministry waits for the Kanwil's check of a region. */
  readonly two: boolean;
  /** Whether a verifier of the ministry may not decide on the province they come from. */
  readonly refusesHome: boolean;
  readonly kanwil: { readonly from: string; readonly until: string };
  readonly ministry: { readonly from: string; readonly until: string };
}

/**
 * Whether the person may decide so on a row of the region, today. In two stages the Kanwil sends back (or takes that back)
 * until it has passed the region on; every other word is the ministry's, and only after that.
 */
export const stageFault = (
  person: Person,
  region: string,
  state: DecisionState,
  check: KanwilCheck | null,
  stages: Stages,
  today: string,
): GateFault | null => {
  const province = provinceOf(region);
  if (!hasRoleFor(person, 'decide')) return 'role';
  if (!may(person, 'decide', [province])) return 'province';
  const isMinistry = person.role === 'ministryVerifier';
  if (isMinistry && stages.refusesHome && person.home === province) return 'ownProvince';
  const { from, until } = isMinistry ? stages.ministry : stages.kanwil;
  if ((from !== '' && today < from) || (until !== '' && today > until)) return 'dates';
  if (!stages.two) return null;
  const isPassed = check?.outcome === 'passed';
  if (isMinistry) return isPassed ? null : 'stage';
  return !isPassed && (state === 'returned' || state === 'pending') ? null : 'stage';
};
