// What the tab Verifikasi Kedua says, row by row.
import type { DecisionCells } from '../../domain/decision/decision-text';
import { isDraft } from '../../domain/instrument/instrument';
import { type RowState, resultOf, stateOf } from '../../domain/second-review/compare';
import type { Review } from '../../domain/second-review/review';
import { type Cell, cellText } from '../../domain/table/cell';
import { stateKey } from '../../domain/trail/recorded';
import type { SettleFault } from '../locale/second-review-text';
import type { Text } from '../locale/text';
import { REVIEW_COLUMNS, type ReviewColumn } from '../sheets/layout';
import type { Book } from '../sheets/read-book';
import { ballotText } from './ballot-text';
import { type SampleRow, sampleRows } from './sample-rows';

/** What third verifiers typed, by region and indicator as `stateKey` joins them. */
export type Proposals = ReadonlyMap<string, DecisionCells>;

/** How a row looks: a mark, what it comes to, a note on how to read, or a drawn decision by its state. */
export type Look = 'mark' | 'result' | 'note' | RowState;

export interface ReviewRow {
  readonly look: Look;
  /** One text for each of {@link REVIEW_COLUMNS}. */
  readonly cells: readonly string[];
}

/** All rows below the header: marks, plan, result and agreement, how to read, then the drawn decisions, those that wait for a third first. */
export const reviewRows = (
  book: Book,
  text: Text,
  review: Review,
  proposals: Proposals,
  faults: ReadonlyMap<string, SettleFault>,
): readonly ReviewRow[] => {
  const words = text.secondReview;
  const result = resultOf(review);
  const { instrument, settings } = book;
  const rows = sampleRows(book, review).map((row) => rowFor(row, text, proposals, faults));
  const isOpen = ({ look }: ReviewRow): boolean => look === 'differing';
  return [
    ...(settings.sample === 'ya' ? [across('mark', text.sampleMark)] : []),
    ...(isDraft(instrument) ? [across('mark', text.draftMark)] : []),
    across('result', words.plan(review.plan)),
    across('result', words.result(review.plan, result)),
    across('result', words.agreement(result.agreement)),
    ...words.notes(review.plan).map((note) => across('note', note)),
    ...rows.filter(isOpen),
    ...rows.filter((row) => !isOpen(row)),
  ];
};

/** A text that runs on over the blank cells beside it. */
const across = (look: Look, words: string): ReviewRow => rowOf(look, { 'Kode Wilayah': words });

const rowOf = (look: Look, cells: Partial<Readonly<Record<ReviewColumn, Cell>>>): ReviewRow => ({
  look,
  cells: REVIEW_COLUMNS.map((name) => cellText(cells[name])),
});

const rowFor = (
  { sampled, name, indicator }: SampleRow,
  text: Text,
  proposals: Proposals,
  faults: ReadonlyMap<string, SettleFault>,
): ReviewRow => {
  const { region, first, second, third } = sampled;
  const state = stateOf(sampled);
  const key = stateKey(region, sampled.indicator);
  const fault = faults.get(key);
  const words = text.secondReview;
  const standing = [
    words.state[state],
    ...(fault === undefined ? [] : [words.notTaken(fault)]),
    ...(sampled.isAnswerChanged ? [words.answerChanged] : []),
  ];
  // What was settled needs no proposal any more.
  const proposed = third === null ? proposals.get(key) : undefined;
  return rowOf(state, {
    'Kode Wilayah': region,
    Wilayah: name,
    'Kode Indikator': sampled.indicator,
    Indikator: indicator.text,
    'Suara Pertama': ballotText(first),
    'Pertama Oleh': first.by,
    'Suara Kedua': ballotText(second),
    'Kedua Oleh': second?.by,
    Keadaan: standing.join('\n'),
    'Status Ketiga': proposed?.decision,
    'Jawaban Ketiga': proposed?.verifiedAnswer,
    'Pembilang Ketiga': proposed?.verifiedNumerator,
    'Penyebut Ketiga': proposed?.verifiedDenominator,
    'Kode Alasan Ketiga': proposed?.reasonCode,
    'Catatan Ketiga': proposed?.verifierNote,
    'Suara Ketiga': ballotText(third),
    'Ketiga Oleh': third?.by,
  });
};
