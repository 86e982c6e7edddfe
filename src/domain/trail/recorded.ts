// What the trail last recorded of each answer and decision, of what was typed and not taken, and of regions' bonuses and rows.

import type { AnswerCell } from '../collection/region-sheet';
import { type DecisionText, decidedBy, NO_DECISION } from '../decision/decision-text';
import type { TypedRow } from '../submission/row';
import { pair } from '../text/pairs';
import { asCellText } from './cell-text';
import type { Entry } from './entry';
import { TRAIL_ACTIONS, TRAIL_WAYS } from './words';

/** An answer in one text; `''` when every cell is blank. */
export type AnswerText = string;

export interface RecordedDecision {
  readonly text: DecisionText;
  /** `address · yyyy-MM-dd HH:mm`. */
  readonly by: string;
}

/** By region and indicator, as {@link stateKey} joins them, but for the last two. */
export interface Recorded {
  readonly answers: ReadonlyMap<string, AnswerText>;
  /**
   * What stood there before the answers of a collection that told of them and did not come to tell that it had written them
   * all; it was the last run that told anything. Where a cell still says that, nobody typed it.
   */
  readonly unwritten: ReadonlyMap<string, AnswerText>;
  /** Those that are not *belum diperiksa*. */
  readonly decisions: ReadonlyMap<string, RecordedDecision>;
  /** Decisions that others took the place of, or nothing did. */
  readonly former: ReadonlyMap<string, readonly RecordedDecision[]>;
  /** What was typed last and not taken, until something is. */
  readonly untaken: ReadonlyMap<string, string>;
  /** By region: its bonus as it was typed, and which of its rows are gone or contradict each other. */
  readonly bonuses: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, string>;
}

export const stateKey = (region: string, indicator: string): string => `${region} ${indicator}`;

/** Replays the trail. Entries come in the order of their numbers. */
export const recordedOf = (entries: readonly Entry[]): Recorded => {
  const answers = new Map<string, AnswerText>();
  const unwritten = new Map<string, AnswerText>();
  let lastTime = '';
  const decisions = new Map<string, RecordedDecision>();
  const former = new Map<string, RecordedDecision[]>();
  const untaken = new Map<string, string>();
  const bonuses = new Map<string, string>();
  const rows = new Map<string, string>();
  for (const { action, region, indicator, from, to, who, time } of entries) {
    const key = stateKey(region, indicator);
    // All that a run tells bears the time at which it began to.
    if (time !== lastTime || action === TRAIL_ACTIONS.collected) unwritten.clear();
    lastTime = time;
    if (action === TRAIL_ACTIONS.bonus) bonuses.set(region, to);
    else if (action === TRAIL_ACTIONS.rows) rows.set(region, to);
    else if (action === TRAIL_ACTIONS.typed) untaken.set(key, to);
    else if (action === TRAIL_ACTIONS.answer) {
      answers.set(key, to);
      if (who.startsWith(TRAIL_WAYS.collected)) unwritten.set(key, from);
    } else if (action === TRAIL_ACTIONS.decision) {
      untaken.delete(key);
      const before = decisions.get(key);
      if (before) former.set(key, [...(former.get(key) ?? []), before]);
      if (to === NO_DECISION) decisions.delete(key);
      else decisions.set(key, { text: to, by: decidedBy(who, time) });
    }
  }
  return { answers, unwritten, decisions, former, untaken, bonuses, rows };
};

/** What each part of an {@link answerText} is called. */
export const ANSWER_NAMES: Readonly<Record<AnswerCell, string>> = {
  answer: 'jawaban',
  numerator: 'pembilang',
  denominator: 'penyebut',
  dataYear: 'tahun',
  evidence: 'bukti',
  note: 'catatan',
};

const NAMED_CELLS = Object.entries(ANSWER_NAMES) as readonly (readonly [AnswerCell, string])[];

/** `jawaban=Ada; tahun=2025; bukti=…` */
export const answerText = (typed: Pick<TypedRow, AnswerCell>): AnswerText =>
  asCellText(
    NAMED_CELLS.map(([cell, name]) => pair(name, typed[cell]))
      .filter((one) => one !== '')
      .join('; '),
  );
