// Surel koordinator: preview, a test to oneself, and the real thing, all by way of the table Surel Keluar.
import type { Work } from '../../domain/job/work';
import type { Report } from '../../domain/report/report';
import { headText, SHORT_HASH } from '../../domain/trail/entry';
import { TRAIL_ACTIONS, UNDER_WAY } from '../../domain/trail/words';
import type { Assessment } from '../assess';
import { startBudget } from '../budget';
import { jobOfRun } from '../jobs/job-run';
import type { Text } from '../locale/text';
import { composeMessages, type Message } from '../mail/compose';
import {
  isOf,
  markDoubtful,
  queue,
  recipients,
  requireQuota,
  type Sent,
  type Standing,
  sendEach,
  standing,
  withinQuota,
  withoutOlder,
} from '../mail/deliver';
import {
  type Entry,
  entryOf,
  numbersSentTo,
  type Outbox,
  readOutbox,
  STATES,
  writeOutbox,
} from '../mail/outbox';
import { once } from '../once';
import { Refusal } from '../refusal';
import { previewPage } from '../screens/preview';
import type { Recording } from '../trail/record';
import { type Options, runRecorded } from './run';

export interface SendOptions extends Options {
  /** The person has confirmed already, on the preview page. */
  readonly confirmed?: boolean;
}

/** Shows every message with its addresses and the remaining quota; nothing is sent. */
export const previewMessages = (options?: Options): Report =>
  runRecorded('preview', options, (assessment, wanted, trail) => {
    const ui = SpreadsheetApp.getUi();
    const { outbox, messages, time } = prepare(assessment, wanted, trail);
    const kept = outbox.entries.filter((entry) => entry.state !== STATES.preview);
    const { due } = standing(kept, 'ringkasan', messages);
    const fresh = due.filter((message) => !kept.some((entry) => isOf(entry, 'ringkasan', message)));
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
  runRecorded('test', options, (assessment, wanted, trail) => {
    const { outbox, messages, time } = prepare(assessment, wanted, trail);
    const address = Session.getActiveUser().getEmail();
    if (address === '') throw new Refusal('messages/no-user', {});
    const tests = messages.map(
      (message): Message => ({
        ...message,
        to: [address],
        subject: assessment.text.message.testSubject(message.subject),
      }),
    );
    requireQuota(tests);
    const became = sendEach(queue(outbox, outbox.entries, tests, 'uji', time), tests, () => true);
    return {
      said: assessment.text.done.tested(count(became, 'sent'), address),
      messages: tests.map(({ key }) => key),
    };
  });

/**
 * Sends each coordinator their message. One that was sent with the same content is not sent again; one that a run died
 * on is shown as in doubt, for a person to decide. What does not fit the day is left to the job, and said before; without
 * a job all is refused.
 */
export const sendMessages = (options?: SendOptions): Report =>
  runRecorded('send', options, (assessment, wanted, trail) => {
    const { text } = assessment;
    const job = jobOfRun();
    const { outbox, messages, time } = prepare(assessment, wanted, trail);
    const kept = outbox.entries.filter((entry) => entry.state !== STATES.preview);
    const entries = markDoubtful(withoutOlder(kept, KIND, messages), text.words.outboxDoubt);
    const stand = sinceJob(entries, job?.since() ?? '', standing(entries, KIND, messages));
    const { due, already, doubtful } = stand;
    if (!job) requireQuota(due);
    const today = job ? withinQuota(due) : due;
    if (due.length > 0 && options?.confirmed !== true) confirm(assessment, due, today);
    const hasTime = job ? startBudget() : () => true;
    const waiting = once(() => queue(outbox, entries, due, KIND, time));
    const became = new Map<Message, Sent>();
    for (const batch of inBatches(today)) {
      if (!hasTime() || count(became, 'queued') > 0) break;
      trail.append(
        batch.map(({ key }) => ({
          action: TRAIL_ACTIONS.send,
          to: UNDER_WAY,
          reason: key.slice(0, SHORT_HASH),
        })),
      );
      for (const [message, sent] of sendEach(waiting(), batch, hasTime)) became.set(message, sent);
    }
    waiting();
    const [sent, failed] = [count(became, 'sent'), count(became, 'failed')];
    if (became.size > 0)
      trail.append([{ action: TRAIL_ACTIONS.send, to: `terkirim ${sent}; gagal ${failed}` }]);
    const inDoubt = doubtful.length + count(became, 'doubtful');
    return {
      said: text.done.sent({ sent, already: already.length, failed, doubtful: inDoubt }),
      trail,
      work: workOf(stand, became, count(became, 'queued') > 0 || today.length < due.length, text),
      messages: due.filter((message) => became.has(message)).map(({ key }) => key),
    };
  });

const KIND = 'ringkasan';

/** Entered into the trail at once before they go. */
const BATCH = 25;

const inBatches = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH));

const count = (became: ReadonlyMap<Message, Sent>, state: Sent['state']): number =>
  [...became.values()].filter((one) => one.state === state).length;

const addressesOf = ({ to }: Message): string => to.join(', ');

/** Nobody is written to twice by one job, also where their message would be another by now. */
const sinceJob = (
  entries: readonly Entry[],
  since: string,
  { due, already, doubtful }: Standing<Message>,
): Standing<Message> => {
  const known = (message: Message, state: string): boolean =>
    since !== '' &&
    entries.some(
      (entry) =>
        entry.kind === KIND &&
        entry.to === addressesOf(message) &&
        entry.time >= since &&
        entry.state === state,
    );
  const sent = due.filter((message) => known(message, STATES.sent));
  const perhaps = due.filter((message) => !sent.includes(message) && known(message, STATES.doubtful));
  return {
    due: due.filter((message) => !sent.includes(message) && !perhaps.includes(message)),
    already: [...already, ...sent],
    doubtful: [...doubtful, ...perhaps],
  };
};

const workOf = (
  { due, already, doubtful }: Standing<Message>,
  became: ReadonlyMap<Message, Sent>,
  quotaSpent: boolean,
  { words }: Text,
): Work => ({
  units: [...due, ...already, ...doubtful].map(addressesOf),
  left: due.filter((message) => (became.get(message)?.state ?? 'queued') === 'queued').map(addressesOf),
  failed: [
    ...doubtful.map((message) => ({
      unit: addressesOf(message),
      reason: words.outboxDoubt,
      passing: false,
    })),
    ...[...became].flatMap(([message, { state, reason }]) =>
      state === 'failed' || state === 'doubtful'
        ? [{ unit: addressesOf(message), reason, passing: false }]
        : [],
    ),
  ],
  quotaSpent,
});

const prepare = (
  assessment: Assessment,
  wanted: readonly string[],
  trail: Recording,
): { readonly outbox: Outbox; readonly messages: readonly Message[]; readonly time: string } => {
  const { spreadsheet } = assessment.book;
  const outbox = readOutbox(spreadsheet);
  const time = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
  const sentBefore = (to: string): readonly string[] => numbersSentTo(outbox.entries, to);
  const messages = composeMessages(assessment, wanted, sentBefore, time.slice(0, 10), headText(trail.head()));
  if (messages.length === 0) throw new Refusal('messages/no-address', {});
  return { outbox, messages, time };
};

/** `today`: those that fit the account's day. */
const confirm = ({ text }: Assessment, messages: readonly Message[], today: readonly Message[]): void => {
  const ui = SpreadsheetApp.getUi();
  const remaining = MailApp.getRemainingDailyQuota();
  const question =
    today.length < messages.length
      ? text.jobs.askSend(messages.length, remaining, today.length)
      : text.ask.send(messages.length, recipients(messages), remaining);
  if (ui.alert(text.ask.sendTitle, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
    throw new Refusal('messages/cancelled', {});
  }
};
