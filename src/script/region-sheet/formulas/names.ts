// What the hidden columns hold, and how one formula names another's cell.
import type { RowFact } from '../../../domain/validation/row-facts';
import type { SheetField } from '../layout';
import type { Expression } from './expression';

/** What checks on an officer's cells ask; the others are about what a verifier wrote. */
export type SheetFact = Exclude<RowFact, 'verifierNoteHazard' | 'decisionFault' | 'reopened'>;

export const NUMBER_CELLS = ['answer', 'numerator', 'denominator'] as const satisfies readonly SheetField[];
export type NumberCell = (typeof NUMBER_CELLS)[number];

/** The worst that is to say of the row, the points of its answer, and the most it could have had. */
export const RESULTS = ['worst', 'points', 'possible'] as const;
export type Result = (typeof RESULTS)[number];

/** Fields whose cells may hold a date where none is meant; a hidden column repeats each. */
export const MIRRORED_FIELDS = [
  ...NUMBER_CELLS,
  'dataYear',
  'region',
] as const satisfies readonly SheetField[];
export type MirroredField = (typeof MIRRORED_FIELDS)[number];

export type NumberStep = 'Body' | 'Shape' | 'Marks' | 'Mark' | 'Decimals' | 'Groups' | 'Whole' | 'Read';

export type Helper =
  | Result
  | SheetFact
  | `${SheetField}Text`
  | `${MirroredField}Mirror`
  | `${NumberCell}${NumberStep}`
  | 'nothing'
  | 'place'
  | 'bareRegion'
  | 'judged'
  | 'said'
  | 'option'
  | 'ratio'
  | 'rest'
  | 'address'
  | 'scale'
  | 'firstStep'
  | 'claim'
  | 'errors'
  | 'warnings'
  | 'infos';

/** The cells of one row: what people typed, and the hidden columns. */
export interface Cells {
  readonly typed: (field: SheetField) => Expression;
  readonly of: (helper: Helper) => Expression;
}

export type Formula = (cells: Cells) => Expression;
export type Formulas<H extends Helper> = Readonly<Record<H, Formula>>;
