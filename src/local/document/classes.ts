// All element classes, by the type of element that each stands for.
import { Body } from './body';
import { FooterSection, HeaderSection } from './header-footer';
import { InlineImage } from './inline-image';
import { Equation, Footnote, HorizontalRule, InlineDrawing, PageBreak, UnsupportedElement } from './leaves';
import { ListItem } from './list-item';
import { Paragraph } from './paragraph';
import { Table } from './table';
import { TableCell } from './table-cell';
import { TableOfContents } from './table-of-contents';
import { TableRow } from './table-row';
import { Text } from './text';
import { provide } from './wrap';

const classes = {
  BODY_SECTION: Body,
  HEADER_SECTION: HeaderSection,
  FOOTER_SECTION: FooterSection,
  PARAGRAPH: Paragraph,
  LIST_ITEM: ListItem,
  TABLE: Table,
  TABLE_ROW: TableRow,
  TABLE_CELL: TableCell,
  TABLE_OF_CONTENTS: TableOfContents,
  INLINE_IMAGE: InlineImage,
  INLINE_DRAWING: InlineDrawing,
  PAGE_BREAK: PageBreak,
  HORIZONTAL_RULE: HorizontalRule,
  EQUATION: Equation,
  FOOTNOTE: Footnote,
  UNSUPPORTED: UnsupportedElement,
  TEXT: Text,
};

export type Classes = typeof classes;
export type AnyElement =
  | Body
  | HeaderSection
  | FooterSection
  | Paragraph
  | ListItem
  | Table
  | TableRow
  | TableCell
  | TableOfContents
  | InlineImage
  | InlineDrawing
  | PageBreak
  | HorizontalRule
  | Equation
  | Footnote
  | UnsupportedElement
  | Text;

provide(classes);
