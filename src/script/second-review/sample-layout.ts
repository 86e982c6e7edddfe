// The second verifier's own spreadsheet: every tab name, header and file name has its one home here.

export const SAMPLE_TABS = { guide: 'Petunjuk', sample: 'Sampel' } as const;

/** Left what the region handed in, then the second verifier's own; `Keterangan` is the script's. */
export const SAMPLE_COLUMNS = [
  'Kode Wilayah',
  'Wilayah',
  'Kode Indikator',
  'Hak',
  'Indikator',
  'Satuan',
  'Jawaban',
  'Pembilang',
  'Penyebut',
  'Tahun Data',
  'Bukti Dukung',
  'Catatan',
  'Status Verifikasi',
  'Jawaban Terverifikasi',
  'Pembilang Terverifikasi',
  'Penyebut Terverifikasi',
  'Kode Alasan',
  'Catatan Verifikator',
  'Keterangan',
] as const;
export type SampleColumn = (typeof SAMPLE_COLUMNS)[number];

/** What the second verifier types into; all else is protected. */
export const VOTE_COLUMNS = [
  'Status Verifikasi',
  'Jawaban Terverifikasi',
  'Pembilang Terverifikasi',
  'Penyebut Terverifikasi',
  'Kode Alasan',
  'Catatan Verifikator',
] as const satisfies readonly SampleColumn[];

export const SAMPLE_NAMES = {
  /** Every name of such a file begins so. */
  prefix: 'Verifikasi Kedua KKPHAM',
  /** Names its book too, so that the books of several provinces never take each other's for their own. */
  file: (year: number, number: number, bookId: string): string =>
    `Verifikasi Kedua KKPHAM ${year} - sampel ${number} ${bookId.slice(-8)}`,
} as const;
