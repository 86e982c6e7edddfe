// What a national book takes from the tables of a province's book, in either language, whatever people did to them.
import { describe, expect, it } from 'vitest';
import {
  type BookWords,
  countFindings,
  readRegionTable,
  readScoreTable,
} from '../../../src/domain/national/read-tables';

const WORDS: BookWords = {
  statuses: new Map([
    ['Belum lengkap', 'incomplete'],
    ['Incomplete', 'incomplete'],
    ['Terverifikasi', 'verified'],
  ]),
  severities: new Map([
    ['Galat', 'error'],
    ['Error', 'error'],
    ['Peringatan', 'warning'],
    ['Pertanyaan', 'info'],
  ]),
  final: new Set(['Terverifikasi', 'Verified']),
};

const REGIONS = ['Kode Wilayah', 'Wilayah', 'Provinsi', 'Surel Petugas', 'Status'];
const SCORES = [
  'Kode Wilayah',
  'Wilayah',
  'Hak atas pangan',
  'Hak atas papan',
  'Rerata',
  'Bonus',
  'Nilai Akhir',
  'Predikat',
  'Nilai Klaim',
  'Selisih',
  'Kelengkapan',
  'Sifat Nilai',
  'Instrumen',
];
const scored = (code: string | number, ...values: readonly (string | number)[]) => [code, 'Satu', ...values];
const ROW = scored('73.01', 80, '', 80, 2, 82, 'Peduli HAM', 90, -8, 99.1, 'Sementara', 'uji-2021 aaaa');

describe('the scores', () => {
  it('have every column between Wilayah and Rerata for a right; a blank one is not scored', () => {
    const read = readScoreTable([SCORES, ROW], WORDS);
    expect('scores' in read && read.scores.get('73.01')).toEqual({
      rights: new Map<string, number | null>([
        ['Hak atas pangan', 80],
        ['Hak atas papan', null],
      ]),
      final: 82,
      claimed: 90,
      grade: 'Peduli HAM',
      completeness: 99.1,
      provisional: true,
      instrument: 'uji-2021 aaaa',
    });
  });

  it.each([
    ['Verified', false],
    ['Terverifikasi', false],
    ['Provisional', true],
    ['', true],
  ])('of a region that is “%s”: provisional is %s', (word, provisional) => {
    const row = ROW.map((cell) => (cell === 'Sementara' ? word : cell));
    const read = readScoreTable([SCORES, row], WORDS);
    expect('scores' in read && read.scores.get('73.01')?.provisional).toBe(provisional);
  });

  it('are none where nothing was scored yet, also without a header', () => {
    expect(readScoreTable([SCORES], WORDS)).toEqual({ scores: new Map() });
    expect(readScoreTable([['']], WORDS)).toEqual({ scores: new Map() });
  });

  it('are found by a code that became a number, and of two rows the first counts', () => {
    const read = readScoreTable([SCORES, scored(73.1, 1), scored('73.10', 2)], WORDS);
    expect('scores' in read && [...read.scores.keys()]).toEqual(['73.10']);
    expect('scores' in read && read.scores.get('73.10')?.rights.get('Hak atas pangan')).toBe(1);
  });

  it.each(['seratus', -1, 101, true])('are no scores where %j was typed over one', (typed) => {
    const read = readScoreTable([SCORES, ROW.map((cell, i) => (i === 6 ? (typed as never) : cell))], WORDS);
    expect('scores' in read && read.scores.get('73.01')?.final).toBeNull();
  });

  it('name the header that is missing', () => {
    expect(readScoreTable([SCORES.filter((name) => name !== 'Predikat'), ROW], WORDS)).toEqual({
      missing: 'Predikat',
    });
  });
});

describe('the regions', () => {
  const row = (code: string, status: string) => [code, `Daerah ${code}`, 'Uji', 'a@b.example', status];

  it('have their state without what stands behind it, and none where the word is not known', () => {
    const read = readRegionTable(
      [REGIONS, row('73.01', 'Belum lengkap (3 galat)'), row('73.02', 'Incomplete'), row('73.03', 'baik')],
      new Map(),
      WORDS,
    );
    expect('regions' in read && read.regions.map(({ code, state }) => [code, state])).toEqual([
      ['73.01', 'draft'],
      ['73.02', 'draft'],
      ['73.03', null],
    ]);
  });

  it('have the state that Tahap names, where the book has that column; else what follows from Status', () => {
    const read = readRegionTable(
      [
        [...REGIONS, 'Tahap'],
        [...row('73.01', 'Belum lengkap'), 'dikembalikan'],
        [...row('73.02', 'Terverifikasi'), 'Ditetapkan'],
        [...row('73.03', 'Terverifikasi'), ''],
        [...row('73.04', ''), 'selesai'],
      ],
      new Map(),
      WORDS,
    );
    expect('regions' in read && read.regions.map(({ state }) => state)).toEqual([
      'returned',
      'determined',
      'verified',
      null,
    ]);
  });

  it('are those of Wilayah, each once, whether they are scored or not', () => {
    const read = readRegionTable(
      [REGIONS, row('73.02', ''), row('73.02', ''), row('x', ''), ['', '', '', '', '']],
      new Map(),
      WORDS,
    );
    expect('regions' in read && read.regions).toEqual([
      { code: '73.02', name: 'Daerah 73.02', province: 'Uji', state: null, score: null },
    ]);
  });

  it('name the header that is missing', () => {
    expect(readRegionTable([['Kode Wilayah', 'Wilayah', 'Provinsi']], new Map(), WORDS)).toEqual({
      missing: 'Status',
    });
  });
});

describe('the findings', () => {
  it('are counted by severity, in either language', () => {
    const column = ['Tingkat', 'Galat', 'Error', 'Peringatan', 'Pertanyaan', '', 'lain'];
    expect(countFindings(column, WORDS)).toEqual({ findings: { error: 2, warning: 1, info: 1 } });
  });

  it('are not counted in another column', () => {
    expect(countFindings(['Kode', 'Galat'], WORDS)).toEqual({ missing: 'Tingkat' });
    expect(countFindings([], WORDS)).toEqual({ missing: 'Tingkat' });
  });
});
