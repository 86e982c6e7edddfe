// Utilities: dates, texts, digests, encodings, blobs and archives.
import { types } from 'node:util';
import { exception, NotImplemented } from '../host/exception';
import { enumName, googleEnum } from '../host/google-enum';
import type { Runtime } from '../host/runtime';
import type { Chance } from '../host/seed';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';
import { gzip, ungzip, unzip, zip } from './archive';
import { Blob, blobOf } from './blob';
import { fromSigned, toSigned } from './bytes';
import { encodeText } from './charset';
import { parseCsv } from './csv';
import { digest, hmac, rsa } from './digest';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseDate } from './parse-date';

type Google = GoogleAppsScript.Utilities.Utilities;
type Data = number[] | string;

const LONGEST_SLEEP = 300_000;

const fail = (member: string, ...args: readonly unknown[]): Error =>
  wrongArguments(`Utilities.${member}`, args);

const bytesOf = (member: string, data: unknown, charset?: unknown): Uint8Array => {
  if (typeof data === 'string') return encodeText(data, enumName(charset) ?? 'UTF_8');
  if (Array.isArray(data)) return fromSigned(data as number[]);
  throw fail(member, data);
};

const blobIn = (member: string, source: unknown): Blob => {
  const blob = blobOf(source);
  if (!blob) throw fail(member, source);
  return blob;
};

const decode = (encoded: unknown, web: boolean): number[] => {
  const text = String(encoded);
  const alphabet = web ? /^[\w\-\s]*={0,2}\s*$/ : /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
  if (!alphabet.test(text)) throw exception('Could not decode string.');
  return toSigned(Buffer.from(text, web ? 'base64url' : 'base64'));
};

/** `Base64` with its padding, in the alphabet of addresses where `web`. */
const encode = (bytes: Uint8Array, web: boolean): string => {
  const text = Buffer.from(bytes).toString('base64');
  return web ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
};

export class Utilities extends unimplemented<Google>('Utilities.Utilities') {
  override readonly Charset = googleEnum('US_ASCII', 'UTF_8') as unknown as Google['Charset'];
  override readonly DigestAlgorithm = googleEnum(
    'MD2',
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ) as unknown as Google['DigestAlgorithm'];
  override readonly MacAlgorithm = googleEnum(
    'HMAC_MD5',
    'HMAC_SHA_1',
    'HMAC_SHA_256',
    'HMAC_SHA_384',
    'HMAC_SHA_512',
  ) as unknown as Google['MacAlgorithm'];
  override readonly RsaAlgorithm = googleEnum(
    'RSA_SHA_1',
    'RSA_SHA_256',
  ) as unknown as Google['RsaAlgorithm'];

  readonly #runtime: Runtime;
  readonly #chance: Chance;
  constructor(runtime: Runtime, chance: Chance) {
    super();
    this.#runtime = runtime;
    this.#chance = chance;
  }

  override base64Decode(encoded: string) {
    return decode(encoded, false);
  }
  override base64DecodeWebSafe(encoded: string) {
    return decode(encoded, true);
  }
  override base64Encode(data: Data, charset?: unknown) {
    return encode(bytesOf('base64Encode', data, charset), false);
  }
  override base64EncodeWebSafe(data: Data, charset?: unknown) {
    return encode(bytesOf('base64EncodeWebSafe', data, charset), true);
  }

  /** Signed bytes. */
  override computeDigest(algorithm: unknown, value: Data, charset?: unknown) {
    const name = enumName(algorithm);
    if (name === undefined) throw fail('computeDigest', algorithm, value);
    return toSigned(digest(name, bytesOf('computeDigest', value, charset)));
  }
  override computeHmacSignature(algorithm: unknown, value: Data, key: Data, charset?: unknown) {
    const name = enumName(algorithm);
    if (name === undefined) throw fail('computeHmacSignature', algorithm, value, key);
    const member = 'computeHmacSignature';
    return toSigned(hmac(name, bytesOf(member, value, charset), bytesOf(member, key, charset)));
  }
  override computeHmacSha256Signature(value: Data, key: Data, charset?: unknown) {
    return this.computeHmacSignature(this.MacAlgorithm.HMAC_SHA_256, value, key, charset);
  }
  override computeRsaSignature(algorithm: unknown, value: string, key: string, charset?: unknown) {
    const name = enumName(algorithm);
    if (name === undefined) throw fail('computeRsaSignature', algorithm, value, key);
    return toSigned(rsa(name, bytesOf('computeRsaSignature', value, charset), key));
  }
  override computeRsaSha1Signature(value: string, key: string, charset?: unknown) {
    return this.computeRsaSignature(this.RsaAlgorithm.RSA_SHA_1, value, key, charset);
  }
  override computeRsaSha256Signature(value: string, key: string, charset?: unknown) {
    return this.computeRsaSignature(this.RsaAlgorithm.RSA_SHA_256, value, key, charset);
  }

  override formatDate(date: unknown, timeZone: string, format: string) {
    if (!types.isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw fail('formatDate', date, timeZone, format);
    }
    if (Number.isNaN(date.getTime())) throw exception('Invalid argument: date');
    return formatDate(date.getTime(), timeZone, format);
  }
  override parseDate(date: string, timeZone: string, format: string) {
    if (typeof date !== 'string' || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw fail('parseDate', date, timeZone, format);
    }
    return new Date(parseDate(date, timeZone, format, this.#runtime.clock.now()));
  }
  override formatString(template: string, ...values: unknown[]) {
    return formatString(String(template), ...values);
  }
  override parseCsv(csv: string, delimiter?: unknown) {
    if (typeof csv !== 'string') throw fail('parseCsv', csv);
    return parseCsv(csv, delimiter === undefined ? ',' : String(delimiter));
  }
  override getUuid() {
    return this.#chance.uuid();
  }

  override newBlob(data: Data, contentType?: string, name?: string) {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new Blob(bytesOf('newBlob', data), type, name ?? null);
  }
  override zip(blobs: unknown[], name = 'archive.zip') {
    if (!Array.isArray(blobs)) throw fail('zip', blobs);
    const list = blobs.map((blob) => blobIn('zip', blob));
    return zip(list, name, this.#runtime.clock.now());
  }
  override unzip(blob: unknown) {
    return unzip(blobIn('unzip', blob));
  }
  override gzip(blob: unknown, name?: string) {
    return gzip(blobIn('gzip', blob), name, this.#runtime.clock.now());
  }
  override ungzip(blob: unknown) {
    return ungzip(blobIn('ungzip', blob));
  }

  /** Waits, or moves a made clock on. Throws past five minutes. */
  override sleep(milliseconds: unknown) {
    const wait =
      typeof milliseconds === 'boolean' || milliseconds === null ? Number.NaN : Number(milliseconds);
    if (!Number.isFinite(wait)) throw exception(`Cannot convert ${String(milliseconds)} to int.`);
    if (wait < 0 || wait > LONGEST_SLEEP) throw exception('Invalid argument: milliseconds');
    this.#runtime.clock.sleep(Math.trunc(wait));
  }

  override jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
  override jsonParse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw new NotImplemented('Utilities.jsonParse of a text that is not JSON');
    }
  }
}
