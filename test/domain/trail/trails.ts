// Trails to tamper with: entries of several kinds as rows of a sheet.
import { appendEntries, type Draft, type Entry, NO_HEAD } from '../../../src/domain/trail/entry';
import type { TrailRow } from '../../../src/domain/trail/read-rows';

export const draft = (i: number, more: Partial<Draft> = {}): Draft => ({
  time: `2026-05-04 09:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`,
  who: i % 3 === 0 ? 'diketik di sel · a@kkpham.example' : 'b@kkpham.example',
  action: i % 2 === 0 ? 'keputusan' : 'jawaban',
  region: `73.${String((i % 24) + 1).padStart(2, '0')}`,
  indicator: `S${(i % 120) + 1}`,
  from: 'Belum diperiksa',
  to: `Dikoreksi; jawaban=${i}`,
  reason: `alasan ke-${i}`,
  rules: '0123456789abcdef',
  instrument: 'fedcba9876543210',
  ...more,
});

export const drafts = (count: number): readonly Draft[] => Array.from({ length: count }, (_, i) => draft(i));

export const trailOf = (count: number): readonly Entry[] => appendEntries(NO_HEAD, drafts(count));

/** As a sheet hands them over: the first entry in row 2, all cells text. */
export const rowsOf = (entries: readonly (Entry | Readonly<Record<keyof Entry, string>>)[]): TrailRow[] =>
  entries.map((entry, i) => ({ row: i + 2, cells: { ...entry, seq: String(entry.seq) } }));
