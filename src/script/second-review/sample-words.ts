// What the second verifier reads in the spreadsheet of the sample. Always Indonesian.
import { REASON_CODES, reasonLabel } from '../../domain/decision/reasons';
import { DECISION_WORDS, type DecisionState, isDecided } from '../../domain/decision/state';
import { SAMPLE_TABS, type SampleColumn } from './sample-layout';

/** The states that a vote can have, by their words. */
export const VOTE_WORDS: readonly string[] = (Object.keys(DECISION_WORDS) as DecisionState[])
  .filter(isDecided)
  .map((state) => DECISION_WORDS[state]);

const FITTING = REASON_CODES.filter(({ states }) => states.some(isDecided));

/** The codes that the second verifier is offered: none that speaks of a decision before theirs. */
export const SECOND_REASONS: readonly string[] = FITTING.filter(({ code }) => !code.startsWith('U')).map(
  reasonLabel,
);

/** The codes that a third verifier is offered. */
export const THIRD_REASONS: readonly string[] = FITTING.map(reasonLabel);

const { confirmed, corrected, notApplicable } = DECISION_WORDS;

/** A heading has no second text. */
export type GuideLine = readonly [name: string, says: string];

export const GUIDE = {
  title: (year: number, number: number): string => `Verifikasi kedua KKPHAM ${year}, sampel ke-${number}`,
  lines: (decisions: number, regions: number): readonly GuideLine[] => [
    [
      'Untuk siapa',
      'Verifikator kedua. Lembar ini dibagikan hanya kepada Anda, selain pembuatnya. Jangan bagikan lagi.',
    ],
    [
      'Apa isinya',
      `${decisions} jawaban dari ${regions} daerah yang diundi dari keputusan yang sudah ada. Keputusan verifikator pertama sengaja tidak ditulis di sini.`,
    ],
    ['Yang diminta', 'Nilai setiap jawaban dari buktinya, seolah belum pernah diperiksa siapa pun.'],
    [
      'Jangan membuka Buku Verifikasi',
      'Di sana keputusan pertama tertulis. Google Sheets tidak dapat mencegahnya bila buku itu pernah dibagikan kepada Anda; jadi jangan dibuka sampai semua suara diambil.',
    ],
    ['Cara mengisi', ''],
    ['1. Baca', `Di tab ${SAMPLE_TABS.sample}: pertanyaan, jawaban daerah, dan tautan buktinya.`],
    ['2. Status Verifikasi', `Pilih: ${VOTE_WORDS.join(' / ')}.`],
    [
      '3. Nilai terverifikasi',
      `Hanya untuk ${corrected}: jawaban, atau pembilang dan penyebut, yang benar. Angka tanpa pemisah ribuan, dengan koma desimal.`,
    ],
    [
      '4. Alasan',
      `Selain ${confirmed}, pilih Kode Alasan dan tulis Catatan Verifikator. ${notApplicable} hanya bila indikatornya membolehkan.`,
    ],
    ['Sesudahnya', ''],
    [
      'Diambil',
      'Koordinator mengumpulkan suara Anda, boleh sebagian demi sebagian. Kolom Keterangan lalu menyebut mana yang tercatat, dan apa yang masih kurang.',
    ],
    ['Tetap', 'Suara yang sudah tercatat tidak berubah lagi, juga bila selnya diubah.'],
    [
      'Bila berbeda',
      'Bila suara Anda berbeda dari keputusan pertama, verifikator ketiga memutuskan dengan alasan. Kedua suara tetap tersimpan.',
    ],
    ['Kode alasan (rancangan)', ''],
    ...SECOND_REASONS.map((label): GuideLine => [label.slice(0, 2), label.slice(3)]),
  ],
} as const;

/** Words below the header of a column, as a note. */
export const SAMPLE_NOTES: Partial<Readonly<Record<SampleColumn, string>>> = {
  'Status Verifikasi': `${VOTE_WORDS.join(' / ')}. Kosong berarti belum dinilai.`,
  'Jawaban Terverifikasi': `Hanya untuk ${corrected}.`,
  'Pembilang Terverifikasi': `Hanya untuk ${corrected} pada rasio.`,
  'Penyebut Terverifikasi': `Hanya untuk ${corrected} pada rasio.`,
  'Kode Alasan': `Wajib selain ${confirmed}.`,
  'Catatan Verifikator': `Wajib selain ${confirmed}.`,
  Keterangan: 'Terisi sendiri saat suara dikumpulkan.',
};
