// What `fields` may name of a spreadsheet: the members Google has, and which of them the stand-in gives.
import type { Mask } from '../drive/fields';
import { checkFields, each, type Members } from '../drive/known-fields';
import { NotImplemented } from '../host/exception';

const color = (): Members => each('value', 'alpha blue green red');
const colorStyle = (): Members => ({ rgbColor: color, ...each('lacking', 'themeColor') });

const spreadsheet = (): Members => ({
  ...each('value', 'spreadsheetId'),
  sheets: sheet,
  ...each(
    'lacking',
    'dataSourceSchedules dataSources developerMetadata namedRanges properties spreadsheetUrl',
  ),
});

const sheet = (): Members => ({
  properties: () => ({
    ...each('value', 'hidden index rightToLeft sheetId sheetType title'),
    gridProperties: () => ({
      ...each('value', 'columnCount frozenColumnCount frozenRowCount hideGridlines rowCount'),
      ...each('lacking', 'columnGroupControlAfter rowGroupControlAfter'),
    }),
    tabColor: color,
    tabColorStyle: colorStyle,
    ...each('lacking', 'dataSourceSheetProperties'),
  }),
  filterViews,
  ...each(
    'lacking',
    'bandedRanges basicFilter charts columnGroups conditionalFormats data developerMetadata merges protectedRanges ' +
      'rowGroups slicers tables',
  ),
});

const filterViews = (): Members => ({
  ...each('value', 'criteria filterViewId namedRangeId tableId title'),
  range: () => each('value', 'endColumnIndex endRowIndex sheetId startColumnIndex startRowIndex'),
  filterSpecs: () => ({
    ...each('value', 'columnIndex'),
    ...each('lacking', 'dataSourceColumnReference'),
    filterCriteria: () => ({
      ...each('value', 'hiddenValues'),
      condition: () => ({
        ...each('value', 'type'),
        values: () => each('value', 'relativeDate userEnteredValue'),
      }),
      ...each(
        'lacking',
        'visibleBackgroundColor visibleBackgroundColorStyle visibleForegroundColor visibleForegroundColorStyle',
      ),
    }),
  }),
  ...each('lacking', 'sortSpecs'),
});

/** Throws where a mask names what a spreadsheet has not, or names a whole of which the stand-in has only parts. */
export const checkMask = (mask: Mask, method: string): void => {
  const member = 'Sheets.Spreadsheets.get';
  if (mask === null) throw new NotImplemented(`${member} without fields`);
  if (mask.get('sheets') === null) throw new NotImplemented(`${member} with fields 'sheets'`);
  checkFields(mask, spreadsheet, { member, method });
};
