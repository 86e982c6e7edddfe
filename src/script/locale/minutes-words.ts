// The words of the minutes of a verification. Documents are Indonesian in every setting.

import type { Fixed } from '../../domain/minutes/minutes';
import type { SampleResult } from '../../domain/minutes/sample';
import { type RegionState, STATE_WORDS } from '../../domain/region-state/state';
import type { Conclusion } from '../../domain/second-review/compare';
import { shortened } from '../documents/shortened';
import { formatDay, formatNumber, formatPlain } from './format';
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
  noSample: 'Belum direncanakan.',
  sample: ({ plan }: SampleResult): string =>
    `Dari ${n(plan.population)} keputusan atas semua daerah diundi ${n(plan.size)} untuk diputuskan sekali lagi oleh verifikator lain tanpa melihat keputusan pertama. Rancangan undian: risiko ${formatPlain(plan.riskPercent, 'id')}%, bagian berbeda yang masih dapat diterima ${formatPlain(plan.tolerablePercent, 'id')}%, sebanyak-banyaknya ${n(plan.accepted)} keputusan berbeda.`,
  sampleOfRegion: ({ drawn, same, differing, settled, open }: SampleResult): string =>
    drawn === 0
      ? 'Dari daerah ini tidak ada keputusan yang terundi.'
      : `Dari daerah ini terundi ${n(drawn)}: ${n(same)} sama, ${n(differing)} berbeda (${n(settled)} sudah diputuskan verifikator ketiga), ${n(open)} belum diputuskan untuk kedua kalinya.`,
  conclusion: {
    waiting: 'Kesimpulan atas seluruh sampel belum dapat ditarik.',
    holds: 'Kesimpulan atas seluruh sampel: hasil verifikasi pertama dapat dipertahankan.',
    fails:
      'Kesimpulan atas seluruh sampel: keputusan yang berbeda lebih banyak daripada yang dapat diterima; hasil verifikasi pertama tidak dapat dipertahankan tanpa pemeriksaan lebih lanjut.',
  } satisfies Readonly<Record<Conclusion, string>>,
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
