// Whether a note says something.
import { type Cell, plainText } from '../table/cell';

/** Characters that say nothing by themselves, white space besides. A spreadsheet formula takes out the same ones. */
export const SAYS_NOTHING = '.,;:-_/\\()[]"\'!?*+=~#\u2013\u2014\u2026';

/** A reason has at least this many characters that say something. */
export const SHORTEST_REASON = 3;

const NOTHING = new Set(SAYS_NOTHING);

/** A truth value is no reason: a box that somebody ticked. */
export const hasReason = (note: Cell): boolean =>
  typeof note !== 'boolean' &&
  Array.from(plainText(note)).filter((letter) => letter !== ' ' && !NOTHING.has(letter)).length >=
    SHORTEST_REASON;
