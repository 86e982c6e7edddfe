// Chance for one host: from a seed, so that two runs make the same ids, or from the computer.
import { createHash, randomBytes } from 'node:crypto';

export interface Chance {
  /** A number in [0, 1), for the script's `Math.random`. */
  random(): number;
  /** A version 4 UUID. */
  uuid(): string;
  /** `length` letters and digits. */
  token(length: number): string;
  /** A way back to where the sequence is now. */
  keep(): () => void;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The same sequence for the same seed; without a seed, never the same. */
export const chance = (seed?: string | number): Chance => {
  let count = 0;
  const bytes = (length: number): Buffer => {
    if (seed === undefined) return randomBytes(length);
    count += 1;
    return createHash('shake256', { outputLength: length }).update(`${seed}/${count}`).digest();
  };
  return {
    random: () => bytes(6).readUIntBE(0, 6) / 2 ** 48,
    uuid: () => {
      const hex = bytes(16);
      hex[6] = ((hex[6] ?? 0) & 0x0f) | 0x40;
      hex[8] = ((hex[8] ?? 0) & 0x3f) | 0x80;
      return hex.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
    token: (length) => [...bytes(length)].map((byte) => LETTERS[byte % LETTERS.length]).join(''),
    keep: () => {
      const kept = count;
      return () => {
        count = kept;
      };
    },
  };
};
