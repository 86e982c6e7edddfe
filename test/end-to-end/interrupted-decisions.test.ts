// A run that decides and dies at any of its calls: nobody who clicks next decides by it, and the trail says what holds.
import { beforeAll, describe, expect, it } from 'vitest';
import { done, type Row } from './book';
import { ADMIN, appoint, MINISTRY, openWorld, PEOPLE, prepareWorld, type World } from './model/world';

const PA1 = { 'Kode Wilayah': '73.01', 'Kode Indikator': 'PA1' };
const RETURNED = 'Dikembalikan; alasan=D1; catatan=Lengkapi SK';
const REJECTED = 'Tidak didukung bukti; alasan=B1; catatan=SK tidak ada';

describe('a run that decides and dies', () => {
  let world: World;
  let again: () => void;
  const row = (): Row => world.book.row('Isian', PA1);
  const decisions = () =>
    world.book
      .rows('Jejak Audit')
      .filter(({ Tindakan }) => Tindakan === 'keputusan')
      .map(({ Siapa, Menjadi }) => `${String(Siapa)}: ${String(Menjadi)}`);

  /** Without roles, where whoever clicks records what was typed; the first row is returned to the region. */
  beforeAll(async () => {
    world = await openWorld(await prepareWorld());
    appoint(world.book, PEOPLE.slice(0, 1));
    await world.click(MINISTRY, 'returnSelected', { rows: [2], reasonCode: 'D1', note: 'Lengkapi SK' });
    expect(decisions()).toEqual([`${MINISTRY}: ${RETURNED}`]);
    again = world.keep();
  });

  /** Before these a run only reads. */
  const LAST_CALLS = 40;

  /** The run, ended at each of its last calls in turn, and somebody else's after it. */
  const endedAtEach = async (act: (calls?: number) => Promise<unknown>, check: () => void): Promise<void> => {
    again();
    world.book.host.resetCounts();
    await act();
    const all = Object.values(world.book.host.serviceCalls).reduce((sum, one) => sum + one, 0);
    for (let calls = Math.max(all - LAST_CALLS, 1); calls < all; calls++) {
      again();
      await act(calls);
      done(await world.book.run('computeScores'));
      check();
    }
  };

  it('leaves one decision or the other, and never a third by the next who clicks', async () => {
    const found = new Set<string>();
    await endedAtEach(
      (calls) =>
        world.click(
          MINISTRY,
          'rejectSelected',
          { rows: [2], reasonCode: 'B1', note: 'SK tidak ada' },
          calls ? { calls } : {},
        ),
      () => {
        const [, ...after] = decisions();
        expect(after).toEqual(after.length === 0 ? [] : [`${MINISTRY}: ${REJECTED}`]);
        expect(row()['Putusan Tercatat']).toBe(after.length === 0 ? RETURNED : REJECTED);
        expect(row()['Status Verifikasi']).toBe(after.length === 0 ? 'Dikembalikan' : 'Tidak didukung bukti');
        found.add(String(after.length));
      },
    );
    expect([...found].sort()).toEqual(['0', '1']);
  });

  it('while it opens a decision on a changed answer, leaves it open', async () => {
    await endedAtEach(
      async (calls) => {
        world.book.type('Isian', PA1, { Jawaban: 'Tidak ada' });
        await world.click(ADMIN, 'computeScores', {}, calls ? { calls } : {});
      },
      () => {
        expect(decisions().slice(1)).toEqual([`diketik di sel · ${ADMIN}: Belum diperiksa`]);
        expect(row()).toMatchObject({ 'Status Verifikasi': 'Belum diperiksa', 'Putusan Tercatat': null });
      },
    );
  });
});
