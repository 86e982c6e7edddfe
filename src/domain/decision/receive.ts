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
import {
  type DecisionCells,
  type DecisionText,
  decisionText,
  NO_DECISION,
  readDecisionText,
  type Standing,
} from './decision-text';
import { type DecisionHistory, isLeftBehind } from './left-behind';
import type { ProposalFault } from './proposal';
import { readReasonCode } from './reasons';
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
  | 'frozen'
  | 'changed'
  | 'twice';

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
  changed: 'jawaban berubah sejak diputuskan',
  twice: 'baris kedua untuk indikator itu',
};

/** Whether somebody may decide so on the row; asked only of proposals that are sound in themselves. */
export type Gate = (row: KnownRow, state: DecisionState) => GateFault | null;

/** An entry of the trail to be. */
export interface StateChange {
  /** A person typed it, or a run that had told of another answer died before it wrote it. */
  readonly way: 'typed' | 'cutShort';
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
  /** Rows whose verifier's cells were emptied or left behind, with what was recorded. */
  readonly restored: ReadonlyMap<number, Standing>;
  /** Decisions that are recorded now. */
  readonly taken: number;
  readonly refused: readonly RefusedProposal[];
}

/** What decides on what was typed, besides the rows and what was recorded. */
export interface Circumstances {
  readonly gate: Gate;
  /** Who records and when, as the column *Diputuskan Oleh* has it. */
  readonly by: () => string;
  /** Codes of the regions whose value is fixed. */
  readonly frozen?: ReadonlySet<string>;
  /** 1-based rows of Isian for whose decisions whoever clicks signs. */
  readonly signed?: ReadonlySet<number>;
}

/**
 * Compares the rows with what was recorded; what never was counts as blank and pending. Of several rows for one indicator
 * the first counts, as in scoring. A changed answer opens its indicator again, whatever else is typed there. In a region
 * that is frozen nothing is taken; what was typed there is recorded as such, once.
 */
export const receive = (
  recorded: Recorded,
  rows: readonly ReadRow[],
  { gate, by, frozen = NONE, signed = NONE }: Circumstances,
): Receipt => {
  const first = new Map<string, DecisionText>();
  const outcomes = rows.map((row): Outcome => {
    if (!isKnown(row)) return { ...NOTHING, row };
    const key = stateKey(row.region.code, row.indicator.code);
    const isSigned = signed.has(row.typed.row);
    const before = first.get(key);
    if (before !== undefined) return secondOutcome(row, before, isSigned);
    const history: History = {
      answer: recorded.answers.get(key) ?? '',
      unwritten: recorded.unwritten.get(key) ?? null,
      decision: recorded.decisions.get(key) ?? null,
      former: recorded.former.get(key) ?? [],
      untaken: recorded.untaken.get(key) ?? '',
      isSigned,
    };
    const outcome = firstOutcome(row, history, gate, by, frozen.has(row.region.code));
    first.set(key, cellText(outcome.row.typed.recorded) || NO_DECISION);
    return outcome;
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

const NONE: ReadonlySet<never> = new Set();

interface History extends DecisionHistory {
  readonly answer: AnswerText;
  /** What stood there before that answer, as long as nobody knows that it was written. */
  readonly unwritten: AnswerText | null;
  readonly untaken: string;
  /** Whether whoever clicks signs for the row. */
  readonly isSigned: boolean;
}

const isSame = (row: ReadRow, before: ReadRow | undefined): boolean =>
  cellText(row.typed.recorded) === cellText(before?.typed.recorded) &&
  cellText(row.typed.decidedBy) === cellText(before?.typed.decidedBy);

/** A row that does not count takes no decision; one that says what is recorded for its indicator says nothing. */
const secondOutcome = (row: KnownRow, recorded: DecisionText, isSigned: boolean): Outcome => {
  const text = decisionText(row.typed);
  const isSaid = text !== recorded && (isSigned || text !== NO_DECISION);
  return {
    ...NOTHING,
    row: withRecorded(row, '', ''),
    refused: isSaid ? { ...aboutOf(row), fault: 'twice' } : null,
  };
};

const firstOutcome = (
  row: KnownRow,
  before: History,
  gate: Gate,
  by: () => string,
  isFrozen: boolean,
): Outcome => {
  const current = withRecorded(row, before.decision?.text ?? '', before.decision?.by ?? '');
  const isLeft = !before.isSigned && isLeftBehind(row.typed, before);
  const said = isLeft ? withCells(current, current.standing) : current;
  const outcome = isFrozen ? frozenOutcome(said, before) : outcomeOf(said, before, gate, by);
  if (!isLeft || outcome.reopened) return outcome;
  const decided = before.former[before.former.length - 1];
  return isCutShort(row, before) && !before.decision && decided
    ? { ...outcome, reopened: openedBefore(row, decided, before) }
    : { ...outcome, restored: current.standing };
};

/** Whether the cells say what a run found there that died before it wrote the answer it had told of. */
const isCutShort = ({ typed }: KnownRow, { answer, unwritten }: History): boolean =>
  unwritten !== null && unwritten !== answer && answerText(typed) === unwritten;

/** That run had opened the decision again, and did not come to say so in the cells. */
const openedBefore = (row: KnownRow, { text }: RecordedDecision, before: History): Reopened => ({
  row: row.typed.row,
  decided: readDecisionText(text, '').state,
  changes: changesBetween(before.unwritten ?? '', before.answer),
});

const aboutOf = ({ typed, region, indicator }: KnownRow) => ({
  row: typed.row,
  region: region.code,
  indicator: indicator.code,
});

const outcomeOf = (row: KnownRow, before: History, gate: Gate, by: () => string): Outcome => {
  const about = aboutOf(row);
  const answer = answerText(row.typed);
  const answers: readonly StateChange[] =
    answer === before.answer
      ? []
      : [
          {
            way: isCutShort(row, before) ? 'cutShort' : 'typed',
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
    return {
      ...NOTHING,
      row,
      entries: [...answers, ...untaken(before, about, from, to, fault)],
      refused: { ...about, fault },
    };
  }
  const entry: StateChange = {
    way: 'typed',
    action: TRAIL_ACTIONS.decision,
    ...about,
    from,
    to,
    reason: whyOf(row, to),
  };
  return {
    ...NOTHING,
    row: to === NO_DECISION ? withRecorded(row, '', '') : withRecorded(row, to, by()),
    entries: [...answers, entry],
    isTaken: true,
  };
};

/** The note; where a decision is taken back its code too, which stands in no other text. */
const whyOf = ({ typed, decision }: KnownRow, to: DecisionText): string => {
  const code = to === NO_DECISION && decision !== 'pending' ? readReasonCode(typed.reasonCode) : null;
  const note = cellText(typed.verifierNote);
  return code ? `${code.code}; ${note}` : note;
};

/** That something was typed and not taken, unless the trail has that already. */
const untaken = (
  before: History,
  about: Pick<StateChange, 'row' | 'region' | 'indicator'>,
  from: string,
  to: string,
  fault: ProposalFault | GateFault,
): readonly StateChange[] =>
  before.untaken === to
    ? []
    : [{ way: 'typed', action: TRAIL_ACTIONS.typed, ...about, from, to, reason: FAULT_WORDS[fault] }];

const reopenedOutcome = (
  row: KnownRow,
  before: History,
  decision: RecordedDecision,
  answers: readonly StateChange[],
  answer: AnswerText,
): Outcome => {
  const about = aboutOf(row);
  const entry: StateChange = {
    way: 'typed',
    action: TRAIL_ACTIONS.decision,
    ...about,
    from: decision.text,
    to: NO_DECISION,
    reason: `${before.answer} > ${answer}`,
  };
  const said = row.proposal ? untaken(before, about, NO_DECISION, decisionText(row.typed), 'changed') : [];
  return {
    ...NOTHING,
    row: withRecorded({ ...row, typed: { ...row.typed, decision: DECISION_WORDS.pending } }, '', ''),
    entries: [...answers, entry, ...said],
    refused: row.proposal || before.isSigned ? { ...about, fault: 'changed' } : null,
    reopened: {
      row: row.typed.row,
      decided: row.decision,
      changes: changesBetween(before.answer, answer),
    },
  };
};

const changesBetween = (before: AnswerText, after: AnswerText): readonly CellChange[] => {
  const [was, is] = [readPairs(before).values, readPairs(after).values];
  return ANSWER_CELLS.flatMap((cell): readonly CellChange[] => {
    const [from, to] = [cellText(was.get(ANSWER_NAMES[cell])), cellText(is.get(ANSWER_NAMES[cell]))];
    return from === to ? [] : [{ cell, from, to }];
  });
};

/** What was typed in a region whose value is fixed counts for nothing, and is recorded once: the row stays as it was recorded. */
const frozenOutcome = (row: KnownRow, before: History): Outcome => {
  const answer = answerText(row.typed);
  const isTyped = answer !== before.answer || row.proposal !== null;
  if (!isTyped) return { ...NOTHING, row };
  const { values } = readPairs(before.answer);
  const answers = Object.fromEntries(
    ANSWER_CELLS.map((cell) => [cell, values.get(ANSWER_NAMES[cell]) ?? '']),
  );
  const fixed = withCells(reread(row, { ...row.typed, ...answers }), row.standing);
  const about = aboutOf(row);
  const to = [answer, decisionText(row.typed)].join(' | ');
  const from = [before.answer, before.decision?.text ?? NO_DECISION].join(' | ');
  return {
    ...NOTHING,
    row: fixed,
    entries: untaken(before, about, from, to, 'frozen'),
    refused: { ...about, fault: 'frozen' },
  };
};

const withCells = (row: KnownRow, standing: Standing): KnownRow =>
  reread(row, { ...row.typed, ...standingCells(standing) });

/** What the verifier's cells say of what was recorded; where nothing is decided their values, code and note are left alone. */
export const standingCells = (standing: Standing): Partial<DecisionCells> =>
  standing.state === 'pending'
    ? { decision: DECISION_WORDS.pending }
    : {
        decision: DECISION_WORDS[standing.state],
        verifiedAnswer: standing.verifiedAnswer,
        verifiedNumerator: standing.verifiedNumerator,
        verifiedDenominator: standing.verifiedDenominator,
        reasonCode: standing.reasonCode,
        verifierNote: standing.note,
      };
