// The hash by which data are recognised as the same.
import { sha256 as digest } from '@noble/hashes/sha2.js';

/** SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits. Lone surrogates count as U+FFFD. */
export const sha256 = (text: string): string => {
  const bytes: ArrayLike<number> = digest(utf8(text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  const rest = (bits: number): number => 0x80 | (bits & 0x3f);
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(code >> 6), rest(code));
    else bytes.push(0xf0 | (code >> 18), rest(code >> 12), rest(code >> 6), rest(code));
  }
  return Uint8Array.from(bytes);
};
