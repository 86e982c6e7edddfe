// An item of a list: a paragraph with a glyph, a level, and a list that it shares with other items.
import type { EnumValue } from '../host/google-enum';
import { enumName, integer, mismatch } from './arguments';
import { standsFor } from './element';
import { GlyphType } from './enums';
import { glyphOf, type ListPlace, listOf, setGlyph, setList } from './ooxml/numbering';
import { ParagraphBase } from './paragraph-base';
import { type Placed, placeOf } from './session';

const listPlace = (item: Placed): ListPlace => {
  const { session, node } = placeOf(item);
  return listOf(session.file, node) ?? { list: '0', level: 0 };
};

export class ListItem extends ParagraphBase {
  /** The same for all items of one list. */
  getListId(): string {
    return `kix.list.${listPlace(this).list}`;
  }

  /** Makes it an item of the other item's list. */
  setListId(listItem: unknown): this {
    if (!(listItem instanceof ListItem)) throw mismatch('ListItem.setListId', listItem);
    const { list } = listPlace(listItem);
    setList(placeOf(this).node, { list, level: listPlace(this).level });
    return this;
  }

  /** From 0. */
  getNestingLevel(): number {
    return listPlace(this).level;
  }

  setNestingLevel(nestingLevel: number): this {
    const level = integer(nestingLevel, 'ListItem.setNestingLevel');
    setList(placeOf(this).node, { list: listPlace(this).list, level: Math.min(Math.max(level, 0), 8) });
    return this;
  }

  getGlyphType(): EnumValue | null {
    const glyph = glyphOf(placeOf(this).session.file, listPlace(this));
    return glyph === null ? null : GlyphType[glyph];
  }

  /** Changes the glyph of this level for the whole list. */
  setGlyphType(glyphType: EnumValue): this {
    const glyph = enumName(GlyphType, glyphType, 'ListItem.setGlyphType');
    setGlyph(placeOf(this).session.file, listPlace(this), glyph);
    return this;
  }
}
standsFor(ListItem, 'Document.ListItem', 'LIST_ITEM');
