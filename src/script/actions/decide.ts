// Keputusan: a word on the rows that are selected, signed by whoever clicks.
import type { DecisionCells } from '../../domain/decision/decision-text';
import { isNoteOf } from '../../domain/decision/proposal';
import { fitsDecision, readReasonCode, reasonCodesFor, reasonLabel } from '../../domain/decision/reasons';
import { DECISION_WORDS, type DecisionState } from '../../domain/decision/state';
import { stepOf } from '../../domain/decision/transitions';
import type { Report } from '../../domain/report/report';
import { readSubmissions } from '../../domain/submission/read-submissions';
import { hasReason } from '../../domain/submission/reason';
import { isKnown, type KnownRow } from '../../domain/submission/row';
import { askText } from '../ask';
import type { Located } from '../assess';
import { LANGUAGES } from '../locale';
import { Refusal } from '../refusal';
import type { Book } from '../sheets/read-book';
import { selectedRows } from '../sheets/selected-rows';
import { type Options, runRecorded } from './run';

export interface DecideOptions extends Options {
  /** 1-based rows of Isian, in place of those that are selected. */
  readonly rows?: readonly number[];
  /** For the rows that have none, in place of asking. */
  readonly reasonCode?: string;
  readonly note?: string;
}

/** *Catat keputusan*: records what stands in the verifier's cells of the selected rows. Asks nothing. */
export const recordDecisions = (options?: DecideOptions): Report => sign(options, null);

export const confirmSelected = (options?: DecideOptions): Report => sign(options, 'confirmed');
/** The verified answers have to stand in the cells already. */
export const correctSelected = (options?: DecideOptions): Report => sign(options, 'corrected');
export const rejectSelected = (options?: DecideOptions): Report => sign(options, 'unsupported');
export const returnSelected = (options?: DecideOptions): Report => sign(options, 'returned');
export const notApplicableSelected = (options?: DecideOptions): Report => sign(options, 'notApplicable');
export const reopenSelected = (options?: DecideOptions): Report => sign(options, 'pending');

/**
 * Sets the rows to the state, or leaves what was typed, and records it in the name of whoever clicks: first in the trail,
 * then in the cells. Reason and note are asked for once, for the rows that lack one and need it. A row whose decision cannot
 * be taken stays as it is and is told; the others go on. The calls do not grow with the rows.
 */
const sign = (options: DecideOptions | undefined, state: DecisionState | null): Report => {
  const given = options && typeof options === 'object' ? options : {};
  const chosen: { rows: ReadonlySet<number> } = { rows: new Set() };
  return runRecorded(
    'decide',
    given,
    ({ text, located }, _wanted, trail) => {
      trail.append([]);
      const refused = new Set(trail.receipt.refused.map(({ row }) => row));
      const done = [...chosen.rows].filter((row) => !refused.has(row)).length;
      const word = state === null ? text.menu.record : DECISION_WORDS[state];
      const strangers = strangersIn(located, chosen.rows);
      const said = [
        text.decisions.decided(word, done),
        ...(strangers.length > 0 ? [text.decisions.strangers(strangers)] : []),
      ];
      return { said: said.join(' '), trail };
    },
    (book) => {
      const rows = new Set(given.rows ?? selectedRows());
      const known = book.rows.filter(isKnown).filter(({ typed }) => rows.has(typed.row));
      if (known.length === 0) throw new Refusal('decisions/none-selected', {});
      chosen.rows = new Set(known.map(({ typed }) => typed.row));
      if (state === null) return { signed: chosen.rows };
      const wished = cellsFor(book, known, state, given);
      return { signed: chosen.rows, rows: overlaid(book, wished), wished };
    },
  );
};

/** Whom the column Verifikator of these rows names and the table of people does not have, each once. */
const strangersIn = (located: readonly Located[], rows: ReadonlySet<number>): readonly string[] => [
  ...new Set(
    located.flatMap(({ finding, at }) =>
      finding.code === 'decision/verifier-unknown' && at !== null && rows.has(at.row) ? [finding.found] : [],
    ),
  ),
];

/** What the verifier's cells are to say. A first *sesuai* takes nothing but the word. */
const cellsFor = (
  book: Book,
  rows: readonly KnownRow[],
  state: DecisionState,
  given: DecideOptions,
): ReadonlyMap<number, DecisionCells> => {
  const needing = rows.filter(({ decision }) => stepOf(decision, state) === 'reasoned');
  const lacksCode = needing.filter((row) => !hasCode(row, state));
  const lacksNote = needing.filter((row) => !hasNote(row, state));
  const { decisions } = LANGUAGES[book.settings.language];
  const title = decisions.askReasonTitle(DECISION_WORDS[state], rows.length);
  const code =
    lacksCode.length > 0
      ? codeFrom(given.reasonCode ?? askText(title, decisions.askReason(reasonCodesFor(state))), state)
      : '';
  const note = lacksNote.length > 0 ? noteFrom(given.note ?? askText(title, decisions.askNote)) : '';
  return new Map(
    rows.map((row) => {
      const { typed, decision } = row;
      const isReasoned = stepOf(decision, state) === 'reasoned';
      return [
        typed.row,
        {
          decision: DECISION_WORDS[state],
          verifiedAnswer: typed.verifiedAnswer,
          verifiedNumerator: typed.verifiedNumerator,
          verifiedDenominator: typed.verifiedDenominator,
          reasonCode: isReasoned && !hasCode(row, state) ? code : typed.reasonCode,
          verifierNote: isReasoned && !hasNote(row, state) ? note : typed.verifierNote,
        },
      ] as const;
    }),
  );
};

/** Code and note count where they are not those of the decision before, which nobody has touched since. */
const hasCode = ({ typed, standing }: KnownRow, state: DecisionState): boolean =>
  fits(typed.reasonCode, state) && !isNoteOf(standing, state, typed.verifierNote);
const hasNote = ({ typed, standing }: KnownRow, state: DecisionState): boolean =>
  hasReason(typed.verifierNote) && !isNoteOf(standing, state, typed.verifierNote);

const fits = (cell: DecisionCells['reasonCode'], state: DecisionState): boolean => {
  const code = readReasonCode(cell);
  return code !== null && fitsDecision(code, state);
};

const codeFrom = (found: string, state: DecisionState): string => {
  const code = readReasonCode(found);
  if (code === null || !fitsDecision(code, state)) throw new Refusal('decisions/no-reason', { found });
  return reasonLabel(code);
};

const noteFrom = (found: string): string => {
  if (!hasReason(found)) throw new Refusal('decisions/no-note', {});
  return found;
};

const overlaid = (book: Book, cells: ReadonlyMap<number, DecisionCells>): Book['rows'] =>
  readSubmissions(
    book.instrument,
    book.regions,
    book.rows.map(({ typed }) => ({ ...typed, ...cells.get(typed.row) })),
  );
