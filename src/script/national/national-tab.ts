// The tab Nasional: the provinces and their rights under one header row, written anew as a whole.
import type { Text } from '../locale/text';
import { COLOURS, protectOwn, styleHeader } from '../sheets/style';
import { type Written, writeTable } from '../sheets/write-table';
import { NATIONAL_COLUMNS, type NationalColumn } from './layout';
import { type Look, nationalRows, type Shown } from './national-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const at = (column: NationalColumn): number => NATIONAL_COLUMNS.indexOf(column) + 1;

/** Writes the tab. Calls do not grow with the rows. */
export const writeNational = (sheet: Sheet, shown: Shown, text: Text): void => {
  const rows = nationalRows(shown, text);
  writeTable(
    sheet,
    NATIONAL_COLUMNS,
    rows.map(({ cells }) => cells),
  );
  sheet
    .getRange(2, 1, rows.length, NATIONAL_COLUMNS.length)
    .setNumberFormats(rows.map(() => NATIONAL_COLUMNS.map(formatOf)))
    .setBackgrounds(rows.map(({ look }) => NATIONAL_COLUMNS.map(() => BACKGROUNDS[look])) as string[][])
    .setFontColors(rows.map(({ cells }) => cells.map(colourOf)))
    .setFontWeights(rows.map(({ look }) => NATIONAL_COLUMNS.map(() => weightOf(look))))
    .setVerticalAlignment('top');
};

/** Widths in pixels, of neighbours that share one. */
const WIDTHS: readonly (readonly [NationalColumn, number, number])[] = [
  ['Kode', 1, 60],
  ['Provinsi', 1, 210],
  ['Hak', 1, 250],
  ['Daerah', 12, 95],
  ['Rerata', 4, 75],
  ['Galat', 3, 85],
  ['Program', 1, 270],
  ['Dibaca', 1, 125],
  ['Keterangan', 1, 420],
];

/** Dresses the new tab. */
export const dressNational = (sheet: Sheet): void => {
  const width = NATIONAL_COLUMNS.length;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns > width) sheet.deleteColumns(width + 1, columns - width);
  sheet.getRange(1, 1, 1, width).setValues([[...NATIONAL_COLUMNS]]);
  styleHeader(sheet, width, 2);
  for (const [name, count, pixels] of WIDTHS) sheet.setColumnWidths(at(name), count, pixels);
  sheet.getRange(1, at('Daerah'), rows, at('Pertanyaan') - at('Daerah') + 1).setHorizontalAlignment('right');
  sheet.getRange(1, at('Program'), rows, 2).setHorizontalAlignment('center');
  // Not the first column: notes and titles run on over the blank cells beside it.
  sheet.getRange(2, 2, rows - 1, width - 1).setWrap(true);
  protectOwn(sheet);
};

const BACKGROUNDS: Readonly<Record<Look, string | null>> = {
  mark: COLOURS.warning,
  note: null,
  section: '#d5e3e7',
  total: COLOURS.script,
  plain: null,
  kept: COLOURS.warning,
};

/** What leads on looks as links do. */
const colourOf = (cell: Written): string =>
  cell !== null && typeof cell === 'object' && 'formula' in cell ? '#1155cc' : '#000000';

const weightOf = (look: Look): 'bold' | 'normal' =>
  look === 'mark' || look === 'section' || look === 'total' ? 'bold' : 'normal';

/** A dash for none, so that what is not done yet stands out. */
const COUNT_FORMAT = '0;-0;"–"';

const formatOf = (column: NationalColumn): string => {
  switch (column) {
    case 'Draf':
    case 'Dikirim':
    case 'Diperiksa':
    case 'Dikembalikan':
    case 'Diverifikasi':
    case 'Ditetapkan':
    case 'Dicabut':
    case 'Tidak Diketahui':
    case 'Sementara':
    case 'Galat':
    case 'Peringatan':
    case 'Pertanyaan':
      return COUNT_FORMAT;
    case 'Kelengkapan':
      return '0.0';
    case 'Rerata':
    case 'Jarak ke 100':
    case 'Klaim':
      return '0.00';
    case 'Selisih':
      return '+0.00;-0.00;0.00';
    default:
      return 'general';
  }
};
