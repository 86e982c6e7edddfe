// How many rows a view shows, and that parts add up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionState, isDecided } from '../../../src/domain/decision/state';
import { countRows, type ViewRow } from '../../../src/domain/views/count';
import type { Verifier } from '../../../src/domain/views/verifiers';
import { type Part, type View, viewsOf } from '../../../src/domain/views/view';

const row = (given: Partial<ViewRow> = {}): ViewRow => ({
  region: '73.01',
  verifier: 'Ani',
  decision: 'pending',
  hasChanged: false,
  ...given,
});

const ANI: Verifier = { called: 'Ani', names: ['Ani', 'ani@kkpham.example'] };
const mine = (part: Part): View => ({ whose: { kind: 'verifier', verifier: ANI }, part });
const count = (view: View, ...rows: readonly ViewRow[]): number => countRows([view], rows)[0] ?? -1;

describe('a view', () => {
  it('of a verifier has the rows under their name and under their address', () => {
    const rows = ['ani', ' ANI ', 'ani@kkpham.example', 'Aning', ''].map((verifier) => row({ verifier }));
    expect(count(mine('all'), ...rows)).toBe(3);
  });

  it('of what is open has blank, unread and unknown decisions, and none that decides or sends back', () => {
    const decided: readonly DecisionState[] = [
      'confirmed',
      'corrected',
      'unsupported',
      'notApplicable',
      'returned',
    ];
    expect(
      count(mine('open'), row(), row({ decision: null }), ...decided.map((decision) => row({ decision }))),
    ).toBe(2);
  });

  it('of what came back has what a change opened again, until it is decided', () => {
    const hasChanged = true;
    const rows = [
      row({ hasChanged }),
      row(),
      row({ hasChanged, decision: 'confirmed' }),
      row({ hasChanged, decision: 'returned' }),
    ];
    expect(count(mine('cameBack'), ...rows)).toBe(1);
    expect(count(mine('returned'), ...rows)).toBe(1);
  });

  it('of nobody has the rows that nobody has taken', () => {
    const rows = [row({ verifier: '' }), row({ verifier: '  ' }), row()];
    expect(count({ whose: { kind: 'nobody' }, part: 'all' }, ...rows)).toBe(2);
  });

  it('of a region has its rows', () => {
    const region = { code: '73.01', name: 'Kabupaten Satu' };
    expect(count({ whose: { kind: 'region', region }, part: 'all' }, row(), row({ region: '73.10' }))).toBe(
      1,
    );
  });
});

const REGIONS = ['73.01', '73.10', '73.71'].map((code) => ({ code, name: code }));
const BUDI: Verifier = { called: 'Budi', names: ['Budi'] };
const anyRow: fc.Arbitrary<ViewRow> = fc.record({
  region: fc.constantFrom(...REGIONS.map(({ code }) => code)),
  verifier: fc.constantFrom('Ani', 'ani@kkpham.example', 'BUDI', ' '),
  decision: fc.constantFrom(
    ...(['pending', 'confirmed', 'corrected', 'unsupported', 'returned', 'notApplicable', null] as const),
  ),
  hasChanged: fc.boolean(),
});

describe('all views of a book', () => {
  const views = viewsOf(REGIONS, [ANI, BUDI]);
  const total = (counts: readonly number[], kind: View['whose']['kind'], part: Part): number =>
    views.reduce(
      (sum, view, i) => (view.whose.kind === kind && view.part === part ? sum + (counts[i] ?? 0) : sum),
      0,
    );

  it('lose no row: regions have all, verifiers and nobody have all, and what is open is never decided', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const counts = countRows(views, rows);
        expect(total(counts, 'region', 'all')).toBe(rows.length);
        expect(total(counts, 'verifier', 'all') + total(counts, 'nobody', 'all')).toBe(rows.length);
        const [open, returned] = [total(counts, 'everybody', 'open'), total(counts, 'everybody', 'returned')];
        expect(open + returned).toBe(rows.filter(({ decision }) => !isDecided(decision)).length);
        expect(total(counts, 'everybody', 'cameBack')).toBeLessThanOrEqual(open);
      }),
    );
  });
});
