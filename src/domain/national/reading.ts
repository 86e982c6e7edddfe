// What a national book knows of a province's book: what it read there, and why it could not.
import type { Program } from '../program/program';
import type { RegionCode } from '../region/region-code';
import type { RegionState } from '../region-state/state';
import type { Severity } from '../validation/finding';

/** A region's row of Nilai. Scores are 0 to 100 as printed there; null where nothing could be scored. */
export interface ScoreReading {
  /** By the name of the right, in the order of Nilai. */
  readonly rights: ReadonlyMap<string, number | null>;
  readonly final: number | null;
  readonly claimed: number | null;
  /** As the book names it; empty when there is none. */
  readonly grade: string;
  /** Percent. */
  readonly completeness: number | null;
  readonly provisional: boolean;
  /** Id and hash of the instrument that it was scored by. */
  readonly instrument: string;
}

export interface RegionReading {
  readonly code: RegionCode;
  readonly name: string;
  /** Name of the province. */
  readonly province: string;
  /** Null where the book says none, or one that is not known here. */
  readonly state: RegionState | null;
  /** Null where the region has not been scored yet. */
  readonly score: ScoreReading | null;
}

export interface Reading {
  /** `yyyy-MM-dd HH:mm` in the zone of the national book. */
  readonly time: string;
  /** Null where the book does not say which program it runs. */
  readonly program: Program | null;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly isSample: boolean;
  readonly isDraft: boolean;
  /** In the order of Wilayah. */
  readonly regions: readonly RegionReading[];
}

/** Why a book was not read. */
export type Trouble =
  | { readonly code: 'no-link' }
  /** The row of the list that names the same book. */
  | { readonly code: 'twice'; readonly row: number }
  | { readonly code: 'own-book' }
  | { readonly code: 'not-opened'; readonly reason: string }
  | { readonly code: 'not-read'; readonly reason: string }
  | { readonly code: 'tab-missing'; readonly tab: string }
  | { readonly code: 'header-missing'; readonly tab: string; readonly header: string }
  | { readonly code: 'no-regions' }
  /** Codes of provinces. */
  | { readonly code: 'other-province'; readonly expected: string; readonly found: readonly string[] }
  | { readonly code: 'other-year'; readonly expected: number; readonly found: string }
  | { readonly code: 'no-time' };
export type TroubleCode = Trouble['code'];

/** A book of the list. */
export interface ProvinceBook {
  /** 1-based row of the list. */
  readonly row: number;
  /** As the list says, else by the regions that were read, such as `73` or `91, 92`; empty where neither tells. */
  readonly code: string;
  readonly name: string;
  /** The newest there is: of now, or where there is trouble, of an earlier time. Null when it was never read. */
  readonly reading: Reading | null;
  readonly trouble: Trouble | null;
}
