// Decisions as they should not be: by strangers, by two at once, pasted, over another's: a clear answer each, nothing lost.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/local/spreadsheet/workbook';
import { type Book, done, type Row, refused } from './book';
import { changes } from './changes';
import { COORDINATOR, KANWIL, MINISTRY, NAMELESS, openWorld, prepareWorld, type World } from './model/world';

const ONE = '73.01';
const SECOND = 'pusat74@kkpham.example';
const STRANGER = 'tamu@kkpham.example';
const at = (indicator: string) => ({ 'Kode Wilayah': ONE, 'Kode Indikator': indicator });

let world: World;
let book: Book;
let again: () => void;

/** The first region has passed the Kanwil: its rows are 2 to 8, PA1 to PP3 and PA4. */
beforeAll(async () => {
  world = await openWorld(await prepareWorld());
  book = world.book;
  book.type('Pemeriksaan Kanwil', { 'Kode Wilayah': ONE }, { 'Kesesuaian Dokumen': 'Sesuai' });
  await by(KANWIL, 'checkRegions', { regions: [ONE] });
  again = world.keep();
});
beforeEach(() => again());

const click = (who: string, action: string, options: object) => world.click(who, action, options);
const reportOf = async (who: string, action: string, options: object) => {
  const { outcome } = await click(who, action, options);
  if (outcome.kind === 'ended') throw new Error('ended');
  return outcome.report;
};
const by = async (who: string, action: string, options: object) => done(await reportOf(who, action, options));
const notBy = async (who: string, action: string, options: object) =>
  refused(await reportOf(who, action, options));

const row = (indicator: string): Row => book.row('Isian', at(indicator));
const entries = (action: string) => book.rows('Jejak Audit').filter(({ Tindakan }) => Tindakan === action);
const rows = (...numbers: readonly number[]) => ({ rows: numbers });

describe('somebody who is not in Pengguna', () => {
  it.each([STRANGER, NAMELESS])('decides nothing by menu, and is told who may: %j', async (who) => {
    const before = book.copy();
    for (const action of ['confirmSelected', 'recordDecisions', 'reopenSelected']) {
      const { refused: code, said } = await notBy(who, action, rows(2, 3));
      expect(code).toBe(who === NAMELESS ? 'roles/unknown-user' : 'roles/not-allowed');
      if (who === STRANGER) expect(said).toContain('Orangnya: Budi, Bima, Citra, Cahya');
    }
    expect(changes(before, book.data())).toEqual([]);
  });

  it('decides nothing in a cell either: it waits for a verifier, who is recorded', async () => {
    book.type('Isian', at('PA1'), { 'Status Verifikasi': 'Sesuai', Verifikator: 'Tamu' });
    expect((await by(COORDINATOR, 'computeScores', {})).said).toContain('1 belum dicatat');
    expect(row('PA1')['Status Verifikasi']).toBe('Sesuai');
    expect(entries('keputusan')).toEqual([]);
    expect((await by(MINISTRY, 'recordDecisions', rows(2))).said).toContain('“Tamu”');
    expect(row('PA1')['Diputuskan Oleh']).toContain(MINISTRY);
  });
});

describe('a word in the status cell that is no state', () => {
  it.each<CellValue>(['oke', 42, true, '=1+1', 'Sesuai; alasan=X9', 'Sesuai\nDikoreksi', 'x'.repeat(5000)])(
    'is told, stays where it was typed, and stands in the trail once: %j',
    async (word) => {
      book.type('Isian', at('PA1'), { 'Status Verifikasi': word });
      const { said } = await by(MINISTRY, 'recordDecisions', rows(2, 3));
      expect(said).toContain('1 belum dicatat: kata di Status Verifikasi tidak dikenal (baris 2)');
      await by(MINISTRY, 'recordDecisions', rows(2));
      expect(row('PA1')['Status Verifikasi']).toBe(word);
      expect(entries('keputusan')).toEqual([]);
      expect(entries('ketikan belum dicatat')).toMatchObject([
        { Indikator: 'PA1', Alasan: 'kata tidak dikenal' },
      ]);
      expect(done(await book.run('checkTrail')).trail?.fault).toBeUndefined();
    },
  );
});

describe('a pasted block of decisions', () => {
  it('with the script’s columns is recorded as whoever signs for it says, and as theirs', async () => {
    await by(SECOND, 'rejectSelected', { ...rows(2), reasonCode: 'B1', note: 'Tautan mati' });
    const lines = book.sheet('Isian').cells;
    const first = book.header('Isian').indexOf('Status Verifikasi');
    for (const index of [2, 3]) {
      const line = lines[index] ?? [];
      for (let i = first; i < book.header('Isian').length; i++)
        line[i] = structuredClone(lines[1]?.[i] ?? { value: null });
    }
    const { said } = await by(MINISTRY, 'recordDecisions', rows(3));
    expect(said).toContain('1 keputusan dicatat.');
    expect(row('PA2')).toMatchObject({
      'Putusan Tercatat': 'Tidak didukung bukti; alasan=B1; catatan=Tautan mati',
      'Diputuskan Oleh': expect.stringContaining(MINISTRY),
    });
    // The row below was pasted too, and nobody signed for it: what is no decision does not look like one.
    expect(row('PA3')).toMatchObject({
      'Status Verifikasi': 'Tidak didukung bukti',
      'Putusan Tercatat': null,
      'Diputuskan Oleh': null,
    });
    expect(entries('ketikan belum dicatat')).toMatchObject([
      { Indikator: 'PA3', Alasan: 'belum dicatat verifikatornya' },
    ]);
  });
});

describe('two verifiers on one region', () => {
  it('at the same moment: the second is told that another run is under way, and nothing of theirs is lost', async () => {
    book.type('Isian', at('PA1'), { 'Status Verifikasi': 'Sesuai' });
    const before = book.copy();
    book.host.holdLock('document', 60_000);
    expect((await notBy(MINISTRY, 'recordDecisions', rows(2))).refused).toBe('action/busy');
    expect((await notBy(MINISTRY, 'confirmSelected', rows(3))).refused).toBe('action/busy');
    expect(changes(before, book.data())).toEqual([]);
    book.clock.advance(60_000);
    expect((await by(MINISTRY, 'recordDecisions', rows(2))).said).toContain('1 keputusan dicatat.');
  });

  it('one after the other: who finds the decision made is asked why it changes', async () => {
    await by(SECOND, 'returnSelected', { ...rows(2), reasonCode: 'X9', note: 'SK belum ada' });
    const before = book.copy();
    expect((await notBy(MINISTRY, 'confirmSelected', rows(2))).refused).toBe('open/cancelled');
    expect((await notBy(MINISTRY, 'confirmSelected', { ...rows(2), reasonCode: 'U2' })).refused).toBe(
      'open/cancelled',
    );
    expect(changes(before, book.data())).toEqual([]);
    await by(MINISTRY, 'confirmSelected', { ...rows(2), reasonCode: 'U2', note: 'SK diterima 3 Mei' });
    expect(entries('keputusan').map(({ Siapa, Dari, Menjadi }) => [Siapa, Dari, Menjadi])).toEqual([
      [SECOND, 'Belum diperiksa', 'Dikembalikan; alasan=X9; catatan=SK belum ada'],
      [
        MINISTRY,
        'Dikembalikan; alasan=X9; catatan=SK belum ada',
        'Sesuai; alasan=U2; catatan=SK diterima 3 Mei',
      ],
    ]);
  });

  it('typed over the other’s: their reason is no reason for the change', async () => {
    await by(SECOND, 'returnSelected', { ...rows(2), reasonCode: 'X9', note: 'SK belum ada' });
    book.type('Isian', at('PA1'), { 'Status Verifikasi': 'Sesuai' });
    const { said } = await by(MINISTRY, 'recordDecisions', rows(2));
    expect(said).toContain('belum diisi atau masih milik keputusan sebelumnya (baris 2)');
    expect(row('PA1')).toMatchObject({
      'Status Verifikasi': 'Sesuai',
      'Putusan Tercatat': 'Dikembalikan; alasan=X9; catatan=SK belum ada',
      'Diputuskan Oleh': expect.stringContaining(SECOND),
    });
  });

  it('of one mind: what was decided stays with whom it was decided by', async () => {
    await by(SECOND, 'confirmSelected', rows(2));
    const length = book.rows('Jejak Audit').length;
    await by(MINISTRY, 'confirmSelected', rows(2));
    expect(row('PA1')['Diputuskan Oleh']).toContain(SECOND);
    expect(book.rows('Jejak Audit')).toHaveLength(length);
  });
});

describe('a trail that somebody filtered', () => {
  it('is read whole and goes on below its last row', async () => {
    const sheet = book.sheet('Jejak Audit');
    const area = { row: 1, column: 1, rows: sheet.cells.length, columns: sheet.columns };
    sheet.filter = { area, criteria: new Map([[4, { hidden: ['jawaban'] }]]) };
    await by(MINISTRY, 'confirmSelected', rows(2, 3));
    const { trail, said } = done(await book.run('checkTrail'));
    expect(trail).toMatchObject({ length: book.rows('Jejak Audit').length });
    expect([trail?.fault, said.includes('diurutkan')]).toEqual([undefined, false]);
    expect(entries('keputusan')).toHaveLength(2);
  });
});
