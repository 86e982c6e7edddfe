// What becomes of what people typed: answers and decisions are recorded, changed answers open their decision again.
import { describe, expect, it } from 'vitest';
import { type Circumstances, type Gate, type Receipt, receive } from '../../../src/domain/decision/receive';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import { isKnown, type TypedRow } from '../../../src/domain/submission/row';
import { appendEntries, type Draft, NO_HEAD } from '../../../src/domain/trail/entry';
import { recordedOf } from '../../../src/domain/trail/recorded';
import { region, smallInstrument, typed } from '../build';
import { draft } from '../trail/trails';

const S1 = { region: '73.71', indicator: 'S1' };
const BY = 'ani@contoh.go.id · 2026-05-04 09:00';
const OPEN: Gate = () => null;

const recordedBy = (...drafts: readonly Partial<Draft>[]) =>
  recordedOf(
    appendEntries(
      NO_HEAD,
      drafts.map((one, i) => draft(i, { ...S1, ...one })),
    ),
  );
const NOTHING = recordedBy();

const received = (
  recorded: ReturnType<typeof recordedBy>,
  rows: readonly Partial<TypedRow>[],
  gate: Gate = OPEN,
  more: Pick<Circumstances, 'frozen' | 'signed'> = {},
): Receipt => {
  const read = readSubmissions(
    smallInstrument(),
    [region()],
    rows.map((row, i) => typed({ row: i + 2, dataYear: '', evidence: '', ...row })),
  );
  return receive(recorded, read, { gate, by: () => BY, ...more });
};
const entries = (receipt: Receipt) => receipt.entries.map(({ action, from, to }) => [action, from, to]);
const standing = ({ rows: [row] }: Receipt) => (row && isKnown(row) ? [row.decision, row.standing.by] : null);

describe('what was typed', () => {
  it('is nothing for rows that are blank and pending and were never recorded', () => {
    const { entries, stale } = received(NOTHING, [{}, { indicator: 'S2', decision: 'Belum diperiksa' }]);
    expect([entries, stale]).toEqual([[], []]);
  });
  it('is recorded: the answer first, then the decision on it, which counts from then on', () => {
    const receipt = received(NOTHING, [{ answer: 'Ada', decision: 'Sesuai' }]);
    expect(entries(receipt)).toEqual([
      ['jawaban', '', 'jawaban=Ada'],
      ['keputusan', 'Belum diperiksa', 'Sesuai'],
    ]);
    expect(standing(receipt)).toEqual(['confirmed', BY]);
    expect([receipt.taken, receipt.stale]).toEqual([1, [2]]);
  });
  it('is not recorded twice', () => {
    const recorded = recordedBy(
      { action: 'jawaban', to: 'jawaban=Ada' },
      { action: 'keputusan', to: 'Sesuai' },
    );
    expect(entries(received(recorded, [{ answer: 'Ada', decision: 'Sesuai' }]))).toEqual([]);
  });
  it('counts the first of two rows for one indicator', () => {
    expect(entries(received(NOTHING, [{ answer: 'Ada' }, { answer: 'Tidak ada' }]))).toEqual([
      ['jawaban', '', 'jawaban=Ada'],
    ]);
  });
  it('is not taken in a second row for an indicator, where it says something else', () => {
    const two = [
      { decision: 'Sesuai' },
      { decision: 'Dikembalikan', reasonCode: 'D1', verifierNote: 'ulang' },
    ];
    const receipt = received(NOTHING, two);
    expect([receipt.taken, receipt.refused]).toEqual([1, [{ row: 3, ...S1, fault: 'twice' }]]);
    expect(received(NOTHING, [{ decision: 'Sesuai' }, { decision: 'Sesuai' }]).refused).toEqual([]);
    const signed = { signed: new Set([3]) };
    expect(
      received(recordedBy({ action: 'keputusan', to: 'Sesuai' }), [{ decision: 'Sesuai' }, {}], OPEN, signed)
        .refused,
    ).toMatchObject([{ row: 3, fault: 'twice' }]);
  });
  it('is recorded with code and note where it takes a decision back', () => {
    const back = { decision: 'Belum diperiksa', reasonCode: 'U1 Keputusan sebelumnya keliru' };
    const there = { recorded: 'Sesuai', decidedBy: 'b@kkpham.example · 2026-05-04 09:00' };
    const receipt = received(recordedBy({ action: 'keputusan', to: 'Sesuai', who: 'b@kkpham.example' }), [
      { ...back, ...there, verifierNote: 'salah baris' },
    ]);
    expect(receipt.entries).toMatchObject([{ to: 'Belum diperiksa', reason: 'U1; salah baris' }]);
  });
  it('is the truth of the trail where somebody wrote into the script’s columns', () => {
    const receipt = received(NOTHING, [{ recorded: 'Sesuai', decidedBy: 'siapa@saja' }]);
    expect(standing(receipt)).toEqual(['pending', '']);
    expect(receipt.stale).toEqual([2]);
  });
});

describe('a changed answer', () => {
  const recorded = recordedBy(
    { action: 'jawaban', to: 'jawaban=Ada; tahun=2025' },
    { action: 'keputusan', to: 'Sesuai' },
  );
  it('opens its decision again and says what changed', () => {
    const receipt = received(recorded, [{ answer: 'Tidak ada', dataYear: 2025, decision: 'Sesuai' }]);
    expect(entries(receipt)).toEqual([
      ['jawaban', 'jawaban=Ada; tahun=2025', 'jawaban=Tidak ada; tahun=2025'],
      ['keputusan', 'Sesuai', 'Belum diperiksa'],
    ]);
    expect(receipt.reopened).toEqual([
      { row: 2, decided: 'confirmed', changes: [{ cell: 'answer', from: 'Ada', to: 'Tidak ada' }] },
    ]);
    expect(standing(receipt)).toEqual(['pending', '']);
  });
  it('opens it whatever was typed beside it: nobody decided on what nobody saw', () => {
    const receipt = received(recorded, [
      { answer: 'Ada', dataYear: 2024, decision: 'Dikembalikan', reasonCode: 'D1', verifierNote: 'tahun' },
    ]);
    expect(standing(receipt)).toEqual(['pending', '']);
    expect(receipt.taken).toBe(0);
  });
  it('is followed in the trail by the decision that was typed beside it and is not taken', () => {
    const row = { answer: 'Ada', decision: 'Dikembalikan', reasonCode: 'D1', verifierNote: 'tahun' };
    const receipt = received(recorded, [{ ...row, dataYear: 2024 }]);
    expect(receipt.entries.at(-1)).toMatchObject({
      action: 'ketikan belum dicatat',
      to: 'Dikembalikan; alasan=D1; catatan=tahun',
      reason: 'jawaban berubah sejak diputuskan',
    });
    expect(receipt.refused).toMatchObject([{ row: 2, fault: 'changed' }]);
  });
  it('is told to whoever signs for it, also where they say what they said before', () => {
    const row = { answer: 'Tidak ada', dataYear: 2025, decision: 'Sesuai' };
    expect(received(recorded, [row], OPEN, { signed: new Set([2]) }).refused).toMatchObject([
      { fault: 'changed' },
    ]);
    expect(received(recorded, [row]).refused).toEqual([]);
  });
  it('of another indicator opens nothing', () => {
    const receipt = received(recorded, [
      { answer: 'Ada', dataYear: 2025, decision: 'Sesuai' },
      { indicator: 'S2', answer: 'A' },
    ]);
    expect(receipt.reopened).toEqual([]);
    expect(standing(receipt)?.[0]).toBe('confirmed');
  });
});

describe('a decision that is not taken', () => {
  it('leaves the recorded one in force, and is itself recorded once, with why', () => {
    const before = [
      { action: 'jawaban', to: 'jawaban=Ada' },
      { action: 'keputusan', to: 'Sesuai' },
    ];
    const row = { answer: 'Ada', decision: 'Tidak didukung bukti' };
    const first = received(recordedBy(...before), [row]);
    expect(first.entries).toMatchObject([
      {
        action: 'ketikan belum dicatat',
        from: 'Sesuai',
        to: 'Tidak didukung bukti',
        reason: 'tanpa kode alasan atau catatan',
      },
    ]);
    expect(standing(first)?.[0]).toBe('confirmed');
    expect(first.refused).toEqual([{ row: 2, ...S1, fault: 'unreasoned' }]);
    const again = received(
      recordedBy(...before, { action: 'ketikan belum dicatat', to: 'Tidak didukung bukti' }),
      [row],
    );
    expect([again.entries, again.refused.length]).toEqual([[], 1]);
  });
  it('is one of somebody who may not', () => {
    const receipt = received(NOTHING, [{ decision: 'Sesuai' }], () => 'province');
    expect(receipt.refused).toMatchObject([{ fault: 'province' }]);
    expect(standing(receipt)?.[0]).toBe('pending');
  });
  it('is not asked about where it is unsound by itself', () => {
    const gate: Gate = () => {
      throw new Error('asked');
    };
    expect(received(NOTHING, [{ decision: 'oke' }], gate).refused).toMatchObject([{ fault: 'unknown' }]);
  });
});

describe('cells that were emptied', () => {
  it('get back what was recorded', () => {
    const text = 'Dikoreksi; jawaban=Tidak ada; alasan=K4; catatan=Perda dicabut';
    const receipt = received(recordedBy({ action: 'keputusan', to: text }), [{}]);
    expect(receipt.restored.get(2)).toMatchObject({
      state: 'corrected',
      verifiedAnswer: 'Tidak ada',
      reasonCode: 'K4',
      note: 'Perda dicabut',
    });
    expect(receipt.entries).toEqual([]);
  });
});

describe('cells that a run left behind', () => {
  const WHO = { who: 'budi@contoh.go.id', time: '2026-05-04 08:00:00' };
  const formerly = { recorded: 'Sesuai', decidedBy: 'budi@contoh.go.id · 2026-05-04 08:00' };
  const reopened = recordedBy(
    { action: 'keputusan', to: 'Sesuai', ...WHO },
    { action: 'keputusan', to: 'Belum diperiksa', ...WHO },
  );
  it('propose nothing: they say what was recorded before, and become what is recorded now', () => {
    const receipt = received(reopened, [{ decision: 'Sesuai', verifierNote: 'catatan lain', ...formerly }]);
    expect([receipt.entries, standing(receipt)]).toEqual([
      [
        {
          way: 'typed',
          action: 'keputusan',
          row: 2,
          ...S1,
          from: 'Belum diperiksa',
          to: 'Sesuai; catatan=catatan lain',
          reason: 'catatan lain',
        },
      ],
      ['confirmed', BY],
    ]);
    const untouched = received(reopened, [{ decision: 'Sesuai', ...formerly }]);
    expect([untouched.entries, standing(untouched), untouched.restored.get(2)?.state]).toEqual([
      [],
      ['pending', ''],
      'pending',
    ]);
  });
  it('propose nothing either where some of them were written and others were not', () => {
    const trail = recordedBy(
      { action: 'keputusan', to: 'Dikembalikan; alasan=D1; catatan=lengkapi SK', ...WHO },
      { action: 'keputusan', to: 'Tidak didukung bukti; alasan=B1; catatan=SK palsu', ...WHO },
    );
    const columns = {
      recorded: 'Dikembalikan; alasan=D1; catatan=lengkapi SK',
      decidedBy: formerly.decidedBy,
    };
    const half = {
      decision: 'Tidak didukung bukti',
      reasonCode: 'B1 Bukti tidak ada',
      verifierNote: 'lengkapi SK',
    };
    const receipt = received(trail, [{ ...half, ...columns }]);
    expect([receipt.entries, receipt.restored.get(2)?.note]).toEqual([[], 'SK palsu']);
    expect(received(trail, [{ ...half, ...columns, verifierNote: 'bukan SK' }]).entries).toHaveLength(1);
  });
  it('are a decision where whoever clicks signs for them, or nobody ever recorded them', () => {
    const row = { decision: 'Sesuai', ...formerly };
    expect(received(reopened, [row], OPEN, { signed: new Set([2]) }).taken).toBe(1);
    expect(received(NOTHING, [row]).taken).toBe(1);
  });
  it('say that nothing was decided where the run that decided died', () => {
    const receipt = received(recordedBy({ action: 'keputusan', to: 'Sesuai', ...WHO }), [
      { decision: 'Belum diperiksa' },
    ]);
    expect([receipt.entries, receipt.restored.get(2)?.state]).toEqual([[], 'confirmed']);
  });
});

describe('a region whose value is fixed', () => {
  it('takes neither answers nor decisions, and what was typed is recorded once', () => {
    const before = [
      { action: 'jawaban', to: 'jawaban=Ada' },
      { action: 'keputusan', to: 'Sesuai' },
    ];
    const frozen = { frozen: new Set(['73.71']) };
    const row = { answer: 'Tidak ada', decision: 'Dikembalikan', reasonCode: 'D1', verifierNote: 'ganti' };
    const receipt = received(recordedBy(...before), [row], OPEN, frozen);
    const to = 'jawaban=Tidak ada | Dikembalikan; alasan=D1; catatan=ganti';
    expect(receipt.entries).toMatchObject([
      { action: 'ketikan belum dicatat', from: 'jawaban=Ada | Sesuai', to, reason: 'sudah ditetapkan' },
    ]);
    expect(standing(receipt)?.[0]).toBe('confirmed');
    const again = received(
      recordedBy(...before, { action: 'ketikan belum dicatat', to }),
      [row],
      OPEN,
      frozen,
    );
    expect(again.entries).toEqual([]);
  });
});

describe('an answer that a run told of and died before it wrote', () => {
  const WHO = 'dikumpulkan dari lembar · ani@contoh.go.id';
  const AT = { time: '2026-05-04 08:00:00', who: WHO };
  const told = { ...AT, action: 'jawaban', from: 'jawaban=Ada', to: 'jawaban=Tidak ada' } as const;
  const before = { action: 'jawaban', to: 'jawaban=Ada', time: '2026-05-03 08:00:00' } as const;
  const ways = ({ entries }: Receipt) => entries.map(({ way, to }) => [way, to]);

  it('was not typed: the trail is told that it was cut short', () => {
    const receipt = received(recordedBy(before, told), [{ answer: 'Ada' }]);
    expect(ways(receipt)).toEqual([['cutShort', 'jawaban=Ada']]);
  });
  it('opens no decision that was made on what stands there, but one that it had told of opening', () => {
    const recorded = recordedBy(
      before,
      { action: 'keputusan', to: 'Sesuai', time: '2026-05-03 09:00:00', who: 'ani@contoh.go.id' },
      told,
      { ...AT, action: 'keputusan', from: 'Sesuai', to: 'Belum diperiksa' },
    );
    const by = 'ani@contoh.go.id · 2026-05-03 09:00';
    const receipt = received(recorded, [
      { answer: 'Ada', decision: 'Sesuai', recorded: 'Sesuai', decidedBy: by },
    ]);
    expect(receipt.reopened).toEqual([
      { row: 2, decided: 'confirmed', changes: [{ cell: 'answer', from: 'Ada', to: 'Tidak ada' }] },
    ]);
    expect([ways(receipt), standing(receipt)]).toEqual([[['cutShort', 'jawaban=Ada']], ['pending', '']]);
  });
  it('was typed where anything else stands there than before', () => {
    const receipt = received(recordedBy(before, told), [{ answer: 'Entah' }]);
    expect(ways(receipt)).toEqual([['typed', 'jawaban=Entah']]);
  });
  it('was typed where the run told that all was written, or another run told anything after it', () => {
    const whole = recordedBy(before, told, { ...AT, action: 'isian dikumpulkan', region: '', indicator: '' });
    const later = recordedBy(before, told, {
      action: 'jawaban',
      indicator: 'S2',
      time: '2026-05-04 08:10:00',
    });
    for (const recorded of [whole, later]) {
      expect(ways(received(recorded, [{ answer: 'Ada' }]))).toContainEqual(['typed', 'jawaban=Ada']);
    }
  });
});
