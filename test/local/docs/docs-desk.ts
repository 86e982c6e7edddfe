// A Docs service over documents in memory, for the tests.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Docs } from '../../../src/local/docs/docs-service';
import { blankDocument } from '../../../src/local/document/blank-document';
import { DocumentApp } from '../../../src/local/document/document-app';
import { exception } from '../../../src/local/host/exception';
import type { Runtime } from '../../../src/local/host/runtime';
import { elements } from '../document/desk';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A `.docx` whose body holds this WordprocessingML. */
export const docxOf = (body: string): Uint8Array =>
  zipSync({
    ...unzipSync(blankDocument()),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });

/** A paragraph of one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

export interface DocsDesk {
  readonly docs: Docs;
  readonly app: DocumentApp;
  /** How often a file was written. */
  readonly written: string[];
  /** The scopes asked for. */
  readonly needed: string[];
  bytes(): Uint8Array;
  /** For each row of the saved file, whether Word repeats it. */
  marks(): boolean[];
}

/** A desk with one document, `doc`, named Ringkasan; the script made it and has these scopes. */
export const docsDesk = (
  body: string,
  {
    scopes = ['documents'],
    madeByScript = true,
  }: { scopes?: readonly string[]; madeByScript?: boolean } = {},
): DocsDesk => {
  let bytes = docxOf(body);
  const written: string[] = [];
  const needed: string[] = [];
  const runtime = {
    drive: {
      list: () => [],
      entry: (id: string) => (id === 'doc' ? { id, name: 'Ringkasan', madeByScript } : null),
    },
    need: (member: string, ...wanted: readonly string[]) => {
      needed.push(`${member}: ${wanted.join(' ')}`);
      if (!wanted.some((scope) => scopes.includes(scope))) throw exception(`No permission for ${member}.`);
    },
  } as unknown as Runtime;
  const read = (id: string) => (id === 'doc' ? bytes : null);
  const write = (id: string, next: Uint8Array) => {
    written.push(id);
    bytes = next;
  };
  const never = (): never => {
    throw new Error('Not on this desk.');
  };
  const app = new DocumentApp(runtime, {
    read,
    write,
    create: never,
    name: never,
    rename: never,
    url: never,
    ui: never,
  });
  const docs = new Docs(runtime, {
    read,
    write,
    flush: (id) => app.flush(id),
    openFile: (id) => app.openFile(id),
  });
  return {
    docs,
    app,
    written,
    needed,
    bytes: () => bytes,
    marks: () => elements(bytes, 'tr').map((row) => row.getElementsByTagNameNS(W, 'tblHeader').length > 0),
  };
};

/** The error that `work` throws, as Google prints it. */
export { message } from '../document/desk';
