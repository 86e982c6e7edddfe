// Pictures that come as blobs: their bytes checked and kept in the file.
import { exception } from '../host/exception';
import { mismatch } from './arguments';
import { addPicture, type Picture, pictureOf } from './ooxml/picture';
import type { Place } from './session';

const call = (target: unknown, name: string): unknown => {
  if (typeof target !== 'object' || target === null) return undefined;
  const member: unknown = Reflect.get(target, name);
  return typeof member === 'function' ? Reflect.apply(member, target, []) : undefined;
};

/** Google's limit for a picture in a document. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Keeps the picture of a BlobSource in the document's file: its relationship and size. */
export const blobPicture = (
  place: Place,
  source: unknown,
  method: string,
): { id: string; picture: Picture } => {
  const bytes = call(call(source, 'getBlob'), 'getBytes');
  if (!Array.isArray(bytes) && !ArrayBuffer.isView(bytes)) throw mismatch(method, source);
  // Google's bytes are signed.
  const data = Uint8Array.from(bytes as ArrayLike<number>, (byte) => byte & 0xff);
  const picture = pictureOf(data);
  if (!picture || data.length > MAX_BYTES) throw exception('Invalid image data.');
  return { id: addPicture(place.session.file, place.part, data, picture.extension), picture };
};
