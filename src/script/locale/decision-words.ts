// How documents speak of decisions. Indonesian in every setting.
import type { StateCounts } from '../../domain/decision/counts';
import { DECISION_WORDS, type DecisionState } from '../../domain/decision/state';
import { formatNumber } from './format';

const n = (value: number): string => formatNumber(value, 0, 'id');

/** The states in the order in which documents name them. */
export const STATES_IN_ORDER: readonly DecisionState[] = [
  'confirmed',
  'corrected',
  'unsupported',
  'notApplicable',
  'returned',
  'pending',
];

/** `3 sesuai, 1 dikembalikan`; what there is none of is left out. */
export const countsWords = (counts: StateCounts): string =>
  STATES_IN_ORDER.filter((state) => counts[state] > 0)
    .map((state) => `${n(counts[state])} ${DECISION_WORDS[state].toLowerCase()}`)
    .join(', ');

export const DECISIONS_WORDS = {
  header: ['Indikator', 'Keputusan', 'Klaim', 'Terverifikasi', 'Alasan dan catatan'],
  counts: (indicators: number, counts: StateCounts): string =>
    `Dari ${n(indicators)} indikator: ${countsWords(counts)}.`,
  none: 'Tidak ada keputusan selain sesuai.',
} as const;
