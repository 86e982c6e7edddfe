// The words of the second verification in Indonesian.
import { isWhole } from '../../../domain/second-review/plan';
import type { RefusalCode, RefusalDetails } from '../../refusal';
import type { SecondReviewRefusals } from '../../second-review/refusals';
import { formatNumber, formatPlain } from '../format';
import type { SecondReviewText } from '../second-review-text';

const n = (value: number): string => formatNumber(value, 0, 'id');
const percent = (value: number): string => `${formatPlain(value, 'id')}%`;
const two = (value: number): string => formatNumber(value, 2, 'id');
const listed = (lines: readonly string[]): string =>
  `${lines.slice(0, 5).join('; ')}${lines.length > 5 ? `; dan ${n(lines.length - 5)} lagi` : ''}`;

const fault: SecondReviewText['fault'] = {
  unknown: 'statusnya tidak dikenal; pilih dari daftar',
  undecided: 'status ini bukan suara; pilih salah satu dari daftar',
  step: 'keputusan yang sekarang tidak dapat diubah langsung menjadi ini',
  refused: 'tidak berlaku tidak dibolehkan di indikator ini, atau catatannya belum ada',
  unusable: 'nilai terverifikasinya kosong atau tidak dapat dipakai',
  unreasoned: 'kode alasan yang cocok atau catatannya belum ada',
  first: 'keputusan pertamanya Anda sendiri yang membuat',
  second: 'suara keduanya dari Anda sendiri',
  'not-third': 'Anda bukan verifikator ketiga',
  'no-row': 'barisnya tidak ada lagi di tab Isian',
  reopened: 'jawaban daerahnya baru saja berubah; baca lagi, lalu ulangi',
  'not-recorded': 'keputusannya tidak dapat dicatat atas nama Anda',
};

export const secondReview: SecondReviewText = {
  menu: {
    title: 'Verifikasi kedua',
    draw: 'Rencanakan dan tarik sampel',
    collect: 'Kumpulkan verifikasi kedua',
    settle: 'Putuskan yang berbeda',
  },
  plan: (plan) => {
    const { accepted, size, population, riskPercent, tolerablePercent } = plan;
    const few = `kurang dari ${percent(tolerablePercent)} dari ${n(population)} keputusan keliru`;
    const else_ =
      'bila lebih, kesimpulan itu tidak dapat ditarik dan perlu ditentukan keputusan mana lagi yang diperiksa ulang.';
    return isWhole(plan)
      ? `Semua ${n(size)} keputusan diperiksa ulang. Bila paling banyak ${n(accepted)} berbeda, maka ${few}, tanpa risiko sampel; ${else_}`
      : `Bila paling banyak ${n(accepted)} dari ${n(size)} keputusan berbeda, maka dengan risiko ${percent(riskPercent)} dapat disimpulkan bahwa ${few}; ${else_}`;
  },
  result: (plan, { counts, conclusion }) => {
    const differing = counts.differing + counts.settled;
    const judged = plan.size - counts.waiting;
    const few = `kurang dari ${percent(plan.tolerablePercent)} dari ${n(plan.population)} keputusan keliru`;
    const found = `${n(judged)} dari ${n(plan.size)} suara kedua terkumpul, ${n(differing)} berbeda`;
    const said = {
      waiting: `${found}. Belum dapat disimpulkan.`,
      holds: `${found}, paling banyak ${n(plan.accepted)} yang diterima: ${isWhole(plan) ? few : `dengan risiko ${percent(plan.riskPercent)} disimpulkan ${few}`}.`,
      fails: `${found}, lebih dari ${n(plan.accepted)} yang diterima: tidak dapat disimpulkan bahwa ${few}.`,
    }[conclusion];
    const open = counts.differing > 0 ? ` ${n(counts.differing)} menunggu verifikator ketiga.` : '';
    return `${said}${open}`;
  },
  agreement: ({ pairs, same, kappa, interval }) => {
    if (pairs === 0) return 'Kesepakatan: belum ada suara kedua; kappa tidak dapat dihitung.';
    const alike = `Kesepakatan status: ${n(same)} dari ${n(pairs)} sama (${formatNumber((same / pairs) * 100, 1, 'id')}%)`;
    if (kappa === null) {
      return `${alike}; kappa tidak dapat dihitung, karena keduanya hanya memakai satu status yang sama.`;
    }
    return interval === null
      ? `${alike}; kappa Cohen ${two(kappa)}, selang kepercayaannya tidak dapat dihitung.`
      : `${alike}; kappa Cohen ${two(kappa)} (selang 95%: ${two(interval[0])} sampai ${two(interval[1])}).`;
  },
  ask: {
    title: 'Verifikasi kedua',
    draw: ({ plan, regions, wanted, isBookShared }) =>
      [
        `Sampel ke-${n(plan.number)}: ${n(plan.size)} dari ${n(plan.population)} keputusan yang tercatat, di ${n(regions)} daerah yang semua indikatornya sudah diputuskan.`,
        secondReview.plan(plan),
        ...(plan.accepted < wanted
          ? [
              `Beda Diterima diturunkan dari ${n(wanted)} menjadi ${n(plan.accepted)}: dari ${n(plan.population)} keputusan, ${n(plan.accepted + 1)} yang keliru sudah mencapai ${percent(plan.tolerablePercent)}.`,
            ]
          : []),
        ...(plan.leftOut > 0
          ? [`${n(plan.leftOut)} keputusan tidak ikut diundi, karena dibuat oleh ${plan.second} sendiri.`]
          : []),
        `${plan.second} mendapat lembar tersendiri tanpa keputusan pertama. Itu hanya berarti bila ia tidak membuka Buku Verifikasi ini: kepada siapa pun yang memegang aksesnya, Google Sheets memperlihatkan keputusan pertama.${isBookShared ? ' SAAT INI BUKU INI DIBAGIKAN KEPADANYA; cabut aksesnya sampai semua suaranya diambil.' : ' Jangan bagikan buku ini kepadanya sampai semua suaranya diambil.'}`,
        'Rencana dan hasil undian dicatat di Jejak Audit dan tidak dapat ditarik kembali. Lanjutkan?',
      ].join('\n\n'),
    replace: (from, to) =>
      `Sampel yang berjalan dipegang ${from}. Ganti dengan ${to}? Suara yang sudah diambil tetap. Lembarnya tidak lagi dibagikan kepada ${from}.`,
  },
  state: {
    waiting: 'Menunggu suara kedua',
    agreed: 'Sama',
    differing: 'Berbeda: menunggu verifikator ketiga',
    settled: 'Berbeda: diputuskan verifikator ketiga',
  },
  answerChanged: 'Jawaban daerah berubah sejak diundi.',
  notTaken: (why) => `Usul belum diambil: ${fault[why]}.`,
  fault,
  remark: (outcome, at) => {
    switch (outcome.kind) {
      case 'blank':
        return '';
      case 'taken':
      case 'kept':
        return `Tercatat ${at}.`;
      case 'changed':
        return `Tercatat ${at}. Perubahan sesudahnya tidak diambil.`;
      case 'refused':
        return `Belum diambil: ${fault[outcome.fault]}.`;
    }
  },
  notes: ({ number, second, seed }) => [
    `Sampel ke-${n(number)}, verifikator kedua ${second}. Ia tidak boleh melihat buku ini sampai semua suaranya diambil; Google Sheets tidak dapat mencegahnya.`,
    `Undian: keputusan diurutkan menurut SHA-256 dari “benih kode-wilayah kode-indikator”, lalu diambil dari depan. Benih: ${seed}, yaitu sidik entri Jejak Audit tepat sebelum rencananya.`,
    'Suara pertama dan kedua beku sejak dicatat. Yang berbeda dihitung berbeda, siapa pun yang kemudian dibenarkan.',
    'Kappa Cohen adalah kesepakatan di luar yang terjadi kebetulan: 1 penuh, 0 tidak lebih dari kebetulan. Bila hampir semua keputusan sama jenisnya, kappa rendah walau hampir semuanya sepakat; baca bersama persennya.',
    'Verifikator ketiga mengisi kolom hijau pada yang berbeda, dengan kode alasan dan catatan, lalu KKPHAM › Verifikasi kedua › Putuskan yang berbeda.',
  ],
  done: {
    drawn: ({ plan, isNew, url, refused }) =>
      [
        isNew
          ? `Sampel ke-${n(plan.number)} ditarik: ${n(plan.size)} dari ${n(plan.population)} keputusan.`
          : `Sampel ke-${n(plan.number)} masih berjalan; tidak ada undian baru.`,
        refused
          ? `Google menolak membagikan lembarnya kepada ${plan.second}. Periksa alamatnya, lalu jalankan lagi.`
          : `Lembarnya dibagikan kepada ${plan.second}: ${url}`,
      ].join(' '),
    collected: ({ taken, refused, changed }, told) =>
      [
        `${n(taken)} suara kedua diambil.`,
        ...(refused > 0 ? [`${n(refused)} belum dapat diambil: ${listed(told)}.`] : []),
        ...(changed > 0 ? [`${n(changed)} diubah sesudah tercatat; perubahannya tidak diambil.`] : []),
      ].join(' '),
    settled: (settled, told) =>
      [
        settled === 0 && told.length === 0
          ? 'Tidak ada usul verifikator ketiga yang perlu dicatat.'
          : `${n(settled)} yang berbeda diputuskan.`,
        ...(told.length > 0 ? [`${n(told.length)} belum dapat diambil: ${listed(told)}.`] : []),
      ].join(' '),
  },
};

type Words = {
  readonly [C in keyof SecondReviewRefusals & RefusalCode]: (details: RefusalDetails[C]) => string;
};

export const secondReviewRefusals: Words = {
  'review/no-second': () =>
    'Isi dulu setelan Verifikator Kedua dengan satu alamat surel. Tidak ada yang diubah.',
  'review/nothing-decided': () =>
    'Belum ada daerah yang semua indikatornya sudah diputuskan dan tercatat; tidak ada yang dapat diundi. Tidak ada yang diubah.',
  'review/all-by-second': ({ address }) =>
    `Semua keputusan yang dapat diundi dibuat oleh ${address} sendiri. Verifikator kedua harus orang lain: ubah setelan Verifikator Kedua. Tidak ada yang diubah.`,
  'review/second-decided': ({ address, places }) =>
    `${address} sendiri yang membuat keputusan pertama atas ${listed(places)}, yang masih menunggu suara kedua. Pilih orang lain di setelan Verifikator Kedua. Tidak ada yang diubah.`,
  'review/none': () =>
    'Belum ada sampel. Jalankan KKPHAM › Verifikasi kedua › Rencanakan dan tarik sampel. Tidak ada yang diubah.',
  'review/file-missing': () =>
    'Lembar verifikator kedua belum selesai dibuat. Jalankan lagi KKPHAM › Verifikasi kedua › Rencanakan dan tarik sampel.',
  'review/file-trashed': ({ name }) =>
    `Lembar verifikator kedua (${name}) ada di Sampah. Pulihkan berkasnya, lalu jalankan lagi.`,
  'review/file-closed': ({ by, reason }) =>
    `Lembar verifikator kedua tidak dapat dibuka dengan akun ini (${reason}). Yang membuatnya ${by}; minta ia yang menjalankan.`,
  'review/file-spoiled': ({ tab, header }) =>
    header === null
      ? `Di lembar verifikator kedua tab “${tab}” tidak ada. Kembalikan namanya, atau pulihkan lewat riwayat versi. Tidak ada yang diambil.`
      : `Di lembar verifikator kedua, tab “${tab}”, judul kolom “${header}” tidak ada atau ada dua kali. Kembalikan judulnya. Tidak ada yang diambil.`,
  'review/not-third': ({ address, thirds }) =>
    `${address} tidak tercatat sebagai Verifikator Ketiga di tab Pengaturan. ${thirds.length > 0 ? `Yang boleh: ${thirds.join(', ')}.` : 'Setelan itu masih kosong.'} Tidak ada yang diubah.`,
};
