// Putuskan yang berbeda: a third verifier's word becomes the decision where first and second vote differ.
import { type DecisionCells, decisionText } from '../../domain/decision/decision-text';
import type { Report } from '../../domain/report/report';
import { resultOf, stateOf } from '../../domain/second-review/compare';
import { thirdFault } from '../../domain/second-review/people';
import { currentReview, type Review } from '../../domain/second-review/review';
import { isUntouched, voteFault } from '../../domain/second-review/vote';
import { readSubmissions } from '../../domain/submission/read-submissions';
import { isKnown, type KnownRow } from '../../domain/submission/row';
import { cellText } from '../../domain/table/cell';
import { stateKey } from '../../domain/trail/recorded';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import type { SettleFault } from '../locale/second-review-text';
import { Refusal } from '../refusal';
import { clicker } from '../roles/permit';
import { type Proposals, reviewRows } from '../second-review/review-rows';
import { readProposals, writeReviewTab } from '../second-review/review-tab';
import { thirdsOf } from '../second-review/verifiers';
import type { Book } from '../sheets/read-book';
import { openTrail } from '../trail/open-trail';
import type { Recording } from '../trail/record';
import { type Options, runRecorded } from './run';

/** A proposal that can be put forward, and its row of Isian. */
interface Wish {
  readonly key: string;
  readonly row: KnownRow;
  readonly cells: DecisionCells;
}

interface Wishes {
  readonly proposals: Proposals;
  readonly wishes: readonly Wish[];
  readonly faults: ReadonlyMap<string, SettleFault>;
}

/**
 * Records what the third verifier who clicks proposes in the tab, by the way in which every decision is recorded: their vote
 * and the decision in one block of the trail. First and second vote stay as they were. A proposal that cannot be taken stays
 * and is told. The calls do not grow with the rows.
 */
export const settleDifferences = (options?: Options): Report => {
  let asked: Wishes = { proposals: new Map(), wishes: [], faults: new Map() };
  return runRecorded(
    'settleReview',
    options,
    ({ book, text }, _wanted, trail) => {
      const { proposals, wishes } = asked;
      const outcomes = wishes.map((wish) => ({ wish, fault: recordingFault(wish, trail) }));
      const settled = outcomes.flatMap(({ wish, fault }) => (fault === null ? [wish] : []));
      trail.append(
        settled.map(({ row: { region, indicator }, cells }) => ({
          action: TRAIL_ACTIONS.thirdVote,
          region: region.code,
          indicator: indicator.code,
          to: decisionText(cells),
          reason: cellText(cells.verifierNote),
        })),
      );
      const faults = new Map([
        ...asked.faults,
        ...outcomes.flatMap(({ wish: { key }, fault }) => (fault === null ? [] : [[key, fault] as const])),
      ]);
      const review = currentReview(trail.all());
      if (review === null) throw new Refusal('review/none', {});
      writeReviewTab(book.spreadsheet, reviewRows(book, text, review, proposals, faults));
      const { secondReview: words } = text;
      const told = [...faults].map(([key, fault]) => `${key}: ${words.fault[fault]}`);
      const said = [words.done.settled(settled.length, told), words.result(review.plan, resultOf(review))];
      return { said: said.join(' '), trail };
    },
    (book) => {
      asked = wishesIn(book);
      const cells = new Map(asked.wishes.map(({ row, cells: own }) => [row.typed.row, own]));
      const rows = book.rows.map(({ typed }) => ({ ...typed, ...cells.get(typed.row) }));
      return {
        signed: new Set(cells.keys()),
        wished: cells,
        rows: cells.size > 0 ? readSubmissions(book.instrument, book.regions, rows) : book.rows,
      };
    },
  );
};

/** What the person who clicks proposes on differing decisions, sorted into what can be put forward and what not. */
const wishesIn = (book: Book): Wishes => {
  const address = clicker();
  if (address === '') throw new Refusal('roles/unknown-user', {});
  const thirds = thirdsOf(book.settings);
  if (!thirds.includes(address.toLowerCase())) throw new Refusal('review/not-third', { address, thirds });
  const review = reviewBefore(book);
  const proposals = readProposals(book.spreadsheet);
  const rows = new Map<string, KnownRow>();
  for (const row of book.rows.filter(isKnown)) {
    const key = stateKey(row.region.code, row.indicator.code);
    if (!rows.has(key)) rows.set(key, row);
  }
  const wishes: Wish[] = [];
  const faults = new Map<string, SettleFault>();
  for (const sampled of review.rows) {
    const key = stateKey(sampled.region, sampled.indicator);
    const cells = proposals.get(key);
    if (stateOf(sampled) !== 'differing' || !cells || isUntouched(cells)) continue;
    const row = rows.get(key);
    const fault: SettleFault | null = row
      ? (thirdFault(sampled, address, thirds) ?? voteFault(row.indicator, row.claimed, cells, true))
      : 'no-row';
    if (fault !== null) faults.set(key, fault);
    else if (row) wishes.push({ key, row, cells });
  }
  return { proposals, wishes, faults };
};

/** As the trail has it before anything is recorded. */
const reviewBefore = ({ spreadsheet }: Book): Review => {
  const { entries } = openTrail(spreadsheet, () => {
    throw new Error('Nothing is written here.');
  });
  const review = currentReview(entries);
  if (review === null) throw new Refusal('review/none', {});
  return review;
};

/** Why a proposal that is sound was not recorded all the same; null when it was. */
const recordingFault = ({ row }: Wish, { receipt }: Recording): SettleFault | null => {
  if (receipt.reopened.some(({ row: at }) => at === row.typed.row)) return 'reopened';
  const refused = receipt.refused.find(({ row: at }) => at === row.typed.row);
  return refused ? (refused.fault === 'step' ? 'step' : 'not-recorded') : null;
};
