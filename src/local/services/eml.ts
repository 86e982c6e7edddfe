// A message as the text of an .eml file.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A message as it left. Addresses as written by the script, separated by commas. */
export interface Message {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  /** null where the message is text only. */
  readonly htmlBody: string | null;
  readonly attachments: readonly Attachment[];
  /** By content id: `<img src="cid:logo">`. */
  readonly inlineImages: Readonly<Record<string, Attachment>>;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
}

/** The message in RFC 5322 form, Bcc included. The same message and key always make the same bytes. */
export const emlOf = (message: Message, key: string): Promise<Uint8Array> => {
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 24);
  const composer = new MailComposer({
    from: { ...message.from },
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    replyTo: message.replyTo,
    subject: message.subject,
    text: message.body,
    ...(message.htmlBody === null ? {} : { html: message.htmlBody }),
    date: new Date(message.sentAt),
    messageId: `<${mark}@mail.local>`,
    attachments: [
      ...Object.entries(message.inlineImages).map(([cid, image]) => ({
        cid,
        filename: image.name,
        content: Buffer.from(image.bytes),
        contentType: image.contentType,
        contentDisposition: 'inline' as const,
      })),
      ...message.attachments.map((file) => ({
        filename: file.name,
        content: Buffer.from(file.bytes),
        contentType: file.contentType,
      })),
    ],
    ...{ baseBoundary: mark },
  });
  const node = composer.compile();
  Object.assign(node, { keepBcc: true });
  return new Promise((resolve, reject) => {
    node.build((error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))));
  });
};
