// The trail of an action: what people typed since the last one is recorded first, then what the action does.
import { isKnown } from '../../domain/submission/row';
import type { Head } from '../../domain/trail/entry';
import { decisionsOf, typedSince } from '../../domain/trail/states';
import { TRAIL_WAYS } from '../../domain/trail/words';
import type { Assessment } from '../assess';
import { type Deed, openTrail, type Trail } from './open-trail';
import { by, type Origin, type Stamp, stampOf } from './stamp';

/** A trail that knows what was typed into the book by hand. */
export interface Recording extends Trail {
  /** Who runs the action, as the column Siapa says it. */
  readonly who: () => string;
}

/**
 * Opens the trail of the book that was read. The first thing that is appended, also when it is nothing, has before it what
 * people typed into Isian since the trail last recorded it.
 */
export const record = ({ book }: Assessment, origin: Origin = 'click'): Recording => {
  let made: Stamp | null = null;
  // Asked for when something is written: most runs have nothing to record.
  const stamp = (): Stamp => {
    made ??= stampOf(book.spreadsheet, book.instrument, origin);
    return made;
  };
  const trail = openTrail(book.spreadsheet, stamp);
  let typed = typedSince(decisionsOf(trail.entries), book.rows.filter(isKnown));
  return {
    ...trail,
    who: () => stamp().who,
    append: (deeds) => {
      const byHand = typed.map((change): Deed => ({ ...change, who: by(TRAIL_WAYS.typed, stamp().who) }));
      trail.append([...byHand, ...deeds]);
      typed = [];
    },
  };
};

/** What a report says of the trail. */
export const trailReport = (head: Head): { readonly length: number; readonly head: string } => ({
  length: head.seq,
  head: head.hash,
});
