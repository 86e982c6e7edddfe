// A view of the table Isian: whose rows, and which of them.
import type { Region } from '../region/region';
import type { Verifier } from './verifiers';

/**
 * Which rows: all; those without a decision (`open`); of these the ones that a changed answer has opened again
 * (`cameBack`); those that were sent back to the region (`returned`).
 */
export type Part = 'all' | 'open' | 'cameBack' | 'returned';

export type Whose =
  | { readonly kind: 'everybody' }
  /** Rows in whose column Verifikator nobody stands. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'verifier'; readonly verifier: Verifier }
  | { readonly kind: 'region'; readonly region: Pick<Region, 'code' | 'name'> };

export interface View {
  readonly whose: Whose;
  readonly part: Part;
}

const UNFINISHED: readonly Part[] = ['open', 'cameBack', 'returned'];

/** What is unfinished in the whole book, what nobody has taken, then the four of each verifier, then one of each region. */
export const viewsOf = (
  regions: readonly Pick<Region, 'code' | 'name'>[],
  verifiers: readonly Verifier[],
): readonly View[] => [
  ...UNFINISHED.map((part): View => ({ whose: { kind: 'everybody' }, part })),
  { whose: { kind: 'nobody' }, part: 'all' },
  ...verifiers.flatMap((verifier) =>
    (['all', ...UNFINISHED] as const).map((part): View => ({ whose: { kind: 'verifier', verifier }, part })),
  ),
  ...regions.map((region): View => ({ whose: { kind: 'region', region }, part: 'all' })),
];
