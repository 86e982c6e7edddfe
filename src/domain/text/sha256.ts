// The hash by which data are recognised as the same.
import { sha256 as digest } from '@noble/hashes/sha2.js';

/** SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits. Lone surrogates count as U+FFFD. */
export const sha256 = (text: string): string => {
  const bytes: ArrayLike<number> = digest(utf8(text));
  let hex = '';
  for (let i = 0; i < bytes.length; i += 1) hex += HEX[bytes[i] ?? 0];
  return hex;
};

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const put = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  const rest = (bits: number): void => put(0x80 | (bits & 0x3f));
  for (let i = 0; i < text.length; i += 1) {
    const point = text.codePointAt(i) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) put(code);
    else if (code < 0x800) {
      put(0xc0 | (code >> 6));
      rest(code);
    } else if (code < 0x10000) {
      put(0xe0 | (code >> 12));
      rest(code >> 6);
      rest(code);
    } else {
      put(0xf0 | (code >> 18));
      rest(code >> 12);
      rest(code >> 6);
      rest(code);
      i += 1;
    }
  }
  return bytes.subarray(0, length);
};
