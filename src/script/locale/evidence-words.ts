// The words of an evidence package. Its reader is not known beforehand, so BACA.txt speaks both languages in every setting.

/** What BACA.txt says of the package that it lies in. */
export interface ReadMeFacts {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly year: number;
  readonly dataYear: number;
  readonly version: number;
  readonly instrument: string;
  readonly draft: boolean;
  readonly sample: boolean;
  readonly copies: number;
}

export const EVIDENCE_WORDS = {
  folderName: (year: number): string => `KKPHAM ${year} - Paket Bukti`,
  packageName: (code: string, name: string, version: number): string => `${code} ${name} - v${version}`,
  unfinished: (name: string): string => `${name} (belum selesai)`,
  readMe: (facts: ReadMeFacts): string =>
    `${[...indonesian(facts), '', '-'.repeat(72), '', ...english(facts)].join('\n')}\n`,
} as const;

const indonesian = ({
  code,
  name,
  province,
  year,
  dataYear,
  version,
  instrument,
  draft,
  sample,
  copies,
}: ReadMeFacts): readonly string[] => [
  `PAKET BUKTI KKPHAM ${year} - ${code} ${name}, ${province} - versi ${version}`,
  '',
  ...(sample ? ['DATA CONTOH: jawaban dan nilai di sini buatan, bukan keadaan sebenarnya.', ''] : []),
  ...(draft ? ['RANCANGAN: teks indikator belum diambil dari naskah peraturan.', ''] : []),
  `Untuk pemeriksa. Isinya data ${dataYear} satu daerah sebagaimana terbaca di Buku Verifikasi ketika paket`,
  `dibuat, instrumennya (${instrument}), aturan pemeriksaannya, dan jejak auditnya. Bentuk paket ini`,
  'rancangan program, bukan bentuk resmi kementerian.',
  '',
  'ISI',
  '  manifest.json   apa paket ini, kapan dan oleh siapa dibuat, dan sidik (SHA-256) setiap berkas',
  '  SHA256SUMS      sidik setiap berkas, untuk sha256sum',
  '  wilayah.csv     daerahnya: pengesahan, bonus Aksi HAM, nilai tahun lalu',
  '  isian.csv       jawaban, keputusan, alasan dan catatan, seperti terbaca di tab Isian; bila nilainya sudah',
  '                  ditetapkan, seperti ketika ditetapkan',
  '  keputusan.csv   setiap keputusan yang tercatat: siapa, kapan, dari, menjadi, alasan',
  '  nilai.csv       poin setiap indikator, nilai setiap hak, rerata, bonus, nilai akhir, predikat',
  '  instrumen.csv, indikator.csv   instrumen yang dipakai, seperti terbaca di bukunya',
  '  aturan.json     aturan pemeriksaan sebagai data; SHA-256 berkas ini adalah sidik aturannya',
  '  jejak.csv       jejak audit: entri daerah ini dan entri tanpa daerah ditulis utuh; entri daerah lain',
  '                  hanya kerangkanya (nomor, kode wilayah, sidik), supaya seluruh rantai dapat ditelusuri',
  '                  dan tidak ada entri daerah ini yang dapat disembunyikan',
  '  dokumen/        teks setiap dokumen daerah ini; nomor, ID dan tautannya ada di manifest.json',
  ...(copies > 0
    ? ['                  salinan Google Dokumennya ada di folder paket ini di Drive, di sebelah berkas .zip']
    : []),
  '',
  'MEMBUKA CSV: impor sebagai teks (pengodean UTF-8, pemisah koma, semua kolom bertipe teks). Jangan diklik dua',
  'kali: isinya ditulis apa adanya, sehingga kode dapat berubah menjadi angka atau tanggal, dan teks yang diawali',
  '=, +, - atau @ dapat dijalankan sebagai rumus.',
  '',
  'MEMERIKSA',
  '1. Di dalam folder hasil ekstrak .zip ini: sha256sum -c SHA256SUMS (macOS: shasum -a 256 -c SHA256SUMS). Setiap baris harus OK.',
  '2. Dengan Node.js 20 ke atas: node periksa-paket.mjs <folder itu>. Ambil periksa-paket.mjs dari sumber programnya',
  '   (tools/periksa-paket.mjs), bukan dari pengirim paket. Skrip itu berdiri sendiri dan dapat dibaca: ia menghitung',
  '   ulang sidik berkas, setiap entri jejak, rantainya, sidik instrumen dan aturan, dan nilai dari poin indikator, lalu',
  '   mencocokkan isian, keputusan dan nilai dengan jejak.',
  '3. Bila ada surel koordinator yang menyebut kepala jejak audit, misalnya 1234 0123456789abcdef, tambahkan',
  '   --head "1234 0123456789abcdef". Hanya ini yang menunjukkan jejak yang ditulis ulang seluruhnya.',
  '',
  'YANG TIDAK DAPAT DIBUKTIKAN PAKET INI',
  '- Siapa yang sebenarnya duduk di depan akun yang tercatat, dan apakah jawaban atau bukti aslinya benar.',
  '- Apa yang terjadi sebelum entri pertama jejak.',
  '- Bahwa jejak dan paketnya tidak ditulis ulang bersama-sama: siapa pun yang dapat mengubah semua berkas dapat',
  '  menghitung ulang semua sidik. Kepala dari surel yang terkirim sebelumnya menunjukkannya; tanpa itu tidak ada.',
  '- Bahwa ujung jejak tidak dipotong, bila tidak ada kepala yang lebih baru dari surel.',
  '- Isi entri daerah lain: yang ada hanya kode dan sidiknya.',
  '- Bahwa salinan dokumen (.docx) sama dengan teksnya: hanya teksnya yang bersidik. Bukti dukung tidak disalin.',
  '- Bahwa poin setiap indikator mengikuti jawabannya: skrip menghitung ulang nilai dari poin, bukan poin dari jawaban.',
];

const english = ({
  code,
  name,
  province,
  year,
  dataYear,
  version,
  instrument,
  draft,
  sample,
  copies,
}: ReadMeFacts): readonly string[] => [
  `EVIDENCE PACKAGE KKPHAM ${year} - ${code} ${name}, ${province} - version ${version}`,
  '',
  ...(sample ? ['SAMPLE DATA: the answers and values in here are made up.', ''] : []),
  ...(draft ? ['DRAFT (rancangan): the indicator texts were not taken from the regulation.', ''] : []),
  `For auditors. It holds one region's data of ${dataYear} as they were read in the Buku Verifikasi when the package`,
  `was made, its instrument (${instrument}), the rules it was checked by, and its audit trail. The form of this`,
  'package is the program’s own draft, no official form of the ministry.',
  '',
  'CONTENT',
  '  manifest.json   what this package is, when and by whom it was made, and the SHA-256 of each file',
  '  SHA256SUMS      the sum of each file, for sha256sum',
  '  wilayah.csv     the region: endorsements, Aksi HAM bonus, last year’s value',
  '  isian.csv       answers, decisions, reasons and notes as read in the tab Isian; once the value is fixed, as they',
  '                  were then',
  '  keputusan.csv   each recorded decision: who, when, from, to, why',
  '  nilai.csv       points of each indicator, value of each right, mean, bonus, final value, grade',
  '  instrumen.csv, indikator.csv   the instrument as read in the book',
  '  aturan.json     the rules as data; the SHA-256 of this file is the hash of the rules',
  '  jejak.csv       the audit trail: entries about this region and about none in full (utuh); of entries about other',
  '                  regions only the skeleton (kerangka: number, code, hashes), so that the whole chain can be walked',
  '                  and no entry about this region can be hidden',
  '  dokumen/        the text of each document of this region; number, id and link stand in manifest.json',
  ...(copies > 0
    ? ['                  copies of the Google Docs are in this package’s folder in Drive, beside the .zip']
    : []),
  '',
  'OPENING THE CSV FILES: import them as text (UTF-8, comma, every column as text). Do not double-click them: they are',
  'written as they are, so that codes may turn into numbers or dates, and text that begins with =, +, - or @ may be run',
  'as a formula.',
  '',
  'CHECKING',
  '1. Inside the folder that this .zip was extracted to: sha256sum -c SHA256SUMS (macOS: shasum -a 256 -c SHA256SUMS). Every line has to say OK.',
  '2. With Node.js 20 or newer: node periksa-paket.mjs --en <that folder>. Take periksa-paket.mjs from the program’s source',
  '   (tools/periksa-paket.mjs), not from whoever sent the package. The script stands alone and can be read: it computes',
  '   anew the sums of the files, each entry of the trail, the chain, the hashes of the instrument and the rules, the',
  '   values from the points of the indicators, and compares answers, decisions and values with the trail.',
  '3. Where a coordinator’s message names the head of the trail, such as 1234 0123456789abcdef, add',
  '   --head "1234 0123456789abcdef". Only this shows a trail that was written anew as a whole.',
  '',
  'WHAT THIS PACKAGE CANNOT PROVE',
  '- Who really sat at the account that was recorded, and whether the answers or the evidence itself are true.',
  '- What happened before the first entry of the trail.',
  '- That trail and package were not written anew together: whoever can change all files can compute all sums anew. The',
  '  head in a message that was sent before shows it; nothing else does.',
  '- That the end of the trail was not cut off, without a newer head from a message.',
  '- What the entries about other regions say: only their codes and hashes are here.',
  '- That a copied document (.docx) says what its text says: only the text has a sum. Evidence is not copied.',
  '- That the points of each indicator follow from its answer: the script computes values from points, not points from answers.',
];
