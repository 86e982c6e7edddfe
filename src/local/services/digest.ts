// Digests and signatures by Google's names of the algorithms.
import { createHash, createHmac, createSign } from 'node:crypto';
import { NotImplemented } from '../host/exception';

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** `SHA_256` of the bytes. Throws `NotImplemented` for MD2. */
export const digest = (algorithm: string, bytes: Uint8Array): Uint8Array => {
  const hash = HASHES[algorithm];
  if (!hash) throw new NotImplemented(`Utilities.DigestAlgorithm.${algorithm}`);
  return createHash(hash).update(bytes).digest();
};

/** `HMAC_SHA_256` of the bytes under the key. */
export const hmac = (algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array => {
  const hash = HASHES[algorithm.replace(/^HMAC_/, '')];
  if (!hash) throw new NotImplemented(`Utilities.MacAlgorithm.${algorithm}`);
  return createHmac(hash, key).update(bytes).digest();
};

/** `RSA_SHA_256` of the bytes with a private key in PEM. */
export const rsa = (algorithm: string, bytes: Uint8Array, key: string): Uint8Array => {
  const hash = HASHES[algorithm.replace(/^RSA_/, '')];
  if (!hash) throw new NotImplemented(`Utilities.RsaAlgorithm.${algorithm}`);
  return createSign(`RSA-${hash.toUpperCase()}`).update(bytes).sign(key);
};
