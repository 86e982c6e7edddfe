// The tab Daerah: every region as it was read last, so that a book that cannot be read today still counts.

import type { BookWords } from '../../domain/national/read-tables';
import type { RegionReading } from '../../domain/national/reading';
import { readRegionCode } from '../../domain/region/region-code';
import { readState, STATE_WORDS } from '../../domain/region-state/state';
import { type Cell, cellText, isBlank, type Rows } from '../../domain/table/cell';
import { findColumns } from '../../domain/table/read-table';
import type { Text } from '../locale/text';
import { setWidths, styleHeader } from '../sheets/style';
import { type Written, writeTable } from '../sheets/write-table';
import { REGION_COLUMNS_AFTER, REGION_COLUMNS_BEFORE } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIXED = [...REGION_COLUMNS_BEFORE, ...REGION_COLUMNS_AFTER] as const;

/** By the reference of the book that they were read from. A tab that somebody emptied or spoiled keeps nothing. */
export const readKeptRegions = (
  sheet: Sheet | null,
  words: BookWords,
): ReadonlyMap<string, readonly RegionReading[]> => {
  const values = (sheet?.getDataRange().getValues() ?? []) as Rows;
  const header = values[0] ?? [];
  const found = findColumns(header, FIXED);
  const kept = new Map<string, RegionReading[]>();
  if ('faults' in found) return kept;
  const { columns } = found;
  const rights = header.flatMap((cell, column): readonly (readonly [string, number])[] =>
    column > columns['Sifat Nilai'] && column < columns['Nilai Akhir'] ? [[cellText(cell), column]] : [],
  );
  for (const cells of values.slice(1)) {
    const cell = (column: (typeof FIXED)[number]): Cell => cells[columns[column]];
    const reference = cellText(cell('Dibaca Dari'));
    const { code } = readRegionCode(cell('Kode Wilayah'));
    if (code === null || reference === '') continue;
    const instrument = cellText(cell('Instrumen'));
    const region: RegionReading = {
      code,
      name: cellText(cell('Wilayah')),
      province: cellText(cell('Provinsi')),
      state: readState(cellText(cell('Tahap'))),
      score:
        instrument === ''
          ? null
          : {
              rights: new Map(
                rights
                  .filter(([, column]) => !isBlank(cells[column]))
                  .map(([name, column]) => [name, scoreIn(cells[column])]),
              ),
              final: scoreIn(cell('Nilai Akhir')),
              claimed: scoreIn(cell('Nilai Klaim')),
              grade: cellText(cell('Predikat')),
              completeness: scoreIn(cell('Kelengkapan')),
              provisional: !words.final.has(cellText(cell('Sifat Nilai'))),
              instrument,
            },
    };
    const group = kept.get(reference);
    if (group) group.push(region);
    else kept.set(reference, [region]);
  }
  return kept;
};

/** What stands for a right that was asked for and could not be scored; a blank cell is a right of another instrument. */
const NOT_SCORED = '–';

const scoreIn = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);

/** Writes all regions anew, in the order in which they come, with a column for each right of any instrument. */
export const writeKeptRegions = (
  sheet: Sheet,
  books: readonly { readonly reference: string; readonly regions: readonly RegionReading[] }[],
  text: Text,
): void => {
  const rights = [
    ...new Set(
      books.flatMap(({ regions }) => regions.flatMap(({ score }) => [...(score?.rights.keys() ?? [])])),
    ),
  ];
  const header = [...REGION_COLUMNS_BEFORE, ...rights, ...REGION_COLUMNS_AFTER];
  const columns = sheet.getMaxColumns();
  if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
  else if (columns > header.length) sheet.deleteColumns(header.length + 1, columns - header.length);
  const rows = books.flatMap(({ reference, regions }) =>
    regions.map((region) => regionRow(reference, region, rights, text)),
  );
  writeTable(sheet, header, rows);
  styleHeader(sheet, header.length, 2);
  setWidths(sheet, [70, 200, 190, 140, 90, 100]);
  if (rights.length > 0) sheet.setColumnWidths(REGION_COLUMNS_BEFORE.length + 1, rights.length, 105);
  sheet.setColumnWidth(header.indexOf('Predikat') + 1, 150);
  const first = REGION_COLUMNS_BEFORE.length + 1;
  const body = Math.max(rows.length, 1);
  sheet.showColumns(1, header.length);
  sheet.getRange(2, 1, body, header.length).setHorizontalAlignment(null).setNumberFormat('general');
  sheet.getRange(2, first, body, rights.length + 3).setNumberFormat('0.00');
  sheet.getRange(2, first - 2, body, 1).setNumberFormat('0.0');
  for (const name of ['Sifat Nilai', 'Predikat']) {
    sheet.getRange(2, header.indexOf(name) + 1, body, 1).setHorizontalAlignment('center');
  }
  sheet.getRange(2, header.length - 1, body, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  sheet.hideColumns(header.length);
};

const regionRow = (
  reference: string,
  { code, name, province, state, score }: RegionReading,
  rights: readonly string[],
  { words }: Text,
): readonly Written[] => {
  const before: Readonly<Record<(typeof REGION_COLUMNS_BEFORE)[number], Written>> = {
    'Kode Wilayah': code,
    Wilayah: name,
    Provinsi: province,
    Tahap: state === null ? '' : STATE_WORDS[state],
    Kelengkapan: score?.completeness ?? null,
    'Sifat Nilai': score === null ? '' : score.provisional ? words.provisional : words.final,
  };
  const after: Readonly<Record<(typeof REGION_COLUMNS_AFTER)[number], Written>> = {
    'Nilai Akhir': score?.final ?? null,
    Predikat: score?.grade ?? '',
    'Nilai Klaim': score?.claimed ?? null,
    Instrumen: score?.instrument ?? '',
    'Dibaca Dari': reference,
  };
  return [
    ...REGION_COLUMNS_BEFORE.map((column) => before[column]),
    ...rights.map((right): Written => {
      const points = score?.rights.get(right);
      return points === undefined ? null : (points ?? NOT_SCORED);
    }),
    ...REGION_COLUMNS_AFTER.map((column) => after[column]),
  ];
};
