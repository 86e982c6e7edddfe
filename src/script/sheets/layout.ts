// The tables of the Buku Verifikasi: every tab name and header has its one home here.
import type { Instrument } from '../../domain/instrument/instrument';
import type { RowField } from '../../domain/submission/row';
import type { RegionField } from '../../domain/validation/finding';

export const TABS = {
  home: 'Beranda',
  settings: 'Pengaturan',
  instrument: 'Instrumen',
  indicators: 'Indikator',
  regions: 'Wilayah',
  answers: 'Isian',
  views: 'Tampilan',
  findings: 'Temuan',
  scores: 'Nilai',
  claimGap: 'Selisih Klaim',
  secondReview: 'Verifikasi Kedua',
  outbox: 'Surel Keluar',
  jobs: 'Pekerjaan',
  check: 'Pemeriksaan Kanwil',
  determinations: 'Ketetapan',
  people: 'Pengguna',
  trail: 'Jejak Audit',
  /** Of a national book. */
  provinces: 'Provinsi',
  national: 'Nasional',
  nationalGaps: 'Jarak Hak',
  nationalRegions: 'Daerah',
} as const;

/** `Isian`: one row per region and indicator. Left the region's, then the verifier's, from `Skor` on the script's. */
export const ANSWER_COLUMNS = [
  'Kode Wilayah',
  'Wilayah',
  'Kode Indikator',
  'Hak',
  'Jenis',
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
  'Verifikator',
  'Skor',
  'Temuan',
  'Perubahan',
  'Putusan Tercatat',
  'Diputuskan Oleh',
] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** Which column each field of a row is read from. */
export const ANSWER_FIELDS: Readonly<Record<RowField, AnswerColumn>> = {
  region: 'Kode Wilayah',
  indicator: 'Kode Indikator',
  answer: 'Jawaban',
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  dataYear: 'Tahun Data',
  evidence: 'Bukti Dukung',
  note: 'Catatan',
  decision: 'Status Verifikasi',
  verifiedAnswer: 'Jawaban Terverifikasi',
  verifiedNumerator: 'Pembilang Terverifikasi',
  verifiedDenominator: 'Penyebut Terverifikasi',
  reasonCode: 'Kode Alasan',
  verifierNote: 'Catatan Verifikator',
  change: 'Perubahan',
  recorded: 'Putusan Tercatat',
  decidedBy: 'Diputuskan Oleh',
  verifier: 'Verifikator',
};

/** `Tampilan`: the script's own filter views of `Isian`. */
export const VIEW_COLUMNS = ['Tampilan', 'Untuk', 'Baris', 'Tautan', 'ID Tampilan'] as const;

/** `Wilayah`: who takes part. From `Status` on the script's. */
export const REGION_COLUMNS = [
  'Kode Wilayah',
  'Wilayah',
  'Provinsi',
  'Surel Petugas',
  'Surel Koordinator',
  'Lembar Isian',
  'Pengesahan OPD',
  'Pengesahan Sekda Kab/Kota',
  'Pengesahan Sekda Provinsi',
  'Bonus Aksi HAM',
  'Nilai Tahun Lalu',
  'Status',
  'Ringkasan',
  'Nomor Ringkasan',
  'Versi Ringkasan',
  'ID Ringkasan',
  'Sidik Ringkasan',
  'ID Lembar',
  'Keadaan Lembar',
  'Dikumpulkan',
  'Masalah Lembar',
  'Terbuka Sampai',
  'Alasan Dibuka',
  'Petugas',
  'Sidik Lembar',
  'Tahap',
] as const;
export type RegionColumn = (typeof REGION_COLUMNS)[number];

export const REGION_FIELDS: Readonly<Record<RegionField, RegionColumn>> = {
  code: 'Kode Wilayah',
  name: 'Wilayah',
  sheet: 'Lembar Isian',
  officers: 'Surel Petugas',
  coordinator: 'Surel Koordinator',
  bonus: 'Bonus Aksi HAM',
  lastYear: 'Nilai Tahun Lalu',
  office: 'Pengesahan OPD',
  regencySecretary: 'Pengesahan Sekda Kab/Kota',
  provinceSecretary: 'Pengesahan Sekda Provinsi',
};

export const FINDING_COLUMNS = [
  'Tingkat',
  'Kode',
  'Wilayah',
  'Indikator',
  'Lembar',
  'Sel',
  'Temuan',
  'Yang perlu dilakukan',
] as const;

/** `Nilai` without its columns per right, which stand between these two parts. */
export const SCORE_COLUMNS_BEFORE = ['Kode Wilayah', 'Wilayah'] as const;
export const SCORE_COLUMNS_AFTER = [
  'Rerata',
  'Bonus',
  'Nilai Akhir',
  'Predikat',
  'Nilai Klaim',
  'Selisih',
  'Kelengkapan',
  'Sifat Nilai',
  'Hak Dinilai',
  'Jawaban Tak Terpakai',
  'Instrumen',
] as const;

/** The header row of `Nilai` for an instrument. */
export const scoreHeader = (instrument: Instrument): readonly string[] => [
  ...SCORE_COLUMNS_BEFORE,
  ...instrument.rights.map((right) => right.name),
  ...SCORE_COLUMNS_AFTER,
];

/** `Selisih Klaim`: the same columns for provinces, regions with their rights, indicators and offices. */
export const CLAIM_GAP_COLUMNS = [
  'Kode',
  'Nama',
  'Hak',
  'Diputuskan',
  'Dari',
  'Klaim',
  'Terverifikasi',
  'Selisih',
  'Faktor',
  'Sifat Nilai',
  'Keterangan',
  'Sesuai',
  'Dikoreksi Turun',
  'Dikoreksi Naik',
  'Dikoreksi Lainnya',
  'Tidak Didukung',
  'Tidak Berlaku',
] as const;
export type ClaimGapColumn = (typeof CLAIM_GAP_COLUMNS)[number];

/** What a third verifier types into where first and second vote differ. */
export const THIRD_COLUMNS = [
  'Status Ketiga',
  'Jawaban Ketiga',
  'Pembilang Ketiga',
  'Penyebut Ketiga',
  'Kode Alasan Ketiga',
  'Catatan Ketiga',
] as const;

/** `Verifikasi Kedua`: one row per drawn decision; the script's but for {@link THIRD_COLUMNS}. */
export const REVIEW_COLUMNS = [
  'Kode Wilayah',
  'Wilayah',
  'Kode Indikator',
  'Indikator',
  'Suara Pertama',
  'Pertama Oleh',
  'Suara Kedua',
  'Kedua Oleh',
  'Keadaan',
  ...THIRD_COLUMNS,
  'Suara Ketiga',
  'Ketiga Oleh',
] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

export const OUTBOX_COLUMNS = [
  'ID',
  'Waktu',
  'Jenis',
  'Kepada',
  'Subjek',
  'Keadaan',
  'Keterangan',
  'Sidik',
  'Ringkasan Terkirim',
] as const;
export type OutboxColumn = (typeof OUTBOX_COLUMNS)[number];

/** `Pemeriksaan Kanwil`: one row per region. The two columns of the Kanwil's verifier are people's, the others the script's. */
export const CHECK_COLUMNS = [
  'Kode Wilayah',
  'Wilayah',
  'Kesesuaian Dokumen',
  'Catatan Pemeriksa',
  'Pengesahan OPD',
  'Pengesahan Sekda Kab/Kota',
  'Pengesahan Sekda Provinsi',
  'Perhitungan',
  'Kelengkapan',
  'Hasil',
  'Diperiksa Oleh',
  'Tanggal',
] as const;
export type CheckColumn = (typeof CHECK_COLUMNS)[number];

/** `Ketetapan`: what was fixed of each region, wholly from the trail. */
export const DETERMINATION_COLUMNS = [
  'Kode Wilayah',
  'Wilayah',
  'Tahap',
  'Nilai Akhir',
  'Predikat',
  'Ditetapkan Oleh',
  'Waktu Penetapan',
  'Dicabut Oleh',
  'Waktu Pencabutan',
  'Alasan',
  'Sidik Isian',
  'Sidik Aturan',
  'Sidik Instrumen',
  'Nomor Jejak',
] as const;

/** `Pekerjaan`: what runs by itself, when it ran last and what came of it; all that a book of an earlier version has. */
export const NIGHTLY_COLUMNS = [
  'Pekerjaan',
  'Keadaan',
  'Terakhir Jalan',
  'Hasil',
  'Berikutnya',
  'Oleh',
] as const;
export type NightlyColumn = (typeof NIGHTLY_COLUMNS)[number];

/** The same table with what jobs need besides. */
export const JOB_COLUMNS = [
  ...NIGHTLY_COLUMNS,
  'Sejak',
  'Selesai',
  'Sisa',
  'Gagal',
  'Yang Gagal',
  'Wilayah',
  'Yang Tersisa',
  'Dipegang Sampai',
  'Kunci Pekerjaan',
] as const;
export type JobColumn = (typeof JOB_COLUMNS)[number];

/**
 * `Pengguna`: who may do what. `Peran` is one of the roles' words, `Provinsi` codes such as `73` or a blank for all,
 * `Provinsi Asal` the one that the person comes from, which a book of an earlier version does not have.
 */
export const PEOPLE_COLUMNS = ['Surel', 'Nama', 'Peran', 'Provinsi', 'Provinsi Asal'] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** `Jejak Audit`: only ever longer. Each row holds the hash of the one before it. */
export const TRAIL_COLUMNS = [
  'Nomor',
  'Waktu',
  'Siapa',
  'Tindakan',
  'Wilayah',
  'Indikator',
  'Dari',
  'Menjadi',
  'Alasan',
  'Sidik Aturan',
  'Sidik Instrumen',
  'Sidik Sebelumnya',
  'Sidik',
] as const;
export type TrailColumn = (typeof TRAIL_COLUMNS)[number];

export const SETTING_COLUMNS = ['Setelan', 'Nilai', 'Keterangan'] as const;
