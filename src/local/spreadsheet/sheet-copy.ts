// Copies of sheets.
import type { SheetData, WorkbookData } from './workbook';

/** All of a sheet: cells and rules are shared, for they are never changed in place, and what holds them is new. */
const twin = (sheet: SheetData): SheetData => ({
  ...sheet,
  cells: sheet.cells.map((line) => (line ? [...line] : [])),
  merges: [...sheet.merges],
  columnWidths: new Map(sheet.columnWidths),
  rowHeights: new Map(sheet.rowHeights),
  hiddenRows: new Set(sheet.hiddenRows),
  hiddenColumns: new Set(sheet.hiddenColumns),
  filter: sheet.filter && { area: sheet.filter.area, criteria: new Map(sheet.filter.criteria) },
  filterViews: [...sheet.filterViews],
  conditionalRules: [...sheet.conditionalRules],
  protections: [...sheet.protections],
  metadata: [...sheet.metadata],
  ...(sheet.print && { print: { ...sheet.print } }),
});

/** `name`, or `name 2`, `name 3`… as the spreadsheet has it already. */
export const freeName = (workbook: WorkbookData, name: string): string => {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/**
 * A copy of a sheet with its cells and all that stands on them; metadata, protections and filter views (unverified) stay
 * with the original.
 */
export const copySheet = (sheet: SheetData, id: number, name: string): SheetData => ({
  ...twin(sheet),
  id,
  name,
  hidden: false,
  filterViews: [],
  protections: [],
  metadata: [],
});

/** All of a file as it is, to go on from or to come back to. */
export const twinWorkbook = (book: WorkbookData): WorkbookData => ({
  ...book,
  sheets: book.sheets.map(twin),
  namedRanges: book.namedRanges.map((each) => ({ ...each })),
  metadata: [...book.metadata],
});

/**
 * A copy of a whole file, in a time that does not depend on what its cells hold. Protections of sheets come along with
 * the copying account as their only editor, those of ranges stay behind (public practice: tanaikech, "Copying
 * Protections for Spreadsheet"; Google does not say).
 */
export const copyWorkbook = (book: WorkbookData): WorkbookData => {
  const copy = twinWorkbook(book);
  for (const sheet of copy.sheets) {
    sheet.protections = sheet.protections.flatMap((each) =>
      each.area === null ? [{ ...each, editors: [] }] : [],
    );
  }
  return copy;
};
