// Text to bytes and back in the character sets that scripts name.
import { exception } from '../host/exception';

const unknownCharset = (charset: string): Error => exception(`Invalid argument: charset ${charset}`);

/** The text in `charset`, by its usual names in any case. Throws when there is none such. */
export const decodeText = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset.replace('_', '-'), { ignoreBOM: true }).decode(bytes);
  } catch {
    throw unknownCharset(charset);
  }
};

/** The bytes in `charset`: UTF-8, UTF-16LE, US-ASCII or ISO-8859-1; a question mark for what it cannot say. */
export const encodeText = (text: string, charset: string): Uint8Array => {
  const name = charset.toUpperCase().replace('_', '-');
  if (name === 'UTF-8') return new TextEncoder().encode(text);
  if (name === 'UTF-16LE') return new Uint8Array(Buffer.from(text, 'utf16le'));
  const last = { 'US-ASCII': 0x7f, 'ISO-8859-1': 0xff }[name];
  if (last === undefined) throw unknownCharset(charset);
  return Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code <= last ? code : 0x3f;
  });
};
