// A cell of a table: its contents, background, space, width and span.
import type { EnumValue } from '../host/google-enum';
import { enumName, number, optionalColor } from './arguments';
import { BlocksBase } from './blocks-base';
import { notPreceded, standsFor } from './element';
import { VerticalAlignment } from './enums';
import { columnOf, columnWidth, joinCells, rowSpanOf, setColumnWidth, spanOf } from './ooxml/grid';
import { colorOf } from './ooxml/text-format';
import { attr, child, isW, need, points, setChild, twips } from './ooxml/xml';
import { at, placeOf } from './session';
import type { Table } from './table';
import type { TableRow } from './table-row';
import { parentOf } from './tree';

type Side = 'top' | 'bottom' | 'left' | 'right';
const byDirection = { top: 'top', bottom: 'bottom', left: 'start', right: 'end' } as const;

export class TableCell extends BlocksBase {
  getParentRow(): TableRow | null {
    return this.getParent() as TableRow | null;
  }
  getParentTable(): Table | null {
    return this.getParentRow()?.getParentTable() ?? null;
  }

  protected override width(): number {
    return Math.max((this.getWidth() ?? super.width()) - 10, 36);
  }

  /** Points, of the column it is in. */
  getWidth(): number | null {
    const { node } = placeOf(this);
    const row = parentOf(node);
    const table = row && parentOf(row);
    if (row && table && spanOf(node) === 1) {
      const width = columnWidth(table, columnOf(row, node));
      if (width !== null) return width;
    }
    const own = child(child(node, 'tcPr'), 'tcW');
    return attr(own, 'type') === 'dxa' ? points(attr(own, 'w')) : null;
  }
  setWidth(width: number): this {
    const { node } = placeOf(this);
    const wanted = number(width, 'TableCell.setWidth');
    const row = parentOf(node);
    const table = row && parentOf(row);
    if (row && table) setColumnWidth(table, columnOf(row, node), wanted);
    else setChild(need(node, 'tcPr'), 'tcW', { w: twips(wanted), type: 'dxa' });
    return this;
  }

  getBackgroundColor(): string | null {
    return colorOf(attr(child(child(placeOf(this).node, 'tcPr'), 'shd'), 'fill'));
  }
  setBackgroundColor(color: string | null): this {
    const { node } = placeOf(this);
    const fill = optionalColor(color, 'TableCell.setBackgroundColor');
    const properties = need(node, 'tcPr');
    setChild(
      properties,
      'shd',
      fill === null ? null : { val: 'clear', color: 'auto', fill: fill.slice(1).toUpperCase() },
    );
    return this;
  }

  getVerticalAlignment(): EnumValue | null {
    const value = attr(child(child(placeOf(this).node, 'tcPr'), 'vAlign'), 'val');
    if (value === null) return null;
    return value === 'center'
      ? VerticalAlignment.CENTER
      : value === 'bottom'
        ? VerticalAlignment.BOTTOM
        : VerticalAlignment.TOP;
  }
  setVerticalAlignment(alignment: EnumValue): this {
    const { node } = placeOf(this);
    const name = enumName(VerticalAlignment, alignment, 'TableCell.setVerticalAlignment');
    setChild(need(node, 'tcPr'), 'vAlign', { val: name.toLowerCase() });
    return this;
  }

  /** Points; the table's where the cell does not say. */
  getPaddingTop(): number | null {
    return this.padding('top');
  }
  setPaddingTop(padding: number): this {
    return this.setPadding('top', padding, 'setPaddingTop');
  }
  getPaddingBottom(): number | null {
    return this.padding('bottom');
  }
  setPaddingBottom(padding: number): this {
    return this.setPadding('bottom', padding, 'setPaddingBottom');
  }
  getPaddingLeft(): number | null {
    return this.padding('left');
  }
  setPaddingLeft(padding: number): this {
    return this.setPadding('left', padding, 'setPaddingLeft');
  }
  getPaddingRight(): number | null {
    return this.padding('right');
  }
  setPaddingRight(padding: number): this {
    return this.setPadding('right', padding, 'setPaddingRight');
  }

  protected padding(side: Side): number | null {
    const { node } = placeOf(this);
    const row = parentOf(node);
    const table = row && parentOf(row);
    for (const margins of [child(child(node, 'tcPr'), 'tcMar'), child(child(table, 'tblPr'), 'tblCellMar')]) {
      const width = points(attr(child(margins, side) ?? child(margins, byDirection[side]), 'w'));
      if (width !== null) return width;
    }
    return null;
  }

  protected setPadding(side: Side, value: unknown, method: string): this {
    const { node } = placeOf(this);
    const width = twips(number(value, `TableCell.${method}`));
    const margins = need(need(node, 'tcPr'), 'tcMar');
    if (byDirection[side] !== side) setChild(margins, byDirection[side], null);
    setChild(margins, side, { w: width, type: 'dxa' });
    return this;
  }

  /** How many columns it covers. */
  getColSpan(): number {
    return spanOf(placeOf(this).node);
  }
  /** How many rows it covers; 0 when a cell above covers it. */
  getRowSpan(): number {
    const { node } = placeOf(this);
    const row = parentOf(node);
    const table = row && parentOf(row);
    return row && table && isW(table, 'tbl') ? rowSpanOf(table, row, node) : 1;
  }

  /** Moves the contents into the cell before, which then covers both columns. */
  override merge(): this {
    const place = placeOf(this);
    const before = this.getPreviousSibling();
    if (!(before instanceof TableCell)) throw notPreceded();
    joinCells(before[at].node, place.node);
    return before as this;
  }
}
standsFor(TableCell, 'Document.TableCell', 'TABLE_CELL');
