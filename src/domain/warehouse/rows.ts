// The rows of the tables, from a book that was evaluated. Their order is that of codes, however people sorted the book.
import { isDay } from '../collection/day';
import { readReasonCode } from '../decision/reasons';
import type { Evaluation } from '../evaluation/evaluate';
import type { Indicator, Instrument } from '../instrument/instrument';
import { provinceOf } from '../region/region-code';
import type { RegionState } from '../region-state/state';
import { printed } from '../scoring/grade';
import type { Answer } from '../submission/answer';
import type { KnownRow } from '../submission/row';
import { type Cell, cellText } from '../table/cell';
import { sha256 } from '../text/sha256';
import { startsLink } from '../validation/evidence-links';
import type { Finding } from '../validation/finding';
import type { ANSWER_FIELDS, DECISION_FIELDS, FINDING_FIELDS, RowOf, SCORE_FIELDS } from './schema';

export type AnswerRow = RowOf<typeof ANSWER_FIELDS>;
export type DecisionRow = RowOf<typeof DECISION_FIELDS>;
export type FindingRow = RowOf<typeof FINDING_FIELDS>;
export type ScoreRow = RowOf<typeof SCORE_FIELDS>;

/** What the tables are made of. */
export interface Source {
  readonly instrument: Instrument;
  readonly dataYear: number;
  readonly awardYear: number;
  readonly evaluations: readonly Evaluation[];
  readonly findings: readonly Finding[];
  /** By code of the region. */
  readonly states: ReadonlyMap<string, RegionState>;
}

/** `2025-01-01` for the measured year 2025. */
export const periodOf = (dataYear: number): string => `${dataYear}-01-01`;

const common = ({ instrument, dataYear, awardYear }: Source) => ({
  period: periodOf(dataYear),
  award_year: awardYear,
  instrument: instrument.id,
  instrument_hash: instrument.hash,
});

const inOrder = ({ evaluations }: Source): readonly Evaluation[] =>
  [...evaluations].sort((a, b) => (a.region.code < b.region.code ? -1 : 1));

const placeOf = ({ region: { code } }: Evaluation) => ({ province: provinceOf(code), region: code });

const indicatorOf = ({ code, right, dimension }: Indicator) => ({ right, dimension, indicator: code });

const BLANK: Answer = { state: 'blank' };

export const answerRows = (source: Source): readonly AnswerRow[] =>
  inOrder(source).flatMap((one) =>
    source.instrument.indicators.map((indicator): AnswerRow => {
      const row = one.rows.get(indicator.code);
      const answer = row?.claimed ?? BLANK;
      const value = answer.state === 'value' ? answer.value : null;
      return {
        ...common(source),
        ...placeOf(one),
        ...indicatorOf(indicator),
        state: answer.state,
        ...readValue(answer),
        numerator: value?.kind === 'ratio' ? value.numerator : null,
        denominator: value?.kind === 'ratio' ? value.denominator : null,
        data_year: yearIn(row?.typed.dataYear),
        has_evidence: startsLink(row?.typed.evidence),
      };
    }),
  );

const readValue = (answer: Answer): { readonly option: string | null; readonly value: number | null } => {
  if (answer.state !== 'value') return { option: null, value: null };
  switch (answer.value.kind) {
    case 'yesNo':
      return { option: answer.value.yes ? 'yes' : 'no', value: null };
    case 'option':
      return { option: answer.value.letter, value: null };
    default:
      return { option: null, value: answer.value.number };
  }
};

const yearIn = (cell: Cell): number | null => {
  const text = cellText(cell);
  return /^\d{4}$/.test(text) ? Number(text) : null;
};

export const decisionRows = (source: Source): readonly DecisionRow[] =>
  inOrder(source).flatMap((one) =>
    source.instrument.indicators.flatMap((indicator): readonly DecisionRow[] => {
      const row = one.rows.get(indicator.code);
      return row === undefined || row.decision === 'pending' ? [] : [decisionRow(source, one, row)];
    }),
  );

/** Of what was recorded: a decision that was only typed stays in the book. */
const decisionRow = (source: Source, one: Evaluation, row: KnownRow): DecisionRow => {
  const { state, reasonCode, by } = row.standing;
  const { option, value } = readValue(row.verified);
  return {
    ...common(source),
    ...placeOf(one),
    ...indicatorOf(row.indicator),
    decision: state,
    reason: readReasonCode(reasonCode)?.code ?? null,
    stands: one.decidedOn.has(row.indicator.code),
    verified_state: row.verified.state,
    verified_option: option,
    verified_value: value,
    decided_at: timeIn(by),
    verifier: addressHash(by),
  };
};

/** The minute at the end of {@link Standing.by}, as BigQuery takes it; null where none stands there. */
const timeIn = (by: string): string | null => {
  const [, day = '', minute] = / · (\d{4}-\d\d-\d\d) (([01]\d|2[0-3]):[0-5]\d)$/.exec(by) ?? [];
  return isDay(day) ? `${day}T${minute}:00` : null;
};

/** What is known of a person outside the book: the hash of the first address in the text; null where there is none. */
export const addressHash = (text: string): string | null => {
  const address = text.split(/[\s·,;<>()]+/).find((part) => /.@./.test(part));
  return address === undefined ? null : sha256(address.toLowerCase());
};

export const findingRows = (source: Source): readonly FindingRow[] => {
  const { findings } = source;
  const key = (row: FindingRow): string =>
    [row.region ?? '', row.indicator ?? '', row.code, row.table ?? '', row.field ?? ''].join(' ');
  return findings
    .map(
      ({ code, severity, region, indicator, place }): FindingRow => ({
        ...common(source),
        province: region === null ? null : provinceOf(region),
        region,
        indicator,
        code,
        severity,
        table: place?.table ?? null,
        field: place?.field ?? null,
      }),
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

export const scoreRows = (source: Source): readonly ScoreRow[] =>
  inOrder(source).flatMap((one): readonly ScoreRow[] => {
    const { region, claimed, verified, provisional } = one;
    const about = {
      ...common(source),
      ...placeOf(one),
      province_name: region.province,
      region_name: region.name,
      provisional,
    };
    return [
      {
        ...about,
        right: null,
        right_name: null,
        claimed: claimed.final,
        verified: verified.final,
        bonus: verified.bonus,
        grade: verified.grade?.name ?? null,
        completeness: one.completeness,
        decided: one.decided,
        indicators: one.indicators,
        status: one.status,
        state: source.states.get(region.code) ?? null,
      },
      ...source.instrument.rights.map(
        (right, i): ScoreRow => ({
          ...about,
          right: right.code,
          right_name: right.name,
          claimed: printedOrNull(claimed.rights[i]?.score),
          verified: printedOrNull(verified.rights[i]?.score),
          bonus: null,
          grade: null,
          completeness: null,
          decided: null,
          indicators: null,
          status: null,
          state: null,
        }),
      ),
    ];
  });

const printedOrNull = (score: number | null | undefined): number | null =>
  score === null || score === undefined ? null : printed(score);
