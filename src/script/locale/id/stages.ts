// Indonesian: the Kanwil's check, and values that are fixed or taken back.
import type { RefusalDetails } from '../../refusal';
import { formatDay, formatNumber } from '../format';
import type { StagesText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const stages: StagesText = {
  checked: (passed, returned, open) =>
    [
      `Pemeriksaan Kanwil: ${n(passed)} daerah lolos.`,
      ...(returned > 0
        ? [`${n(returned)} perlu diperbaiki; jalankan KKPHAM › Lembar Isian › Kembalikan untuk perbaikan.`]
        : []),
      ...(open > 0 ? [`${n(open)} belum selesai: isi Kesesuaian Dokumen di tab Pemeriksaan Kanwil.`] : []),
    ].join(' '),
  determineTitle: 'Tetapkan nilai?',
  askDetermine: (regions) =>
    `Nilai ${n(regions)} daerah ditetapkan dengan isian, keputusan, aturan, dan instrumen yang berlaku sekarang. Setelah itu tidak ada yang berubah lagi. Tetapkan?`,
  determined: (regions, already) =>
    `${n(regions)} daerah ditetapkan.${already > 0 ? ` ${n(already)} sudah ditetapkan sebelumnya.` : ''} Lihat tab Ketetapan.`,
  revokeTitle: 'Cabut predikat',
  askRevoke: (regions) => `Mengapa predikat ${n(regions)} daerah dicabut? Alasannya tercatat di Jejak Audit.`,
  revoked: (regions, already) =>
    `Predikat ${n(regions)} daerah dicabut; nilainya tetap tercatat.${already > 0 ? ` ${n(already)} sudah dicabut sebelumnya.` : ''} Lihat tab Ketetapan.`,
};

export const stageRefusals = {
  'regions/fixed': ({ codes }: RefusalDetails['regions/fixed']): string =>
    `Nilai daerah ini sudah ditetapkan: ${codes.join(', ')}. Isian, keputusan, dan lembarnya tidak dapat diubah lagi. Tidak ada yang diubah.`,
  'check/unknown-word': ({ found }: RefusalDetails['check/unknown-word']): string =>
    `Kesesuaian Dokumen tidak dikenal: ${found.join(', ')}. Pilih Sesuai atau Tidak sesuai di tab Pemeriksaan Kanwil. Tidak ada yang diubah.`,
  'check/dates': ({ from, until }: RefusalDetails['check/dates']): string =>
    `Hari ini di luar jadwal pemeriksaan Kanwil (${from === '' ? 'tanpa awal' : formatDay(from, 'id')} sampai ${until === '' ? 'tanpa akhir' : formatDay(until, 'id')}). Administrator dapat mengubahnya di tab Pengaturan. Tidak ada yang diubah.`,
  'determine/not-verified': ({ regions }: RefusalDetails['determine/not-verified']): string =>
    `Hanya daerah yang diverifikasi dapat ditetapkan; ini belum: ${regions.join(', ')}. Selesaikan keputusan, pemeriksaan Kanwil, dan verifikasi keduanya. Tidak ada yang diubah.`,
  'revoke/not-determined': ({ regions }: RefusalDetails['revoke/not-determined']): string =>
    `Hanya predikat daerah yang ditetapkan dapat dicabut; ini tidak: ${regions.join(', ')}. Tidak ada yang diubah.`,
};
