// How the tabs look: colours, widths and formats, each set in one call over a whole range.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const COLOURS = {
  header: '#1f4e5f',
  headerText: '#ffffff',
  /** Columns that the region fills in. */
  region: '#fffdf2',
  /** Columns that the verifier fills in. */
  verifier: '#eef6ee',
  /** Columns that the script writes. */
  script: '#f3f3f3',
  warning: '#fff2cc',
} as const;

/** The header row of a table: bold, coloured, frozen. */
export const styleHeader = (sheet: Sheet, columns: number, frozenColumns = 0): void => {
  sheet
    .getRange(1, 1, 1, columns)
    .setFontWeight('bold')
    .setBackground(COLOURS.header)
    .setFontColor(COLOURS.headerText)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.setFrozenRows(1);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
};

/** Widths in pixels, from the first column on. */
export const setWidths = (sheet: Sheet, widths: readonly number[]): void => {
  widths.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
};

/** A warning before somebody edits what the script will write anew. */
export const protectOwn = (sheet: Sheet): void => {
  sheet.protect().setDescription('KKPHAM').setWarningOnly(true);
};
