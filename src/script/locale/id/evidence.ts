// The words about evidence packages in Indonesian.
import type { EvidenceText } from '../evidence-text';
import { formatNumber } from '../format';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const evidence: EvidenceText = {
  menu: 'Buat paket bukti wilayah terpilih',
  done: ({ made, unchanged, left, notCopied, folder, broken }) =>
    [
      `${n(made)} paket bukti dibuat, ${n(unchanged)} tidak berubah; foldernya “${folder}” di Drive.`,
      ...(left > 0 ? [`${n(left)} belum sempat; jalankan lagi untuk melanjutkan.`] : []),
      ...(notCopied > 0
        ? [`${n(notCopied)} dokumen tidak dapat disalin; teks dan tautannya ada di paket.`]
        : []),
      ...(broken === null
        ? []
        : [
            `Jejak auditnya tidak utuh sejak entri ${n(broken)}, dan paket menunjukkannya; jalankan KKPHAM › Periksa jejak.`,
          ]),
    ].join(' '),
  changed:
    'Tab Instrumen atau Indikator berubah ketika buku sedang dibaca. Jalankan sekali lagi. Tidak ada paket yang dibuat.',
};
