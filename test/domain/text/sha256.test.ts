// SHA-256 against published vectors and against Node's own.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../../src/domain/text/sha256';

// FIPS 180-2, appendix B.1 and B.2, and the empty message of NIST's test vectors.
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('of %j is as published', (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

it('of any text is what Node says of its UTF-8 bytes', () => {
  const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  expect(sha256('Kabupaten/Kota Peduli HAM — “Ringkasan” 50 % 😀 ꦗꦮ')).toBe(
    node('Kabupaten/Kota Peduli HAM — “Ringkasan” 50 % 😀 ꦗꦮ'),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sha256(text) === node(text)));
});

it('of a text cut inside a character does not throw; the half counts as U+FFFD', () => {
  expect(sha256('a\ud83d')).toBe(sha256('a\ufffd'));
  expect(sha256('\ude00a')).toBe(sha256('\ufffda'));
});
