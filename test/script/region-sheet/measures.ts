// An instrument for the agreement of sheet and validator: every measure there is, and an indicator for every case.
import { INDICATOR_HEADERS, type IndicatorHeader } from '../../../src/domain/instrument/read-indicator';
import type { Table } from '../../end-to-end/instrument';

type Line = Partial<Record<IndicatorHeader, string>>;

const number = (line: Line): Line => ({ Ukuran: 'angka', Arah: 'naik', Desimal: '0', ...line });
const ratio = (line: Line): Line => ({
  Ukuran: 'rasio',
  Pembilang: 'Yang dilayani',
  Penyebut: 'Semua',
  Per: '100',
  'Bagian dari': 'tidak',
  Arah: 'naik',
  Desimal: '2',
  ...line,
});
const UNPUBLISHED: Line = { Skala: '', Keterangan: 'Skalanya tidak dipublikasikan.' };
const MAY: Line = { 'Boleh Tidak Berlaku': 'ya' };
const PERCENT: Line = { Satuan: '%', Minimum: '0', Maksimum: '100' };

/** One of each: with and without a scale, bounds, decimals 0 to 4, part or no part, what may and may not be not applicable. */
export const MEASURES = {
  yesNo: { Ukuran: 'ya-tidak', Skala: 'Ada:10; Tidak ada:0' },
  yesNoMay: { Ukuran: 'ya-tidak', Skala: 'Ada:0; Tidak ada:4', ...MAY },
  yesNoUnscaled: { Ukuran: 'ya-tidak', ...UNPUBLISHED },
  options: { Ukuran: 'pilihan', Skala: 'A:10 Perda; B:6.5 Perkada; C:0 Belum ada' },
  optionsMay: { Ukuran: 'pilihan', Skala: 'A:4 Ya; B:0 Tidak', ...MAY },
  percent: number({ ...PERCENT, Skala: '>=90:10; >=50:5; *:0' }),
  percentLinear: number({ ...PERCENT, ...MAY, Desimal: '2', Skala: 'linier 40:0; 95.5:10' }),
  cases: number({ Satuan: 'kasus', Arah: 'turun', Minimum: '0', Skala: '<=0:10; <=5:5; <=12:2; *:0' }),
  index: number({
    Satuan: 'indeks',
    Desimal: '3',
    Minimum: '0',
    Maksimum: '1',
    Skala: '>=0.75:10; >=0.5:5; *:1',
  }),
  days: number({ Satuan: 'hari', Arah: 'turun', Desimal: '1', ...MAY, Skala: 'linier 2.5:8; 90:0' }),
  degrees: number({ Satuan: 'derajat', Desimal: '4', Minimum: '-10.25', ...UNPUBLISHED }),
  unbounded: number({ Satuan: 'rupiah', Desimal: '2', Skala: '>=1000.5:3; *:0' }),
  share: ratio({ ...PERCENT, 'Bagian dari': 'ya', Desimal: '1', Skala: '>=90:10; >=50.5:5; *:0' }),
  shareMay: ratio({ ...PERCENT, ...MAY, 'Bagian dari': 'ya', Skala: 'linier 0:0; 100:10' }),
  deaths: ratio({
    Satuan: 'per 100.000 kelahiran hidup',
    Per: '100000',
    Arah: 'turun',
    Desimal: '0',
    Minimum: '0',
    Maksimum: '100000',
    Skala: '<=110:10; <=140:8; <=170:6; <=200:4; <=229:2; *:0',
  }),
  rate: ratio({ Satuan: 'per 1.000 rumah', Per: '1000', Desimal: '3', ...MAY, Skala: '>=0.125:7; *:1' }),
  rateUnscaled: ratio({ Satuan: 'per orang', Per: '1', Desimal: '4', Minimum: '0.5', ...UNPUBLISHED }),
} as const satisfies Readonly<Record<string, Line>>;
export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

const SOUND: Line = {
  Indikator: 'Bagaimana keadaannya?',
  Bobot: '1',
  'Boleh Tidak Berlaku': 'tidak',
  'Bukti Dukung': 'Dokumen',
  'Penanggung Jawab': 'Dinas Uji',
  'Status Teks': 'publikasi',
};

/** Code of the n-th indicator, from 0. */
export const codeOf = (n: number): string => `U${String(n + 1).padStart(4, '0')}`;

/** The table of indicators with one of the given measure for each name, spread over the tiny instrument's rights. */
export const indicatorsOf = (names: readonly MeasureName[]): Table => [
  INDICATOR_HEADERS,
  ...names.map((name, n) => {
    const line: Line = {
      ...SOUND,
      Kode: codeOf(n),
      Hak: n % 2 === 0 ? 'pangan' : 'papan',
      Jenis: ['struktur', 'proses', 'hasil'][n % 3] ?? '',
      ...MEASURES[name],
    };
    return INDICATOR_HEADERS.map((header) => line[header] ?? '');
  }),
];
