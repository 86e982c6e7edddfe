// Who may have a typed decision recorded as theirs: the one who signs for it, by role, province and stage.
import { type Stages, stageFault } from '../../domain/decision/gate';
import type { Gate } from '../../domain/decision/receive';
import type { KanwilCheck } from '../../domain/kanwil-check/check';
import { clicker, type Permit } from '../roles/permit';
import type { Settings } from '../settings';
import type { Origin } from '../trail/stamp';

/** Rows of Isian for whose decisions the clicker signs: what they selected. */
export type Signed = ReadonlySet<number>;

export interface GateFacts {
  readonly settings: Settings;
  readonly checks: ReadonlyMap<string, KanwilCheck>;
  /** `yyyy-MM-dd`. */
  readonly today: () => string;
}

const NONE: Signed = new Set();

/**
 * While no roles are in force whoever runs an action signs for all that was typed. With roles a decision is recorded only
 * for a verifier who signs for its row. Nothing is signed for by a trigger, or by somebody whom Google does not name.
 */
export const gateOf =
  ({ inForce, person }: Permit, origin: Origin, facts: GateFacts, signed: Signed = NONE): Gate =>
  ({ typed, region }, state) => {
    if (origin !== 'click') return 'unsigned';
    if (inForce && !signed.has(typed.row)) return 'unsigned';
    if (clicker() === '') return 'unnamed';
    if (!inForce) return null;
    if (!person) return 'role';
    const check = facts.checks.get(region.code) ?? null;
    return stageFault(person, region.code, state, check, stagesOf(facts.settings), facts.today());
  };

const stagesOf = (settings: Settings): Stages => ({
  two: settings.twoStages === 'ya',
  refusesHome: settings.refuseHome === 'ya',
  kanwil: { from: settings.kanwilFrom, until: settings.kanwilUntil },
  ministry: { from: settings.ministryFrom, until: settings.ministryUntil },
});
