// The tab Ketetapan: what was fixed of each region, written anew from the trail.
import { addressOf } from '../../domain/decision/decision-text';
import type { Region } from '../../domain/region/region';
import type { Determination } from '../../domain/region-state/determination';
import { STATE_WORDS } from '../../domain/region-state/state';
import { DETERMINATION_COLUMNS, TABS } from './layout';
import { makeTab } from './new-tabs';
import { protectOwn, setWidths, styleHeader } from './style';
import { findTab } from './tab';
import { type Written, writeTable } from './write-table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [80, 220, 110, 90, 170, 240, 140, 240, 140, 300, 140, 140, 140, 90];

/** Makes the tab behind Nilai where it is missing. Regions stand in the order of Wilayah. */
export const writeDeterminations = (
  book: Spreadsheet,
  regions: readonly Region[],
  determinations: ReadonlyMap<string, Determination>,
): void =>
  writeTable(
    book.getSheetByName(TABS.determinations) ??
      makeTab(book, TABS.determinations, () => findTab(book, TABS.scores).getIndex(), dress),
    DETERMINATION_COLUMNS,
    regions.flatMap((region) => {
      const found = determinations.get(region.code);
      return found ? [rowOf(region, found)] : [];
    }),
  );

const rowOf = (region: Region, { state, score, entry, revoked }: Determination): readonly Written[] => [
  region.code,
  region.name,
  STATE_WORDS[state],
  score.final,
  score.gradeName,
  addressOf(entry.who),
  entry.time,
  revoked ? addressOf(revoked.who) : '',
  revoked?.time ?? '',
  revoked?.reason ?? entry.reason,
  score.inputs,
  entry.rules,
  entry.instrument,
  entry.seq,
];

const dress = (sheet: Sheet): void => {
  styleHeader(sheet, DETERMINATION_COLUMNS.length, 2);
  setWidths(sheet, WIDTHS);
  sheet
    .getRange(2, DETERMINATION_COLUMNS.indexOf('Nilai Akhir') + 1, sheet.getMaxRows() - 1, 1)
    .setNumberFormat('0.00');
  protectOwn(sheet);
};
