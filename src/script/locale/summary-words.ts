// The words that the verification summary is filled with. It is a formal paper, so it is Indonesian in every setting.
import { formatNumber } from './format';
import { PAPER_WORDS } from './paper-words';

const two = (value: number): string => formatNumber(value, 2, 'id');

export const SUMMARY_WORDS = {
  ...PAPER_WORDS,
  fileName: (code: string, region: string, year: number, version: number): string =>
    `Ringkasan Verifikasi KKPHAM ${year} - ${code} ${region} - v${version}`,
  resultHeader: ['', 'Klaim daerah', 'Terverifikasi'],
  mean: (scored: number, all: number): string => `Rerata (${scored} dari ${all} hak dinilai)`,
  bonus: 'Bonus Aksi HAM',
  final: 'Nilai akhir',
  grade: 'Predikat',
  provisionalGrade: (grade: string): string => `${grade} (sementara)`,
  difference: 'Selisih (terverifikasi dikurangi klaim)',
  completeness: 'Kelengkapan isian',
  unusable: 'Jawaban yang tidak dapat dipakai',
  notScored: 'tidak dinilai',
  rightsHeader: (dimensions: readonly string[]): readonly string[] => [
    'Hak',
    ...dimensions,
    'Klaim',
    'Verifikasi',
    'Selisih',
  ],
  named: (name: string, score: number): string => `${name} (${two(score)})`,
  nextIntro: (grade: string, missing: number): string =>
    `Untuk mencapai predikat ${grade} masih diperlukan ${two(missing)} poin. Indikator berikut menambah nilai paling banyak bila terpenuhi seluruhnya:`,
  nextTop: 'Daerah ini sudah berada pada predikat tertinggi. Pertahankan, dan lihat temuan di bawah.',
  nextUnscored: 'Belum ada hak yang dapat dinilai.',
  stepsHeader: ['Kode', 'Indikator', 'Poin', 'Tambahan nilai', 'Penanggung jawab'],
  findingsHeader: ['Kode', 'Tingkat', 'Temuan', 'Yang perlu dilakukan'],
  generalFindings: 'Umum',
  moreFindings: (count: number): string => `… dan ${count} temuan lain; lihat tab Temuan di Buku Verifikasi.`,
  evidenceHeader: ['Kode', 'Indikator', 'Bukti yang diminta', 'Penanggung jawab'],
  lastYear: (last: number, now: number): string =>
    `Nilai akhir tahun lalu ${two(last)}, tahun ini ${two(now)}; ${now >= last ? 'naik' : 'turun'} ${two(Math.abs(now - last))} poin.`,
  lastYearNone: 'Nilai tahun lalu tidak dicatat.',
  notesHeader: ['Kode', 'Catatan verifikator'],
  assumptionsHeader: ['Butir', 'Nilai', 'Alasan'],
  points: (points: number, of: number): string =>
    `${formatNumber(points, Number.isInteger(points) ? 0 : 1, 'id')} dari ${of}`,
} as const;
