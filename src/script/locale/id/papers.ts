// Indonesian: the papers of a region.
import { formatNumber } from '../format';
import type { PaperCounts, PapersText } from '../papers-text';

const n = (value: number): string => formatNumber(value, 0, 'id');

/** `what` is what was made, `nothing` why a region has none. */
const said =
  (what: string, nothing: string) =>
  ({ made, unchanged, left, notPlaced, without, folder }: PaperCounts): string =>
    [
      `${n(made)} ${what} dibuat, ${n(unchanged)} tidak berubah.`,
      made > notPlaced && folder !== '' ? `Lihat folder “${folder}” di Drive.` : '',
      without > 0 ? `${n(without)} daerah ${nothing}.` : '',
      left > 0 ? `${n(left)} belum sempat; jalankan lagi untuk melanjutkan.` : '',
      notPlaced > 0
        ? `${n(notPlaced)} tidak dapat ditaruh di folder yang dipilih dan tetap di Drive Saya.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');

export const papers: PapersText = {
  menu: 'Dokumen wilayah terpilih',
  checkReport: 'Laporan pemeriksaan Kanwil',
  minutes: 'Berita acara verifikasi',
  repairList: 'Daftar perbaikan',
  done: {
    checkReport: said('laporan pemeriksaan', 'belum mengisi apa pun'),
    minutes: said('berita acara', 'belum punya keputusan yang tercatat'),
    repairList: said('daftar perbaikan', 'tidak perlu memperbaiki apa pun'),
  },
};
