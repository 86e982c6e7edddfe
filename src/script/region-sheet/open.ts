// Opens a region's sheet by the id or link that Wilayah has of it.
import type { SheetFault } from '../../domain/collection/sheet-fault';
import { again } from '../again';
import { driveId } from '../documents/drive-id';
import { reasonOf } from '../reason-of';
import type { SheetRecord } from './record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The id that Wilayah has, from the script's column or else from the link; `''` when there is none. */
export const idOf = ({ id, url }: SheetRecord): string => id || driveId(url);

/** The spreadsheet, or why it cannot be opened in Google's words. */
export const openSheet = (id: string): Spreadsheet | { readonly fault: SheetFault } => {
  try {
    return again(() => SpreadsheetApp.openById(id));
  } catch (error) {
    return { fault: { code: 'cannot-open', reason: reasonOf(error) } };
  }
};
