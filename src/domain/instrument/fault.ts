// What makes an instrument unsound, and where.
import type { TableFault } from '../table/read-table';

export type InstrumentTable = 'Instrumen' | 'Indikator';

/** What is wrong in one place of an instrument's tables. Words are found by `code`. */
export type Unsound =
  | TableFault
  | { readonly code: 'blank' }
  | { readonly code: 'unknown-word'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'bad-code'; readonly found: string }
  | { readonly code: 'not-a-number'; readonly found: string }
  | { readonly code: 'out-of-bounds'; readonly found: number; readonly from: number; readonly to: number }
  | { readonly code: 'twice'; readonly found: string; readonly first: number }
  | { readonly code: 'line-missing'; readonly part: string; readonly key: string }
  | { readonly code: 'unused'; readonly found: string }
  | { readonly code: 'unused-in-right'; readonly found: string; readonly right: string }
  | { readonly code: 'weights'; readonly sum: number }
  | { readonly code: 'grades-start'; readonly lowest: number }
  | { readonly code: 'scale-unreadable'; readonly found: string }
  | { readonly code: 'scale-not-monotone'; readonly found: string }
  | { readonly code: 'scale-no-rest'; readonly found: string }
  | { readonly code: 'scale-direction'; readonly found: string }
  | { readonly code: 'scale-worthless'; readonly found: string }
  | { readonly code: 'scale-missing' }
  | { readonly code: 'options-few'; readonly found: string }
  | { readonly code: 'not-for-measure'; readonly measure: string }
  | { readonly code: 'range-upside-down' };

/** One fault with its place; `row` is 1-based and counts the header, `column` is the header's name. */
export type InstrumentFault = Unsound & {
  readonly table: InstrumentTable;
  readonly row: number;
  readonly column: string | null;
};
