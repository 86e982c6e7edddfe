// Roles on the stand-in: who may click what, what those are told who may not, and how nobody is locked out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Book, type BookOptions, DIST, done, makeBook, openBook, type Row, refused } from './book';
import { changes } from './changes';
import { makeSheets } from './region-sheets';

const HEADER = ['Surel', 'Nama', 'Peran', 'Provinsi'];
const ADMIN = 'admin@kkpham.example';
const KANWIL = 'kanwil@kkpham.example';
const MINISTRY = 'pusat@kkpham.example';
const COORDINATOR = 'koordinator@kkpham.example';
const OFFICER = 'petugas@kkpham.example';
const PEOPLE: readonly (readonly string[])[] = [
  [ADMIN, 'Ani', 'Administrator', ''],
  [KANWIL, 'Budi', 'Verifikator Kanwil', '73'],
  [MINISTRY, '', 'Verifikator kementerian', ''],
  [COORDINATOR, 'Citra', 'Koordinator', '74'],
  [OFFICER, 'Dewi', 'Petugas daerah', '73'],
];
const PILOT = 'Uji coba: tab Pengguna belum memuat Administrator';

/** Two provinces. */
const REGIONS = [
  ['73.01', 'Kabupaten Satu', 'Sulawesi Selatan'],
  ['73.71', 'Kota Tujuh Satu', 'Sulawesi Selatan'],
  ['74.01', 'Kabupaten Lain', 'Sulawesi Tenggara'],
];

/** Writes the table of people, in place of what stood there. */
const appoint = (book: Book, people: readonly (readonly string[])[]): void => {
  const sheet = book.sheet('Pengguna');
  const rows = [HEADER, ...people].map((row) => row.map((value) => ({ value: value === '' ? null : value })));
  sheet.cells = sheet.cells.map((cells, i) => rows[i] ?? (i > 0 && i < rows.length + 20 ? [] : cells));
  rows.forEach((row, i) => {
    sheet.cells[i] = row;
  });
};

const prepared = async (people: readonly (readonly string[])[], options: BookOptions = {}): Promise<Book> => {
  const book = await makeBook({ regions: REGIONS, ...options });
  appoint(book, people);
  return book;
};

/** The same book, at which another person sits. */
const as = async (book: Book, email: string, options: Partial<BookOptions> = {}): Promise<Book> => {
  await book.host.save();
  return openBook(book.folder, { account: { kind: 'workspace', email }, ...options });
};

/** What the manifest asks for but the address of the user, which Google then hides. */
const WITHOUT_ADDRESS = (
  JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as { oauthScopes: readonly string[] }
).oauthScopes.filter((scope) => !scope.endsWith('userinfo.email'));

const ids = (book: Book): readonly (Row[string] | undefined)[] =>
  book.rows('Wilayah').map((row) => row['ID Lembar']);

describe('a book without people', () => {
  it('lets everybody run everything, and says so when it is made and on its pages', async () => {
    const blank = await makeBook({ blank: true });
    await blank.run('prepareBook');
    const book = await makeBook({ regions: REGIONS });
    expect(done(await book.run('computeScores')).said).toContain('3 daerah');
    expect(book.rows('Beranda').some((row) => String(Object.values(row)[1]).startsWith(PILOT))).toBe(true);
    expect(done(await book.run('about')).said).toContain(PILOT);
  });

  it('says so once in Siapkan buku: when the tab Pengguna is made', async () => {
    const book = await makeBook({ regions: REGIONS });
    const { sheets } = book.data();
    sheets.splice(sheets.indexOf(book.sheet('Pengguna')), 1);
    expect(done(await book.run('prepareBook')).said).toContain(PILOT);
    expect(done(await book.run('prepareBook')).said).not.toContain(PILOT);
  });

  it('is one also while it has people and no administrator', async () => {
    const book = await prepared(PEOPLE.slice(1));
    expect(done(await book.run('computeScores')).said).toContain('3 daerah');
    expect(done(await book.run('about')).said).toContain(PILOT);
  });

  it('does as an earlier one that has no tab Pengguna', async () => {
    const book = await makeBook({ regions: REGIONS });
    const { sheets } = book.data();
    sheets.splice(sheets.indexOf(book.sheet('Pengguna')), 1);
    expect(done(await book.run('computeScores')).said).toContain('3 daerah');
  });

  it('asks nobody who they are', async () => {
    const book = await makeBook({ regions: REGIONS, scopes: WITHOUT_ADDRESS });
    done(await book.run('computeScores'));
    done(await book.run('makeRegionSheets'));
  });
});

describe('the tab Pengguna', () => {
  it('has text cells, a drop-down of the roles, and only the owner edits it', async () => {
    const book = await makeBook();
    const sheet = book.sheet('Pengguna');
    expect(book.header('Pengguna')).toEqual([...HEADER, 'Provinsi Asal']);
    expect(sheet.cells[1]?.[3]?.style?.numberFormat).toBe('@');
    const rule = sheet.cells[1]?.[2]?.validation;
    expect([rule?.args[0], rule?.allowInvalid]).toEqual([
      [
        ...['Petugas daerah', 'Verifikator Kanwil', 'Verifikator kementerian', 'Koordinator'],
        'Administrator',
      ],
      false,
    ]);
    expect(sheet.protections).toMatchObject([
      { description: 'KKPHAM', area: null, warningOnly: false, editors: [] },
    ]);
  });
});

describe('somebody who may not', () => {
  it.each([
    ['prepareBook', KANWIL, 'Peran Anda (Verifikator Kanwil) tidak mencakup tindakan ini.'],
    ['computeScores', OFFICER, 'Peran Anda (Petugas daerah) tidak mencakup tindakan ini.'],
    ['makeRegionSheets', MINISTRY, 'Peran Anda (Verifikator kementerian) tidak mencakup tindakan ini.'],
    ['writeSummaries', COORDINATOR, 'Peran Anda (Koordinator) tidak mencakup tindakan ini.'],
    ['sendMessages', 'tamu@kkpham.example', 'tamu@kkpham.example tidak tercatat di tab Pengguna.'],
    ['uploadFiles', OFFICER, 'Peran Anda (Petugas daerah) tidak mencakup tindakan ini.'],
    ['receiveFiles', OFFICER, 'Peran Anda (Petugas daerah) tidak mencakup tindakan ini.'],
    ['switchNightlyOn', KANWIL, 'Peran Anda (Verifikator Kanwil) tidak mencakup tindakan ini.'],
    ['switchNightlyOff', KANWIL, 'Peran Anda (Verifikator Kanwil) tidak mencakup tindakan ini.'],
  ])('%s by %s is refused, and nothing is changed', async (action, email, said) => {
    const book = await as(await prepared(PEOPLE), email);
    const before = book.copy();
    const report = refused(await book.run(action));
    expect(report.refused).toBe('roles/not-allowed');
    expect(report.said).toContain(said);
    expect(changes(before, book.data())).toEqual([]);
    expect(book.host.outbox).toEqual([]);
  });

  it('is told the roles and, where they are few, the names of those who may', async () => {
    const book = await as(await prepared(PEOPLE), OFFICER);
    expect(refused(await book.run('prepareBook')).said).toBe(
      'Peran Anda (Petugas daerah) tidak mencakup tindakan ini. Yang boleh: Administrator. Orangnya: Ani. Tidak ada yang diubah.',
    );
    const summaries = refused(await book.run('writeSummaries')).said;
    expect(summaries).toContain('Yang boleh: Verifikator Kanwil, Verifikator kementerian dan Administrator.');
    expect(summaries).toContain(`Orangnya: Ani, Budi, ${MINISTRY}.`);
  });

  it('is told the roles alone where many may', async () => {
    const many = Array.from({ length: 6 }, (_, i) => [`a${i}@kkpham.example`, `A${i}`, 'Administrator', '']);
    const book = await as(await prepared([...PEOPLE, ...many]), OFFICER);
    expect(refused(await book.run('prepareBook')).said).not.toContain('Orangnya');
  });

  it('is not asked until when and why a sheet is to be opened', async () => {
    const book = await as(await prepared(PEOPLE), COORDINATOR);
    book.typed.push('2026-05-20', 'Listrik padam', 'Kepala');
    expect(refused(await book.run('openSheets', { regions: ['74.01'] })).refused).toBe('roles/not-allowed');
    expect(book.typed).toHaveLength(3);
  });

  it('may still validate, clear the marks and read what the book stands on, which decide nothing', async () => {
    const book = await as(await prepared(PEOPLE), OFFICER);
    for (const action of ['validateSubmissions', 'clearMarks', 'about', 'nightlyState']) {
      done(await book.run(action));
    }
  });
});

describe('somebody who may', () => {
  it('is known whatever the case of the address in the table', async () => {
    const book = await as(await prepared([[ADMIN.toUpperCase(), '', 'Administrator', '']]), ADMIN);
    done(await book.run('prepareBook'));
  });

  it('reads in Tentang and in Beranda that roles are in force', async () => {
    const book = await as(await prepared(PEOPLE), ADMIN);
    done(await book.run('prepareBook'));
    const said = 'Tindakan diperiksa menurut tab Pengguna: 5 orang, 1 di antaranya Administrator.';
    expect(done(await book.run('about')).said).toContain(said);
    expect(book.rows('Beranda').some((row) => Object.values(row).includes(said))).toBe(true);
  });
});

describe('a person with one province', () => {
  it('goes on with its regions alone, and is told so', async () => {
    const book = await as(await prepared(PEOPLE), KANWIL);
    const report = done(await book.run('makeRegionSheets'));
    expect(report.said).toContain('2 lembar dibuat');
    expect(report.said).toContain('Hanya untuk provinsi Anda (73).');
    expect(report.regions.map(({ code }) => code)).toEqual(['73.01', '73.71']);
    expect(ids(book).map((id) => id !== null)).toEqual([true, true, false]);
  });

  it('may do it for a region of theirs, and not for another', async () => {
    const administrator = await as(await prepared(PEOPLE), ADMIN);
    await makeSheets(administrator);
    const kanwil = await as(administrator, KANWIL);
    await makeSheets(kanwil);
    expect(done(await kanwil.run('lockSheets', { regions: ['73.71'] })).said).toContain('1 lembar dikunci');
    const before = kanwil.copy();
    const report = refused(await kanwil.run('lockSheets', { regions: ['73.01', '74.01'] }));
    expect(report.refused).toBe('roles/not-allowed');
    expect(report.said).toContain('Peran Anda (Verifikator Kanwil) hanya untuk provinsi 73.');
    // Of those who may lock, in both provinces: Ani and the ministry's verifier.
    expect(report.said).toContain(`Orangnya: Ani, ${MINISTRY}.`);
    expect(changes(before, kanwil.data())).toEqual([]);
  });

  it('calculates the scores of the whole book', async () => {
    const book = await as(await prepared(PEOPLE), KANWIL);
    expect(done(await book.run('computeScores')).said).toContain('3 daerah');
  });

  it('does not switch on what concerns all provinces', async () => {
    const book = await as(await prepared(PEOPLE), COORDINATOR);
    const report = refused(await book.run('switchNightlyOn'));
    expect(report.said).toContain('Peran Anda (Koordinator) hanya untuk provinsi 74.');
    expect(book.host.triggers).toEqual([]);
  });
});

describe('where Google does not tell who clicks', () => {
  it('nothing that needs a role is done, and the person is told what to do', async () => {
    const book = await as(await prepared(PEOPLE), ADMIN, { scopes: WITHOUT_ADDRESS });
    const before = book.copy();
    for (const action of ['prepareBook', 'computeScores', 'collectSheets', 'sendMessages', 'uploadFiles']) {
      const report = refused(await book.run(action));
      expect([action, report.refused]).toEqual([action, 'roles/unknown-user']);
      expect(report.said).toContain('Google tidak memberitahukan siapa Anda');
    }
    expect(changes(before, book.data())).toEqual([]);
    done(await book.run('validateSubmissions'));
  });
});

describe('a table of people with faults', () => {
  const FAULTY = [...PEOPLE, ['x', '', 'Admin', '73.71'], [ADMIN, '', 'Koordinator', '']];

  it('stops what needs a role, for everybody, and names each fault with its row', async () => {
    const book = await as(await prepared(FAULTY), ADMIN);
    const before = book.copy();
    const report = refused(await book.run('computeScores'));
    expect(report.refused).toBe('roles/people-unsound');
    for (const line of [
      '• baris 7: Surel “x” bukan satu alamat yang dapat dipakai.',
      '• baris 7: Peran “Admin” tidak dikenal; pilih Petugas daerah, Verifikator Kanwil,',
      '• baris 7: Provinsi “73.71” bukan kode provinsi',
      `• baris 8: ${ADMIN} sudah ada di baris 2`,
      'bila ia mengosongkan tabel itu, buku kembali menjadi uji coba',
    ]) {
      expect(report.said).toContain(line);
    }
    expect(changes(before, book.data())).toEqual([]);
  });

  it('locks nobody out: Siapkan buku and Tentang go on and tell it, and an empty table is a pilot', async () => {
    const book = await as(await prepared(FAULTY), OFFICER);
    for (const action of ['prepareBook', 'about']) {
      expect(done(await book.run(action)).said).toContain('• baris 7: Peran “Admin” tidak dikenal');
    }
    appoint(book, []);
    done(await book.run('computeScores'));
  });

  it('is one that lost a header', async () => {
    const book = await as(await prepared(PEOPLE), ADMIN);
    const [header] = book.sheet('Pengguna').cells;
    if (header?.[2]) header[2] = { ...header[2], value: 'Jabatan' };
    const report = refused(await book.run('computeScores'));
    expect(report.refused).toBe('roles/people-unsound');
    expect(report.said).toContain('• baris 1: Judul kolom “Peran” tidak ada');
    done(await book.run('prepareBook'));
  });
});

describe('the nightly run', () => {
  it('runs as who switched it on, who is asked for a role again', async () => {
    const book = await as(await prepared(PEOPLE), ADMIN);
    await makeSheets(book);
    done(await book.run('switchNightlyOn'));
    expect(done(await book.run('nightly', undefined, { trigger: 'time' })).said).toContain(
      '3 lembar dikumpulkan',
    );
    appoint(book, [
      [MINISTRY, 'Eka', 'Administrator', ''],
      [ADMIN, 'Ani', 'Petugas daerah', ''],
    ]);
    const before = book.rows('Isian');
    const report = refused(await book.run('nightly', undefined, { trigger: 'time' }));
    expect(report.refused).toBe('roles/not-allowed');
    expect(book.row('Pekerjaan', { Pekerjaan: 'Pengumpulan malam' }).Hasil).toContain('Orangnya: Eka.');
    expect(book.rows('Isian')).toEqual(before);
  });
});

describe('the protection of cells', () => {
  const editorsOf = (book: Book, tab: string) =>
    book.sheet(tab).protections.map(({ area, editors }) => [area?.column ?? null, [...editors].sort()]);

  it('follows the roles once Siapkan buku was run, and is the same after a second click', async () => {
    const book = await as(await prepared(PEOPLE), ADMIN);
    for (let click = 1; click <= 2; click += 1) {
      done(await book.run('prepareBook'));
      for (const tab of ['Pengaturan', 'Instrumen', 'Indikator']) {
        // The account is the owner, who edits anyway and is in no list.
        expect(editorsOf(book, tab)).toEqual([[null, []]]);
      }
      expect(editorsOf(book, 'Pemeriksaan Kanwil')).toEqual([[null, [KANWIL]]]);
      // Status Verifikasi is the fourteenth column; an officer is not among those who may write there.
      expect(editorsOf(book, 'Isian')).toEqual([[14, [KANWIL, COORDINATOR, MINISTRY].sort()]]);
    }
    expect(book.sheet('Isian').protections[0]?.area).toMatchObject({ row: 2, columns: 7 });
  });

  it('lets the other administrators edit the settings and the instrument', async () => {
    const second = ['dua@kkpham.example', '', 'Administrator', ''];
    const book = await as(await prepared([...PEOPLE, second]), ADMIN);
    done(await book.run('prepareBook'));
    expect(editorsOf(book, 'Pengaturan')).toEqual([[null, ['dua@kkpham.example']]]);
  });

  it('goes when the table is emptied; protections of people stay', async () => {
    const book = await as(await prepared(PEOPLE), ADMIN);
    done(await book.run('prepareBook'));
    const own = { ...book.sheet('Isian').protections[0], id: 'milik-orang', description: 'Punya kami' };
    book.sheet('Isian').protections.push(own as never);
    appoint(book, []);
    done(await book.run('prepareBook'));
    for (const tab of ['Pengaturan', 'Instrumen', 'Indikator']) expect(editorsOf(book, tab)).toEqual([]);
    expect(book.sheet('Isian').protections.map(({ description }) => description)).toEqual(['Punya kami']);
  });

  it('that Google refuses for an address is told, and the book is prepared all the same', async () => {
    const book = await as(await prepared(PEOPLE), ADMIN, { isAccount: (email) => email !== KANWIL });
    expect(done(await book.run('prepareBook')).said).toContain(
      'Perlindungan sel belum disesuaikan dengan peran',
    );
    expect(book.sheet('Isian').protections).toEqual([]);
  });
});

describe('the calls that a role costs', () => {
  const callsOf = async (people: readonly (readonly string[])[] | null, action: string): Promise<number> => {
    const book = await as(await prepared(people ?? []), ADMIN);
    const { sheets } = book.data();
    if (people === null) sheets.splice(sheets.indexOf(book.sheet('Pengguna')), 1);
    done(await book.run(action));
    book.host.resetCounts();
    done(await book.run(action));
    return Object.values(book.host.serviceCalls).reduce((sum, calls) => sum + calls, 0);
  };

  it('are none for validating, which asks for no role', async () => {
    expect(await callsOf(PEOPLE, 'validateSubmissions')).toBe(await callsOf(null, 'validateSubmissions'));
  });

  it('are two to read the table for the scores, and two at most to ask Google who clicks', async () => {
    const [without, pilot, inForce] = [
      await callsOf(null, 'computeScores'),
      await callsOf([], 'computeScores'),
      await callsOf(PEOPLE, 'computeScores'),
    ];
    // The tab is looked for in each of the three; where it is there, its range and its values are asked for.
    expect(pilot - without).toBe(2);
    expect(inForce - pilot).toBeLessThanOrEqual(2);
  });

  it('do not grow with people', async () => {
    const many = Array.from({ length: 50 }, (_, i) => [`o${i}@kkpham.example`, '', 'Petugas daerah', '73']);
    expect(await callsOf([...PEOPLE, ...many], 'computeScores')).toBe(await callsOf(PEOPLE, 'computeScores'));
    expect(await callsOf([...PEOPLE, ...many], 'prepareBook')).toBe(await callsOf(PEOPLE, 'prepareBook'));
  });
});
