// A paper as data: everything it says, before it has a form.
import type { TableContent } from './table';

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: TableContent };

export interface PaperSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Who signs: `lines` stand above the room for the signature, place and day among them; `name` is a name or dots. */
export interface Signature {
  readonly lines: readonly string[];
  readonly name: string;
}

export interface PaperContent {
  /** The ministry, the office, its address; blank lines are left out. */
  readonly letterhead: readonly string[];
  readonly title: string;
  /** Lines below the title, the number among them. */
  readonly lines: readonly string[];
  /** Warnings at the top: sample data, draft, provisional. */
  readonly marks: readonly string[];
  readonly intro: readonly string[];
  /** A line below the introduction that leads somewhere. */
  readonly link?: { readonly words: string; readonly url: string } | null;
  readonly sections: readonly PaperSection[];
  /** The sentence above the signatures. */
  readonly closing: string;
  /** Side by side, in as many columns. */
  readonly signatures: readonly Signature[];
  /** Stand at the foot of every page: which paper it is, and which program made it. */
  readonly footer: string;
  readonly program: string;
}

export const textBlock = (text: string): Block => ({ kind: 'text', text });

export const tableBlock = (table: TableContent): Block => ({ kind: 'table', table });
