// Text as a cell of text format gives it back, so that a hash over it still fits when the cell is read again.
import { cellText } from '../table/cell';
import { cut } from '../text/cut';
import { kept } from '../text/kept';
import { sha256 } from '../text/sha256';

/** Longer texts are cut, and end in the hash of the whole. */
const LONGEST = 4000;
const KEPT = 3900;

/**
 * The text without what cells lose: outer white space, control characters but line feeds, half characters, an apostrophe at
 * the start. A text of more than 4,000 characters keeps its first 3,900 and the SHA-256 of the whole. Doing it twice
 * changes nothing more.
 */
export const asCellText = (text: string): string => {
  const plain = isPlain.test(text) ? cellText(text) : kept(cellText(withoutLost(text)));
  return plain.length > LONGEST ? `${cut(plain, KEPT)} … ${sha256(plain)}` : plain;
};

/** Printable ASCII that starts with no apostrophe, as most texts are. */
const isPlain = /^(?!\s*')[ -~]*$/;

const withoutLost = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' '))
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
