// One row of the table Isian: as typed, and as read.
import type { DecisionCells, Standing } from '../decision/decision-text';
import type { ProposalFault } from '../decision/proposal';
import type { DecisionState } from '../decision/state';
import type { Indicator } from '../instrument/instrument';
import type { Region } from '../region/region';
import type { RegionCodeRead } from '../region/region-code';
import type { Cell } from '../table/cell';
import type { Answer } from './answer';

/** The cells of a row that the program reads, as typed. */
export interface TypedRow extends DecisionCells {
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
  /** The decision that was recorded, in one text; the script's own column. */
  readonly recorded: Cell;
  /** By whom and when it was recorded; the script's own column. */
  readonly decidedBy: Cell;
  /** What the region changed after a decision, in words; the script's own column. */
  readonly change: Cell;
  /** Whom the column Verifikator names: whose row it is, not who decided. */
  readonly verifier?: Cell;
}

export type RowField = Exclude<keyof TypedRow, 'row'>;

/** A row whose region and indicator are known, with the region's answer and the verifier's. */
export interface KnownRow {
  readonly typed: TypedRow;
  readonly codeRead: RegionCodeRead;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly claimed: Answer;
  /** What was recorded, with why and by whom. What is only typed decides nothing. */
  readonly standing: Standing;
  /** The state of {@link standing}. */
  readonly decision: DecisionState;
  /** What the verifier's cells say where that is not what was recorded; else null. */
  readonly proposal: Proposal | null;
  /** The answer that counts by what was recorded; the claimed one while nothing is decided. */
  readonly verified: Answer;
}

/** A decision that was typed and not recorded. */
export interface Proposal {
  /** null when the word is none of the states. */
  readonly state: DecisionState | null;
  /** Why it cannot be recorded, as far as the row itself tells; null where nothing is wrong with it. */
  readonly fault: ProposalFault | null;
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
