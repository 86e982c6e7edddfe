// The states of a verifier's word on one answer.

/** `pending` is *belum diperiksa*. */
export type DecisionState =
  | 'pending'
  | 'confirmed'
  | 'corrected'
  | 'unsupported'
  | 'returned'
  | 'notApplicable';

/** The words of the column Status Verifikasi; data, not text for people. */
export const DECISION_WORDS: Readonly<Record<DecisionState, string>> = {
  pending: 'Belum diperiksa',
  confirmed: 'Sesuai',
  corrected: 'Dikoreksi',
  unsupported: 'Tidak didukung bukti',
  returned: 'Dikembalikan',
  notApplicable: 'Tidak berlaku',
};

export const DECISION_STATES = Object.keys(DECISION_WORDS) as readonly DecisionState[];

const BY_WORD = new Map(DECISION_STATES.map((state) => [DECISION_WORDS[state].toLowerCase(), state]));

/** The state that a cell names; blank is `pending`, null when the word is none of them. */
export const readDecision = (text: string): DecisionState | null =>
  text === '' ? 'pending' : (BY_WORD.get(text.toLowerCase().replace(/\s+/g, ' ')) ?? null);

/** Whether the indicator is settled: neither waiting for a verifier nor sent back to the region. */
export const isDecided = (state: DecisionState | null): boolean =>
  state !== null && state !== 'pending' && state !== 'returned';
