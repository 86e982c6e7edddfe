// What is wrong with a region's sheet as a whole; words are found by `code`.

/** What each fault tells. */
export interface SheetFaultDetails {
  /** Refused: nothing of the sheet is taken. */
  'cannot-open': { readonly reason: string };
  trashed: object;
  'not-a-form': object;
  'tab-missing': { readonly tab: string; readonly similar: readonly string[] };
  'header-missing': { readonly tab: string; readonly header: string; readonly similar: string | null };
  'header-twice': { readonly tab: string; readonly header: string };
  'other-version': { readonly found: string; readonly expected: string };
  'other-region': { readonly found: string; readonly expected: string };
  'other-period': { readonly found: string; readonly expected: string };
  'other-instrument': { readonly found: string; readonly expected: string };
  'shared-with-other-region': { readonly regions: readonly string[] };
  'unreadable-file': { readonly file: string; readonly reason: string };
  /** The region's value is fixed. */
  fixed: object;
  /** Taken as far as it goes. */
  'rows-missing': { readonly indicators: readonly string[] };
  'rows-twice': { readonly indicators: readonly string[] };
  'rows-unknown': { readonly codes: readonly string[] };
  'rows-of-other-region': { readonly codes: readonly string[] };
  'columns-added': { readonly headers: readonly string[] };
  formulas: { readonly cells: readonly string[] };
  'protection-missing': object;
  'address-refused': { readonly addresses: readonly string[] };
  'no-officer': object;
  'not-placed': object;
  'not-made': { readonly reason: string };
  /** Answers that the sheet no longer has; those that were collected before stay. */
  cleared: { readonly indicators: readonly string[] };
  'no-row': { readonly indicators: readonly string[] };
}

export type SheetFaultCode = keyof SheetFaultDetails;

export type SheetFault = {
  [C in SheetFaultCode]: { readonly code: C } & SheetFaultDetails[C];
}[SheetFaultCode];

/** Faults for which nothing of a sheet is taken. */
const REFUSED: ReadonlySet<SheetFaultCode> = new Set([
  'cannot-open',
  'trashed',
  'not-a-form',
  'tab-missing',
  'header-missing',
  'header-twice',
  'other-version',
  'other-region',
  'other-period',
  'other-instrument',
  'shared-with-other-region',
  'unreadable-file',
  'fixed',
]);

export const isRefused = ({ code }: SheetFault): boolean => REFUSED.has(code);
