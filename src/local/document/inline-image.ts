// A picture that stands in the line: its size, and the words that are read out instead of it.
import { NotImplemented } from '../host/exception';
import { Blob } from '../services/blob';
import { typeOfName } from '../services/mime-type';
import { number, string } from './arguments';
import { standsFor } from './element';
import { Leaf } from './leaves';
import { pictureSize, pictureText, setPictureSize, setPictureText } from './ooxml/picture';
import { A, all, attr, R } from './ooxml/xml';
import { placeOf } from './session';

export class InlineImage extends Leaf {
  /** Pixels. */
  getWidth(): number {
    return pictureSize(placeOf(this).node, 'cx');
  }
  setWidth(width: number): this {
    setPictureSize(placeOf(this).node, 'cx', number(width, 'InlineImage.setWidth'));
    return this;
  }
  /** Pixels. */
  getHeight(): number {
    return pictureSize(placeOf(this).node, 'cy');
  }
  setHeight(height: number): this {
    setPictureSize(placeOf(this).node, 'cy', number(height, 'InlineImage.setHeight'));
    return this;
  }
  getAltTitle(): string | null {
    return pictureText(placeOf(this).node, 'title');
  }
  setAltTitle(title: string): this {
    setPictureText(placeOf(this).node, 'title', string(title, 'InlineImage.setAltTitle'));
    return this;
  }
  getAltDescription(): string | null {
    return pictureText(placeOf(this).node, 'descr');
  }
  setAltDescription(description: string): this {
    setPictureText(placeOf(this).node, 'descr', string(description, 'InlineImage.setAltDescription'));
    return this;
  }
  /** The picture's bytes as they are in the file. */
  getBlob(): Blob {
    const { session, part, node } = placeOf(this);
    const source = session.file.target(part, attr(all(node, A, 'blip')[0], 'embed', R) ?? '');
    if (!source) throw new NotImplemented('InlineImage.getBlob of a picture outside the document');
    const name = source.slice(source.lastIndexOf('/') + 1);
    return new Blob(session.file.bytes(source).slice(), typeOfName(name) ?? null, name);
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(string(contentType, 'InlineImage.getAs'));
  }
  getLinkUrl(): string | null {
    placeOf(this);
    return null;
  }
  setLinkUrl(_url: string): this {
    throw new NotImplemented('InlineImage.setLinkUrl');
  }
}
standsFor(InlineImage, 'Document.InlineImage', 'INLINE_IMAGE');
