// The coordinator's message in Indonesian.
import { formatDay } from '../format';
import type { Text } from '../text';

export const message: Text['message'] = {
  subject: (province, year) => `KKPHAM ${year}: ringkasan verifikasi ${province}`,
  testSubject: (subject) => `[UJI] ${subject}`,
  greeting: 'Yth. Koordinator,',
  intro: (regions, province, year) =>
    `berikut keadaan verifikasi Kabupaten/Kota Peduli HAM ${year} untuk ${regions} daerah di ${province}.`,
  news: 'Yang baru',
  newsNone: 'Tidak ada ringkasan baru sejak surel sebelumnya.',
  newSummary: (region, number) => `${region}: ringkasan ${number}`,
  table: 'Keadaan setiap daerah',
  region: 'Daerah',
  completeness: 'Kelengkapan',
  findings: 'Galat / peringatan',
  value: 'Nilai',
  grade: 'Predikat',
  summary: 'Ringkasan',
  open: 'Buka',
  late: 'Belum selesai',
  lateNone: 'Semua daerah sudah lengkap.',
  lateLine: (region, status, completeness) => `${region}: ${status}, kelengkapan ${completeness}`,
  deadline: (day, daysLeft) =>
    `Batas waktu: ${formatDay(day, 'id')} (${daysLeft < 0 ? `lewat ${-daysLeft} hari` : daysLeft === 0 ? 'hari ini' : `${daysLeft} hari lagi`}).`,
  provisional: 'sementara',
  draft: 'Instrumen yang dipakai masih memuat teks rancangan, bukan naskah resmi.',
  sample: 'DATA CONTOH. Angka dalam surel ini buatan.',
  closing: 'Penilaian ini bukan perlombaan; gunanya menunjukkan apa yang perlu dikerjakan berikutnya.',
  footer: (instrument, hash) => `Instrumen ${instrument}, sidik ${hash}`,
  trailHead: (head) => `Kepala jejak audit: ${head}`,
};
