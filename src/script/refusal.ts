// An action that cannot be done, told to the person who clicked: where, what, and what to do.
import type { InstrumentFault } from '../domain/instrument/fault';

/** What each refusal tells. Words are found by code in the locale. */
export interface RefusalDetails {
  'book/tab-missing': { readonly tab: string; readonly similar: readonly string[] };
  'book/header-missing': { readonly tab: string; readonly header: string; readonly similar: string | null };
  'book/header-twice': { readonly tab: string; readonly header: string };
  'book/merged': { readonly tab: string; readonly cells: readonly string[] };
  'book/no-regions': object;
  'instrument/empty': object;
  'instrument/unsound': { readonly faults: readonly InstrumentFault[] };
  'settings/unsound': {
    readonly faults: readonly { readonly name: string; readonly found: string; readonly wanted: string }[];
  };
  'regions/unknown': { readonly codes: readonly string[] };
  'action/busy': object;
  'regions/none-selected': object;
  'messages/no-address': object;
  'messages/quota': { readonly wanted: number; readonly remaining: number };
  'messages/cancelled': object;
  'messages/no-user': object;
  'files/not-xlsx': { readonly names: readonly string[] };
  'open/until': {
    readonly found: string;
    readonly fault: 'no-day' | 'past' | 'too-long';
    /** Days ahead, at most. */
    readonly longest: number;
  };
  'open/reason': object;
  'open/who': object;
  'open/cancelled': object;
  'nightly/other': { readonly who: string };
  'summary/template': { readonly reference: string; readonly reason: string };
}

export type RefusalCode = keyof RefusalDetails;

/** Thrown where an action must stop before it has written anything. Never a fault of the program. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: C,
    readonly details: RefusalDetails[C],
  ) {
    super(code);
  }
}
