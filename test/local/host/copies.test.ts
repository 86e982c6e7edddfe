// Copies of a spreadsheet that the script makes, and files that it may no longer open.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRIVE, driveWith, hostOf } from './book-host';

const COPY = `
function copy(name) {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  const protection = sheet.protect().setDescription('lembar').setUnprotectedRanges([sheet.getRange('B2:B9')]);
  protection.addEditor('b@contoh.id');
  sheet.getRange('A1').protect().setDescription('sel');
  return book.copy(name).getId();
}
function protections(id) {
  const book = SpreadsheetApp.openById(id);
  const of = (type) => book.getProtections(type).map((one) => [one.getDescription(), one.getEditors().map(String),
    ...(type === SpreadsheetApp.ProtectionType.SHEET ? one.getUnprotectedRanges().map((range) => range.getA1Notation()) : [])]);
  return [of(SpreadsheetApp.ProtectionType.SHEET), of(SpreadsheetApp.ProtectionType.RANGE)];
}`;

describe('a copy of a spreadsheet', () => {
  it('has the protections of its sheets, whose only editor is who copied it; those of ranges stay behind (unverified)', async () => {
    const host = await hostOf({ 'Code.js': COPY });
    const id = await host.run('copy', ['Salinan']);
    expect(await host.run('protections', [id])).toEqual([[['lembar', [], 'B2:B9']], []]);
  });

  it('was made by the script, and is reached under drive.file', async () => {
    const host = await hostOf(
      {
        'Code.js': `function main() { const { id } = { id: SpreadsheetApp.getActive().copy('Salinan').getId() };
          return Drive.Files.get(id).name }`,
        'appsscript.json': DRIVE,
      },
      { scopes: ['spreadsheets', 'drive.file'] },
    );
    expect(await host.run('main')).toBe('Salinan');
  });

  it('shares nothing that can change with its original', async () => {
    const host = await hostOf({
      'Code.js': `function main() {
        const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
        sheet.hideColumns(3); sheet.setFrozenRows(1); sheet.getRange('A1:B2').createFilter();
        const copy = book.copy('Salinan'); const other = copy.getSheets()[0];
        other.getRange('A1').setValue('lain').setNote('catatan'); other.hideColumns(4); other.setRowHeight(2, 50);
        other.insertRowBefore(1); other.setFrozenRows(2); other.getRange('D1:D2').merge(); copy.setNamedRange('Nama', other.getRange('A1'));
        return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote(), sheet.isColumnHiddenByUser(4), sheet.getRowHeight(2),
          sheet.getFrozenRows(), sheet.getRange('D1').isPartOfMerge(), book.getRangeByName('Nama'), sheet.getFilter().getRange().getA1Notation(),
          other.isColumnHiddenByUser(3), other.getFilter().getRange().getA1Notation()] }`,
    });
    expect(await host.run('main')).toEqual([
      ...['Kode', '', false, 21, 1, false, null, 'A1:B2'],
      ...[true, 'A2:B3'],
    ]);
  });

  it('holds the very cells of its original, so that hundreds need little memory', async () => {
    const host = await hostOf({ 'Code.js': COPY });
    const id = String(await host.run('copy', ['Salinan']));
    const cellOf = (file: string) => host.workbook(file).sheets[0]?.cells[1]?.[0];
    expect(cellOf(id)).toEqual({ value: '73.71' });
    expect(cellOf(id)).toBe(cellOf('Buku.xlsx'));
  });

  it.each(['copy', 'create'])('and a new one by %s come out of the same day’s 250', async (how) => {
    const host = await hostOf({
      'Code.js': `function copy() { SpreadsheetApp.getActive().copy('Salinan') }
        function create() { SpreadsheetApp.create('Baru') }
        function copies(n) { for (let at = 0; at < n; at++) copy() }`,
    });
    await host.run('copies', [249]);
    await host.run(how);
    await expect(host.run(how)).rejects.toThrow('Service invoked too many times for one day');
    expect(host.drive.list()).toHaveLength(251);
  });
});

describe('many spreadsheets', () => {
  it('are opened over several runs; what was changed in one stays, and only that is saved', async () => {
    const drive = await driveWith([['a']]);
    for (let at = 1; at <= 40; at += 1) {
      writeFileSync(join(drive, `L${at}.xlsx`), readFileSync(join(drive, 'Buku.xlsx')));
    }
    const host = await hostOf(
      {
        'Code.js': `const cell = (id) => SpreadsheetApp.openById(id).getSheets()[0].getRange('A1');
          function read(ids) { return ids.map((id) => cell(id).getValue()).join('') }
          function write(id) { cell(id).setValue('b') }`,
      },
      { drive },
    );
    const ids = host.drive
      .list()
      .filter(({ name }) => name !== 'Buku')
      .sort((one, other) => Number(one.name.slice(1)) - Number(other.name.slice(1)))
      .map(({ id }) => id);
    expect(await host.run('read', [ids])).toBe('a'.repeat(40));
    await host.run('write', [ids[2]]);
    expect(await host.run('read', [ids])).toBe(`aab${'a'.repeat(37)}`);
    expect(await host.run('read', [ids])).toBe(`aab${'a'.repeat(37)}`);
    expect(await host.save()).toEqual(['L3.xlsx']);
  });
});

describe('a file that the account may no longer open', () => {
  const FILES = `
    function open(id) { return SpreadsheetApp.openById(id).getName() }
    function find() { return Drive.Files.list({}).files.map(({ name }) => name) }
    function get(id) { try { return Drive.Files.get(id, { fields: 'name,trashed' }) } catch (error) { return [error.details.code, error.message] } }`;
  const withCopy = async () => {
    const host = await hostOf({ 'Code.js': COPY + FILES, 'appsscript.json': DRIVE });
    return { host, id: String(await host.run('copy', ['Salinan'])) };
  };

  it('is refused in Google’s words (unverified)', async () => {
    const { host, id } = await withCopy();
    host.drive.update(id, { forbidden: true });
    await expect(host.run('open', [id])).rejects.toMatchObject({
      name: 'Exception',
      message: 'You do not have permission to access the requested document.',
    });
    host.drive.update(id, { forbidden: false });
    expect(await host.run('open', [id])).toBe('Salinan');
  });

  it('is not found by the Drive API', async () => {
    const { host, id } = await withCopy();
    host.drive.update(id, { forbidden: true });
    expect(await host.run('get', [id])).toEqual([
      404,
      `API call to drive.files.get failed with error: File not found: ${id}.`,
    ]);
    expect(await host.run('find')).toEqual(['Buku']);
  });

  it('stays so for the next host', async () => {
    const { host, id } = await withCopy();
    host.drive.update(id, { forbidden: true });
    const next = await hostOf({ 'Code.js': FILES }, { drive: host.folder });
    await expect(next.run('open', [id])).rejects.toThrow('permission');
  });

  it('still opens by its id from the trash, of which the Drive tells (unverified)', async () => {
    const { host, id } = await withCopy();
    host.drive.update(id, { trashed: true });
    expect(await host.run('open', [id])).toBe('Salinan');
    expect(await host.run('get', [id])).toEqual({ name: 'Salinan', trashed: true });
    expect(await host.run('find')).toContain('Salinan');
  });
});

describe('sharing with an address', () => {
  const SHARE = `function share(emails) {
    const book = SpreadsheetApp.getActive();
    try { book.addEditors(emails) } catch (error) { return [error.name, error.message, book.getEditors().map(String)] }
    return book.getEditors().map(String);
  }
  function one(email) { SpreadsheetApp.getActive().addEditor(email) }
  function protect(email) { SpreadsheetApp.getActiveSheet().protect().addEditor(email) }`;
  const isAccount = (email: string) => email.endsWith('@gmail.com');

  it('that has no Google account fails, and adds nobody', async () => {
    const host = await hostOf({ 'Code.js': SHARE }, { isAccount });
    expect(await host.run('share', [['ani@gmail.com', 'kantor@pemda.go.id']])).toEqual([
      'Exception',
      'Invalid email: kantor@pemda.go.id',
      ['user@example.com'],
    ]);
    await expect(host.run('one', ['kantor@pemda.go.id'])).rejects.toThrow(
      'Invalid email: kantor@pemda.go.id',
    );
    await expect(host.run('protect', ['kantor@pemda.go.id'])).rejects.toThrow('Invalid email');
    expect(await host.run('share', [['ani@gmail.com']])).toEqual(['user@example.com', 'ani@gmail.com']);
  });

  it('works for everybody unless the host was told otherwise', async () => {
    const host = await hostOf({ 'Code.js': SHARE });
    expect(await host.run('share', [['kantor@pemda.go.id']])).toEqual([
      'user@example.com',
      'kantor@pemda.go.id',
    ]);
  });
});
