// The table of steps between decisions, and what each step asks for.
import { describe, expect, it } from 'vitest';
import {
  REASON_CODES,
  readReasonCode,
  reasonCodesFor,
  reasonLabel,
} from '../../../src/domain/decision/reasons';
import { DECISION_STATES, DECISION_WORDS, type DecisionState } from '../../../src/domain/decision/state';
import { stepOf } from '../../../src/domain/decision/transitions';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import { knownRows, region, smallInstrument, typed } from '../build';

const fault = (given: Partial<TypedRow>) => {
  const [row] = knownRows(
    readSubmissions(smallInstrument(), [region()], [typed({ answer: 'Ada', ...given })]),
  );
  return row?.proposal?.fault ?? null;
};

/** The words of each state with what makes it sound for the indicator D1, which may not apply. */
const SOUND: Readonly<Record<DecisionState, Partial<TypedRow>>> = {
  pending: { decision: DECISION_WORDS.pending, reasonCode: 'U1', verifierNote: 'keliru baris' },
  confirmed: { decision: DECISION_WORDS.confirmed, reasonCode: 'U2', verifierNote: 'surat terbaru' },
  corrected: {
    decision: DECISION_WORDS.corrected,
    verifiedAnswer: 'Tidak ada',
    reasonCode: 'K4',
    verifierNote: 'Perda dicabut',
  },
  unsupported: { decision: DECISION_WORDS.unsupported, reasonCode: 'B1', verifierNote: 'tautan mati' },
  returned: { decision: DECISION_WORDS.returned, reasonCode: 'D1', verifierNote: 'lengkapi' },
  notApplicable: {
    decision: DECISION_WORDS.notApplicable,
    reasonCode: 'N1',
    verifierNote: 'tidak ada hutan',
  },
};

describe('a decision', () => {
  it('needs no reason only where an answer is found right that nobody had decided on, or still is', () => {
    const plain = DECISION_STATES.flatMap((from) =>
      DECISION_STATES.filter((to) => stepOf(from, to) === 'plain').map((to) => [from, to]),
    );
    expect(plain).toEqual([
      ['pending', 'pending'],
      ['pending', 'confirmed'],
      ['confirmed', 'confirmed'],
    ]);
  });
  it('on an answer that is with the region neither corrects it nor takes it out', () => {
    const never = DECISION_STATES.flatMap((from) =>
      DECISION_STATES.filter((to) => stepOf(from, to) === 'never').map((to) => [from, to]),
    );
    expect(never).toEqual([
      ['returned', 'corrected'],
      ['returned', 'notApplicable'],
    ]);
  });
  it('can always be taken back', () => {
    for (const from of DECISION_STATES) expect(stepOf(from, 'pending')).not.toBe('never');
  });
  for (const state of DECISION_STATES.filter((one) => one !== 'pending')) {
    it(`${DECISION_WORDS[state]} is taken with reason and note, and but for a first Sesuai not without`, () => {
      const sound = { indicator: 'D1', ...SOUND[state] };
      expect(fault(sound)).toBeNull();
      const bare = state === 'notApplicable' ? 'refused' : 'unreasoned';
      expect(fault({ ...sound, reasonCode: '' })).toBe(state === 'confirmed' ? null : 'unreasoned');
      expect(fault({ ...sound, verifierNote: ' - ' })).toBe(state === 'confirmed' ? null : bare);
    });
  }
  it('is refused with a code that is for another decision', () => {
    expect(fault({ ...SOUND.corrected, reasonCode: 'B1' })).toBe('unreasoned');
    expect(fault({ ...SOUND.corrected, reasonCode: 'Q7' })).toBe('unreasoned');
  });
  it('that changes a recorded one is refused with the reason of that one, which says nothing of the change', () => {
    const recorded = 'Dikembalikan; alasan=X9; catatan=lengkapi SK';
    const left = {
      recorded,
      decision: 'Tidak didukung bukti',
      reasonCode: 'X9',
      verifierNote: 'lengkapi SK',
    };
    expect(fault(left)).toBe('unreasoned');
    expect(fault({ ...left, verifierNote: 'SK tidak pernah dikirim' })).toBeNull();
    expect(fault({ ...left, reasonCode: 'B4' })).toBeNull();
  });
  it('may keep its reason where only the value is corrected anew', () => {
    const reason = { reasonCode: 'K4', verifierNote: 'Perda dicabut' };
    const recorded = 'Dikoreksi; jawaban=Ada; alasan=K4; catatan=Perda dicabut';
    expect(fault({ recorded, decision: 'Dikoreksi', verifiedAnswer: 'Tidak ada', ...reason })).toBeNull();
  });
  it('that changes a recorded one is refused without a reason, also when it is Sesuai', () => {
    const recorded = 'Tidak didukung bukti; alasan=B1; catatan=tautan mati';
    expect(fault({ recorded, decision: 'Sesuai' })).toBe('unreasoned');
    expect(fault({ recorded, ...SOUND.confirmed })).toBeNull();
  });
  it('on a returned answer is a step that is not allowed, however well reasoned', () => {
    const recorded = 'Dikembalikan; alasan=D1; catatan=lengkapi';
    expect(fault({ recorded, ...SOUND.corrected })).toBe('step');
    expect(fault({ recorded, ...SOUND.unsupported })).toBeNull();
  });
});

describe('reason codes', () => {
  it('are known by their first two signs, whatever follows', () => {
    for (const reason of REASON_CODES) {
      expect(readReasonCode(reasonLabel(reason))).toBe(reason);
      expect(readReasonCode(` ${reason.code.toLowerCase()}: apa saja`)).toBe(reason);
    }
    expect([readReasonCode(''), readReasonCode('lihat catatan'), readReasonCode(7)]).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('are there for every decision, and each only once', () => {
    for (const state of DECISION_STATES) expect(reasonCodesFor(state).length).toBeGreaterThan(0);
    expect(new Set(REASON_CODES.map(({ code }) => code)).size).toBe(REASON_CODES.length);
  });
});
