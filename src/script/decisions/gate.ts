// Who may have a typed decision recorded as theirs: the one who signs for it, by role and province.
import type { Gate } from '../../domain/decision/receive';
import { provinceOf } from '../../domain/region/region-code';
import { hasRoleFor, may } from '../../domain/roles/may';
import { clicker, type Permit } from '../roles/permit';
import type { Origin } from '../trail/stamp';

/** Rows of Isian for whose decisions the clicker signs: what they selected, or all while no roles are in force. */
export type Signed = ReadonlySet<number>;

const NONE: Signed = new Set();

/**
 * While no roles are in force whoever runs an action signs for all that was typed. With roles a decision is recorded only
 * for a verifier who signs for its row. Nothing is signed for at night, or by somebody whom Google does not name.
 */
export const gateOf =
  ({ person }: Permit, origin: Origin, signed: Signed = NONE): Gate =>
  ({ typed, region }) => {
    if (origin === 'night') return 'unsigned';
    if (person && !signed.has(typed.row)) return 'unsigned';
    if (clicker() === '') return 'unnamed';
    if (!person) return null;
    if (!hasRoleFor(person, 'decide')) return 'role';
    return may(person, 'decide', [provinceOf(region.code)]) ? null : 'province';
  };
