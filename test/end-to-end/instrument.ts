// A tiny instrument for the end-to-end tests: two rights, three dimensions, an indicator of each kind.
import { INDICATOR_HEADERS } from '../../src/domain/instrument/read-indicator';
import { INSTRUMENT_HEADERS } from '../../src/domain/instrument/read-instrument';

export type Table = readonly (readonly string[])[];

/** Two rights of equal weight; structure 10, process 30, outcome 60; Peduli from 75, Cukup from 60; bonus up to 5. */
export const INSTRUMENT: Table = [
  INSTRUMENT_HEADERS,
  ['identitas', 'id', 'uji-kecil', '', '', '', ''],
  ['identitas', 'judul', 'Instrumen uji', '', '', '', ''],
  ['identitas', 'peraturan', 'Tidak ada', '', '', '', ''],
  ['identitas', 'kedudukan', 'Hanya untuk menguji.', '', '', '', ''],
  ['penilaian', 'cara', 'rerata', '', '', 'publikasi', ''],
  ['penilaian', 'bonus_maks', 'Aksi HAM', '', '5', 'asumsi', 'Dianggap lima.'],
  ['penilaian', 'nilai_maks', 'Batas', '', '100', 'publikasi', ''],
  ['hak', 'pangan', 'Hak atas pangan', 'Satu', '1', 'publikasi', ''],
  ['hak', 'papan', 'Hak atas papan', 'Satu', '1', 'publikasi', ''],
  ['jenis', 'struktur', 'Struktur', '', '10', 'publikasi', ''],
  ['jenis', 'proses', 'Proses', '', '30', 'publikasi', ''],
  ['jenis', 'hasil', 'Hasil', '', '60', 'publikasi', ''],
  ['predikat', 'peduli', 'Peduli', '', '75', 'publikasi', ''],
  ['predikat', 'cukup', 'Cukup', '', '60', 'publikasi', ''],
  ['predikat', 'kurang', 'Kurang', '', '0', 'publikasi', ''],
];

type Line = Partial<Record<(typeof INDICATOR_HEADERS)[number], string>> & { readonly Kode: string };

const lineOf = (line: Line): readonly string[] => {
  const whole: Partial<Record<string, string>> = {
    Indikator: `Pertanyaan ${line.Kode}?`,
    Bobot: '1',
    'Boleh Tidak Berlaku': 'tidak',
    'Bukti Dukung': `Bukti ${line.Kode}`,
    'Penanggung Jawab': 'Dinas Uji',
    'Status Teks': 'publikasi',
    ...line,
  };
  return INDICATOR_HEADERS.map((header) => whole[header] ?? '');
};

export const indicatorTable = (lines: readonly Line[]): Table => [INDICATOR_HEADERS, ...lines.map(lineOf)];

const percent = { Ukuran: 'angka', Satuan: '%', Arah: 'naik', Desimal: '3', Minimum: '0', Maksimum: '100' };

/** A number from 0 to 100 that is its own score, thousandths included. */
export const ownScore = (Kode: string, Hak: string, Jenis: string): Line => ({
  Kode,
  Hak,
  Jenis,
  ...percent,
  Skala: 'linier 0:0; 100:10',
});

/**
 * PA1 yes/no, PA2 options (may not apply), PA3 a share, PP1 yes/no, PP2 a percentage that is its own score, PP3 a rate
 * per 1,000 that may lie above its denominator.
 */
export const INDICATORS: Table = indicatorTable([
  { Kode: 'PA1', Hak: 'pangan', Jenis: 'struktur', Ukuran: 'ya-tidak', Skala: 'Ada:10; Tidak ada:0' },
  {
    Kode: 'PA2',
    Hak: 'pangan',
    Jenis: 'proses',
    Ukuran: 'pilihan',
    Skala: 'A:10 Semua; B:6 Sebagian; C:0 Belum',
    'Boleh Tidak Berlaku': 'ya',
  },
  {
    Kode: 'PA3',
    Hak: 'pangan',
    Jenis: 'hasil',
    Ukuran: 'rasio',
    Satuan: '%',
    Pembilang: 'Yang makan',
    Penyebut: 'Semua',
    Per: '100',
    'Bagian dari': 'ya',
    Arah: 'naik',
    Desimal: '2',
    Skala: 'linier 0:0; 100:10',
    Minimum: '0',
    Maksimum: '100',
  },
  { Kode: 'PP1', Hak: 'papan', Jenis: 'struktur', Ukuran: 'ya-tidak', Skala: 'Ada:10; Tidak ada:0' },
  ownScore('PP2', 'papan', 'proses'),
  {
    Kode: 'PP3',
    Hak: 'papan',
    Jenis: 'hasil',
    Ukuran: 'rasio',
    Satuan: 'per 1.000 rumah',
    Pembilang: 'Rumah rusak',
    Penyebut: 'Rumah',
    Per: '1000',
    'Bagian dari': 'tidak',
    Arah: 'turun',
    Desimal: '0',
    Skala: '<=10:10; <=50:5; *:0',
    Minimum: '0',
  },
]);
