// What a workbook of Google has and an .xlsx has not, kept in a very hidden sheet that the model never shows.
import { z } from 'zod';
import { columnLetters } from '../spreadsheet/a1';
import type { FilterView, Metadata, Protection, SheetData, WorkbookData } from '../spreadsheet/workbook';
import { areasByKey } from './areas';

const area = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });

const metadata = z.object({
  id: z.number(),
  key: z.string(),
  value: z.string().nullable(),
  visibility: z.enum(['DOCUMENT', 'PROJECT']),
  at: z.object({ dimension: z.enum(['row', 'column']), index: z.number() }).nullable(),
});

const protection = z.object({
  id: z.string(),
  area: area.nullable(),
  unprotected: z.array(area),
  description: z.string(),
  warningOnly: z.boolean(),
  editors: z.array(z.string()),
});

const filterView = z.object({
  id: z.number(),
  title: z.string(),
  area,
  columns: z.array(
    z.object({
      column: z.number(),
      hidden: z.array(z.string()),
      condition: z.object({ type: z.string(), values: z.array(z.string()) }).nullable(),
    }),
  ),
});

const keptSheet = z.object({
  /** As the tab is called in the file, which may be shorter than its name. */
  tab: z.string(),
  name: z.string(),
  id: z.number(),
  rows: z.number(),
  columns: z.number(),
  protections: z.array(protection),
  metadata: z.array(metadata),
  clipped: z.array(area),
  /** Lost when LibreOffice converts a file without showing it. */
  view: z.object({
    frozenRows: z.number(),
    frozenColumns: z.number(),
    gridlinesHidden: z.boolean(),
    tabColor: z.string().nullable(),
  }),
  filterCriteria: z.array(z.tuple([z.number(), z.unknown()])),
  /** Files of an earlier version have none. */
  filterViews: z.array(filterView).default([]),
  /** Texts longer than a cell of an xlsx may be, by address. */
  longTexts: z.record(z.string(), z.string()),
});

const keepsake = z.object({
  locale: z.string(),
  timeZone: z.string(),
  metadata: z.array(metadata),
  sheets: z.array(keptSheet),
  /** Rules that do not read back as they were, by what stands for them in the file. */
  rules: z.record(
    z.string(),
    z.object({ criteria: z.string(), args: z.array(z.unknown()), helpText: z.string().optional() }),
  ),
});

export type Keepsake = z.infer<typeof keepsake>;
export type KeptSheet = z.infer<typeof keptSheet>;

/** The name of the hidden sheet, unless a tab of the workbook is already called so. */
export const keepsakeName = '_stand-in';

const mark = 'What only Google Sheets knows of this workbook: ';

/** The longest text that Excel takes in a cell. */
export const longestText = 32_767;

/** What a book has that its file cannot say. `tabs` are the names of its sheets in the file. */
export const keepsakeOf = (
  book: WorkbookData,
  tabs: readonly string[],
  rules: Keepsake['rules'],
): Keepsake => ({
  locale: book.locale,
  timeZone: book.timeZone,
  metadata: book.metadata.map(copyMetadata),
  sheets: book.sheets.map((sheet, at) => ({
    tab: tabs[at] ?? sheet.name,
    name: sheet.name,
    id: sheet.id,
    rows: sheet.rows,
    columns: sheet.columns,
    protections: sheet.protections.map(copyProtection),
    metadata: sheet.metadata.map(copyMetadata),
    clipped: [
      ...areasByKey(sheet.cells, ({ style }) => (style?.wrap === 'clip' ? true : undefined)).values(),
    ].flat(),
    view: {
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      gridlinesHidden: sheet.gridlinesHidden,
      tabColor: sheet.tabColor,
    },
    filterCriteria: sheet.filter ? [...sheet.filter.criteria] : [],
    filterViews: sheet.filterViews.map(copyFilterView),
    longTexts: longTextsOf(sheet),
  })),
  rules,
});

const longTextsOf = (sheet: SheetData): Record<string, string> => {
  const found: Record<string, string> = {};
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const value = cell?.value;
      if (typeof value === 'string' && value.length > longestText) {
        found[`${columnLetters(column + 1)}${row + 1}`] = value;
      }
    });
  });
  return found;
};

const copyMetadata = (one: Metadata): Keepsake['metadata'][number] => ({
  ...one,
  at: one.at && { ...one.at },
});

const copyFilterView = (one: FilterView): KeptSheet['filterViews'][number] => ({
  ...one,
  area: { ...one.area },
  columns: one.columns.map(({ column, hidden, condition }) => ({
    column,
    hidden: [...hidden],
    condition: condition && { type: condition.type, values: [...condition.values] },
  })),
});

const copyProtection = (one: Protection): KeptSheet['protections'][number] => ({
  ...one,
  area: one.area && { ...one.area },
  unprotected: one.unprotected.map((each) => ({ ...each })),
  editors: [...one.editors],
});

/** The cells of the hidden sheet's first column. */
export const keepsakeToCells = (kept: Keepsake): string[] => {
  const text = mark + JSON.stringify(kept);
  const cells: string[] = [];
  for (let at = 0; at < text.length; at += longestText - 1) cells.push(text.slice(at, at + longestText - 1));
  return cells;
};

/** The keepsake of such cells; null when they hold none or it is damaged, which costs only what an xlsx cannot say. */
export const keepsakeFromCells = (cells: readonly string[]): Keepsake | null => {
  const text = cells.join('');
  if (!text.startsWith(mark)) return null;
  try {
    return keepsake.parse(JSON.parse(text.slice(mark.length)));
  } catch {
    return null;
  }
};

/** Whether a sheet whose first cell holds `text` is the hidden one. */
export const isKeepsake = (text: unknown): boolean => typeof text === 'string' && text.startsWith(mark);

/** A value of a rule in a form that JSON keeps, and back. */
export const packArgument = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(packArgument);
  if (Object.prototype.toString.call(value) === '[object Date]') return { $date: Number(value) };
  return value;
};

export const unpackArgument = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unpackArgument);
  if (typeof value === 'object' && value !== null && '$date' in value) return new Date(Number(value.$date));
  return value;
};
