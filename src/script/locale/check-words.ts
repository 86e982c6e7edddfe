// The words of the Kanwil's check. Documents are Indonesian in every setting.
import type { CheckItem, KanwilCheck } from '../../domain/kanwil-check/check';
import { formatNumber } from './format';

export const CHECK_WORDS = {
  title: 'Laporan Pemeriksaan Kantor Wilayah',
  intro: (region: string, province: string): string =>
    `Kantor Wilayah memeriksa isian ${region}, Provinsi ${province}, sebelum diverifikasi kementerian: pengesahan, kesesuaian data dengan dokumen, hitungan, dan kelengkapan.`,
  identity: '1. Identitas',
  result: '2. Butir yang diperiksa',
  conclusion: '3. Kesimpulan',
  numbers: '4. Angka yang perlu diperbaiki',
  missing: '5. Isian yang belum lengkap',
  header: ['Butir', 'Hasil', 'Keterangan', 'Pemeriksa', 'Tanggal'],
  items: {
    office: 'Pengesahan OPD',
    regencySecretary: 'Pengesahan Sekda kabupaten/kota',
    provinceSecretary: 'Pengesahan Sekda provinsi',
    documents: 'Kesesuaian data dengan dokumen',
    arithmetic: 'Hitungan',
    complete: 'Kelengkapan isian',
  } satisfies Readonly<Record<CheckItem, string>>,
  outcomes: {
    passed: 'Isian telah diperiksa dan diteruskan untuk verifikasi.',
    returned: 'Isian dikembalikan kepada daerah untuk diperbaiki pada butir yang belum terpenuhi.',
    open: 'Pemeriksaan belum selesai: masih ada butir yang belum diperiksa.',
  } satisfies Readonly<Record<KanwilCheck['outcome'], string>>,
  openMark: 'SEMENTARA: pemeriksaan belum selesai.',
  automatic: 'otomatis',
  /** Where it is no longer as it was checked. */
  now: (fact: string): string => `Kini: ${fact}`,
  endorsement: {
    passed: 'Tercatat di Buku Verifikasi.',
    failed: 'Belum tercatat di Buku Verifikasi.',
  },
  wrongNumbers: (codes: readonly string[]): string =>
    codes.length === 0 ? 'Tidak ada galat angka.' : `Galat angka pada ${codes.join(', ')}.`,
  completeness: (percent: number): string => `Lengkap ${formatNumber(percent, 1, 'id')}%.`,
  numbersHeader: ['Kode', 'Indikator', 'Temuan', 'Yang perlu dilakukan'],
  missingHeader: ['Hak', 'Indikator', 'Belum dijawab', 'Belum dapat dipakai'],
  closing: 'Demikian laporan ini dibuat menurut isian yang terkumpul di Buku Verifikasi.',
  checker: 'Pemeriksa',
} as const;
