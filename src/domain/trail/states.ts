// What the trail last recorded of each decision and answer, and what people have typed since.
import type { KnownRow } from '../submission/row';
import { DECISION_WORDS } from '../submission/verification';
import { type Cell, cellText } from '../table/cell';
import { asCellText } from './cell-text';
import type { Entry } from './entry';
import { TRAIL_ACTIONS } from './words';

/** A decision or an answer in one text; `''` for an answer of which every cell is blank. */
export type StateText = string;

/** The last recorded texts by region and indicator, as {@link stateKey} joins them. */
export interface Recorded {
  readonly decisions: ReadonlyMap<string, StateText>;
  readonly answers: ReadonlyMap<string, StateText>;
}

export const stateKey = (region: string, indicator: string): string => `${region} ${indicator}`;

/** What is recorded of a decision that nobody made. */
export const NO_DECISION: StateText = DECISION_WORDS.pending;

/** Replays the trail. Entries come in the order of their numbers. */
export const decisionsOf = (entries: readonly Entry[]): Recorded => {
  const decisions = new Map<string, StateText>();
  const answers = new Map<string, StateText>();
  for (const { action, region, indicator, to } of entries) {
    if (action === TRAIL_ACTIONS.decision) decisions.set(stateKey(region, indicator), to);
    else if (action === TRAIL_ACTIONS.answer) answers.set(stateKey(region, indicator), to);
  }
  return { decisions, answers };
};

/** `Dikoreksi; jawaban=12; catatan=…`. A word that is no state stands as it was typed. */
export const decisionText = ({ decision, typed }: KnownRow): StateText =>
  asCellText(
    [
      decision === null ? escaped(cellText(typed.decision)) : DECISION_WORDS[decision],
      ...pairs({
        jawaban: typed.verifiedAnswer,
        pembilang: typed.verifiedNumerator,
        penyebut: typed.verifiedDenominator,
        catatan: typed.verifierNote,
      }),
    ].join('; '),
  );

/** `jawaban=Ada; tahun=2025; bukti=…` */
export const answerText = (
  typed: Pick<KnownRow['typed'], 'answer' | 'numerator' | 'denominator' | 'dataYear' | 'evidence' | 'note'>,
): StateText =>
  asCellText(
    pairs({
      jawaban: typed.answer,
      pembilang: typed.numerator,
      penyebut: typed.denominator,
      tahun: typed.dataYear,
      bukti: typed.evidence,
      catatan: typed.note,
    }).join('; '),
  );

const pairs = (cells: Readonly<Record<string, Cell>>): readonly string[] =>
  Object.entries(cells).flatMap(([name, cell]) => {
    const text = cellText(cell);
    return text === '' ? [] : [`${name}=${typeof cell === 'string' ? escaped(quoted(text)) : text}`];
  });

/** A number that was typed as text may be read otherwise than the number, and is told apart by its quotation marks. */
const quoted = (text: string): string => (/^["\d.,+-]/.test(text) ? JSON.stringify(text) : text);

const escaped = (text: string): string => text.replace(/[\\;]/g, '\\$&');

/** A state that is not as it was last recorded. */
export interface StateChange {
  readonly action: typeof TRAIL_ACTIONS.decision | typeof TRAIL_ACTIONS.answer;
  readonly region: string;
  readonly indicator: string;
  readonly from: StateText;
  readonly to: StateText;
  /** The verifier's note of a decision, the region's of an answer. */
  readonly reason: string;
}

/**
 * What differs between the rows and what was recorded: what people typed into the cells. What was never recorded counts as
 * blank and pending. Of several rows for one indicator the first is compared, as in scoring.
 */
export const typedSince = (recorded: Recorded, rows: readonly KnownRow[]): readonly StateChange[] => {
  const seen = new Set<string>();
  return rows.flatMap((row): readonly StateChange[] => {
    const [region, indicator] = [row.region.code, row.indicator.code];
    const key = stateKey(region, indicator);
    if (seen.has(key)) return [];
    seen.add(key);
    const about = { region, indicator };
    const answer = { from: recorded.answers.get(key) ?? '', to: answerText(row.typed) };
    const decision = { from: recorded.decisions.get(key) ?? NO_DECISION, to: decisionText(row) };
    return [
      ...(answer.from === answer.to
        ? []
        : [{ action: TRAIL_ACTIONS.answer, ...about, ...answer, reason: cellText(row.typed.note) }]),
      ...(decision.from === decision.to
        ? []
        : [
            {
              action: TRAIL_ACTIONS.decision,
              ...about,
              ...decision,
              reason: cellText(row.typed.verifierNote),
            },
          ]),
    ];
  });
};
