// Reminds the officers of regions that are not complete, on the days set before the deadline, once for each such day.
import { daysBetween } from '../../domain/collection/day';
import {
  isIncomplete,
  lastReminderMark,
  missingByRight,
  readReminderDays,
  reminderMark,
} from '../../domain/collection/reminder';
import type { Evaluation } from '../../domain/evaluation/evaluate';
import type { Region } from '../../domain/region/region';
import { canonical } from '../../domain/text/canonical';
import { sha256 } from '../../domain/text/sha256';
import type { Assessment } from '../assess';
import { recordOf, standingOf } from '../region-sheet/record';
import { guestsOf } from '../region-sheet/share';
import type { Book } from '../sheets/read-book';
import type { Message } from './compose';
import { markDoubtful, queue, type Sent, sendEach, standing, withinQuota } from './deliver';
import { reminderLetter } from './officer-letter';
import { officerHtml, officerText } from './officer-render';
import { OFFICER_WORDS as W } from './officer-words';
import { type Entry, type Head, readOutbox, STATES } from './outbox';

const KIND = 'pengingat';

/** What came of reminding; counts of messages, and of regions that nobody can be reached in. */
export interface Reminded {
  readonly sent: readonly Head[];
  readonly already: number;
  readonly failed: number;
  readonly doubtful: number;
  /** For which the account's day or the run's time did not suffice: they go the next night. */
  readonly waiting: number;
  readonly withoutAddress: number;
}

/** Nothing to remind of today. */
const NONE: Reminded = { sent: [], already: 0, failed: 0, doubtful: 0, waiting: 0, withoutAddress: 0 };

/**
 * On a day of reminding all regions that are not complete are reminded, on the days after it those for whom it did not suffice.
 * `time` is `yyyy-MM-dd HH:mm` in the book's zone. A region whose sheet is locked can do no more, and is not reminded.
 */
export const remind = (
  { book, evaluations, text }: Assessment,
  time: string,
  hasTime: () => boolean,
): Reminded => {
  if (book.settings.deadline === '') return NONE;
  const outbox = readOutbox(book.spreadsheet);
  const reminders = remindersOf(book, evaluations, time.slice(0, 10), (key) =>
    outbox.entries.some((entry) => entry.key === key && isWaiting(entry)),
  );
  const addressed = reminders.filter(({ to }) => to.length > 0);
  // What waits for a region that is complete or locked by now, or since a day of reminding before, has nothing to say any more.
  const entries = markDoubtful(outbox.entries, text.words.outboxDoubt).filter(
    (entry) => !isWaiting(entry) || addressed.some(({ key }) => key === entry.key),
  );
  const { due, already, doubtful } = standing(entries, KIND, addressed);
  const became = sendEach(queue(outbox, entries, due, KIND, time), withinQuota(due), hasTime);
  const of = (state: Sent['state']): readonly Message[] =>
    due.filter((reminder) => became.get(reminder)?.state === state);
  const sent = of('sent');
  const [failed, perhaps] = [of('failed').length, of('doubtful').length];
  return {
    sent,
    already: already.length,
    failed,
    doubtful: doubtful.length + perhaps,
    waiting: due.length - sent.length - failed - perhaps,
    withoutAddress: reminders.length - addressed.length,
  };
};

/** All that this day asks for, whether they were sent before or not; `waits` tells of those that an earlier night left. */
const remindersOf = (
  book: Book,
  evaluations: readonly Evaluation[],
  today: string,
  waits: (key: string) => boolean,
): readonly Message[] => {
  const { deadline, reminderDays } = book.settings;
  const days = readReminderDays(reminderDays);
  const mark = lastReminderMark(deadline, today, days);
  if (mark === null) return [];
  const isTheDay = reminderMark(deadline, today, days) !== null;
  const canAnswer = ({ row }: Region): boolean => standingOf(recordOf(book, row)).state !== 'locked';
  return evaluations
    .filter((evaluation) => isIncomplete(evaluation) && canAnswer(evaluation.region))
    .filter(({ region }) => isTheDay || waits(reminderKey(book, region, mark)))
    .map((evaluation) => reminderOf(book, evaluation, mark, daysBetween(today, deadline)));
};

const isWaiting = ({ kind, state }: Entry): boolean => kind === KIND && state === STATES.queued;

/** Holds no content: whatever changed since, a region is reminded once for a day of reminding. */
const reminderKey = ({ settings }: Book, { code }: Region, mark: number): string =>
  sha256(canonical([KIND, settings.awardYear, code, settings.deadline, mark]));

const reminderOf = (book: Book, evaluation: Evaluation, mark: number, daysLeft: number): Message => {
  const { instrument, settings } = book;
  const { region, completeness } = evaluation;
  const missing = missingByRight(instrument, evaluation);
  const { url } = recordOf(book, region.row);
  const letter = reminderLetter(book, region, { completeness, missing, daysLeft, url });
  return {
    key: reminderKey(book, region, mark),
    to: guestsOf(region),
    subject: W.reminder.subject(region.name, settings.awardYear, daysLeft).replace(/\s+/g, ' '),
    plain: officerText(letter),
    html: officerHtml(letter),
    numbers: [],
  };
};
