// How a message goes: its intent is in the table before, its outcome after, and what is in doubt is never sent again.

import { isPassing, isQuotaSpent } from '../again';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import type { Message } from './compose';
import {
  type Entry,
  entryOf,
  type Head,
  type Kind,
  type Outbox,
  STATES,
  type State,
  writeEntry,
  writeOutbox,
} from './outbox';

/** Where messages stand: to be sent; sent with the same content; perhaps sent. */
export type Standing<M> = Readonly<Record<'due' | 'already' | 'doubtful', readonly M[]>>;

export const standing = <M extends Head>(
  entries: readonly Entry[],
  kind: Kind,
  messages: readonly M[],
): Standing<M> => {
  const known = (message: M, ...states: readonly State[]): boolean =>
    entries.some((entry) => isOf(entry, kind, message) && states.some((state) => state === entry.state));
  const doubtful = messages.filter(
    (message) =>
      known(message, STATES.doubtful) || entries.some((entry) => isOf(entry, kind, message) && isOpen(entry)),
  );
  const already = messages.filter((message) => !doubtful.includes(message) && known(message, STATES.sent));
  const due = messages.filter((message) => !doubtful.includes(message) && !already.includes(message));
  return { due, already, doubtful };
};

const KNOWN: readonly string[] = Object.values(STATES);

/** A message that a run died on, or of which a person wrote what cannot be understood: it may have gone. */
const isOpen = ({ state }: Entry): boolean => state === STATES.sending || !KNOWN.includes(state);

/** Whether a person has to say what became of it. */
export const isInDoubt = (entry: Entry): boolean => entry.state === STATES.doubtful || isOpen(entry);

/** Whether the row is of that message. */
export const isOf = (entry: Entry, kind: Kind, message: Head): boolean =>
  entry.kind === kind && entry.key === message.key;

/** The entries with those that an earlier run died on marked, for a person to decide. */
export const markDoubtful = (entries: readonly Entry[], remark: string): readonly Entry[] =>
  entries.map((entry) => (isOpen(entry) ? { ...entry, state: STATES.doubtful, remark } : entry));

/** Without what still waits to say the same to the same people from older data. */
export const withoutOlder = (
  entries: readonly Entry[],
  kind: Kind,
  messages: readonly Head[],
): readonly Entry[] =>
  entries.filter(
    (entry) =>
      entry.kind !== kind ||
      entry.state !== STATES.queued ||
      !messages.some(
        ({ key, to, subject }) =>
          key !== entry.key && to.join(', ') === entry.to && subject === entry.subject,
      ),
  );

export const recipients = (messages: readonly Head[]): number =>
  messages.reduce((sum, message) => sum + message.to.length, 0);

/** Refuses when the account's day does not suffice for all. */
export const requireQuota = (messages: readonly Head[]): void => {
  const [wanted, remaining] = [recipients(messages), MailApp.getRemainingDailyQuota()];
  if (wanted > remaining) throw new Refusal('messages/quota', { wanted, remaining });
};

/**
 * What became of a message: `doubtful` where a service failed in the middle, so that it may have gone; `queued` where the
 * account's day was used up, so that it waits on.
 */
export interface Sent {
  readonly state: 'sent' | 'failed' | 'doubtful' | 'queued';
  /** In Google's words; empty for one that went. */
  readonly reason: string;
}

/** Messages in the table that wait to go. */
export interface Queue<M extends Head> {
  /** Sends one. What became of it stands in the table when this returns. */
  readonly send: (message: M, content: Pick<Message, 'plain' | 'html'>) => Sent;
  /** Writes down that one cannot go. */
  readonly fail: (message: M, reason: string) => void;
}

/**
 * Puts messages into the table. What stands in `entries` of the same message gives way to it; a test gives way to nothing
 * and takes nothing's place.
 */
export const queue = <M extends Head>(
  outbox: Outbox,
  entries: readonly Entry[],
  messages: readonly M[],
  kind: Kind,
  time: string,
): Queue<M> => {
  const replaced = (entry: Entry): boolean =>
    kind !== 'uji' && messages.some((message) => isOf(entry, kind, message));
  const kept = entries.filter((entry) => !replaced(entry));
  const queued = messages.map((message) =>
    entryOf(
      message,
      kind,
      STATES.queued,
      time,
      entries.find((entry) => replaced(entry) && isOf(entry, kind, message)),
    ),
  );
  const rows = [...kept, ...queued];
  const differs = rows.length !== outbox.entries.length || rows.some((row, i) => row !== outbox.entries[i]);
  if (differs) writeOutbox(outbox, rows);
  const write = (message: M, state: State, remark = ''): void => {
    const place = messages.indexOf(message);
    const entry = queued[place];
    if (entry) writeEntry(outbox, kept.length + place, { ...entry, state, remark });
  };
  return {
    send: (message, content) => {
      write(message, STATES.sending);
      const sent = sendOne(message, content);
      write(message, STATES[sent.state], sent.reason);
      return sent;
    },
    fail: (message, reason) => write(message, STATES.failed, reason),
  };
};

/** What became of each message that there was time for, in their order. A failure stops no other; a day that is used up does. */
export const sendEach = (
  waiting: Queue<Message>,
  messages: readonly Message[],
  hasTime: () => boolean,
): ReadonlyMap<Message, Sent> => {
  const sent = new Map<Message, Sent>();
  for (const message of messages) {
    if (!hasTime()) break;
    const became = waiting.send(message, message);
    sent.set(message, became);
    if (became.state === 'queued') break;
  }
  return sent;
};

/** Never tried again by itself: what failed may have gone all the same. */
const sendOne = ({ to, subject }: Head, { plain, html }: Pick<Message, 'plain' | 'html'>): Sent => {
  try {
    MailApp.sendEmail({ to: to.join(','), subject, body: plain, htmlBody: html, name: 'KKPHAM' });
    return { state: 'sent', reason: '' };
  } catch (error) {
    const reason = reasonOf(error);
    const state = isQuotaSpent(error) ? 'queued' : isPassing(reason) ? 'doubtful' : 'failed';
    return { state, reason };
  }
};

/** The first ones, as far as the account's day goes. Asks for nothing where there is no message. */
export const withinQuota = <M extends Head>(messages: readonly M[]): readonly M[] => {
  if (messages.length === 0) return [];
  let remaining = MailApp.getRemainingDailyQuota();
  return messages.filter(({ to }) => {
    remaining -= to.length;
    return remaining >= 0;
  });
};
