// What the library does not write, put into the file it writes: cells, rules, links, merges and names.
import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, Zip, ZipPassThrough } from 'fflate';
import { partText } from './package';
import type { SheetTail } from './write-rules';
import { escapeAttribute } from './xml';

/** The parts of the library's file, open for changes. */
export class OpenFile {
  private readonly parts: Record<string, Uint8Array>;

  /** `bytes` is the library's file; it should not be compressed, for speed. */
  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  text(path: string): string {
    const part = this.parts[path];
    if (!part) throw new Error(`The library wrote no ${path}.`);
    return partText(part);
  }

  set(path: string, xml: string): void {
    this.parts[path] = strToU8(xml);
  }

  /** The file, compressed. The same parts give the same bytes: none says when it was made. */
  toBytes(): Uint8Array {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    for (const [path, part] of Object.entries(this.parts)) {
      const entry = new CompressedPart(path);
      zip.add(entry);
      entry.push(part, true);
    }
    zip.end();
    return new Uint8Array(Buffer.concat(pieces));
  }

  /** Puts cells and what follows them into the sheet of that number, and the links outside beside it. */
  fillSheet(number: number, cells: { readonly xml: string; readonly used: string }, tail: SheetTail): void {
    const path = `xl/worksheets/sheet${number}.xml`;
    const xml = this.text(path);
    const opening = /<sheetData\b[^>]*?(\/?)>/.exec(xml);
    if (!opening) throw new Error(`The library wrote no cells into ${path}.`);
    const end =
      opening[1] === '/'
        ? opening.index + opening[0].length
        : xml.indexOf('</sheetData>') + '</sheetData>'.length;
    const head = xml.slice(0, opening.index).replace(/<dimension [^>]*>/, `<dimension ref="${cells.used}"/>`);
    const rest = xml.slice(end);
    const at = /<(?:printOptions|pageMargins)\b/.exec(rest)?.index;
    if (at === undefined) throw new Error(`The library wrote no margins into ${path}.`);
    this.set(path, head + cells.xml + rest.slice(0, at) + tail.xml + rest.slice(at));
    if (tail.links.size > 0) this.addLinks(`xl/worksheets/_rels/sheet${number}.xml.rels`, tail.links);
  }

  /** The looks that conditional formats give, each a `<dxf>`. */
  setLooks(looks: readonly string[]): void {
    const xml = this.text('xl/styles.xml');
    const list = `<dxfs count="${looks.length}">${looks.join('')}</dxfs>`;
    this.set(
      'xl/styles.xml',
      xml.replace(/<dxfs\b[^>]*(?:\/>|>\s*<\/dxfs>)/, () => list),
    );
  }

  /** `<definedName>` elements. */
  setNames(names: readonly string[]): void {
    if (names.length === 0) return;
    const list = `</sheets><definedNames>${names.join('')}</definedNames>`;
    this.set(
      'xl/workbook.xml',
      this.text('xl/workbook.xml').replace('</sheets>', () => list),
    );
  }

  private addLinks(path: string, links: ReadonlyMap<string, string>): void {
    const list = this.parts[path] ? this.text(path) : emptyRelations;
    const added = [...links].map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${linkType}" Target="${escapeAttribute(target)}" TargetMode="External"/>`,
    );
    this.set(
      path,
      list.replace('</Relationships>', () => `${added.join('')}</Relationships>`),
    );
  }
}

/**
 * Compresses with Node, a third of the time of JavaScript. Forms, which are sent over slow lines, well; what is larger
 * lightly: more would save a tenth for twice the time.
 */
class CompressedPart extends ZipPassThrough {
  override compression = 8;
  override mtime = new Date(1980, 0, 1);

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk, { level: chunk.length < large ? 6 : 3 }), final);
  }
}

/** Bytes of a part. */
const large = 1_000_000;

const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
