// Files that are no workbook say what they are.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FileFault } from '../../../src/local/files/file-fault';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { emptyWorkbook } from '../../../src/local/spreadsheet/workbook';
import { packageOf } from './package-of';

const faultOf = async (bytes: Uint8Array): Promise<FileFault> => {
  try {
    await readWorkbook(bytes, { locale: 'in_ID', timeZone: 'UTC' });
  } catch (error) {
    if (error instanceof FileFault) return error;
    throw error;
  }
  throw new Error('it was read');
};

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const cells = (...addresses: string[]) =>
  `<sheetData>${addresses.map((r) => `<row r="${/\d+/.exec(r)}"><c r="${r}"><v>1</v></c></row>`).join('')}</sheetData>`;

it('calls an empty file empty', async () => {
  expect((await faultOf(new Uint8Array())).code).toBe('empty');
});

it.each([0.3, 0.6, 0.99])('calls a file that breaks off at %d of its length truncated', async (part) => {
  const bytes = await writeWorkbook(emptyWorkbook('in_ID', 'UTC'));
  expect((await faultOf(bytes.slice(0, Math.floor(bytes.length * part)))).code).toBe('truncated');
});

it('calls a workbook with a damaged sheet truncated', async () => {
  const bytes = packageOf({
    sheets: { A: '' },
    parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1' },
  });
  expect((await faultOf(bytes)).code).toBe('truncated');
});

it('knows an old Excel workbook, and says how to make a new one of it', async () => {
  const fault = await faultOf(Uint8Array.from([...ole, ...new Array(600).fill(0)]));
  expect(fault.code).toBe('old-xls');
  expect(fault.message).toContain('.xlsx');
});

it('knows a workbook that is locked with a password', async () => {
  const directory = [...Buffer.from('EncryptedPackage', 'utf16le')];
  expect((await faultOf(Uint8Array.from([...ole, ...new Array(600).fill(0), ...directory]))).code).toBe(
    'encrypted',
  );
});

it.each([
  ['a text', strToU8('kode;wilayah\n73.71;Makassar'), 'not even a zip'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'none of the parts'],
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<document/>') }), 'Word document'],
  [
    'an OpenDocument spreadsheet',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<a/>'),
    }),
    'OpenDocument',
  ],
])('says that %s is no workbook, and what it is', async (_, bytes, words) => {
  const fault = await faultOf(bytes);
  expect(fault.code).toBe('not-a-workbook');
  expect(fault.message).toContain(words);
});

it('refuses two tabs of the same name, capitals not counted, and names them', async () => {
  const fault = await faultOf(packageOf({ sheets: { Isian: cells('A1'), ISIAN: cells('A1') } }));
  expect(fault.code).toBe('duplicate-tab');
  expect(fault.message).toContain('ISIAN');
});

it.each([
  ['cells beyond the format', cells('A1', 'A9999999')],
  ['columns beyond the format', cells('XFE1')],
  ["more cells than Google's ten million", cells('A1', 'XFD1048576')],
])('refuses a sheet that claims %s', async (_, inside) => {
  expect((await faultOf(packageOf({ sheets: { A: inside } }))).code).toBe('too-large');
});

it('opens a small sheet whose claimed dimension is only too large', async () => {
  const bytes = packageOf({ sheets: { A: `<dimension ref="A1:XFD1048576"/>${cells('A1')}` } });
  const book = await readWorkbook(bytes, { locale: 'in_ID', timeZone: 'UTC' });
  expect(book.sheets[0]?.rows).toBe(1000);
});

it('refuses a file that would unpack to more than the limit, before it does', async () => {
  const bomb = zipSync(
    { 'xl/workbook.xml': new Uint8Array(90 * 1024 * 1024), 'xl/a.xml': new Uint8Array(1) },
    { level: 9 },
  );
  // The directory at the end of a zip tells the sizes: four gigabytes less one are claimed for the first part.
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const directory = view.getUint32(bomb.length - 22 + 16, true);
  view.setUint32(directory + 24, 0xfffffff0, true);
  expect((await faultOf(bomb)).code).toBe('too-large');
});
