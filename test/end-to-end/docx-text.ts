// The text of a .docx, read apart from the stand-in.
import { strFromU8, unzipSync } from 'fflate';

export interface DocxText {
  readonly body: string;
  /** Of all headers and of all footers. */
  readonly header: string;
  readonly footer: string;
  /** Fields such as PAGE, in body, headers and footers. */
  readonly fields: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const textOf = (xml: string): string =>
  xml
    .replace(/<w:(?:p|tr)\b[^>]*>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:instrText\b[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

export const docxText = (bytes: Uint8Array): DocxText => {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const of = (path: RegExp): string =>
    parts.flatMap(([name, xml]) => (path.test(name) ? [textOf(xml)] : [])).join('\n');
  return {
    body: of(/^word\/document\.xml$/),
    header: of(/^word\/header\d*\.xml$/),
    footer: of(/^word\/footer\d*\.xml$/),
    fields: parts.flatMap(([, xml]) =>
      [...xml.matchAll(/<w:instrText\b[^>]*>([^<]*)<|w:fldSimple [^>]*w:instr="([^"]*)"/g)].map((found) =>
        (found[1] ?? found[2] ?? '').trim(),
      ),
    ),
  };
};
