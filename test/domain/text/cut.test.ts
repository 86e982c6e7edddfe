// Text cut to a length, never inside a character.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut } from '../../../src/domain/text/cut';

it('keeps what is short and the beginning of what is long', () => {
  expect(cut('Perda', 5)).toBe('Perda');
  expect(cut('Perda', 3)).toBe('Per');
  expect(cut('', 3)).toBe('');
});

it('does not leave half of a character of two units', () => {
  expect(cut('ab😀', 3)).toBe('ab');
  expect(cut('ab😀', 4)).toBe('ab😀');
});

it('is a beginning of the text, no longer than asked, and whole when the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, limit) => {
      const short = cut(text, limit);
      expect(text.startsWith(short)).toBe(true);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short.length).toBeGreaterThanOrEqual(Math.min(limit - 1, text.length));
      expect(short).not.toMatch(/\p{Cs}/u);
    }),
  );
});
