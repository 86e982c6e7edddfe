// One sheet of an xlsx as the model's.
import {
  type Area,
  type Cell,
  emptySheet,
  type Protection,
  type SheetData,
  type Style,
} from '../spreadsheet/workbook';
import { areaFromA1, within } from './a1';
import { areasByKey } from './areas';
import { addLinks, addNotes, type Cells, changeCells, hideUnlocked, restore } from './cell-extras';
import type { KeptSheet } from './keepsake';
import { refuseTooMany } from './package';
import type { Parts } from './parts';
import { type CellContext, type ReadCells, readCells } from './read-cells';
import { readColor } from './read-colors';
import { type RuleReading, readConditionalRules, readValidations } from './read-rules';
import { defaultColumnPixels, defaultRowPixels, pointsToPixels, widthToPixels } from './units';
import { child, children, type Element, isTrue, parseXml } from './xml';

export interface SheetReading {
  readonly parts: Parts;
  readonly path: string;
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly kept: KeptSheet | undefined;
  readonly cells: CellContext;
  readonly rules: RuleReading;
  readonly theme: readonly string[];
  /** `$1:$3` of the rows that are printed on each page. */
  readonly repeatedRows: number | undefined;
}

/** Reads a sheet. Its grid is as large as it was kept, as its content, or as a new sheet of Google: the largest. */
export const readSheet = (reading: SheetReading): SheetData => {
  const { outline, cells: read } = readSheetXml(reading);
  const relations = reading.parts.relations(reading.path);
  const { cells } = read;
  addNotes(cells, reading.parts, relations);
  addLinks(cells, outline, relations, reading.cells.tabs);
  const rules = readValidations(outline, reading.rules);
  const used = usedSize(
    cells,
    rules.flatMap(({ areas }) => areas),
  );
  const plain = emptySheet(reading.id, reading.name);
  const rows = Math.max(used.rows, reading.kept?.rows ?? plain.rows);
  const columns = Math.max(used.columns, reading.kept?.columns ?? plain.columns);
  refuseTooMany(rows * columns);
  for (const { areas, rule } of rules) {
    for (const area of areas.flatMap((one) => within(one, rows, columns))) {
      changeCells(cells, area, (cell) => ({ ...cell, validation: rule }));
    }
  }
  restore(cells, reading.kept);
  const protections = readProtections(outline, cells, reading);
  const sheet: SheetData = {
    ...plain,
    rows,
    columns,
    cells,
    hidden: reading.hidden,
    merges: children(child(outline, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => {
      const area = areaFromA1(attributes.ref ?? '');
      return area ? [area] : [];
    }),
    tabColor: readColor(child(child(outline, 'sheetPr'), 'tabColor'), reading.theme) ?? null,
    ...readView(outline),
    filter: readFilter(outline, reading.kept),
    filterViews: reading.kept?.filterViews ?? [],
    conditionalRules: readConditionalRules(outline, reading.rules).map((rule) => ({
      ...rule,
      areas: rule.areas.flatMap((area) => within(area, rows, columns)),
    })),
    protections,
    metadata: reading.kept?.metadata ?? [],
    ...readPrint(outline, reading.repeatedRows),
  };
  readColumns(sheet, outline, reading, used.columns);
  readRows(sheet, read);
  return sheet;
};

/** The sheet without its cells, and its cells. */
const readSheetXml = (reading: SheetReading): { outline: Element; cells: ReadCells } => {
  const xml = reading.parts.text(reading.path) ?? '<worksheet/>';
  const opening = /<sheetData(?:\s[^>]*)?>/.exec(xml);
  if (!opening || opening[0].endsWith('/>'))
    return { outline: parseXml(xml), cells: { cells: [], rows: new Map() } };
  const from = opening.index + opening[0].length;
  const to = xml.indexOf('</sheetData>', from);
  if (to < 0) throw new Error('the XML breaks off');
  return {
    outline: parseXml(xml.slice(0, from) + xml.slice(to)),
    cells: readCells(xml, from, to, reading.cells),
  };
};

/** As far as cells hold something or look like something; styled emptiness to the end of the format does not count. */
const usedSize = (cells: Cells, ruled: readonly Area[]): { rows: number; columns: number } => {
  let rows = 0;
  let columns = 0;
  const far = 100_000;
  cells.forEach((line, index) => {
    for (let at = line.length; at > columns; at -= 1) {
      const cell = line[at - 1];
      if (cell && (holdsSomething(cell) || (index < far && at <= 1000))) columns = at;
    }
    if (line.some((cell) => cell && (index < far || holdsSomething(cell)))) rows = index + 1;
  });
  for (const area of ruled) {
    const bottom = area.row + area.rows - 1;
    const right = area.column + area.columns - 1;
    if (bottom < far) rows = Math.max(rows, bottom);
    if (right <= 1000) columns = Math.max(columns, right);
  }
  cells.length = Math.min(cells.length, rows);
  for (const line of cells) if (line && line.length > columns) line.length = columns;
  return { rows, columns };
};

const holdsSomething = (cell: Cell): boolean =>
  cell.value !== null || cell.formula !== undefined || cell.note !== undefined || cell.link !== undefined;

const readView = (outline: Element): Pick<SheetData, 'frozenRows' | 'frozenColumns' | 'gridlinesHidden'> => {
  const view = child(child(outline, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane')?.attributes;
  const frozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  const shown = view?.attributes.showGridLines;
  return {
    frozenRows: frozen ? Number(pane?.ySplit ?? 0) : 0,
    frozenColumns: frozen ? Number(pane?.xSplit ?? 0) : 0,
    gridlinesHidden: shown !== undefined && !isTrue(shown),
  };
};

const readFilter = (outline: Element, kept: KeptSheet | undefined): SheetData['filter'] => {
  const area = areaFromA1(child(outline, 'autoFilter')?.attributes.ref ?? '');
  return area && { area, criteria: new Map(kept?.filterCriteria ?? []) };
};

/** All of what the file says of printing; nothing when it is silent. */
const readPrint = (outline: Element, repeatRows: number | undefined): Pick<SheetData, 'print'> => {
  const page = child(outline, 'pageSetup')?.attributes;
  const fits = isTrue(child(child(outline, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  const landscape = page?.orientation === 'landscape';
  const fitToWidth = fits && (page?.fitToWidth ?? '1') === '1';
  const repeated = page ? (repeatRows ?? 0) : repeatRows;
  return {
    print: {
      ...((page || fits) && { landscape, fitToWidth }),
      ...(repeated !== undefined && { repeatRows: repeated }),
    },
  };
};

/**
 * The sheet's own protection if the file has one, and those that only the keepsake knows. Unlocked cells of a protected
 * sheet are its unprotected ranges.
 */
const readProtections = (outline: Element, cells: Cells, reading: SheetReading): Protection[] => {
  const kept = reading.kept?.protections ?? [];
  const locked = child(outline, 'sheetProtection');
  const isLocked = locked !== undefined && isTrue(locked.attributes.sheet ?? '1');
  const whole = kept.find((one) => one.area === null && !one.warningOnly);
  const others = kept.filter((one) => one !== whole);
  if (!isLocked) return others;
  const unprotected =
    whole?.unprotected ??
    [...areasByKey(cells, (cell) => (cell.style?.unlocked ? true : undefined)).values()].flat();
  if (whole) hideUnlocked(cells, whole.unprotected);
  return [
    whole ?? {
      id: `sheet-${reading.id}`,
      area: null,
      unprotected,
      description: '',
      warningOnly: false,
      editors: [],
    },
    ...others,
  ];
};

const readColumns = (
  sheet: SheetData,
  outline: Element,
  reading: SheetReading,
  usedColumns: number,
): void => {
  const format = child(outline, 'sheetFormatPr')?.attributes;
  const defaultWidth = format?.defaultColWidth === undefined ? undefined : Number(format.defaultColWidth);
  const excelDefault = format?.baseColWidth === undefined ? 9.140625 : Number(format.baseColWidth) + 5 / 7;
  const standard = widthToPixels(defaultWidth ?? excelDefault, defaultWidth);
  const told = new Set<number>();
  for (const { attributes } of children(child(outline, 'cols'), 'col')) {
    const last = Math.min(Number(attributes.max), sheet.columns);
    const pixels =
      attributes.width === undefined ? standard : widthToPixels(Number(attributes.width), defaultWidth);
    const style = reading.cells.styles[Number(attributes.style)];
    for (let column = Number(attributes.min); column <= last; column += 1) {
      told.add(column);
      const isHidden = isTrue(attributes.hidden);
      if (isHidden) sheet.hiddenColumns.add(column);
      if (pixels !== defaultColumnPixels && pixels > 0) sheet.columnWidths.set(column, pixels);
      if (style) styleColumn(sheet, column, style);
    }
  }
  if (standard === defaultColumnPixels) return;
  for (let column = 1; column <= usedColumns; column += 1) {
    if (!told.has(column)) sheet.columnWidths.set(column, standard);
  }
};

/** A look that a file gives to whole columns goes to their cells, for the model knows none other. */
const styleColumn = (sheet: SheetData, column: number, style: Style): void => {
  const cell: Cell = { value: null, style };
  for (let row = 1; row <= sheet.rows; row += 1) {
    let line = sheet.cells[row - 1];
    if (!line) {
      line = [];
      sheet.cells[row - 1] = line;
    }
    const old = line[column - 1];
    if (!old) line[column - 1] = cell;
    else if (!old.style && old.value === null) line[column - 1] = { ...old, style };
  }
};

const readRows = (sheet: SheetData, { rows }: ReadCells): void => {
  for (const [row, look] of rows) {
    if (row > sheet.rows) continue;
    if (look.hidden) sheet.hiddenRows.add(row);
    const pixels = look.height === undefined ? defaultRowPixels : pointsToPixels(look.height);
    if (pixels !== defaultRowPixels && pixels > 0) sheet.rowHeights.set(row, pixels);
    const { style } = look;
    if (!style) continue;
    changeCells(sheet.cells, { row, column: 1, rows: 1, columns: sheet.columns }, (cell) =>
      cell.style || cell.value !== null ? cell : { ...cell, style },
    );
  }
};
