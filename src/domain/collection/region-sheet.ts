// What was read from one region's own sheet, before anything is judged of it.
import type { Endorsement } from '../region/region';
import type { Cell } from '../table/cell';

/** What the sheet says it is; `''` where it does not say. */
export interface SheetClaim {
  readonly form: string;
  readonly version: string;
  readonly instrument: string;
  readonly instrumentHash: string;
  readonly awardYear: string;
  readonly dataYear: string;
  readonly book: string;
  readonly region: string;
}

/** The cells that a region fills in, for one indicator. */
export const ANSWER_CELLS = ['answer', 'numerator', 'denominator', 'dataYear', 'evidence', 'note'] as const;
export type AnswerCell = (typeof ANSWER_CELLS)[number];

export interface SheetRow extends Readonly<Record<AnswerCell, Cell>> {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly region: Cell;
  readonly indicator: Cell;
}

export interface RegionSheet {
  readonly claim: SheetClaim;
  /** Name, position, office, telephone and address as typed, the blank ones left out. */
  readonly officer: readonly string[];
  /** Date and link of each paper as one text, `''` where there is none. */
  readonly endorsements: Readonly<Record<Endorsement, string>>;
  readonly rows: readonly SheetRow[];
  /** Cells, by address, in which a formula stands where an answer was asked for. */
  readonly formulas: readonly string[];
  /** Headers that are none of ours. */
  readonly added: readonly string[];
  readonly isProtected: boolean;
}
