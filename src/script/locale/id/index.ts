// Indonesian, the language of the interface unless the setting Bahasa says otherwise.

import type { TrailFaultKind } from '../../../domain/trail/check-trail';
import { formatDay, formatNumber } from '../format';
import type { Text } from '../text';
import { bigQuery, bigQueryRefusals } from './bigquery';
import { claimGap } from './claim-gap';
import { decisions } from './decisions';
import { evidence } from './evidence';
import { finding } from './finding';
import { jobRefusals, jobs } from './jobs';
import { message } from './message';
import { national, nationalRefusals } from './national';
import { papers } from './papers';
import { notAllowed, peopleUnsound, roles } from './roles';
import { secondReview, secondReviewRefusals } from './second-review';
import { stageRefusals, stages } from './stages';
import { unsound } from './unsound';
import { views, viewsRefusal } from './views';

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
  claimGap,
  evidence,
  jobs,
  papers,
  secondReview,
  views,
  national,
  bigQuery,
  faultPlace: ({ table, row, column }) =>
    `${table} (${table.toLowerCase()}.csv), baris ${row}${column ? `, kolom ${column}` : ''}`,
  refusal: {
    ...secondReviewRefusals,
    ...nationalRefusals,
    ...bigQueryRefusals,
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
    ...jobRefusals,
    'messages/no-address': () =>
      'Tidak ada alamat surel yang dapat dipakai di kolom Surel Koordinator. Isi dulu, lalu jalankan lagi. Tidak ada yang dikirim.',
    'messages/quota': ({ wanted, remaining }) =>
      `Perlu ${n(wanted)} penerima, tetapi jatah surel akun ini hari ini tinggal ${n(remaining)}. Jalankan lagi besok. Tidak ada yang dikirim.`,
    'messages/cancelled': () => 'Dibatalkan. Tidak ada yang dikirim.',
    'messages/no-user': () =>
      'Google tidak memberitahukan siapa yang menjalankan, sehingga surel uji tidak dapat dialamatkan. Tidak ada yang dikirim.',
    'files/not-xlsx': ({ names }) =>
      `Bukan berkas .xlsx: ${names.join(', ')}. Simpan sebagai “Excel Workbook (.xlsx)”, lalu kirim lagi. Tidak ada yang diterima.`,
    'open/until': ({ found, fault, longest }) =>
      `${fault === 'no-day' ? `“${found}” bukan tanggal; tulis seperti 2026-05-31` : fault === 'past' ? `Tanggal ${formatDay(found, 'id')} sudah lewat` : `Tanggal ${formatDay(found, 'id')} terlalu jauh; paling lama ${n(longest)} hari lagi`}. Tidak ada yang diubah.`,
    'open/reason': () => 'Alasannya belum ditulis. Tidak ada yang diubah.',
    'open/who': () => 'Belum disebut siapa yang membukanya. Tidak ada yang diubah.',
    'open/cancelled': () => 'Dibatalkan. Tidak ada yang diubah.',
    'nightly/other': ({ who }) =>
      `Pengumpulan malam sudah dinyalakan oleh ${who || 'orang lain'} dan berjalan. Matikan dulu bila hendak mengambil alih. Tidak ada yang diubah.`,
    ...stageRefusals,
    'decisions/none-selected': () =>
      'Pilih dulu sel pada baris-barisnya di tab Isian (boleh satu baris, boleh satu blok). Tidak ada yang diubah.',
    'decisions/no-reason': ({ found }) =>
      `${found === '' ? 'Kode alasan belum dipilih' : `“${found}” bukan kode alasan yang cocok`}. Tulis salah satu kodenya, misalnya yang tercantum pada pertanyaan, atau isi kolom Kode Alasan. Tidak ada yang diubah.`,
    'decisions/no-note': () => 'Catatannya belum ditulis. Tidak ada yang diubah.',
    'roles/unknown-user': () =>
      'Google tidak memberitahukan siapa Anda, padahal tindakan ini perlu diketahui pelakunya. Masuk dengan akun yang tercatat di tab Pengguna dan izinkan KKPHAM melihat alamat surel Anda. Tidak ada yang diubah.',
    'roles/people-unsound': peopleUnsound,
    'roles/protected': () =>
      'Google menolak menulis ke sel yang dilindungi, karena akun Anda bukan penyuntingnya. Minta Administrator mencatat Anda di tab Pengguna dan menjalankan Siapkan buku, lalu jalankan lagi. Sebagian hasil mungkin sudah tertulis.',
    'roles/not-allowed': notAllowed,
    'trail/deleted': ({ head }) =>
      `Tab Jejak Audit dihapus, dikosongkan, atau diubah namanya; entri terakhirnya yang diketahui: ${head}. Rantainya tidak dapat diteruskan tanpa tab itu. Kembalikan namanya atau pulihkan lewat File › Histori versi. Bila memang tidak dapat dipulihkan, jalankan KKPHAM › Siapkan buku untuk memulai jejak baru. Tidak ada yang diubah.`,
    'trail/empty': () => 'Jejak Audit belum dimulai. Jalankan KKPHAM › Siapkan buku. Tidak ada yang diubah.',
    'trail/head': ({ head }) =>
      `Jejak Audit tidak dapat diteruskan: entri terakhirnya tidak utuh atau bukan yang diketahui${head === '' ? '' : ` (${head})`}. Jalankan KKPHAM › Periksa jejak dan pulihkan barisnya lewat File › Histori versi. Bila tidak dapat dipulihkan, ubah nama tab itu, lalu jalankan KKPHAM › Siapkan buku untuk memulai jejak baru. Tidak ada yang diubah.`,
    'trail/no-head': ({ found }) =>
      `“${found}” bukan kepala jejak. Salin nomor dan sidiknya dari surel, seperti 1234 0123456789abcdef.`,
    'trail/not-written': ({ reason, begun }) =>
      `Jejak Audit tidak dapat ditulis (${reason}). Periksa perlindungan tab itu. ${begun ? 'Pekerjaan dihentikan; yang sudah tercatat di sana tetap berlaku.' : 'Tidak ada yang diubah.'}`,
    'package/changed': () => evidence.changed,
    ...viewsRefusal,
    'summary/template': ({ reference, reason }) =>
      `Templat ringkasan (${reference}) tidak dapat dibuka: ${reason} Periksa setelan Templat Ringkasan dan izin berkasnya, atau kosongkan untuk memakai templat polos. Ringkasan tidak dibuat.`,
  },
  sheetFault: {
    'cannot-open': ({ reason }) =>
      `tidak dapat dibuka (${reason}). Minta kembali izin sunting untuk akun yang mengumpulkan, atau perbaiki tautannya.`,
    trashed: () =>
      'ada di Sampah. Pulihkan berkasnya; atau kosongkan Lembar Isian dan ID Lembar di tabel Wilayah, lalu buat yang baru.',
    'not-a-form': () =>
      'berkas ini bukan Lembar Isian KKPHAM, atau tab tersembunyi Acuan dihapus. Tidak ada yang diambil.',
    'tab-missing': ({ tab, similar }) =>
      `tab “${tab}” tidak ada.${similar.length > 0 ? ` Ada yang mirip: ${similar.map((name) => `“${name}”`).join(', ')}; kembalikan namanya.` : ' Kembalikan namanya, atau pulihkan lewat riwayat versi.'} Tidak ada yang diambil.`,
    'header-missing': ({ tab, header, similar }) =>
      `judul kolom “${header}” tidak ada di tab “${tab}”.${similar ? ` Ada “${similar}”; kembalikan namanya.` : ''} Tidak ada yang diambil.`,
    'header-twice': ({ tab, header }) =>
      `judul kolom “${header}” ada dua kali di tab “${tab}”. Hapus salah satunya. Tidak ada yang diambil.`,
    'other-version': ({ found, expected }) =>
      `bentuk lembar versi ${found || 'tidak dikenal'}, padahal yang dipakai versi ${expected}. Tidak ada yang diambil; buat lembar baru.`,
    'other-region': ({ found, expected }) =>
      `isinya milik wilayah ${found || 'yang tidak disebut'}, bukan ${expected}. Barangkali tertukar. Tidak ada yang diambil.`,
    'other-period': ({ found, expected }) =>
      `lembar untuk periode ${found}, bukan ${expected}. Tidak ada yang diambil.`,
    'other-instrument': ({ found, expected }) =>
      `disusun dari instrumen ${found}, bukan ${expected}. Tidak ada yang diambil; buat lembar baru.`,
    'shared-with-other-region': ({ regions }) =>
      `berkas yang sama tercatat untuk beberapa wilayah: ${regions.join(', ')}. Perbaiki tautannya. Tidak ada yang diambil.`,
    'unreadable-file': ({ file, reason }) =>
      `berkas ${file} tidak dapat dibaca (${reason}). Minta dikirim ulang sebagai .xlsx.`,
    fixed: () => 'nilai daerahnya sudah ditetapkan; isinya tidak diambil lagi.',
    'rows-missing': ({ indicators }) =>
      `baris untuk ${listed(indicators)} terhapus; jawaban yang sudah terkumpul tetap dipakai. Pulihkan lewat riwayat versi.`,
    'rows-twice': ({ indicators }) =>
      `${listed(indicators)} dijawab dua kali dengan isi yang berbeda; keduanya tidak diambil. Hapus yang salah.`,
    'rows-unknown': ({ codes }) =>
      `kode indikator ${listed(codes)} tidak ada dalam instrumen; barisnya tidak diambil.`,
    'rows-of-other-region': ({ codes }) =>
      `ada baris milik wilayah ${listed(codes)}; baris itu tidak diambil. Barangkali tersalin dari lembar lain.`,
    'columns-added': ({ headers }) => `kolom tambahan ${listed(headers)} tidak ikut diambil.`,
    formulas: ({ cells }) =>
      `sel ${listed(cells)} berisi rumus; yang diambil hasilnya. Sebaiknya tulis angkanya.`,
    'protection-missing': () =>
      'perlindungannya hilang. Jalankan KKPHAM › Lembar Isian › Buka lembar atau Kunci lembar untuk memasangnya kembali.',
    'no-officer': () => 'Surel Petugas kosong; lembar belum dibagikan kepada siapa pun.',
    'address-refused': ({ addresses }) =>
      `Google menolak membagikannya kepada ${listed(addresses)}. Periksa alamatnya, atau kirim berkas .xlsx-nya.`,
    'not-placed': () =>
      'tidak dapat ditaruh di folder yang dipilih; lembarnya tetap di Drive Saya dan tautannya berlaku.',
    'not-made': ({ reason }) => `tidak dapat dibuat (${reason}). Jalankan lagi.`,
    cleared: ({ indicators }) =>
      `${listed(indicators)} dikosongkan di lembar; jawaban yang sudah terkumpul tetap dipakai. Bila datanya memang tidak ada, tulis Tidak ada data.`,
    'no-row': ({ indicators }) =>
      `${listed(indicators)} belum punya baris di tab Isian. Jalankan KKPHAM › Siapkan buku, lalu kumpulkan lagi.`,
  },
  menu: {
    title: 'KKPHAM',
    prepare: 'Siapkan buku',
    validate: 'Validasi isian',
    clearMarks: 'Hapus tanda',
    score: 'Hitung nilai',
    claimGap: 'Selisih klaim',
    summarise: 'Buat ringkasan verifikasi',
    summariseSelected: 'Buat ringkasan wilayah terpilih',
    messages: 'Surel koordinator',
    preview: 'Pratinjau',
    test: 'Kirim uji ke saya',
    send: 'Kirim ringkasan',
    sheets: 'Lembar Isian',
    makeSheets: 'Buat lembar isian',
    collect: 'Kumpulkan isian',
    upload: 'Unggah berkas .xlsx …',
    returnSheets: 'Kembalikan untuk perbaikan',
    lock: 'Kunci lembar',
    open: 'Buka lembar …',
    nightlyOn: 'Nyalakan pengumpulan malam',
    nightlyOff: 'Matikan pengumpulan malam',
    nightlyState: 'Keadaan pengumpulan malam',
    decisions: 'Keputusan',
    record: 'Catat keputusan pada baris terpilih',
    confirm: 'Sesuai',
    correct: 'Dikoreksi …',
    reject: 'Tidak didukung bukti …',
    giveBack: 'Dikembalikan …',
    notApplicable: 'Tidak berlaku …',
    takeBack: 'Batalkan keputusan …',
    check: 'Catat pemeriksaan Kanwil (wilayah terpilih)',
    determination: 'Ketetapan',
    determine: 'Tetapkan wilayah terpilih …',
    revoke: 'Cabut predikat wilayah terpilih …',
    checkTrail: 'Periksa jejak',
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
    sheetsMade: ({ made, there, left, troubled, quotaSpent }) =>
      `${n(made)} lembar dibuat, ${n(there)} sudah ada.${troubled > 0 ? ` ${n(troubled)} perlu dilihat: kolom Masalah Lembar di tabel Wilayah.` : ''}${left > 0 ? ` ${n(left)} belum sempat; ${quotaSpent ? 'jatah akun ini hari ini habis, jalankan lagi besok' : 'jalankan lagi untuk melanjutkan'}.` : ''}`,
    collected: ({ collected, unchanged, changed, reopened, refused, none, left }) =>
      `${n(collected)} lembar dikumpulkan (${n(changed)} jawaban berubah${reopened > 0 ? `, ${n(reopened)} perlu diperiksa lagi` : ''}), ${n(unchanged)} tidak berubah.${refused > 0 ? ` ${n(refused)} ditolak: lihat Masalah Lembar di tabel Wilayah.` : ''}${none > 0 ? ` ${n(none)} daerah belum punya lembar.` : ''}${left > 0 ? ` ${n(left)} belum sempat; jalankan lagi untuk melanjutkan.` : ''}`,
    locked: ({ locked, refused, none, left }) =>
      `${n(locked)} lembar dikunci.${refused > 0 ? ` ${n(refused)} tidak dapat dikunci: lihat Masalah Lembar di tabel Wilayah.` : ''}${none > 0 ? ` ${n(none)} daerah belum punya lembar.` : ''}${left > 0 ? ` ${n(left)} belum sempat; jalankan lagi untuk melanjutkan.` : ''}`,
    opened: ({ opened, until, refused, none, left }) =>
      `${n(opened)} lembar dibuka sampai ${until}.${refused > 0 ? ` ${n(refused)} tidak dapat dibuka: lihat Masalah Lembar di tabel Wilayah.` : ''}${none > 0 ? ` ${n(none)} daerah belum punya lembar.` : ''}${left > 0 ? ` ${n(left)} belum sempat; jalankan lagi untuk melanjutkan.` : ''}`,
    returned: ({ returned, sound, refused, none, left, withoutAddress, sent, already, failed, doubtful }) =>
      `${n(returned)} lembar dikembalikan, ${n(sent)} surel terkirim.${already > 0 ? ` ${n(already)} surel yang sama sudah pernah dikirim.` : ''}${failed > 0 ? ` ${n(failed)} surel gagal: lihat tab Surel Keluar.` : ''}${doubtful > 0 ? ` ${n(doubtful)} surel diragukan: lihat tab Surel Keluar.` : ''}${withoutAddress > 0 ? ` ${n(withoutAddress)} tanpa alamat petugas yang dapat dipakai; beri tahu sendiri.` : ''}${sound > 0 ? ` ${n(sound)} daerah tidak perlu memperbaiki apa pun.` : ''}${refused > 0 ? ` ${n(refused)} tidak dapat dikembalikan: lihat Masalah Lembar di tabel Wilayah.` : ''}${none > 0 ? ` ${n(none)} daerah belum punya lembar.` : ''}${left > 0 ? ` ${n(left)} belum sempat; jalankan lagi untuk melanjutkan.` : ''}`,
    received: (files) => `${n(files)} berkas diterima; jalankan KKPHAM › Lembar Isian › Kumpulkan isian.`,
    previewed: (messages) => `${n(messages)} surel disiapkan sebagai pratinjau; belum ada yang dikirim.`,
    tested: (messages, address) => `${n(messages)} surel uji dikirim ke ${address}.`,
    sent: ({ sent, already, failed, doubtful }) =>
      `${n(sent)} surel terkirim${already > 0 ? `, ${n(already)} sudah pernah dikirim` : ''}${failed > 0 ? `, ${n(failed)} gagal` : ''}${doubtful > 0 ? `, ${n(doubtful)} diragukan: lihat tab Surel Keluar` : ''}.`,
  },
  ask: {
    sendTitle: 'Kirim ringkasan kepada koordinator?',
    send: (messages, recipients, remaining) =>
      `${n(messages)} surel kepada ${n(recipients)} penerima. Jatah akun ini hari ini tinggal ${n(remaining)} penerima. Kirim sekarang?`,
    openTitle: 'Buka lembar',
    openUntil: (sheets, longest) =>
      `Buka ${n(sheets)} lembar sampai tanggal berapa? Tulis seperti 2026-05-31; paling lama ${n(longest)} hari lagi.`,
    openReason: 'Mengapa dibuka? Alasannya tercatat di tabel Wilayah.',
    openWho: 'Atas izin siapa? Google tidak memberitahukan nama Anda.',
    newTrailTitle: 'Mulai jejak audit baru?',
    newTrail: (head) =>
      `Tab Jejak Audit hilang; entri terakhirnya yang diketahui: ${head}. Sebaiknya pulihkan lewat File › Histori versi. Bila jejak baru dimulai, entri pertamanya menyebut jejak yang hilang itu. Mulai yang baru?`,
  },
  nightly: {
    on: (next) => `Pengumpulan malam menyala. Berikutnya: ${next}.`,
    off: (other) =>
      `Pengumpulan malam dimatikan.${other === null ? '' : ` Pemicu milik ${other} hanya dapat dihapus oleh pemiliknya; pemicu itu tidak mengerjakan apa-apa lagi.`}`,
    switchedOff: 'Tidak dikerjakan: pengumpulan malam sedang dimatikan.',
    unfinished: 'Dimulai, belum selesai. Bila tetap tertulis begini, program terhenti di tengah jalan.',
    failed: (reason) => `Gagal: ${reason}`,
    locked: (locked, notLocked) =>
      `${locked > 0 ? `${n(locked)} lembar dikunci karena waktunya habis.` : ''}${notLocked > 0 ? ` ${n(notLocked)} belum dapat dikunci.` : ''}`.trim(),
    reminded: ({ sent, already, failed, doubtful, waiting, withoutAddress }) =>
      sent + already + failed + doubtful + waiting + withoutAddress === 0
        ? ''
        : `${n(sent)} pengingat terkirim${already > 0 ? `, ${n(already)} sudah pernah dikirim` : ''}${failed > 0 ? `, ${n(failed)} gagal` : ''}${doubtful > 0 ? `, ${n(doubtful)} diragukan: lihat tab Surel Keluar` : ''}${waiting > 0 ? `, ${n(waiting)} menunggu malam berikutnya karena jatah surel atau waktu malam ini habis` : ''}${withoutAddress > 0 ? `, ${n(withoutAddress)} daerah tanpa alamat petugas yang dapat dipakai` : ''}.`,
    state: ({ isOn, last, outcome, next, who, trouble }) =>
      [
        isOn ? `Menyala${who === '' ? '' : `, oleh ${who}`}.` : 'Mati.',
        ...(trouble === 'trigger-gone'
          ? ['Pemicunya hilang, sehingga tidak akan berjalan. Nyalakan lagi pengumpulan malam.']
          : []),
        ...(trouble === 'silent'
          ? [
              'Sudah lebih dari 36 jam tidak berjalan. Nyalakan lagi; bila tetap begitu, periksa Ekstensi › Apps Script › Eksekusi.',
            ]
          : []),
        ...(trouble === 'hour-changed'
          ? ['Setelan Jam Pengumpulan Malam sudah diubah; nyalakan lagi agar berlaku.']
          : []),
        `Terakhir jalan: ${last === '' ? 'belum pernah' : last}.`,
        ...(outcome === '' ? [] : [`Hasil: ${outcome}`]),
        ...(isOn && next !== '' ? [`Berikutnya: ${next}.`] : []),
      ].join('\n'),
    silent: (last) =>
      `Pengumpulan malam menyala tetapi tidak berjalan sejak ${last === '' ? 'dinyalakan' : last}. Lihat KKPHAM › Lembar Isian › Keadaan pengumpulan malam.`,
  },
  mark: {
    more: (count) => `… dan ${n(count)} temuan lain pada sel ini.`,
  },
  words: {
    cellChanged: (header, from, to) => `${header}: “${from}” menjadi “${to}”`,
    decisionBefore: (day, decision, changes) => `${day}, sebelumnya ${decision}. ${changes}.`,
    provisional: 'Sementara',
    final: 'Terverifikasi',
    of: (part, whole) => `${part} dari ${whole}`,
    notScored: 'tidak dinilai',
    outboxDoubt:
      'Diragukan: program berhenti saat mengirim. Periksa kotak Terkirim; lalu ubah Keadaan menjadi “terkirim” atau “kirim ulang”, atau pakai KKPHAM › Surel koordinator › Tandai terkirim dan Kirim lagi.',
    outboxPreview: 'Pratinjau; belum dikirim.',
  },
  roles,
  decisions,
  stages,
  about: ({ version, instrument, hash, standing, assumptions, roles: whoMay }) =>
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
      whoMay,
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
      'KKPHAM › Lembar Isian › Buat lembar isian: satu lembar untuk setiap daerah, dibagikan kepada petugasnya. Kumpulkan isian membawa jawabannya ke tab Isian. Untuk uji coba, jawaban boleh langsung diketik di tab Isian.',
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
    roles: 'Pengguna dan peran',
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
  upload: {
    title: 'Unggah Lembar Isian (.xlsx)',
    intro:
      'Pilih berkas .xlsx yang dikirim petugas daerah; boleh beberapa sekaligus. Daerahnya dikenali dari isi berkas, bukan dari namanya.',
    choose: 'Berkas',
    send: 'Unggah dan kumpulkan',
    working: (name) => `Mengunggah ${name} …`,
  },
  trail: {
    sound: ({ length, hash, sorted }) =>
      `Jejak utuh: ${n(length)} entri, kepala ${length} ${hash.slice(0, 16)}.${sorted ? ' Barisnya diurutkan orang; isinya lengkap.' : ''} Rantai ini tidak dapat menunjukkan bahwa seluruhnya ditulis ulang; bandingkan kepalanya dengan surel yang sudah terkirim.`,
    faulty: ({ kind, seq }, cell) => `${TRAIL_FAULTS[kind](n(seq))} Lihat ${cell}. Yang sebelumnya utuh.`,
  },
  message,
  day: (day) => formatDay(day, 'id'),
};

const TRAIL_FAULTS: Readonly<Record<TrailFaultKind, (seq: string) => string>> = {
  changed: (seq) => `Entri ${seq} diubah: isinya tidak cocok dengan sidiknya atau dengan entri sesudahnya.`,
  removed: (seq) => `Entri ${seq} dihapus.`,
  inserted: (seq) => `Ada baris yang disisipkan, di tempat entri ${seq}.`,
  moved: (seq) => `Entri ${seq} dipindahkan; isi semua entri masih utuh.`,
  cut: (seq) => `Bagian akhir hilang mulai entri ${seq}, menurut kepala yang diketahui.`,
  rewritten: (seq) =>
    `Entri ${seq} bukan yang diketahui: jejaknya ditulis ulang, dari entri itu atau sebelumnya.`,
};

const listed = (items: readonly string[]): string =>
  `${items.slice(0, 8).join(', ')}${items.length > 8 ? ', …' : ''}`;

const describeFault = (fault: Parameters<Text['faultPlace']>[0]): string =>
  (unsound[fault.code] as (fault: Parameters<Text['faultPlace']>[0]) => string)(fault);
