// The host end to end: a script in a folder, a Drive in another, and what comes of running it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import type { AppsScriptOptions } from '../../../src/local/index';
import { ABSENT_SERVICES } from '../../../src/local/services/small-services';
import { DEFAULTS, DRIVE, driveWith, hostOf, manifestOf } from './book-host';
import { newFolder } from './small-host';

const SUM = `function sum() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data');
  const rows = sheet.getDataRange().getValues();
  sheet.getRange('C1:C2').setValues([['Dua kali'], [rows[1][1] * 2]]);
  return [rows instanceof Array, rows];
}`;

describe('a run', () => {
  it('reads and writes the bound spreadsheet, and gives plain values', async () => {
    const host = await hostOf({ 'Code.js': SUM });
    expect(await host.run('sum')).toEqual([
      true,
      [
        ['Kode', 'Nilai'],
        ['73.71', 5],
      ],
    ]);
    expect(host.workbook('Buku.xlsx').sheets[0]?.cells[1]?.[2]?.value).toBe(10);
  });

  it('is counted by service call', async () => {
    const host = await hostOf({ 'Code.js': SUM });
    await host.run('sum');
    expect(host.serviceCalls).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getDataRange': 1,
      'Range.getValues': 1,
      'Sheet.getRange': 1,
      'Range.setValues': 1,
    });
    expect(host.serviceMilliseconds()).toBeGreaterThan(0);
    host.resetCounts();
    expect(host.serviceCalls).toEqual({});
    expect(host.serviceMilliseconds()).toBe(0);
  });

  it('starts from fresh globals, and sees what the former run wrote', async () => {
    const host = await hostOf({
      'Code.js': `let runs = 0;
        function add() { runs += 1; const cell = SpreadsheetApp.getActiveSheet().getRange('B2'); cell.setValue(cell.getValue() + 1); return [runs, cell.getValue()] }`,
    });
    expect([await host.run('add'), await host.run('add')]).toEqual([
      [1, 6],
      [1, 7],
    ]);
  });

  it('keeps what was written before an error, and gives the error as Google does', async () => {
    const host = await hostOf({
      'Code.js': `function half() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setValue('new');
        sheet.getRange('A1:B1').setValues([['one']]) }`,
    });
    const error = (await host.run('half').catch((thrown: unknown) => thrown)) as Error;
    expect(error.name).toBe('Exception');
    expect(error.message).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(error.stack).toMatch(/^Exception: The number.*\n\s+at half \(.*Code\.js:2:\d+\)/);
    expect(host.workbook('Buku.xlsx').sheets[0]?.cells[0]?.[0]?.value).toBe('new');
    expect(await host.save()).toEqual(['Buku.xlsx']);
  });

  it('happens one after the other', async () => {
    const host = await hostOf({ 'Code.js': `async function f(n) { await null; console.log(n); return n }` });
    expect(await Promise.all([host.run('f', [1]), host.run('f', [2]), host.run('f', [3])])).toEqual([
      1, 2, 3,
    ]);
  });

  it('has its local time in the zone of the manifest', async () => {
    const zone = process.env.TZ;
    const host = await hostOf({
      'Code.js': `function main() { return [new Date().getHours(), new Date().getDate(), Session.getScriptTimeZone()] }`,
      'appsscript.json': manifestOf({}),
    });
    expect(await host.run('main')).toEqual([4, 8, 'Asia/Makassar']);
    expect(process.env.TZ).toBe(zone);
  });
});

describe('saving', () => {
  it('writes what changed, and only that', async () => {
    const folder = await driveWith([['a']]);
    writeFileSync(join(folder, 'Lain.xlsx'), readFileSync(join(folder, 'Buku.xlsx')));
    const host = await hostOf(
      {
        'Code.js': `function read() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues() }
          function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('b') }
          function style() { SpreadsheetApp.getActiveSpreadsheet().rename; SpreadsheetApp.getActiveSheet().setFrozenRows(1) }`,
      },
      { drive: folder },
    );
    await host.run('read');
    expect(await host.save()).toEqual([]);
    await host.run('write');
    expect(await host.save()).toEqual(['Buku.xlsx']);
    expect(await host.save()).toEqual([]);
    await host.run('style');
    expect(await host.save()).toEqual(['Buku.xlsx']);
    const written = await readWorkbook(readFileSync(join(folder, 'Buku.xlsx')), DEFAULTS);
    expect(written.sheets[0]).toMatchObject({ name: 'Data', frozenRows: 1 });
    expect(written.sheets[0]?.cells[0]?.[0]?.value).toBe('b');
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('keeps a new spreadsheet, and opens it by id in a later run', async () => {
    const host = await hostOf({
      'Code.js': `function make() { const s = SpreadsheetApp.create('Baru', 5, 3); s.getSheets()[0].getRange('A1').setValue(7); return s.getId() }
        function read(id) { return SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').getValue() }`,
    });
    const id = (await host.run('make')) as string;
    expect(await host.run('read', [id])).toBe(7);
    await host.save();
    const { path } = host.drive.entry(id) ?? { path: '' };
    const written = await readWorkbook(readFileSync(join(host.folder, path)), DEFAULTS);
    expect(written.sheets[0]?.cells[0]?.[0]?.value).toBe(7);
  });
});

describe('files that cannot be read', () => {
  it('are skipped, and fail when they are opened', async () => {
    const folder = await driveWith([['a']]);
    writeFileSync(join(folder, 'Rusak.xlsx'), 'not a workbook');
    const host = await hostOf(
      { 'Code.js': `function open(id) { SpreadsheetApp.openById(id) }` },
      { drive: folder },
    );
    const { id } = host.drive.list().find((entry) => entry.path === 'Rusak.xlsx') ?? { id: '' };
    await expect(host.run('open', [id])).rejects.toMatchObject({
      name: 'Exception',
      message: 'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    });
    expect(() => host.workbook('Rusak.xlsx')).toThrow();
  });

  it('stop the host where the script is bound to one', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'Buku.xlsx'), 'not a workbook');
    await expect(hostOf({ 'Code.js': '' }, { drive: folder })).rejects.toMatchObject({ name: 'FileFault' });
  });

  it('stop the host where there is none to be bound to', async () => {
    await expect(hostOf({ 'Code.js': '' }, { boundTo: 'Tidak.xlsx' })).rejects.toThrow('Tidak.xlsx');
  });
});

const MENU = `function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('KKPHAM').addItem('Periksa', 'check').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Lain').addItem('Bantuan', 'help')).addToUi();
  console.log(String(e.authMode), e.source.getName(), e.user.getEmail());
}`;

describe('opening the file', () => {
  it('runs onOpen as a simple trigger and gives the menus', async () => {
    const lines: string[] = [];
    const host = await hostOf({ 'Code.js': MENU }, { log: (line) => lines.push(line) });
    const menus = await host.open();
    expect(menus).toEqual([
      {
        kind: 'menu',
        caption: 'KKPHAM',
        entries: [
          { kind: 'item', caption: 'Periksa', functionName: 'check' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Lain',
            entries: [{ kind: 'item', caption: 'Bantuan', functionName: 'help' }],
          },
        ],
      },
    ]);
    expect(lines).toEqual(['LIMITED Buku ']);
  });

  it('gives no menus where there is no onOpen', async () => {
    expect(await (await hostOf({ 'Code.js': '' })).open()).toEqual([]);
  });

  it.each([
    [`SpreadsheetApp.openById('x')`, 'SpreadsheetApp.openById'],
    [`MailApp.sendEmail('a@b.id', 's', 'b')`, 'MailApp.sendEmail'],
    [`DocumentApp.create('x')`, 'DocumentApp.create'],
    [`ScriptApp.getProjectTriggers()`, 'ScriptApp.getProjectTriggers'],
    [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`, 'Ui.showSidebar'],
  ])('cannot do %s', async (call, member) => {
    const host = await hostOf({ 'Code.js': `function onOpen() { ${call} }` });
    await expect(host.open()).rejects.toMatchObject({
      name: 'Exception',
      message: expect.stringMatching(
        `^Specified permissions are not sufficient to call ${member}\\. Required`,
      ),
    });
  });

  it('can use properties and the bound file', async () => {
    const host = await hostOf({
      'Code.js': `function onOpen() { PropertiesService.getDocumentProperties().setProperty('a', 'b'); SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x') }`,
    });
    await host.open();
    expect(Object.values(host.properties.all())).toEqual([{ a: 'b' }]);
  });

  it('passes an edit with its range', async () => {
    const host = await hostOf({
      'Code.js': `function onEdit(e) { return [e.range.getA1Notation(), e.range.getSheet().getName(), e.value, String(e.authMode)] }`,
    });
    expect(
      await host.run('onEdit', undefined, {
        trigger: 'edit',
        event: { sheet: 'Data', range: 'B2', value: '5' },
      }),
    ).toEqual(['B2', 'Data', '5', 'LIMITED']);
  });
});

describe('asking a person', () => {
  const asked: unknown[] = [];
  const ui: AppsScriptOptions['ui'] = {
    alert: (...args) => {
      asked.push(args);
      return 'YES';
    },
    prompt: (...args) => {
      asked.push(args);
      return { button: 'OK', text: 'Maros' };
    },
    dialog: (...args) => {
      asked.push(args);
    },
    toast: (...args) => {
      asked.push(args);
    },
  };
  const SCRIPT = `function main() {
    const ui = SpreadsheetApp.getUi();
    const yes = ui.alert('Judul', 'Lanjut?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    const answer = ui.prompt('Wilayah');
    ui.showModalDialog(HtmlService.createHtmlOutput('<b>').setWidth(300), 'Hasil');
    SpreadsheetApp.getActive().toast('Selesai', 'KKPHAM', -1);
    return [yes, answer.getResponseText(), answer.getSelectedButton() === ui.Button.OK];
  }`;

  it('passes questions, dialogs and toasts', async () => {
    const host = await hostOf({ 'Code.js': SCRIPT }, { ui });
    expect(await host.run('main')).toEqual([true, 'Maros', true]);
    expect(asked).toEqual([
      ['Judul', 'Lanjut?', 'YES_NO'],
      ['', 'Wilayah', 'OK'],
      ['<b>', 'Hasil', 'modal', { width: 300, height: null }],
      ['Selesai', 'KKPHAM', -1],
    ]);
  });

  it.each([
    ['in a time-driven trigger', { ui }, 'time'],
    ['where nobody is there', {}, 'menu'],
  ] as const)('is not possible %s', async (_, options, trigger) => {
    const host = await hostOf({ 'Code.js': SCRIPT }, options);
    await expect(host.run('main', [], { trigger })).rejects.toMatchObject({
      name: 'Exception',
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('needs the scope for dialogs, not for alerts', async () => {
    const host = await hostOf(
      {
        'Code.js': `function alert() { SpreadsheetApp.getUi().alert('x') } function dialog() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput()) }`,
      },
      { ui, scopes: ['spreadsheets'] },
    );
    await host.run('alert');
    await expect(host.run('dialog')).rejects.toThrow(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

describe('triggers', () => {
  it('run what they name, with the time in UTC', async () => {
    const host = await hostOf({
      'Code.js': `function start() { ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create() }
        function work(e) { return [String(e.authMode), e.triggerUid, e.year, e.month, e['day-of-month'], e.hour, e.timezone] }`,
    });
    await host.run('start');
    const [trigger] = host.triggers;
    expect(await host.fireTrigger(trigger?.id ?? '')).toEqual(['FULL', trigger?.id, 2026, 8, 7, 20, 'UTC']);
    await expect(host.fireTrigger('none')).rejects.toThrow('none');
  });

  it('do not run what a trigger installed (unverified)', async () => {
    const host = await hostOf({
      'Code.js': `function again() { ScriptApp.newTrigger('again').timeBased().after(1000).create() }`,
    });
    await host.run('again', [], { trigger: 'time' });
    await expect(host.fireTrigger(host.triggers[0]?.id ?? '')).rejects.toThrow('disabled');
  });

  it('outlive the host', async () => {
    const drive = await driveWith([['a']]);
    const files = {
      'Code.js': `function start() { ScriptApp.newTrigger('work').timeBased().everyDays(1).atHour(6).create() }`,
    };
    await (await hostOf(files, { drive })).run('start');
    expect((await hostOf(files, { drive })).triggers).toMatchObject([
      { handler: 'work', schedule: { everyDays: 1, atHour: 6 } },
    ]);
  });
});

describe('a call from a page', () => {
  const files = {
    'Code.js': `function echo(v) { return v } function now() { return { at: new Date() } } function hidden_() {}`,
  };

  it('passes plain values', async () => {
    const host = await hostOf(files);
    expect(await host.run('echo', [{ a: [1, undefined, 'x'] }], { trigger: 'page' })).toEqual({
      a: [1, null, 'x'],
    });
  });

  it('refuses dates both ways, and private functions (unverified texts)', async () => {
    const host = await hostOf(files);
    await expect(host.run('echo', [new Date()], { trigger: 'page' })).rejects.toThrow('illegal value');
    await expect(host.run('now', [], { trigger: 'page' })).rejects.toThrow('illegal value in property: at');
    await expect(host.run('hidden_', [], { trigger: 'page' })).rejects.toThrow(
      'google.script.run.hidden_ is not a function',
    );
    expect(await host.run('hidden_')).toBeUndefined();
  });
});

describe('documents, mail and advanced services', () => {
  it('writes a document when the run ends', async () => {
    const host = await hostOf({
      'Code.js': `function make() { const d = DocumentApp.create('Ringkasan'); d.getBody().appendParagraph('Halo'); return d.getId() }
        function read(id) { return DocumentApp.openById(id).getBody().getText() }`,
    });
    const id = (await host.run('make')) as string;
    expect(await host.run('read', [id])).toContain('Halo');
    const { path } = host.drive.entry(id) ?? { path: '' };
    expect(existsSync(join(host.folder, path))).toBe(true);
  });

  it('writes mail beside the files', async () => {
    const host = await hostOf(
      { 'Code.js': `function main() { MailApp.sendEmail('a@b.id', 'Judul', 'Isi') }` },
      { mail: 'surel-keluar' },
    );
    await host.run('main');
    expect(host.outbox.map(({ path }) => path)).toEqual([
      join(host.folder, 'surel-keluar', '0001-Judul.eml'),
    ]);
    expect(readFileSync(join(host.folder, 'surel-keluar', '0001-Judul.eml'), 'utf8')).toContain(
      'Subject: Judul',
    );
  });

  it('has the Drive service only where the manifest switches it on', async () => {
    const code = { 'Code.js': `function main() { return typeof Drive }` };
    const off = await hostOf({ ...code, 'appsscript.json': manifestOf({}) });
    const on = await hostOf({
      ...code,
      'appsscript.json': manifestOf({
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
        },
      }),
    });
    expect([await off.run('main'), await on.run('main')]).toEqual(['undefined', 'object']);
    expect([off.globals.includes('Drive'), on.globals.includes('Drive')]).toEqual([false, true]);
  });

  it('grants what the manifest lists', async () => {
    const host = await hostOf({
      'Code.js': `function main() { MailApp.sendEmail('a@b.id', 's', 'b') }`,
      'appsscript.json': manifestOf({ oauthScopes: ['https://www.googleapis.com/auth/documents'] }),
    });
    await expect(host.run('main')).rejects.toThrow('https://www.googleapis.com/auth/script.send_mail');
  });
});

describe('the globals of a host', () => {
  it('are there, and besides them only what JavaScript has', async () => {
    const host = await hostOf({
      'Code.js': `function main(names) { return [names.filter((name) => typeof globalThis[name] === 'undefined'), Object.getOwnPropertyNames(globalThis)] }`,
    });
    const [absent, all] = (await host.run('main', [host.globals])) as [string[], string[]];
    expect(absent).toEqual([]);
    const plain = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
    const known = [...plain, ...host.globals, ...ABSENT_SERVICES, 'main'];
    expect(all.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('locks', () => {
  it('can be held by another run', async () => {
    const host = await hostOf({
      'Code.js': `function main() { return LockService.getDocumentLock().tryLock(100) }`,
    });
    host.holdLock('document', 1000);
    expect(await host.run('main')).toBe(false);
    host.holdLock('document', 50);
    expect(await host.run('main')).toBe(true);
  });
});

describe('the Drive service beside spreadsheets', () => {
  it('copies a spreadsheet as it is now, not as its file was', async () => {
    const host = await hostOf({
      'Code.js': `function main() {
        const active = SpreadsheetApp.getActive(); active.getSheets()[0].getRange('A1').setValue('now');
        const { id } = Drive.Files.copy({ name: 'Salinan' }, active.getId());
        active.getSheets()[0].getRange('A1').setValue('later');
        return [id, SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').getValue()] }`,
      'appsscript.json': DRIVE,
    });
    const [id, value] = (await host.run('main')) as string[];
    expect(value).toBe('now');
    expect([...(await host.save())].sort()).toEqual(['Buku.xlsx', 'Salinan.xlsx']);
    const written = await readWorkbook(readFileSync(join(host.folder, 'Salinan.xlsx')), DEFAULTS);
    expect(written.sheets[0]?.cells[0]?.[0]?.value).toBe('now');
    expect(host.workbook(id ?? '').sheets[0]?.cells[0]?.[0]?.value).toBe('now');
  });

  it('makes a blank one that can be written at once', async () => {
    const host = await hostOf({
      'Code.js': `function main() { const { id } = Drive.Files.create({ name: 'Kosong', mimeType: MimeType.GOOGLE_SHEETS });
        const cell = SpreadsheetApp.openById(id).getSheets()[0].getRange('A1'); const was = cell.getValue(); cell.setValue(1); return was }`,
      'appsscript.json': DRIVE,
    });
    expect(await host.run('main')).toBe('');
    expect(await host.save()).toEqual(['Kosong.xlsx']);
  });

  it('opens what was uploaded, in the same run too', async () => {
    const host = await hostOf({
      'Code.js': `function up(bytes) { const blob = Utilities.newBlob(bytes, MimeType.MICROSOFT_EXCEL, 'u.xlsx');
          return Drive.Files.create({ name: 'Unggah', mimeType: MimeType.GOOGLE_SHEETS }, blob).id }
        function read(id) { return SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').getValue() }
        function both(bytes) { return read(up(bytes)) }`,
      'appsscript.json': DRIVE,
    });
    const bytes = [...readFileSync(join(host.folder, 'Buku.xlsx'))];
    expect(await host.run('read', [await host.run('up', [bytes])])).toBe('Kode');
    expect(await host.run('both', [bytes])).toBe('Kode');
  });

  it('takes a spreadsheet away for good', async () => {
    const host = await hostOf({
      'Code.js': `function main() { const { id } = Drive.Files.create({ name: 'X', mimeType: MimeType.GOOGLE_SHEETS });
        Drive.Files.remove(id); try { SpreadsheetApp.openById(id) } catch (e) { return e.name } }`,
      'appsscript.json': DRIVE,
    });
    expect(await host.run('main')).toBe('Exception');
  });

  it('throws with details, as the API does', async () => {
    const host = await hostOf({
      'Code.js': `function main() { try { Drive.Files.get('none') } catch (e) { return [e instanceof Error, e.name, e.details.code] } }`,
      'appsscript.json': DRIVE,
    });
    expect(await host.run('main')).toEqual([true, 'GoogleJsonResponseException', 404]);
  });
});

describe('the folder', () => {
  it('may get spreadsheets between runs', async () => {
    const host = await hostOf({
      'Code.js': `function read(id) { return SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').getValue() }`,
    });
    writeFileSync(join(host.folder, 'Baru.xlsx'), readFileSync(join(host.folder, 'Buku.xlsx')));
    const { id } = host.drive.list().find((entry) => entry.name === 'Baru') ?? { id: '' };
    expect(await host.run('read', [id])).toBe('Kode');
  });

  it('gives new files ids of their own, also to a host with the same seed', async () => {
    const drive = await driveWith([['a']]);
    await hostOf({ 'Code.js': '' }, { drive });
    for (const name of ['B', 'C', 'D']) writeFileSync(join(drive, `${name}.txt`), name);
    const host = await hostOf({ 'Code.js': '' }, { drive });
    const ids = host.drive.list().map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('gives the same ids for the same seed', async () => {
    const ids = async (): Promise<readonly string[]> =>
      (await hostOf({ 'Code.js': '' })).drive.list().map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
  });
});
