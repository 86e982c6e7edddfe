// A table: its rows, its lines and its columns.
import { exception } from '../host/exception';
import { integer, mismatch, number, optionalColor } from './arguments';
import { ContainerBase } from './container';
import { standsFor } from './element';
import { adopt, checkIndex } from './insertion';
import { columnWidth, fitGrid, readBorder, rowsOf, setBorders, setColumnWidth } from './ooxml/grid';
import { textWidth } from './ooxml/page';
import { colorOf } from './ooxml/text-format';
import { insertAfter, make, remove, type XmlElement } from './ooxml/xml';
import { at, isPlaced, placeOf } from './session';
import type { TableCell } from './table-cell';
import { TableRow } from './table-row';
import { wrap } from './wrap';

export class Table extends ContainerBase {
  getNumRows(): number {
    return rowsOf(placeOf(this).node).length;
  }

  getRow(rowIndex: number): TableRow {
    const place = placeOf(this);
    const rows = rowsOf(place.node);
    const index = integer(rowIndex, 'Table.getRow');
    const node = rows[index];
    if (!node)
      throw exception(
        `Child index (${index}) must be less than the number of child elements (${rows.length}).`,
      );
    return wrap({ ...place, node }) as TableRow;
  }

  getCell(rowIndex: number, cellIndex: number): TableCell {
    return this.getRow(integer(rowIndex, 'Table.getCell', rowIndex, cellIndex)).getCell(cellIndex);
  }

  /** A copied row keeps the formats of its cells. A new one has no cells yet. */
  appendTableRow(tableRow?: TableRow | null): TableRow {
    return this.putRow(null, tableRow, 'appendTableRow', tableRow);
  }
  insertTableRow(childIndex: number, tableRow?: TableRow | null): TableRow {
    const index = integer(childIndex, 'Table.insertTableRow', childIndex, tableRow);
    return this.putRow(index, tableRow, 'insertTableRow', childIndex, tableRow);
  }

  protected putRow(
    index: number | null,
    given: unknown,
    method: string,
    ...args: readonly unknown[]
  ): TableRow {
    const place = placeOf(this);
    const rows = rowsOf(place.node);
    const before = rows[checkIndex(index ?? rows.length, rows.length)];
    let node: XmlElement;
    if (given === null || given === undefined) node = make(place.node, 'tr');
    else if (given instanceof TableRow) node = adopt(given, place);
    else throw mismatch(`Table.${method}`, ...args);
    const last = rows[rows.length - 1];
    if (before) before.parentNode?.insertBefore(node, before);
    else if (last && last.parentNode === place.node) insertAfter(node, last);
    else place.node.appendChild(node);
    fitGrid(place.node, () => textWidth(place.session.body), [node]);
    return wrap({ ...place, node }) as TableRow;
  }

  removeRow(rowIndex: number): TableRow {
    const row = this.getRow(rowIndex);
    remove(row[at].node);
    return row;
  }

  removeChild(child: unknown): this {
    placeOf(this);
    if (!isPlaced(child)) throw mismatch('Table.removeChild', child);
    this.getChildIndex(child);
    remove(child[at].node);
    return this;
  }

  getBorderColor(): string | null {
    return colorOf(readBorder(placeOf(this).node, 'color'));
  }
  setBorderColor(color: string): this {
    const { node } = placeOf(this);
    const wanted = optionalColor(color, 'Table.setBorderColor') ?? '#000000';
    setBorders(node, 'color', wanted.slice(1).toUpperCase());
    return this;
  }
  /** Points. */
  getBorderWidth(): number | null {
    const eighths = Number.parseInt(readBorder(placeOf(this).node, 'sz') ?? '', 10);
    return Number.isFinite(eighths) ? eighths / 8 : null;
  }
  setBorderWidth(width: number): this {
    setBorders(placeOf(this).node, 'sz', Math.round(number(width, 'Table.setBorderWidth') * 8));
    return this;
  }

  /** Points. */
  getColumnWidth(columnIndex: number): number | null {
    return columnWidth(placeOf(this).node, integer(columnIndex, 'Table.getColumnWidth'));
  }
  setColumnWidth(columnIndex: number, width: number): this {
    const { node } = placeOf(this);
    const column = integer(columnIndex, 'Table.setColumnWidth', columnIndex, width);
    setColumnWidth(node, column, number(width, 'Table.setColumnWidth', columnIndex, width));
    return this;
  }
}
standsFor(Table, 'Document.Table', 'TABLE');
