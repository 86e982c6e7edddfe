// Faults of an instrument in Indonesian.
import type { Text } from '../text';

export const unsound: Text['unsound'] = {
  'header/missing': ({ header, similar }) =>
    `judul kolom “${header}” tidak ada${similar ? `; mungkin maksudnya “${similar}”` : ''}`,
  'header/twice': ({ header }) => `judul kolom “${header}” ada dua kali`,
  blank: () => 'belum diisi',
  'unknown-word': ({ found, allowed }) => `“${found}” tidak dikenal; yang boleh: ${allowed.join(', ')}`,
  'bad-code': ({ found }) =>
    `“${found}” bukan kode; pakai huruf di depan, lalu huruf, angka, atau tanda hubung`,
  'not-a-number': ({ found }) => `“${found}” bukan angka (desimal ditulis dengan titik)`,
  'out-of-bounds': ({ found, from, to }) => `${found} di luar ${from} sampai ${to}`,
  twice: ({ found, first }) => `“${found}” sudah ada di baris ${first}`,
  'line-missing': ({ part, key }) =>
    key === '*' ? `tidak ada satu pun baris “${part}”` : `baris ${part} “${key}” tidak ada`,
  unused: ({ found }) => `“${found}” tidak dipakai oleh satu pun indikator`,
  'unused-in-right': ({ found, right }) => `hak “${right}” tidak punya indikator berjenis “${found}”`,
  weights: ({ sum }) => `bobot jenis berjumlah ${sum}, seharusnya 100`,
  'grades-start': ({ lowest }) => `predikat terendah mulai dari ${lowest}, seharusnya 0`,
  'scale-unreadable': ({ found }) => `skala tidak dapat dibaca: ${found}`,
  'scale-not-monotone': ({ found }) => `batas atau poin tidak berurutan: ${found}`,
  'scale-no-rest': ({ found }) => `skala tanpa sisa (“*:poin” di akhir): ${found}`,
  'scale-direction': ({ found }) => `urutan skala berlawanan dengan Arah: ${found}`,
  'scale-worthless': ({ found }) => `skala tanpa poin yang dapat diraih, atau dengan poin negatif: ${found}`,
  'scale-missing': () => 'skala kosong tanpa penjelasan di Keterangan',
  'options-few': () => 'pilihan kurang dari dua',
  'not-for-measure': ({ measure }) => `tidak dipakai untuk ukuran “${measure}”; kosongkan`,
  'range-upside-down': () => 'Maksimum tidak lebih besar daripada Minimum',
};
