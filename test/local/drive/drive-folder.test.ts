// The folder that is the Drive.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FolderDrive } from '../../../src/local/drive/drive-folder';
import { driveIn, scratchFolder } from './scratch';

const sheets = 'application/vnd.google-apps.spreadsheet';
const docs = 'application/vnd.google-apps.document';
const folderType = 'application/vnd.google-apps.folder';
const bytes = Uint8Array.from([1, 2, 3]);

const made = (drive: FolderDrive, name: string, mimeType = docs, parent?: string) =>
  drive.create({ name, mimeType, bytes, madeByScript: true, ...(parent && { parents: [parent] }) });

describe('files that a person puts into the folder', () => {
  it('get ids, Google names without extension, and types by their extension', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'Bukti'));
    for (const name of ['Buku.xlsx', 'Ringkasan 73.71.docx', 'Bukti/surat.pdf', 'pesan.eml']) {
      writeFileSync(join(folder, name), 'x');
    }
    const drive = driveIn(folder);
    expect(
      drive
        .list()
        .map(({ name, mimeType, path, madeByScript }) => [name, mimeType, path, madeByScript])
        .sort(),
    ).toEqual([
      ['Bukti', folderType, 'Bukti', false],
      ['Buku', sheets, 'Buku.xlsx', false],
      ['Ringkasan 73.71', docs, 'Ringkasan 73.71.docx', false],
      ['pesan.eml', 'message/rfc822', 'pesan.eml', false],
      ['surat.pdf', 'application/pdf', 'Bukti/surat.pdf', false],
    ]);
    const inside = drive.list().find(({ name }) => name === 'surat.pdf');
    expect(inside?.parents).toEqual([drive.list().find(({ name }) => name === 'Bukti')?.id]);
  });

  it('are seen when they come, and gone when they go', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    writeFileSync(join(folder, 'baru.docx'), 'x');
    expect(drive.list().map(({ name }) => name)).toEqual(['baru']);
    rmSync(join(folder, 'baru.docx'));
    expect(drive.list()).toEqual([]);
  });

  it('keep their ids when the Drive is opened again', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'Buku.xlsx'), 'x');
    const first = driveIn(folder);
    const again = driveIn(folder);
    expect(again.list()).toEqual(first.list());
    expect(again.root).toBe(first.root);
  });

  it('keep their ids when a person renames or moves them, or saves them anew', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const { id } = made(drive, 'lama');
    mkdirSync(join(folder, 'arsip'));
    renameSync(join(folder, 'lama.docx'), join(folder, 'arsip', 'baru.docx'));
    expect(drive.list().find((entry) => entry.id === id)).toMatchObject({
      name: 'baru',
      path: 'arsip/baru.docx',
    });
    writeFileSync(join(folder, 'arsip', 'x.tmp'), 'lebih panjang');
    renameSync(join(folder, 'arsip', 'x.tmp'), join(folder, 'arsip', 'baru.docx'));
    drive.list();
    expect(Buffer.from(drive.read(id)).toString()).toBe('lebih panjang');
  });

  it('keep their ids when a person renames the folder that they are in', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const parent = drive.create({ name: 'lama', mimeType: folderType, madeByScript: true });
    const file = made(drive, 'isi', docs, parent.id);
    renameSync(join(folder, 'lama'), join(folder, 'baru'));
    drive.list();
    expect(drive.entry(file.id)).toMatchObject({ path: 'baru/isi.docx', parents: [parent.id] });
  });

  it('are left out when they are hidden, locks of office programs or half written', () => {
    const folder = scratchFolder();
    for (const name of ['.rahasia', '~$Buku.xlsx', '.~lock.Buku.xlsx#', 'Buku.xlsx.77.tmp', 'Thumbs.db']) {
      writeFileSync(join(folder, name), 'x');
    }
    expect(driveIn(folder).list()).toEqual([]);
  });

  it('are not followed out of the folder through symbolic links', () => {
    const outside = scratchFolder();
    writeFileSync(join(outside, 'rahasia.docx'), 'rahasia');
    const folder = scratchFolder();
    symlinkSync(outside, join(folder, 'keluar'));
    symlinkSync(join(outside, 'rahasia.docx'), join(folder, 'rahasia.docx'));
    const drive = driveIn(folder);
    expect(drive.list()).toEqual([]);
    const parent = drive.create({ name: 'arsip', mimeType: folderType, madeByScript: true });
    const file = made(drive, 'isi', docs, parent.id);
    rmSync(join(folder, 'arsip'), { recursive: true });
    symlinkSync(outside, join(folder, 'arsip'));
    expect(() => drive.write(file.id, bytes)).toThrow('symbolic link');
    expect(readdirSync(outside)).toEqual(['rahasia.docx']);
  });
});

describe('files that a script makes', () => {
  it('lie under their names with the extension of their type, whole', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const entry = made(drive, 'Ringkasan 73.71');
    expect(entry).toEqual({
      id: entry.id,
      name: 'Ringkasan 73.71',
      mimeType: docs,
      parents: [drive.root],
      path: 'Ringkasan 73.71.docx',
      trashed: false,
      madeByScript: true,
      createdTime: '2025-01-02T03:04:05.000Z',
      modifiedTime: '2025-01-02T03:04:05.000Z',
      appProperties: {},
      forbidden: false,
      editors: [],
    });
    expect([...readFileSync(join(folder, 'Ringkasan 73.71.docx'))]).toEqual([1, 2, 3]);
    expect([...drive.read(entry.id)]).toEqual([1, 2, 3]);
  });

  it('get a number when another has the name, capitals not counted', () => {
    const drive = driveIn(scratchFolder());
    const paths = ['Ringkasan', 'ringkasan', 'Ringkasan'].map((name) => made(drive, name).path);
    expect(paths).toEqual(['Ringkasan.docx', 'ringkasan (2).docx', 'Ringkasan (3).docx']);
    expect(drive.list().map(({ name }) => name)).toEqual(['Ringkasan', 'ringkasan', 'Ringkasan']);
  });

  it.each([
    ['../../etc/passwd', '_._.._etc_passwd.docx'],
    ['..', 'Untitled.docx'],
    ['a/b\\c', 'a_b_c.docx'],
    ['CON', '_CON.docx'],
    ['nul.txt', '_nul.txt.docx'],
    ['akhir. . ', 'akhir.docx'],
    ['nol\u0000baris\n', 'nol_baris_.docx'],
    ['<a>:"b"|?*', '_a___b____.docx'],
    ['.tersembunyi', '_tersembunyi.docx'],
    ['', 'Untitled.docx'],
    ['hak & kewajiban 100%', 'hak & kewajiban 100%.docx'],
  ])('named %j lie as %j, in the folder', (name, path) => {
    const drive = driveIn(scratchFolder());
    const entry = made(drive, name);
    expect(entry.path).toBe(path);
    expect(entry.name).toBe(name);
    expect([...drive.read(entry.id)]).toEqual([1, 2, 3]);
  });

  it('may have names longer than a file may', () => {
    const drive = driveIn(scratchFolder());
    const names = ['ก'.repeat(400), `${'ก'.repeat(400)}x`, '🙂'.repeat(200)];
    for (const name of names) {
      const { path, id } = made(drive, name);
      expect(Buffer.byteLength(path)).toBeLessThan(230);
      expect(drive.entry(id)?.name).toBe(name);
    }
  });

  it('are found again after the Drive is opened anew, with all that the index keeps', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const { id } = made(drive, '../nakal');
    drive.update(id, { appProperties: { wilayah: '73.71' }, editors: ['budi@contoh.id'] });
    expect(driveIn(folder).entry(id)).toEqual(drive.entry(id));
  });

  it('leave nothing half written beside them', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    drive.write(made(drive, 'a').id, bytes);
    expect(readdirSync(folder).sort()).toEqual(['.drive.json', 'a.docx']);
  });
});

describe('changes', () => {
  it('of name and folder move the file', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const parent = drive.create({ name: '2025', mimeType: folderType, madeByScript: true });
    const { id } = made(drive, 'a');
    expect(drive.update(id, { name: 'b', parents: [parent.id] }).path).toBe('2025/b.docx');
    expect(existsSync(join(folder, '2025', 'b.docx'))).toBe(true);
    expect(existsSync(join(folder, 'a.docx'))).toBe(false);
    expect(() => drive.update(parent.id, { parents: [parent.id] })).toThrow('into itself');
  });

  it('into the trash and out of it keep the file and its id; a folder takes its files along', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const parent = drive.create({ name: '2025', mimeType: folderType, madeByScript: true });
    const { id } = made(drive, 'a', docs, parent.id);
    drive.update(parent.id, { trashed: true });
    expect(drive.entry(id)?.trashed).toBe(true);
    expect(existsSync(join(folder, '2025'))).toBe(false);
    expect([...drive.read(id)]).toEqual([1, 2, 3]);
    made(drive, '2025', folderType);
    expect(drive.update(parent.id, { trashed: false }).path).toBe('2025 (2)');
    expect(drive.list().find((entry) => entry.id === id)).toMatchObject({
      path: '2025 (2)/a.docx',
      trashed: false,
    });
  });

  it('leave what lies in the trash there when its folder goes', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const parent = drive.create({ name: '2025', mimeType: folderType, madeByScript: true });
    const { id } = made(drive, 'a', docs, parent.id);
    drive.update(id, { trashed: true });
    rmSync(join(folder, '2025'), { recursive: true });
    drive.list();
    expect(drive.update(id, { trashed: false })).toMatchObject({ path: 'a.docx', parents: [drive.root] });
  });

  it('for good take the file away, a folder with all that is in it', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const parent = drive.create({ name: '2025', mimeType: folderType, madeByScript: true });
    const { id } = made(drive, 'a', docs, parent.id);
    drive.remove(parent.id);
    expect(drive.entry(id)).toBeNull();
    expect(readdirSync(folder)).toEqual(['.drive.json']);
    expect(() => drive.read(id)).toThrow(id);
  });
});

it('an index that does not say whether files are forbidden forbids none', () => {
  const folder = scratchFolder();
  const { id } = made(driveIn(folder), 'a');
  const index = join(folder, '.drive.json');
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll(/\s*"forbidden": false,/g, ''));
  const drive = driveIn(folder);
  expect(drive.notices).toEqual([]);
  expect(drive.entry(id)).toMatchObject({ name: 'a', forbidden: false });
});

describe('a damaged index', () => {
  it.each([
    '',
    '{"version":1,"root":"r","entr',
    '[]',
    '{"version":1,"root":"r","entries":[{"id":"a","file":"../x"}]}',
  ])('that reads %j is made anew from the folder, and that is said', (text) => {
    const folder = scratchFolder();
    const first = driveIn(folder);
    const parent = first.create({ name: 'arsip', mimeType: folderType, madeByScript: true });
    made(first, 'a', docs, parent.id);
    const trashed = made(first, 'sampah');
    first.update(trashed.id, { trashed: true });
    writeFileSync(join(folder, '.drive.json'), text);
    const drive = driveIn(folder);
    expect(drive.notices.join()).toContain('.drive.json');
    expect(
      drive
        .list()
        .map(({ path }) => path)
        .sort(),
    ).toEqual([`.trash/${trashed.id}/sampah.docx`, 'arsip', 'arsip/a.docx']);
    expect(drive.entry(trashed.id)).toMatchObject({ name: 'sampah', trashed: true });
    expect(readFileSync(join(folder, '.drive.json.damaged'), 'utf8')).toBe(text);
    expect(driveIn(folder).notices).toEqual([]);
  });

  it('that puts a folder into itself loses that folder only', () => {
    const folder = scratchFolder();
    const drive = driveIn(folder);
    const parent = drive.create({ name: 'arsip', mimeType: folderType, madeByScript: true });
    const { id } = made(drive, 'a');
    const index = readFileSync(join(folder, '.drive.json'), 'utf8');
    writeFileSync(
      join(folder, '.drive.json'),
      index.replace(`"parent": "${drive.root}"`, `"parent": "${parent.id}"`),
    );
    const again = driveIn(folder);
    expect(again.entry(id)?.name).toBe('a');
    expect(
      again
        .list()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['a.docx', 'arsip']);
  });
});

it('gives the addresses that Google gives', () => {
  const drive = driveIn(scratchFolder());
  const url = (name: string, mimeType: string) => {
    const { id } = made(drive, name, mimeType);
    return drive.url(id).replace(id, 'ID');
  };
  expect(url('a', docs)).toBe('https://docs.google.com/document/d/ID/edit');
  expect(url('b', sheets)).toBe('https://docs.google.com/spreadsheets/d/ID/edit');
  expect(url('c', folderType)).toBe('https://drive.google.com/drive/folders/ID');
  expect(url('d.pdf', 'application/pdf')).toBe('https://drive.google.com/file/d/ID/view');
});

it('lists a folder of a thousand files, and the one that came since', () => {
  const folder = scratchFolder();
  for (let number = 0; number < 1000; number += 1) writeFileSync(join(folder, `${number}.docx`), 'x');
  const drive = driveIn(folder);
  const before = drive.list().length;
  writeFileSync(join(folder, 'baru.docx'), 'x');
  expect(drive.list()).toHaveLength(before + 1);
});
