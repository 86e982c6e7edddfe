// A decision in one text, and back without loss.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  type DecisionCells,
  decidedBy,
  decisionText,
  PENDING,
  readDecisionText,
  saysRecorded,
} from '../../../src/domain/decision/decision-text';
import { REASON_CODES, reasonLabel } from '../../../src/domain/decision/reasons';
import { DECISION_STATES, DECISION_WORDS } from '../../../src/domain/decision/state';
import { cellText } from '../../../src/domain/table/cell';
import { typed } from '../build';

describe('a decision as text', () => {
  it('is the state, the values of a correction, the code of the reason, and the note', () => {
    expect(decisionText(typed({}))).toBe('Belum diperiksa');
    expect(decisionText(typed({ decision: ' SESUAI ' }))).toBe('Sesuai');
    expect(
      decisionText(
        typed({
          decision: 'Dikoreksi',
          verifiedNumerator: 3,
          verifiedDenominator: '1.200',
          reasonCode: 'K1 Angka berbeda dari dokumen',
          verifierNote: 'a; b=c \\',
        }),
      ),
    ).toBe('Dikoreksi; pembilang=3; penyebut="1.200"; alasan=K1; catatan=a\\; b=c \\\\');
  });
  it('leaves out what stands beside a word that does not use it', () => {
    expect(decisionText(typed({ decision: '', verifiedAnswer: 12, verifierNote: 'nanti' }))).toBe(
      'Belum diperiksa',
    );
    expect(decisionText(typed({ decision: 'Sesuai', verifiedAnswer: 12 }))).toBe('Sesuai');
  });
  it('of a word that is no state is the word with everything beside it', () => {
    expect(decisionText(typed({ decision: 'o;ke', verifiedAnswer: 12 }))).toBe('o\\;ke; jawaban=12');
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  const cells: fc.Arbitrary<DecisionCells> = fc.record({
    decision: fc.constantFrom(...DECISION_STATES.map((state) => DECISION_WORDS[state])),
    verifiedAnswer: value,
    verifiedNumerator: value,
    verifiedDenominator: value,
    reasonCode: fc.constantFrom('', ...REASON_CODES.map(reasonLabel)),
    verifierNote: text,
  });
  it('says the same again when what was read of it is written once more', () => {
    fc.assert(
      fc.property(cells, (one) => {
        const said = decisionText(one);
        const { state, reasonCode, note, ...values } = readDecisionText(said, '');
        expect(
          decisionText({ ...values, decision: DECISION_WORDS[state], reasonCode, verifierNote: note }),
        ).toBe(said);
      }),
    );
  });
  it('keeps a number a number and a text a text', () => {
    const read = readDecisionText(
      decisionText(typed({ decision: 'Dikoreksi', verifiedNumerator: 12.5, verifiedDenominator: '12,5' })),
      '',
    );
    expect([read.verifiedNumerator, read.verifiedDenominator]).toEqual([12.5, '12,5']);
  });
  it('that somebody spoilt in its column decides nothing', () => {
    for (const spoilt of ['', 'oke', ';;=', 'jawaban=1', 'Sesuaii; catatan=x'])
      expect(readDecisionText(spoilt, 'x')).toEqual(PENDING);
  });
});

describe('cells and record', () => {
  it('agree when the record is written into the cells: an apostrophe at the start, which a cell loses, is another sign', () => {
    const text = decisionText(typed({ decision: 'Sesuai', reasonCode: 'K1', verifierNote: "'kutip' tetap" }));
    expect(text).toBe("Sesuai; alasan=K1; catatan=\u2019kutip' tetap");
    const { note } = readDecisionText(text, '');
    expect(decisionText(typed({ decision: 'Sesuai', reasonCode: 'K1', verifierNote: note }))).toBe(text);
  });
  it('agree where they say the same, and where the status cell was emptied', () => {
    const cells = typed({ decision: 'sesuai' });
    expect(saysRecorded('Sesuai', cells)).toBe(true);
    expect(saysRecorded('Sesuai', { ...cells, decision: '' })).toBe(true);
    expect(saysRecorded('', cells)).toBe(false);
    expect(saysRecorded('Sesuai', { ...cells, decision: 'Belum diperiksa' })).toBe(false);
    expect(cellText(cells.decision)).toBe('sesuai');
  });
});

describe('who decided', () => {
  it('is the address, however the trail says that it came about', () => {
    expect(decidedBy('diketik di sel · ani@contoh.go.id', '2026-05-04 09:00:30')).toBe(
      'ani@contoh.go.id · 2026-05-04 09:00',
    );
    expect(addressOf('ani@contoh.go.id · 2026-05-04 09:00')).toBe('ani@contoh.go.id');
  });
});
