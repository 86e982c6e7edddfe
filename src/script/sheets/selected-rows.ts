// The rows of a tab in which the person has selected cells, in one block or several.
import { Refusal } from '../refusal';
import { TABS } from './layout';

/** Of Isian: 1-based rows below the header. Refuses in another tab. */
export const selectedRows = (): readonly number[] => {
  const rows = rowsSelectedIn(TABS.answers);
  if (rows.length === 0) throw new Refusal('decisions/none-selected', {});
  return rows;
};

/** 1-based rows below the header; none in another tab. */
export const rowsSelectedIn = (tab: string): readonly number[] => {
  const sheet = SpreadsheetApp.getActiveSheet();
  const ranges = sheet.getName() === tab ? (sheet.getActiveRangeList()?.getRanges() ?? []) : [];
  const last = sheet.getLastRow();
  const rows = ranges.flatMap((range) => {
    const [from, to] = [Math.max(range.getRow(), 2), Math.min(range.getLastRow(), last)];
    return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);
  });
  return [...new Set(rows)];
};
