// Blob: bytes with a content type and a name, as Utilities, Drive and Document pass them around.
import { exception, NotImplemented } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { fromSigned, toSigned } from './bytes';
import { decodeText, encodeText } from './charset';
import { typeOfName } from './mime-type';

const CONVERTIBLE = /^(text\/html|text\/plain|image\/(png|jpeg|gif|bmp)|application\/vnd\..*)$/;

const withExtension = (name: string | null, extension: string): string | null =>
  name === null ? null : `${name.replace(/\.[^.]*$/, '')}.${extension}`;

/** Bytes in memory. `bytes` is not copied: give it away. */
export class Blob extends unimplemented<GoogleAppsScript.Base.Blob>('Base.Blob') {
  #bytes: Uint8Array;
  #type: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null = null, name: string | null = null) {
    super();
    this.#bytes = bytes;
    this.#type = contentType;
    this.#name = name;
  }

  /** The bytes themselves, for other services. */
  content(): Uint8Array {
    return this.#bytes;
  }

  override copyBlob() {
    return new Blob(this.#bytes.slice(), this.#type, this.#name);
  }

  /** The same bytes where the type is the same. Throws where Google converts (not implemented) or refuses to. */
  override getAs(contentType: string): Blob {
    if (contentType === this.#type) return this.copyBlob();
    if (this.#type === null || !CONVERTIBLE.test(this.#type)) {
      throw exception(
        `Converting from ${this.#type ?? 'application/octet-stream'} to ${contentType} is not supported.`,
      );
    }
    throw new NotImplemented(`Blob.getAs('${contentType}') of ${this.#type}`);
  }

  override getBlob() {
    return this;
  }
  override getBytes() {
    return toSigned(this.#bytes);
  }
  override getContentType() {
    return this.#type;
  }
  override getDataAsString(charset = 'UTF-8') {
    return decodeText(this.#bytes, charset);
  }
  override getName() {
    return this.#name;
  }
  override isGoogleType() {
    return this.#type?.startsWith('application/vnd.google-apps.') ?? false;
  }
  override setBytes(data: number[]) {
    this.#bytes = fromSigned(data);
    return this;
  }
  override setContentType(contentType: string | null) {
    this.#type = contentType;
    return this;
  }
  override setContentTypeFromExtension() {
    this.#type = (this.#name === null ? undefined : typeOfName(this.#name)) ?? this.#type;
    return this;
  }
  override setDataFromString(text: string, charset = 'UTF-8') {
    this.#bytes = encodeText(text, charset);
    return this;
  }
  override setName(name: string) {
    this.#name = name;
    return this;
  }
}

/** A blob as PDF: Google replaces what follows the last dot of the name (`ShoppingList.12.25.2014` becomes `ShoppingList.12.25.pdf`). */
export const pdfBlob = (bytes: Uint8Array, name: string | null): Blob =>
  new Blob(bytes, 'application/pdf', withExtension(name, 'pdf'));

const call = (target: object, name: string): unknown => {
  const member: unknown = Reflect.get(target, name);
  return typeof member === 'function' ? Reflect.apply(member, target, []) : undefined;
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The blob of anything Google calls a BlobSource (a blob, a file, a document, HTML); undefined for anything else. */
export const blobOf = (source: unknown): Blob | undefined => {
  if (source instanceof Blob) return source;
  if (typeof source !== 'object' || source === null) return undefined;
  const blob = call(source, 'getBlob');
  if (blob instanceof Blob || typeof blob !== 'object' || blob === null) return blob as Blob | undefined;
  const bytes = call(blob, 'getBytes') as number[];
  return new Blob(
    fromSigned(bytes),
    textOrNull(call(blob, 'getContentType')),
    textOrNull(call(blob, 'getName')),
  );
};
