// What a rule is: a judgement over one row, one region or the whole book, with four outcomes.
import type { Instrument } from '../instrument/instrument';
import type { Region } from '../region/region';
import type { KnownRow, ReadRow, RowField } from '../submission/row';
import { type Finding, type FindingCode, type FindingDetails, finding, type RegionField } from './finding';

/** It holds, cannot be judged, or fails with findings. The fourth outcome, a rule that broke, is the runner's to see. */
export type Judgement = 'holds' | 'cannot judge' | readonly Finding[];

/** What the rules may be set to; each has its line in *Pengaturan*. */
export interface RuleSettings {
  /** Year the data must be of. */
  readonly dataYear: number;
  /** A link used for this many indicators of a region, or more, is asked about. */
  readonly sharedEvidenceFrom: number;
  /** Modified z-score above which a value is asked about; 3.5 is Iglewicz and Hoaglin's (1993). */
  readonly outlierDistance: number;
  /** With fewer values than this a peer comparison cannot be judged. */
  readonly fewestPeers: number;
}

export interface Book {
  readonly instrument: Instrument;
  readonly regions: readonly Region[];
  readonly rows: readonly ReadRow[];
  readonly settings: RuleSettings;
}

interface Rule {
  readonly name: string;
}

/** Judges one row whose region and indicator are known, by that row alone. */
export interface RowRule extends Rule {
  readonly scope: 'row';
  readonly judge: (row: KnownRow, settings: RuleSettings) => Judgement;
}

/** Judges any row, also one whose region or indicator is not known. */
export interface AnyRowRule extends Rule {
  readonly scope: 'any row';
  readonly judge: (row: ReadRow, settings: RuleSettings) => Judgement;
}

/** Judges one region by its row in Wilayah and its rows in Isian. */
export interface RegionRule extends Rule {
  readonly scope: 'region';
  readonly judge: (region: Region, rows: readonly KnownRow[], book: Book) => Judgement;
}

/** Judges the book as a whole. */
export interface BookRule extends Rule {
  readonly scope: 'book';
  readonly judge: (book: Book) => Judgement;
}

export type AnyRule = RowRule | AnyRowRule | RegionRule | BookRule;

/** A finding on a cell of a row. */
export const onRow = <C extends FindingCode>(
  code: C,
  row: ReadRow,
  field: RowField,
  details: FindingDetails[C],
): Finding =>
  finding(
    code,
    {
      region: row.region?.code ?? row.codeRead.code,
      indicator: row.indicator?.code ?? null,
      place: { table: 'isian', row: row.typed.row, field },
    },
    details,
  ) as Finding;

/** A finding on a cell of a region's row in Wilayah. */
export const onRegion = <C extends FindingCode>(
  code: C,
  region: Region,
  field: RegionField,
  details: FindingDetails[C],
): Finding =>
  finding(
    code,
    { region: region.code, indicator: null, place: { table: 'wilayah', row: region.row, field } },
    details,
  ) as Finding;
