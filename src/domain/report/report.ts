// What an action reports to whoever started it: the object that `--json` prints.
import type { SheetFaultCode } from '../collection/sheet-fault';
import type { RegionStatus } from '../evaluation/evaluate';
import type { HealthCheck } from '../health/health';
import type { Work } from '../job/work';
import type { TroubleCode } from '../national/reading';
import type { Program } from '../program/program';
import type { RegionState } from '../region-state/state';
import type { TrailFault } from '../trail/check-trail';
import type { FindingCode, Severity } from '../validation/finding';
import type { Field } from '../warehouse/schema';

export interface FindingReport {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly indicator: string | null;
  /** Name of the tab, or null when the finding is not about a cell. */
  readonly sheet: string | null;
  /** A1 address. */
  readonly cell: string | null;
  /** What was found, in the language of the book. */
  readonly found: string;
}

/** Values are 0 to 100 as printed (two decimals), null when nothing can be scored. */
export interface RegionReport {
  readonly code: string;
  readonly name: string;
  readonly status: RegionStatus;
  /** As the trail has it; null in a report of an action that does not read the trail. */
  readonly state: RegionState | null;
  readonly provisional: boolean;
  readonly findings: readonly FindingReport[];
  /** By code of the right. */
  readonly rights: Readonly<Record<string, number | null>>;
  readonly mean: number | null;
  readonly bonus: number;
  readonly final: number | null;
  readonly grade: string | null;
  readonly claimedFinal: number | null;
  /** Percent, one decimal. */
  readonly completeness: number;
}

/** What became of one region's sheet. */
export type SheetOutcome =
  | 'made'
  | 'there'
  | 'left'
  | 'collected'
  | 'unchanged'
  | 'refused'
  | 'none'
  | 'locked'
  | 'opened'
  | 'returned';

export interface SheetReport {
  /** Code of the region; null for a file whose region is not known. */
  readonly region: string | null;
  readonly outcome: SheetOutcome;
  readonly id: string | null;
  readonly url: string | null;
  /** Answers that are not as they were in the book. */
  readonly changed: number;
  /** Of these, answers that had been decided on. */
  readonly reopened: number;
  readonly troubles: readonly { readonly code: SheetFaultCode; readonly found: string }[];
}

/** What an action did. `documents` and `messages` hold Drive ids and message ids of what this run made. */
export interface Done {
  readonly instrument: { readonly id: string; readonly hash: string };
  readonly regions: readonly RegionReport[];
  /** Findings about rows whose region is not known, or about no region. */
  readonly otherFindings: readonly FindingReport[];
  readonly documents: readonly string[];
  readonly messages: readonly string[];
  /** For the actions on the regions' sheets. */
  readonly sheets?: readonly SheetReport[];
  /** For the long actions: what is left, and what failed. */
  readonly work?: Work;
  /** For a national book: what became of each province's. */
  readonly provinces?: readonly ProvinceReport[];
  /** For what was sent to BigQuery: every table of the book. */
  readonly warehouse?: readonly TableReport[];
  /** For the actions that write into the audit trail, or check it. */
  readonly trail?: TrailReport;
  /** For Kesehatan: what wants attention first. */
  readonly health?: readonly HealthReport[];
  /** One sentence for the person. */
  readonly said: string;
}

/** One line of Kesehatan, in the language of the book; `todo` is empty where nothing is to be done. */
export interface HealthReport {
  readonly check: HealthCheck;
  readonly isWell: boolean;
  readonly said: string;
  readonly todo: string;
}

/** `kept`: not read now, what was read last stands there. `missing`: never read. */
export interface ProvinceReport {
  /** 1-based row of the list. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly outcome: 'read' | 'kept' | 'missing';
  readonly regions: number;
  /** When, `yyyy-MM-dd HH:mm`. */
  readonly read: string | null;
  readonly program: Program | null;
  readonly trouble: TroubleCode | null;
}

export interface TableReport {
  readonly table: string;
  readonly partition: string;
  readonly rows: number;
  /** `unchanged`: it is what was sent last, and was not sent again. */
  readonly outcome: 'loaded' | 'running' | 'failed' | 'unchanged';
  /** Id of the job; empty where none was needed. */
  readonly job: string;
  readonly fields: readonly Field[];
}

/** How the audit trail stands: its number of entries and the hash of the last one; empty where a fault was found. */
export interface TrailReport {
  readonly length: number;
  readonly head: string;
  readonly fault?: TrailFault;
}

/** An action that could not be done; nothing was written. */
export interface Refused {
  readonly refused: string;
  /** Where, what, and what to do. */
  readonly said: string;
}

export type Report = Done | Refused;
