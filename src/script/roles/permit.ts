// Asks who clicks and whether they may; refuses before anything is changed.
import { hasRoleFor, may, permittedRegions, provincesConcerned } from '../../domain/roles/may';
import { type Action, PERMISSIONS } from '../../domain/roles/permissions';
import { calledOf, type Person } from '../../domain/roles/person';
import { rolesInForce } from '../../domain/roles/read-people';
import { Refusal } from '../refusal';
import { peopleOf } from './people';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the person who runs an action may do with it. */
export interface Permit {
  /** Whether roles are in force in the book; not asked for an action that anyone may do. */
  readonly inForce: boolean;
  /** Null where everybody may: the action asks for no role, or no roles are in force. */
  readonly person: Person | null;
  /** Everybody with a role, where roles are in force. */
  readonly people?: readonly Person[];
  /**
   * The regions to go on with, of those asked for or of all when none were; none stands for all. Refuses where a region
   * asked for, or every region, is of a province that is not theirs.
   */
  readonly regions: (asked: readonly string[], all: readonly string[]) => readonly string[];
}

/** For an action that asks for no role. */
export const EVERYBODY: Permit = { inForce: false, person: null, regions: (asked) => asked };

/** Google loads the script anew for each run: who clicks is asked once in a run. */
const asked: { clicker: string | null } = { clicker: null };

/** The address of the person who clicks; `''` where Google does not tell. */
export const clicker = (): string => {
  const address = asked.clicker ?? Session.getActiveUser().getEmail();
  asked.clicker = address;
  return address;
};

/** The address of the person as whom a trigger runs: the one who made it. */
export const runner = (): string => Session.getEffectiveUser().getEmail();

/**
 * Asks for the role that the action needs. Refuses somebody whom Google does not name, whose role is another, or whom the
 * table does not have, and where the table has faults. Calls nothing for an action that anyone may do.
 */
export const permit = (action: Action, book: Spreadsheet, who: () => string = clicker): Permit => {
  if (PERMISSIONS[action].roles === 'anyone') return EVERYBODY;
  const read = peopleOf(book);
  if ('faults' in read) throw new Refusal('roles/people-unsound', { faults: read.faults });
  const { people } = read;
  if (!rolesInForce(people)) return EVERYBODY;
  const address = who().toLowerCase();
  if (address === '') throw new Refusal('roles/unknown-user', {});
  const person = people.find((one) => one.address === address) ?? null;
  const refusal = (provinces: readonly string[]): Refusal =>
    new Refusal('roles/not-allowed', {
      address,
      role: person?.role ?? null,
      provinces: person && hasRoleFor(person, action) ? person.provinces : null,
      roles: rolesOf(action),
      names: people.filter((one) => may(one, action, provinces)).map(calledOf),
    });
  if (!person || !hasRoleFor(person, action)) throw refusal([]);
  return {
    inForce: true,
    person,
    people,
    regions: (asked, all) => {
      const permitted = permittedRegions(person, action, asked, all);
      if (permitted) return permitted;
      throw refusal(provincesConcerned(action, asked, all));
    },
  };
};

const rolesOf = (action: Action): Exclude<(typeof PERMISSIONS)[Action]['roles'], 'anyone'> => {
  const { roles } = PERMISSIONS[action];
  return roles === 'anyone' ? [] : roles;
};
