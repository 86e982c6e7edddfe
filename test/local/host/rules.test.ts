// Permissions, quotas, manifests and the rules of google.script.run.
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { demand, grantOf } from '../../../src/local/host/authorization';
import { madeClock } from '../../../src/local/host/clock';
import { dailyQuotas } from '../../../src/local/host/limits';
import { readManifest } from '../../../src/local/host/manifest';
import { acrossPage, reachable } from '../../../src/local/host/page-call';
import type { AuthMode } from '../../../src/local/host/runtime';
import { bundleOf, newFolder } from './small-host';

describe('what a run may do', () => {
  const may = (mode: AuthMode, granted: readonly string[] | null, ...scopes: string[]): boolean => {
    try {
      demand(grantOf(granted), mode, 'X.y', scopes);
      return true;
    } catch {
      return false;
    }
  };

  it('is what the manifest lists, by short or full name', () => {
    expect(may('FULL', ['https://www.googleapis.com/auth/documents'], 'documents')).toBe(true);
    expect(may('FULL', ['documents'], 'documents')).toBe(true);
    expect(may('FULL', ['https://www.googleapis.com/auth/documents'], 'spreadsheets')).toBe(false);
    expect(may('FULL', ['https://mail.google.com/'], 'https://mail.google.com/')).toBe(true);
  });

  it('is everything where the manifest lists nothing', () => {
    expect(may('FULL', null, 'drive')).toBe(true);
  });

  it('is the bound file alone in a simple trigger', () => {
    expect(may('LIMITED', null, 'spreadsheets.currentonly', 'spreadsheets')).toBe(true);
    expect(may('LIMITED', ['spreadsheets'], 'spreadsheets.currentonly', 'spreadsheets')).toBe(true);
    expect(may('LIMITED', null, 'spreadsheets')).toBe(false);
    expect(may('LIMITED', null, 'script.send_mail')).toBe(false);
    expect(may('LIMITED', null, 'script.container.ui')).toBe(false);
  });

  it('is nothing that needs permission in the mode NONE', () => {
    expect(may('NONE', null, 'spreadsheets.currentonly', 'spreadsheets')).toBe(false);
  });

  it('is refused in the newer words, naming every scope that would do', () => {
    expect(() => demand(grantOf([]), 'FULL', 'MailApp.sendEmail', ['script.send_mail'])).toThrow(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('names several scopes with bars between (unverified)', () => {
    expect(() => demand(grantOf([]), 'FULL', 'Drive.Files.create', ['drive.file', 'drive'])).toThrow(
      'Required permissions: (https://www.googleapis.com/auth/drive.file || https://www.googleapis.com/auth/drive)',
    );
  });
});

describe('quotas', () => {
  it.each([
    ['consumer', 'documents', 250],
    ['consumer', 'spreadsheets', 250],
    ['consumer', 'mailRecipients', 100],
    ['consumer', 'conversions', 2000],
    ['workspace', 'documents', 1500],
    ['workspace', 'spreadsheets', 3200],
    ['workspace', 'mailRecipients', 1500],
    ['workspace', 'conversions', 4000],
  ] as const)('give a %s account its %s: %i', (kind, what, limit) => {
    const quotas = dailyQuotas(kind, madeClock(0));
    expect(quotas.remaining(what)).toBe(limit);
    quotas.spend(what, limit);
    expect(() => quotas.spend(what, 1)).toThrow('Service invoked too many times for one day:');
    expect(quotas.remaining(what)).toBe(0);
  });

  it('start anew 24 hours after the first use', () => {
    const clock = madeClock(0);
    const quotas = dailyQuotas('consumer', clock);
    quotas.spend('documents', 1);
    clock.advance(86_399_999);
    quotas.spend('documents', 1);
    expect(quotas.remaining('documents')).toBe(248);
    clock.advance(1);
    expect(quotas.remaining('documents')).toBe(250);
  });

  it('spend nothing where they refuse', () => {
    const quotas = dailyQuotas('consumer', madeClock(0));
    expect(() => quotas.spend('mailRecipients', 101)).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(quotas.remaining('mailRecipients')).toBe(100);
  });
});

describe('the manifest', () => {
  it('gives zone, scopes and advanced services', () => {
    const folder = bundleOf({
      'appsscript.json': JSON.stringify({
        timeZone: 'Asia/Makassar',
        oauthScopes: ['a'],
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
        },
      }),
    });
    expect(readManifest(folder)).toEqual({
      timeZone: 'Asia/Makassar',
      scopes: ['a'],
      advancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
      macros: [],
    });
  });

  it('gives the macros of a sheet, with their keys where they have some', () => {
    const keys = { menuName: 'Sesuai', functionName: 'confirm', defaultShortcut: 'Ctrl+Alt+Shift+1' };
    const bare = { menuName: 'Catat', functionName: 'record' };
    const folder = bundleOf({ 'appsscript.json': JSON.stringify({ sheets: { macros: [keys, bare] } }) });
    expect(readManifest(folder).macros).toEqual([keys, bare]);
  });

  it.each([
    ['other keys', { menuName: 'a', functionName: 'a', defaultShortcut: 'Ctrl+1' }],
    ['a number of two digits', { menuName: 'a', functionName: 'a', defaultShortcut: 'Ctrl+Alt+Shift+10' }],
    ['no function', { menuName: 'a' }],
    ['no name', { functionName: 'a' }],
  ])('is broken by a macro with %s', (_, macro) => {
    const folder = bundleOf({ 'appsscript.json': JSON.stringify({ sheets: { macros: [macro] } }) });
    expect(() => readManifest(folder)).toThrow(join(folder, 'appsscript.json'));
  });

  it('may be absent, but not broken', () => {
    expect(readManifest(newFolder())).toEqual({
      timeZone: null,
      scopes: null,
      advancedServices: [],
      macros: [],
    });
    const broken = bundleOf({ 'appsscript.json': '{"oauthScopes": "all"}' });
    expect(() => readManifest(broken)).toThrow(join(broken, 'appsscript.json'));
  });
});

describe('google.script.run', () => {
  it('carries texts, numbers, null, plain objects and arrays, of any realm', () => {
    const foreign: unknown = runInNewContext(`({ a: [1, 'x', null, undefined, { b: true }] })`);
    expect(acrossPage(foreign)).toEqual({ a: [1, 'x', null, null, { b: true }] });
    expect(acrossPage(undefined)).toBeUndefined();
  });

  it.each([
    ['a date', `({ when: new Date() })`, 'when'],
    ['a function', `[() => 1]`, '0'],
    ['a circle', `(() => { const o = {}; o.me = o; return o })()`, 'me'],
    ['an object of a class', `({ m: new Map() })`, 'm'],
  ])('refuses %s (unverified text)', (_, code, property) => {
    expect(() => acrossPage(runInNewContext(code))).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });

  it('lets the same object stand twice', () => {
    const same = { x: 1 };
    expect(acrossPage([same, same])).toEqual([{ x: 1 }, { x: 1 }]);
  });

  it('reaches no private names and no methods', () => {
    expect(() => reachable('hidden_')).toThrow('hidden_ is not a function');
    expect(() => reachable('a.b')).toThrow(TypeError);
    expect(() => reachable('open')).not.toThrow();
  });
});
