// The words of the minutes of a verification. Documents are Indonesian in every setting.

import type { Fixed, SampleResult } from '../../domain/minutes/minutes';
import { type RegionState, STATE_WORDS } from '../../domain/region-state/state';
import { shortened } from '../documents/shortened';
import { formatDay, formatNumber } from './format';
import { PAPER_WORDS } from './paper-words';
import { spelledDay } from './spelled';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const MINUTES_WORDS = {
  title: 'Berita Acara Verifikasi',
  intro: (day: string, region: string, province: string, year: number, dataYear: number): string =>
    `Pada hari ini, ${spelledDay(day)}, dicatat hasil verifikasi isian ${region}, Provinsi ${province}, untuk penilaian Kabupaten/Kota Peduli Hak Asasi Manusia Tahun ${year} dengan data ${PAPER_WORDS.period(dataYear)}.`,
  sections: {
    identity: '1. Identitas',
    check: '2. Pemeriksaan Kantor Wilayah',
    persons: '3. Pelaksanaan verifikasi',
    counts: '4. Jumlah keputusan menurut hak',
    exceptions: '5. Keputusan selain sesuai',
    sample: '6. Verifikasi kedua',
    score: '7. Nilai dan keadaan',
  },
  personsHeader: ['Verifikator', 'Jumlah', 'Keputusan', 'Masa'],
  span: (first: string, last: string): string => {
    if (first === '') return PAPER_WORDS.dash;
    return first === last
      ? formatDay(first, 'id')
      : `${formatDay(first, 'id')} sampai ${formatDay(last, 'id')}`;
  },
  noPersons: 'Belum ada keputusan yang tercatat.',
  countsHeader: ['Hak', 'Jumlah', 'Sesuai', 'Koreksi', 'Tidak didukung', 'Tidak berlaku', 'Kembali', 'Belum'],
  total: 'Jumlah',
  noSample: 'Tidak dilakukan atas daerah ini.',
  sample: ({ plan }: SampleResult): string =>
    `Dari ${n(plan.population)} keputusan diundi ${n(plan.drawn)} untuk diperiksa ulang oleh verifikator lain tanpa melihat keputusan pertama. Rancangan undian: risiko ${PAPER_WORDS.share(plan.risk)}, bagian berbeda yang masih dapat diterima ${PAPER_WORDS.share(plan.tolerable)}, sebanyak-banyaknya ${n(plan.accepted)} keputusan berbeda.`,
  sampleResult: ({ same, differing, settled, open, holds }: SampleResult): string =>
    [
      `${n(same)} sama, ${n(differing)} berbeda, ${n(settled)} di antaranya sudah diputuskan verifikator ketiga, ${n(open)} belum diperiksa ulang.`,
      open > 0 && holds
        ? 'Sejauh ini hasil verifikasi pertama dapat dipertahankan.'
        : holds
          ? 'Hasil verifikasi pertama dapat dipertahankan.'
          : 'Hasil verifikasi pertama tidak dapat dipertahankan tanpa pemeriksaan lebih lanjut.',
    ].join(' '),
  scoreHeader: ['', 'Klaim daerah', 'Terverifikasi'],
  mean: (scored: number, all: number): string => `Rerata (${n(scored)} dari ${n(all)} hak dinilai)`,
  bonus: 'Bonus Aksi HAM',
  final: 'Nilai akhir',
  grade: 'Predikat',
  notScored: 'tidak dinilai',
  provisionalGrade: (grade: string): string => `${grade} (sementara)`,
  difference: 'Selisih (terverifikasi dikurangi klaim)',
  state: (state: RegionState, provisional: boolean, decided: number, all: number): string =>
    `Keadaan daerah: ${STATE_WORDS[state]}. ${provisional ? `Nilai masih sementara: ${n(decided)} dari ${n(all)} indikator sudah diputuskan.` : 'Semua indikator sudah diputuskan.'}`,
  fixed: ({ by, day, revoked }: Fixed): string =>
    [
      `Nilai ditetapkan pada ${formatDay(day, 'id')} oleh ${by}.`,
      revoked
        ? `Predikat dicabut pada ${formatDay(revoked.day, 'id')} oleh ${revoked.by}: ${shortened(revoked.reason)}`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  closing: 'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
  team: 'Tim Verifikator',
  regionSide: (region: string): string => `Pemerintah ${region}`,
} as const;
