// One row of the table Isian: as typed, and as read.
import type { Indicator } from '../instrument/instrument';
import type { Region } from '../region/region';
import type { RegionCodeRead } from '../region/region-code';
import type { Cell } from '../table/cell';
import type { Answer } from './answer';
import type { DecisionState } from './verification';

/** The cells of a row that the program reads, as typed. */
export interface TypedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly region: Cell;
  readonly indicator: Cell;
  readonly answer: Cell;
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly dataYear: Cell;
  readonly evidence: Cell;
  readonly note: Cell;
  readonly decision: Cell;
  readonly verifiedAnswer: Cell;
  readonly verifiedNumerator: Cell;
  readonly verifiedDenominator: Cell;
  readonly verifierNote: Cell;
  /** What the region changed after a decision, in words; the script's own column. */
  readonly change: Cell;
}

export type RowField = Exclude<keyof TypedRow, 'row'>;

/** A row whose region and indicator are known, with the region's answer and the verifier's. */
export interface KnownRow {
  readonly typed: TypedRow;
  readonly codeRead: RegionCodeRead;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly claimed: Answer;
  /** null when the word in the status cell is none of the states. */
  readonly decision: DecisionState | null;
  /** The answer that counts after verification; the claimed one while nothing is decided. */
  readonly verified: Answer;
}

/** A row that cannot be placed: its region or its indicator is not known. */
export interface UnknownRow {
  readonly typed: TypedRow;
  readonly codeRead: RegionCodeRead;
  readonly region: Region | null;
  readonly indicator: Indicator | null;
}

export type ReadRow = KnownRow | UnknownRow;

export const isKnown = (row: ReadRow): row is KnownRow => 'claimed' in row;
