// A decision in one text, as the trail and the column Putusan Tercatat have it, and back.
import { type Cell, cellText } from '../table/cell';
import { escaped, pairs, readPairs } from '../text/pairs';
import { asCellText } from '../trail/cell-text';
import { readReasonCode } from './reasons';
import { DECISION_WORDS, type DecisionState, readDecision } from './state';

/** The cells in which a verifier says it. */
export interface DecisionCells {
  readonly decision: Cell;
  readonly verifiedAnswer: Cell;
  readonly verifiedNumerator: Cell;
  readonly verifiedDenominator: Cell;
  readonly reasonCode: Cell;
  readonly verifierNote: Cell;
}

export type DecisionText = string;

/** What is recorded of a decision that nobody made. */
export const NO_DECISION: DecisionText = DECISION_WORDS.pending;

/**
 * `Dikoreksi; jawaban=12; alasan=K1; catatan=…`. Values belong to a correction only; what stands beside *belum diperiksa*
 * is not said yet. A word that is no state stands as it was typed, a code by its two signs.
 */
export const decisionText = (cells: DecisionCells): DecisionText => {
  const word = cellText(cells.decision);
  const state = readDecision(word);
  if (state === 'pending') return NO_DECISION;
  return asCellText(
    [
      state === null ? escaped(word) : DECISION_WORDS[state],
      ...pairs({
        ...(state === 'corrected' || state === null
          ? {
              jawaban: cells.verifiedAnswer,
              pembilang: cells.verifiedNumerator,
              penyebut: cells.verifiedDenominator,
            }
          : {}),
        alasan: readReasonCode(cells.reasonCode)?.code ?? cells.reasonCode,
        catatan: cells.verifierNote,
      }),
    ].join('; '),
  );
};

/** A decision that was recorded. */
export interface Standing {
  readonly state: DecisionState;
  /** Of a correction; else blank. */
  readonly verifiedAnswer: Cell;
  readonly verifiedNumerator: Cell;
  readonly verifiedDenominator: Cell;
  /** `''` for a plain one. */
  readonly reasonCode: string;
  readonly note: string;
  /** `address · yyyy-MM-dd HH:mm`; `''` where nothing is decided. */
  readonly by: string;
}

/** Nothing is decided. */
export const PENDING: Standing = {
  state: 'pending',
  verifiedAnswer: '',
  verifiedNumerator: '',
  verifiedDenominator: '',
  reasonCode: '',
  note: '',
  by: '',
};

/** What a text of {@link decisionText} says; {@link PENDING} for a blank one and for a word that is no state. */
export const readDecisionText = (text: DecisionText, by: string): Standing => {
  if (text === '' || text === NO_DECISION) return PENDING;
  const { head, values } = readPairs(text);
  const state = readDecision(head);
  if (state === null || state === 'pending') return PENDING;
  const cell = (name: string): Cell => values.get(name) ?? '';
  return {
    state,
    verifiedAnswer: cell('jawaban'),
    verifiedNumerator: cell('pembilang'),
    verifiedDenominator: cell('penyebut'),
    reasonCode: cellText(cell('alasan')),
    note: cellText(cell('catatan')),
    by,
  };
};

/** `address · yyyy-MM-dd HH:mm`, from what the trail has of who and when. */
export const decidedBy = (who: string, time: string): string => `${addressOf(who)} · ${time.slice(0, 16)}`;

/** The address at the end of what the trail has of who, or of {@link Standing.by}. */
export const addressOf = (who: string): string => {
  const parts = who.split(' · ').filter((part) => !/^\d{4}-\d{2}-\d{2}/.test(part));
  return parts[parts.length - 1] ?? '';
};

/** Whether the cells say what was recorded. A status cell that was emptied says nothing against it. */
export const saysRecorded = (recorded: string, cells: DecisionCells): boolean =>
  cellText(cells.decision) === '' || (recorded || NO_DECISION) === decisionText(cells);
