// MailApp: messages out, counted against the day's recipients.
import addressParser from 'nodemailer/lib/addressparser';
import { exception, NotImplemented } from '../host/exception';
import { MAIL_LIMITS } from '../host/limits';
import type { Runtime } from '../host/runtime';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';
import { type Blob, blobOf } from './blob';
import type { Attachment } from './eml';
import type { Outbox } from './outbox';

type Options = Readonly<Record<string, unknown>>;

const OPTIONS = [
  'attachments',
  'bcc',
  'body',
  'cc',
  'htmlBody',
  'inlineImages',
  'name',
  'noReply',
  'replyTo',
  'subject',
  'to',
];

const isOptions = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The four forms of sendEmail as one set of options. */
const optionsOf = (args: readonly unknown[]): Options => {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isOptions(first)) return first;
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && isOptions(fourth)) return { ...fourth, to: first, subject: second, body: third };
  if (args.length === 4 && typeof fourth === 'string') {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  throw wrongArguments('MailApp.sendEmail', args);
};

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

const addresses = (list: string): readonly string[] =>
  addressParser(list, { flatten: true }).map(({ address, name }) => {
    const found = address || name;
    if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(found)) throw exception(`Invalid email: ${found}`);
    return found;
  });

const attachment = (blob: Blob | undefined, source: unknown): Attachment => {
  if (!blob) throw wrongArguments('MailApp.sendEmail', [source]);
  const name = blob.getName();
  if (name === null) throw exception('Blob object must have non-null name for this operation.');
  return { name, contentType: blob.getContentType() ?? 'application/octet-stream', bytes: blob.content() };
};

const image = (key: string, source: unknown): Attachment => {
  const blob = blobOf(source);
  return attachment(blob?.getName() === null ? blob.copyBlob().setName(key) : blob, source);
};

const check = (size: number, most: number, what: string): void => {
  if (size > most) throw exception(`Limit Exceeded: Email ${what}`);
};

export class MailApp extends unimplemented<GoogleAppsScript.Mail.MailApp>('Mail.MailApp') {
  readonly #runtime: Runtime;
  readonly #outbox: Outbox;
  constructor(runtime: Runtime, outbox: Outbox) {
    super();
    this.#runtime = runtime;
    this.#outbox = outbox;
  }

  /** Recipients left today. */
  override getRemainingDailyQuota() {
    this.#runtime.need('MailApp.getRemainingDailyQuota', 'script.send_mail');
    return this.#runtime.quotas.remaining('mailRecipients');
  }

  /** Every recipient counts: to, cc and bcc. Nothing is sent or counted when this throws. */
  override sendEmail(...args: unknown[]) {
    const { account, clock, need, quotas } = this.#runtime;
    need('MailApp.sendEmail', 'script.send_mail');
    const options = optionsOf(args);
    const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
    if (unknown) throw exception(`Invalid argument: ${unknown}`);

    const [to, cc, bcc] = [text(options.to), text(options.cc), text(options.bcc)];
    const recipients = [to, cc, bcc].flatMap(addresses);
    if (recipients.length === 0) throw exception('Failed to send email: no recipient');
    const replyTo = text(options.replyTo);
    addresses(replyTo);
    check(recipients.length, MAIL_LIMITS.recipients, 'Recipients Per Message');

    const body = text(options.body);
    const html = options.htmlBody;
    const htmlBody = html === undefined || html === null ? null : String(html);
    check(
      Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody ?? '')),
      MAIL_LIMITS.bodyBytes[account.kind],
      'Body Size.',
    );

    const attached = options.attachments ?? [];
    const inline = options.inlineImages ?? {};
    if (!Array.isArray(attached) || !isOptions(inline)) throw wrongArguments('MailApp.sendEmail', args);
    const attachments = attached.map((source: unknown) => attachment(blobOf(source), source));
    const images = Object.entries(inline).map(([key, source]) => [key, image(key, source)] as const);
    const files = [...attachments, ...images.map(([, file]) => file)];
    check(files.length, MAIL_LIMITS.attachments, 'Attachments Per Message');
    const size = files.reduce((sum, file) => sum + file.bytes.length, 0);
    check(size, MAIL_LIMITS.attachmentBytes, 'Total Attachments Size');

    if (options.noReply === true && account.kind === 'consumer') {
      throw new NotImplemented('MailApp.sendEmail with noReply from a consumer account');
    }
    const address = options.noReply === true ? `noreply@${account.email.split('@')[1] ?? ''}` : account.email;

    quotas.spend('mailRecipients', recipients.length);
    this.#outbox.send({
      from: { name: text(options.name), address },
      to,
      cc,
      bcc,
      replyTo,
      subject: text(options.subject),
      body,
      htmlBody,
      attachments,
      inlineImages: Object.fromEntries(images),
      sentAt: clock.now(),
    });
  }
}
