// DocumentApp's enumerations. A member prints its own name, and so serves as a key.
import { EnumValue, googleEnum } from '../host/google-enum';
import { glyphs } from './ooxml/blank-parts';
import { headings } from './ooxml/styles';

export const ParagraphHeading = googleEnum(...headings);
export const GlyphType = googleEnum(...glyphs);
export const HorizontalAlignment = googleEnum('LEFT', 'CENTER', 'RIGHT', 'JUSTIFY');
export const VerticalAlignment = googleEnum('BOTTOM', 'CENTER', 'TOP');
export const TextAlignment = googleEnum('NORMAL', 'SUPERSCRIPT', 'SUBSCRIPT');
export const PositionedLayout = googleEnum(
  'ABOVE_TEXT',
  'BREAK_BOTH',
  'BREAK_LEFT',
  'BREAK_RIGHT',
  'WRAP_TEXT',
);
export const TabType = googleEnum('DOCUMENT_TAB');

export const ElementType = googleEnum(
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'EQUATION_FUNCTION',
  'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  'EQUATION_SYMBOL',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
);
export type ElementTypeName = keyof typeof ElementType;

export const Attribute = googleEnum(
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'GLYPH_TYPE',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'NESTING_LEVEL',
  'MINIMUM_HEIGHT',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
);

/** The name of the member of `known` that `value` is, or null. */
export const memberOf = <Name extends string>(
  known: Readonly<Record<Name, EnumValue>>,
  value: unknown,
): Name | null =>
  value instanceof EnumValue && known[value.name() as Name] === value ? (value.name() as Name) : null;
