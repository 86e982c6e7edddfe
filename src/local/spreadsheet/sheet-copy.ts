// Copies of sheets.
import type { SheetData, WorkbookData } from './workbook';

/** `name`, or `name 2`, `name 3`… as the spreadsheet has it already. */
export const freeName = (workbook: WorkbookData, name: string): string => {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** A copy of a sheet with its cells and all that stands on them; metadata and protections stay with the original. */
export const copySheet = (sheet: SheetData, id: number, name: string): SheetData => ({
  ...sheet,
  id,
  name,
  hidden: false,
  cells: sheet.cells.map((line) => (line ? [...line] : [])),
  merges: [...sheet.merges],
  columnWidths: new Map(sheet.columnWidths),
  rowHeights: new Map(sheet.rowHeights),
  hiddenRows: new Set(sheet.hiddenRows),
  hiddenColumns: new Set(sheet.hiddenColumns),
  filter: sheet.filter && { area: sheet.filter.area, criteria: new Map(sheet.filter.criteria) },
  conditionalRules: [...sheet.conditionalRules],
  protections: [],
  metadata: [],
});
