// Kirim ke BigQuery on the stand-in: off unless switched on, loaded once, and nobody's address leaves.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TableReport } from '../../src/domain/report/report';
import { sha256 } from '../../src/domain/text/sha256';
import { withBigQuery } from '../../src/local/cli/bigquery-manifest';
import {
  type Book,
  type BookOptions,
  DIST,
  decideAll,
  done,
  fillRegion,
  makeBook,
  newFolder,
  openBook,
  reasoned,
  refused,
} from './book';
import { changes } from './changes';

/** dist/ with the two lines in its manifest that a person adds by hand. */
const bundle = (): string => {
  const folder = join(newFolder(), 'dist');
  mkdirSync(folder);
  copyFileSync(join(DIST, 'Kode.js'), join(folder, 'Kode.js'));
  const manifest = readFileSync(join(DIST, 'appsscript.json'), 'utf8');
  writeFileSync(join(folder, 'appsscript.json'), withBigQuery(manifest));
  return folder;
};

const ON = { bigQuery: 'ya', bigQueryProject: 'kkpham-uji' } as const;
const ME = 'verifikator@kkpham.example';

const sendingBook = async (options: BookOptions = {}): Promise<Book> => {
  const book = await makeBook({ bundle: bundle(), settings: ON, ...options });
  fillRegion(book, '73.01');
  decideAll(book, '73.01');
  return book;
};

const send = async (book: Book): Promise<readonly TableReport[]> =>
  done(await book.run('sendToBigQuery')).warehouse ?? [];
const outcomes = (tables: readonly TableReport[]): Readonly<Record<string, string>> =>
  Object.fromEntries(tables.map(({ table, outcome }) => [table, outcome]));
const jobOf = (tables: readonly TableReport[], table: string): string =>
  tables.find((one) => one.table === table)?.job ?? '';

type JsonRow = Readonly<Record<string, unknown>>;
const fileIn = (book: Book, name: string): string => join(book.folder, 'BigQuery', 'kkpham', name);
/** What BigQuery has of a table for the measured year. */
const loaded = (book: Book, table: string): readonly JsonRow[] =>
  readFileSync(fileIn(book, `${table}$2025.ndjson`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JsonRow);
const calls = (book: Book, member: string): number => book.host.serviceCalls[member] ?? 0;
const trail = (book: Book) => book.rows('Jejak Audit').filter((row) => row.Tindakan === 'kirim ke BigQuery');
const ALL = ['answers_73', 'decisions_73', 'findings_73', 'scores_73'];
const each = (outcome: string) => Object.fromEntries(ALL.map((table) => [table, outcome]));

describe('the shipped script', () => {
  it('asks for no scope of BigQuery', () => {
    expect(readFileSync('appsscript.json', 'utf8').toLowerCase()).not.toContain('bigquery');
  });

  it('says which two lines to add where a person switched it on', async () => {
    const book = await makeBook({ settings: ON });
    const { refused: code, said } = refused(await book.run('sendToBigQuery'));
    expect(code).toBe('bigquery/no-service');
    const { enabledAdvancedServices } = JSON.parse(withBigQuery(readFileSync('appsscript.json', 'utf8')))
      .dependencies as { readonly enabledAdvancedServices: readonly object[] };
    const line = JSON.stringify(enabledAdvancedServices[enabledAdvancedServices.length - 1]);
    expect(said.replace(/\s/g, '')).toContain(line.replace(/\s/g, ''));
    expect(said).toContain('https://www.googleapis.com/auth/bigquery');
  });

  it('asks for nothing and sends nothing while it is off, which it is unless somebody says ya', async () => {
    const book = await makeBook({ bundle: bundle() });
    fillRegion(book, '73.01');
    const before = book.copy();
    expect(refused(await book.run('sendToBigQuery')).refused).toBe('bigquery/off');
    expect(changes(before, book.data())).toEqual([]);
    expect(existsSync(join(book.folder, 'BigQuery'))).toBe(false);
  });

  it('wants to know the project', async () => {
    const book = await makeBook({ bundle: bundle(), settings: { bigQuery: 'ya' } });
    expect(refused(await book.run('sendToBigQuery')).refused).toBe('bigquery/no-project');
  });

  it('refuses a project or a data set that is no name', async () => {
    const book = await makeBook({ bundle: bundle(), settings: ON });
    book.set('Kumpulan Data BigQuery', 'data-saya; DROP');
    expect(refused(await book.run('sendToBigQuery'))).toMatchObject({
      refused: 'settings/unsound',
      said: expect.stringContaining('Kumpulan Data BigQuery'),
    });
  });
});

describe('sending', () => {
  it('loads answers, decisions, findings and scores, by the year, as they stand in the book', async () => {
    const book = await sendingBook();
    const tables = await send(book);
    expect(outcomes(tables)).toEqual(each('loaded'));
    // Three regions of six indicators; one of them decided whole; a final value and two rights each.
    expect(tables.map(({ rows }) => rows).slice(0, 2)).toEqual([18, 6]);
    expect(loaded(book, 'answers_73')).toHaveLength(18);
    expect(
      loaded(book, 'answers_73').find((row) => row.region === '73.01' && row.indicator === 'PA3'),
    ).toEqual({
      period: '2025-01-01',
      award_year: 2026,
      province: '73',
      region: '73.01',
      right: 'pangan',
      dimension: 'hasil',
      indicator: 'PA3',
      state: 'value',
      value: 100,
      numerator: 200,
      denominator: 200,
      data_year: 2025,
      has_evidence: true,
      instrument: 'uji-kecil',
      instrument_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(loaded(book, 'answers_73').find((row) => row.region === '73.10')).toMatchObject({
      state: 'blank',
      has_evidence: false,
    });
    expect(loaded(book, 'scores_73').filter((row) => row.region === '73.01')).toMatchObject([
      { claimed: 100, verified: 100, grade: 'Peduli', decided: 6, indicators: 6, provisional: false },
      { right: 'pangan', right_name: 'Hak atas pangan', claimed: 100, verified: 100 },
      { right: 'papan', right_name: 'Hak atas papan', claimed: 100, verified: 100 },
    ]);
    const errors = loaded(book, 'findings_73').filter((row) => row.severity === 'error');
    done(await book.run('validateSubmissions'));
    expect(errors).toHaveLength(book.rows('Temuan').filter((row) => row.Tingkat === 'Galat').length);
  });

  it('tells of a decision who recorded it by a hash alone, and when', async () => {
    const book = await sendingBook();
    await send(book);
    expect(loaded(book, 'decisions_73')[0]).toMatchObject({
      region: '73.01',
      decision: 'confirmed',
      stands: true,
      verifier: sha256(ME),
      decided_at: '2026-05-04T09:00:00',
    });
  });

  it('lets what a verifier typed and cannot be recorded stay in the book', async () => {
    const book = await sendingBook();
    book.type(
      'Isian',
      { 'Kode Wilayah': '73.10', 'Kode Indikator': 'PA1' },
      { 'Status Verifikasi': 'Tidak didukung bukti' },
    );
    await send(book);
    expect(loaded(book, 'decisions_73').filter((row) => row.region === '73.10')).toEqual([]);
  });

  it('tells the state of each region as the column Tahap has it', async () => {
    const book = await sendingBook();
    await send(book);
    const states = loaded(book, 'scores_73').flatMap(({ region, state }) => (state ? [[region, state]] : []));
    expect(states).toEqual([
      ['73.01', 'verified'],
      ['73.10', 'draft'],
      ['73.71', 'draft'],
    ]);
    expect(book.row('Wilayah', { 'Kode Wilayah': '73.01' }).Tahap).toBe('diverifikasi');
  });

  it('lets no address leave, wherever people wrote one', async () => {
    const book = await sendingBook();
    const where = { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PA1' };
    book.type('Isian', where, { Catatan: 'hubungi budi@opd.example', 'Catatan Verifikator': ME });
    book.type('Isian', { ...where, 'Kode Indikator': 'PP2' }, { Jawaban: 'tanya ani@opd.example' });
    book.type(
      'Wilayah',
      { 'Kode Wilayah': '73.10' },
      { Wilayah: 'Kabupaten x@y.example', 'Surel Petugas': 'a@b.example, c' },
    );
    await send(book);
    for (const table of ALL) {
      const text = readFileSync(fileIn(book, `${table}$2025.ndjson`), 'utf8');
      expect(text).not.toContain('@');
      expect(text).not.toContain('bukti.kkpham.example');
    }
  });

  it('asks first, naming where to and what stays at home, and sends nothing on a no', async () => {
    const book = await sendingBook();
    book.answer = 'NO';
    expect(refused(await book.run('sendToBigQuery')).refused).toBe('bigquery/cancelled');
    const [asked] = book.told;
    expect(asked?.text).toContain('kkpham-uji.kkpham');
    expect(asked?.text).toContain('alamat surel tidak ikut');
    expect(existsSync(join(book.folder, 'BigQuery'))).toBe(false);
    expect(trail(book)).toEqual([]);
  });

  it('writes into the trail before it sends, and what came of it', async () => {
    const book = await sendingBook();
    const tables = await send(book);
    const rows = trail(book);
    expect(rows.map((row) => row.Menjadi).slice(0, 4)).toEqual(Array(4).fill('dimulai'));
    expect(rows[0]).toMatchObject({
      Siapa: ME,
      Dari: 'kkpham-uji.kkpham.answers_73',
      Alasan: jobOf(tables, 'answers_73'),
    });
    expect(rows[4]?.Menjadi).toMatch(/^dimuat; baris=18; sidik=[0-9a-f]{16}$/);
  });

  it('sends nothing where it cannot write into the trail', async () => {
    const book = await sendingBook();
    book.data().sheets = book.data().sheets.filter(({ name }) => name !== 'Jejak Audit');
    expect(refused(await book.run('sendToBigQuery')).refused).toMatch(/^trail\//);
    expect(existsSync(join(book.folder, 'BigQuery'))).toBe(false);
  });
});

describe('sending again', () => {
  it('the same content sends nothing, also after somebody sorted the book', async () => {
    const book = await sendingBook();
    await send(book);
    const { cells } = book.sheet('Isian');
    const sorted = cells.slice(1, 19).reverse();
    cells.splice(1, 18, ...sorted);
    book.host.resetCounts();
    const again = done(await book.run('sendToBigQuery'));
    expect(outcomes(again.warehouse ?? [])).toEqual({ ...each('unchanged') });
    expect(again.said).toBe('4 tabel tidak berubah sejak terakhir dikirim.');
    expect(calls(book, 'BigQuery.Jobs.insert')).toBe(0);
  });

  it('a change replaces the rows of its table, and leaves the others alone', async () => {
    const book = await sendingBook();
    await send(book);
    book.type('Isian', { 'Kode Wilayah': '73.10', 'Kode Indikator': 'PA3' }, { 'Tahun Data': 2024 });
    const tables = await send(book);
    expect(outcomes(tables)).toMatchObject({
      answers_73: 'loaded',
      decisions_73: 'unchanged',
      scores_73: 'unchanged',
    });
    expect(loaded(book, 'answers_73')).toHaveLength(18);
    expect(loaded(book, 'answers_73').filter((row) => row.data_year === 2024)).toHaveLength(1);
  });

  it('a changed answer takes its decision along, which is open again', async () => {
    const book = await sendingBook();
    await send(book);
    book.type('Isian', { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PA3' }, { Pembilang: 100 });
    expect(outcomes(await send(book))).toMatchObject({ answers_73: 'loaded', decisions_73: 'loaded' });
    expect(loaded(book, 'decisions_73').map((row) => row.indicator)).not.toContain('PA3');
  });

  it('a content that comes back is loaded again, since what is there now is something else', async () => {
    const book = await sendingBook();
    const first = jobOf(await send(book), 'answers_73');
    const change = (year: number): void =>
      book.type('Isian', { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PA3' }, { 'Tahun Data': year });
    const jobs = [first];
    for (const year of [2024, 2025, 2024, 2025]) {
      change(year);
      jobs.push(jobOf(await send(book), 'answers_73'));
      const now = loaded(book, 'answers_73').find((row) => row.region === '73.01' && row.indicator === 'PA3');
      expect(now?.data_year).toBe(year);
    }
    expect(new Set(jobs).size).toBe(jobs.length);
  });

  it('a run that died after it had sent finds its jobs again: they count as done, and nothing is loaded twice', async () => {
    const book = await sendingBook();
    const { properties } = book.host;
    const [store = ''] = Object.keys(properties.all()).filter((name) => name.startsWith('document:'));
    const tables = await send(book);
    const { kkphamBigQuery: kept = '', ...others } = properties.read(store);
    // As it stood between sending and remembering.
    const begun = Object.fromEntries(
      Object.keys(JSON.parse(kept)).map((key) => [key, { hash: '', job: '' }]),
    );
    properties.write(store, { ...others, kkphamBigQuery: JSON.stringify(begun) });
    book.host.resetCounts();
    const again = await send(book);
    expect(outcomes(again)).toEqual(each('loaded'));
    expect(ALL.map((table) => jobOf(again, table))).toEqual(ALL.map((table) => jobOf(tables, table)));
    expect(calls(book, 'BigQuery.Jobs.insert')).toBe(4);
    expect(loaded(book, 'answers_73')).toHaveLength(18);
  });

  it('a book that lost its memory does not send the same twice either', async () => {
    const book = await sendingBook();
    const tables = await send(book);
    await book.host.save();
    const { properties } = book.host;
    for (const store of Object.keys(properties.all())) {
      const { kkphamBigQuery: _, ...others } = properties.read(store);
      properties.write(store, others);
    }
    const other = await openBook(book.folder, { bundle: bundle() });
    expect(ALL.map((table) => jobOf(tables, table))).toEqual((await send(other)).map(({ job }) => job));
  });

  it('what BigQuery refused is tried again under another id, since the first is used up', async () => {
    const book = await sendingBook();
    const tables = await send(book);
    await book.host.save();
    const schema = fileIn(book, 'answers_73.schema.json');
    const whole = readFileSync(schema, 'utf8');
    // Somebody made the table otherwise.
    writeFileSync(schema, whole.replace('"award_year"', '"year"'));
    const other = await openBook(book.folder, { bundle: bundle() });
    other.type('Isian', { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PA3' }, { 'Tahun Data': 2024 });
    const failed = done(await other.run('sendToBigQuery'));
    expect(outcomes(failed.warehouse ?? [])).toMatchObject({ answers_73: 'failed', findings_73: 'loaded' });
    expect(failed.said).toContain('Gagal: answers_73 (Provided Schema does not match');
    expect(trail(other).some((row) => String(row.Menjadi).startsWith('gagal'))).toBe(true);
    await other.host.save();
    writeFileSync(schema, whole);
    const third = await openBook(book.folder, { bundle: bundle() });
    const again = await send(third);
    expect(outcomes(again)).toMatchObject({ answers_73: 'loaded', findings_73: 'unchanged' });
    expect(jobOf(again, 'answers_73')).toBe(`${jobOf(failed.warehouse ?? [], 'answers_73')}_2`);
    expect(jobOf(again, 'answers_73')).not.toBe(jobOf(tables, 'answers_73'));
  });

  it('a table that has no rows any more loses those of this year in BigQuery, and no other year’s', async () => {
    const book = await sendingBook();
    await send(book);
    writeFileSync(fileIn(book, 'decisions_73$2024.ndjson'), '{}\n');
    for (const indicator of ['PA1', 'PA2', 'PA3', 'PP1', 'PP2', 'PP3'])
      book.type(
        'Isian',
        { 'Kode Wilayah': '73.01', 'Kode Indikator': indicator },
        reasoned('Belum diperiksa', 'U1', 'belum dibaca'),
      );
    expect(outcomes(await send(book))).toMatchObject({ decisions_73: 'loaded' });
    expect(existsSync(fileIn(book, 'decisions_73$2025.ndjson'))).toBe(false);
    expect(existsSync(fileIn(book, 'decisions_73$2024.ndjson'))).toBe(true);
    expect(outcomes(await send(book))).toMatchObject({ decisions_73: 'unchanged' });
  });
});

describe('what Google refuses', () => {
  it('is said in its words, and told to the trail; nothing counts as sent', async () => {
    const scopes = JSON.parse(readFileSync('appsscript.json', 'utf8')).oauthScopes as readonly string[];
    const book = await sendingBook({ scopes });
    const { refused: code, said } = refused(await book.run('sendToBigQuery'));
    expect(code).toBe('bigquery/failed');
    expect(said).toContain('Required permissions');
    expect(trail(book).map((row) => row.Menjadi)[4]).toMatch(/^gagal/);
    await book.host.save();
    const other = await openBook(book.folder, { bundle: bundle() });
    expect(outcomes(await send(other))).toEqual(each('loaded'));
  });
});

describe('who may send', () => {
  it.each([
    ['Administrator', true],
    ['Koordinator', false],
    ['Verifikator kementerian', false],
  ])('%s: %s', async (role, may) => {
    const book = await sendingBook();
    const row = (...values: readonly string[]) => values.map((value) => ({ value }));
    const { cells } = book.sheet('Pengguna');
    cells[1] = row('admin@kkpham.example', 'Admin', 'Administrator', '');
    cells[2] = row(ME, 'Saya', role, '');
    const report = await book.run('sendToBigQuery');
    if (may) done(report);
    else expect(refused(report).refused).toBe('roles/not-allowed');
  });
});

describe('service calls', () => {
  const callsOf = async (count: number): Promise<number> => {
    const regions = Array.from({ length: count }, (_, i) => [
      `73.${String(i + 1).padStart(2, '0')}`,
      `Kabupaten ${i + 1}`,
      'Uji',
    ]);
    const book = await makeBook({ bundle: bundle(), settings: ON, regions });
    for (const [code = ''] of regions) {
      fillRegion(book, code);
      decideAll(book, code);
    }
    book.host.resetCounts();
    expect(outcomes(await send(book))).toEqual(each('loaded'));
    return Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0);
  };

  // With fewer, what the trail records still fits into the tab's blank rows, and none are inserted.
  it('are the same for 8 and for 24 regions', async () => {
    const [few, many] = [await callsOf(8), await callsOf(24)];
    expect(many).toBe(few);
    expect(few).toBeLessThan(90);
    console.log(JSON.stringify({ calls: few }));
  });
});
