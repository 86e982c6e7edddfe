// An open document: its file, whether it is still open, and the objects already handed out for its elements.
import { exception } from '../host/exception';
import type { DocxPackage } from './ooxml/package';
import type { XmlElement } from './ooxml/xml';

export class Session {
  closed = false;
  /** One object for one element, so that a script that compares them finds them equal. */
  readonly objects = new WeakMap<XmlElement, object>();

  constructor(
    readonly id: string,
    readonly file: DocxPackage,
  ) {}

  /** Throws Google's error once the document was saved and closed. */
  check(): void {
    if (this.closed) throw exception('Document is closed, its contents cannot be updated.');
  }

  get body(): XmlElement {
    const root = this.file.root(this.file.mainPart);
    const body = Array.from(root.childNodes).find((node) => node.localName === 'body');
    if (!body) throw new Error('The document has no body.');
    return body as XmlElement;
  }
}

/** Where an object of the service stands: its open document, the part of the file and the element. */
export interface Place {
  readonly session: Session;
  readonly part: string;
  readonly node: XmlElement;
}

/** The key under which an object keeps its {@link Place}; no script can name it. */
export const at: unique symbol = Symbol('at');

export interface Placed {
  readonly [at]: Place;
}

export const isPlaced = (value: unknown): value is Placed =>
  typeof value === 'object' && value !== null && at in value;

/** The place of an object. Throws when its document is closed. */
export const placeOf = (object: Placed): Place => {
  object[at].session.check();
  return object[at];
};
