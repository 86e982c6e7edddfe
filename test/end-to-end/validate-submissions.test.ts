// Validasi isian and Hapus tanda on the stand-in: findings, links, marks, and what stays a person's own.
import { describe, expect, it } from 'vitest';
import { type Book, decideAll, done, fillRegion, type Match, makeBook, refused } from './book';
import { cellName } from './cell-name';
import { changes } from './changes';
import type { Table } from './instrument';
import { codesOf, fillAll, regionsOf, slowBook } from './jobs';

const CODES = ['73.01', '73.10', '73.71'];

/** A book in which nothing is to be found. */
const goodBook = async (): Promise<Book> => {
  const book = await makeBook();
  for (const code of CODES) fillRegion(book, code);
  return book;
};

const at = (region: string, indicator: string) => ({ 'Kode Wilayah': region, 'Kode Indikator': indicator });
const findings = (book: Book) =>
  book.rows('Temuan').map((row) => [row.Tingkat, row.Kode, row.Wilayah, row.Indikator, row.Lembar]);
describe('Validasi isian', () => {
  it('finds nothing in a book in which everything is right', async () => {
    const book = await goodBook();
    const before = book.copy();
    const report = done(await book.run('validateSubmissions'));
    expect(report.said).toBe('Selesai: 0 galat, 0 peringatan, 0 pertanyaan. Lihat tab Temuan.');
    expect(findings(book)).toEqual([]);
    const others = changes(before, book.data()).filter((line) => !/^(Temuan|Wilayah!L)/.test(line));
    expect(others).toEqual([]);
  });

  it('writes a row for each finding: how bad, where, what, and what to do', async () => {
    const book = await goodBook();
    book.type('Isian', at('73.10', 'PA1'), { Jawaban: 'Sudah' });
    book.type('Isian', at('73.71', 'PA3'), { 'Tahun Data': 2023 });
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { 'Surel Koordinator': 'bu Rahma' });
    const report = done(await book.run('validateSubmissions'));
    expect(report.said).toBe('Selesai: 1 galat, 2 peringatan, 0 pertanyaan. Lihat tab Temuan.');
    expect(findings(book)).toEqual([
      ['Galat', 'answer/word-not-allowed', '73.10 Kabupaten Sepuluh', 'PA1', 'Isian'],
      ['Peringatan', 'coordinator/address-unusable', '73.01 Kabupaten Satu', null, 'Wilayah'],
      ['Peringatan', 'year/outside-period', '73.71 Kota Tujuh Satu', 'PA3', 'Isian'],
    ]);
    const [first] = book.rows('Temuan');
    expect(first?.Temuan).toContain('“Sudah”');
    expect(first?.['Yang perlu dilakukan']).toContain('Tidak ada data');
    expect(report.regions.map(({ findings: own }) => own.map(({ code }) => code))).toEqual([
      ['coordinator/address-unusable'],
      ['answer/word-not-allowed'],
      ['year/outside-period'],
    ]);
  });

  it('links each row to its cell, in the right tab, also where columns were moved', async () => {
    const book = await goodBook();
    const isian = book.sheet('Isian');
    isian.cells = isian.cells.map((cells) => [{ value: 'milik saya' }, ...cells]);
    isian.columns += 1;
    book.type('Isian', at('73.10', 'PA1'), { Jawaban: 'Sudah' });
    book.type('Wilayah', { 'Kode Wilayah': '73.71' }, { 'Surel Koordinator': 'bu Rahma' });
    done(await book.run('validateSubmissions'));
    const link = (code: string) => book.cell('Temuan', { Kode: code }, 'Sel')?.formula;
    const wilayah = book.sheet('Wilayah').id;
    expect(link('answer/word-not-allowed')).toBe(`=HYPERLINK("#gid=${isian.id}&range=I8","I8")`);
    expect(link('coordinator/address-unusable')).toBe(`=HYPERLINK("#gid=${wilayah}&range=E4","E4")`);
    expect(isian.cells[7]?.[8]?.value).toBe('Sudah');
  });

  it('colours the cell, the worst finding first in its note, and fills Temuan and Status', async () => {
    const book = await goodBook();
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: '=HYPERLINK(“x”)' });
    book.type('Isian', at('73.01', 'PA2'), { 'Tahun Data': 2020 });
    done(await book.run('validateSubmissions'));
    const wrong = book.cell('Isian', at('73.01', 'PA1'), 'Jawaban');
    expect(wrong?.style?.background).toBe('#f4b6b6');
    expect(wrong?.note?.split('\n').slice(0, 3)).toEqual([
      '— KKPHAM —',
      expect.stringMatching(/^Galat: .*HYPERLINK/),
      expect.stringMatching(/^Pertanyaan: .*rumus/),
    ]);
    expect(book.cell('Isian', at('73.01', 'PA2'), 'Tahun Data')?.style?.background).toBe('#fbe3a1');
    expect(book.row('Isian', at('73.01', 'PA2')).Temuan).toBe(
      'Peringatan (Tahun Data): Datanya tahun 2020, padahal yang dinilai tahun 2025.',
    );
    expect(book.row('Isian', at('73.10', 'PA2')).Temuan).toBeNull();
    const status = book.rows('Wilayah').map((row) => row.Status);
    expect(status).toEqual(['Belum lengkap (1 galat)', 'Siap diperiksa', 'Siap diperiksa']);
  });

  it('says of each region how far it is on the way to a verified value', async () => {
    const book = await makeBook();
    fillRegion(book, '73.10');
    fillRegion(book, '73.71');
    decideAll(book, '73.71');
    book.type('Isian', at('73.10', 'PP1'), { 'Status Verifikasi': 'Sesuai' });
    done(await book.run('computeScores'));
    done(await book.run('validateSubmissions'));
    expect(book.rows('Wilayah').map((row) => row.Status)).toEqual([
      'Belum ada isian (6 galat)',
      'Sedang diperiksa',
      'Terverifikasi',
    ]);
  });

  it('keeps text that looks like a formula as text in every table it writes', async () => {
    const book = await goodBook();
    book.type('Wilayah', { 'Kode Wilayah': '73.01' }, { Wilayah: '=1+1' });
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: '=SUM(A1:A9)', 'Kode Wilayah': '73.01' });
    book.type('Isian', at('73.10', 'PA1'), { 'Kode Indikator': '=1+1' });
    done(await book.run('validateSubmissions'));
    done(await book.run('computeScores'));
    const formulas = ['Temuan', 'Nilai', 'Isian', 'Wilayah'].flatMap((tab) =>
      book.sheet(tab).cells.flatMap((cells) => cells?.flatMap((cell) => cell?.formula ?? []) ?? []),
    );
    expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK("#gid='))).toEqual([]);
    expect(book.rows('Nilai')[0]?.Wilayah).toBe('=1+1');
  });

  it.each(['1/2', 'TRUE', '10%', '31 Des', '1e5', '12:30', '+62', '-', 'Benar', '1.234', '2025-01-01'])(
    'keeps the name %s as it was typed, in every table',
    async (name) => {
      const book = await makeBook({ regions: [['73.01', name, 'Uji']] });
      done(await book.run('validateSubmissions'));
      done(await book.run('computeScores'));
      for (const tab of ['Wilayah', 'Isian', 'Nilai']) expect(book.rows(tab)[0]?.Wilayah).toBe(name);
      expect(book.rows('Temuan')[0]?.Wilayah).toBe(`73.01 ${name}`);
    },
  );

  it('recognises codes that a spreadsheet turned into numbers, and names them', async () => {
    const book = await goodBook();
    book.type('Isian', at('73.10', 'PA1'), { 'Kode Wilayah': 73.1 });
    book.type('Wilayah', { 'Kode Wilayah': '73.71' }, { 'Kode Wilayah': 73.71 });
    const report = done(await book.run('validateSubmissions'));
    expect(findings(book)).toEqual([
      ['Peringatan', 'region/code-converted', '73.71 Kota Tujuh Satu', null, 'Wilayah'],
      ['Peringatan', 'region/code-converted', '73.10 Kabupaten Sepuluh', 'PA1', 'Isian'],
    ]);
    expect(report.regions.map(({ code, completeness }) => [code, completeness])).toEqual([
      ['73.01', 100],
      ['73.10', 100],
      ['73.71', 100],
    ]);
  });
});

describe('Validasi isian once more', () => {
  it('changes nothing', async () => {
    const book = await makeBook();
    fillRegion(book, '73.01');
    book.edit('Isian', at('73.01', 'PA1'), 'Jawaban', { note: 'catatan saya' });
    done(await book.run('validateSubmissions'));
    const before = book.copy();
    done(await book.run('validateSubmissions'));
    expect(changes(before, book.data())).toEqual([]);
  });

  it('takes its mark off a cell that was mended and puts one on a cell that was spoilt', async () => {
    const book = await goodBook();
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Sudah' });
    done(await book.run('validateSubmissions'));
    const clean = (await goodBook()).cell('Isian', at('73.01', 'PA1'), 'Jawaban');
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Ada' });
    book.type('Isian', at('73.10', 'PA1'), { Jawaban: 'Sudah' });
    done(await book.run('validateSubmissions'));
    expect(book.cell('Isian', at('73.01', 'PA1'), 'Jawaban')).toEqual(clean);
    expect(book.cell('Isian', at('73.10', 'PA1'), 'Jawaban')?.note).toContain('“Sudah”');
    expect(findings(book)).toHaveLength(1);
  });

  it('shows fewer findings in a shorter table, with nothing left below', async () => {
    const book = await makeBook();
    done(await book.run('validateSubmissions'));
    for (const code of CODES) fillRegion(book, code);
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: null });
    done(await book.run('validateSubmissions'));
    expect(findings(book)).toHaveLength(1);
    expect(book.sheet('Temuan').rows).toBe(2);
  });
});

describe("a person's notes and colours", () => {
  const spoilt = async (): Promise<Book> => {
    const book = await goodBook();
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Sudah' });
    book.edit('Isian', at('73.01', 'PA1'), 'Jawaban', {
      note: 'tanya Bu Ani\nhari Senin',
      style: { background: '#ff00ff' },
    });
    book.type('Isian', at('73.01', 'PA2'), { Jawaban: 'Z' });
    book.edit('Isian', at('73.01', 'PA2'), 'Jawaban', { style: { bold: true } });
    book.edit('Isian', at('73.71', 'PP1'), 'Catatan', {
      note: 'catatan lain',
      style: { background: '#00ff00' },
    });
    book.edit('Wilayah', { 'Kode Wilayah': '73.01' }, 'Wilayah', { note: 'kota lama' });
    return book;
  };

  it('stand before the marks, and are all that is left after Hapus tanda', async () => {
    const book = await spoilt();
    const before = book.copy();
    done(await book.run('validateSubmissions'));
    const marked = book.cell('Isian', at('73.01', 'PA1'), 'Jawaban');
    expect(marked?.note?.startsWith('tanya Bu Ani\nhari Senin\n— KKPHAM —\n')).toBe(true);
    expect(marked?.style?.background).toBe('#f4b6b6');
    expect(done(await book.run('clearMarks')).said).toBe(
      'Tanda dihapus dari 2 sel. Catatan dan warna Anda sendiri tidak disentuh.',
    );
    const left = changes(before, book.data()).filter((line) => !/^(Temuan|Wilayah!L)/.test(line));
    expect(left).toEqual([]);
  });

  it('stay when they were given to a cell that is marked already', async () => {
    const book = await spoilt();
    done(await book.run('validateSubmissions'));
    const marked = book.cell('Isian', at('73.01', 'PA2'), 'Jawaban');
    book.edit('Isian', at('73.01', 'PA2'), 'Jawaban', {
      note: `${marked?.note}\nsudah ditanyakan`,
      style: { ...marked?.style, background: '#123456' },
    });
    done(await book.run('validateSubmissions'));
    done(await book.run('clearMarks'));
    const left = book.cell('Isian', at('73.01', 'PA2'), 'Jawaban');
    expect(left?.note).toBe('sudah ditanyakan');
    expect(left?.style).toEqual({ ...marked?.style, background: '#123456' });
  });

  it('come through Hapus tanda where nothing was marked', async () => {
    const book = await spoilt();
    const before = book.copy();
    expect(done(await book.run('clearMarks')).said).toContain('0 sel');
    expect(changes(before, book.data())).toEqual([]);
  });
});

describe('a run that is killed while it marks', () => {
  const looks = (book: Book) =>
    book
      .sheet('Isian')
      .cells.map((line) => (line ?? []).map((cell) => [cell?.note ?? '', cell?.style?.background ?? '']));

  /** Of its marks one has to go, one stays, one comes, and one becomes another; `clean` is how it looked without any. */
  const spoilt = async () => {
    const book = await slowBook({ regions: regionsOf(3) });
    fillAll(book, codesOf(3));
    const clean = looks(book);
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Sudah' });
    book.type('Isian', at('73.01', 'PA2'), { Jawaban: 'Sudah' });
    book.type('Isian', at('73.02', 'PA1'), { 'Tahun Data': 2023 });
    done(await book.run('validateSubmissions'));
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Ada' });
    book.type('Isian', at('73.03', 'PA1'), { Jawaban: 'Sudah' });
    book.type('Isian', at('73.02', 'PA1'), { 'Tahun Data': 'dua ribu' });
    return { book, clean };
  };

  const deaths = [
    ['before the first notes', 'Range.setNotes', 1],
    ['before the colours', 'Range.setBackgrounds', 1],
    ['before the last notes', 'Range.setNotes', 2],
  ] as const;
  const killed = async (member: string, nth: number) => {
    const { book, clean } = await spoilt();
    book.killOn(member, nth);
    await expect(book.run('validateSubmissions')).rejects.toThrow('Exceeded maximum execution time');
    return { book, clean };
  };

  it.each(deaths)('%s is made good by the next one', async (_, member, nth) => {
    const { book: whole } = await spoilt();
    done(await whole.run('validateSubmissions'));
    const { book } = await killed(member, nth);
    done(await book.run('validateSubmissions'));
    expect(looks(book)).toEqual(looks(whole));
  });

  it.each(deaths)('%s leaves no colour that cannot be taken away', async (_, member, nth) => {
    const { book, clean } = await killed(member, nth);
    done(await book.run('clearMarks'));
    expect(looks(book)).toEqual(clean);
  });
});

describe('marks in a book of many rows', () => {
  // 200 regions in three provinces: so many cells that only the blocks with marks are written, not the whole tab.
  const many: Table = Array.from({ length: 200 }, (_, i) => [
    `${11 + Math.floor(i / 90)}.${String((i % 90) + 1).padStart(2, '0')}`,
    `Kabupaten ${i + 1}`,
    'Uji',
  ]);
  const markedCells = (book: Book): readonly string[] =>
    book
      .sheet('Isian')
      .cells.flatMap((line, row) =>
        (line ?? []).flatMap((cell, column) =>
          cell?.note?.includes('— KKPHAM —') ? [cellName(row, column)] : [],
        ),
      )
      .sort();

  it('stand on the cells that findings name and on no other, and come off without a trace', async () => {
    const book = await makeBook({ regions: many });
    fillRegion(book, '11.02');
    book.type('Isian', at('11.02', 'PA1'), { 'Kode Wilayah': 'Makassar' });
    book.edit('Isian', at('12.01', 'PA1'), 'Jawaban', {
      note: 'tanya Bu Ani',
      style: { background: '#ff00ff' },
    });
    book.edit('Isian', at('12.02', 'PA1'), 'Verifikator', { note: 'saya', style: { background: '#00ff00' } });
    const before = book.copy();
    const report = done(await book.run('validateSubmissions'));
    const named = [...report.regions.flatMap((one) => one.findings), ...report.otherFindings].flatMap(
      ({ sheet, cell }) => (sheet === 'Isian' && cell !== null ? [cell] : []),
    );
    expect(markedCells(book)).toEqual([...new Set(named)].sort());
    expect(book.cell('Isian', at('12.01', 'PA1'), 'Jawaban')?.note).toMatch(/^tanya Bu Ani\n— KKPHAM —/);
    const marked = book.copy();
    done(await book.run('validateSubmissions'));
    expect(changes(marked, book.data())).toEqual([]);
    done(await book.run('clearMarks'));
    expect(changes(before, book.data()).filter((line) => !/^(Temuan|Wilayah!L)/.test(line))).toEqual([]);
  });
});

describe('tables that people have worked on', () => {
  it('are read by header, with columns moved and added and rows left blank in between', async () => {
    const book = await goodBook();
    const isian = book.sheet('Isian');
    isian.cells = isian.cells.map((cells) => [...cells].reverse());
    isian.cells.splice(5, 0, [], []);
    isian.rows += 2;
    book.type('Isian', at('73.10', 'PA1'), { Jawaban: 'Sudah' });
    const report = done(await book.run('validateSubmissions'));
    expect(report.regions.map(({ completeness }) => completeness)).toEqual([100, 83.3, 100]);
    const cell = a1Reversed(book);
    expect(report.regions[1]?.findings).toMatchObject([
      { code: 'answer/word-not-allowed', sheet: 'Isian', cell },
    ]);
  });

  const a1Reversed = (book: Book): string => {
    const [region, indicator, answer] = ['Kode Wilayah', 'Kode Indikator', 'Jawaban'].map((name) =>
      book.header('Isian').indexOf(name),
    );
    const row = book
      .sheet('Isian')
      .cells.findIndex(
        (cells) => cells?.[region ?? -1]?.value === '73.10' && cells[indicator ?? -1]?.value === 'PA1',
      );
    return cellName(row, answer ?? -1);
  };

  it('are refused, unchanged, where a header is missing, doubled or where cells are merged', async () => {
    const spoil: readonly (readonly [string, (book: Book) => void, readonly string[]])[] = [
      [
        'book/header-missing',
        (book) => {
          const cells = book.sheet('Isian').cells[0] ?? [];
          cells[8] = { value: 'Pembilan' };
        },
        ['“Isian”', 'baris 1', '“Pembilang”', 'Ada “Pembilan”', 'ubah namanya'],
      ],
      [
        'book/header-twice',
        (book) => {
          const cells = book.sheet('Isian').cells[0] ?? [];
          cells[25] = { value: 'jawaban ' };
        },
        ['“Isian”', '“Jawaban”', 'dua kali', 'Ubah nama'],
      ],
      [
        'book/merged',
        (book) => book.sheet('Isian').merges.push({ row: 3, column: 8, rows: 2, columns: 1 }),
        ['“Isian”', 'H3:H4', 'Pisahkan'],
      ],
      [
        'book/tab-missing',
        (book) => {
          book.sheet('Isian').name = 'Isian (2)';
        },
        ['“Isian”', '“Isian (2)”', 'ubah namanya menjadi “Isian”'],
      ],
    ];
    for (const [code, change, words] of spoil) {
      const book = await goodBook();
      change(book);
      const before = book.copy();
      for (const action of ['validateSubmissions', 'computeScores', 'writeSummaries', 'sendMessages']) {
        const report = refused(await book.run(action));
        expect(report.refused).toBe(code);
        for (const word of [...words, 'Tidak ada yang diubah']) expect(report.said).toContain(word);
      }
      expect(changes(before, book.data())).toEqual([]);
    }
  });
});

describe('the number of service calls', () => {
  const regions = (count: number): Table =>
    Array.from({ length: count }, (_, i) => [
      `74.${String(i + 1).padStart(2, '0')}`,
      `Kabupaten ${i + 1}`,
      'Uji',
    ]);
  const callsOf = async (count: number, action: string): Promise<number> => {
    const book = await makeBook({ regions: regions(count) });
    for (const [code] of regions(count).slice(0, 2)) {
      if (code) fillRegion(book, code);
    }
    book.host.resetCounts();
    done(await book.run(action));
    return Object.values(book.host.serviceCalls).reduce((sum, calls) => sum + calls, 0);
  };

  // Scoring also asks who clicks, and writes its entry into the trail before it writes anything else.
  it.each([
    ['validateSubmissions', 40],
    ['clearMarks', 40],
    ['computeScores', 55],
  ] as const)('of %s is the same for 3 and for 30 regions, and below %i', async (action, limit) => {
    const calls = await callsOf(3, action);
    expect(await callsOf(30, action)).toBe(calls);
    expect(calls).toBeLessThan(limit);
  });
});

describe('the service calls of Validasi isian in a book of many rows', () => {
  // 31 without marks. Marks: all notes of a tab, then for each block range, colours, and three writes at most: three blocks
  // in Isian, one in Wilayah, which is too small for more.
  const MOST = 31 + (1 + 3 * 5) + (1 + 5);

  it(`are ${MOST} at most, wherever the marks come and go`, async () => {
    const regions = Array.from({ length: 900 }, (_, i) => [
      `${11 + Math.floor(i / 90)}.${String((i % 90) + 1).padStart(2, '0')}`,
      `Kabupaten ${i + 1}`,
      'Uji',
    ]);
    const book = await makeBook({ regions });
    /** What is wrong in the first and in the last row: so each column with marks is as long as the table. */
    const type = (values: Match): void => {
      for (const [code = ''] of [regions[0] ?? [], regions[899] ?? []])
        book.type('Isian', at(code, 'PA1'), values);
    };
    const calls = async (): Promise<number> => {
      book.host.resetCounts();
      done(await book.run('validateSubmissions'));
      return Object.values(book.host.serviceCalls).reduce((sum, count) => sum + count, 0);
    };
    book.type('Wilayah', { 'Kode Wilayah': '11.01' }, { 'Surel Koordinator': 'bu Rahma' });
    type({ Catatan: '=A1', 'Catatan Verifikator': '=A1' });
    const come = await calls();
    type({ Jawaban: 'Sudah', Catatan: '', 'Catatan Verifikator': '' });
    book.type('Wilayah', { 'Kode Wilayah': '11.01' }, { 'Surel Koordinator': '' });
    const comeAndGo = await calls();
    const stay = await calls();
    expect([come, comeAndGo, stay].filter((count) => count > MOST)).toEqual([]);
    expect(stay).toBeLessThan(comeAndGo);
  });
});

describe('a run that no one looks at', () => {
  it('works, and its refusal is a report and no error', async () => {
    const book = await goodBook();
    expect(done(await book.run('validateSubmissions', undefined, { trigger: 'time' })).said).toMatch(
      /^Selesai/,
    );
    book.set('Bahasa', 'xx');
    const report = refused(await book.run('validateSubmissions', undefined, { trigger: 'time' }));
    expect(report.refused).toBe('settings/unsound');
    expect(report.said).toContain('“xx”');
  });
});

describe('who else is at work', () => {
  it('is waited for, and then told of in a sentence; nothing is changed', async () => {
    const book = await goodBook();
    book.type('Isian', at('73.01', 'PA1'), { Jawaban: 'Sudah' });
    const before = book.copy();
    book.host.holdLock('document', 60_000);
    const report = refused(await book.run('validateSubmissions'));
    expect(report).toMatchObject({ refused: 'action/busy', said: expect.stringContaining('Orang lain') });
    expect(changes(before, book.data())).toEqual([]);
  });
});
