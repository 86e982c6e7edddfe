// The tab Jarak Hak: what is missing of each right in each province, at a glance.
import { type Figures, type National, widestGaps } from '../../domain/national/combine';
import type { Text } from '../locale/text';
import { COLOURS, setWidths, styleHeader } from '../sheets/style';
import { type Written, writeTable } from '../sheets/write-table';
import { GAP_COLUMNS_AFTER, GAP_COLUMNS_BEFORE } from './layout';
import { nameOf } from './national-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The more is missing, the darker; bounds are ours and decide nothing. */
const SHADES: readonly (readonly [number, string])[] = [
  [75, '#e8a96b'],
  [50, '#f3c998'],
  [25, '#fae6cc'],
];

const shadeOf = (gap: number | null): string | null =>
  gap === null ? null : (SHADES.find(([from]) => gap >= from)?.[1] ?? null);

/** Writes the tab anew, a column for each right of any instrument. Calls do not grow with the rows. */
export const writeGaps = (sheet: Sheet, { total, provinces }: National, text: Text): void => {
  const names = [...new Set([total, ...provinces].flatMap(({ rights }) => rights.map(({ name }) => name)))];
  const header = [...GAP_COLUMNS_BEFORE, ...names, ...GAP_COLUMNS_AFTER];
  const columns = sheet.getMaxColumns();
  if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
  else if (columns > header.length) sheet.deleteColumns(header.length + 1, columns - header.length);
  const lines = [
    { code: '', name: text.national.everywhere, figures: total as Figures, ground: COLOURS.script },
    ...provinces.map((line) => ({
      code: line.book.code,
      name: nameOf(line, text),
      figures: line as Figures,
      ground: line.book.trouble === null ? null : COLOURS.warning,
    })),
  ];
  const gapsOf = ({ rights }: Figures): readonly (number | null)[] =>
    names.map((name) => rights.find((right) => right.name === name)?.gap ?? null);
  writeTable(
    sheet,
    header,
    lines.map(({ code, name, figures }): readonly Written[] => [
      code,
      name,
      figures.scored,
      ...gapsOf(figures),
      widest(figures, text),
    ]),
  );
  styleHeader(sheet, header.length, 2);
  setWidths(sheet, [60, 210, 70]);
  if (names.length > 0) sheet.setColumnWidths(GAP_COLUMNS_BEFORE.length + 1, names.length, 105);
  sheet.setColumnWidth(header.length, 330);
  sheet
    .getRange(2, 1, lines.length, header.length)
    .setNumberFormats(lines.map(() => header.map((_, i) => (isGap(i, names) ? '0.00' : 'general'))))
    .setBackgrounds(
      lines.map(({ figures, ground }) => [
        ...GAP_COLUMNS_BEFORE.map(() => ground),
        ...gapsOf(figures).map(shadeOf),
        ...GAP_COLUMNS_AFTER.map(() => ground),
      ]) as string[][],
    )
    .setFontWeights(lines.map((_, i) => header.map(() => (i === 0 ? 'bold' : 'normal'))))
    .setVerticalAlignment('top')
    .setWrap(true);
  sheet.getRange(1, 3, lines.length + 1, 1 + names.length).setHorizontalAlignment('center');
};

const widest = ({ rights }: Figures, { national }: Text): string => {
  const names = widestGaps(rights);
  return names.length > 1 && names.length === rights.length ? national.allAlike : names.join('; ');
};

const isGap = (column: number, names: readonly string[]): boolean =>
  column >= GAP_COLUMNS_BEFORE.length && column < GAP_COLUMNS_BEFORE.length + names.length;
