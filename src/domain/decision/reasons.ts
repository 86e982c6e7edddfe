// Reason codes: why an answer was not simply found right. Data; the words are a draft of ours.
import { type Cell, plainText } from '../table/cell';
import type { DecisionState } from './state';

export interface ReasonCode {
  /** A capital and a digit. */
  readonly code: string;
  /** As it stands in the drop-down; data, not text for people. */
  readonly word: string;
  /** The decisions that it can be given for. */
  readonly states: readonly DecisionState[];
}

const ANY: readonly DecisionState[] = [
  'pending',
  'confirmed',
  'corrected',
  'unsupported',
  'returned',
  'notApplicable',
];

/** No published list is known: this one is *rancangan*. */
export const REASON_CODES: readonly ReasonCode[] = [
  { code: 'K1', word: 'Angka berbeda dari dokumen', states: ['corrected'] },
  { code: 'K2', word: 'Salah hitung atau salah satuan', states: ['corrected'] },
  { code: 'K3', word: 'Data bukan dari tahun yang dinilai', states: ['corrected', 'returned'] },
  { code: 'K4', word: 'Pilihan jawaban berbeda dari dokumen', states: ['corrected'] },
  { code: 'B1', word: 'Bukti tidak ada atau tidak dapat dibuka', states: ['unsupported', 'returned'] },
  { code: 'B2', word: 'Bukti tidak memuat yang diklaim', states: ['unsupported', 'returned'] },
  { code: 'B3', word: 'Bukti belum disahkan', states: ['unsupported', 'returned'] },
  { code: 'B4', word: 'Tidak diperbaiki sampai batas waktu', states: ['unsupported'] },
  { code: 'D1', word: 'Jawaban atau angka perlu diperbaiki', states: ['returned'] },
  { code: 'D2', word: 'Keterangan belum jelas', states: ['returned'] },
  { code: 'N1', word: 'Sasaran indikator tidak ada di daerah', states: ['notApplicable'] },
  { code: 'N2', word: 'Kewenangan pemerintah lain', states: ['notApplicable'] },
  { code: 'U1', word: 'Keputusan sebelumnya keliru', states: ANY },
  { code: 'U2', word: 'Bukti baru diterima', states: ANY },
  { code: 'U3', word: 'Hasil verifikasi kedua', states: ANY },
  { code: 'X9', word: 'Lainnya, lihat catatan', states: ANY },
];

const BY_CODE = new Map(REASON_CODES.map((reason) => [reason.code, reason]));

/** `K1 Angka berbeda dari dokumen`, as the drop-down has it. */
export const reasonLabel = ({ code, word }: ReasonCode): string => `${code} ${word}`;

/** The code that a cell begins with, whatever follows it; null when it begins with none. */
export const readReasonCode = (cell: Cell): ReasonCode | null =>
  BY_CODE.get(plainText(cell).slice(0, 2).toUpperCase()) ?? null;

/** The labels of the codes that can be given for the decision. */
export const reasonCodesFor = (state: DecisionState): readonly string[] =>
  REASON_CODES.filter((reason) => fitsDecision(reason, state)).map(reasonLabel);

/** What a recorded code says; `''` for one that is none. */
export const reasonWord = (code: string): string => BY_CODE.get(code)?.word ?? '';

/** Whether the code can be given for the decision. */
export const fitsDecision = ({ states }: ReasonCode, state: DecisionState): boolean => states.includes(state);
