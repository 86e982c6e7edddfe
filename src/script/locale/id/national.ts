// Indonesian: the national book.
import { formatNumber } from '../format';
import type { NationalText } from '../national-text';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const national: NationalText = {
  menu: {
    title: 'Nasional',
    prepare: 'Siapkan buku nasional',
    combine: 'Gabungkan nasional',
  },
  home: [
    ['Buku Nasional KKPHAM', 'Keadaan semua provinsi, dibaca dari Buku Verifikasi masing-masing'],
    [
      '1. Daftar',
      'Isi tab Provinsi: satu baris untuk setiap Buku Verifikasi, dengan tautan (alamatnya sebagai teks, bukan judulnya) atau ID-nya di kolom Buku. Kode (73, atau 91, 92) dan Provinsi boleh kosong; bila Kode diisi, buku dari provinsi lain ditolak.',
    ],
    ['2. Tahun', 'Isi Tahun Data di tab Pengaturan. Buku dari tahun lain tidak digabungkan.'],
    [
      '3. Gabungkan',
      'KKPHAM › Gabungkan nasional. Buku provinsi hanya dibaca, tidak pernah diubah. Hasilnya di tab Nasional; setiap daerah seperti terakhir dibaca ada di tab Daerah.',
    ],
    [
      '4. Telusuri',
      'Nama provinsi menaut ke tab Nilai bukunya, jumlah daerah ke tab Wilayah, jumlah galat ke tab Temuan. Yang membuka tautan perlu izin atas buku itu.',
    ],
    [
      'Bukan perlombaan',
      'Provinsi berurutan menurut kode. Tab ini menunjukkan apa yang belum selesai dan hak mana yang perlu dikerjakan, bukan siapa yang menang.',
    ],
  ],
  about: (program, roles) =>
    [
      program,
      'Buku nasional: menggabungkan Buku Verifikasi provinsi.',
      '',
      roles,
      '',
      'Program ini bukan produk resmi kementerian. Penilaian KKPHAM bukan perlombaan.',
    ].join('\n'),
  prepared: (listed) =>
    listed === 0
      ? 'Buku nasional siap. Isi tab Provinsi dengan tautan buku setiap provinsi, lalu jalankan KKPHAM › Gabungkan nasional.'
      : `Buku nasional siap: ${n(listed)} buku dalam tab Provinsi. Jalankan KKPHAM › Gabungkan nasional.`,
  combined: ({ read, listed, regions, kept, missing, left, behind }) =>
    [
      `${n(read)} dari ${n(listed)} buku dibaca, ${n(regions)} daerah. Lihat tab Nasional.`,
      ...(kept.length > 0
        ? [`Tidak terbaca, bacaan terakhirnya tetap dipakai dan ditandai: ${listedOf(kept)}.`]
        : []),
      ...(missing.length > 0 ? [`Belum pernah terbaca: ${listedOf(missing)}.`] : []),
      ...(kept.length + missing.length > 0 ? ['Sebabnya di kolom Masalah tab Provinsi.'] : []),
      ...(left > 0 ? [`${n(left)} belum sempat; jalankan lagi untuk melanjutkan.`] : []),
      ...(behind > 0 ? [`${n(behind)} buku belum memakai program ini.`] : []),
    ].join(' '),
  notes: [
    'Rerata: setiap daerah yang dinilai berbobot 1; Dinilai menyebut berapa daerah. Yang masih sementara ikut dihitung dan disebut tersendiri. Jarak ke 100 = 100 dikurangi rerata.',
    'Rerata seluruh buku hanya atas daerah yang dinilai dengan instrumen yang paling banyak dipakai; instrumen lain disebut di Keterangan. Nilai akhir termasuk bonus; hak tanpa bonus.',
    'Selisih = terverifikasi dikurangi klaim. Angka diambil dari tab Nilai, Wilayah, dan Temuan setiap buku seperti terakhir dihitung di sana; buku yang tidak terbaca memakai bacaan lamanya, berwarna, dengan waktunya.',
    'Tahap: kolom Tahap setiap buku; selama kolom itu kosong atau belum ada, dihitung dari Status (belum lengkap = draf, siap = dikirim, sedang diperiksa = diperiksa).',
    'Tab Jarak Hak menunjukkan jarak ke 100 setiap hak di setiap provinsi; makin gelap, makin jauh.',
    'Bukan perlombaan: provinsi menurut urutan kode, hak menurut instrumen.',
  ],
  sections: { provinces: 'Keadaan setiap provinsi', rights: 'Setiap hak' },
  everywhere: 'Semua buku dalam daftar',
  allAlike: 'sama di semua hak',
  row: (row) => `baris ${n(row)}`,
  trouble: {
    'no-link': () => 'Kolom Buku masih kosong; isi tautan atau ID Buku Verifikasi provinsi ini.',
    twice: ({ row }) => `Buku ini sama dengan baris ${n(row)}; hapus salah satu.`,
    'own-book': () => 'Tautan ini menunjuk buku nasional ini sendiri; isi tautan Buku Verifikasi provinsi.',
    'not-opened': ({ reason }) =>
      `Buku tidak dapat dibuka (${reason}). Periksa tautannya, atau minta pemiliknya membagikan buku itu kepada Anda.`,
    'not-read': ({ reason }) => `Buku tidak dapat dibaca (${reason}). Jalankan lagi nanti.`,
    'tab-missing': ({ tab }) =>
      `Buku itu tidak memuat tab “${tab}”. Periksa tautannya, atau jalankan Siapkan buku di sana.`,
    'header-missing': ({ tab, header }) =>
      `Tab “${tab}” di buku itu tidak memuat judul kolom “${header}”; tuliskan kembali di sana.`,
    'no-regions': () => 'Tab Wilayah di buku itu tidak memuat daerah yang dapat dibaca.',
    'other-province': ({ expected, found }) =>
      `Buku itu memuat provinsi ${found.join(', ')}, bukan ${expected}. Periksa tautan atau kolom Kode.`,
    'other-year': ({ expected, found }) =>
      `Buku itu untuk tahun data ${found === '' ? 'yang tidak disebut' : found}, bukan ${expected}. Periksa tautan, atau Pengaturan kedua buku.`,
    'no-time': () => 'Waktu habis sebelum buku ini dibaca; jalankan lagi untuk melanjutkan.',
  },
  standing: {
    behind: 'program versi lama',
    ahead: 'program lebih baru daripada buku nasional ini',
    other: 'versi sama, susunan program lain',
    unknown: 'program tidak disebut (versi lama)',
  },
  remark: {
    keptFrom: (time) => `TIDAK TERBACA; angka dari ${time}`,
    neverRead: 'belum pernah terbaca',
    otherInstruments: (instruments) =>
      `instrumen lain, tidak ikut rerata seluruh buku: ${instruments.join(', ')}`,
    elsewhere: (codes, rows) =>
      `tidak dihitung di sini karena ada juga di baris ${rows.map(n).join(', ')} tab Provinsi: ${listedOf(codes)}`,
    sample: 'DATA CONTOH',
    draft: 'RANCANGAN',
    unscored: 'belum ada daerah yang dinilai',
    instrument: (instrument) => `instrumen ${instrument}`,
  },
};

const listedOf = (items: readonly string[]): string =>
  `${items.slice(0, 10).join(', ')}${items.length > 10 ? ', …' : ''}`;

export const nationalRefusals = {
  'national/no-list': (): string =>
    'Buku ini bukan buku nasional: tab Provinsi tidak ada. Buku nasional adalah Sheet tersendiri dengan skrip yang sama; buka Sheet itu dan jalankan KKPHAM › Nasional › Siapkan buku nasional. Tidak ada yang diubah.',
  'national/empty-list': (): string =>
    'Tab Provinsi masih kosong. Isi kolom Buku dengan tautan Buku Verifikasi setiap provinsi, lalu jalankan lagi. Tidak ada yang diubah.',
  'national/province-book': (): string =>
    'Buku ini memuat tab Isian, jadi ini Buku Verifikasi. Buku nasional memerlukan Sheet tersendiri yang kosong. Tidak ada yang diubah.',
  'national/national-book': (): string =>
    'Ini buku nasional; Siapkan buku hanya untuk Buku Verifikasi. Jalankan KKPHAM › Siapkan buku nasional. Tidak ada yang diubah.',
};
