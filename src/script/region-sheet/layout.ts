// The Lembar Isian of a region: every tab name, header and label has its one home here.
import type { Endorsement } from '../../domain/region/region';
import type { RowField } from '../../domain/submission/row';

/** Told by every sheet of its kind; a sheet of another version is not collected. */
export const FORM = { name: 'KKPHAM Lembar Isian', version: '1' } as const;

export const SHEET_TABS = {
  guide: 'Petunjuk',
  identity: 'Identitas & Pengesahan',
  answers: 'Isian',
  overview: 'Ringkasan',
  /** Hidden: what the sheet is, the instrument and the words that its formulas look up. */
  reference: 'Acuan',
} as const;

/** Rows above the table of answers: title, what to do. The header stands in the third row, and all three are frozen. */
export const HEADER_ROW = 3;

/** Left to `Catatan` the columns people know from Isian; `Status` is a formula; from `Keputusan Verifikator` on the script's. */
export const SHEET_COLUMNS = [
  'Kode Wilayah',
  'Kode Indikator',
  'Jenis',
  'Indikator',
  'Satuan',
  'Jawaban',
  'Pembilang',
  'Penyebut',
  'Tahun Data',
  'Bukti Diminta',
  'Bukti Dukung',
  'Catatan',
  'Status',
  'Keputusan Verifikator',
  'Catatan Verifikator',
  'Temuan',
  'Penanggung Jawab',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** What an officer may type into; all else is protected. */
export const OPEN_COLUMNS = [
  'Jawaban',
  'Pembilang',
  'Penyebut',
  'Tahun Data',
  'Bukti Dukung',
  'Catatan',
] as const satisfies readonly SheetColumn[];
export type OpenColumn = (typeof OPEN_COLUMNS)[number];

/** What *Kembalikan untuk perbaikan* writes. */
export const RETURN_COLUMNS = [
  'Keputusan Verifikator',
  'Catatan Verifikator',
  'Temuan',
] as const satisfies readonly SheetColumn[];

/** The fields of a row that a region's sheet has, and where. */
export type SheetField = Extract<
  RowField,
  'region' | 'indicator' | 'answer' | 'numerator' | 'denominator' | 'dataYear' | 'evidence' | 'note'
>;
export const SHEET_FIELDS: Readonly<Record<SheetField, SheetColumn>> = {
  region: 'Kode Wilayah',
  indicator: 'Kode Indikator',
  answer: 'Jawaban',
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  dataYear: 'Tahun Data',
  evidence: 'Bukti Dukung',
  note: 'Catatan',
};

/** The tab Acuan: a label in column A, its value in column B, from row 1 on, in this order. */
export const REFERENCE_LABELS = {
  form: 'Jenis Berkas',
  version: 'Versi Lembar',
  instrument: 'Instrumen',
  instrumentHash: 'Sidik Instrumen',
  awardYear: 'Tahun Penghargaan',
  dataYear: 'Tahun Data',
  book: 'Buku Verifikasi',
  region: 'Kode Wilayah',
  regionName: 'Wilayah',
  province: 'Provinsi',
} as const;
export type ReferenceKey = keyof typeof REFERENCE_LABELS;
export const REFERENCE_KEYS = Object.keys(REFERENCE_LABELS) as readonly ReferenceKey[];

/** The tab Identitas & Pengesahan: a label in column A, what the officer types in column B. */
export const OFFICER_LABELS = {
  name: 'Nama Petugas',
  position: 'Jabatan',
  office: 'Instansi',
  phone: 'Nomor Telepon',
  mail: 'Surel',
} as const;
export type OfficerKey = keyof typeof OFFICER_LABELS;

/** In the same tab: the paper in column A, who signed in B, the date in C, the link in D. */
export const ENDORSEMENT_LABELS: Readonly<Record<Endorsement, string>> = {
  office: 'Pengesahan OPD',
  regencySecretary: 'Pengesahan Sekda Kab/Kota',
  provinceSecretary: 'Pengesahan Sekda Provinsi',
};

/** Columns of the identity tab that are read. */
export const IDENTITY_WIDTH = 4;
