// Properties, caches, locks, session and triggers: what outlives a call.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPropertyStore } from '../../../src/local/services/property-store';
import { openTriggerStore } from '../../../src/local/services/triggers';
import { evaluate, smallHost } from '../host/small-host';

describe('PropertiesService', () => {
  const main = (body: string): Record<string, string> => ({
    'A.js': `function main() { const p = PropertiesService.getScriptProperties(); ${body} }`,
  });

  it('keeps texts from run to run, and on disk', async () => {
    const host = smallHost(
      main(`const was = p.getProperty('n'); p.setProperty('n', String(Number(was) + 1)); return was`),
    );
    expect([await host.run('main'), await host.run('main')]).toEqual([null, '1']);
    expect(openPropertyStore(host.drive).read('script')).toEqual({ n: '2' });
    expect(JSON.parse(readFileSync(join(host.drive, '.properties.json'), 'utf8'))).toEqual({
      script: { n: '2' },
    });
  });

  it('keeps the script, the user and the document apart', async () => {
    expect(
      await evaluate(`(() => {
        PropertiesService.getScriptProperties().setProperty('k', 's'); PropertiesService.getUserProperties().setProperty('k', 'u');
        PropertiesService.getDocumentProperties().setProperty('k', 'd');
        return ['Script', 'User', 'Document'].map((n) => PropertiesService['get' + n + 'Properties']().getProperty('k')) })()`),
    ).toEqual(['s', 'u', 'd']);
  });

  it('has no document properties where the script is bound to nothing', async () => {
    expect(await evaluate('PropertiesService.getDocumentProperties()', { bound: null })).toBeNull();
  });

  it('sets many at once, beside or in place of the others', async () => {
    const host = smallHost(
      main(`p.setProperties({ a: 'x', b: 'y' }).setProperties({ c: 'z' }); const all = p.getProperties();
        p.setProperties({ d: 'w' }, true); return [all, p.getKeys(), p.deleteProperty('d').getProperties()]`),
    );
    expect(await host.run('main')).toEqual([{ a: 'x', b: 'y', c: 'z' }, ['d'], {}]);
  });

  it('takes 9 KB a value and no more', async () => {
    const host = smallHost(
      main(`p.setProperty('k', 'x'.repeat(9 * 1024)); p.setProperty('k', 'x'.repeat(9 * 1024 + 1))`),
    );
    await expect(host.run('main')).rejects.toMatchObject({
      name: 'Exception',
      message: 'Argument too large: value',
    });
    expect(openPropertyStore(host.drive).read('script').k).toHaveLength(9 * 1024);
  });

  it('takes 500 KB a store and no more', async () => {
    const host = smallHost(main(`for (let i = 0; i < 100; i++) p.setProperty('k' + i, 'x'.repeat(9000))`));
    await expect(host.run('main')).rejects.toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(Object.keys(openPropertyStore(host.drive).read('script'))).toHaveLength(
      Math.floor(512_000 / 9003),
    );
  });

  it('keeps a number as its text (unverified)', async () => {
    expect(await smallHost(main(`p.setProperty('n', 1); return p.getProperty('n')`)).run('main')).toBe('1');
  });

  it('is out of reach in the mode NONE (unverified text)', async () => {
    await expect(evaluate('PropertiesService.getScriptProperties()', { mode: 'NONE' })).rejects.toThrow(
      'Specified permissions are not sufficient',
    );
    expect(await evaluate('PropertiesService.getScriptProperties().getKeys()', { mode: 'LIMITED' })).toEqual(
      [],
    );
  });
});

describe('CacheService', () => {
  it('forgets after ten minutes unless told otherwise, and after six hours at most', async () => {
    const host = smallHost({
      'A.js': `function put() { const c = CacheService.getScriptCache(); c.put('a', '1'); c.put('b', '2', 5); c.put('c', '3', 99999) }
        function get() { const c = CacheService.getScriptCache(); return [c.get('a'), c.get('b'), c.get('c'), c.getAll(['a', 'c', 'z'])] }`,
    });
    await host.run('put');
    host.clock.advance(4_999);
    expect(await host.run('get')).toEqual(['1', '2', '3', { a: '1', c: '3' }]);
    host.clock.advance(1);
    expect(await host.run('get')).toEqual(['1', null, '3', { a: '1', c: '3' }]);
    host.clock.advance(600_000);
    expect(await host.run('get')).toEqual([null, null, '3', { c: '3' }]);
    host.clock.advance(21_600_000);
    expect(await host.run('get')).toEqual([null, null, null, {}]);
  });

  it('takes keys of 250 characters and values of 100 KB', async () => {
    await expect(evaluate(`CacheService.getUserCache().put('k'.repeat(251), 'v')`)).rejects.toThrow(
      'Argument too large: key',
    );
    await expect(evaluate(`CacheService.getUserCache().put('k', 'v'.repeat(102401))`)).rejects.toThrow(
      'Argument too large: value',
    );
  });

  it('keeps the 900 that last longest when there are more than 1,000', async () => {
    expect(
      await evaluate(`(() => { const c = CacheService.getScriptCache(); for (let i = 0; i <= 1000; i++) c.put('k' + i, 'v', i + 1);
        return [c.get('k100'), c.get('k101')] })()`),
    ).toEqual([null, 'v']);
  });
});

describe('LockService', () => {
  it('has no document lock where the script is bound to nothing', async () => {
    expect(await evaluate('LockService.getDocumentLock()', { bound: null })).toBeNull();
  });

  it('gives a free lock at once, and again to the same run; one release frees it (unverified nesting)', async () => {
    expect(
      await evaluate(`(() => { const a = LockService.getScriptLock(), b = LockService.getScriptLock();
        return [a.hasLock(), a.tryLock(0), b.tryLock(0), b.hasLock(), (b.releaseLock(), a.hasLock())] })()`),
    ).toEqual([false, true, true, true, false]);
  });

  it('is released at the end of the run', async () => {
    const host = smallHost({
      'A.js': `function take() { LockService.getScriptLock().waitLock(1) } function held() { return LockService.getScriptLock().hasLock() }`,
    });
    await host.run('take');
    expect(await host.run('held')).toBe(false);
  });

  it('waits for another run, and gives up after the time', async () => {
    const host = smallHost({
      'A.js': `function main(ms) { const t = Date.now(); const got = LockService.getScriptLock().tryLock(ms); return [got, Date.now() - t] }
        function wait() { LockService.getScriptLock().waitLock(10) }`,
    });
    host.shared.locks.heldElsewhere('script', host.clock.now() + 1000);
    await expect(host.run('wait')).rejects.toMatchObject({
      name: 'Exception',
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
    expect(await host.run('main', 490)).toEqual([false, 490]);
    expect(await host.run('main', 5000)).toEqual([true, 500]);
  });
});

describe('Session', () => {
  it('tells zone, language and user', async () => {
    expect(
      await evaluate(
        `[Session.getScriptTimeZone(), Session.getActiveUserLocale(), Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]`,
      ),
    ).toEqual(['Asia/Jakarta', 'id', 'petugas@example.go.id', 'petugas@example.go.id']);
  });

  it('does not tell the user in simple triggers, nor without the scope', async () => {
    const active = 'Session.getActiveUser().getEmail()';
    expect(await evaluate(active, { mode: 'LIMITED', revealsUser: false })).toBe('');
    expect(await evaluate(active, { scopes: ['https://www.googleapis.com/auth/documents'] })).toBe('');
    await expect(evaluate('Session.getEffectiveUser()', { scopes: [] })).rejects.toThrow(
      'Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

describe('ScriptApp', () => {
  it('installs, lists and deletes triggers, also on disk', async () => {
    const host = smallHost({
      'A.js': `function add() { const t = ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create();
          return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId(), t.getUniqueId()] }
        function list() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()) }
        function drop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }`,
    });
    expect(await host.run('add')).toEqual(['work', 'CLOCK', 'CLOCK', null, 'trigger-0']);
    expect(await host.run('list')).toEqual(['work']);
    expect(openTriggerStore(host.drive).list()).toMatchObject([
      { id: 'trigger-0', schedule: { everyMinutes: 5 }, disabled: false },
    ]);
    await host.run('drop');
    expect(await host.run('list')).toEqual([]);
  });

  it('installs, finds and deletes the one of each night by its function', async () => {
    const host = smallHost({
      'A.js': `function add() { return ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(2).create().getUniqueId() }
        function drop(name) { return ScriptApp.getProjectTriggers().filter((t) => t.getHandlerFunction() === name)
          .map((t) => { ScriptApp.deleteTrigger(t); return t.getUniqueId() }) }`,
    });
    const id = await host.run('add');
    expect(host.shared.triggers.list()).toMatchObject([{ schedule: { everyDays: 1, atHour: 2 } }]);
    expect(await host.run('drop', 'other')).toEqual([]);
    expect(await host.run('drop', 'nightly')).toEqual([id]);
    expect(host.shared.triggers.list()).toEqual([]);
  });

  it('installs triggers of a file', async () => {
    const host = smallHost({
      'A.js': `function main() { ScriptApp.newTrigger('edited').forSpreadsheet('book').onEdit().create() }`,
    });
    await host.run('main');
    expect(host.shared.triggers.list()).toMatchObject([
      { handler: 'edited', source: 'SPREADSHEETS', sourceId: 'book', eventType: 'ON_EDIT' },
    ]);
  });

  it('takes twenty triggers', async () => {
    await expect(
      evaluate(
        `Array.from({ length: 21 }, () => ScriptApp.newTrigger('f').timeBased().everyDays(1).create())`,
      ),
    ).rejects.toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  it.each([1, 5, 10, 15, 30])('runs every %i minutes', async (minutes) => {
    await evaluate(`ScriptApp.newTrigger('f').timeBased().everyMinutes(${minutes}).create().getUniqueId()`);
  });

  it('runs at no other interval', async () => {
    await expect(evaluate(`ScriptApp.newTrigger('f').timeBased().everyMinutes(7)`)).rejects.toThrow(
      'It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  it('disables what a trigger installs (unverified)', async () => {
    const host = smallHost(
      { 'A.js': `function main() { ScriptApp.newTrigger('f').timeBased().after(1).create() }` },
      { inTrigger: true },
    );
    await host.run('main');
    expect(host.shared.triggers.list()).toMatchObject([
      { disabled: true, schedule: { afterMilliseconds: 1 } },
    ]);
  });

  it('needs its scope', async () => {
    await expect(evaluate(`ScriptApp.getProjectTriggers()`, { scopes: [] })).rejects.toThrow(
      'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
    await expect(evaluate(`ScriptApp.newTrigger('f')`, { mode: 'LIMITED' })).rejects.toMatchObject({
      name: 'Exception',
    });
  });

  it('says what is granted', async () => {
    expect(
      await evaluate(
        `(() => { const full = ScriptApp.AuthMode.FULL; const mail = ['https://www.googleapis.com/auth/script.send_mail'];
        return [ScriptApp.getAuthorizationInfo(full).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED,
          String(ScriptApp.getAuthorizationInfo(full, mail).getAuthorizationStatus())] })()`,
        { scopes: [] },
      ),
    ).toEqual([true, 'REQUIRED']);
    await expect(
      evaluate(
        `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive'])`,
        {
          scopes: ['documents'],
        },
      ),
    ).rejects.toThrow('https://www.googleapis.com/auth/drive');
  });

  it('is no web app', async () => {
    await expect(evaluate(`ScriptApp.getService().getUrl()`)).rejects.toMatchObject({
      name: 'NotImplemented',
      member: 'Service.getUrl',
    });
  });
});

describe('Logger and console', () => {
  it('print texts, values and service objects', async () => {
    const host = smallHost({
      'A.js': `function main() { Logger.log('%s of %s', 1, 'two'); console.log({ a: [1] }); console.warn(Logger); console.error('no');
        return Logger.getLog() }`,
    });
    const log = (await host.run('main')) as string;
    expect(host.lines).toEqual(['1 of two', '{ a: [ 1 ] }', 'Logger', 'no']);
    expect(log).toContain('Fri Aug 07 10:04:05 GMT+07:00 2026 INFO: 1 of two\n');
  });

  it('measure time by the clock', async () => {
    const host = smallHost({
      'A.js': `function main() { console.time('t'); Utilities.sleep(25); console.timeEnd('t') }`,
    });
    await host.run('main');
    expect(host.lines).toEqual(['t: 25ms']);
  });
});
