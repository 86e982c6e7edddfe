// Buat paket bukti on the stand-in: one folder a region and version, whole or not there, with nothing of other regions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/domain/evidence-package/manifest';
import type { DriveEntry } from '../../src/local/drive/drive-store';
import { googleCosts } from '../../src/local/index';
import { type Book, decideAll, done, fillRegion, makeBook, openBook, refused } from './book';
import { changes } from './changes';
import { check, copyOf, filesIn, manifestIn, packageAt, reseal, sha256, textIn } from './evidence';
import { INDICATORS, indicatorTable, ownScore, type Table } from './instrument';
import { PROGRAM } from './program';
import { at, CODES, documents } from './summaries';

const NAME = '73.01 Kabupaten Satu - v1';
const ONE = { regions: ['73.01'] };
const FOLDER = 'application/vnd.google-apps.folder';

/** Answers of two regions, decisions of one, scores and a summary of each. */
const verifiedBook = async (): Promise<Book> => {
  const book = await makeBook();
  for (const code of ['73.01', '73.10']) fillRegion(book, code);
  decideAll(book, '73.01');
  book.type('Isian', at('73.01', 'PP2'), {
    'Status Verifikasi': 'Dikoreksi',
    'Jawaban Terverifikasi': 40,
    'Kode Alasan': 'K1',
    'Catatan Verifikator': 'Lihat tabel 3; halaman 7',
  });
  done(await book.run('computeScores'));
  done(await book.run('writeSummaries'));
  return book;
};

const rows = (folder: string, path: string): readonly Record<string, string>[] =>
  parse<Record<string, string>>(textIn(folder, path).replace(/\n$/, ''), { header: true, delimiter: ',' })
    .data;

const packages = (book: Book): readonly DriveEntry[] =>
  book.host.drive
    .list()
    .filter(
      ({ mimeType, appProperties, trashed }) =>
        mimeType === FOLDER && appProperties.kkphamPackage === 'region' && !trashed,
    );

const entries = (book: Book, action: string) =>
  book.rows('Jejak Audit').filter((row) => row.Tindakan === action);

const calls = (book: Book): number =>
  Object.values(book.host.serviceCalls).reduce((sum, one) => sum + one, 0);

describe('Buat paket bukti', () => {
  it('makes a folder with the region’s data, rules, trail and documents, which the auditor’s script finds whole', async () => {
    const book = await verifiedBook();
    const report = done(await book.run('writePackage', ONE));
    expect(report.said).toBe(
      '1 paket bukti dibuat, 0 tidak berubah; foldernya “KKPHAM 2026 - Paket Bukti” di Drive.',
    );
    const folder = packageAt(book, NAME);
    const path = book.host.drive.entry(report.documents[0] ?? '')?.path ?? '';
    expect(path).toBe(`KKPHAM 2026 - Paket Bukti/${NAME}`);
    expect(filesIn(join(book.folder, path))).toEqual([`${NAME}.zip`, 'ringkasan-v1.docx']);
    expect(filesIn(folder)).toEqual([
      'BACA.txt',
      'SHA256SUMS',
      'aturan.json',
      'dokumen/ringkasan-v1.txt',
      'indikator.csv',
      'instrumen.csv',
      'isian.csv',
      'jejak.csv',
      'keputusan.csv',
      'manifest.json',
      'nilai.csv',
      'ringkasan-v1.docx',
      'wilayah.csv',
    ]);
    const { code, out } = check(folder);
    expect([code, out.match(/SALAH.*/g)]).toEqual([0, null]);
    expect(out).toContain('Semua pemeriksaan cocok.');
    expect(check(folder, '--en').out).toContain('Everything that was checked holds.');
  });

  it('says in the manifest what it is about, by what it was judged, how it stands, and where the trail ended', async () => {
    const book = await verifiedBook();
    done(await book.run('writePackage', ONE));
    const begun = entries(book, 'buat paket bukti')[0];
    // Hak atas papan: 100 x 10 + 40 x 30 + 100 x 60 = 82; hak atas pangan 100; mean 91.
    expect(manifestIn(packageAt(book, NAME))).toMatchObject({
      format: { name: 'kkpham-paket-bukti', version: 1 },
      package: {
        version: 1,
        made: '2026-05-04 09:00:00',
        zone: 'Asia/Jakarta',
        by: 'verifikator@kkpham.example',
        madeWith: PROGRAM,
      },
      region: { code: '73.01', name: 'Kabupaten Satu', province: 'Sulawesi Selatan' },
      period: { awardYear: 2026, dataYear: 2025 },
      instrument: { id: 'uji-kecil', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      state: { provisional: false, decided: 6, indicators: 6 },
      score: { claimed: { final: 100 }, verified: { mean: 91, final: 91, grade: 'Peduli' } },
      trail: { length: Number(begun?.Nomor), head: begun?.Sidik, broken: null },
      documents: [
        { kind: 'ringkasan', number: 'RV/73.01/2026/1', version: 1, text: 'dokumen/ringkasan-v1.txt' },
      ],
    });
  });

  it('holds the answers as they stand in Isian, each decision with who, when and why, and both scores', async () => {
    const book = await verifiedBook();
    book.type('Isian', at('73.01', 'PA1'), { Catatan: '=HYPERLINK("http://x";"y"), “kutip”\nbaris dua' });
    decideAll(book, '73.01');
    done(await book.run('writePackage', ONE));
    const folder = packageAt(book, NAME);
    const isian = rows(folder, 'isian.csv');
    expect(isian.map((row) => row['Kode Indikator'])).toEqual(['PA1', 'PA2', 'PA3', 'PP1', 'PP2', 'PP3']);
    expect(isian[0]).toMatchObject({
      Jawaban: 'Ada',
      Catatan: '=HYPERLINK("http://x";"y"), “kutip”\nbaris dua',
    });
    expect(isian[4]).toMatchObject({
      Jawaban: '100',
      'Diputuskan Oleh': expect.stringContaining('verifikator@'),
    });
    expect(rows(folder, 'keputusan.csv').filter(({ Indikator }) => Indikator === 'PP2')[0]).toMatchObject({
      Siapa: 'diketik di sel · verifikator@kkpham.example',
      Dari: 'Belum diperiksa',
      Menjadi: 'Dikoreksi; jawaban=40; alasan=K1; catatan=Lihat tabel 3\\; halaman 7',
    });
    expect(rows(folder, 'nilai.csv').find(({ Kode }) => Kode === 'papan')).toMatchObject({ Klaim: '100.00' });
    expect(check(folder).code).toBe(0);
  });

  it('shows nothing of another region but its code and hashes', async () => {
    const book = await verifiedBook();
    book.type('Isian', at('73.10', 'PA1'), {
      Catatan: 'RAHASIA-CATATAN',
      'Bukti Dukung': 'https://rahasia.kkpham.example/berkas.pdf',
      'Status Verifikasi': 'Dikembalikan',
      'Kode Alasan': 'D1',
      'Catatan Verifikator': 'RAHASIA-VERIFIKATOR',
    });
    done(await book.run('computeScores'));
    expect(JSON.stringify(book.rows('Jejak Audit'))).toContain('RAHASIA-VERIFIKATOR');
    done(await book.run('writePackage', ONE));
    const folder = packageAt(book, NAME);
    for (const path of filesIn(folder)) {
      expect(textIn(folder, path)).not.toMatch(/rahasia|Kabupaten Sepuluh/i);
    }
    const others = rows(folder, 'jejak.csv').filter(({ Wilayah }) => Wilayah === '73.10');
    expect(others.length).toBeGreaterThan(6);
    for (const { Bentuk, Siapa, Tindakan, Menjadi } of others)
      expect([Bentuk, Siapa, Tindakan, Menjadi]).toEqual(['kerangka', '', '', '']);
  });

  it('keeps every character of hostile text, and stays whole', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    const notes = [
      '"a","b"\r\nc',
      ' \u00a0 tepi \u200b',
      '\u2019apostrof, \u201ckutip\u201d 😀 ꦗꦮ',
      `${'panjang; \\ "x" '.repeat(400)}`,
      '007',
      '</textarea><script>alert(1)</script>',
    ];
    Object.keys({ PA1: 0, PA2: 0, PA3: 0, PP1: 0, PP2: 0, PP3: 0 }).forEach((indicator, i) => {
      book.type('Isian', at('73.01', indicator), { Catatan: notes[i] ?? '' });
    });
    book.type('Isian', at('73.01', 'PP2'), { Jawaban: '40,5' });
    done(await book.run('writePackage', ONE));
    const folder = packageAt(book, NAME);
    expect(check(folder)).toMatchObject({ code: 0 });
    expect(rows(folder, 'isian.csv').map(({ Catatan }) => Catatan)).toEqual(notes);
  });

  it('records the scores that it bears, that it is begun before anything is made, and each package after', async () => {
    const book = await makeBook();
    for (const code of ['73.01', '73.10']) fillRegion(book, code);
    done(await book.run('writePackage', { regions: ['73.01', '73.10'] }));
    const sum = sha256(readFileSync(join(packageAt(book, NAME), 'manifest.json')));
    expect(entries(book, 'nilai').map(({ Wilayah }) => Wilayah)).toEqual(['73.01', '73.10']);
    expect(entries(book, 'buat paket bukti')).toMatchObject([{ Dari: '73.01 73.10', Menjadi: 'dimulai' }]);
    expect(entries(book, 'paket bukti')).toMatchObject([
      { Wilayah: '73.01', Menjadi: 'v1', Alasan: sum },
      { Wilayah: '73.10', Menjadi: 'v1' },
    ]);
  });

  it('made again of the same data makes none, and changes nothing', async () => {
    const book = await verifiedBook();
    done(await book.run('writePackage', ONE));
    const [before, files] = [book.copy(), book.host.drive.list()];
    book.clock.advance(86_400_000);
    const report = done(await book.run('writePackage', ONE));
    expect(report.said).toContain('0 paket bukti dibuat, 1 tidak berubah');
    expect(changes(before, book.data())).toEqual([]);
    expect(book.host.drive.list()).toEqual(files);
  });

  it('makes none for what happens in another region, for messages, or when the tab is sorted', async () => {
    const book = await verifiedBook();
    done(await book.run('writePackage', ONE));
    book.type('Isian', at('73.10', 'PA1'), { Jawaban: 'Tidak ada' });
    done(await book.run('computeScores'));
    done(await book.run('sendMessages', { confirmed: true }));
    const sheet = book.sheet('Isian');
    const [header = [], ...others] = sheet.cells;
    sheet.cells = [header, ...others.reverse()];
    expect(done(await book.run('writePackage', ONE)).said).toContain('0 paket bukti dibuat, 1 tidak berubah');
  });

  it.each<[string, (book: Book) => void]>([
    ['an answer', (book) => book.type('Isian', at('73.01', 'PA1'), { Catatan: 'lain' })],
    [
      'a decision',
      (book) =>
        book.type('Isian', at('73.01', 'PA1'), {
          'Status Verifikasi': 'Dikembalikan',
          'Kode Alasan': 'D1',
          'Catatan Verifikator': 'perbaiki',
        }),
    ],
    ['the bonus', (book) => book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'Bonus Aksi HAM': 2 })],
    ['an indicator’s remark', (book) => book.type('Indikator', { Kode: 'PA1' }, { Keterangan: 'baru' })],
  ])('makes a new version, and keeps the old one, when %s changes', async (_what, change) => {
    const book = await verifiedBook();
    done(await book.run('writePackage', ONE));
    const old = textIn(packageAt(book, NAME), 'manifest.json');
    change(book);
    expect(done(await book.run('writePackage', ONE)).said).toContain('1 paket bukti dibuat');
    expect(check(packageAt(book, '73.01 Kabupaten Satu - v2'))).toMatchObject({ code: 0 });
    expect(textIn(packageAt(book, NAME), 'manifest.json')).toBe(old);
    expect(check(packageAt(book, NAME))).toMatchObject({ code: 0 });
  });

  it('makes a new version when somebody edits the region’s document by hand', async () => {
    const book = await verifiedBook();
    done(await book.run('writePackage', ONE));
    const [document] = documents(book).filter(({ appProperties }) => appProperties.kkphamRegion === '73.01');
    const { drive } = book.host;
    book.clock.advance(60_000);
    drive.write(document?.id ?? '', drive.read(document?.id ?? ''));
    expect(done(await book.run('writePackage', ONE)).said).toContain('1 paket bukti dibuat');
  });

  it('holds the text of every version of a document, and a copy of the newest that nothing takes for the original', async () => {
    const book = await verifiedBook();
    book.type('Isian', at('73.01', 'PA2'), { Catatan: 'sudah diperiksa' });
    done(await book.run('computeScores'));
    book.type('Isian', at('73.01', 'PA2'), { 'Status Verifikasi': 'Sesuai' });
    done(await book.run('writeSummaries'));
    done(await book.run('writePackage', ONE));
    const folder = packageAt(book, NAME);
    const { documents: papers } = manifestIn(folder);
    expect(papers.map(({ number, copy }) => [number, copy?.path ?? null])).toEqual(
      papers.map(({ version }, i) => [
        `RV/73.01/2026/${version}`,
        i === papers.length - 1 ? `ringkasan-v${version}` : null,
      ]),
    );
    expect(textIn(folder, `dokumen/ringkasan-v${papers.length}.txt`)).toContain('Ringkasan Verifikasi');
    expect(done(await book.run('writeSummaries')).documents).toEqual([]);
    expect(check(folder)).toMatchObject({ code: 0, out: expect.stringContaining('salinan Google Dokumen') });
  });

  it('holds the other papers of the region too, by their kinds', async () => {
    const book = await verifiedBook();
    for (const action of ['writeMinutes', 'writeRepairLists', 'writeCheckReports'])
      done(await book.run(action, { regions: ['73.01', '73.10'] }));
    done(await book.run('writePackage', ONE));
    const folder = packageAt(book, NAME);
    const own = documents(book).filter(({ appProperties }) => appProperties.kkphamRegion === '73.01');
    expect(own.length).toBeGreaterThan(1);
    expect(manifestIn(folder).documents.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      own.map(({ id, appProperties }) => `${appProperties.kkphamKind} ${id}`).sort(),
    );
    expect(textIn(folder, 'dokumen/berita-acara-v1.txt')).toMatch(/berita acara/i);
    expect(check(folder)).toMatchObject({ code: 0 });
    expect(done(await book.run('writePackage', ONE)).said).toContain('0 paket bukti dibuat, 1 tidak berubah');
  });

  it('is made of all regions when an empty list is given, of the selected ones from the menu, and of none otherwise', async () => {
    const book = await makeBook();
    expect(done(await book.run('writePackage', { regions: [] })).documents).toHaveLength(3);
    const other = await makeBook();
    expect(refused(await other.run('writePackage')).refused).toBe('regions/none-selected');
    expect(packages(other)).toEqual([]);
  });
});

describe('a region whose value is fixed', () => {
  const fixedBook = async (): Promise<Book> => {
    const book = await verifiedBook();
    done(await book.run('determineRegions', ONE));
    return book;
  };

  it('has in its package what was fixed, by which entry, and on what it rests', async () => {
    const book = await fixedBook();
    done(await book.run('writePackage', ONE));
    const [entry] = entries(book, 'tetapkan').filter(({ Menjadi }) => String(Menjadi).startsWith('{'));
    const folder = packageAt(book, NAME);
    expect(manifestIn(folder)).toMatchObject({
      state: { stage: 'ditetapkan', provisional: false },
      determination: {
        entry: Number(entry?.Nomor),
        revoked: null,
        inputs: JSON.parse(String(entry?.Menjadi)).inputs,
        instrument: entry?.['Sidik Instrumen'],
      },
    });
    const { code, out } = check(folder);
    expect(code).toBe(0);
    expect(out).toContain(`OK      Penetapan: yang ditetapkan di entri ${entry?.Nomor} sama dengan isian`);
  });

  it('has the answers as they were fixed, whatever was typed after; its value when the instrument changed too', async () => {
    const book = await fixedBook();
    book.type('Isian', at('73.01', 'PA1'), {
      Jawaban: 'Tidak ada',
      'Status Verifikasi': 'Tidak didukung bukti',
    });
    book.type('Indikator', { Kode: 'PA2' }, { Bobot: 3 });
    done(await book.run('writePackage', ONE));
    const folder = packageAt(book, NAME);
    expect(rows(folder, 'isian.csv')[0]).toMatchObject({ Jawaban: 'Ada', 'Putusan Tercatat': 'Sesuai' });
    expect(manifestIn(folder).score.verified.final).toBe(91);
    const { code, out } = check(folder);
    expect([code, out.match(/SALAH.*/g)]).toEqual([0, null]);
    expect(out).toContain('ditetapkan menurut versi lain dari instrumennya');
  });

  it('that was taken back keeps its value and has no grade', async () => {
    const book = await fixedBook();
    done(await book.run('revokeRegions', { ...ONE, reason: 'Temuan inspektorat' }));
    done(await book.run('writePackage', ONE));
    const folder = packageAt(book, NAME);
    expect(manifestIn(folder)).toMatchObject({
      state: { stage: 'dicabut' },
      score: { verified: { final: 91, grade: null } },
    });
    expect(rows(folder, 'nilai.csv').find(({ Kode }) => Kode === 'predikat')?.Terverifikasi).toBe('dicabut');
    expect(check(folder)).toMatchObject({ code: 0 });
  });

  it.each<[string, (manifest: Manifest) => Manifest]>([
    [
      'another entry',
      (one) => ({ ...one, determination: one.determination && { ...one.determination, entry: 1 } }),
    ],
    ['no determination', (one) => ({ ...one, determination: null })],
    ['another stage', (one) => ({ ...one, state: { ...one.state, stage: 'diverifikasi' } })],
  ])('does not hold when its manifest was made to say %s', async (_what, change) => {
    const book = await fixedBook();
    done(await book.run('writePackage', ONE));
    const folder = copyOf(packageAt(book, NAME));
    reseal(folder, change);
    const { code, out } = check(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/SALAH {3}(Penetapan|Nilai): /);
  });
});

describe('service calls of Buat paket bukti', () => {
  const many: Table = indicatorTable([
    ...INDICATORS.slice(1).map((line) =>
      Object.fromEntries((INDICATORS[0] ?? []).map((name, i) => [name, line[i]])),
    ),
    ...Array.from({ length: 40 }, (_, i) => ownScore(`X${i + 1}`, 'papan', 'proses')),
  ] as Parameters<typeof indicatorTable>[0]);

  it('are as many for forty-six indicators a region as for six, and for each region the same', async () => {
    const cost = async (indicators: Table, regions: readonly string[]): Promise<number> => {
      const book = await makeBook({ indicators });
      for (const code of regions) fillRegion(book, code);
      done(await book.run('writeSummaries', { regions }));
      book.host.resetCounts();
      done(await book.run('writePackage', { regions }));
      return calls(book);
    };
    const one = await cost(INDICATORS, ['73.01']);
    expect(await cost(many, ['73.01'])).toBe(one);
    const two = await cost(INDICATORS, ['73.01', '73.10']);
    expect((await cost(INDICATORS, ['73.01', '73.10', '73.71'])) - two).toBe(two - one);
    expect(two - one).toBeLessThan(50);
    console.log(
      `Buat paket bukti: ${two - one} calls a region with a summary, ${one - (two - one)} for the action`,
    );
  });

  it('leave room for several regions in one execution on Google’s time, as far as that is known', async () => {
    const prepared = await makeBook();
    for (const code of CODES) fillRegion(prepared, code);
    done(await prepared.run('writeSummaries'));
    await prepared.host.save();
    const book = await openBook(prepared.folder, { time: { costs: googleCosts } });
    const seconds = async (regions: readonly string[]): Promise<number> => {
      const started = book.clock.now();
      done(await book.run('writePackage', { regions }));
      return (book.clock.now() - started) / 1000;
    };
    const one = await seconds(['73.01']);
    const others = await seconds(['73.10', '73.71']);
    expect((others - one) * 5).toBeLessThan(270);
    console.log(`Buat paket bukti: some ${Math.round(others - one)} s a region by the assumed times`);
  });
});

describe('a run that dies', () => {
  const finished = (book: Book) => packages(book).filter((one) => one.appProperties.kkphamState === 'done');

  it('anywhere leaves no package that looks whole, and the next run makes exactly one', async () => {
    const book = await verifiedBook();
    const { drive } = book.host;
    const [create, update] = [drive.create.bind(drive), drive.update.bind(drive)];
    const dieAfter = (steps: number): void => {
      let left = steps;
      const step =
        <A extends readonly unknown[], R>(run: (...args: A) => R) =>
        (...args: A): R => {
          left -= 1;
          if (left < 0) throw new Error('Exceeded maximum execution time');
          return run(...args);
        };
      drive.create = step(create);
      drive.update = step(update);
    };
    // The folder; the summary's copy; the .zip; the label.
    const steps = 4;
    for (let version = 1; version <= steps; version += 1) {
      book.type('Isian', at('73.01', 'PA1'), { Catatan: `versi ${version}` });
      dieAfter(version - 1);
      await expect(book.run('writePackage', ONE)).rejects.toThrow('Exceeded maximum execution time');
      drive.create = create;
      drive.update = update;
      expect(finished(book)).toHaveLength(version - 1);
      for (const { path } of packages(book).filter((one) => one.appProperties.kkphamState === 'made'))
        expect(path).toContain('(belum selesai)');
      done(await book.run('writePackage', ONE));
      expect(packages(book)).toHaveLength(version);
      expect(finished(book)).toHaveLength(version);
      const folder = packageAt(book, `73.01 Kabupaten Satu - v${version}`);
      expect(filesIn(folder)).toHaveLength(13);
      expect(check(folder)).toMatchObject({ code: 0 });
    }
    book.type('Isian', at('73.01', 'PA1'), { Catatan: 'habis' });
    dieAfter(steps);
    expect(done(await book.run('writePackage', ONE)).documents).toHaveLength(1);
  });

  it('before the trail tells of a finished package lets the next run tell of it, without making another', async () => {
    const book = await verifiedBook();
    const { drive } = book.host;
    const update = drive.update.bind(drive);
    const { sheets } = book.data();
    drive.update = (id, change) => {
      const entry = update(id, change);
      if (change.appProperties?.kkphamState === 'done') {
        // Google's limit is ten million cells a workbook: there is no room for another row.
        book.sheet('Jejak Audit').rows = book.rows('Jejak Audit').length + 1;
        sheets.push({
          ...structuredClone(book.sheet('Beranda')),
          id: 99,
          name: 'Besar',
          rows: 1_000_000,
          columns: 10,
        });
      }
      return entry;
    };
    expect(refused(await book.run('writePackage', ONE)).refused).toBe('trail/not-written');
    drive.update = update;
    sheets.pop();
    expect(entries(book, 'paket bukti')).toEqual([]);
    expect(done(await book.run('writePackage', ONE)).documents).toEqual([]);
    expect(entries(book, 'paket bukti')).toMatchObject([{ Wilayah: '73.01', Menjadi: 'v1' }]);
    expect(packages(book)).toHaveLength(1);
  });

  it('because the time is up says how many are left, and the next click makes them', async () => {
    const book = await makeBook();
    const { drive } = book.host;
    const create = drive.create.bind(drive);
    drive.create = (file) => {
      if (file.name.endsWith('.zip')) book.clock.advance(150_000);
      return create(file);
    };
    expect(done(await book.run('writePackage', { regions: [] })).said).toContain('1 belum sempat');
    expect(done(await book.run('writePackage', { regions: [] })).said).toContain(
      '1 paket bukti dibuat, 2 tidak berubah',
    );
    expect(packages(book)).toHaveLength(3);
  });
});

describe('what stands in the way', () => {
  it('of the trail: no log, no package', async () => {
    const book = await verifiedBook();
    const { sheets } = book.data();
    sheets.splice(
      sheets.findIndex(({ name }) => name === 'Jejak Audit'),
      1,
    );
    expect(refused(await book.run('writePackage', ONE)).refused).toBe('trail/deleted');
    expect(packages(book)).toEqual([]);
  });

  it('of a trail that somebody changed: the package is made, says so, and does not pass', async () => {
    const book = await verifiedBook();
    book.type('Jejak Audit', { Nomor: '3' }, { Alasan: 'lain' });
    expect(done(await book.run('writePackage', ONE)).said).toContain('tidak utuh sejak entri 3');
    const { code, out } = check(packageAt(book, NAME));
    expect(code).toBe(1);
    expect(out).toContain('SALAH   Rantai jejak: entri 3 diubah');
  });

  it('of a document that cannot be copied: its text is there, and it is said', async () => {
    const book = await verifiedBook();
    const { drive } = book.host;
    const create = drive.create.bind(drive);
    drive.create = (file) => {
      if (file.name.startsWith('ringkasan-v') && file.mimeType.includes('google-apps')) throw new Error('no');
      return create(file);
    };
    expect(done(await book.run('writePackage', ONE)).said).toContain('1 dokumen tidak dapat disalin');
    expect(manifestIn(packageAt(book, NAME)).documents).toMatchObject([{ copy: null }]);
    expect(check(packageAt(book, NAME))).toMatchObject({ code: 0 });
  });

  it.each([
    ['Petugas daerah', false],
    ['Verifikator Kanwil', false],
    ['Verifikator kementerian', true],
    ['Koordinator', true],
    ['Administrator', true],
  ])('of a person with the role %s: %s', async (role, may) => {
    const book = await makeBook();
    book.sheet('Pengguna').cells[1] = ['a@kkpham.example', 'Ani', 'Administrator', ''].map((value) => ({
      value,
    }));
    book.sheet('Pengguna').cells[2] = ['verifikator@kkpham.example', 'Budi', role, '73'].map((value) => ({
      value,
    }));
    await book.host.save();
    const opened = await openBook(book.folder);
    const report = await opened.run('writePackage', ONE);
    if (may) expect(done(report).documents).toHaveLength(1);
    else expect(refused(report).refused).toBe('roles/not-allowed');
  });
});
