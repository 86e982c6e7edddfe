// The words of the tab Selisih Klaim in Indonesian.
import { formatNumber } from '../format';
import type { ClaimGapText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const claimGap: ClaimGapText = {
  notes: (fewest) => [
    'Selisih = terverifikasi dikurangi klaim. Faktor = terverifikasi dibagi klaim; kosong bila klaimnya 0. Keduanya dihitung dari angka yang tampak di sini.',
    'Yang dihitung hanya keputusan yang sah: sesuai, dikoreksi, tidak didukung bukti, tidak berlaku. Hak, indikator, dan kantor dibandingkan atas yang sudah diputuskan saja, dalam skala 0 sampai 100.',
    'Nilai akhir daerah sama dengan tab Nilai: termasuk bonus, dan selama sementara, yang belum diputuskan dihitung menurut klaimnya. Rerata hak di bawahnya tanpa bonus dan hanya dari yang diputuskan.',
    'Provinsi: rerata daerah yang sudah punya keputusan, setiap daerah berbobot 1.',
    'Indikator dan kantor: rerata keputusan yang poinnya dapat dibandingkan, setiap keputusan berbobot 1. Indikator dengan beberapa kantor dihitung di setiap kantor itu.',
    `Klaim tinggi: sedikitnya ${n(fewest)} keputusan dapat dibandingkan, dan rerata selisihnya di bawah 0. Batas ${n(fewest)} keputusan adalah rancangan.`,
    'Bukan perlombaan: daerah menurut urutan tab Wilayah, indikator menurut instrumen, kantor menurut abjad.',
  ],
  provinces: 'Provinsi',
  regions: 'Daerah dan hak',
  indicators: 'Indikator',
  offices: 'Kantor penanggung jawab',
  finalValue: 'Nilai akhir',
  decidedMean: 'Rerata hak, yang diputuskan saja',
  averaged: (part, whole) => `rerata ${n(part)} dari ${n(whole)} daerah`,
  undecided: 'belum ada keputusan',
  indicatorCount: (count) => `${n(count)} indikator`,
  high: 'klaim tinggi',
  few: (fewest) => `di bawah ${n(fewest)} keputusan`,
  done: (decided, regions) =>
    `Selisih klaim dihitung atas ${n(decided)} keputusan di ${n(regions)} daerah. Lihat tab Selisih Klaim.`,
};
