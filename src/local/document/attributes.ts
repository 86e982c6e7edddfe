// Elements' attributes as one object (`getAttributes`, `setAttributes`), by the getters and setters that each has.
import type { ElementTypeName } from './enums';

/** Attribute to the name of its getter and setter, without `get` and `set`. */
const paragraph = {
  HEADING: 'Heading',
  HORIZONTAL_ALIGNMENT: 'Alignment',
  INDENT_END: 'IndentEnd',
  INDENT_START: 'IndentStart',
  INDENT_FIRST_LINE: 'IndentFirstLine',
  LEFT_TO_RIGHT: 'LeftToRight',
  LINE_SPACING: 'LineSpacing',
  SPACING_BEFORE: 'SpacingBefore',
  SPACING_AFTER: 'SpacingAfter',
};
const list = { ...paragraph, NESTING_LEVEL: 'NestingLevel', GLYPH_TYPE: 'GlyphType', LIST_ID: 'ListId' };
const picture = { WIDTH: 'Width', HEIGHT: 'Height', LINK_URL: 'LinkUrl' };

const own: Readonly<Partial<Record<ElementTypeName, Readonly<Record<string, string>>>>> = {
  PARAGRAPH: paragraph,
  LIST_ITEM: list,
  BODY_SECTION: {
    MARGIN_TOP: 'MarginTop',
    MARGIN_BOTTOM: 'MarginBottom',
    MARGIN_LEFT: 'MarginLeft',
    MARGIN_RIGHT: 'MarginRight',
    PAGE_WIDTH: 'PageWidth',
    PAGE_HEIGHT: 'PageHeight',
  },
  TABLE: { BORDER_COLOR: 'BorderColor', BORDER_WIDTH: 'BorderWidth' },
  TABLE_ROW: { MINIMUM_HEIGHT: 'MinimumHeight' },
  TABLE_CELL: {
    BACKGROUND_COLOR: 'BackgroundColor',
    PADDING_TOP: 'PaddingTop',
    PADDING_BOTTOM: 'PaddingBottom',
    PADDING_LEFT: 'PaddingLeft',
    PADDING_RIGHT: 'PaddingRight',
    VERTICAL_ALIGNMENT: 'VerticalAlignment',
    WIDTH: 'Width',
  },
  INLINE_IMAGE: picture,
};

const ofText: Readonly<Record<string, string>> = {
  FONT_SIZE: 'FontSize',
  ITALIC: 'Italic',
  STRIKETHROUGH: 'Strikethrough',
  FOREGROUND_COLOR: 'ForegroundColor',
  BOLD: 'Bold',
  LINK_URL: 'LinkUrl',
  UNDERLINE: 'Underline',
  FONT_FAMILY: 'FontFamily',
  BACKGROUND_COLOR: 'BackgroundColor',
};
const predicates = new Set(['Italic', 'Strikethrough', 'Bold', 'Underline', 'LeftToRight']);
/** Elements that hold no text of their own. */
const textless: ReadonlySet<ElementTypeName> = new Set([
  'INLINE_IMAGE',
  'INLINE_DRAWING',
  'PAGE_BREAK',
  'HORIZONTAL_RULE',
  'EQUATION',
  'FOOTNOTE',
  'UNSUPPORTED',
]);

const call = (target: object, method: string, ...args: readonly unknown[]): unknown => {
  const member: unknown = Reflect.get(target, method);
  return typeof member === 'function' ? Reflect.apply(member, target, args) : undefined;
};
const getter = (name: string) => `${predicates.has(name) ? 'is' : 'get'}${name}`;

const textTarget = (element: object, kind: ElementTypeName): object =>
  kind === 'TEXT' ? element : (call(element, 'editAsText') as object);

/** Every attribute the element can have; null where it says nothing itself or its text differs. */
export const readAttributes = (element: object, kind: ElementTypeName): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  if (!textless.has(kind)) {
    const text = textTarget(element, kind);
    for (const [attribute, name] of Object.entries(ofText))
      found[attribute] = call(text, getter(name)) ?? null;
  }
  for (const [attribute, name] of Object.entries(own[kind] ?? {}))
    found[attribute] = call(element, getter(name)) ?? null;
  return found;
};

/** Sets what `attributes` names and the element can have; the rest is passed over, as Google does. */
export const writeAttributes = (element: object, kind: ElementTypeName, attributes: object): void => {
  for (const [attribute, value] of Object.entries(attributes)) {
    const mine = own[kind]?.[attribute];
    if (mine) {
      // A list is not joined by its id but by `setListId(item)`.
      if (attribute !== 'LIST_ID') call(element, `set${mine}`, value);
      continue;
    }
    const name = ofText[attribute];
    if (name && !textless.has(kind)) call(textTarget(element, kind), `set${name}`, value);
  }
};
