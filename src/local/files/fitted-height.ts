// How high a row has to be for its wrapped text: Google and Excel fit rows by themselves, LibreOffice takes the file's word.
import type { Cell, SheetData } from '../spreadsheet/workbook';
import { defaultColumnPixels, defaultRowPixels } from './units';

/** Pixels of an average character and of a line of Arial, for each point of its size; measured on 10-point text. */
const CHARACTER = 0.62;
const LINE = 1.7;
const PADDING = 4;
const USUAL_SIZE = 10;

/** Excel refuses rows above 409 points. */
const HIGHEST = 545;

/** How many lines of so many characters a text takes that breaks between words; a longer word breaks anywhere. */
const wrappedLines = (text: string, perLine: number): number => {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= perLine) {
      used = wanted;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used = length > perLine ? length % perLine || perLine : length;
  }
  return lines;
};

/** Pixels, an estimate that is never below the default height. Only cells that wrap count, and no merged ones are looked for. */
export const fittedHeight = (sheet: SheetData, line: readonly (Cell | undefined)[]): number =>
  line.reduce((height, cell, at) => {
    if (cell?.style?.wrap !== 'wrap' || typeof cell.value !== 'string') return height;
    const size = cell.style.fontSize ?? USUAL_SIZE;
    const width = (sheet.columnWidths.get(at + 1) ?? defaultColumnPixels) - 2 * PADDING;
    const perLine = Math.max(1, Math.floor(width / (size * CHARACTER * (cell.style.bold ? 1.08 : 1))));
    const lines = cell.value.split('\n').reduce((sum, part) => sum + wrappedLines(part, perLine), 0);
    return Math.min(HIGHEST, Math.max(height, Math.round(lines * size * LINE + PADDING)));
  }, defaultRowPixels);
