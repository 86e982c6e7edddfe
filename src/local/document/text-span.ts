// Which characters a Text stands for, where they are, and how to reach a part of them.
import { exception } from '../host/exception';
import { integer, mismatch } from './arguments';
import type { AnyElement } from './classes';
import { ElementBase } from './element';
import { isolate, markProperties, originOf, setMark } from './ooxml/edit-text';
import { groups, type Piece, pieces, textOf } from './ooxml/inline';
import { readText, type TextAttribute, tidy } from './ooxml/text-format';
import { child, isW, make, need, type XmlElement } from './ooxml/xml';
import { type Place, type Placed, placeOf } from './session';
import { type Child, paragraphsIn } from './tree';
import { wrap } from './wrap';

/** Which characters a Text stands for. */
export type Scope =
  | { readonly kind: 'group'; readonly run: XmlElement }
  | { readonly kind: 'origin'; readonly origin: object }
  | { readonly kind: 'all' };

/** The characters that it has in one paragraph. */
export interface Stretch {
  readonly paragraph: XmlElement;
  readonly read: () => readonly Piece[];
  /** A run that stays, empty, when its last character goes: the Text would be lost with it. */
  readonly anchor: XmlElement | null;
}

const paragraphOf = (run: XmlElement): XmlElement | null => {
  for (let node = run.parentNode; node; node = node.parentNode) if (isW(node, 'p')) return node;
  return null;
};

/** Paragraphs that exist only to hold a copied Text. */
export const holders = new WeakSet<XmlElement>();

/** Changes a run's properties. */
export type Format = (properties: XmlElement) => void;

/** Characters of one paragraph or of many. */
export abstract class TextSpan extends ElementBase {
  protected readonly scope: Scope;

  constructor(place: Place, scope: Scope) {
    super(place);
    this.scope = scope;
  }

  protected stretches(): Stretch[] {
    const { node } = placeOf(this);
    const { scope } = this;
    if (scope.kind === 'all')
      return paragraphsIn(node).map((paragraph) => ({
        paragraph,
        read: () => pieces(paragraph),
        anchor: null,
      }));
    if (scope.kind === 'origin')
      return [
        {
          paragraph: node,
          read: () => pieces(node).filter(({ run }) => originOf(run) === scope.origin),
          anchor: null,
        },
      ];
    const paragraph = paragraphOf(scope.run);
    if (!paragraph) return [];
    const read = () => {
      const found = groups(paragraph).find(
        (group) => group.kind === 'text' && group.pieces.some(({ run }) => run === scope.run),
      );
      return found?.kind === 'text' ? found.pieces : [];
    };
    return [{ paragraph, read, anchor: scope.run }];
  }

  override standsFor(child: Child): boolean {
    const run = this.stretches()[0]?.read()[0]?.run;
    return (
      'group' in child && child.group.kind === 'text' && child.group.pieces.some((piece) => piece.run === run)
    );
  }

  override sameAs(other: Placed): boolean {
    if (!(other instanceof TextSpan)) return false;
    const mine = this.stretches()[0]?.read()[0]?.run;
    return mine !== undefined && (other.stretches()[0]?.read() ?? []).some(({ run }) => run === mine);
  }

  /** The stretch that holds character `offset`, and where in it; the end of one counts as in it. */
  protected locate(offset: number): { stretch: Stretch; local: number } {
    let before = 0;
    const all = this.stretches();
    for (const stretch of all) {
      const length = textOf(stretch.read()).length;
      if (offset <= before + length) return { stretch, local: offset - before };
      before += length + 1;
    }
    throw exception(`Index (${offset}) must be less than the content length (${this.getText().length}).`);
  }

  /** Checks an inclusive range. */
  protected range(
    start: unknown,
    end: unknown,
    method: string,
    ...more: readonly unknown[]
  ): { start: number; end: number } {
    const from = integer(start, method, start, end, ...more);
    const to = integer(end, method, start, end, ...more);
    const { length } = this.getText();
    for (const index of [from, to])
      if (index < 0 || index >= length)
        throw exception(`Index (${index}) must be less than the content length (${length}).`);
    if (to < from) throw exception(`Invalid range: ${from} to ${to}.`);
    return { start: from, end: to + 1 };
  }

  /** Every stretch with the part of `start`..`end` (exclusive) that lies in it. */
  protected overlaps(
    start: number,
    end: number,
  ): { stretch: Stretch; from: number; to: number; length: number }[] {
    let before = 0;
    const found = [];
    for (const stretch of this.stretches()) {
      const { length } = textOf(stretch.read());
      const from = Math.max(start - before, 0);
      const to = Math.min(end - before, length);
      if (from < to || (length === 0 && start <= before && before <= end))
        found.push({ stretch, from, to, length });
      before += length + 1;
    }
    return found;
  }

  /** Formats the characters of a range; an empty paragraph is formatted by its mark. */
  protected format(start: number, end: number, change: Format): this {
    for (const { stretch, from, to, length } of this.overlaps(start, end)) {
      if (length === 0) {
        const mark = markProperties(stretch.paragraph) ?? make(stretch.paragraph, 'rPr');
        change(mark);
        setMark(stretch.paragraph, mark);
        continue;
      }
      for (const run of new Set(isolate(stretch.read, from, to).map((piece) => piece.run))) {
        const properties = need(run, 'rPr');
        change(properties);
        tidy(properties);
      }
    }
    return this;
  }

  /** `(value)` or `(start, end, value)`, as all of Google's setters of text take them. */
  protected setter(method: string, args: readonly unknown[], change: (value: unknown) => Format): this {
    if (args.length === 3) {
      const { start, end } = this.range(args[0], args[1], `Text.${method}`, args[2]);
      return this.format(start, end, change(args[2]));
    }
    if (args.length !== 1) throw mismatch(`Text.${method}`, ...args);
    return this.format(0, this.getText().length, change(args[0]));
  }

  /** The value at a character, or the one that all characters share; null where they differ. */
  protected read<T>(offset: unknown, method: string, value: (piece: Piece) => T): T | null {
    if (offset !== undefined && offset !== null) {
      const index = integer(offset, `Text.${method}`);
      this.range(index, index, `Text.${method}`);
      const { stretch, local } = this.locate(index);
      let before = 0;
      for (const piece of stretch.read()) {
        before += piece.text.length;
        if (local < before) return value(piece);
      }
      return null;
    }
    const found = this.stretches().flatMap((stretch) => stretch.read().map(value));
    const [first] = found;
    if (first !== undefined) return found.every((one) => one === first) ? first : null;
    const empty = this.stretches()[0];
    const mark = empty && markProperties(empty.paragraph);
    if (!empty || !mark) return null;
    const run = make(empty.paragraph, 'r', {}, [mark]);
    return value({ kind: 'text', node: run, run, text: '', link: null });
  }

  protected attribute(name: TextAttribute, method: string, offset: unknown): unknown {
    return this.read(offset, method, ({ run }) => readText(child(run, 'rPr'), name));
  }

  getText(): string {
    return this.stretches()
      .map((stretch) => textOf(stretch.read()))
      .join('\n');
  }

  override getParent(): AnyElement | null {
    const place = placeOf(this);
    if (this.scope.kind === 'all') return wrap(place);
    const paragraph = this.stretches()[0]?.paragraph;
    return paragraph && !holders.has(paragraph) ? wrap({ ...place, node: paragraph }) : null;
  }

  editAsText(): this {
    placeOf(this);
    return this;
  }
}
