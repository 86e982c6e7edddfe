// The trail of an action: what people typed since the last one is recorded first, then what the action does.
import { decidedBy } from '../../domain/decision/decision-text';
import { type Receipt, receive, type StateChange } from '../../domain/decision/receive';
import type { ReadRow } from '../../domain/submission/row';
import type { Head } from '../../domain/trail/entry';
import { recordedOf } from '../../domain/trail/recorded';
import { regionChanges } from '../../domain/trail/region-facts';
import { TRAIL_ACTIONS, TRAIL_WAYS } from '../../domain/trail/words';
import { gateOf, type Signed } from '../decisions/gate';
import { storiesOf, type Wished, writeReceipt } from '../decisions/write-receipt';
import { LANGUAGES } from '../locale';
import type { Permit } from '../roles/permit';
import type { Book } from '../sheets/read-book';
import { type Deed, openTrail, type Trail } from './open-trail';
import { by, type Origin, type Stamp, stampOf } from './stamp';
import { type TrailStanding, trailStanding } from './standing';

/** A trail that knows what was typed into the book by hand. */
export interface Recording extends Trail {
  /** Who runs the action, as the column Siapa says it. */
  readonly who: () => string;
  /** The book as it is once what was typed is recorded. */
  readonly book: Book;
  readonly receipt: Receipt;
  /** What was not taken and the clicker signed for, or nobody was told of before. */
  readonly toTell: Receipt['refused'];
  /** Whether what was typed is recorded by now. */
  readonly isWritten: () => boolean;
  /** What the trail says of the regions by now. */
  readonly standing: () => TrailStanding;
  /** Whether the ministry waits for the Kanwil's check. */
  readonly needsCheck: boolean;
  /** Everybody with a role, where roles are in force. */
  readonly people: Permit['people'];
  /** What the column Perubahan says by now of rows that are open again. */
  readonly stories: ReadonlyMap<number, string>;
}

export interface How {
  readonly origin?: Origin;
  /** Rows of Isian for whose decisions the clicker signs. */
  readonly signed?: Signed;
  /** The rows as the clicker wants them to be, in place of what stands in the cells. */
  readonly rows?: Book['rows'];
  /** What their verifier's cells are to say once that is recorded. */
  readonly wished?: Wished;
}

/**
 * Opens the trail of the book that was read, and works out what becomes of what people typed into Isian since it was last
 * recorded. That is written with the first thing that is appended, also when it is nothing: first into the trail, then into
 * the cells that follow from it.
 */
export const record = (before: Book, permit: Permit, how: How = {}): Recording => {
  const { origin = 'click', signed } = how;
  let made: Stamp | null = null;
  // Asked for when something is written: most runs have nothing to record.
  const stamp = (): Stamp => {
    made ??= stampOf(before.spreadsheet, before.instrument, origin);
    return made;
  };
  const trail = openTrail(before.spreadsheet, stamp);
  const standing = trailStanding(trail.entries);
  const today = (): string => stamp().time.slice(0, 10);
  const recorded = recordedOf(trail.entries);
  const frozen = new Set(standing.determinations.keys());
  const receipt = receive(recorded, how.rows ?? before.rows, {
    gate: gateOf(permit, origin, { settings: before.settings, checks: standing.checks, today }, signed),
    by: () => decidedBy(stamp().who, stamp().time),
    frozen,
    ...(signed ? { signed } : {}),
  });
  const ofRegions = regionChanges(recorded, before.instrument, before.regions, receipt.rows, frozen);
  const text = LANGUAGES[before.settings.language];
  const stories =
    receipt.reopened.length > 0
      ? storiesOf(before, text, stamp().time.slice(0, 10), receipt)
      : new Map<number, string>();
  const isSigned = ({ action, row }: StateChange): boolean =>
    action === TRAIL_ACTIONS.decision && signed?.has(row) === true;
  const isNews = new Set(
    receipt.entries.flatMap(({ action, row }) => (action === TRAIL_ACTIONS.typed ? [row] : [])),
  );
  const typedBy = (deed: Deed): Deed => ({ ...deed, who: by(TRAIL_WAYS.typed, stamp().who) });
  let isWritten = false;
  return {
    ...trail,
    who: () => stamp().who,
    standing: () => trailStanding(trail.all()),
    needsCheck: permit.inForce && before.settings.twoStages === 'ya',
    people: permit.people,
    book: { ...before, rows: receipt.rows.map((row) => withStory(row, stories)) },
    receipt,
    toTell: receipt.refused.filter(({ row }) => signed?.has(row) || isNews.has(row)),
    isWritten: () => isWritten,
    stories,
    append: (deeds) => {
      if (isWritten) return trail.append(deeds);
      const typed = receipt.entries.map((entry): Deed => {
        const { row: _row, way, ...change } = entry;
        return isSigned(entry) ? change : { ...change, who: by(TRAIL_WAYS[way], stamp().who) };
      });
      trail.append([...typed, ...ofRegions.map(typedBy), ...deeds]);
      isWritten = true;
      writeReceipt(before, receipt, stories, how.wished);
    },
  };
};

const withStory = (row: ReadRow, stories: ReadonlyMap<number, string>): ReadRow => {
  const change = stories.get(row.typed.row);
  return change === undefined ? row : { ...row, typed: { ...row.typed, change } };
};

/** What a report says of the trail. */
export const trailReport = (head: Head): { readonly length: number; readonly head: string } => ({
  length: head.seq,
  head: head.hash,
});
