// Google's bytes are signed: -128 to 127 in a plain array.

/** The bytes as Google gives them to a script. */
export const toSigned = (bytes: Uint8Array): number[] =>
  Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

/** The bytes of a script's array, signed or not. */
export const fromSigned = (bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
