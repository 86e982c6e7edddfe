// Tables: rows and cells, copies that keep their formats, widths, lines, spans.
import { describe, expect, test } from 'vitest';
import { desk, elements, message } from './desk';

const blank = () => {
  const { app, bytes } = desk();
  const doc = app.create('x');
  return { app, doc, body: doc.getBody(), saved: () => bytes('doc1') };
};

describe('rows and cells', () => {
  test('a table has the rows and cells of its texts', () => {
    const { app, body } = blank();
    const table = body.appendTable([
      ['R1C1', 'R1C2'],
      ['R2C1', 'R2C2'],
    ]);
    expect([table.getNumRows(), table.getRow(1).getNumCells()]).toEqual([2, 2]);
    expect(table.getCell(1, 0).getText()).toBe('R2C1');
    expect(table.getText()).toBe('R1C1\nR1C2\nR2C1\nR2C2');
    expect(table.getRow(0).getText()).toBe('R1C1\nR1C2');
    expect(table.getParent()).toBe(body);
    expect(table.getCell(0, 1).getParentRow()).toBe(table.getRow(0));
    expect(table.getCell(0, 1).getParentTable()).toBe(table);
    expect(table.getRow(0).getType()).toBe(app.ElementType.TABLE_ROW);
  });

  test('unverified: an empty table has no rows, a new row no cells; the file gets none of either', () => {
    const { body, doc, saved } = blank();
    const empty = body.appendTable();
    expect([empty.getNumRows(), empty.getText()]).toEqual([0, '']);
    const table = body.appendTable([['a']]);
    const row = table.appendTableRow();
    expect(row.getNumCells()).toBe(0);
    doc.saveAndClose();
    expect(elements(saved(), 'tbl')).toHaveLength(1);
    expect(elements(saved(), 'tr').map((one) => one.getElementsByTagName('w:tc').length)).toEqual([1, 1]);
  });

  test('unverified: a cell’s new lines are paragraphs; cells are added to new rows, with as many columns in the grid as the longest row has', () => {
    const { body, doc, saved } = blank();
    const table = body.appendTable([['a']]);
    const row = table.appendTableRow();
    row.appendTableCell('b');
    row.appendTableCell('c\nd');
    row.insertTableCell(0, 'first');
    expect(row.getText()).toBe('first\nb\nc\nd');
    expect(row.getCell(2).getNumChildren()).toBe(2);
    row.removeCell(0);
    doc.saveAndClose();
    expect(elements(saved(), 'gridCol')).toHaveLength(3);
  });

  test('a copied row keeps the formats of its cells when their text is set', () => {
    const { app, body } = blank();
    const table = body.appendTable([['No', 'Hak']]);
    const cell = table.getCell(0, 1).setBackgroundColor('#EEEEEE');
    cell.getChild(0).asParagraph().setAlignment(app.HorizontalAlignment.CENTER);
    cell.editAsText().setBold(true).setFontSize(9);
    const row = table.appendTableRow(table.getRow(0).copy());
    const copy = row.getCell(1).setText('Pendidikan');
    expect(copy.getBackgroundColor()).toBe('#eeeeee');
    expect([copy.editAsText().isBold(), copy.editAsText().getFontSize()]).toEqual([true, 9]);
    expect(copy.getChild(0).asParagraph().getAlignment()).toBe(app.HorizontalAlignment.CENTER);
    expect(table.getText()).toBe('No\nHak\nNo\nPendidikan');
  });

  test('rows are inserted and removed', () => {
    const { body } = blank();
    const table = body.appendTable([['a'], ['c']]);
    table.insertTableRow(1, table.getRow(0).copy()).getCell(0).setText('b');
    expect(table.getText()).toBe('a\nb\nc');
    expect(table.removeRow(0).getText()).toBe('a');
    expect(table.getText()).toBe('b\nc');
    expect(message(() => table.insertTableRow(9))).toBe(
      'Exception: Child index (9) must be less than or equal to the number of child elements (2).',
    );
    expect(message(() => table.appendTableRow(table.getRow(0)))).toBe('Exception: Element must be detached.');
  });

  test('a cell holds paragraphs, lists and tables, and keeps its last paragraph', () => {
    const { body } = blank();
    const cell = body.appendTable([['text']]).getCell(0, 0);
    cell.appendParagraph('more');
    cell.appendListItem('item');
    cell.appendTable([['inner']]);
    expect(cell.getText()).toBe('text\nmore\nitem\ninner\n');
    cell.clear();
    expect([cell.getText(), cell.getNumChildren()]).toEqual(['', 1]);
    expect(message(() => cell.removeChild(cell.getChild(0)))).toContain("Can't remove the last paragraph");
  });

  test('a row of texts that are not texts is refused', () => {
    const { body } = blank();
    expect(message(() => body.appendTable([['a', null as unknown as string]]))).toContain(
      "don't match the method signature for DocumentApp.Body.appendTable",
    );
    expect(message(() => body.appendTable('a' as never))).toContain("don't match");
    expect(body.getNumChildren()).toBe(1);
  });
});

describe('looks', () => {
  test('widths, heights, space and alignment read back in points', () => {
    const { app, body } = blank();
    const table = body.appendTable([['a', 'b']]);
    table.setColumnWidth(0, 100);
    const cell = table.getCell(0, 0);
    expect([table.getColumnWidth(0), cell.getWidth()]).toEqual([100, 100]);
    cell.setWidth(120);
    expect(table.getColumnWidth(0)).toBe(120);
    expect(cell.getPaddingTop()).toBe(5);
    cell.setPaddingTop(2).setPaddingBottom(3).setPaddingLeft(4).setPaddingRight(6);
    expect([
      cell.getPaddingTop(),
      cell.getPaddingBottom(),
      cell.getPaddingLeft(),
      cell.getPaddingRight(),
    ]).toEqual([2, 3, 4, 6]);
    cell.setVerticalAlignment(app.VerticalAlignment.CENTER);
    expect(cell.getVerticalAlignment()).toBe(app.VerticalAlignment.CENTER);
    table.getRow(0).setMinimumHeight(30);
    expect(table.getRow(0).getMinimumHeight()).toBe(30);
  });

  test('unverified: lines are black and one point wide at first, and have one colour and width', () => {
    const { body, doc, saved } = blank();
    const table = body.appendTable([['a', 'b']]);
    expect([table.getBorderColor(), table.getBorderWidth()]).toEqual(['#000000', 1]);
    table.setBorderColor('#cccccc').setBorderWidth(0.5);
    expect([table.getBorderColor(), table.getBorderWidth()]).toEqual(['#cccccc', 0.5]);
    doc.saveAndClose();
    expect(elements(saved(), 'insideV')[0]?.getAttribute('w:sz')).toBe('4');
  });

  test('attributes of a cell are its own and its text’s', () => {
    const { body } = blank();
    const cell = body.appendTable([['a']]).getCell(0, 0);
    cell.setAttributes({ BACKGROUND_COLOR: '#ff0000', BOLD: true, PADDING_LEFT: 1 });
    expect(cell.getAttributes()).toMatchObject({ BACKGROUND_COLOR: '#ff0000', BOLD: true, PADDING_LEFT: 1 });
    expect(cell.editAsText().getBackgroundColor()).toBeNull();
  });

  test('unverified: a merged cell covers both columns and holds both contents', () => {
    const { body, doc, saved } = blank();
    const table = body.appendTable([['a', 'b', 'c']]);
    table.getCell(0, 1).merge();
    expect(table.getRow(0).getNumCells()).toBe(2);
    expect([table.getCell(0, 0).getColSpan(), table.getCell(0, 1).getColSpan()]).toEqual([2, 1]);
    expect(table.getCell(0, 0).getText()).toBe('a\nb');
    doc.saveAndClose();
    expect(elements(saved(), 'gridSpan')[0]?.getAttribute('w:val')).toBe('2');
  });
});
