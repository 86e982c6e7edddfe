// Runs that stand still at a call while others run, and go on: as on Google, where executions take place at the same time.
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { type Fault, faultAt, madeClock } from '../../../src/local/index';
import { emptySheet, emptyWorkbook } from '../../../src/local/spreadsheet/workbook';
import { DEFAULTS, DRIVE, hostOf } from './book-host';

const PAUSE: Fault = { kind: 'pause' };

const inMemory = async (script: string, log?: (line: string) => void) => {
  const book = emptyWorkbook(DEFAULTS.locale, DEFAULTS.timeZone);
  book.sheets = [emptySheet(0, 'Data', 20, 5)];
  const clock = madeClock('2026-08-07T20:04:05Z');
  const files = { 'Buku.xlsx': await writeWorkbook(book) };
  const host = await hostOf(
    { 'Code.js': script, 'appsscript.json': DRIVE },
    { drive: { files }, clock, ...(log ? { log } : {}) },
  );
  return Object.assign(host, { clock });
};

type Host = Awaited<ReturnType<typeof inMemory>>;

const column = (host: Host): readonly unknown[] =>
  (host.workbook('Buku.xlsx').sheets[0]?.cells ?? []).map((line) => line?.[0]?.value ?? null);

describe('a run that was paused', () => {
  it('does nothing twice, and hears the same times, chances and answers again', async () => {
    const lines: string[] = [];
    const host = await inMemory(
      `function main() {
        const before = [Date.now(), Math.random(), Utilities.getUuid()];
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.appendRow(['one']);
        console.log('once');
        sheet.appendRow(['two']);
        return [before, sheet.getLastRow(), Date.now()];
      }`,
      (line) => lines.push(line),
    );
    const back = host.keep();
    const whole = await host.run('main');
    back();
    lines.length = 0;
    // Calls: getUuid, getActiveSheet, appendRow, appendRow, getLastRow.
    const run = await host.begin('main', [], { faults: faultAt(3, PAUSE) });
    expect(run.state).toBe('paused');
    expect(column(host)).toEqual(['one']);
    host.clock.advance(60_000);
    await run.resume();
    expect(run.state).toBe('done');
    const [before, rows, after] = whole as [unknown, number, number];
    expect(run.result).toEqual([before, rows, after + 60_000]);
    expect(column(host)).toEqual(['one', 'two']);
    expect(lines).toEqual(['once']);
    expect(run.calls).toEqual([
      'Utilities.getUuid',
      'SpreadsheetApp.getActiveSheet',
      'Sheet.appendRow',
      'Sheet.appendRow',
      'Sheet.getLastRow',
    ]);
  });

  it('may be paused again and again, at every call', async () => {
    const host = await inMemory(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      for (let n = 0; n < 3; n++) sheet.appendRow([n]);
      return sheet.getLastRow();
    }`);
    const run = await host.begin('main', [], { faults: faultAt(0, PAUSE) });
    for (let call = 1; run.state === 'paused'; call += 1) await run.resume(faultAt(call, PAUSE));
    expect(run.result).toBe(3);
    expect(column(host)).toEqual([0, 1, 2]);
  });

  it('sees what another run wrote meanwhile, and not before', async () => {
    const host = await inMemory(`function read() {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1');
        return [range.getValue(), range.getValue()];
      }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('other') }`);
    const run = await host.begin('read', [], { faults: faultAt(3, PAUSE) });
    await host.run('write');
    await run.resume();
    expect(run.result).toEqual(['', 'other']);
  });

  it('catches the errors of services again that it caught before', async () => {
    const host = await inMemory(`function main() {
      let said = '';
      try { SpreadsheetApp.openById('none') } catch (error) { said = error.message }
      SpreadsheetApp.getActiveSheet().appendRow([said]);
      return said;
    }`);
    const run = await host.begin('main', [], { faults: faultAt(2, PAUSE) });
    await run.resume();
    expect(run.result).toMatch(/^Unexpected error while getting/);
    expect(column(host)).toEqual([run.result]);
  });
});

describe('the lock', () => {
  const script = `function main(name) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(5000)) return 'busy';
    SpreadsheetApp.getActiveSheet().appendRow([name]);
    return 'done';
  }`;

  it('that a paused run holds keeps others out, who wait as long as they said', async () => {
    const host = await inMemory(script);
    const first = await host.begin('main', ['first'], { faults: faultAt(2, PAUSE) });
    const began = host.clock.now();
    expect(await host.run('main', ['second'])).toBe('busy');
    expect(host.clock.now() - began).toBe(5000);
    await first.resume();
    expect(await host.run('main', ['third'])).toBe('done');
    expect(column(host)).toEqual(['first', 'third']);
  });

  it('goes to whoever asks when its holder is at its end', async () => {
    const host = await inMemory(script);
    const second = await host.begin('main', ['second'], { faults: faultAt(1, PAUSE) });
    expect(await host.run('main', ['first'])).toBe('done');
    await second.resume();
    expect(second.result).toBe('done');
    expect(column(host)).toEqual(['first', 'second']);
  });
});

describe('going back', () => {
  it('brings back files, spreadsheets, mail, properties, triggers, quotas, ids and the clock', async () => {
    const host = await inMemory(`function main() {
      SpreadsheetApp.create('Baru');
      SpreadsheetApp.getActiveSheet().appendRow([1]);
      MailApp.sendEmail('a@example.com', 's', 'b');
      PropertiesService.getScriptProperties().setProperty('a', 'b');
      CacheService.getScriptCache().put('a', 'b');
      ScriptApp.newTrigger('main').timeBased().everyDays(1).create();
      Utilities.sleep(1000);
      return [MailApp.getRemainingDailyQuota(), Utilities.getUuid(), SpreadsheetApp.getActiveSheet().getLastRow()];
    }
    function state() {
      return [PropertiesService.getScriptProperties().getProperty('a'), CacheService.getScriptCache().get('a')];
    }`);
    const back = host.keep();
    const first = await host.run('main');
    const files = host.drive.list().map(({ id, path }) => `${id} ${path}`);
    back();
    expect(host.drive.list()).toHaveLength(1);
    expect(host.outbox).toHaveLength(0);
    expect(host.triggers).toHaveLength(0);
    expect(await host.run('state')).toEqual([null, null]);
    expect(await host.run('main')).toEqual(first);
    expect(host.drive.list().map(({ id, path }) => `${id} ${path}`)).toEqual(files);
    back();
    expect(column(host)).toEqual([]);
  });

  it('is refused for a Drive that is a folder', async () => {
    const host = await hostOf({ 'Code.js': 'function main() {}' });
    expect(() => host.keep()).toThrow('memory');
  });
});
