// Kumpulkan isian: what regions filled in comes into Isian, and nothing else is touched.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Book, done, GOOD, makeBook } from './book';
import { changes } from './changes';
import { fillSheet, makeSheets, outcomeOf, sheetId, sheetOf, type, typeIdentity } from './region-sheets';

const ONE = '73.01';
const TWO = '73.71';
let book: Book;

beforeEach(async () => {
  book = await makeBook();
  await makeSheets(book);
  book.host.resetCounts();
});

const collect = async (options?: object) => done(await book.run('collectSheets', options));
const row = (indicator: string, region = ONE) =>
  book.row('Isian', { 'Kode Wilayah': region, 'Kode Indikator': indicator });
const region = (code = ONE) => book.row('Wilayah', { 'Kode Wilayah': code });

describe('answers', () => {
  it('come into the rows of their region as they were typed, and no other row changes', async () => {
    const before = book.copy();
    type(sheetOf(book, ONE), 'PP2', {
      Jawaban: '12,5',
      'Tahun Data': '2025',
      'Bukti Dukung': 'https://bukti.kkpham.example/a.pdf',
      Catatan: '=HYPERLINK("https://jahat.example")',
    });
    const { sheets } = await collect();
    expect(outcomeOf(sheets, ONE)).toMatchObject({ outcome: 'collected', changed: 1, troubles: [] });
    expect(row('PP2')).toMatchObject({
      Jawaban: '12,5',
      'Tahun Data': '2025',
      'Bukti Dukung': 'https://bukti.kkpham.example/a.pdf',
      Catatan: '=HYPERLINK("https://jahat.example")',
    });
    const cell = book.cell('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PP2' }, 'Catatan');
    expect(cell?.formula).toBeUndefined();
    const isian = changes(before, book.data()).filter((change) => JSON.stringify(change).includes('Isian'));
    expect(isian.length).toBeGreaterThan(0);
    expect(row('PP1').Jawaban).toBeNull();
    expect(row('PP2', TWO).Jawaban).toBeNull();
  });

  it('are scored like answers typed straight into Isian', async () => {
    fillSheet(sheetOf(book, ONE), ONE);
    await collect();
    const { regions } = done(await book.run('computeScores'));
    expect(regions.find(({ code }) => code === ONE)).toMatchObject({ claimedFinal: 100, completeness: 100 });
  });

  it('of a sheet that nobody changed since are not read into the book again', async () => {
    fillSheet(sheetOf(book, ONE), ONE);
    await collect();
    const before = book.copy();
    const { sheets, said } = await collect();
    expect(outcomeOf(sheets, ONE)).toMatchObject({ outcome: 'unchanged', changed: 0 });
    expect(said).toContain('0 lembar dikumpulkan');
    const changed = changes(before, book.data()).filter(
      (one) => !JSON.stringify(one).includes('Dikumpulkan'),
    );
    expect(changed).toEqual([]);
  });

  it('typed straight into Isian of a region whose sheet is blank stay', async () => {
    book.type('Isian', { 'Kode Wilayah': TWO, 'Kode Indikator': 'PA1' }, { Jawaban: 'Ada' });
    const { sheets } = await collect();
    expect(row('PA1', TWO).Jawaban).toBe('Ada');
    expect(outcomeOf(sheets, TWO).troubles.map(({ code }) => code)).toEqual(['cleared']);
  });
});

it('reports the regions as they are now, as the next reading of the book finds them', async () => {
  fillSheet(sheetOf(book, ONE), ONE);
  typeIdentity(sheetOf(book, ONE), 'Pengesahan OPD', 'Kepala', '2026-03-01');
  const { regions } = await collect();
  expect(regions.find(({ code }) => code === ONE)).toMatchObject({ completeness: 100, claimedFinal: 100 });
  const { regions: read } = done(await book.run('validateSubmissions'));
  // Validating does not read the trail, from which the state follows.
  expect(regions.map((region) => ({ ...region, state: null }))).toEqual(read);
});

describe('an answer that was decided on', () => {
  beforeEach(async () => {
    fillSheet(sheetOf(book, ONE), ONE);
    await collect();
    book.type(
      'Isian',
      { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' },
      {
        'Status Verifikasi': 'Dikoreksi',
        'Jawaban Terverifikasi': 'Tidak ada',
        'Kode Alasan': 'K4',
        'Catatan Verifikator': 'Perda sudah dicabut.',
        Verifikator: 'Ibu Verifikator',
      },
    );
    book.type('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PP1' }, { 'Status Verifikasi': 'Sesuai' });
  });

  it('and changes is open again, says what was there and what is, and keeps what the verifier wrote', async () => {
    type(sheetOf(book, ONE), 'PA1', { Jawaban: 'Tidak ada' });
    const { sheets } = await collect();
    expect(outcomeOf(sheets, ONE)).toMatchObject({ changed: 1, reopened: 1 });
    expect(row('PA1')).toMatchObject({
      Jawaban: 'Tidak ada',
      'Status Verifikasi': 'Belum diperiksa',
      'Jawaban Terverifikasi': 'Tidak ada',
      'Catatan Verifikator': 'Perda sudah dicabut.',
      Verifikator: 'Ibu Verifikator',
    });
    const said = String(row('PA1').Perubahan);
    for (const part of ['2026-05-04', 'Dikoreksi', 'Jawaban', '“Ada”', '“Tidak ada”']) {
      expect(said).toContain(part);
    }
    expect(row('PP1')['Status Verifikasi']).toBe('Sesuai');
    const { regions } = done(await book.run('validateSubmissions'));
    const found = regions.find(({ code }) => code === ONE)?.findings ?? [];
    expect(found.filter(({ code }) => code === 'answer/changed-after-decision')).toMatchObject([
      { indicator: 'PA1', severity: 'info' },
    ]);
  });

  it('and changes twice before anybody looks keeps the first story too', async () => {
    type(sheetOf(book, ONE), 'PA1', { Jawaban: 'Tidak ada' });
    await collect();
    type(sheetOf(book, ONE), 'PA1', { Jawaban: 'Ada', Catatan: 'Terbit lagi.' });
    await collect();
    const lines = String(row('PA1').Perubahan).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('Dikoreksi');
    expect(lines[1]).toContain('Terbit lagi.');
  });

  it('is no longer a question when it is decided on again', async () => {
    type(sheetOf(book, ONE), 'PA1', { Jawaban: 'Tidak ada' });
    await collect();
    book.type('Isian', { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' }, { 'Status Verifikasi': 'Sesuai' });
    done(await book.run('computeScores'));
    const { regions } = done(await book.run('validateSubmissions'));
    const codes = regions.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).not.toContain('answer/changed-after-decision');
  });
});

describe('identity and endorsements', () => {
  it('come into Wilayah: who filled it in, and each paper with date and link', async () => {
    const sheet = sheetOf(book, ONE);
    typeIdentity(sheet, 'Nama Petugas', 'Andi Contoh');
    typeIdentity(sheet, 'Instansi', 'Bagian Hukum');
    typeIdentity(sheet, 'Pengesahan OPD', 'Kepala', '2026-03-01', 'https://bukti.kkpham.example/opd.pdf');
    await collect();
    expect(region().Petugas).toBe('Andi Contoh · Bagian Hukum');
    expect(region()['Pengesahan OPD']).toBe('2026-03-01 https://bukti.kkpham.example/opd.pdf');
    expect(region()['Pengesahan Sekda Provinsi']).toBeNull();
  });

  it('that somebody typed into Wilayah stay where the sheet says nothing', async () => {
    book.type('Wilayah', { 'Kode Wilayah': ONE }, { 'Pengesahan OPD': 'Surat 12/2026' });
    await collect();
    expect(region()['Pengesahan OPD']).toBe('Surat 12/2026');
  });
});

it('says when each sheet was collected', async () => {
  await collect();
  expect(region().Dikumpulkan).toBe('2026-05-04 09:00');
});

it('takes only the regions that were asked for', async () => {
  const { sheets } = await collect({ regions: [TWO] });
  expect(sheets?.map(({ region }) => region)).toEqual([TWO]);
});

it('needs the same number of calls for a region whatever was answered, and few', async () => {
  const callsOf = async (fill: () => void): Promise<number> => {
    fill();
    book.host.resetCounts();
    await collect();
    return Object.values(book.host.serviceCalls).reduce((sum, count) => sum + count, 0);
  };
  const nothing = await callsOf(() => undefined);
  const again = await callsOf(() => undefined);
  await callsOf(() => fillSheet(sheetOf(book, ONE), ONE));
  const one = await callsOf(() => type(sheetOf(book, ONE), 'PA1', { Catatan: 'Diperbarui.' }));
  const all = await callsOf(() => {
    for (const code of Object.keys(GOOD)) type(sheetOf(book, ONE), code, { Catatan: 'Diperbarui lagi.' });
  });
  expect(all).toBe(one);
  // Sixteen for the region, nine to tell in the trail that all is written.
  expect(all - again).toBeLessThan(26);
  expect(nothing).toBeGreaterThan(0);
});

describe('files that officers sent', () => {
  const sent = async (code: string, change: (id: string) => void): Promise<string> => {
    const id = sheetId(book, code);
    change(id);
    await book.host.save();
    return Buffer.from(book.host.drive.read(id)).toString('base64');
  };

  it('are known by what is in them, collected once, and brought into the shared sheet too', async () => {
    const content = await sent(ONE, (id) => fillSheet(book.host.workbook(id), ONE));
    const fresh = await makeBook();
    await makeSheets(fresh);
    const received = done(await fresh.run('receiveFiles', { files: [{ name: 'kiriman.xlsx', content }] }));
    expect(received.sheets).toEqual([]);
    book = fresh;
    const { sheets } = await collect({ onlyFiles: true });
    expect(sheets).toMatchObject([{ region: ONE, outcome: 'collected', changed: 6, troubles: [] }]);
    expect(row('PA1').Jawaban).toBe('Ada');
    expect((await collect({ onlyFiles: true })).sheets).toEqual([]);
    done(await fresh.run('receiveFiles', { files: [{ name: 'sekali lagi.xlsx', content }] }));
    expect((await collect({ onlyFiles: true })).sheets).toEqual([]);
    const own = await collect();
    expect(outcomeOf(own.sheets, ONE)).toMatchObject({ changed: 0 });
    expect(row('PA1').Jawaban).toBe('Ada');
  });

  it('do not undo what the shared sheet brought in the same run, nor the story of a reopened answer', async () => {
    const content = await sent(ONE, (id) => {
      type(book.host.workbook(id), 'PA1', { Jawaban: 'Ada' });
      type(book.host.workbook(id), 'PP2', { Jawaban: '50' });
    });
    book = await makeBook();
    await makeSheets(book);
    type(sheetOf(book, ONE), 'PA2', { Jawaban: 'A' });
    type(sheetOf(book, ONE), 'PA1', { Jawaban: 'Tidak ada' });
    book.type(
      'Isian',
      { 'Kode Wilayah': ONE, 'Kode Indikator': 'PA1' },
      { Jawaban: 'Ada', 'Status Verifikasi': 'Sesuai' },
    );
    done(await book.run('receiveFiles', { files: [{ name: 'kiriman.xlsx', content }] }));
    const { sheets } = await collect();
    expect(sheets?.filter(({ region }) => region === ONE)).toMatchObject([
      { changed: 2, reopened: 1 },
      { changed: 2, reopened: 0 },
    ]);
    expect([row('PA1').Jawaban, row('PA2').Jawaban, row('PP2').Jawaban]).toEqual(['Ada', 'A', '50']);
    const [first, second] = String(row('PA1').Perubahan).split('\n');
    expect(first).toContain('“Ada” menjadi “Tidak ada”');
    expect(second).toContain('“Tidak ada” menjadi “Ada”');
  });

  it('that are no workbooks are told by name, and the others are received', async () => {
    const content = await sent(ONE, (id) => fillSheet(book.host.workbook(id), ONE));
    const broken = Buffer.from('bukan xlsx').toString('base64');
    const files = [
      { name: 'rusak.xlsx', content: broken },
      { name: 'baik.xlsx', content },
    ];
    await book.run('receiveFiles', { files });
    const { said, sheets } = await collect({ onlyFiles: true });
    expect(sheets?.filter(({ outcome }) => outcome === 'collected')).toHaveLength(1);
    const told = `${said} ${JSON.stringify(sheets)}`;
    expect(told).toContain('rusak');
  });

  it('of another kind are refused before anything is received', async () => {
    const report = await book.run('receiveFiles', { files: [{ name: 'isian.ods', content: 'AAAA' }] });
    expect(report).toMatchObject({ refused: 'files/not-xlsx' });
  });
});
