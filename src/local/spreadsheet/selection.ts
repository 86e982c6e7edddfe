// Selection: what is selected in the active sheet.
import { NotImplemented } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Sheet } from './sheet';

export class Selection extends unimplemented<GoogleAppsScript.Spreadsheet.Selection>(
  'Spreadsheet.Selection',
) {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  override getActiveSheet(): Sheet {
    return this.sheet;
  }
  override getActiveRange(): Range {
    return this.sheet.getActiveRange();
  }
  override getActiveRangeList(): RangeList {
    return this.sheet.getActiveRangeList();
  }
  override getCurrentCell(): Range {
    return this.sheet.getCurrentCell();
  }
  override getNextDataRange(): never {
    throw new NotImplemented('Selection.getNextDataRange');
  }
}
