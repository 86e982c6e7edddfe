// What goes wrong in a run because a program asked for it, and what it leaves.
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import {
  type AppsScriptOptions,
  type Fault,
  faultAt,
  madeClock,
  transientErrors,
} from '../../../src/local/index';
import { emptySheet, emptyWorkbook } from '../../../src/local/spreadsheet/workbook';
import { DEFAULTS, DRIVE, hostOf } from './book-host';

const START = '2026-08-07T20:04:05Z';

/** A host whose Drive is in memory, with one spreadsheet. */
const inMemory = async (script: string, options: Partial<AppsScriptOptions> = {}) => {
  const book = emptyWorkbook(DEFAULTS.locale, DEFAULTS.timeZone);
  book.sheets = [emptySheet(0, 'Data', 20, 5)];
  const files = { 'Buku.xlsx': await writeWorkbook(book) };
  return hostOf({ 'Code.js': script, 'appsscript.json': DRIVE }, { drive: { files }, ...options });
};

type Host = Awaited<ReturnType<typeof inMemory>>;

/** The first column as it is now. */
const column = (host: Host): readonly unknown[] =>
  (host.workbook('Buku.xlsx').sheets[0]?.cells ?? []).map((line) => line?.[0]?.value ?? null);

const kill = (when: 'before' | 'after', buffered: 'written' | 'lost' = 'written'): Fault => ({
  kind: 'kill',
  when,
  buffered,
});

/** Calls: getActiveSheet, then three times getRange and setValue. */
const THREE = `function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let n = 1; n <= 3; n++) sheet.getRange(n, 1).setValue(n);
  return 'done';
}`;

describe('a run that is killed', () => {
  it('before a call leaves it undone, after it done', async () => {
    const before = await inMemory(THREE);
    await expect(before.run('main', [], { faults: faultAt(4, kill('before')) })).rejects.toMatchObject({
      name: 'Killed',
      message: 'The execution was killed at its call 4, Range.setValue.',
    });
    expect(column(before)).toEqual([1]);
    const after = await inMemory(THREE);
    await expect(after.run('main', [], { faults: faultAt(4, kill('after')) })).rejects.toThrow('killed');
    expect(column(after)).toEqual([1, 2]);
  });

  it('does nothing more, whatever its script catches', async () => {
    const host = await inMemory(`function main() {
      for (let n = 1; n <= 9; n++) try { SpreadsheetApp.getActiveSheet().appendRow([n]) } catch (error) {}
      return 'done';
    }`);
    await expect(host.run('main', [], { faults: faultAt(4, kill('before')) })).rejects.toThrow('killed');
    expect(column(host)).toEqual([1, 2]);
  });

  it('loses what was written since the last flush where that is asked for', async () => {
    const script = `function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.appendRow(['flushed']);
      SpreadsheetApp.flush();
      const other = SpreadsheetApp.create('Baru');
      other.appendRow(['lost too']);
      sheet.appendRow(['lost']);
      Utilities.getUuid();
    }`;
    const lost = await inMemory(script);
    await expect(lost.run('main', [], { faults: faultAt(6, kill('before', 'lost')) })).rejects.toThrow(
      'killed',
    );
    expect(column(lost)).toEqual(['flushed']);
    const made = lost.drive.list().find(({ name }) => name === 'Baru');
    expect(lost.workbook(made?.id ?? '').sheets[0]?.cells).toEqual([]);
    const written = await inMemory(script);
    await expect(written.run('main', [], { faults: faultAt(6, kill('before')) })).rejects.toThrow('killed');
    expect(column(written)).toEqual(['flushed', 'lost']);
  });

  it('loses the changes of a document that was not saved, which one that fails does not', async () => {
    const script = `function main(text) {
      const document = DocumentApp.create('Surat');
      document.getBody().appendParagraph(text);
      Utilities.getUuid();
      throw new Error('failed');
    }
    function read(id) { return DocumentApp.openById(id).getBody().getText() }`;
    const host = await inMemory(script);
    await expect(host.run('main', ['kept'])).rejects.toThrow('failed');
    await expect(host.run('main', ['gone'], { faults: faultAt(3, kill('before')) })).rejects.toThrow(
      'killed',
    );
    const ids = host.drive.list().flatMap(({ id, name }) => (name === 'Surat' ? [id] : []));
    const texts = await Promise.all(ids.map((id) => host.run('read', [id])));
    expect(texts).toEqual(['\nkept', '']);
  });

  it('gives its lock back', async () => {
    const host = await inMemory(
      `function main() { LockService.getScriptLock().waitLock(10); Utilities.getUuid() }`,
    );
    await expect(host.run('main', [], { faults: faultAt(2, kill('before')) })).rejects.toThrow('killed');
    await expect(host.run('main')).resolves.toBeUndefined();
  });
});

describe('a run that times out', () => {
  it('ends at its limit with Google’s text', async () => {
    const clock = madeClock(START);
    const host = await inMemory(THREE, { clock, time: { costs: () => 1000 } });
    await expect(host.run('main', [], { faults: faultAt(2, { kind: 'timeout' }) })).rejects.toMatchObject({
      name: 'Exception',
      message: 'Exceeded maximum execution time',
    });
    expect(clock.now()).toBe(Date.parse(START) + 6 * 60_000);
    expect(column(host)).toEqual([]);
  });
});

describe('a service that fails', () => {
  const script = `function main() {
    try { SpreadsheetApp.getActiveSheet().appendRow([1]) } catch (error) { return error.name + ': ' + error.message }
  }`;
  const error = transientErrors({ index: 1, member: 'Sheet.appendRow' }, 'id')[0] ?? new Error();

  it('before it did what it was asked for tells the script, which goes on', async () => {
    const host = await inMemory(script);
    expect(await host.run('main', [], { faults: faultAt(1, { kind: 'error', when: 'before', error }) })).toBe(
      "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
    );
    expect(column(host)).toEqual([]);
  });

  it('after it did tells the script the same', async () => {
    const host = await inMemory(script);
    const told = await host.run('main', [], { faults: faultAt(1, { kind: 'error', when: 'after', error }) });
    expect(told).toMatch(/^Exception: We're sorry/);
    expect(column(host)).toEqual([1]);
  });

  it('does so in the words of its kind (public reports)', () => {
    const texts = (member: string): readonly string[] =>
      transientErrors({ index: 0, member }, 'ID').map(({ name, message }) => `${name}: ${message}`);
    expect(texts('Range.getValues')).toContain(
      'Exception: Service Spreadsheets timed out while accessing document with id ID.',
    );
    expect(texts('Body.replaceText')).toContain(
      'Exception: Service Documents failed while accessing document with id ID.',
    );
    expect(texts('MailApp.sendEmail')).toEqual([
      "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
      'Exception: Service invoked too many times in a short time: mail. Try Utilities.sleep(1000) between calls.',
    ]);
    expect(texts('Drive.Files.list')).toEqual([
      'GoogleJsonResponseException: API call to drive.files.list failed with error: Internal Error',
      'GoogleJsonResponseException: API call to drive.files.list failed with error: The service is currently unavailable.',
      'GoogleJsonResponseException: API call to drive.files.list failed with error: Rate Limit Exceeded',
      'GoogleJsonResponseException: API call to drive.files.list failed with error: User rate limit exceeded.',
    ]);
  });
});

describe('what happens elsewhere', () => {
  it('is seen by the calls that come after', async () => {
    const host = await inMemory(`function main() {
      const id = SpreadsheetApp.create('Baru').getId();
      try { SpreadsheetApp.openById(id); return 'opened' } catch (error) { return error.message }
    }`);
    const happen = (): void => {
      const made = host.drive.list().find(({ name }) => name === 'Baru');
      host.drive.update(made?.id ?? '', { forbidden: true });
    };
    expect(await host.run('main', [], { faults: faultAt(2, { kind: 'elsewhere', happen }) })).toBe(
      'You do not have permission to access the requested document.',
    );
  });

  it('may be another execution that holds the lock', async () => {
    const host = await inMemory(`function main() { return LockService.getDocumentLock().tryLock(5000) }`);
    const held: Fault = { kind: 'lock', lock: 'document', milliseconds: 60_000 };
    expect(await host.run('main', [], { faults: faultAt(1, held) })).toBe(false);
    expect(await host.run('main')).toBe(false);
  });

  it('may be Google disabling a trigger: it is listed on and does not run', async () => {
    const host =
      await inMemory(`function install() { ScriptApp.newTrigger('night').timeBased().everyDays(1).create() }
      function night() {}`);
    await host.run('install');
    const [trigger] = host.triggers;
    await host.fireTrigger(trigger?.id ?? '');
    host.disableTrigger(trigger?.id ?? '');
    expect(host.triggers).toHaveLength(1);
    await expect(host.fireTrigger(trigger?.id ?? '')).rejects.toThrow('is disabled');
  });
});

describe('the account’s day of trigger time', () => {
  it('ends with Google’s text after ninety minutes, and clicks go on', async () => {
    const host = await inMemory(
      `function install() { ScriptApp.newTrigger('night').timeBased().everyDays(1).create() }
       function night() { for (let n = 0; n < 5; n++) SpreadsheetApp.getActive() }`,
      { clock: madeClock(START), time: { costs: () => 60_000 } },
    );
    await host.run('install');
    const id = host.triggers[0]?.id ?? '';
    // Five minutes each: eighteen fill ninety minutes.
    for (let night = 0; night < 18; night += 1) await host.fireTrigger(id);
    await expect(host.fireTrigger(id)).rejects.toThrow('Service using too much computer time for one day.');
    await expect(host.run('night')).resolves.toBeUndefined();
  });
});
