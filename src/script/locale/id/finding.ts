// Findings in Indonesian: what was found, and what to do about it.
import { reasonCodesFor } from '../../../domain/decision/reasons';
import { DECISION_WORDS } from '../../../domain/decision/state';
import { cut } from '../../../domain/text/cut';
import { formatPlain } from '../format';
import type { Text } from '../text';

const n = (value: number): string => formatPlain(value, 'id');
const quote = (text: string): string => `“${text.length > 80 ? `${cut(text, 80)}…` : text}”`;

/** Without thousands separators, where these are what is in doubt. */
const ungrouped = (value: number): string => String(value).replace('.', ',');

const SIDES = { answer: 'Jawaban', numerator: 'Pembilang', denominator: 'Penyebut' } as const;

export const finding: Text['finding'] = {
  'answer/blank': () => ({
    found: 'Belum dijawab.',
    todo: 'Isi jawabannya. Bila datanya memang tidak ada, tulis Tidak ada data dan alasannya di Catatan.',
  }),
  'answer/word-not-allowed': ({ found }) => ({
    found: `${quote(found)} bukan jawaban yang dikenal untuk indikator ini.`,
    todo: 'Pakai jawaban dari daftar pilihan: Ada, Tidak ada, Tidak ada data, atau Tidak berlaku; untuk rasio isi Pembilang dan Penyebut.',
  }),
  'answer/option-not-allowed': ({ found, letters }) => ({
    found: `${quote(found)} bukan salah satu pilihan indikator ini.`,
    todo: `Pilih salah satu huruf: ${letters.join(', ')}.`,
  }),
  'number/unreadable': ({ found }) => ({
    found: `${quote(found)} tidak dapat dibaca sebagai angka.`,
    todo: 'Tulis angkanya saja, tanpa satuan, misalnya 12,5. Nol ditulis 0. Bila datanya tidak ada, tulis Tidak ada data di kolom Jawaban.',
  }),
  'number/ambiguous': ({ found, readings }) => ({
    found: `${quote(found)} dapat dibaca dua cara: ${ungrouped(readings[0])} atau ${ungrouped(readings[1])}.`,
    todo: 'Tulis tanpa pemisah ribuan, misalnya 1234, atau dengan koma desimal yang jelas, misalnya 1,23.',
  }),
  'ratio/side-missing': ({ side }) => ({
    found: `${SIDES[side]} belum diisi.`,
    todo: 'Isi Pembilang dan Penyebut; nilainya dihitung sendiri dari keduanya.',
  }),
  'ratio/denominator-not-positive': ({ found }) => ({
    found: `Penyebut ${n(found)}; tidak ada yang dapat dibagi dengannya.`,
    todo: 'Periksa Penyebut: harus lebih dari 0. Bila memang tidak ada sasarannya, tulis Tidak berlaku atau Tidak ada data dan alasannya.',
  }),
  'ratio/numerator-above-denominator': ({ numerator, denominator }) => ({
    found: `Pembilang ${n(numerator)} melebihi Penyebut ${n(denominator)}, padahal pembilang adalah bagian dari penyebut.`,
    todo: 'Periksa kedua angka; barangkali tertukar atau salah satunya dari sumber atau tahun yang lain.',
  }),
  'ratio/answer-typed': ({ found }) => ({
    found: `Kolom Jawaban berisi ${quote(found)}, tetapi indikator ini dihitung dari Pembilang dan Penyebut.`,
    todo: 'Kosongkan kolom Jawaban; isinya tidak dipakai.',
  }),
  'value/fraction-for-percentage': ({ found }) => ({
    found: `Nilainya ${n(found)} persen. Apakah maksudnya ${n(found * 100)} persen?`,
    todo: 'Persentase ditulis 0 sampai 100, bukan pecahan. Perbaiki bila perlu.',
  }),
  'value/percentage-for-fraction': ({ found }) => ({
    found: `Nilainya ${n(found)}, padahal nilai ini antara 0 dan 1. Apakah maksudnya ${n(found / 100)}?`,
    todo: 'Tulis sebagai pecahan antara 0 dan 1.',
  }),
  'value/out-of-range': ({ found, minimum, maximum }) => ({
    found: `Nilainya ${n(found)}, di luar yang mungkin (${minimum === null ? 'tanpa batas bawah' : `paling kecil ${n(minimum)}`}, ${maximum === null ? 'tanpa batas atas' : `paling besar ${n(maximum)}`}).`,
    todo: 'Periksa angka dan satuannya.',
  }),
  'value/far-from-peers': ({ found, median, peers, distance }) => ({
    found: `Nilainya ${n(Number(found.toFixed(2)))}, jauh dari ${peers} daerah sejenis di provinsi (median ${n(Number(median.toFixed(2)))}; ${n(Number(distance.toFixed(1)))} kali sebaran lazim).`,
    todo: 'Ini pertanyaan, bukan kesalahan: periksa angka, satuan, dan buktinya; bila benar, biarkan.',
  }),
  'year/missing': ({ expected }) => ({
    found: 'Tahun data belum diisi.',
    todo: `Isi tahun datanya; yang dinilai adalah data tahun ${expected}.`,
  }),
  'year/unreadable': ({ found, expected }) => ({
    found: `${quote(found)} bukan tahun.`,
    todo: `Tulis empat angka, misalnya ${expected}.`,
  }),
  'year/outside-period': ({ found, expected }) => ({
    found: `Datanya tahun ${found}, padahal yang dinilai tahun ${expected}.`,
    todo: `Pakai data tahun ${expected}. Bila belum terbit, jelaskan di Catatan.`,
  }),
  'evidence/missing': () => ({
    found: 'Bukti dukung belum ada.',
    todo: 'Tempel tautan ke dokumen buktinya.',
  }),
  'evidence/not-a-link': ({ found }) => ({
    found: `${quote(found)} bukan tautan.`,
    todo: 'Tempel alamat lengkapnya, mulai dari https://, sebagai teks biasa.',
  }),
  'evidence/shared': ({ found, indicators }) => ({
    found: `Tautan yang sama dipakai untuk ${indicators.length} indikator (${indicators.join(', ')}): ${found}`,
    todo: 'Periksa apakah satu berkas itu memang membuktikan semuanya; sebaiknya tunjuk berkas atau halamannya masing-masing.',
  }),
  'not-applicable/without-reason': () => ({
    found: 'Ditulis Tidak berlaku tanpa alasan.',
    todo: 'Tulis alasannya di Catatan. Tanpa alasan, jawaban ini dihitung sebagai tidak ada data (0).',
  }),
  'not-applicable/not-allowed': () => ({
    found: 'Ditulis Tidak berlaku, tetapi indikator ini berlaku untuk semua daerah.',
    todo: 'Jawab indikatornya, atau tulis Tidak ada data. Sekarang dihitung sebagai tidak ada data (0).',
  }),
  'no-data/without-reason': () => ({
    found: 'Ditulis Tidak ada data tanpa alasan.',
    todo: 'Tulis alasannya di Catatan, misalnya data dipegang instansi mana.',
  }),
  'region/unknown': ({ found }) => ({
    found: found === '' ? 'Kode wilayah kosong.' : `Kode wilayah ${quote(found)} tidak ada di tabel Wilayah.`,
    todo: 'Periksa kodenya (bentuknya 73.71), atau tambahkan daerahnya di tabel Wilayah. Baris ini tidak dihitung.',
  }),
  'region/code-converted': ({ found, recognised }) => ({
    found: `Kode wilayah berubah menjadi angka, tanggal, atau bentuk lain (${quote(found)}); dikenali sebagai ${recognised}.`,
    todo: `Ubah format selnya menjadi teks biasa, lalu tulis ulang ${recognised}.`,
  }),
  'region/twice': ({ found, first }) => ({
    found: `Kode wilayah ${found} sudah ada di baris ${first} tabel Wilayah.`,
    todo: 'Hapus salah satu barisnya; yang dipakai adalah yang pertama.',
  }),
  'region/code-unreadable': ({ found }) => ({
    found: found === '' ? 'Kode wilayah kosong.' : `${quote(found)} bukan kode wilayah.`,
    todo: 'Tulis kode Kemendagri sebagai teks, misalnya 73.71. Baris ini tidak dipakai.',
  }),
  'indicator/unknown': ({ found }) => ({
    found:
      found === '' ? 'Kode indikator kosong.' : `Kode indikator ${quote(found)} tidak ada dalam instrumen.`,
    todo: 'Periksa kodenya di tab Indikator. Baris ini tidak dihitung.',
  }),
  'answer/changed-after-decision': ({ found }) => ({
    found: `Daerah mengubah jawabannya sesudah diputuskan. ${found}`,
    todo: 'Periksa sekali lagi, lalu pilih Status Verifikasi.',
  }),
  'sheet/trouble': ({ found }) => ({
    found: `Lembar Isian daerah ini: ${found}`,
    todo: 'Selesaikan, lalu jalankan KKPHAM › Lembar Isian › Kumpulkan isian.',
  }),
  'officer/address-unusable': ({ found }) => ({
    found: `Surel petugas ${quote(found)} bukan alamat surel.`,
    todo: 'Tulis alamatnya; lebih dari satu dipisah koma. Tanpa itu Lembar Isian tidak dapat dibagikan kepadanya.',
  }),
  'row/duplicate': ({ first, same }) => ({
    found: `Indikator ini sudah dijawab di baris ${first}${same ? ' dengan isi yang sama' : ', dengan isi yang berbeda'}.`,
    todo: same
      ? 'Hapus salah satu barisnya.'
      : 'Tentukan mana yang benar dan hapus yang lain. Selama berbeda, keduanya tidak dihitung.',
  }),
  'row/missing': ({ indicators }) => ({
    found: `Tidak ada baris untuk ${indicators.length} indikator: ${indicators.slice(0, 12).join(', ')}${indicators.length > 12 ? ', …' : ''}`,
    todo: 'Jalankan KKPHAM › Siapkan buku; baris yang kurang ditambahkan, yang ada tidak disentuh.',
  }),
  'endorsement/missing': ({ endorsement }) => ({
    found: `Pengesahan belum ada: ${{ office: 'OPD', regencySecretary: 'Sekda kabupaten/kota', provinceSecretary: 'Sekda provinsi' }[endorsement]}.`,
    todo: 'Isi tanggal atau tautan surat pengesahannya di tabel Wilayah.',
  }),
  'bonus/unreadable': ({ found }) => ({
    found: `Bonus Aksi HAM ${quote(found)} tidak dapat dibaca sebagai angka.`,
    todo: 'Tulis angkanya saja, atau kosongkan. Sekarang dihitung 0.',
  }),
  'bonus/out-of-range': ({ found, maximum }) => ({
    found: `Bonus Aksi HAM ${n(found)}; menurut instrumen antara 0 dan ${n(maximum)}.`,
    todo: 'Perbaiki angkanya. Sekarang dihitung 0.',
  }),
  'last-year/unreadable': ({ found }) => ({
    found: `Nilai tahun lalu ${quote(found)} bukan angka antara 0 dan 100.`,
    todo: 'Perbaiki, atau kosongkan bila tidak ada; perbandingan tidak ditampilkan.',
  }),
  'coordinator/address-unusable': ({ found }) => ({
    found:
      found === '' ? 'Surel koordinator kosong.' : `Surel koordinator ${quote(found)} bukan alamat surel.`,
    todo: 'Tulis alamatnya; lebih dari satu dipisah koma. Tanpa itu daerah ini tidak ikut dalam surel.',
  }),
  'decision/unknown-word': ({ found }) => ({
    found: `Status verifikasi ${quote(found)} tidak dikenal.`,
    todo: 'Pilih dari daftar: Belum diperiksa, Sesuai, Dikoreksi, Tidak didukung bukti, Dikembalikan, atau Tidak berlaku.',
  }),
  'decision/step-refused': ({ from, found }) => ({
    found: `Dari ${quote(DECISION_WORDS[from])} tidak dapat langsung menjadi ${quote(found)}.`,
    todo: 'Kembalikan dulu ke Belum diperiksa dengan Kode Alasan dan Catatan Verifikator, catat, lalu putuskan.',
  }),
  'decision/unreasoned': ({ state, found }) => ({
    found: `Keputusan ${quote(DECISION_WORDS[state])} belum beralasan${found === '' ? '' : `; kode ${quote(found)} tidak cocok, catatannya kosong, atau masih alasan keputusan sebelumnya`}.`,
    todo: `Isi Catatan Verifikator dan pilih Kode Alasan: ${reasonCodesFor(state).join('; ')}.`,
  }),
  'decision/correction-unusable': () => ({
    found: 'Statusnya Dikoreksi, tetapi jawaban terverifikasinya kosong atau tidak dapat dipakai.',
    todo: 'Isi Jawaban Terverifikasi, atau Pembilang dan Penyebut Terverifikasi.',
  }),
  'decision/verifier-unknown': ({ found }) => ({
    found: `${quote(found)} di kolom Verifikator bukan siapa pun di tab Pengguna.`,
    todo: 'Tulis nama atau alamatnya seperti di tab Pengguna. Siapa yang memutuskan tertera di kolom Diputuskan Oleh.',
  }),
  'decision/not-applicable-refused': () => ({
    found:
      'Diputuskan Tidak berlaku tanpa Catatan Verifikator, atau pada indikator yang berlaku untuk semua daerah.',
    todo: 'Tulis alasannya di Catatan Verifikator, atau pilih status lain. Sekarang dihitung sebagai tidak ada data (0).',
  }),
  'text/formula-like': ({ found }) => ({
    found: `Teksnya tampak seperti rumus: ${quote(found)}. Disimpan dan ditampilkan sebagai teks biasa.`,
    todo: 'Tulis ulang dalam kalimat bila bukan itu maksudnya.',
  }),
  'text/too-long': ({ length, limit }) => ({
    found: `Teksnya ${n(length)} huruf; di ringkasan hanya ${n(limit)} yang ditampilkan.`,
    todo: 'Ringkas, dan pindahkan uraiannya ke dokumen bukti.',
  }),
  'document/placeholder-unfilled': ({ placeholders }) => ({
    found: `Templat ringkasan memuat penanda yang tidak dikenal: ${placeholders.join(', ')}`,
    todo: 'Hapus atau perbaiki penanda itu di dokumen templat.',
  }),
  'rule/broken': ({ rule, message, times }) => ({
    found: `Aturan ${rule} gagal dijalankan ${n(times)} kali: ${message}`,
    todo: 'Laporkan kepada pengelola program. Aturan lain tetap diperiksa.',
  }),
};
