// A row of a table: its cells and its least height.
import { exception } from '../host/exception';
import { integer, mismatch, number, string } from './arguments';
import { ContainerBase } from './container';
import { removeBlock, standsFor } from './element';
import { adopt, checkIndex } from './insertion';
import { cellsOf, fitGrid, makeCell } from './ooxml/grid';
import { textWidth } from './ooxml/page';
import {
  attr,
  child,
  insertAfter,
  isW,
  make,
  need,
  points,
  remove,
  setChild,
  twips,
  type XmlElement,
} from './ooxml/xml';
import { at, isPlaced, placeOf } from './session';
import type { Table } from './table';
import { TableCell } from './table-cell';
import { parentOf } from './tree';
import { wrap } from './wrap';

export class TableRow extends ContainerBase {
  getNumCells(): number {
    return cellsOf(placeOf(this).node).length;
  }

  getCell(cellIndex: number): TableCell {
    const place = placeOf(this);
    const cells = cellsOf(place.node);
    const index = integer(cellIndex, 'TableRow.getCell');
    const node = cells[index];
    if (!node)
      throw exception(
        `Child index (${index}) must be less than the number of child elements (${cells.length}).`,
      );
    return wrap({ ...place, node }) as TableCell;
  }

  getParentTable(): Table | null {
    return this.getParent() as Table | null;
  }

  appendTableCell(textOrCell?: string | TableCell | null): TableCell {
    return this.putCell(null, textOrCell, 'appendTableCell', textOrCell);
  }
  insertTableCell(childIndex: number, textOrCell?: string | TableCell | null): TableCell {
    const index = integer(childIndex, 'TableRow.insertTableCell', childIndex, textOrCell);
    return this.putCell(index, textOrCell, 'insertTableCell', childIndex, textOrCell);
  }

  protected putCell(
    index: number | null,
    given: unknown,
    method: string,
    ...args: readonly unknown[]
  ): TableCell {
    const place = placeOf(this);
    const cells = cellsOf(place.node);
    const before = cells[checkIndex(index ?? cells.length, cells.length)];
    let node: XmlElement;
    if (isPlaced(given)) {
      if (!(given instanceof TableCell)) throw mismatch(`TableRow.${method}`, ...args);
      node = adopt(given, place);
    } else node = makeCell(place.node, make(place.node, 'p'));
    const last = cells[cells.length - 1];
    if (before) before.parentNode?.insertBefore(node, before);
    else if (last && last.parentNode === place.node) insertAfter(node, last);
    else place.node.appendChild(node);
    const cell = wrap({ ...place, node }) as TableCell;
    if (!isPlaced(given) && given !== null && given !== undefined)
      cell.setText(string(given, `TableRow.${method}`, ...args));
    const table = parentOf(place.node);
    if (table && isW(table, 'tbl')) fitGrid(table, () => textWidth(place.session.body), [place.node]);
    return cell;
  }

  removeCell(cellIndex: number): TableCell {
    const cell = this.getCell(cellIndex);
    remove(cell[at].node);
    return cell;
  }

  removeChild(element: unknown): this {
    placeOf(this);
    if (!isPlaced(element)) throw mismatch('TableRow.removeChild', element);
    this.getChildIndex(element);
    removeBlock(element[at].node);
    return this;
  }

  /** Points; null when it is as high as its contents. */
  getMinimumHeight(): number | null {
    return points(attr(child(child(placeOf(this).node, 'trPr'), 'trHeight'), 'val'));
  }
  setMinimumHeight(minHeight: number): this {
    const { node } = placeOf(this);
    const height = twips(number(minHeight, 'TableRow.setMinimumHeight'));
    setChild(need(node, 'trPr'), 'trHeight', { val: height, hRule: 'atLeast' });
    return this;
  }
}
standsFor(TableRow, 'Document.TableRow', 'TABLE_ROW');
