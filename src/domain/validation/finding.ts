// A finding: what a rule has to say about one place. Data only; words are found by `code`.

import type { DecisionState } from '../decision/state';
import type { Endorsement } from '../region/region';
import type { AnswerField } from '../submission/answer';
import type { RowField } from '../submission/row';

export type Severity = 'error' | 'warning' | 'info';

/** Columns of the table Wilayah that a finding can point to. */
export type RegionField =
  | 'code'
  | 'name'
  | 'sheet'
  | 'officers'
  | 'coordinator'
  | 'bonus'
  | 'lastYear'
  | Endorsement;

/** Where it is: a cell by table, 1-based row and field. */
export type Place =
  | { readonly table: 'isian'; readonly row: number; readonly field: RowField }
  | { readonly table: 'wilayah'; readonly row: number; readonly field: RegionField };

/** What each code tells besides its place. */
export interface FindingDetails {
  'answer/blank': object;
  'answer/word-not-allowed': { readonly found: string };
  'answer/option-not-allowed': { readonly found: string; readonly letters: readonly string[] };
  'number/unreadable': { readonly found: string };
  'number/ambiguous': { readonly found: string; readonly readings: readonly [number, number] };
  'ratio/side-missing': { readonly side: AnswerField };
  'ratio/denominator-not-positive': { readonly found: number };
  'ratio/numerator-above-denominator': { readonly numerator: number; readonly denominator: number };
  'ratio/answer-typed': { readonly found: string };
  'value/fraction-for-percentage': { readonly found: number };
  'value/percentage-for-fraction': { readonly found: number };
  'value/out-of-range': {
    readonly found: number;
    readonly minimum: number | null;
    readonly maximum: number | null;
  };
  'value/far-from-peers': {
    readonly found: number;
    readonly median: number;
    readonly peers: number;
    /** Modified z-score, how many times the usual spread it lies away. */
    readonly distance: number;
  };
  'year/missing': { readonly expected: number };
  'year/unreadable': { readonly found: string; readonly expected: number };
  'year/outside-period': { readonly found: number; readonly expected: number };
  'evidence/missing': object;
  'evidence/not-a-link': { readonly found: string };
  'evidence/shared': { readonly found: string; readonly indicators: readonly string[] };
  'not-applicable/without-reason': object;
  'not-applicable/not-allowed': object;
  'no-data/without-reason': object;
  'region/unknown': { readonly found: string };
  'region/code-converted': { readonly found: string; readonly recognised: string };
  'region/twice': { readonly found: string; readonly first: number };
  'region/code-unreadable': { readonly found: string };
  'indicator/unknown': { readonly found: string };
  'answer/changed-after-decision': { readonly found: string };
  'sheet/trouble': { readonly found: string };
  'officer/address-unusable': { readonly found: string };
  'row/duplicate': { readonly first: number; readonly same: boolean };
  'row/missing': { readonly indicators: readonly string[] };
  'endorsement/missing': { readonly endorsement: Endorsement };
  'bonus/unreadable': { readonly found: string };
  'bonus/out-of-range': { readonly found: number; readonly maximum: number };
  'last-year/unreadable': { readonly found: string };
  'coordinator/address-unusable': { readonly found: string };
  'decision/unknown-word': { readonly found: string };
  'decision/step-refused': { readonly from: DecisionState; readonly found: string };
  'decision/unreasoned': { readonly state: DecisionState; readonly found: string };
  'decision/correction-unusable': object;
  'decision/not-applicable-refused': object;
  'decision/verifier-unknown': { readonly found: string };
  'text/formula-like': { readonly found: string };
  'text/too-long': { readonly length: number; readonly limit: number };
  'document/placeholder-unfilled': { readonly placeholders: readonly string[] };
  'rule/broken': { readonly rule: string; readonly message: string; readonly times: number };
}

export type FindingCode = keyof FindingDetails;

/** A finding of code `C`. `region` and `indicator` are null where it is not about one. */
export type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: Severity;
  readonly region: string | null;
  readonly indicator: string | null;
  readonly place: Place | null;
} & FindingDetails[C];

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/**
 * How much each weighs. An error keeps an answer or a paper from counting; a warning wants repair; an info is a
 * question or a word to the verifier.
 */
export const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  'answer/blank': 'error',
  'answer/word-not-allowed': 'error',
  'answer/option-not-allowed': 'error',
  'number/unreadable': 'error',
  'number/ambiguous': 'error',
  'ratio/side-missing': 'error',
  'ratio/denominator-not-positive': 'error',
  'ratio/numerator-above-denominator': 'error',
  'ratio/answer-typed': 'warning',
  'value/fraction-for-percentage': 'warning',
  'value/percentage-for-fraction': 'error',
  'value/out-of-range': 'error',
  'value/far-from-peers': 'info',
  'year/missing': 'warning',
  'year/unreadable': 'warning',
  'year/outside-period': 'warning',
  'evidence/missing': 'warning',
  'evidence/not-a-link': 'warning',
  'evidence/shared': 'info',
  'not-applicable/without-reason': 'error',
  'not-applicable/not-allowed': 'error',
  'no-data/without-reason': 'warning',
  'region/unknown': 'error',
  'region/code-converted': 'warning',
  'region/twice': 'error',
  'region/code-unreadable': 'error',
  'indicator/unknown': 'error',
  'answer/changed-after-decision': 'info',
  'sheet/trouble': 'warning',
  'officer/address-unusable': 'warning',
  'row/duplicate': 'error',
  'row/missing': 'error',
  'endorsement/missing': 'warning',
  'bonus/unreadable': 'error',
  'bonus/out-of-range': 'error',
  'last-year/unreadable': 'info',
  'coordinator/address-unusable': 'warning',
  'decision/unknown-word': 'error',
  'decision/step-refused': 'error',
  'decision/unreasoned': 'error',
  'decision/correction-unusable': 'error',
  'decision/not-applicable-refused': 'error',
  'decision/verifier-unknown': 'info',
  'text/formula-like': 'info',
  'text/too-long': 'warning',
  'document/placeholder-unfilled': 'warning',
  'rule/broken': 'error',
};

export const FINDING_CODES = Object.keys(SEVERITIES) as readonly FindingCode[];

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** 0 for an error, 1 for a warning, 2 for an info. */
export const rank = (severity: Severity): number => WORST_FIRST.indexOf(severity);

/** A finding with the severity of its code. */
export const finding = <C extends FindingCode>(
  code: C,
  where: { readonly region: string | null; readonly indicator: string | null; readonly place: Place | null },
  details: FindingDetails[C],
): FindingOf<C> => ({ code, severity: SEVERITIES[code], ...where, ...details }) as FindingOf<C>;
