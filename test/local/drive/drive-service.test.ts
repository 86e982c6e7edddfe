// The Drive advanced service, version 3.
import { beforeEach, describe, expect, it } from 'vitest';
import type { FolderDrive } from '../../../src/local/drive/drive-folder';
import { Drive } from '../../../src/local/drive/drive-service';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { Blob } from '../../../src/local/services/blob';
import { driveIn, runtimeOn, scratchFolder } from './scratch';

const docs = 'application/vnd.google-apps.document';
const sheets = 'application/vnd.google-apps.spreadsheet';
const folderType = 'application/vnd.google-apps.folder';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let drive: FolderDrive;
const flushed: string[] = [];
const opened: string[] = [];

const service = (...scopes: readonly string[]) => {
  const runtime = runtimeOn(drive, ...(scopes.length > 0 ? scopes : ['drive']));
  const Google = new Drive(runtime, {
    blankDocument: () => Uint8Array.from([7]),
    flush: (id) => flushed.push(id),
    opened: (id) => opened.push(id),
  });
  return { ...Google, spent: runtime.spent };
};

const foreign = (name: string, mimeType = docs) =>
  drive.create({ name, mimeType, bytes: Uint8Array.from([1]), madeByScript: false });

const idOf = (answer: object): string => String(Reflect.get(answer, 'id'));
const namesOf = (answer: object): string[] =>
  (Reflect.get(answer, 'files') as { name: string }[]).map(({ name }) => name);

beforeEach(() => {
  drive = driveIn(scratchFolder());
  flushed.length = 0;
  opened.length = 0;
});

describe('Files.create', () => {
  it('answers kind, id, name and mimeType unless told otherwise', () => {
    const answer = service().Files.create({ name: 'Arsip', mimeType: folderType });
    expect(answer).toEqual({ kind: 'drive#file', id: idOf(answer), name: 'Arsip', mimeType: folderType });
  });

  it('stores a .docx that becomes a Google Doc as it is, and counts a conversion', () => {
    const { Files, spent } = service();
    const blob = new Blob(Uint8Array.from([80, 75]), word, 'templat.docx');
    const id = idOf(Files.create({ name: 'Ringkasan', mimeType: docs }, blob));
    expect([...drive.read(id)]).toEqual([80, 75]);
    expect(drive.entry(id)?.path).toBe('Ringkasan.docx');
    expect(spent).toEqual({ conversions: 1 });
    expect(opened).toEqual([id]);
  });

  it('stores a .xlsx that becomes a Google Sheet as it is', () => {
    const id = idOf(
      service().Files.create({ mimeType: sheets }, new Blob(Uint8Array.from([80]), excel, 'Isian')),
    );
    expect(drive.entry(id)).toMatchObject({ name: 'Isian', path: 'Isian.xlsx', mimeType: sheets });
  });

  it('makes a blank document and a blank spreadsheet, each counted', async () => {
    const { Files, spent } = service();
    expect([...drive.read(idOf(Files.create({ name: 'a', mimeType: docs })))]).toEqual([7]);
    const bytes = drive.read(idOf(Files.create({ name: 'b', mimeType: sheets })));
    const book = await readWorkbook(bytes, { locale: 'in_ID', timeZone: 'UTC' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(spent).toEqual({ documents: 1, spreadsheets: 1 });
  });

  it('does not convert what it cannot, and says so by name', () => {
    const blob = new Blob(Uint8Array.from([1]), 'text/html', 'a.html');
    expect(() => service().Files.create({ mimeType: docs }, blob)).toThrow('converting text/html');
  });

  it('puts the file into a folder, and refuses two', () => {
    const { Files } = service();
    const folder = idOf(Files.create({ name: 'f', mimeType: folderType }));
    const id = idOf(
      Files.create({ name: 'a.txt', parents: [folder] }, new Blob(Uint8Array.from([1]), 'text/plain')),
    );
    expect(drive.entry(id)?.path).toBe('f/a.txt');
    expect(() => Files.create({ name: 'b', parents: [folder, 'root'] })).toThrow();
  });

  it('throws by name for a property that it does not keep', () => {
    expect(() => service().Files.create({ name: 'a', description: 'x' })).toThrow("'description'");
  });
});

describe('Files.get', () => {
  it('says of a file that is not there what Google says', () => {
    const get = () => service().Files.get('tidak-ada');
    expect(get).toThrow('API call to drive.files.get failed with error: File not found: tidak-ada.');
    expect(get).toThrow(expect.objectContaining({ name: 'GoogleJsonResponseException' }));
  });

  it('answers the fields that are asked for', () => {
    const { id } = foreign('a');
    drive.update(id, { appProperties: { wilayah: '73.71' } });
    expect(
      service().Files.get(id, { fields: 'id,parents,owners(emailAddress),appProperties/wilayah' }),
    ).toEqual({
      id,
      parents: [drive.root],
      owners: [{ emailAddress: 'ani@contoh.id' }],
      appProperties: { wilayah: '73.71' },
    });
    expect(service().Files.get(id, { fields: '*' })).toMatchObject({
      webViewLink: `https://docs.google.com/document/d/${id}/edit`,
      trashed: false,
      createdTime: '2025-01-02T03:04:05.000Z',
    });
  });

  it('refuses fields that Google has not, and throws by name for those that only Google has', () => {
    const { id } = foreign('a');
    expect(() => service().Files.get(id, { fields: 'id,judul' })).toThrow('Invalid field selection judul');
    expect(() => service().Files.get(id, { fields: 'thumbnailLink' })).toThrow('thumbnailLink');
    expect(() => service().Files.get(id, { fields: 'id,(' })).toThrow('Invalid field selection');
  });

  it('gives sizes as text and sums of files that are not Google’s own', () => {
    const { id } = foreign('a.pdf', 'application/pdf');
    // The MD5 sum of one byte of value 1.
    expect(service().Files.get(id, { fields: 'size,md5Checksum,fileExtension' })).toEqual({
      size: '1',
      md5Checksum: '55a54008ad1ba589aa210d2629c1df41',
      fileExtension: 'pdf',
    });
  });
});

describe('under the scope drive.file', () => {
  it('a file that the script did not make is not found', () => {
    const { Files } = service('drive.file');
    const { id } = foreign('a');
    expect(() => Files.get(id)).toThrow(`drive.files.get failed with error: File not found: ${id}.`);
    expect(() => Files.update({ name: 'b' }, id)).toThrow(
      `drive.files.update failed with error: File not found: ${id}.`,
    );
    expect(namesOf(Files.list())).toEqual([]);
  });

  it('a file that the script made is found, and can be put only into a folder that it made', () => {
    const { Files } = service('drive.file');
    const theirs = foreign('milik orang', folderType).id;
    const ours = idOf(Files.create({ name: 'milik kita', mimeType: folderType }));
    const id = idOf(Files.create({ name: 'a', mimeType: docs }));
    expect(() => Files.update({}, id, null, { addParents: theirs })).toThrow(`File not found: ${theirs}.`);
    Files.update({}, id, null, { addParents: ours, removeParents: drive.root });
    expect(drive.entry(id)?.path).toBe('milik kita/a.docx');
    expect(namesOf(Files.list())).toEqual(expect.arrayContaining(['a', 'milik kita']));
  });

  it('nothing works without a scope of the Drive', () => {
    expect(() => service('documents').Files.create({ name: 'a' })).toThrow('drive.files.create');
  });
});

describe('Files.list', () => {
  const find = (q: string) => namesOf(service().Files.list({ q, orderBy: 'name' }));

  beforeEach(() => {
    const folder = foreign('Arsip 2025', folderType);
    foreign('HelloWorld');
    const property = foreign("Isian 'Gowa'", sheets);
    drive.update(property.id, { appProperties: { wilayah: '73.06' }, parents: [folder.id] });
    drive.update(foreign('Buangan').id, { trashed: true });
  });

  it.each([
    ["name = 'HelloWorld'", ['HelloWorld']],
    ["name = 'Isian \\'Gowa\\''", ["Isian 'Gowa'"]],
    ["name contains 'Hello'", ['HelloWorld']],
    ["name contains 'World'", []],
    ["name contains 'gowa'", ["Isian 'Gowa'"]],
    [`mimeType = '${folderType}'`, ['Arsip 2025']],
    [`mimeType != '${folderType}' and trashed = false`, ['HelloWorld', "Isian 'Gowa'"]],
    ['trashed = true', ['Buangan']],
    ["not name contains 'Hello' and trashed=false", ['Arsip 2025', "Isian 'Gowa'"]],
    ["(name = 'Buangan' or name = 'HelloWorld') and trashed != true", ['HelloWorld']],
    ["'root' in parents and trashed = false", ['Arsip 2025', 'HelloWorld']],
    ["appProperties has { key='wilayah' and value='73.06' }", ["Isian 'Gowa'"]],
    ["appProperties has { key='wilayah' and value='73.07' }", []],
    ["modifiedTime > '2025-01-02T03:04:04' and 'me' in owners and trashed = true", ['Buangan']],
    ["modifiedTime < '2025-01-02T03:04:05Z'", []],
    [
      `name contains 'Isian' and mimeType = '${sheets}' and trashed = false and appProperties has { key='wilayah' and value='73.06' }`,
      ["Isian 'Gowa'"],
    ],
    [
      `trashed = false and (appProperties has { key='wilayah' and value='73.06' } or mimeType = '${folderType}')`,
      ['Arsip 2025', "Isian 'Gowa'"],
    ],
  ])('finds %s', (q, names) => {
    expect(find(q)).toEqual(names);
  });

  it.each(['name', "name = 'a", "name = 'a' and", "judul = 'a' 'b'", "name ~ 'a'", "(name = 'a'"])(
    'refuses the query %s',
    (q) => {
      expect(() => find(q)).toThrow();
    },
  );

  it('gives pages, and the next one by its token', () => {
    const { Files } = service();
    const first = Files.list({ pageSize: 3, orderBy: 'name' });
    expect(namesOf(first)).toEqual(['Arsip 2025', 'Buangan', 'HelloWorld']);
    const second = Files.list({
      pageSize: 3,
      orderBy: 'name',
      pageToken: Reflect.get(first, 'nextPageToken'),
    });
    expect(namesOf(second)).toEqual(["Isian 'Gowa'"]);
    expect(Reflect.get(second, 'nextPageToken')).toBeUndefined();
  });

  it('answers the fields that are asked for, by default the documented ones', () => {
    const { Files } = service();
    expect(Files.list({ q: 'trashed = true', fields: 'files(name,trashed)' })).toEqual({
      files: [{ name: 'Buangan', trashed: true }],
    });
    const answer = Files.list({ q: 'trashed = true' });
    expect(answer).toMatchObject({ kind: 'drive#fileList', incompleteSearch: false });
    expect(Object.keys(Reflect.get(answer, 'files')[0]).sort()).toEqual(['id', 'kind', 'mimeType', 'name']);
  });
});

describe('Files.copy', () => {
  it('reads what is open only after it was saved, and makes the copy the script’s own', () => {
    const { Files } = service();
    const { id } = foreign('Templat');
    const copy = idOf(Files.copy({ name: 'Ringkasan', appProperties: { wilayah: '73.71' } }, id));
    expect(flushed).toEqual([id]);
    expect(opened).toEqual([copy]);
    expect(drive.entry(copy)).toMatchObject({
      name: 'Ringkasan',
      madeByScript: true,
      appProperties: { wilayah: '73.71' },
    });
    expect([...drive.read(copy)]).toEqual([1]);
  });

  it('unverified: names a copy "Copy of" its original', () => {
    expect(service().Files.copy({}, foreign('Templat').id)).toMatchObject({ name: 'Copy of Templat' });
  });
});

describe('Files.update', () => {
  it('changes name, trash and properties; a property that is null is taken away', () => {
    const { Files } = service();
    const { id } = foreign('a');
    Files.update({ name: 'b', appProperties: { satu: '1', dua: '2' } }, id);
    Files.update({ trashed: true, appProperties: { satu: null } }, id);
    expect(drive.entry(id)).toMatchObject({ name: 'b', trashed: true, appProperties: { dua: '2' } });
  });

  it('moves, renames and labels a file in one call', () => {
    const { Files } = service('drive.file');
    const folder = idOf(Files.create({ name: '2026', mimeType: folderType }));
    const id = idOf(Files.create({ name: 'Salinan', mimeType: sheets }));
    const answer = Files.update({ name: '73.06 Gowa', appProperties: { wilayah: '73.06' } }, id, null, {
      addParents: folder,
      removeParents: 'root',
      fields: 'name,parents,appProperties',
    });
    expect(answer).toEqual({ name: '73.06 Gowa', parents: [folder], appProperties: { wilayah: '73.06' } });
    expect(namesOf(Files.list({ q: `'${folder}' in parents` }))).toEqual(['73.06 Gowa']);
    expect(namesOf(Files.list({ q: `'root' in parents` }))).toEqual(['2026']);
  });

  it('writes new bytes', () => {
    const { id } = foreign('a.txt', 'text/plain');
    service().Files.update({}, id, new Blob(Uint8Array.from([9, 9]), 'text/plain'));
    expect([...drive.read(id)]).toEqual([9, 9]);
    expect(opened).toEqual([id]);
  });

  it('unverified: a new parent takes the place of the old one', () => {
    const { Files } = service();
    const folder = foreign('f', folderType).id;
    const { id } = foreign('a');
    expect(Files.update({}, id, null, { addParents: folder, fields: 'parents' })).toEqual({
      parents: [folder],
    });
  });

  it('refuses parents in the resource, and a folder inside itself', () => {
    const { Files } = service();
    const folder = foreign('f', folderType).id;
    expect(() => Files.update({ parents: [folder] }, foreign('a').id)).toThrow('not directly writable');
    expect(() => Files.update({}, folder, null, { addParents: folder })).toThrow('drive.files.update');
  });
});

it('Files.remove takes a file away for good', () => {
  const { id } = foreign('a');
  service().Files.remove(id);
  expect(() => service().Files.get(id)).toThrow('File not found');
});

describe('Permissions', () => {
  it('make a person an editor, once, and not one again', () => {
    const { Permissions } = service();
    const { id } = foreign('a');
    const editor = { role: 'writer', type: 'user', emailAddress: 'budi@contoh.id' };
    const answer = Permissions.create(editor, id, { sendNotificationEmail: false });
    Permissions.create(editor, id);
    expect(answer).toEqual({ kind: 'drive#permission', id: idOf(answer), type: 'user', role: 'writer' });
    expect(drive.entry(id)?.editors).toEqual(['budi@contoh.id']);
    expect(Permissions.list(id, { fields: 'permissions(emailAddress,role)' })).toEqual({
      permissions: [
        { emailAddress: 'ani@contoh.id', role: 'owner' },
        { emailAddress: 'budi@contoh.id', role: 'writer' },
      ],
    });
    Permissions.remove(id, idOf(answer));
    expect(drive.entry(id)?.editors).toEqual([]);
  });

  it('throw by name for what the stand-in cannot give', () => {
    const { id } = foreign('a');
    expect(() => service().Permissions.create({ role: 'reader', type: 'anyone' }, id)).toThrow(
      "role 'reader'",
    );
  });
});

describe('About.get', () => {
  it('tells whose Drive it is and how full', () => {
    foreign('a.pdf', 'application/pdf');
    expect(service().About.get({ fields: 'user(emailAddress,me),storageQuota' })).toEqual({
      user: { emailAddress: 'ani@contoh.id', me: true },
      storageQuota: { limit: String(15 * 1024 ** 3), usage: '1', usageInDrive: '1', usageInDriveTrash: '0' },
    });
  });

  it('needs to be told which fields', () => {
    expect(() => service().About.get()).toThrow("The 'fields' parameter is required for this method.");
  });
});

it('what Google has besides is there and throws by name', () => {
  const { Files, Revisions } = service();
  expect(() => Reflect.get(Files, 'generateIds')()).toThrow('Drive.Files.generateIds');
  expect(() => Reflect.get(Revisions, 'list')()).toThrow('Drive.Revisions.list');
});
