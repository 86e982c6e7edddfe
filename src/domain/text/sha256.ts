// The hash by which data are recognised as the same.
import { sha256 as digest } from '@noble/hashes/sha2.js';

/** SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits. Lone surrogates count as U+FFFD. */
export const sha256 = (text: string): string => {
  const bytes: ArrayLike<number> = digest(utf8(text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).match(/%[0-9A-F]{2}|[^%]/g) ?? [],
    (unit) => (unit.length === 3 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0)),
  );
