// The tab Pemeriksaan Kanwil: a row for each region; the word on the documents is the verifier's, the rest the script's.
import type { CheckResult, KanwilCheck } from '../../domain/kanwil-check/check';
import { OUTCOME_WORDS, RESULT_WORDS, readResult } from '../../domain/kanwil-check/recorded';
import type { Region } from '../../domain/region/region';
import { readRegionCode } from '../../domain/region/region-code';
import { type Cell, cellText } from '../../domain/table/cell';
import { CHECK_COLUMNS, type CheckColumn, TABS } from './layout';
import { COLOURS } from './style';
import { readTab } from './tab';
import { writeTextColumn } from './write-column';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the Kanwil's verifier typed of a region. */
export interface TypedCheck {
  /** `open` for a blank cell; null for a word that is none. */
  readonly documents: CheckResult | null;
  readonly found: string;
  readonly note: string;
}

/** Adds a row for each region that has none. Its texts are written last: a row that is there lacks nothing. */
export const addCheckRows = (book: Spreadsheet, regions: readonly Region[]): void => {
  const { sheet, values, columns } = readTab(book, TABS.check, CHECK_COLUMNS);
  const there = new Set(values.slice(1).map((cells) => readRegionCode(cells[columns['Kode Wilayah']]).code));
  const missing = regions.filter(({ code }) => !there.has(code));
  if (missing.length === 0) return;
  const width = (values[0] ?? []).length;
  const last = values.length + missing.length;
  const rows = sheet.getMaxRows();
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  const block = sheet.getRange(values.length + 1, 1, missing.length, width);
  block.setNumberFormat('@').setVerticalAlignment('top').setWrap(true);
  const words = SpreadsheetApp.newDataValidation()
    .requireValueInList([RESULT_WORDS.passed, RESULT_WORDS.failed], true)
    .setAllowInvalid(true)
    .build();
  const cells = (name: CheckColumn) =>
    sheet.getRange(values.length + 1, columns[name] + 1, missing.length, 1);
  cells('Kesesuaian Dokumen').setDataValidation(words).setBackground(COLOURS.verifier);
  cells('Catatan Pemeriksa').setBackground(COLOURS.verifier);
  block.setValues(
    missing.map(({ code, name }) => {
      const row = Array.from({ length: width }, () => '');
      row[columns['Kode Wilayah']] = code;
      row[columns.Wilayah] = name;
      return row;
    }),
  );
};

export interface CheckTab {
  readonly typed: (region: string) => TypedCheck;
  /** Writes the script's columns, in three calls each; a region without a check is blank there. */
  readonly write: (checks: ReadonlyMap<string, KanwilCheck>) => void;
}

export const readCheckTab = (book: Spreadsheet): CheckTab => {
  const tab = readTab(book, TABS.check, CHECK_COLUMNS);
  const codeAt = (row: number): string =>
    readRegionCode(tab.values[row - 1]?.[tab.columns['Kode Wilayah']]).code ?? '';
  return {
    typed: (region) => {
      const row = tab.values.findIndex((_, i) => i > 0 && codeAt(i + 1) === region);
      const cell = (name: CheckColumn): Cell => tab.values[row]?.[tab.columns[name]];
      const found = cellText(cell('Kesesuaian Dokumen'));
      const result = readResult(found);
      return {
        documents: result === 'open' && found !== '' ? null : result,
        found,
        note: cellText(cell('Catatan Pemeriksa')),
      };
    },
    write: (checks) => {
      for (const [name, wordOf] of Object.entries(SCRIPTS) as readonly (readonly [CheckColumn, WordOf])[])
        writeTextColumn(tab, name, (row) => {
          const check = checks.get(codeAt(row));
          return check ? wordOf(check) : '';
        });
    },
  };
};

type WordOf = (check: KanwilCheck) => string;

const resultOf =
  (item: KanwilCheck['items'][number]['item']): WordOf =>
  ({ items }) =>
    RESULT_WORDS[items.find((line) => line.item === item)?.result ?? 'open'];

const documentsOf = ({ items }: KanwilCheck) => items.find(({ item }) => item === 'documents');

const SCRIPTS: Readonly<Partial<Record<CheckColumn, WordOf>>> = {
  'Pengesahan OPD': resultOf('office'),
  'Pengesahan Sekda Kab/Kota': resultOf('regencySecretary'),
  'Pengesahan Sekda Provinsi': resultOf('provinceSecretary'),
  Perhitungan: resultOf('arithmetic'),
  Kelengkapan: resultOf('complete'),
  Hasil: ({ outcome }) => OUTCOME_WORDS[outcome],
  'Diperiksa Oleh': (check) => documentsOf(check)?.by ?? '',
  Tanggal: (check) => documentsOf(check)?.day ?? '',
};
