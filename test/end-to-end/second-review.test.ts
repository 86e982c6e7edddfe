// The second verification on the stand-in: drawn, judged blindly, settled by a third; first votes stay what they were.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Book, done, reasoned, refused } from './book';
import { changes } from './changes';
import {
  ADMIN,
  as,
  decidedBook,
  drawn,
  entries,
  FIRST,
  INDICATOR_CODES,
  propose,
  REGION_CODES,
  reviewRow,
  rowsOf,
  SECOND,
  sampleFiles,
  sampleOf,
  sampleRows,
  THIRD,
  vote,
  voteAll,
} from './review-book';

const draw = async (book: Book): Promise<Book> => {
  book.answer = 'YES';
  done(await book.run('drawSecondReview'));
  return book;
};

const collect = async (book: Book): Promise<string> => done(await book.run('collectSecondReview')).said;

const UNSUPPORTED = reasoned('Tidak didukung bukti', 'B2', 'Dokumen tidak memuat yang diklaim.');

describe('the draw', () => {
  it('is what the plan entry, its previous hash and SHA-256 give to anybody', async () => {
    const book = await draw(await decidedBook());
    const [plan] = entries(book, 'rencana verifikasi kedua');
    const seed = String(plan?.['Sidik Sebelumnya']);
    const all = REGION_CODES.flatMap((region) => INDICATOR_CODES.map((code) => `${region} ${code}`));
    const byHand = all
      .map((place) => ({ place, lot: createHash('sha256').update(`${seed} ${place}`).digest('hex') }))
      .sort((a, b) => a.lot.localeCompare(b.lot))
      .slice(0, 8)
      .map(({ place }) => place);
    // 20 % of 18 is 3.6: four wrong ones are too many. All four are missed by 8 with 10 x 9 x 8 x 7 / (18 x 17 x 16 x 15)
    // = 6.9 %, by 7 with 11 x 10 x 9 x 8 / 73,440 = 10.8 %.
    expect(plan?.Menjadi).toBe(
      `nomor=1; populasi=18; tidak-ikut=0; sampel=8; risiko=10; ditoleransi=20; diterima=0; kedua=${SECOND}; benih=${/^\d/.test(seed) ? `"${seed}"` : seed}`,
    );
    expect(drawn(book)).toEqual(byHand);
  });

  it('asks first, says what it will allow to conclude, and writes nothing when the person says no', async () => {
    const book = await decidedBook();
    const before = book.copy();
    book.answer = 'NO';
    const report = refused(await book.run('drawSecondReview'));
    expect(report.refused).toBe('open/cancelled');
    const question = book.told.find(({ text }) => text.includes('Lanjutkan?'))?.text ?? '';
    expect(question).toContain(
      'Bila paling banyak 0 dari 8 keputusan berbeda, maka dengan risiko 10% dapat disimpulkan bahwa kurang dari 20% dari 18 keputusan keliru',
    );
    expect(question).toContain('bila ia tidak membuka Buku Verifikasi ini');
    expect(changes(before, book.data())).toEqual([]);
    expect(sampleFiles(book)).toEqual([]);
  });

  it('leaves out regions in which anything is open', async () => {
    const book = await decidedBook();
    book.type(
      'Isian',
      { 'Kode Wilayah': '73.10', 'Kode Indikator': 'PA1' },
      reasoned('Dikembalikan', 'B1', 'Bukti tidak terbuka.'),
    );
    const first = await as(book, FIRST);
    done(await first.run('recordDecisions', { rows: rowsOf(first, '73.10') }));
    const admin = await draw(await as(first, ADMIN));
    expect(entries(admin, 'rencana verifikasi kedua')[0]?.Menjadi).toContain('populasi=12;');
    expect(drawn(admin).some((place) => place.startsWith('73.10'))).toBe(false);
  });

  it('leaves out what the second verifier decided, says so, and refuses where that is all', async () => {
    const book = await decidedBook();
    book.type(
      'Isian',
      { 'Kode Wilayah': '73.10', 'Kode Indikator': 'PA1' },
      reasoned('Sesuai', 'U1', 'Diperiksa lagi.'),
    );
    const second = await as(book, SECOND);
    done(await second.run('recordDecisions', { rows: rowsOf(second, '73.10') }));
    const admin = await draw(await as(second, ADMIN));
    expect(admin.told.some(({ text }) => text.includes('1 keputusan tidak ikut diundi'))).toBe(true);
    expect(drawn(admin)).not.toContain('73.10 PA1');

    const other = await decidedBook();
    other.set('Verifikator Kedua', FIRST);
    const report = refused(await other.run('drawSecondReview'));
    expect([report.refused, report.said.includes(FIRST)]).toEqual(['review/all-by-second', true]);
  });

  it('is refused without a second verifier, before anything is decided, and to verifiers, each told who may', async () => {
    const book = await decidedBook();
    book.set('Verifikator Kedua', null);
    expect(refused(await book.run('drawSecondReview')).refused).toBe('review/no-second');
    book.set('Verifikator Kedua', `${SECOND}, ${THIRD}`);
    expect(refused(await book.run('drawSecondReview')).said).toContain('Verifikator Kedua');
    const first = await as(book, FIRST);
    first.set('Verifikator Kedua', SECOND);
    const told = refused(await first.run('drawSecondReview'));
    expect([told.refused, told.said.includes('Ani')]).toEqual(['roles/not-allowed', true]);
  });

  it('is not done again while a sample is under way', async () => {
    const book = await draw(await decidedBook());
    const before = drawn(book);
    const report = done(await book.run('drawSecondReview'));
    expect(report.said).toContain('tidak ada undian baru');
    expect(entries(book, 'rencana verifikasi kedua')).toHaveLength(1);
    expect(drawn(book)).toEqual(before);
    expect(sampleFiles(book)).toHaveLength(1);
  });

  it('draws a new sample once all of the last is agreed on', async () => {
    const book = await draw(await decidedBook());
    voteAll(book);
    await collect(book);
    await draw(book);
    expect(entries(book, 'rencana verifikasi kedua').map((row) => String(row.Menjadi).slice(0, 7))).toEqual([
      'nomor=1',
      'nomor=2',
    ]);
    expect(sampleFiles(book)).toHaveLength(2);
  });
});

describe("the second verifier's spreadsheet", () => {
  it('has what was drawn and nothing of the first vote, and is shared with that person only', async () => {
    const decided = await decidedBook();
    // One of 18 is more than 5 %, and one left out is that one with 1 / 18 = 5.6 %: all are drawn, the correction too.
    decided.set('Kadar Salah Ditoleransi', '5');
    decided.set('Risiko Sampel', '5');
    const book = await draw(decided);
    const rows = sampleRows(book);
    expect(rows).toHaveLength(18);
    expect(rows.map((row) => `${row['Kode Wilayah']} ${row['Kode Indikator']}`).sort()).toEqual(
      [...drawn(book)].sort(),
    );
    const everything = JSON.stringify(sampleOf(book));
    for (const secret of [
      FIRST,
      'Menurut laporan 80 persen',
      'Skor',
      'Diputuskan Oleh',
      'Putusan Tercatat',
    ]) {
      expect(everything).not.toContain(secret);
    }
    for (const name of ['Status Verifikasi', 'Jawaban Terverifikasi', 'Kode Alasan', 'Catatan Verifikator']) {
      expect(rows.every((row) => row[name] === null)).toBe(true);
    }
    const [file] = sampleFiles(book);
    expect(file?.editors).toEqual([SECOND]);
  });

  it('shows the answer as it was drawn, and tells nothing by its order', async () => {
    const book = await draw(await decidedBook());
    const rows = sampleRows(book);
    const places = rows.map((row) => `${row['Kode Wilayah']} ${row['Kode Indikator']}`);
    const inOrder = REGION_CODES.flatMap((region) => INDICATOR_CODES.map((code) => `${region} ${code}`));
    expect(places).toEqual(inOrder.filter((place) => drawn(book).includes(place)));
    for (const row of rows) {
      const answer = book.row('Isian', {
        'Kode Wilayah': row['Kode Wilayah'] ?? null,
        'Kode Indikator': row['Kode Indikator'] ?? null,
      });
      for (const name of ['Jawaban', 'Pembilang', 'Penyebut', 'Tahun Data', 'Bukti Dukung']) {
        expect([name, row[name]]).toEqual([name, answer[name]]);
      }
    }
  });

  it('offers no state that is no vote, and protects all but the own cells', async () => {
    const book = await draw(await decidedBook());
    const sheet = sampleOf(book).sheets.find(({ name }) => name === 'Sampel');
    const header = sheet?.cells[0]?.map((cell) => cell?.value) ?? [];
    const listIn = (name: string) => sheet?.cells[1]?.[header.indexOf(name)]?.validation?.args[0] as string[];
    const words = listIn('Status Verifikasi');
    expect(words.slice(0, 3)).toEqual(['Sesuai', 'Dikoreksi', 'Tidak didukung bukti']);
    expect(words).not.toContain('Belum diperiksa');
    expect(words).not.toContain('Dikembalikan');
    // A code that speaks of an earlier decision would tell that there is something to tell.
    expect(listIn('Kode Alasan').map((label) => label[0])).not.toContain('U');
    expect(sheet?.protections).toMatchObject([{ warningOnly: false, editors: [] }]);
  });

  it('goes to another person when the settings name one, and no longer to the first', async () => {
    const book = await draw(await decidedBook());
    const [place = ''] = drawn(book);
    vote(book, place, { 'Status Verifikasi': 'Sesuai' });
    await collect(book);
    book.set('Verifikator Kedua', THIRD);
    book.answer = 'NO';
    expect(refused(await book.run('drawSecondReview')).refused).toBe('open/cancelled');
    await draw(book);
    expect(sampleFiles(book).map(({ editors }) => editors)).toEqual([[THIRD]]);
    voteAll(book);
    await collect(book);
    const voters = drawn(book).map((one) => String(reviewRow(book, one)['Kedua Oleh']).split(' ')[0]);
    expect(voters.filter((one) => one === SECOND)).toHaveLength(1);
    expect(voters.filter((one) => one === THIRD)).toHaveLength(7);
  });

  it('does not go to somebody who decided what is still to be judged', async () => {
    const book = await draw(await decidedBook());
    book.set('Verifikator Kedua', FIRST);
    const report = refused(await book.run('drawSecondReview'));
    expect([report.refused, report.said.includes(FIRST)]).toEqual(['review/second-decided', true]);
    expect(sampleFiles(book).map(({ editors }) => editors)).toEqual([[SECOND]]);
  });

  it('that lies in the bin is told, and no second one is made', async () => {
    const book = await draw(await decidedBook());
    const [file] = sampleFiles(book);
    book.host.drive.update(file?.id ?? '', { trashed: true });
    expect(refused(await book.run('drawSecondReview')).refused).toBe('review/file-trashed');
    expect(refused(await book.run('collectSecondReview')).refused).toBe('review/file-trashed');
    expect(sampleFiles(book)).toEqual([]);
  });

  it('that is gone for good is made again by who made it; to others it is told who that was', async () => {
    const book = await draw(await decidedBook());
    const [place = ''] = drawn(book).filter((one) => !one.endsWith('PP2'));
    vote(book, place, { 'Status Verifikasi': 'Sesuai' });
    await collect(book);
    const [file] = sampleFiles(book);
    book.host.drive.remove(file?.id ?? '');
    const told = refused(await book.run('collectSecondReview'));
    expect([told.refused, told.said.includes(ADMIN)]).toEqual(['review/file-closed', true]);
    const other = await as(book, 'admin2@kkpham.example');
    other.sheet('Pengguna').cells[6] = [
      { value: 'admin2@kkpham.example' },
      { value: 'Fitri' },
      { value: 'Administrator' },
    ];
    expect(refused(await other.run('drawSecondReview', { agreed: true })).refused).toBe('review/file-closed');
    const again = await draw(await as(other, ADMIN));
    expect(sampleFiles(again).map(({ editors }) => editors)).toEqual([[SECOND]]);
    voteAll(again);
    expect(await collect(again)).toContain('7 suara kedua diambil.');
  });

  it('whose tab was renamed or lost a header is told, and nothing is taken', async () => {
    const book = await draw(await decidedBook());
    voteAll(book);
    const sheet = sampleOf(book).sheets.find(({ name }) => name === 'Sampel');
    if (!sheet) throw new Error('There is no tab Sampel.');
    const at = sheet.cells[0]?.findIndex((cell) => cell?.value === 'Kode Alasan') ?? 0;
    if (sheet.cells[0]) sheet.cells[0][at] = { value: 'Alasan' };
    expect(refused(await book.run('collectSecondReview')).said).toContain('“Kode Alasan”');
    if (sheet.cells[0]) sheet.cells[0][at] = { value: 'Kode Alasan' };
    sheet.name = 'Sampel lama';
    expect(refused(await book.run('collectSecondReview')).said).toContain('“Sampel”');
    expect(entries(book, 'suara kedua')).toEqual([]);
  });

  it('that Google refuses to share is told', async () => {
    const book = await as(await decidedBook(), ADMIN, { isAccount: (email) => email !== SECOND });
    book.answer = 'YES';
    expect(done(await book.run('drawSecondReview')).said).toContain('Google menolak membagikan');
  });
});

describe('the service calls', () => {
  const callsOf = async (book: Book, action: string): Promise<number> => {
    book.host.resetCounts();
    done(await book.run(action, { agreed: true }));
    return Object.values(book.host.serviceCalls).reduce((sum, calls) => sum + calls, 0);
  };

  it('do not grow with the decisions: 18 take as many as 6', async () => {
    const counts: (readonly number[])[] = [];
    for (const returned of [['73.10', '73.71'], []]) {
      const decided = await decidedBook();
      decided.set('Kadar Salah Ditoleransi', '5');
      decided.set('Risiko Sampel', '5');
      const first = await as(decided, FIRST);
      for (const region of returned) {
        first.type(
          'Isian',
          { 'Kode Wilayah': region, 'Kode Indikator': 'PA1' },
          reasoned('Dikembalikan', 'B1', 'Bukti tidak terbuka.'),
        );
      }
      done(await first.run('recordDecisions', { rows: REGION_CODES.flatMap((code) => rowsOf(first, code)) }));
      const book = await as(first, ADMIN);
      const drawing = await callsOf(book, 'drawSecondReview');
      expect(drawn(book)).toHaveLength(returned.length > 0 ? 6 : 18);
      voteAll(book, Object.fromEntries(drawn(book).map((place) => [place, UNSUPPORTED])));
      const collecting = await callsOf(book, 'collectSecondReview');
      for (const place of drawn(book)) {
        propose(book, place, {
          'Status Ketiga': 'Tidak didukung bukti',
          'Kode Alasan Ketiga': 'U3',
          'Catatan Ketiga': 'Dokumennya tentang hal lain.',
        });
      }
      const third = await as(book, THIRD);
      const settling = await callsOf(third, 'settleDifferences');
      expect(entries(third, 'suara ketiga')).toHaveLength(drawn(third).length);
      counts.push([drawing, collecting, settling]);
    }
    // The trail may have to be given more rows and its new ones be looked at: three calls or none.
    counts[0]?.forEach((few, i) => {
      expect(Math.abs((counts[1]?.[i] ?? 0) - few)).toBeLessThanOrEqual(3);
    });
  });
});

describe('collecting', () => {
  it('takes each vote once, and says what the sample allows to conclude', async () => {
    const book = await draw(await decidedBook());
    voteAll(book);
    const said = await collect(book);
    expect(said).toContain('8 suara kedua diambil.');
    expect(said).toContain(
      '8 dari 8 suara kedua terkumpul, 0 berbeda, paling banyak 0 yang diterima: dengan risiko 10% disimpulkan kurang dari 20% dari 18 keputusan keliru.',
    );
    expect(said).toContain('8 dari 8 sama (100,0%)');
    const before = book.copy();
    expect(await collect(book)).toContain('0 suara kedua diambil.');
    expect(entries(book, 'suara kedua')).toHaveLength(8);
    expect(changes(before, book.data())).toEqual([]);
  });

  it('tells a vote that cannot be taken, to whoever clicks and beside the vote, and takes the others', async () => {
    const book = await draw(await decidedBook());
    const places = drawn(book).filter((place) => !place.endsWith('PP2'));
    const [unreasoned = '', returned = '', unusable = ''] = places;
    voteAll(book, {
      [unreasoned]: { 'Status Verifikasi': 'Tidak didukung bukti' },
      [returned]: reasoned('Dikembalikan', 'B1', 'Bukti tidak terbuka.'),
      [unusable]: reasoned('Dikoreksi', 'K1', 'Angkanya berbeda.'),
    });
    const said = await collect(book);
    expect(said).toContain('5 suara kedua diambil. 3 belum dapat diambil:');
    expect(said).toContain(`${unreasoned}: kode alasan yang cocok atau catatannya belum ada`);
    const remark = (place: string): string =>
      String(
        sampleRows(book).find((row) => `${row['Kode Wilayah']} ${row['Kode Indikator']}` === place)
          ?.Keterangan,
      );
    expect(remark(unreasoned)).toContain('Belum diambil: kode alasan');
    expect(remark(returned)).toContain('bukan suara');
    expect(remark(unusable)).toContain('tidak dapat dipakai');
    expect(entries(book, 'suara kedua')).toHaveLength(5);
    vote(book, unreasoned, UNSUPPORTED);
    expect(await collect(book)).toContain('1 suara kedua diambil.');
    expect(remark(unreasoned)).toMatch(/^Tercatat \d{4}-\d\d-\d\d \d\d:\d\d\.$/);
  });

  it('freezes a vote: what is changed later is told and not taken', async () => {
    const book = await draw(await decidedBook());
    voteAll(book);
    await collect(book);
    const [place = ''] = drawn(book).filter((one) => !one.endsWith('PP2'));
    const before = reviewRow(book, place);
    vote(book, place, UNSUPPORTED);
    expect(await collect(book)).toContain('1 diubah sesudah tercatat; perubahannya tidak diambil.');
    expect(reviewRow(book, place)).toEqual(before);
    expect(sampleRows(book).some((row) => String(row.Keterangan).includes('Perubahan sesudahnya'))).toBe(
      true,
    );
  });

  it('keeps the first vote as it was drawn, whatever the first verifier decides later', async () => {
    const book = await draw(await decidedBook());
    const [place = ''] = drawn(book).filter((one) => !one.endsWith('PP2'));
    const [region = '', indicator = ''] = place.split(' ');
    const first = await as(book, FIRST);
    first.type('Isian', { 'Kode Wilayah': region, 'Kode Indikator': indicator }, UNSUPPORTED);
    done(await first.run('recordDecisions', { rows: rowsOf(first, region) }));
    const admin = await as(first, ADMIN);
    voteAll(admin, { [place]: UNSUPPORTED });
    await collect(admin);
    const row = reviewRow(admin, place);
    expect(row['Suara Pertama']).toBe('Sesuai');
    expect(String(row['Suara Kedua'])).toContain('Tidak didukung bukti');
    expect(row.Keadaan).toBe('Berbeda: menunggu verifikator ketiga');
  });

  it('puts right what people changed in the tab, and makes it again where it was deleted', async () => {
    const book = await draw(await decidedBook());
    voteAll(book);
    await collect(book);
    const before = book.copy();
    const [place = ''] = drawn(book);
    propose(book, place, { 'Suara Pertama': 'Tidak didukung bukti', 'Kedua Oleh': 'orang lain' });
    await collect(book);
    expect(changes(before, book.data())).toEqual([]);
    const { sheets } = book.data();
    sheets.splice(sheets.indexOf(book.sheet('Verifikasi Kedua')), 1);
    await collect(book);
    expect(reviewRow(book, place).Keadaan).toBe('Sama');
  });

  it('is refused before anything was drawn', async () => {
    const book = await decidedBook();
    expect(refused(await book.run('collectSecondReview')).refused).toBe('review/none');
  });
});

describe('a difference', () => {
  const withDifference = async (): Promise<{ readonly book: Book; readonly place: string }> => {
    const book = await draw(await decidedBook());
    const [place = ''] = drawn(book).filter((one) => !one.endsWith('PP2'));
    voteAll(book, { [place]: UNSUPPORTED });
    expect(await collect(book)).toContain('1 menunggu verifikator ketiga.');
    return { book, place };
  };
  const SETTLED: Readonly<Record<string, string>> = {
    'Status Ketiga': 'Tidak didukung bukti',
    'Kode Alasan Ketiga': 'U3 Hasil verifikasi kedua',
    'Catatan Ketiga': 'Perda yang dilampirkan tentang hal lain.',
  };

  it('is settled by the third with a reason, which becomes the decision; both votes stay', async () => {
    const { book, place } = await withDifference();
    const [region = '', indicator = ''] = place.split(' ');
    const before = reviewRow(book, place);
    propose(book, place, SETTLED);
    const third = await as(book, THIRD);
    expect(done(await third.run('settleDifferences')).said).toContain('1 yang berbeda diputuskan.');
    const row = reviewRow(third, place);
    expect(row['Suara Pertama']).toBe(before['Suara Pertama']);
    expect(row['Suara Kedua']).toBe(before['Suara Kedua']);
    expect(String(row['Suara Ketiga'])).toContain('Perda yang dilampirkan');
    expect(String(row['Ketiga Oleh'])).toContain(THIRD);
    expect(row.Keadaan).toBe('Berbeda: diputuskan verifikator ketiga');
    const answer = third.row('Isian', { 'Kode Wilayah': region, 'Kode Indikator': indicator });
    expect(answer['Putusan Tercatat']).toBe(
      'Tidak didukung bukti; alasan=U3; catatan=Perda yang dilampirkan tentang hal lain.',
    );
    expect(String(answer['Diputuskan Oleh'])).toContain(THIRD);
    expect(answer['Status Verifikasi']).toBe('Tidak didukung bukti');
    const last = third.rows('Jejak Audit').slice(-2);
    expect(last.map((entry) => [entry.Tindakan, entry.Siapa, `${entry.Wilayah} ${entry.Indikator}`])).toEqual(
      [
        ['keputusan', THIRD, place],
        ['suara ketiga', THIRD, place],
      ],
    );
    expect((await third.run('checkTrail')).said).toContain('utuh');
  });

  it('still counts against the conclusion once it is settled', async () => {
    const { book, place } = await withDifference();
    propose(book, place, { ...SETTLED, 'Status Ketiga': 'Sesuai' });
    const third = await as(book, THIRD);
    expect(done(await third.run('settleDifferences')).said).toContain(
      '1 berbeda, lebih dari 0 yang diterima: tidak dapat disimpulkan',
    );
  });

  it('is not settled without reason code and note, also where the third agrees with the first', async () => {
    const { book, place } = await withDifference();
    propose(book, place, { 'Status Ketiga': 'Sesuai' });
    const third = await as(book, THIRD);
    const report = done(await third.run('settleDifferences'));
    expect(report.said).toContain(`${place}: kode alasan yang cocok atau catatannya belum ada`);
    expect(String(reviewRow(third, place).Keadaan)).toContain('Usul belum diambil');
    expect(reviewRow(third, place)['Status Ketiga']).toBe('Sesuai');
    expect(entries(third, 'suara ketiga')).toEqual([]);
  });

  it('is settled by nobody who gave the first or the second vote, or whom the settings do not name', async () => {
    const { book, place } = await withDifference();
    propose(book, place, SETTLED);
    const other = await as(book, FIRST);
    const report = refused(await other.run('settleDifferences'));
    expect([report.refused, report.said.includes(THIRD)]).toEqual(['review/not-third', true]);
    for (const [who, why] of [
      [FIRST, 'keputusan pertamanya Anda sendiri'],
      [SECOND, 'suara keduanya dari Anda sendiri'],
    ] as const) {
      const one = await as(other, who);
      one.set('Verifikator Ketiga', `${FIRST}, ${SECOND}, ${THIRD}`);
      expect(done(await one.run('settleDifferences')).said).toContain(why);
      expect(entries(one, 'suara ketiga')).toEqual([]);
      await one.host.save();
    }
  });

  it('is not settled on an answer that has just changed; once it was read again it is', async () => {
    const { book, place } = await withDifference();
    const [region = '', indicator = ''] = place.split(' ');
    propose(book, place, SETTLED);
    book.type(
      'Isian',
      { 'Kode Wilayah': region, 'Kode Indikator': indicator },
      { Catatan: 'Perda yang benar sudah dilampirkan.' },
    );
    const third = await as(book, THIRD);
    expect(done(await third.run('settleDifferences')).said).toContain('baru saja berubah');
    expect(entries(third, 'suara ketiga')).toEqual([]);
    expect(String(reviewRow(third, place).Keadaan)).toContain('Jawaban daerah berubah sejak diundi.');
    expect(done(await third.run('settleDifferences')).said).toContain('1 yang berbeda diputuskan.');
    expect(String(reviewRow(third, place)['Ketiga Oleh'])).toContain(THIRD);
  });

  it('keeps its region from being determined until it is settled, as does a vote that is missing', async () => {
    const { book, place } = await withDifference();
    const [region = ''] = place.split(' ');
    const told = refused(await book.run('determineRegions', { regions: [region] }));
    expect([told.refused, told.said.includes(`${region} (diperiksa)`)]).toEqual([
      'determine/not-verified',
      true,
    ]);
    propose(book, place, SETTLED);
    const third = await as(book, THIRD);
    done(await third.run('settleDifferences'));
    const admin = await as(third, ADMIN);
    admin.answer = 'YES';
    done(await admin.run('determineRegions', { regions: [region] }));

    const drawnOnly = await draw(await decidedBook());
    expect(refused(await drawnOnly.run('determineRegions', { regions: [region] })).refused).toBe(
      'determine/not-verified',
    );
  });

  it('is not drawn in a region that is determined', async () => {
    const book = await decidedBook();
    book.answer = 'YES';
    done(await book.run('determineRegions', { regions: ['73.10'] }));
    await draw(book);
    expect(drawn(book).some((place) => place.startsWith('73.10'))).toBe(false);
    expect(entries(book, 'rencana verifikasi kedua')[0]?.Menjadi).toContain('populasi=12;');
  });

  it('is settled once: another proposal later changes nothing', async () => {
    const { book, place } = await withDifference();
    propose(book, place, SETTLED);
    const third = await as(book, THIRD);
    done(await third.run('settleDifferences'));
    propose(third, place, { ...SETTLED, 'Status Ketiga': 'Sesuai' });
    expect(done(await third.run('settleDifferences')).said).toContain('Tidak ada usul');
    expect(entries(third, 'suara ketiga')).toHaveLength(1);
  });
});
