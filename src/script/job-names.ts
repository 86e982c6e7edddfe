// What the column Pekerjaan calls each long action; data, not text for people.
import type { JobKind } from '../domain/job/job';

export const JOB_NAMES: Readonly<Record<JobKind, string>> = {
  makeSheets: 'Buat lembar isian',
  collect: 'Kumpulkan isian',
  returnSheets: 'Kembalikan untuk perbaikan',
  lock: 'Kunci lembar',
  summarise: 'Buat ringkasan verifikasi',
  checkReport: 'Laporan pemeriksaan Kanwil',
  minutes: 'Berita acara verifikasi',
  repairList: 'Daftar perbaikan',
  package: 'Buat paket bukti',
  send: 'Kirim ringkasan',
};
