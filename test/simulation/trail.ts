// What the audit trail of a world tells, and how two that came to the same may differ.
import { checkTrail } from '../../src/domain/trail/check-trail';
import type { TrailField } from '../../src/domain/trail/read-rows';
import { TRAIL_ACTIONS, TRAIL_WAYS, UNDER_WAY } from '../../src/domain/trail/words';
import type { Book } from '../end-to-end/book';
import { trailRows } from '../end-to-end/model/history';

const TAB = 'Jejak Audit';

export interface TrailStory {
  /** Why the chain does not hold, or null. */
  readonly fault: string | null;
  /** What was done to what, by whom and why. */
  readonly deeds: readonly string[];
  /** What was begun: each message that was to be sent by its key. */
  readonly begun: readonly string[];
}

type Told = Readonly<Record<TrailField, string>>;

/**
 * What two trails that came to the same may differ in:
 *
 * - an action is told as begun by every run that began it, the one that died and the one that went on;
 * - what stood typed in the book and was not signed for is told by a run that nobody clicked, and by no other;
 * - what the watchdog goes on with is told as done by a job, of the same person;
 * - the tally at the end of sending is that of one run, and a run that died has none;
 * - what came of a sheet is told by the run that went on, which found some of it done: what the sheet was before may be the
 *   state that the run that died had brought about;
 * - the sum of a package is that of one run, since the package holds the trail by then;
 * - how an answer or a decision changed may be told in steps, and a step that was told and then not written, because the run
 *   died in between, as cut short: what it was first, what it is in the end and through whom are the same, and what ends as
 *   it began is no change.
 */
const deedsOf = (entries: readonly Told[]): readonly string[] => {
  const changes = new Map<
    string,
    { readonly from: string; readonly to: string; readonly who: ReadonlySet<string> }
  >();
  const deeds = entries.flatMap((entry): readonly string[] => {
    const { action, region, indicator, from, to, reason } = entry;
    const who = entry.who.replace(`${TRAIL_WAYS.job} · `, '');
    if (to === UNDER_WAY || UNTOLD.some((one) => one === action)) return [];
    if (action === TRAIL_ACTIONS.answer || action === TRAIL_ACTIONS.decision) {
      const key = [action, region, indicator].join(' | ');
      const before = changes.get(key);
      const through = who.startsWith(TRAIL_WAYS.cutShort) ? [] : [who];
      changes.set(key, {
        from: before?.from ?? from,
        to,
        who: new Set([...(before?.who ?? []), ...through]),
      });
      return [];
    }
    const isOfSheet = OF_SHEETS.some((one) => one === action);
    const isPackage = action === TRAIL_ACTIONS.package;
    return [[who, action, region, indicator, isOfSheet ? '' : from, to, isPackage ? '' : reason].join(' | ')];
  });
  return [
    ...deeds,
    ...[...changes]
      .filter(([, { from, to }]) => from !== to)
      .map(([key, { from, to, who }]) => [key, from, to, ...[...who].sort()].join(' | ')),
  ];
};

/** Told of runs, not of what they did. */
const UNTOLD = [TRAIL_ACTIONS.send, TRAIL_ACTIONS.typed, TRAIL_ACTIONS.collected];
const OF_SHEETS = [TRAIL_ACTIONS.make, TRAIL_ACTIONS.lock, TRAIL_ACTIONS.open, TRAIL_ACTIONS.giveBack];

export const trailOf = (book: Book): TrailStory => {
  if (!book.data().sheets.some(({ name }) => name === TAB)) return { fault: null, deeds: [], begun: [] };
  const rows = trailRows(book.data());
  const check = checkTrail(rows);
  const told = rows.map(
    ({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, String(cell ?? '')])) as Told,
  );
  return {
    fault: check.sound ? null : JSON.stringify(check.fault),
    deeds: deedsOf(told),
    begun: told.flatMap(({ action, to, reason }) =>
      action === TRAIL_ACTIONS.send && to === UNDER_WAY ? [reason] : [],
    ),
  };
};

/** A sheet that a service failed on was told as refused, before it was done. */
const REFUSED = ' | ditolak | ';

/** How the found trail tells another story than the wanted one; empty where it does not. */
export const trailDifferences = (wanted: TrailStory, found: TrailStory): readonly string[] => {
  const lost = wanted.deeds.filter((deed) => !found.deeds.includes(deed));
  const gained = found.deeds.filter((deed) => !wanted.deeds.includes(deed) && !deed.includes(REFUSED));
  const unannounced = wanted.begun.filter((key) => !found.begun.includes(key));
  return [
    ...(found.fault === null ? [] : [`trail: ${found.fault}`]),
    ...lost.map((deed) => `trail: - ${deed}`),
    ...gained.map((deed) => `trail: + ${deed}`),
    ...unannounced.map((key) => `trail: a message was not announced, ${key}`),
  ];
};
