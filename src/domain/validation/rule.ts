// What a rule is: a judgement over one row, one region or the whole book, with four outcomes.
import type { Condition, Fact } from '../condition/condition';
import type { Instrument } from '../instrument/instrument';
import type { Region } from '../region/region';
import type { Person } from '../roles/person';
import type { KnownRow, ReadRow, RowField } from '../submission/row';
import type { Check } from './check';
import { type Finding, type FindingCode, type FindingDetails, finding, type RegionField } from './finding';

/** It holds, cannot be judged, or fails with findings. The fourth outcome, a rule that broke, is the runner's to see. */
export type Judgement = 'holds' | 'cannot judge' | readonly Finding[];

import type { RowFact } from './row-facts';

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
  /** Everybody with a role; absent while none are in force, or where nobody asked. */
  readonly people?: readonly Person[];
}

interface Rule {
  readonly name: string;
}

/**
 * Judges one row by that row alone, with conditions that are data, so that the officers' sheets judge by the same ones.
 * With scope `row` the region and the indicator are known; `any row` are also the others.
 */
export interface RowRule extends Rule {
  readonly scope: 'row' | 'any row';
  /** Without this the row cannot be judged. */
  readonly needs?: Condition<RowFact>;
  readonly checks: readonly Check[];
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

export type AnyRule = RowRule | RegionRule | BookRule;

/** The cells of an answer and the fact that tells what is wrong with each. */
export const PROBLEM_FACTS = [
  ['answer', 'answerProblem'],
  ['numerator', 'numeratorProblem'],
  ['denominator', 'denominatorProblem'],
] as const;

/** A fact that a condition has just found to be a number. */
export const numberIn = (fact: Fact): number => Number(fact);

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
