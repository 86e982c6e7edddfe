// What becomes of what people typed since the trail last recorded it: answers, decisions, and decisions on changed answers.

import type { CellChange } from '../collection/merge';
import { ANSWER_CELLS } from '../collection/region-sheet';
import { reread, withRecorded } from '../submission/read-submissions';
import { isKnown, type KnownRow, type ReadRow } from '../submission/row';
import { cellText } from '../table/cell';
import { readPairs } from '../text/pairs';
import {
  ANSWER_NAMES,
  type AnswerText,
  answerText,
  type Recorded,
  type RecordedDecision,
  stateKey,
} from '../trail/recorded';
import { TRAIL_ACTIONS, type TrailAction } from '../trail/words';
import { type DecisionCells, decisionText, NO_DECISION, type Standing } from './decision-text';
import type { ProposalFault } from './proposal';
import { DECISION_WORDS, type DecisionState } from './state';

/** Why a decision that is sound in itself is not taken from whoever runs the action. */
export type GateFault =
  | 'unsigned'
  | 'unnamed'
  | 'role'
  | 'province'
  | 'ownProvince'
  | 'stage'
  | 'dates'
  | 'frozen';

/** Why something that was typed is not taken, as the column Alasan of the trail has it; data, not text for people. */
export const FAULT_WORDS: Readonly<Record<ProposalFault | GateFault, string>> = {
  unknown: 'kata tidak dikenal',
  step: 'langkah tidak dibolehkan',
  refused: 'tidak berlaku tidak dapat diterima',
  unusable: 'koreksi tidak dapat dipakai',
  unreasoned: 'tanpa kode alasan atau catatan',
  unsigned: 'belum dicatat verifikatornya',
  unnamed: 'pelaku tidak diketahui',
  role: 'bukan verifikator',
  province: 'provinsi lain',
  ownProvince: 'provinsi asalnya sendiri',
  stage: 'belum atau bukan tahapnya',
  dates: 'di luar jadwal tahapnya',
  frozen: 'sudah ditetapkan',
};

/** Whether somebody may decide so on the row; asked only of proposals that are sound in themselves. */
export type Gate = (row: KnownRow, state: DecisionState) => GateFault | null;

/** An entry of the trail to be. */
export interface StateChange {
  /** 1-based row of Isian. */
  readonly row: number;
  readonly action: TrailAction;
  readonly region: string;
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** A decision that is open again, since the answer that it was made on was changed. */
export interface Reopened {
  readonly row: number;
  readonly decided: DecisionState;
  readonly changes: readonly CellChange[];
}

export interface RefusedProposal {
  /** 1-based row of Isian. */
  readonly row: number;
  readonly region: string;
  readonly indicator: string;
  readonly fault: ProposalFault | GateFault;
}

export interface Receipt {
  readonly entries: readonly StateChange[];
  /** All rows as they are once it is done, in their order. */
  readonly rows: readonly ReadRow[];
  /** Rows whose script's columns are not as the trail has it. */
  readonly stale: readonly number[];
  readonly reopened: readonly Reopened[];
  /** Rows whose verifier's cells were emptied, with what was recorded. */
  readonly restored: ReadonlyMap<number, Standing>;
  /** Decisions that are recorded now. */
  readonly taken: number;
  readonly refused: readonly RefusedProposal[];
}

/**
 * Compares the rows with what was recorded; what never was counts as blank and pending. Of several rows for one indicator
 * the first counts, as in scoring. A changed answer opens its indicator again, whatever else is typed there. In a region
 * that is `frozen` nothing is taken; what was typed there is recorded as such, once. `by` is who records and when, as
 * the column *Diputuskan Oleh* has it.
 */
export const receive = (
  recorded: Recorded,
  rows: readonly ReadRow[],
  gate: Gate,
  by: () => string,
  frozen: ReadonlySet<string> = new Set(),
): Receipt => {
  const seen = new Set<string>();
  const outcomes = rows.map((row): Outcome => {
    if (!isKnown(row)) return { ...NOTHING, row };
    const key = stateKey(row.region.code, row.indicator.code);
    if (seen.has(key)) return { ...NOTHING, row: withRecorded(row, '', '') };
    seen.add(key);
    const before = {
      answer: recorded.answers.get(key) ?? '',
      decision: recorded.decisions.get(key) ?? null,
      untaken: recorded.untaken.get(key) ?? '',
    };
    const current = withRecorded(row, before.decision?.text ?? '', before.decision?.by ?? '');
    return frozen.has(row.region.code)
      ? frozenOutcome(current, before)
      : outcomeOf(current, before, gate, by);
  });
  return {
    entries: outcomes.flatMap(({ entries }) => entries),
    rows: outcomes.map(({ row }) => row),
    stale: outcomes.flatMap(({ row }, i) => (isSame(row, rows[i]) ? [] : [row.typed.row])),
    reopened: outcomes.flatMap(({ reopened }) => reopened ?? []),
    restored: new Map(outcomes.flatMap(({ row, restored }) => (restored ? [[row.typed.row, restored]] : []))),
    taken: outcomes.filter(({ isTaken }) => isTaken).length,
    refused: outcomes.flatMap(({ refused }) => refused ?? []),
  };
};

interface Outcome {
  readonly row: ReadRow;
  readonly entries: readonly StateChange[];
  readonly reopened: Reopened | null;
  readonly restored: Standing | null;
  readonly isTaken: boolean;
  readonly refused: RefusedProposal | null;
}

const NOTHING: Omit<Outcome, 'row'> = {
  entries: [],
  reopened: null,
  restored: null,
  isTaken: false,
  refused: null,
};

interface Before {
  readonly answer: AnswerText;
  readonly decision: RecordedDecision | null;
  readonly untaken: string;
}

const isSame = (row: ReadRow, before: ReadRow | undefined): boolean =>
  cellText(row.typed.recorded) === cellText(before?.typed.recorded) &&
  cellText(row.typed.decidedBy) === cellText(before?.typed.decidedBy);

const outcomeOf = (row: KnownRow, before: Before, gate: Gate, by: () => string): Outcome => {
  const about = { row: row.typed.row, region: row.region.code, indicator: row.indicator.code };
  const answer = answerText(row.typed);
  const answers: readonly StateChange[] =
    answer === before.answer
      ? []
      : [
          {
            action: TRAIL_ACTIONS.answer,
            ...about,
            from: before.answer,
            to: answer,
            reason: cellText(row.typed.note),
          },
        ];
  if (answers.length > 0 && before.decision)
    return reopenedOutcome(row, before, before.decision, answers, answer);
  const { proposal } = row;
  if (!proposal) {
    const isEmptied = before.decision !== null && cellText(row.typed.decision) === '';
    return isEmptied
      ? { ...NOTHING, row: withCells(row, row.standing), entries: answers, restored: row.standing }
      : { ...NOTHING, row, entries: answers };
  }
  const to = decisionText(row.typed);
  const from = before.decision?.text ?? NO_DECISION;
  const fault = proposal.fault ?? gate(row, proposal.state ?? 'pending');
  if (fault !== null) {
    const entry = { action: TRAIL_ACTIONS.typed, ...about, from, to, reason: FAULT_WORDS[fault] };
    return {
      ...NOTHING,
      row,
      entries: before.untaken === to ? answers : [...answers, entry],
      refused: { ...about, fault },
    };
  }
  const entry = {
    action: TRAIL_ACTIONS.decision,
    ...about,
    from,
    to,
    reason: cellText(row.typed.verifierNote),
  };
  return {
    ...NOTHING,
    row: to === NO_DECISION ? withRecorded(row, '', '') : withRecorded(row, to, by()),
    entries: [...answers, entry],
    isTaken: true,
  };
};

const reopenedOutcome = (
  row: KnownRow,
  before: Before,
  decision: RecordedDecision,
  answers: readonly StateChange[],
  answer: AnswerText,
): Outcome => {
  const entry: StateChange = {
    row: row.typed.row,
    action: TRAIL_ACTIONS.decision,
    region: row.region.code,
    indicator: row.indicator.code,
    from: decision.text,
    to: NO_DECISION,
    reason: `${before.answer} > ${answer}`,
  };
  const [was, is] = [readPairs(before.answer).values, readPairs(answer).values];
  const changes = ANSWER_CELLS.flatMap((cell): readonly CellChange[] => {
    const [from, to] = [cellText(was.get(ANSWER_NAMES[cell])), cellText(is.get(ANSWER_NAMES[cell]))];
    return from === to ? [] : [{ cell, from, to }];
  });
  return {
    ...NOTHING,
    row: withRecorded({ ...row, typed: { ...row.typed, decision: DECISION_WORDS.pending } }, '', ''),
    entries: [...answers, entry],
    reopened: { row: row.typed.row, decided: row.decision, changes },
  };
};

/** What was typed in a region whose value is fixed counts for nothing, and is recorded once: the row stays as it was recorded. */
const frozenOutcome = (row: KnownRow, before: Before): Outcome => {
  const answer = answerText(row.typed);
  const isTyped = answer !== before.answer || row.proposal !== null;
  if (!isTyped) return { ...NOTHING, row };
  const { values } = readPairs(before.answer);
  const answers = Object.fromEntries(
    ANSWER_CELLS.map((cell) => [cell, values.get(ANSWER_NAMES[cell]) ?? '']),
  );
  const fixed = withCells(reread(row, { ...row.typed, ...answers }), row.standing);
  const about = { row: row.typed.row, region: row.region.code, indicator: row.indicator.code };
  const to = [answer, decisionText(row.typed)].join(' | ');
  const from = [before.answer, before.decision?.text ?? NO_DECISION].join(' | ');
  return {
    ...NOTHING,
    row: fixed,
    entries:
      before.untaken === to
        ? []
        : [{ action: TRAIL_ACTIONS.typed, ...about, from, to, reason: FAULT_WORDS.frozen }],
    refused: { ...about, fault: 'frozen' },
  };
};

const withCells = (row: KnownRow, standing: Standing): KnownRow => {
  const cells: DecisionCells = {
    decision: DECISION_WORDS[standing.state],
    verifiedAnswer: standing.verifiedAnswer,
    verifiedNumerator: standing.verifiedNumerator,
    verifiedDenominator: standing.verifiedDenominator,
    reasonCode: standing.reasonCode,
    verifierNote: standing.note,
  };
  return { ...row, typed: { ...row.typed, ...cells } };
};
