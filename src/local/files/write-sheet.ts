// What the library writes of a sheet: notes, widths, panes, protection and print setup, but not its cells.
import type { Worksheet } from '@cj-tech-master/excelts';
import type { SheetData } from '../spreadsheet/workbook';
import { areaToA1 } from './a1';
import { printOf } from './print-setup';
import { defaultColumnPixels, defaultRowPixels, pixelsToPoints, pixelsToWidth } from './units';
import { argb, type StyleList } from './write-style';
import { escapeControls } from './xml';

/** A4, by the number that printers know it by. */
const a4 = 9;

/** Fills an empty sheet of the library and puts the looks of the cells on the list. */
export const writeSheet = async (sheet: SheetData, file: Worksheet, styles: StyleList): Promise<void> => {
  file.state = sheet.hidden ? 'hidden' : 'visible';
  file.properties.defaultRowHeight = pixelsToPoints(defaultRowPixels);
  file.properties.defaultColWidth = pixelsToWidth(defaultColumnPixels);
  if (sheet.tabColor !== null) file.properties.tabColor = argb(sheet.tabColor);
  if (sheet.filter) file.autoFilter = areaToA1(sheet.filter.area);
  file.pageSetup.paperSize = a4;
  const print = printOf(sheet);
  file.pageSetup.orientation = print.landscape ? 'landscape' : 'portrait';
  if (print.fitToWidth) {
    Object.assign(file.pageSetup, { fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  }
  writeView(sheet, file);
  writeColumns(sheet, file);
  const isProtected = sheet.protections.some(({ area, warningOnly }) => area === null && !warningOnly);
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell) return;
      if (cell.style) {
        styles.add(cell.style, false);
        if (isProtected) styles.add(cell.style, true);
      }
      if (cell.note !== undefined) file.getCell(row + 1, column + 1).note = escapeControls(cell.note);
    });
  });
  if (!isProtected) return;
  styles.add(undefined, true);
  await file.protect('', { autoFilter: true, formatRows: true });
};

const writeView = ({ frozenRows, frozenColumns, gridlinesHidden }: SheetData, file: Worksheet): void => {
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  file.views = [
    {
      showGridLines: !gridlinesHidden,
      ...(isFrozen
        ? { state: 'frozen' as const, xSplit: frozenColumns, ySplit: frozenRows }
        : { state: 'normal' as const }),
    },
  ];
};

const writeColumns = (sheet: SheetData, file: Worksheet): void => {
  for (const column of new Set([...sheet.hiddenColumns, ...sheet.columnWidths.keys()])) {
    const fileColumn = file.getColumn(column);
    fileColumn.width = pixelsToWidth(sheet.columnWidths.get(column) ?? defaultColumnPixels);
    fileColumn.hidden = sheet.hiddenColumns.has(column);
  }
};
