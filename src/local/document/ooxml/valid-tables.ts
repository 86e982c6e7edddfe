// Tables as Google allows them and Word does not (rows without cells, tables without rows), made valid for the file.
import { cellsOf, makeCell, rowsOf } from './grid';
import { all, cloneOf, isW, kids, make, remove, W, type XmlElement } from './xml';

const faulty = (root: XmlElement): boolean =>
  all(root, W, 'tr').some((row) => cellsOf(row).length === 0) ||
  all(root, W, 'tbl').some((table) => rowsOf(table).length === 0) ||
  all(root, W, 'tc').some((cell) => !isW(kids(cell).at(-1), 'p', 'sdt', 'customXml'));

/** `root` itself when its tables are valid, otherwise a copy in which they are. */
export const validTables = (root: XmlElement): XmlElement => {
  if (!faulty(root)) return root;
  const copy = cloneOf(root);
  for (const row of all(copy, W, 'tr'))
    if (cellsOf(row).length === 0) row.appendChild(makeCell(row, make(row, 'p')));
  for (const table of all(copy, W, 'tbl')) if (rowsOf(table).length === 0) remove(table);
  for (const cell of all(copy, W, 'tc'))
    if (!isW(kids(cell).at(-1), 'p', 'sdt', 'customXml')) cell.appendChild(make(cell, 'p'));
  return copy;
};
