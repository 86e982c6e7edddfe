// A spreadsheet as data: what SpreadsheetApp works on, and what an .xlsx file is read into and written from.

/** An error in a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers since 1899-12-30 in the spreadsheet's zone, shown as dates by their number format. */
export type CellValue = number | string | boolean | CellError | null;

export interface Border {
  readonly style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  readonly color: string;
}

/** How a cell looks. Only what was set; colours as `#rrggbb`, lower case. Shared between cells, never changed in place. */
export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
  readonly border?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
  /** Unlocked in a protected sheet. Only kept for `.xlsx`; Google knows unprotected ranges instead. */
  readonly unlocked?: boolean;
}

/** A data validation rule, by Google's own criteria name (`VALUE_IN_LIST`, `NUMBER_BETWEEN`, `CUSTOM_FORMULA`, …). */
export interface Validation {
  readonly criteria: string;
  /** Google's arguments of the criteria: a list of words and whether to show the drop-down, numbers, dates, a formula, an A1 range. */
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

export interface Cell {
  readonly value: CellValue;
  /** With its leading `=`, in English function names and comma separators. `value` is then the last known result, null if never computed. */
  readonly formula?: string;
  readonly style?: Style;
  readonly note?: string;
  /** A link on the whole cell, that is not a HYPERLINK formula. */
  readonly link?: string;
  readonly validation?: Validation;
}

/** One based, whole. `rows` x `columns` cells from the upper left. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** Google's boolean criteria name (`CUSTOM_FORMULA`, `TEXT_EQUAL_TO`, …) and its arguments. */
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

export interface Protection {
  readonly id: string;
  /** null for the whole sheet. */
  readonly area: Area | null;
  readonly unprotected: readonly Area[];
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}

/** What a filter view demands of one column, 1-based. */
export interface ColumnFilter {
  readonly column: number;
  /** Texts as cells show them. */
  readonly hidden: readonly string[];
  /** By the Sheets API's own type (`TEXT_EQ`, `CUSTOM_FORMULA`), with its values as they were entered. */
  readonly condition: { readonly type: string; readonly values: readonly string[] } | null;
}

/** A filter with a name, which a person may look through; it hides nothing from a script. */
export interface FilterView {
  /** Google's fvid. Unique in the workbook. */
  readonly id: number;
  readonly title: string;
  readonly area: Area;
  readonly columns: readonly ColumnFilter[];
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** null for the sheet itself. */
  readonly at: { readonly dimension: 'row' | 'column'; readonly index: number } | null;
}

/** One tab. `cells[row - 1][column - 1]`; rows and cells that hold nothing may be absent. */
export interface SheetData {
  /** Google's gid, the `sheetId` of an .xlsx. Unique in the workbook. */
  id: number;
  name: string;
  /** Size of the grid, at least 1 x 1. */
  rows: number;
  columns: number;
  cells: (Cell | undefined)[][];
  merges: Area[];
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, by 1-based index, where they differ from the default (100 wide, 21 high). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  hidden: boolean;
  tabColor: string | null;
  gridlinesHidden: boolean;
  filter: { area: Area; criteria: Map<number, unknown> } | null;
  filterViews: FilterView[];
  conditionalRules: ConditionalRule[];
  protections: Protection[];
  metadata: Metadata[];
  /** Only kept for `.xlsx`: what of its printing is not as usual (A4, as wide as the page, frozen rows repeated). */
  print?: { landscape?: boolean; fitToWidth?: boolean; repeatRows?: number };
}

/** A whole spreadsheet. Mutable: it is the state behind the services. */
export interface WorkbookData {
  locale: string;
  timeZone: string;
  sheets: SheetData[];
  namedRanges: { name: string; sheetId: number; area: Area }[];
  metadata: Metadata[];
  /** Index into `sheets`. */
  active: number;
}

/** A new tab with nothing in it, of Google's default size unless told otherwise. */
export const emptySheet = (id: number, name: string, rows = 1000, columns = 26): SheetData => ({
  id,
  name,
  rows,
  columns,
  cells: [],
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  hidden: false,
  tabColor: null,
  gridlinesHidden: false,
  filter: null,
  filterViews: [],
  conditionalRules: [],
  protections: [],
  metadata: [],
});

/** What `SpreadsheetApp.create` gives: one tab named `Sheet1`. */
export const emptyWorkbook = (locale: string, timeZone: string): WorkbookData => ({
  locale,
  timeZone,
  sheets: [emptySheet(0, 'Sheet1')],
  namedRanges: [],
  metadata: [],
  active: 0,
});
