// Who may change what: protections, and executions that may only read.
import { exception } from '../host/exception';
import { contains, intersects, subtract } from './areas';
import type { Book } from './book';
import type { Area, Protection, SheetData } from './workbook';

/** Whether the account may edit what a protection covers. */
export const mayEdit = (book: Book, protection: Protection): boolean =>
  protection.warningOnly || book.isOwner() || protection.editors.includes(book.runtime.account.email);

const touches = (protection: Protection, area: Area): boolean => {
  if (protection.area) return intersects(protection.area, area);
  let left: Area[] = [area];
  for (const hole of protection.unprotected) left = left.flatMap((piece) => subtract(piece, hole));
  return left.length > 0;
};

/** Whether the account may edit all of an area. */
export const canEdit = (book: Book, sheet: SheetData, area: Area): boolean =>
  sheet.protections.every((protection) => mayEdit(book, protection) || !touches(protection, area));

/** Throws Google's text unless the execution and the sheet's protections let the account change the area. */
export const guard = (book: Book, sheet: SheetData, area: Area, member: string): void => {
  if (!book.data.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  if (book.runtime.execution().authMode === 'CUSTOM_FUNCTION') {
    throw exception(`You do not have permission to call ${member}.`);
  }
  if (sheet.protections.length > 0 && !canEdit(book, sheet, area)) {
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
};

export const wholeSheet = (sheet: SheetData): Area => ({
  row: 1,
  column: 1,
  rows: sheet.rows,
  columns: sheet.columns,
});

/** Throws Google's text unless an area lies on the grid. */
export const onGrid = (sheet: SheetData, area: Area): void => {
  if (!contains(wholeSheet(sheet), area)) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
};
