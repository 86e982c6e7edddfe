// A person of the table Pengguna, and what can be wrong with a row of it.
import type { Role } from './role';

export interface Person {
  /** 1-based row of the table. */
  readonly row: number;
  /** In lower case. */
  readonly address: string;
  /** `''` when none was written. */
  readonly name: string;
  readonly role: Role;
  /** Codes such as `73`; empty for all provinces. */
  readonly provinces: readonly string[];
  /** Code of the province that they come from; `''` where none was written. */
  readonly home: string;
}

/** What keeps a table from being read; `row` is 1-based, `found` is what was typed, or the header in question. */
export type PersonFault =
  | { readonly code: 'header-missing'; readonly row: 1; readonly found: string }
  | { readonly code: 'header-twice'; readonly row: 1; readonly found: string }
  | { readonly code: 'address-unusable'; readonly row: number; readonly found: string }
  | { readonly code: 'address-twice'; readonly row: number; readonly found: string; readonly first: number }
  | { readonly code: 'role-unknown'; readonly row: number; readonly found: string }
  | { readonly code: 'province-unreadable'; readonly row: number; readonly found: string };

export type PersonFaultCode = PersonFault['code'];

/** What is called out for a person: the name, or else the address. */
export const calledOf = ({ name, address }: Person): string => name || address;
