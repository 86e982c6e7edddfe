// What a regional officer reads in the Lembar Isian, apart from the words of its column Status. Always Indonesian.
import { ANSWER_WORDS } from '../../domain/submission/read-answer';
import { formatDay } from '../locale/format';
import { RETURN_COLUMNS, SHEET_TABS, type SheetColumn } from './layout';

const { noData, notApplicable } = ANSWER_WORDS;

/** A heading and what it says; `kind` decides the looks. */
export interface GuideLine {
  readonly kind: 'heading' | 'line' | 'open' | 'ok' | 'warning' | 'error';
  readonly name: string;
  readonly says: string;
}

const line = (name: string, says: string): GuideLine => ({ kind: 'line', name, says });
const heading = (name: string): GuideLine => ({ kind: 'heading', name, says: '' });

export const GUIDE_WORDS = {
  title: (year: number): string => `Lembar Isian KKPHAM ${year}`,
  /** Before the name of the region. */
  of: 'Penilaian Kabupaten/Kota Peduli Hak Asasi Manusia: ',
  lines: (about: { readonly dataYear: number; readonly deadline: string }): readonly GuideLine[] => [
    line(
      'Untuk siapa',
      'Petugas daerah yang mengisi penilaian. Beberapa perangkat daerah (OPD) boleh mengisi pada waktu yang sama.',
    ),
    line('Yang dinilai', `Keadaan dan data tahun ${about.dataYear}, Januari sampai Desember.`),
    ...(about.deadline === ''
      ? []
      : [line('Batas waktu', `${formatDay(about.deadline, 'id')}. Sesudahnya lembar ini dikunci.`)]),
    heading('Tiga langkah'),
    line(
      '1. Siapkan identitas',
      `Di tab ${SHEET_TABS.identity}, isi nama dan kontak petugas. Tiga pengesahan diisi begitu suratnya ada.`,
    ),
    line(
      '2. Isi kolom kuning',
      `Di tab ${SHEET_TABS.answers}, isi sel kuning pada indikator bagian Anda. Siapa mengisi apa ada di tab ${SHEET_TABS.overview}.`,
    ),
    line(
      '3. Baca kolom Status',
      'Status di baris itu langsung menyebut apa yang masih kurang. Perbaiki sampai hijau; warnanya:',
    ),
    { kind: 'ok', name: 'Hijau', says: 'Lengkap. Tidak ada yang perlu dikerjakan.' },
    {
      kind: 'warning',
      name: 'Kuning tua',
      says: 'Jawaban terpakai, tetapi masih ada yang perlu dilengkapi.',
    },
    { kind: 'error', name: 'Merah', says: 'Jawaban belum dapat dipakai; dihitung 0 sampai diperbaiki.' },
    heading('Cara menulis'),
    {
      kind: 'open',
      name: 'Sel kuning muda',
      says: 'Tempat Anda mengisi. Sel lain terkunci atau terisi sendiri.',
    },
    line(
      'Angka',
      'Tanpa pemisah ribuan dan tanpa satuan, dengan koma desimal: 1234 atau 12,5. Nol ditulis 0, bukan nihil atau tanda hubung.',
    ),
    line('Rasio', 'Isi Pembilang dan Penyebut saja. Nilainya dihitung sendiri; Jawaban dibiarkan kosong.'),
    line('Pilihan', 'Pilih dari daftar di sel Jawaban, atau tulis hurufnya saja.'),
    line('Data tidak ada', `Tulis ${noData} di Jawaban, dan alasannya di Catatan.`),
    line(
      'Tidak berlaku',
      `Bila daftar Jawaban atau keterangannya membolehkan, tulis ${notApplicable}, dan alasannya di Catatan.`,
    ),
    line(
      'Bukti',
      'Simpan dokumennya di tempat penyimpanan daring, izinkan pemeriksa membukanya, lalu tempel tautan lengkapnya (https://…) di Bukti Dukung.',
    ),
    line(
      'Contoh',
      'Arahkan kursor ke sel yang bertanda segitiga di sudutnya: di situ ada contoh dan keterangan.',
    ),
    heading('Setelah diisi'),
    line(
      'Tidak ada tombol kirim',
      'Isian dikumpulkan setiap malam. Boleh diisi sedikit demi sedikit sampai batas waktu.',
    ),
    line('Setelah batas waktu', 'Lembar dikunci dan isiannya diperiksa.'),
    line(
      'Bila perlu diperbaiki',
      `Lembar dibuka lagi untuk Anda. Apa yang perlu diperbaiki tertulis di kolom ${RETURN_COLUMNS.join(', ')}.`,
    ),
    heading('Dengan apa'),
    line(
      'Google Sheets',
      'Cukup buka tautannya; tersimpan sendiri, dan beberapa orang dapat mengisi bersamaan.',
    ),
    line(
      'Excel atau LibreOffice',
      'Unduh sebagai .xlsx (File › Download), isi, simpan sebagai .xlsx, lalu kirim kembali kepada Kantor Wilayah.',
    ),
    line('Jangan diubah', 'Nama tab, judul kolom, kode, dan urutan baris.'),
  ],
  instrument: 'Instrumen',
  regulation: 'Peraturan',
  standing: 'Kedudukan teks',
} as const;

export const IDENTITY_WORDS = {
  title: 'Identitas dan pengesahan',
  todo: 'Isi sel kuning. Pengesahan boleh menyusul bila suratnya sudah ada.',
  region: 'Daerah',
  officer: 'Petugas yang mengisi',
  endorsements: 'Pengesahan',
  endorsementHeader: ['Surat', 'Penanda Tangan', 'Tanggal', 'Tautan Surat'],
  draft: 'RANCANGAN',
  sample: 'DATA CONTOH',
  link: 'Tempel tautan lengkap ke suratnya, mulai dari https://',
  date: 'Tanggal surat, misalnya 12 Maret 2026.',
  mail: 'Satu alamat surel, misalnya petugas@contoh.go.id',
} as const;

/** Words below the header of a column, as a note. */
export const HEADER_NOTES: Partial<Readonly<Record<SheetColumn, string>>> = {
  Jawaban: `Pilih dari daftar, atau tulis angkanya. Untuk rasio dibiarkan kosong, kecuali ${noData} atau ${notApplicable}.`,
  Pembilang: 'Untuk rasio: bagian yang dihitung. Angka tanpa pemisah ribuan.',
  Penyebut: 'Untuk rasio: keseluruhannya. Angka lebih dari 0, tanpa pemisah ribuan.',
  'Tahun Data': 'Tahun datanya, empat angka.',
  'Bukti Dukung': 'Tautan lengkap ke dokumennya, mulai dari https://',
  Catatan: `Alasan untuk ${noData} dan ${notApplicable}; penjelasan lain boleh.`,
  Status: 'Terisi sendiri: apa yang masih kurang di baris ini.',
};

export const ANSWERS_WORDS = {
  title: 'Isian ',
  todo: 'Isi sel kuning pada baris bagian Anda, lalu baca kolom Status. Contoh ada di catatan sel yang bertanda segitiga.',
  section: (number: number, name: string): string => `${number}. ${name}`,
  choose: (words: readonly string[]): string => `Pilih: ${words.join(' / ')}.`,
  noDataHelp: `Bila datanya tidak ada: ${noData}, alasannya di Catatan.`,
  notApplicableHelp: `Boleh ${notApplicable}, dengan alasan di Catatan.`,
  number: (range: string, example: string): string => `Angka${range}, misalnya ${example}.`,
  between: (from: string, to: string): string => ` dari ${from} sampai ${to}`,
  atLeast: (from: string): string => ` paling kecil ${from}`,
  atMost: (to: string): string => ` paling besar ${to}`,
  plainNumber: 'Tanpa pemisah ribuan dan satuan; nol ditulis 0.',
  ratioAnswer: `Kosongkan; isi Pembilang dan Penyebut. ${noData} boleh dipilih, alasannya di Catatan.`,
  numerator: 'Angka saja, tanpa pemisah ribuan, misalnya 150. Nol ditulis 0.',
  partNumerator: 'Angka saja, tidak lebih besar dari Penyebut, misalnya 150. Nol ditulis 0.',
  denominator: 'Angka lebih dari 0, tanpa pemisah ribuan, misalnya 200.',
  year: (year: number): string => `Tahun datanya. Yang dinilai tahun ${year}.`,
  example: (text: string): string => `Contoh: ${text}`,
  ratioExample: (numerator: string, denominator: string, value: string): string =>
    `Contoh: Pembilang ${numerator}, Penyebut ${denominator}. Nilainya ${value}.`,
  letterOnly: (letter: string): string => `${letter} (hurufnya saja)`,
  remark: (text: string): string => `Keterangan: ${text}`,
  source: (text: string): string => `Rujukan: ${text}`,
} as const;

export const OVERVIEW_WORDS = {
  title: 'Ringkasan ',
  todo: 'Terisi sendiri dari tab Isian dan Identitas & Pengesahan; tidak ada yang perlu ditulis di sini.',
  blocks: 'Apa yang masih menghalangi penyerahan',
  /** First words of a sentence; its colour goes by their first letters, which differ. */
  done: 'Beres: ',
  open: 'Kurang: ',
  better: 'Saran: ',
  ready: 'isian lengkap dan siap diperiksa.',
  notReady: 'masih ada yang harus diselesaikan.',
  blank: { some: ' indikator belum dijawab.', none: 'semua indikator sudah dijawab.' },
  errors: { some: ' jawaban perlu diperbaiki.', none: 'tidak ada jawaban yang perlu diperbaiki.' },
  warnings: {
    before: 'lengkapi bukti, tahun, atau alasan pada ',
    after: ' jawaban.',
    none: 'tidak ada jawaban yang perlu dilengkapi.',
  },
  endorsed: (paper: string): string => `${paper} sudah ada.`,
  notEndorsed: (paper: string): string => `${paper}. Isi tanggal dan tautan suratnya.`,
  byRight: 'Kelengkapan menurut hak',
  byOffice: 'Siapa mengisi apa',
  right: 'Hak',
  office: 'Penanggung Jawab',
  counts: ['Indikator', 'Lengkap', 'Perlu dilengkapi', 'Perlu diperbaiki', 'Belum diisi', 'Terpakai (%)'],
  codes: 'Kode indikatornya',
  codesOf: (first: string, last: string): string => (first === last ? first : `${first} sampai ${last}`),
  all: 'Semua',
  /** After the number of complete ones. */
  filledOf: (all: number): string => ` dari ${all} lengkap`,
  wholeErrors: ' · perlu diperbaiki ',
  wholeWarnings: ' · perlu dilengkapi ',
  wholeBlank: ' · belum diisi ',
  noOffice: 'Belum ditentukan',
  score: 'Nilai sementara dari jawaban sendiri',
  scoreMark:
    'Sementara: belum diperiksa verifikator, dan belum termasuk bonus. Jawaban yang kosong atau salah dihitung 0.',
  value: 'Nilai',
  weight: 'Bobot',
  points: 'Poin',
  possible: 'Poin tertinggi',
  weights: 'Bobot jenis (%)',
  total: 'Keseluruhan (sementara)',
} as const;
