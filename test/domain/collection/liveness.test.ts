// Whether what should run every night still does.
import { describe, expect, it } from 'vitest';
import { isSilent } from '../../../src/domain/collection/liveness';

const NEXT = '2026-05-05 02:00-03:00';

describe('a nightly run', () => {
  it('is alive until twelve hours after it was due, 36 after its last run', () => {
    const times = { last: '2026-05-04 02:10', next: NEXT };
    expect(isSilent(times, '2026-05-05 02:30')).toBe(false);
    expect(isSilent(times, '2026-05-05 14:00')).toBe(false);
    expect(isSilent(times, '2026-05-05 14:01')).toBe(true);
  });
  it('that was just switched on again is alive, however long ago it ran', () => {
    expect(isSilent({ last: '2026-03-01 02:10', next: NEXT }, '2026-05-04 09:00')).toBe(false);
    expect(isSilent({ last: '', next: NEXT }, '2026-05-04 09:00')).toBe(false);
  });
  it('of which nobody wrote down when it is due is silent 36 hours after its last run', () => {
    expect(isSilent({ last: '2026-05-04 02:00', next: '' }, '2026-05-05 14:00')).toBe(false);
    expect(isSilent({ last: '2026-05-04 02:00', next: '' }, '2026-05-05 14:01')).toBe(true);
  });
  it('of which nothing is known is silent', () => {
    expect(isSilent({ last: '', next: '' }, '2026-05-05 14:00')).toBe(true);
    expect(isSilent({ last: 'kemarin', next: 'besok' }, '2026-05-05 14:00')).toBe(true);
  });
});
