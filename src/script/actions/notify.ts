// Surel koordinator: preview, a test to oneself, and the real thing, all by way of the table Surel Keluar.
import type { Report } from '../../domain/report/report';
import { headText, SHORT_HASH } from '../../domain/trail/entry';
import { TRAIL_ACTIONS, UNDER_WAY } from '../../domain/trail/words';
import type { Assessment } from '../assess';
import { composeMessages, type Message } from '../mail/compose';
import { isOf, markDoubtful, recipients, requireQuota, sendAll, standing } from '../mail/deliver';
import { entryOf, numbersSentTo, type Outbox, readOutbox, STATES, writeOutbox } from '../mail/outbox';
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
  runRecorded('send', options, (assessment, wanted, trail) => {
    const { text } = assessment;
    const { outbox, messages, time } = prepare(assessment, wanted, trail);
    const entries = markDoubtful(
      outbox.entries.filter((entry) => entry.state !== STATES.preview),
      text.words.outboxDoubt,
    );
    const { due, already, doubtful } = standing(entries, 'ringkasan', messages);
    requireQuota(due);
    if (due.length > 0 && options?.confirmed !== true) confirm(assessment, due);
    if (due.length > 0)
      trail.append(
        due.map(({ key }) => ({
          action: TRAIL_ACTIONS.send,
          to: UNDER_WAY,
          reason: key.slice(0, SHORT_HASH),
        })),
      );
    const { sent, failed } = sendAll(outbox, entries, due, 'ringkasan', time);
    if (due.length > 0)
      trail.append([{ action: TRAIL_ACTIONS.send, to: `terkirim ${sent}; gagal ${failed}` }]);
    return {
      said: text.done.sent({ sent, already: already.length, failed, doubtful: doubtful.length }),
      trail,
      messages: due.map(({ key }) => key),
    };
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

const confirm = ({ text }: Assessment, messages: readonly Message[]): void => {
  const ui = SpreadsheetApp.getUi();
  const question = text.ask.send(messages.length, recipients(messages), MailApp.getRemainingDailyQuota());
  if (ui.alert(text.ask.sendTitle, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
    throw new Refusal('messages/cancelled', {});
  }
};
