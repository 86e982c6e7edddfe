// RichTextValue and its builder: a text with links and styles over parts of it.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { a, num, orNull, signature, str } from './signature';
import { type TextLook, TextStyle } from './text-style';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** One character's link and look. */
interface Mark {
  readonly link: string | null;
  readonly look: TextLook;
}

const same = (a: Mark, b: Mark): boolean => {
  const keys = new Set([...Object.keys(a.look), ...Object.keys(b.look)]) as Set<keyof TextLook>;
  return a.link === b.link && [...keys].every((key) => a.look[key] === b.look[key]);
};

const PLAIN: Mark = { link: null, look: {} };

export class RichTextValue extends unimplemented<GoogleAppsScript.Spreadsheet.RichTextValue>(
  'Spreadsheet.RichTextValue',
) {
  /** `marks` has one for each character; `start` is where the text begins in the text it is a run of. */
  constructor(
    private readonly text: string,
    private readonly marks: readonly Mark[],
    private readonly start = 0,
  ) {
    super();
  }
  /** A text that looks and links the same all over. */
  static whole(text: string, link: string | null, look: TextLook): RichTextValue {
    return new RichTextValue(text, new Array<Mark>(text.length).fill({ link, look }));
  }
  private markOver(from: number, to: number): { link: string | null; look: TextLook } {
    const marks = this.marks.slice(from, to);
    const first = marks[0] ?? PLAIN;
    const look: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(first.look)) {
      if (marks.every((mark) => mark.look[key as keyof TextLook] === value)) look[key] = value;
    }
    return { link: marks.every((mark) => mark.link === first.link) ? first.link : null, look };
  }
  override getText(): string {
    return this.text;
  }
  override getStartIndex(): number {
    return this.start;
  }
  override getEndIndex(): number {
    return this.start + this.text.length;
  }
  override getLinkUrl(...args: unknown[]): string | null {
    signature('RichTextValue.getLinkUrl', args, [], [num, num]);
    const [from = 0, to = this.text.length] = args as [number?, number?];
    return this.markOver(from, to).link;
  }
  override getTextStyle(...args: unknown[]): TextStyle {
    signature('RichTextValue.getTextStyle', args, [], [num, num]);
    const [from = 0, to = this.text.length] = args as [number?, number?];
    return new TextStyle(this.markOver(from, to).look);
  }
  override getRuns(): RichTextValue[] {
    if (this.text === '') return [this];
    const runs: RichTextValue[] = [];
    let from = 0;
    for (let index = 1; index <= this.text.length; index++) {
      const before = this.marks[index - 1] ?? PLAIN;
      const here = this.marks[index];
      if (here && same(before, here)) continue;
      const part = this.text.slice(from, index);
      runs.push(new RichTextValue(part, this.marks.slice(from, index), this.start + from));
      from = index;
    }
    return runs;
  }
  override copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.marks);
  }
}

export class RichTextValueBuilder extends unimplemented<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(
  'Spreadsheet.RichTextValueBuilder',
) {
  private text: string;
  private marks: readonly Mark[];
  constructor(text = '', marks: readonly Mark[] = []) {
    super();
    this.text = text;
    this.marks = marks;
  }
  override setText(text: string): this {
    signature('RichTextValueBuilder.setText', [text], [str]);
    this.text = text;
    this.marks = new Array<Mark>(text.length).fill(PLAIN);
    return this;
  }
  private mark(from: number, to: number, change: (mark: Mark) => Mark): this {
    if (from < 0 || to > this.text.length || from > to) throw exception('Illegal argument.');
    this.marks = this.marks.map((mark, index) => (index >= from && index < to ? change(mark) : mark));
    return this;
  }
  override setLinkUrl(...args: unknown[]): this {
    signature('RichTextValueBuilder.setLinkUrl', args, [orNull(str)], [num, num, orNull(str)]);
    const [from, to, link] = (args.length === 1 ? [0, this.text.length, args[0]] : args) as [
      number,
      number,
      string | null,
    ];
    return this.mark(from, to, (mark) => ({ ...mark, link }));
  }
  override setTextStyle(...args: unknown[]): this {
    const style = orNull(a('TextStyle'));
    signature('RichTextValueBuilder.setTextStyle', args, [style], [num, num, style]);
    const [from, to, look] = (args.length === 1 ? [0, this.text.length, args[0]] : args) as [
      number,
      number,
      GoogleStyle | null,
    ];
    return this.mark(from, to, (mark) => ({
      ...mark,
      look: look ? { ...mark.look, ...(look as TextStyle).look } : {},
    }));
  }
  override build(): RichTextValue {
    return new RichTextValue(this.text, this.marks);
  }
}
