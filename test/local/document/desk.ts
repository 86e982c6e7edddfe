// A DocumentApp over documents in memory, for the tests; and a second reading of what it wrote.
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { blankDocument } from '../../../src/local/document/blank-document';
import { DocumentApp } from '../../../src/local/document/document-app';
import { exception } from '../../../src/local/host/exception';
import type { Runtime } from '../../../src/local/host/runtime';

export interface Desk {
  readonly app: DocumentApp;
  readonly files: Map<string, { name: string; bytes: Uint8Array }>;
  readonly needed: string[];
  readonly spent: string[];
  /** Puts a file on the desk and opens it. */
  open(bytes: Uint8Array, id?: string): ReturnType<DocumentApp['openById']>;
  /** The saved bytes of a document. */
  bytes(id?: string): Uint8Array;
}

/** A desk with `remaining` documents left for the day. */
export const desk = (remaining = 250): Desk => {
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  const needed: string[] = [];
  const spent: string[] = [];
  const editors = new Map<string, readonly string[]>();
  const runtime = {
    account: { kind: 'consumer', email: 'owner@example.com' },
    quotas: {
      spend: (what: string) => {
        if (spent.length >= remaining)
          throw exception('Service invoked too many times for one day: document.');
        spent.push(what);
      },
      remaining: () => remaining - spent.length,
    },
    drive: {
      list: () => [...files.keys()].map((id) => ({ id })),
      entry: (id: string) => ({ id, editors: editors.get(id) ?? [] }),
      update: (id: string, change: { editors?: readonly string[] }) => {
        if (change.editors) editors.set(id, change.editors);
      },
    },
    need: (member: string, ...scopes: readonly string[]) => needed.push(`${member} ${scopes.join(' ')}`),
  } as unknown as Runtime;
  const found = (id: string) => {
    const file = files.get(id);
    if (!file) throw new Error(`There is no ${id}.`);
    return file;
  };
  const app = new DocumentApp(runtime, {
    read: (id) => files.get(id)?.bytes ?? null,
    write: (id, bytes) => {
      found(id).bytes = bytes;
    },
    create: (name) => {
      const id = `doc${files.size + 1}`;
      files.set(id, { name, bytes: blankDocument() });
      return id;
    },
    name: (id) => found(id).name,
    rename: (id, name) => {
      found(id).name = name;
    },
    url: (id) => `https://docs.google.com/document/d/${id}/edit`,
    ui: () => {
      throw exception('Cannot call DocumentApp.getUi() from this context.');
    },
  });
  return {
    app,
    files,
    needed,
    spent,
    open: (bytes, id = 'given') => {
      files.set(id, { name: 'Given', bytes });
      return app.openById(id);
    },
    bytes: (id = 'given') => found(id).bytes,
  };
};

/** A part of a saved file, as text. */
export const part = (bytes: Uint8Array, name = 'word/document.xml'): string => {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`There is no part ${name}.`);
  return strFromU8(content);
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Elements of that name in a part, read anew. */
export const elements = (bytes: Uint8Array, name: string, from?: string): Element[] =>
  Array.from(
    new DOMParser().parseFromString(part(bytes, from), 'text/xml').getElementsByTagNameNS(W, name) ?? [],
  );

/** The text of each paragraph of a part, by a plain second reading of its `w:t`. */
export const plainParagraphs = (bytes: Uint8Array, from?: string): string[] =>
  elements(bytes, 'p', from).map((paragraph) =>
    Array.from(paragraph.getElementsByTagNameNS(W, 't'))
      .map((node) => node.textContent ?? '')
      .join(''),
  );

/** The message of the error that `work` throws. */
export const message = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'no error';
};
