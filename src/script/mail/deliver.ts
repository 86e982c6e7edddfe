// How a message goes: its intent is in the table before, its outcome after, and what is in doubt is never sent again.

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

/** Whether the row is of that message. */
export const isOf = (entry: Entry, kind: Kind, message: Head): boolean =>
  entry.kind === kind && entry.key === message.key;

/** The entries with those that an earlier run died on marked, for a person to decide. */
export const markDoubtful = (entries: readonly Entry[], remark: string): readonly Entry[] =>
  entries.map((entry) => (isOpen(entry) ? { ...entry, state: STATES.doubtful, remark } : entry));

export const recipients = (messages: readonly Head[]): number =>
  messages.reduce((sum, message) => sum + message.to.length, 0);

/** Refuses when the account's day does not suffice for all. */
export const requireQuota = (messages: readonly Head[]): void => {
  const [wanted, remaining] = [recipients(messages), MailApp.getRemainingDailyQuota()];
  if (wanted > remaining) throw new Refusal('messages/quota', { wanted, remaining });
};

/** Messages in the table that wait to go. */
export interface Queue<M extends Head> {
  /** Sends one; null when it went, else why it did not. The table says so either way. */
  readonly send: (message: M, content: Pick<Message, 'plain' | 'html'>) => string | null;
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
      const error = sendOne(message, content);
      if (error === null) write(message, STATES.sent);
      else write(message, STATES.failed, error);
      return error;
    },
    fail: (message, reason) => write(message, STATES.failed, reason),
  };
};

/** Each message in its turn; a failure does not stop the others. */
export const sendAll = (
  outbox: Outbox,
  entries: readonly Entry[],
  messages: readonly Message[],
  kind: Kind,
  time: string,
): { readonly sent: number; readonly failed: number } => {
  const waiting = queue(outbox, entries, messages, kind, time);
  const sent = messages.filter((message) => waiting.send(message, message) === null).length;
  return { sent, failed: messages.length - sent };
};

const sendOne = ({ to, subject }: Head, { plain, html }: Pick<Message, 'plain' | 'html'>): string | null => {
  try {
    MailApp.sendEmail({ to: to.join(','), subject, body: plain, htmlBody: html, name: 'KKPHAM' });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
};
