// What the second verifier is shown of each drawn decision: the question and the region's answer as it was drawn.
import { ANSWER_CELLS, type AnswerCell } from '../../domain/collection/region-sheet';
import type { Indicator } from '../../domain/instrument/instrument';
import type { Review, Sampled } from '../../domain/second-review/review';
import type { Answer } from '../../domain/submission/answer';
import { readAnswer } from '../../domain/submission/read-answer';
import { isKnown, type KnownRow } from '../../domain/submission/row';
import type { Cell } from '../../domain/table/cell';
import { readPairs } from '../../domain/text/pairs';
import { ANSWER_NAMES, answerText, stateKey } from '../../domain/trail/recorded';
import type { Book } from '../sheets/read-book';

export type AnswerCells = Readonly<Record<AnswerCell, Cell>>;

/** A drawn decision with what the book knows of it. */
export interface SampleRow {
  readonly sampled: Sampled;
  /** The region's name; its code where the book has it no more. */
  readonly name: string;
  readonly indicator: Indicator;
  readonly answer: AnswerCells;
  /** The answer as read. */
  readonly claimed: Answer;
}

/** In the order of Wilayah and of the instrument, which tells nothing of the draw. What the instrument lacks is left out. */
export const sampleRows = (book: Book, { rows }: Review): readonly SampleRow[] => {
  const typed = new Map<string, KnownRow>();
  for (const row of book.rows.filter(isKnown)) {
    const key = stateKey(row.region.code, row.indicator.code);
    if (!typed.has(key)) typed.set(key, row);
  }
  const regions = new Map(book.regions.map(({ code, name }, place) => [code, { name, place }]));
  const indicators = new Map(
    book.instrument.indicators.map((indicator, place) => [indicator.code, { indicator, place }]),
  );
  return rows
    .flatMap((sampled) => {
      const found = indicators.get(sampled.indicator);
      if (!found) return [];
      const region = regions.get(sampled.region);
      const answer = answerOf(sampled, typed.get(stateKey(sampled.region, sampled.indicator)));
      const row: SampleRow = {
        sampled,
        name: region?.name ?? sampled.region,
        indicator: found.indicator,
        answer,
        claimed: readAnswer(found.indicator.measure, answer),
      };
      return [{ row, place: [region?.place ?? regions.size, found.place] as const }];
    })
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ row }) => row);
};

/** As Isian has it while that is what was drawn; else as the trail has it, where long texts are cut. */
const answerOf = ({ answer }: Sampled, row: KnownRow | undefined): AnswerCells => {
  if (row && answerText(row.typed) === answer) return row.typed;
  const { values } = readPairs(answer);
  return Object.fromEntries(ANSWER_CELLS.map((cell) => [cell, values.get(ANSWER_NAMES[cell])])) as Record<
    AnswerCell,
    Cell
  >;
};
