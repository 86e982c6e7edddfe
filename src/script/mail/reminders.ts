// Reminds the officers of regions that are not complete, on the days set before the deadline, once for each such day.
import {
  isIncomplete,
  missingByRight,
  readReminderDays,
  reminderMark,
} from '../../domain/collection/reminder';
import type { Evaluation } from '../../domain/evaluation/evaluate';
import { canonical } from '../../domain/text/canonical';
import { sha256 } from '../../domain/text/sha256';
import type { Assessment } from '../assess';
import { recordOf, standingOf } from '../region-sheet/record';
import { guestsOf } from '../region-sheet/share';
import type { Book } from '../sheets/read-book';
import type { Message } from './compose';
import { markDoubtful, queue, standing, withinQuota } from './deliver';
import { reminderLetter } from './officer-letter';
import { officerHtml, officerText } from './officer-render';
import { OFFICER_WORDS as W } from './officer-words';
import { type Head, readOutbox } from './outbox';

const KIND = 'pengingat';

/** What came of reminding; counts of messages, and of regions that nobody can be reached in. */
export interface Reminded {
  readonly sent: readonly Head[];
  readonly already: number;
  readonly failed: number;
  readonly doubtful: number;
  /** For which the account's day did not suffice. */
  readonly unaffordable: number;
  readonly withoutAddress: number;
}

/** Nothing to remind of today. */
const NONE: Reminded = { sent: [], already: 0, failed: 0, doubtful: 0, unaffordable: 0, withoutAddress: 0 };

/** `time` is `yyyy-MM-dd HH:mm` in the book's zone. A region whose sheet is locked can do no more, and is not reminded. */
export const remind = (
  { book, evaluations, text }: Assessment,
  time: string,
  hasTime: () => boolean,
): Reminded => {
  const { deadline, reminderDays } = book.settings;
  const mark = reminderMark(deadline, time.slice(0, 10), readReminderDays(reminderDays));
  if (mark === null) return NONE;
  const concerned = evaluations.filter(
    (evaluation) =>
      isIncomplete(evaluation) && standingOf(recordOf(book, evaluation.region.row)).state !== 'locked',
  );
  const reminders = concerned.map((evaluation) => reminderOf(book, evaluation, mark));
  const addressed = reminders.filter(({ to }) => to.length > 0);
  const outbox = readOutbox(book.spreadsheet);
  const entries = markDoubtful(outbox.entries, text.words.outboxDoubt);
  const { due, already, doubtful } = standing(entries, KIND, addressed);
  const affordable = withinQuota(due);
  const waiting = queue(outbox, entries, affordable, KIND, time);
  const sent = affordable.filter((reminder) => {
    if (hasTime()) return waiting.send(reminder, reminder).state === 'sent';
    waiting.fail(reminder, text.words.outboxNoTime);
    return false;
  });
  return {
    sent,
    already: already.length,
    failed: affordable.length - sent.length,
    doubtful: doubtful.length,
    unaffordable: due.length - affordable.length,
    withoutAddress: reminders.length - addressed.length,
  };
};

/** The key holds no content: whatever changed since, a region is reminded once for a day of reminding. */
const reminderOf = (book: Book, evaluation: Evaluation, daysLeft: number): Message => {
  const { instrument, settings } = book;
  const { region, completeness } = evaluation;
  const missing = missingByRight(instrument, evaluation);
  const { url } = recordOf(book, region.row);
  const letter = reminderLetter(book, region, { completeness, missing, daysLeft, url });
  return {
    key: sha256(canonical([KIND, settings.awardYear, region.code, settings.deadline, daysLeft])),
    to: guestsOf(region),
    subject: W.reminder.subject(region.name, settings.awardYear, daysLeft).replace(/\s+/g, ' '),
    plain: officerText(letter),
    html: officerHtml(letter),
    numbers: [],
  };
};
