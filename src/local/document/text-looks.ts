// The formats of characters: getters and setters, for all of a text or from one character to another.
import type { EnumValue } from '../host/google-enum';
import {
  mismatch,
  optionalBoolean,
  optionalColor,
  optionalEnum,
  optionalNumber,
  optionalString,
} from './arguments';
import { TextAlignment } from './enums';
import { isolate } from './ooxml/edit-text';
import { linkOf, setRunLink } from './ooxml/link';
import {
  readScript,
  readText,
  type TextAttribute,
  textAttributes,
  tidy,
  writeScript,
  writeText,
} from './ooxml/text-format';
import { child, need } from './ooxml/xml';
import { placeOf } from './session';
import { TextSpan } from './text-span';

/** A text's formats. */
export abstract class TextLooks extends TextSpan {
  /** Where each run of equally formatted characters begins. */
  getTextAttributeIndices(): number[] {
    const { session, part } = placeOf(this);
    const found: number[] = [];
    let last: string | null = null;
    let offset = 0;
    for (const stretch of this.stretches()) {
      for (const piece of stretch.read()) {
        const properties = child(piece.run, 'rPr');
        const look = JSON.stringify([
          ...textAttributes.map((name) => readText(properties, name)),
          readScript(properties),
          linkOf(session.file, part, piece),
        ]);
        if (look !== last) found.push(offset);
        last = look;
        offset += piece.text.length;
      }
      offset += 1;
    }
    return found;
  }

  isBold(offset?: number | null): boolean | null {
    return this.attribute('BOLD', 'isBold', offset) as boolean | null;
  }
  setBold(...args: [boolean | null] | [number, number, boolean | null]): this {
    return this.toggle('BOLD', 'setBold', args);
  }
  isItalic(offset?: number | null): boolean | null {
    return this.attribute('ITALIC', 'isItalic', offset) as boolean | null;
  }
  setItalic(...args: [boolean | null] | [number, number, boolean | null]): this {
    return this.toggle('ITALIC', 'setItalic', args);
  }
  isUnderline(offset?: number | null): boolean | null {
    return this.attribute('UNDERLINE', 'isUnderline', offset) as boolean | null;
  }
  setUnderline(...args: [boolean | null] | [number, number, boolean | null]): this {
    return this.toggle('UNDERLINE', 'setUnderline', args);
  }
  isStrikethrough(offset?: number | null): boolean | null {
    return this.attribute('STRIKETHROUGH', 'isStrikethrough', offset) as boolean | null;
  }
  setStrikethrough(...args: [boolean | null] | [number, number, boolean | null]): this {
    return this.toggle('STRIKETHROUGH', 'setStrikethrough', args);
  }

  protected toggle(name: TextAttribute, method: string, args: readonly unknown[]): this {
    return this.setter(method, args, (value) => {
      const on = optionalBoolean(value, `Text.${method}`);
      return (properties) => writeText(properties, name, on);
    });
  }

  /** Points. */
  getFontSize(offset?: number | null): number | null {
    return this.attribute('FONT_SIZE', 'getFontSize', offset) as number | null;
  }
  setFontSize(...args: [number | null] | [number, number, number | null]): this {
    return this.setter('setFontSize', args, (value) => {
      const size = optionalNumber(value, 'Text.setFontSize');
      return (properties) => writeText(properties, 'FONT_SIZE', size);
    });
  }
  getFontFamily(offset?: number | null): string | null {
    return this.attribute('FONT_FAMILY', 'getFontFamily', offset) as string | null;
  }
  setFontFamily(...args: [string | null] | [number, number, string | null]): this {
    return this.setter('setFontFamily', args, (value) => {
      const family = optionalString(value, 'Text.setFontFamily');
      return (properties) => writeText(properties, 'FONT_FAMILY', family);
    });
  }
  getForegroundColor(offset?: number | null): string | null {
    return this.attribute('FOREGROUND_COLOR', 'getForegroundColor', offset) as string | null;
  }
  setForegroundColor(...args: [string | null] | [number, number, string | null]): this {
    return this.color('FOREGROUND_COLOR', 'setForegroundColor', args);
  }
  getBackgroundColor(offset?: number | null): string | null {
    return this.attribute('BACKGROUND_COLOR', 'getBackgroundColor', offset) as string | null;
  }
  setBackgroundColor(...args: [string | null] | [number, number, string | null]): this {
    return this.color('BACKGROUND_COLOR', 'setBackgroundColor', args);
  }

  protected color(name: TextAttribute, method: string, args: readonly unknown[]): this {
    return this.setter(method, args, (value) => {
      const color = optionalColor(value, `Text.${method}`);
      return (properties) => writeText(properties, name, color);
    });
  }

  getTextAlignment(offset?: number | null): EnumValue | null {
    const name = this.read(offset, 'getTextAlignment', ({ run }) => readScript(child(run, 'rPr')));
    return name === null ? null : TextAlignment[name];
  }
  setTextAlignment(...args: [EnumValue | null] | [number, number, EnumValue | null]): this {
    return this.setter('setTextAlignment', args, (value) => {
      const script = optionalEnum(TextAlignment, value, 'Text.setTextAlignment');
      return (properties) => writeScript(properties, script);
    });
  }

  getLinkUrl(offset?: number | null): string | null {
    const { session, part } = placeOf(this);
    return this.read(offset, 'getLinkUrl', (piece) => linkOf(session.file, part, piece));
  }

  /** Links are shown blue and underlined, as Google shows them. */
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const { session, part } = placeOf(this);
    const whole = args.length === 1;
    const url = optionalString(args[args.length - 1], 'Text.setLinkUrl');
    const { length } = this.getText();
    const { start, end } = whole
      ? { start: 0, end: length }
      : this.range(args[0], args[1], 'Text.setLinkUrl', args[2]);
    for (const { stretch, from, to } of this.overlaps(start, end))
      for (const run of new Set(isolate(stretch.read, from, to).map((piece) => piece.run))) {
        setRunLink(session.file, part, run, url);
        const properties = need(run, 'rPr');
        writeText(properties, 'FOREGROUND_COLOR', url === null ? null : '#1155cc');
        writeText(properties, 'UNDERLINE', url === null ? null : true);
        tidy(properties);
      }
    return this;
  }

  override getAttributes(offset?: number | null): Record<string, unknown> {
    if (offset === undefined || offset === null) return super.getAttributes();
    const found: Record<string, unknown> = { LINK_URL: this.getLinkUrl(offset) };
    for (const name of textAttributes) found[name] = this.attribute(name, 'getAttributes', offset);
    return found;
  }

  override setAttributes(...args: readonly unknown[]): this {
    const attributes = args[args.length - 1];
    if (typeof attributes !== 'object' || attributes === null || (args.length !== 1 && args.length !== 3))
      throw mismatch('Text.setAttributes', ...args);
    if (args.length === 1) return super.setAttributes(attributes);
    const { start, end } = this.range(args[0], args[1], 'Text.setAttributes', attributes);
    // Setting them on part of the text is setting each on that part.
    const setters: Readonly<Record<string, (value: never) => unknown>> = {
      BOLD: (value) => this.setBold(start, end - 1, value),
      ITALIC: (value) => this.setItalic(start, end - 1, value),
      UNDERLINE: (value) => this.setUnderline(start, end - 1, value),
      STRIKETHROUGH: (value) => this.setStrikethrough(start, end - 1, value),
      FONT_SIZE: (value) => this.setFontSize(start, end - 1, value),
      FONT_FAMILY: (value) => this.setFontFamily(start, end - 1, value),
      FOREGROUND_COLOR: (value) => this.setForegroundColor(start, end - 1, value),
      BACKGROUND_COLOR: (value) => this.setBackgroundColor(start, end - 1, value),
      LINK_URL: (value) => this.setLinkUrl(start, end - 1, value),
    };
    for (const [name, value] of Object.entries(attributes)) setters[name]?.(value as never);
    return this;
  }
}
