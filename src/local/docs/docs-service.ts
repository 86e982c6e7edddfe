// The Docs advanced service, version 1: the global `Docs`.
import type { Runtime } from '../host/runtime';
import { type DocsFiles, Documents } from './documents';

export type { DocsFiles } from './documents';

/** Documents as the Docs API shows them. What it has besides is there and throws by name. */
export class Docs {
  static readonly googleName = 'Docs';
  readonly Documents: Documents;

  constructor(runtime: Runtime, files: DocsFiles) {
    this.Documents = new Documents(runtime, files);
  }
}
