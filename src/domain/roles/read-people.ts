// Reads who is in a book and with which role, or says what is wrong with the table.
import { readAddresses } from '../region/addresses';
import { type Cell, plainText } from '../table/cell';
import type { Person, PersonFault } from './person';
import { readProvinces } from './provinces';
import { readRole } from './role';

/** A row of the table as its cells hold it; `row` is 1-based. */
export interface TypedPerson {
  readonly row: number;
  readonly address: Cell;
  readonly name: Cell;
  readonly role: Cell;
  readonly provinces: Cell;
  readonly home: Cell;
}

/** Everybody of the table, or every fault of it: a table with one fault gives nobody a role. */
export type People =
  | { readonly people: readonly Person[] }
  | { readonly faults: readonly [PersonFault, ...PersonFault[]] };

/** Reads the rows that are not blank. One person has one row, and with it one role. */
export const readPeople = (rows: readonly TypedPerson[]): People => {
  const first = new Map<string, number>();
  const people: Person[] = [];
  const faults: PersonFault[] = [];
  for (const typed of rows) {
    const { row } = typed;
    const addresses = readAddresses(typed.address);
    const address = addresses?.length === 1 ? (addresses[0] ?? null) : null;
    const role = readRole(plainText(typed.role));
    const provinces = readProvinces(typed.provinces);
    const homes = readProvinces(typed.home);
    const before = address === null ? undefined : first.get(address);
    const found = plainText(typed.address);
    if (address === null) faults.push({ code: 'address-unusable', row, found });
    else if (before !== undefined) faults.push({ code: 'address-twice', row, found, first: before });
    else first.set(address, row);
    if (role === null) faults.push({ code: 'role-unknown', row, found: plainText(typed.role) });
    if (provinces === null) {
      faults.push({ code: 'province-unreadable', row, found: plainText(typed.provinces) });
    }
    if (homes === null || homes.length > 1) {
      faults.push({ code: 'province-unreadable', row, found: plainText(typed.home) });
    }
    if (address === null || role === null || provinces === null) continue;
    people.push({ row, address, name: plainText(typed.name), role, provinces, home: homes?.[0] ?? '' });
  }
  const [fault, ...others] = faults;
  return fault ? { faults: [fault, ...others] } : { people };
};

/** Whether roles are in force: as long as nobody is an administrator, everybody may do everything. */
export const rolesInForce = (people: readonly Person[]): boolean =>
  people.some(({ role }) => role === 'administrator');
