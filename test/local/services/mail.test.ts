// MailApp: what is sent, what is refused, and what stands in the .eml file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SmallOptions, smallHost } from '../host/small-host';

const send = (args: string, options?: SmallOptions) => {
  const host = smallHost({ 'A.js': `function main() { MailApp.sendEmail(${args}) }` }, options);
  return { ...host, main: () => host.run('main') };
};

const eml = (host: { drive: string }): string => {
  const folder = join(host.drive, 'mail');
  const [name = ''] = readdirSync(folder);
  return readFileSync(join(folder, name), 'utf8');
};

describe('the four forms of sendEmail', () => {
  it.each([
    [`'a@b.id', 'Subject', 'Body'`, {}],
    [`'a@b.id', 'Subject', 'Body', { cc: 'c@b.id' }`, { cc: 'c@b.id' }],
    [`'a@b.id', 'r@b.id', 'Subject', 'Body'`, { replyTo: 'r@b.id' }],
    [`{ to: 'a@b.id', subject: 'Subject', body: 'Body' }`, {}],
  ])('takes (%s)', async (args, more) => {
    const host = send(args);
    await host.main();
    expect(host.outbox.sent).toMatchObject([{ to: 'a@b.id', subject: 'Subject', body: 'Body', ...more }]);
  });

  it('refuses any other form with the signature', async () => {
    await expect(send(`'a@b.id', 'Subject'`).main()).rejects.toThrow(
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    );
  });
});

describe('recipients', () => {
  it('count to, cc and bcc against the day', async () => {
    const host = smallHost({
      'A.js': `function main() { MailApp.sendEmail({ to: 'a@b.id, "B, C" <b@b.id>', cc: 'c@b.id', bcc: 'd@b.id', subject: 's', body: 'b' });
        return MailApp.getRemainingDailyQuota() }`,
    });
    expect(await host.run('main')).toBe(96);
  });

  it('run out, and come back 24 hours after the first', async () => {
    const host = smallHost({
      'A.js': `function main(n) { MailApp.sendEmail(Array.from({ length: n }, (_, i) => i + '@b.id').join(), 's', 'b') }`,
    });
    await host.run('main', 50);
    host.clock.advance(3_600_000);
    await host.run('main', 49);
    await expect(host.run('main', 2)).rejects.toMatchObject({
      name: 'Exception',
      message: 'Service invoked too many times for one day: email.',
    });
    await host.run('main', 1);
    host.clock.advance(23 * 3_600_000);
    await host.run('main', 50);
    expect(host.outbox.sent).toHaveLength(4);
  });

  it('are 1,500 a day on Workspace', async () => {
    const host = smallHost(
      { 'A.js': `function main() { return MailApp.getRemainingDailyQuota() }` },
      { account: { kind: 'workspace', email: 'a@kanwil.go.id' } },
    );
    expect(await host.run('main')).toBe(1500);
  });

  it.each([
    [`'', 's', 'b'`, 'Failed to send email: no recipient'],
    [`'budi', 's', 'b'`, 'Invalid email: budi'],
    [`'a@b.id, b@', 's', 'b'`, 'Invalid email: b@'],
    [
      `Array.from({ length: 51 }, (_, i) => i + '@b.id').join(), 's', 'b'`,
      'Limit Exceeded: Email Recipients Per Message',
    ],
    [`'a@b.id', 's', 'x'.repeat(200 * 1024 + 1)`, 'Limit Exceeded: Email Body Size.'],
    [`'a@b.id', 's', '', { htmlBody: 'x'.repeat(200 * 1024 + 1) }`, 'Limit Exceeded: Email Body Size.'],
  ])('(%s) is refused', async (args, message) => {
    const host = send(args);
    await expect(host.main()).rejects.toMatchObject({ name: 'Exception', message });
    expect(host.outbox.sent).toEqual([]);
    expect(host.runtime.quotas.remaining('mailRecipients')).toBe(100);
  });

  it('need the scope, and more than a simple trigger', async () => {
    const message =
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail';
    await expect(send(`'a@b.id', 's', 'b'`, { scopes: ['documents'] }).main()).rejects.toThrow(message);
    await expect(send(`'a@b.id', 's', 'b'`, { mode: 'LIMITED' }).main()).rejects.toThrow(message);
  });

  it('more than 250 attachments or 25 MB are refused (unverified text)', async () => {
    const blob = (size: number): string => `Utilities.newBlob('x'.repeat(${size}), 'text/plain', 'a.txt')`;
    await expect(
      send(`'a@b.id', 's', 'b', { attachments: Array.from({ length: 251 }, () => ${blob(1)}) }`).main(),
    ).rejects.toThrow('Limit Exceeded: Email Attachments Per Message');
    await expect(send(`'a@b.id', 's', 'b', { attachments: [${blob(26_214_401)}] }`).main()).rejects.toThrow(
      'Limit Exceeded: Email Total Attachments Size',
    );
  });
});

describe('the .eml file', () => {
  const full = `{ to: 'Büdi <a@b.id>', cc: 'c@b.id', bcc: 'd@b.id', replyTo: 'r@b.id', name: 'Kanwil Sulawesi',
    subject: 'Ringkasan – Kabupaten Maros', body: 'Halo', htmlBody: '<p>Halo <img src="cid:logo"></p>',
    inlineImages: { logo: Utilities.newBlob([-119, 80, 78, 71], 'image/png') },
    attachments: [Utilities.newBlob('isi', 'application/pdf', 'Ringkasan é.pdf')] }`;

  it('holds headers, both bodies, picture and attachment', async () => {
    const host = send(full);
    await host.main();
    const text = eml(host);
    expect(text).toMatch(/^From: Kanwil Sulawesi <petugas@example\.go\.id>\r$/m);
    expect(text).toMatch(/^To: =\?UTF-8\?[BQ]\?.*\?= <a@b\.id>\r$/m);
    expect(text).toMatch(/^Cc: c@b\.id\r$/m);
    expect(text).toMatch(/^Bcc: d@b\.id\r$/m);
    expect(text).toMatch(/^Reply-To: r@b\.id\r$/m);
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(text).toMatch(/^Date: Fri, 07 Aug 2026 03:04:05 \+0000\r$/m);
    expect(text).toMatch(/Content-Type: text\/html/);
    expect(text).toMatch(/Content-I[dD]: <logo>/);
    expect(text).toContain(Buffer.from('isi').toString('base64'));
    expect(text.split('\r\n').filter((line) => /[^\x20-\x7e\t]/.test(line))).toEqual([]);
  });

  it('is named by number and subject', async () => {
    const host = smallHost({
      'A.js': `function main() { MailApp.sendEmail('a@b.id', 'Ringkasan: 73.09 / é', 'x'); MailApp.sendEmail('a@b.id', '', 'y') }`,
    });
    await host.run('main');
    expect(readdirSync(join(host.drive, 'mail')).sort()).toEqual(['0001-Ringkasan-7309-e.eml', '0002.eml']);
    expect(host.outbox.sent.map(({ path }) => path)).toEqual([
      join(host.drive, 'mail', '0001-Ringkasan-7309-e.eml'),
      join(host.drive, 'mail', '0002.eml'),
    ]);
  });

  it('is the same for the same message, time and seed', async () => {
    const [one, two] = [send(full), send(full)];
    await one.main();
    await two.main();
    expect(eml(one)).toBe(eml(two));
  });

  it('comes from nobody on Workspace where the script asks', async () => {
    const host = send(`{ to: 'a@b.id', subject: 's', body: 'b', noReply: true }`, {
      account: { kind: 'workspace', email: 'x@kanwil.go.id' },
    });
    await host.main();
    expect(eml(host)).toMatch(/^From: noreply@kanwil\.go\.id\r$/m);
  });

  it('is there even where the script fails later', async () => {
    const host = smallHost({
      'A.js': `function main() { MailApp.sendEmail('a@b.id', 's', 'b'); throw new Error('after') }`,
    });
    await expect(host.run('main')).rejects.toThrow('after');
    expect(eml(host)).toMatch(/^To: a@b\.id\r$/m);
  });
});
