// The tables of a national book. Headers are the contract, as in the Buku Verifikasi.

/** `Provinsi`: the books to combine. Up to `Buku` people's, then the script's: what it read there last, and what was wrong. */
export const PROVINCE_COLUMNS = [
  'Kode',
  'Provinsi',
  'Buku',
  'Daerah',
  'Galat',
  'Peringatan',
  'Pertanyaan',
  'Program',
  'Tanda',
  'Dibaca',
  'Masalah',
  'Dibaca Dari',
] as const;
export type ProvinceColumn = (typeof PROVINCE_COLUMNS)[number];

/** `Daerah`: every region as it was read last. Its columns per right stand between these two parts. */
export const REGION_COLUMNS_BEFORE = [
  'Kode Wilayah',
  'Wilayah',
  'Provinsi',
  'Tahap',
  'Kelengkapan',
  'Sifat Nilai',
] as const;
export const REGION_COLUMNS_AFTER = [
  'Nilai Akhir',
  'Predikat',
  'Nilai Klaim',
  'Instrumen',
  'Dibaca Dari',
] as const;

/** `Nasional`: the same columns for the country, the provinces, and each right of both. */
export const NATIONAL_COLUMNS = [
  'Kode',
  'Provinsi',
  'Hak',
  'Daerah',
  'Draf',
  'Dikirim',
  'Diperiksa',
  'Dikembalikan',
  'Diverifikasi',
  'Ditetapkan',
  'Dicabut',
  'Tidak Diketahui',
  'Kelengkapan',
  'Dinilai',
  'Sementara',
  'Rerata',
  'Jarak ke 100',
  'Klaim',
  'Selisih',
  'Galat',
  'Peringatan',
  'Pertanyaan',
  'Program',
  'Dibaca',
  'Keterangan',
] as const;
export type NationalColumn = (typeof NATIONAL_COLUMNS)[number];

/** `Jarak Hak`: 100 less the mean, a column per right between these two parts. */
export const GAP_COLUMNS_BEFORE = ['Kode', 'Provinsi', 'Dinilai'] as const;
export const GAP_COLUMNS_AFTER = ['Jarak Terbesar'] as const;
