// Surel koordinator: preview, a test to oneself, and the real thing, all by way of the table Surel Keluar.
import type { Report } from '../../domain/report/report';
import type { Assessment } from '../assess';
import { composeMessages, type Message } from '../mail/compose';
import {
  type Entry,
  entryOf,
  numbersSentTo,
  type Outbox,
  readOutbox,
  STATES,
  type State,
  writeEntry,
  writeOutbox,
} from '../mail/outbox';
import { Refusal } from '../refusal';
import { previewPage } from '../screens/preview';
import { type Options, runAction } from './run';

export interface SendOptions extends Options {
  /** The person has confirmed already, on the preview page. */
  readonly confirmed?: boolean;
}

/** Shows every message with its addresses and the remaining quota; nothing is sent. */
export const previewMessages = (options?: Options): Report =>
  runAction(options, (assessment, wanted) => {
    const ui = SpreadsheetApp.getUi();
    const { outbox, messages, time } = prepare(assessment, wanted);
    const kept = outbox.entries.filter((entry) => entry.state !== STATES.preview);
    const { due } = standing(kept, messages);
    const fresh = due.filter((message) => !kept.some((entry) => isOf(entry, message)));
    const previews = fresh.map((message) => ({
      ...entryOf(message, 'ringkasan', STATES.preview, time),
      remark: assessment.text.words.outboxPreview,
    }));
    writeOutbox(outbox, [...kept, ...previews]);
    const page = HtmlService.createHtmlOutput(
      previewPage(
        assessment.text,
        messages,
        new Set(due.map(({ key }) => key)),
        MailApp.getRemainingDailyQuota(),
      ),
    );
    ui.showModalDialog(page.setWidth(720).setHeight(560), assessment.text.preview.title);
    return {
      said: assessment.text.done.previewed(messages.length),
      messages: messages.map(({ key }) => key),
    };
  });

/** Sends every message to the person who clicks, marked as a test. */
export const sendTest = (options?: Options): Report =>
  runAction(options, (assessment, wanted) => {
    const { outbox, messages, time } = prepare(assessment, wanted);
    const address = Session.getActiveUser().getEmail();
    if (address === '') throw new Refusal('messages/no-user', {});
    const tests = messages.map((message) => ({
      ...message,
      to: [address],
      subject: assessment.text.message.testSubject(message.subject),
    }));
    requireQuota(tests);
    const sent = sendAll(outbox, outbox.entries, tests, 'uji', time);
    return { said: assessment.text.done.tested(sent.sent, address), messages: tests.map(({ key }) => key) };
  });

/**
 * Sends each coordinator their message. One that was sent with the same content is not sent again; one that a run died
 * on is shown as in doubt, for a person to decide. Refuses when the quota does not suffice for all.
 */
export const sendMessages = (options?: SendOptions): Report =>
  runAction(options, (assessment, wanted) => {
    const { text } = assessment;
    const { outbox, messages, time } = prepare(assessment, wanted);
    const entries = outbox.entries
      .filter((entry) => entry.state !== STATES.preview)
      .map((entry) =>
        isOpen(entry) ? { ...entry, state: STATES.doubtful, remark: text.words.outboxDoubt } : entry,
      );
    const { due, already, doubtful } = standing(entries, messages);
    requireQuota(due);
    if (due.length > 0 && options?.confirmed !== true) confirm(assessment, due);
    const { sent, failed } = sendAll(outbox, entries, due, 'ringkasan', time);
    return {
      said: text.done.sent({ sent, already: already.length, failed, doubtful: doubtful.length }),
      messages: due.map(({ key }) => key),
    };
  });

/** Which messages are to be sent; which were, with the same content; and which may have been. */
const standing = (
  entries: readonly Entry[],
  messages: readonly Message[],
): Readonly<Record<'due' | 'already' | 'doubtful', readonly Message[]>> => {
  const known = (message: Message, ...states: readonly State[]): boolean =>
    entries.some((entry) => isOf(entry, message) && states.some((state) => state === entry.state));
  const doubtful = messages.filter(
    (message) =>
      known(message, STATES.doubtful) || entries.some((entry) => isOf(entry, message) && isOpen(entry)),
  );
  const already = messages.filter((message) => !doubtful.includes(message) && known(message, STATES.sent));
  const due = messages.filter((message) => !doubtful.includes(message) && !already.includes(message));
  return { due, already, doubtful };
};

const KNOWN: readonly string[] = Object.values(STATES);

/** A message that a run died on, or of which a person wrote what cannot be understood: it may have gone. */
const isOpen = ({ state }: Entry): boolean => state === STATES.sending || !KNOWN.includes(state);

const isOf = (entry: Entry, message: Message): boolean =>
  entry.kind === 'ringkasan' && entry.key === message.key;

const prepare = (
  assessment: Assessment,
  wanted: readonly string[],
): { readonly outbox: Outbox; readonly messages: readonly Message[]; readonly time: string } => {
  const { spreadsheet } = assessment.book;
  const outbox = readOutbox(spreadsheet);
  const time = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
  const sentBefore = (to: string): readonly string[] => numbersSentTo(outbox.entries, to);
  const messages = composeMessages(assessment, wanted, sentBefore, time.slice(0, 10));
  if (messages.length === 0) throw new Refusal('messages/no-address', {});
  return { outbox, messages, time };
};

const recipients = (messages: readonly Message[]): number =>
  messages.reduce((sum, message) => sum + message.to.length, 0);

const requireQuota = (messages: readonly Message[]): void => {
  const [wanted, remaining] = [recipients(messages), MailApp.getRemainingDailyQuota()];
  if (wanted > remaining) throw new Refusal('messages/quota', { wanted, remaining });
};

const confirm = ({ text }: Assessment, messages: readonly Message[]): void => {
  const ui = SpreadsheetApp.getUi();
  const question = text.ask.send(messages.length, recipients(messages), MailApp.getRemainingDailyQuota());
  if (ui.alert(text.ask.sendTitle, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
    throw new Refusal('messages/cancelled', {});
  }
};

/**
 * Each message: its intent is in the table before it goes, its outcome after; a failure does not stop the others. What
 * stands in `entries` of the same message gives way to it; a test gives way to nothing and takes nothing's place.
 */
const sendAll = (
  outbox: Outbox,
  entries: readonly Entry[],
  messages: readonly Message[],
  kind: Entry['kind'],
  time: string,
): { readonly sent: number; readonly failed: number } => {
  const replaced = (entry: Entry): boolean =>
    kind === 'ringkasan' && messages.some((message) => isOf(entry, message));
  const kept = entries.filter((entry) => !replaced(entry));
  const queued = messages.map((message) => {
    const before = entries.find((entry) => replaced(entry) && isOf(entry, message));
    return { message, entry: entryOf(message, kind, STATES.queued, time, before) };
  });
  writeOutbox(outbox, [...kept, ...queued.map(({ entry }) => entry)]);
  const outcomes = queued.map(({ message, entry: waiting }, i) => {
    const entry = { ...waiting, state: STATES.sending };
    const index = kept.length + i;
    writeEntry(outbox, index, entry);
    const error = send(message);
    writeEntry(
      outbox,
      index,
      error === null ? { ...entry, state: STATES.sent } : { ...entry, state: STATES.failed, remark: error },
    );
    return error === null;
  });
  const sent = outcomes.filter(Boolean).length;
  return { sent, failed: outcomes.length - sent };
};

/** null when it went, else why it did not. */
const send = ({ to, subject, plain, html }: Message): string | null => {
  try {
    MailApp.sendEmail({ to: to.join(','), subject, body: plain, htmlBody: html, name: 'KKPHAM' });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
