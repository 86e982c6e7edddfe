// A sheet and its filter views as the Sheets API shows them: members that are unset are left out.
import type { Area, ColumnFilter, FilterView, SheetData } from '../spreadsheet/workbook';

type Json = Readonly<Record<string, unknown>>;

/** The sheet at this index of its spreadsheet. */
export const sheetJson = (sheet: SheetData, index: number): Json => ({
  properties: {
    sheetId: sheet.id,
    title: sheet.name,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rows,
      columnCount: sheet.columns,
      ...(sheet.frozenRows > 0 && { frozenRowCount: sheet.frozenRows }),
      ...(sheet.frozenColumns > 0 && { frozenColumnCount: sheet.frozenColumns }),
      ...(sheet.gridlinesHidden && { hideGridlines: true }),
    },
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.tabColor && {
      tabColor: colorJson(sheet.tabColor),
      tabColorStyle: { rgbColor: colorJson(sheet.tabColor) },
    }),
  },
  ...(sheet.filterViews.length > 0 && {
    filterViews: sheet.filterViews.map((view) => filterViewJson(view, sheet.id)),
  }),
});

/** Shares of one; a share of nothing is left out. */
const colorJson = (color: string): Json =>
  Object.fromEntries(
    ['red', 'green', 'blue'].flatMap((name, at) => {
      const share = Number.parseInt(color.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
      return share > 0 ? [[name, share]] : [];
    }),
  );

/** A filter view; its criteria both ways, as Google answers. */
export const filterViewJson = ({ id, title, area, columns }: FilterView, sheetId: number): Json => ({
  filterViewId: id,
  title,
  range: rangeJson(area, sheetId),
  ...(columns.length > 0 && {
    criteria: Object.fromEntries(columns.map((filter) => [filter.column - 1, criteriaJson(filter)])),
    filterSpecs: columns.map((filter) => ({
      filterCriteria: criteriaJson(filter),
      columnIndex: filter.column - 1,
    })),
  }),
});

const rangeJson = ({ row, column, rows, columns }: Area, sheetId: number): Json => ({
  sheetId,
  startRowIndex: row - 1,
  endRowIndex: row - 1 + rows,
  startColumnIndex: column - 1,
  endColumnIndex: column - 1 + columns,
});

const criteriaJson = ({ hidden, condition }: ColumnFilter): Json => ({
  ...(hidden.length > 0 && { hiddenValues: [...hidden] }),
  ...(condition && {
    condition: {
      type: condition.type,
      ...(condition.values.length > 0 && {
        values: condition.values.map((userEnteredValue) => ({ userEnteredValue })),
      }),
    },
  }),
});
