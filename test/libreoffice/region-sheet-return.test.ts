// A region's sheet that came back by way of LibreOffice is collected like one that never left.
import { describe, expect, it } from 'vitest';
import { done, makeBook } from '../end-to-end/book';
import { fillSheet, makeSheets, sheetId, sheetOf, type, typeIdentity } from '../end-to-end/region-sheets';
import { convert, skipReason } from './soffice';

const REGION = '73.01';

/** The bytes of a sheet that its officers filled in. */
const filled = async (): Promise<Uint8Array> => {
  const book = await makeBook();
  await makeSheets(book);
  const sheet = sheetOf(book, REGION);
  fillSheet(sheet, REGION);
  type(sheet, 'PP2', { Jawaban: '12,5', Catatan: 'Baris satu\nbaris dua; "kutip"' });
  typeIdentity(sheet, 'Nama Petugas', 'Andi Contoh');
  typeIdentity(sheet, 'Pengesahan OPD', 'Kepala', '2026-03-01', 'https://bukti.kkpham.example/opd.pdf');
  await book.host.save();
  return book.host.drive.read(sheetId(book, REGION));
};

describe.skipIf(skipReason)('a sheet that LibreOffice saved', { timeout: 240_000 }, () => {
  it.each([
    ['as .xlsx', ['xlsx']],
    ['as .ods and then as .xlsx', ['ods', 'xlsx']],
  ] as const)('%s brings every answer, the officer and the paper, and no trouble', async (_, formats) => {
    const bytes = convert(await filled(), 'xlsx', ...formats);
    const book = await makeBook();
    const content = Buffer.from(bytes).toString('base64');
    done(await book.run('receiveFiles', { files: [{ name: 'kiriman.xlsx', content }] }));
    const { sheets } = done(await book.run('collectSheets', { onlyFiles: true }));
    expect(sheets).toMatchObject([{ region: REGION, outcome: 'collected', changed: 6, troubles: [] }]);
    const row = (indicator: string) =>
      book.row('Isian', { 'Kode Wilayah': REGION, 'Kode Indikator': indicator });
    expect(row('PP2')).toMatchObject({ Jawaban: '12,5', Catatan: 'Baris satu\nbaris dua; "kutip"' });
    expect(row('PA3')).toMatchObject({ Pembilang: '200', Penyebut: '200', 'Tahun Data': '2025' });
    expect(book.row('Wilayah', { 'Kode Wilayah': REGION })).toMatchObject({
      Petugas: 'Andi Contoh',
      'Pengesahan OPD': '2026-03-01 https://bukti.kkpham.example/opd.pdf',
    });
  });
});
