// Indonesian: the filter views of Isian.
import { formatNumber } from '../format';
import type { Text, ViewsText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const views: ViewsText = {
  menu: 'Tampilan saring',
  title: ({ whose, part }) => {
    if (whose.kind === 'region') return `${whose.region.code} ${whose.region.name}`;
    if (whose.kind === 'nobody') return 'Semua daerah · belum ada verifikator';
    return `${whose.kind === 'verifier' ? whose.verifier.called : 'Semua daerah'} · ${PARTS[part]}`;
  },
  forAll: 'Semua verifikator',
  open: 'Buka',
  done: (regions, verifiers, left) =>
    `Tampilan saring di tab Isian sudah sesuai dengan ${n(regions)} daerah dan ${n(verifiers)} verifikator. Buka lewat tautan di tab Tampilan; tampilan buatan orang tidak disentuh.${left > 0 ? ` ${n(left)} nama lain di kolom Verifikator tidak diberi tampilan, karena terlalu banyak nama; periksa kolom itu.` : ''}`,
};

const PARTS = {
  all: 'punya saya',
  open: 'masih terbuka',
  cameBack: 'kembali dari daerah',
  returned: 'dikembalikan ke daerah',
} as const;

export const viewsRefusal: Pick<Text['refusal'], 'views/no-service' | 'views/refused'> = {
  'views/no-service': () =>
    'Layanan Google Sheets API belum diaktifkan pada skrip buku ini, padahal tampilan saring hanya dapat dibuat lewat layanan itu. Buka Ekstensi › Apps Script, pada Layanan tambahkan Google Sheets API (v4) dengan nama Sheets, atau tempel appsscript.json yang baru; lalu jalankan lagi. Tidak ada yang diubah.',
  'views/refused': ({ reason }) =>
    `Google menolak membuat tampilan saring (${reason}). Tampilan yang ada dan tab Tampilan tetap seperti semula. Coba lagi; bila tetap ditolak, periksa izin sunting Anda atas buku ini dan layanan Google Sheets API di Ekstensi › Apps Script.`,
};
