// Indonesian, the language of the interface unless the setting Bahasa says otherwise.
import { formatDay, formatNumber } from '../format';
import type { Text } from '../text';
import { finding } from './finding';
import { message } from './message';
import { unsound } from './unsound';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const id: Text = {
  language: 'id',
  severity: { error: 'Galat', warning: 'Peringatan', info: 'Pertanyaan' },
  status: {
    empty: 'Belum ada isian',
    incomplete: 'Belum lengkap',
    ready: 'Siap diperiksa',
    'being-verified': 'Sedang diperiksa',
    verified: 'Terverifikasi',
  },
  finding,
  unsound,
  faultPlace: ({ table, row, column }) =>
    `${table} (${table.toLowerCase()}.csv), baris ${row}${column ? `, kolom ${column}` : ''}`,
  refusal: {
    'book/tab-missing': ({ tab, similar }) =>
      `Tab “${tab}” tidak ada.${similar.length > 0 ? ` Ada yang mirip: ${similar.map((name) => `“${name}”`).join(', ')}; ubah namanya menjadi “${tab}”.` : ' Jalankan KKPHAM › Siapkan buku untuk membuatnya.'} Tidak ada yang diubah.`,
    'book/header-missing': ({ tab, header, similar }) =>
      `Di tab “${tab}” baris 1 tidak ada judul kolom “${header}”.${similar ? ` Ada “${similar}”; ubah namanya menjadi “${header}”.` : ' Tambahkan judul itu di baris 1.'} Kolom boleh dipindah dan ditambah, tetapi judulnya harus tetap. Tidak ada yang diubah.`,
    'book/header-twice': ({ tab, header }) =>
      `Di tab “${tab}” judul kolom “${header}” ada dua kali. Ubah nama salah satunya. Tidak ada yang diubah.`,
    'book/merged': ({ tab, cells }) =>
      `Di tab “${tab}” ada sel yang digabung (${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ', …' : ''}); isinya hanya terbaca di sel pertama. Pisahkan selnya (Format › Gabungkan sel › Batalkan penggabungan), lengkapi isinya, lalu jalankan lagi. Tidak ada yang diubah.`,
    'book/no-regions': () =>
      'Tabel Wilayah belum berisi daerah yang dapat dibaca. Isi Kode Wilayah (misalnya 73.71) dan Wilayah, lalu jalankan KKPHAM › Siapkan buku.',
    'instrument/empty': () =>
      'Tab Instrumen dan Indikator masih kosong. Impor instrumen.csv ke tab Instrumen dan indikator.csv ke tab Indikator (File › Impor), isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.',
    'instrument/unsound': ({ faults }) =>
      `Instrumennya belum benar, ${n(faults.length)} kesalahan. Perbaiki, lalu jalankan lagi. Tidak ada yang diubah.\n${faults
        .slice(0, 40)
        .map((fault) => `• ${id.faultPlace(fault)}: ${describeFault(fault)}`)
        .join('\n')}${faults.length > 40 ? '\n• …' : ''}`,
    'settings/unsound': ({ faults }) =>
      `Ada setelan yang belum benar di tab Pengaturan:\n${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; seharusnya ${wanted}`).join('\n')}\nTidak ada yang diubah.`,
    'regions/unknown': ({ codes }) => `Kode wilayah ini tidak ada di tabel Wilayah: ${codes.join(', ')}.`,
    'regions/none-selected': () => 'Pilih dulu sel pada baris daerahnya di tabel Wilayah, Isian, atau Nilai.',
    'action/busy': () =>
      'Orang lain sedang menjalankan KKPHAM pada buku ini. Tunggu sebentar, lalu coba lagi.',
    'messages/no-address': () =>
      'Tidak ada alamat surel yang dapat dipakai di kolom Surel Koordinator. Isi dulu, lalu jalankan lagi. Tidak ada yang dikirim.',
    'messages/quota': ({ wanted, remaining }) =>
      `Perlu ${n(wanted)} penerima, tetapi jatah surel akun ini hari ini tinggal ${n(remaining)}. Jalankan lagi besok. Tidak ada yang dikirim.`,
    'messages/cancelled': () => 'Dibatalkan. Tidak ada yang dikirim.',
    'messages/no-user': () =>
      'Google tidak memberitahukan siapa yang menjalankan, sehingga surel uji tidak dapat dialamatkan. Tidak ada yang dikirim.',
    'summary/template': ({ reference, reason }) =>
      `Templat ringkasan (${reference}) tidak dapat dibuka: ${reason} Periksa setelan Templat Ringkasan dan izin berkasnya, atau kosongkan untuk memakai templat polos. Ringkasan tidak dibuat.`,
  },
  menu: {
    title: 'KKPHAM',
    prepare: 'Siapkan buku',
    validate: 'Validasi isian',
    clearMarks: 'Hapus tanda',
    score: 'Hitung nilai',
    summarise: 'Buat ringkasan verifikasi',
    summariseSelected: 'Buat ringkasan wilayah terpilih',
    messages: 'Surel koordinator',
    preview: 'Pratinjau',
    test: 'Kirim uji ke saya',
    send: 'Kirim ringkasan',
    about: 'Tentang',
  },
  done: {
    prepared: (regions, added) => `Buku siap: ${n(regions)} daerah, ${n(added)} baris isian ditambahkan.`,
    preparedBlank:
      'Tab sudah siap. Isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku sekali lagi.',
    validated: (errors, warnings, infos) =>
      `Selesai: ${n(errors)} galat, ${n(warnings)} peringatan, ${n(infos)} pertanyaan. Lihat tab Temuan.`,
    cleared: (cells) => `Tanda dihapus dari ${n(cells)} sel. Catatan dan warna Anda sendiri tidak disentuh.`,
    scored: (regions, provisional) =>
      `Nilai ${n(regions)} daerah dihitung; ${n(provisional)} masih sementara. Lihat tab Nilai.`,
    summarised: ({ made, unchanged, left, notPlaced }) =>
      `${n(made)} ringkasan dibuat, ${n(unchanged)} tidak berubah.${left > 0 ? ` ${n(left)} belum sempat; jalankan lagi untuk melanjutkan.` : ''}${notPlaced > 0 ? ` ${n(notPlaced)} tidak dapat ditaruh di folder yang dipilih dan tetap di Drive Saya; tautannya tetap berlaku.` : ''}`,
    previewed: (messages) => `${n(messages)} surel disiapkan sebagai pratinjau; belum ada yang dikirim.`,
    tested: (messages, address) => `${n(messages)} surel uji dikirim ke ${address}.`,
    sent: ({ sent, already, failed, doubtful }) =>
      `${n(sent)} surel terkirim${already > 0 ? `, ${n(already)} sudah pernah dikirim` : ''}${failed > 0 ? `, ${n(failed)} gagal` : ''}${doubtful > 0 ? `, ${n(doubtful)} diragukan: lihat tab Surel Keluar` : ''}.`,
  },
  ask: {
    sendTitle: 'Kirim ringkasan kepada koordinator?',
    send: (messages, recipients, remaining) =>
      `${n(messages)} surel kepada ${n(recipients)} penerima. Jatah akun ini hari ini tinggal ${n(remaining)} penerima. Kirim sekarang?`,
  },
  mark: {
    more: (count) => `… dan ${n(count)} temuan lain pada sel ini.`,
  },
  words: {
    provisional: 'Sementara',
    final: 'Terverifikasi',
    of: (part, whole) => `${part} dari ${whole}`,
    notScored: 'tidak dinilai',
    outboxDoubt:
      'Diragukan: program berhenti saat mengirim. Periksa kotak Terkirim; lalu ubah Keadaan menjadi “terkirim” atau “kirim ulang”.',
    outboxPreview: 'Pratinjau; belum dikirim.',
  },
  about: ({ version, instrument, hash, standing, assumptions }) =>
    [
      `KKPHAM versi ${version}`,
      `Instrumen: ${instrument}`,
      `Sidik: ${hash}`,
      '',
      standing,
      '',
      'Angka yang diasumsikan (tidak dipublikasikan):',
      ...assumptions.map((line) => `• ${line}`),
      '',
      'Program ini bukan produk resmi kementerian. Penilaian KKPHAM bukan perlombaan.',
    ].join('\n'),
  home: [
    ['Buku Verifikasi KKPHAM', 'Penilaian Kabupaten/Kota Peduli Hak Asasi Manusia'],
    [
      '1. Siapkan',
      'Isi tab Pengaturan dan Wilayah, lalu jalankan KKPHAM › Siapkan buku. Baris yang kurang ditambahkan; yang ada tidak disentuh.',
    ],
    [
      '2. Isi',
      'Isian daerah ada di tab Isian, satu baris untuk setiap daerah dan indikator. Kolom sampai Catatan milik daerah.',
    ],
    [
      '3. Validasi',
      'KKPHAM › Validasi isian. Temuan tertulis di tab Temuan dengan tautan ke selnya, dan sel yang bermasalah diberi warna dan catatan.',
    ],
    [
      '4. Verifikasi',
      'Verifikator mengisi Status Verifikasi dan, bila perlu, jawaban terverifikasi. Jawaban daerah tidak pernah ditimpa.',
    ],
    ['5. Nilai', 'KKPHAM › Hitung nilai. Sebelum semua indikator diputuskan, nilai bersifat sementara.'],
    [
      '6. Ringkasan',
      'KKPHAM › Buat ringkasan verifikasi. Satu dokumen untuk setiap daerah, tautannya di tab Wilayah.',
    ],
    ['7. Surel', 'KKPHAM › Surel koordinator: pratinjau dulu, kirim uji ke diri sendiri, lalu kirim.'],
    [
      'Bukan perlombaan',
      'Penilaian ini menunjukkan kepada setiap daerah apa yang perlu dikerjakan berikutnya.',
    ],
  ],
  tabsAlike: (tab, others) =>
    `Selain tab “${tab}” ada yang mirip: ${others.map((name) => `“${name}”`).join(', ')}. Yang dipakai hanya “${tab}”; ubah nama atau hapus yang lain.`,
  homeFacts: {
    instrument: 'Instrumen',
    regulation: 'Peraturan',
    standing: 'Kedudukan teks',
    assumptions: 'Angka yang diasumsikan',
  },
  sampleMark: 'DATA CONTOH. Jawaban dan nilai di sini buatan, bukan keadaan sebenarnya.',
  draftMark: 'RANCANGAN. Teks indikator belum diambil dari naskah peraturan.',
  preview: {
    title: 'Pratinjau surel koordinator',
    intro: (messages, recipients, remaining) =>
      `${n(messages)} surel, ${n(recipients)} penerima. Jatah akun ini hari ini tinggal ${n(remaining)} penerima. Belum ada yang dikirim.`,
    to: 'Kepada',
    subject: 'Subjek',
    test: 'Kirim uji ke saya',
    send: 'Kirim sekarang',
    working: 'Sedang dikerjakan …',
    unchanged: 'sudah pernah dikirim, tidak dikirim lagi',
  },
  message,
  day: (day) => formatDay(day, 'id'),
};

const describeFault = (fault: Parameters<Text['faultPlace']>[0]): string =>
  (unsound[fault.code] as (fault: Parameters<Text['faultPlace']>[0]) => string)(fault);
