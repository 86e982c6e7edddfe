// The words of the columns Tindakan and Siapa; data, not text for people.

/** What was done. */
export const TRAIL_ACTIONS = {
  begun: 'jejak dimulai',
  begunAnew: 'mulai baru',
  decision: 'keputusan',
  answer: 'jawaban',
  collected: 'isian dikumpulkan',
  typed: 'ketikan belum dicatat',
  bonus: 'bonus',
  rows: 'baris isian',
  check: 'pemeriksaan kanwil',
  score: 'nilai',
  determine: 'tetapkan',
  revoke: 'cabut',
  summaries: 'buat ringkasan',
  summary: 'ringkasan',
  checkReports: 'buat laporan pemeriksaan',
  checkReport: 'laporan pemeriksaan',
  manyMinutes: 'buat berita acara',
  minutes: 'berita acara',
  repairLists: 'buat daftar perbaikan',
  repairList: 'daftar perbaikan',
  send: 'kirim surel',
  make: 'buat lembar',
  lock: 'kunci lembar',
  open: 'buka lembar',
  giveBack: 'kembalikan lembar',
  packages: 'buat paket bukti',
  package: 'paket bukti',
  reviewPlan: 'rencana verifikasi kedua',
  reviewDraw: 'sampel verifikasi kedua',
  reviewSheet: 'lembar verifikasi kedua',
  reviewSecond: 'ganti verifikator kedua',
  secondVote: 'suara kedua',
  thirdVote: 'suara ketiga',
  toBigQuery: 'kirim ke BigQuery',
} as const;
export type TrailAction = (typeof TRAIL_ACTIONS)[keyof typeof TRAIL_ACTIONS];

/** How it came about, before the address of whoever ran the action. */
export const TRAIL_WAYS = {
  typed: 'diketik di sel',
  collected: 'dikumpulkan dari lembar',
  night: 'pemicu malam',
  job: 'pekerjaan',
  cutShort: 'terputus sebelum ditulis',
} as const;

/** Where Google does not say who runs the action. */
export const NOBODY_KNOWN = 'tidak diketahui';

/** The word of an entry that stands before what it tells of is done. */
export const UNDER_WAY = 'dimulai';
