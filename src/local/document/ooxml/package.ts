// A .docx as it is on disk: zipped parts, kept byte for byte unless a part was changed, with their relationships.
import { DOMParser, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { kids, W, type XmlDocument, type XmlElement } from './xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** More than any document needs; a zip that claims more is not opened. */
const MAX_UNPACKED = 400 * 1024 * 1024;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const decode = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
};

/** Parses a part. Throws for what is not well formed and for any document type: entities are refused. */
export const parseXml = (bytes: Uint8Array): XmlDocument => {
  const text = decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Error('A document type is not allowed in a document.');
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
};

/** `word/` + `media/a.png` and `/word/media/a.png` are the same part. */
const resolve = (base: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

export class DocxPackage {
  readonly #files: Map<string, Uint8Array>;
  readonly #parsed = new Map<string, { readonly xml: XmlDocument; readonly before: string }>();
  readonly mainPart: string;

  /** Throws for what is not a zip with a WordprocessingML main part. */
  constructor(bytes: Uint8Array) {
    let unpacked = 0;
    const files = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        if (unpacked > MAX_UNPACKED) throw new Error('The file is too large.');
        return !file.name.endsWith('/');
      },
    });
    this.#files = new Map(Object.entries(files));
    const main = this.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
    this.mainPart = main ? resolve('', main.target) : 'word/document.xml';
    const root = this.xml(this.mainPart).documentElement;
    if (root?.namespaceURI !== W || root.localName !== 'document') throw new Error('Not a Word document.');
  }

  has(part: string): boolean {
    return this.#files.has(part);
  }

  bytes(part: string): Uint8Array {
    const bytes = this.#files.get(part);
    if (!bytes) throw new Error(`The document has no part ${part}.`);
    return bytes;
  }

  /** The tree of a part; what is changed in it is saved. Throws when there is no such part. */
  xml(part: string): XmlDocument {
    const known = this.#parsed.get(part);
    if (known) return known.xml;
    const xml = parseXml(this.bytes(part));
    this.#parsed.set(part, { xml, before: new XMLSerializer().serializeToString(xml) });
    return xml;
  }

  root(part: string): XmlElement {
    const root = this.xml(part).documentElement;
    if (!root) throw new Error(`The part ${part} is empty.`);
    return root;
  }

  addPart(part: string, contentType: string, bytes: Uint8Array | string): void {
    this.#files.set(part, typeof bytes === 'string' ? strToU8(bytes) : bytes);
    const types = this.root('[Content_Types].xml');
    const name = `/${part}`;
    if (kids(types).some((kid) => kid.getAttribute('PartName') === name)) return;
    const entry = this.xml('[Content_Types].xml').createElementNS(CONTENT_TYPES, 'Override');
    entry.setAttribute('PartName', name);
    entry.setAttribute('ContentType', contentType);
    types.appendChild(entry);
  }

  /** A part name that is not taken: `word/header` and `.xml` give `word/header3.xml`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.#files.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  #relationshipPart(part: string): string {
    const slash = part.lastIndexOf('/') + 1;
    return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  }

  relationships(part: string): Relationship[] {
    const file = this.#relationshipPart(part);
    if (!this.#files.has(file)) return [];
    return kids(this.root(file)).map((kid) => ({
      id: kid.getAttribute('Id') ?? '',
      type: kid.getAttribute('Type') ?? '',
      target: kid.getAttribute('Target') ?? '',
      external: kid.getAttribute('TargetMode') === 'External',
    }));
  }

  /** The part that a relationship of `from` points to; null when there is none or it lies outside the file. */
  target(from: string, id: string): string | null {
    const found = this.relationships(from).find((one) => one.id === id);
    return found && !found.external ? resolve(from, found.target) : null;
  }

  /** The part that `from` is related to by this kind (`styles`, `numbering`), or null. */
  related(from: string, kind: string): string | null {
    const found = this.relationships(from).find(
      ({ type, external }) => !external && type.endsWith(`/${kind}`),
    );
    const part = found ? resolve(from, found.target) : null;
    return part && this.has(part) ? part : null;
  }

  /** Relates `from` to a part or an outside address and returns the id; an equal relationship is used again. */
  relate(from: string, kind: string, target: string, external = false): string {
    const type = `${OFFICE}/${kind}`;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const inside = target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
    const written = external ? target : inside;
    const same = this.relationships(from).find(
      (one) =>
        one.type === type &&
        one.external === external &&
        (external ? one.target : resolve(from, one.target)) === target,
    );
    if (same) return same.id;
    const file = this.#relationshipPart(from);
    if (!this.#files.has(file)) {
      this.#files.set(
        file,
        strToU8(
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`,
        ),
      );
      this.#nameExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml');
    }
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const entry = this.xml(file).createElementNS(RELATIONSHIPS, 'Relationship');
    entry.setAttribute('Id', `rId${number}`);
    entry.setAttribute('Type', type);
    entry.setAttribute('Target', written);
    if (external) entry.setAttribute('TargetMode', 'External');
    this.root(file).appendChild(entry);
    return `rId${number}`;
  }

  #nameExtension(extension: string, contentType: string): void {
    const types = this.root('[Content_Types].xml');
    if (kids(types).some((kid) => kid.getAttribute('Extension')?.toLowerCase() === extension)) return;
    const entry = this.xml('[Content_Types].xml').createElementNS(CONTENT_TYPES, 'Default');
    entry.setAttribute('Extension', extension);
    entry.setAttribute('ContentType', contentType);
    types.insertBefore(entry, types.firstChild);
  }

  /** The whole file with what was changed, or null when nothing was. Names and order of the parts stay. */
  save(finish: (root: XmlElement) => XmlElement = (root) => root): Uint8Array | null {
    let changed = false;
    for (const [part, { xml, before }] of this.#parsed) {
      const root = xml.documentElement;
      if (!root) continue;
      const now = new XMLSerializer().serializeToString(xml);
      if (now === before) continue;
      changed = true;
      const finished = finish(root);
      const text = finished === root ? now : new XMLSerializer().serializeToString(finished);
      const body = text.replace(/^<\?xml[^>]*\?>\s*/, '').replaceAll('\r', '&#13;');
      const bytes = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
      this.#files.set(part, bytes);
      this.#parsed.set(part, { xml, before: now });
    }
    if (!changed) return null;
    return zipSync(Object.fromEntries(this.#files), { mtime: new Date(1980, 0, 1, 12), level: 6 });
  }
}
