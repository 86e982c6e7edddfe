// The words that all documents share. They are formal papers, so they are Indonesian in every setting.
import type { DocumentKind } from '../documents/shelf';
import { formatDay, formatNumber } from './format';

const two = (value: number): string => formatNumber(value, 2, 'id');

export const FOLDER_NAMES: Readonly<Record<DocumentKind, (year: number) => string>> = {
  ringkasan: (year) => `KKPHAM ${year} - Ringkasan Verifikasi`,
  'berita-acara': (year) => `KKPHAM ${year} - Berita Acara Verifikasi`,
  'pemeriksaan-kanwil': (year) => `KKPHAM ${year} - Pemeriksaan Kanwil`,
  'daftar-perbaikan': (year) => `KKPHAM ${year} - Daftar Perbaikan`,
};

export const PAPER_WORDS = {
  programme: (year: number): string => `Kabupaten/Kota Peduli Hak Asasi Manusia Tahun ${year}`,
  number: (number: string): string => `Nomor ${number}`,
  replaces: (number: string): string => `Menggantikan nomor ${number}.`,
  paperName: (title: string, code: string, region: string, year: number, version: number): string =>
    `${title} KKPHAM ${year} - ${code} ${region} - v${version}`,
  footer: (title: string, region: string, number: string): string => `${title} · ${region} · Nomor ${number}`,
  sample: 'DATA CONTOH: jawaban dan nilai dalam dokumen ini buatan, bukan keadaan sebenarnya.',
  draft: 'RANCANGAN: teks indikator belum diambil dari naskah peraturan.',
  form: 'RANCANGAN: bentuk dokumen ini bukan formulir resmi.',
  provisional: (decided: number, all: number): string =>
    `SEMENTARA: ${decided} dari ${all} indikator sudah diputuskan verifikator; nilai dapat berubah.`,
  identity: [
    'Daerah',
    'Kode wilayah',
    'Provinsi',
    'Tahun penghargaan',
    'Masa yang dinilai',
    'Instrumen',
    'Peraturan',
    'Kedudukan teks',
  ],
  period: (year: number): string => `Januari sampai Desember ${year}`,
  instrument: (title: string, id: string, hash: string): string =>
    `${title} (${id}, sidik ${hash.slice(0, 12)})`,
  placeAndDay: (place: string, day: string): string => `${place}, ${formatDay(day, 'id')}`,
  none: 'Tidak ada.',
  dash: '–',
  nobody: 'tidak diketahui',
  named: (name: string, address: string): string => (name === '' ? address : `${name} (${address})`),
  signatureLine: '................................',
  score: (value: number | null): string => (value === null ? '–' : two(value)),
  signed: (value: number | null): string => (value === null ? '–' : `${value > 0 ? '+' : ''}${two(value)}`),
  percent: (value: number): string => `${formatNumber(value, 1, 'id')}%`,
  share: (value: number): string =>
    `${formatNumber(value * 100, Number.isInteger(value * 100) ? 0 : 1, 'id')}%`,
  count: (value: number): string => formatNumber(value, 0, 'id'),
} as const;
