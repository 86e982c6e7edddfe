// An action that cannot be done, told to the person who clicked: where, what, and what to do.
import type { InstrumentFault } from '../domain/instrument/fault';
import type { JobCommand } from '../domain/job/control';
import type { Job } from '../domain/job/job';
import type { PersonFault } from '../domain/roles/person';
import type { Role } from '../domain/roles/role';
import type { SecondReviewRefusals } from './second-review/refusals';

/** What each refusal tells. Words are found by code in the locale. */
export interface RefusalDetails extends SecondReviewRefusals {
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
  /** `jobs`: those of which a run is under way. */
  'action/busy': { readonly jobs: readonly Job[] };
  'jobs/under-way': { readonly job: Job };
  'jobs/changed': object;
  'jobs/none-selected': object;
  'jobs/not-possible': { readonly job: Job; readonly command: JobCommand };
  'messages/none-in-doubt': object;
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
  'decisions/none-selected': object;
  'decisions/no-reason': { readonly found: string };
  'decisions/no-note': object;
  'regions/fixed': { readonly codes: readonly string[] };
  'check/unknown-word': { readonly found: readonly string[] };
  /** Days of the Kanwil's stage, `yyyy-MM-dd` or empty. */
  'check/dates': { readonly from: string; readonly until: string };
  /** Code and state of each region. */
  'determine/not-verified': { readonly regions: readonly string[] };
  'revoke/not-determined': { readonly regions: readonly string[] };
  'roles/unknown-user': object;
  'roles/people-unsound': { readonly faults: readonly PersonFault[] };
  'roles/protected': object;
  'roles/not-allowed': {
    readonly address: string;
    /** Null for somebody whom the table does not have. */
    readonly role: Role | null;
    /** The person's own, where the role suffices and they do not; else null. */
    readonly provinces: readonly string[] | null;
    /** Who may, by role. */
    readonly roles: readonly Role[];
    /** Who may, one by one. */
    readonly names: readonly string[];
  };
  /** `head` is number and first digits of the last entry that is known, where one is. */
  'trail/deleted': { readonly head: string };
  'trail/empty': object;
  'trail/head': { readonly head: string };
  'trail/no-head': { readonly found: string };
  /** `begun`: this run has written into the trail, and done something, before. */
  'trail/not-written': { readonly reason: string; readonly begun: boolean };
  'package/changed': object;
  'views/no-service': object;
  'views/refused': { readonly reason: string };
  'national/no-list': object;
  'national/empty-list': object;
  'national/province-book': object;
  'national/national-book': object;
  'bigquery/off': object;
  'bigquery/no-service': object;
  'bigquery/no-project': object;
  'bigquery/cancelled': object;
  /** `reason` is Google's own text. */
  'bigquery/failed': { readonly reason: string };
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
