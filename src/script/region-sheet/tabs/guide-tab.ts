// The tab Petunjuk: one page that a new officer understands in two minutes.
import type { Instrument } from '../../../domain/instrument/instrument';
import type { Settings } from '../../settings';
import { SHEET_TABS } from '../layout';
import { GUIDE_WORDS as W } from '../words';
import { SHEET_COLOURS } from './colours';
import { sizedTab } from './make-tabs';
import { REGION_TEXT } from './reference-cells';

type Kind = 'mark' | ReturnType<typeof W.lines>[number]['kind'];

const FILLS: Partial<Readonly<Record<Kind, string>>> = {
  mark: SHEET_COLOURS.warningMark,
  heading: SHEET_COLOURS.section,
  open: SHEET_COLOURS.open,
  ok: SHEET_COLOURS.ok,
  warning: SHEET_COLOURS.warning,
  error: SHEET_COLOURS.error,
};

/** Title, the region's name by formula, the marks of a draft and of sample data, and the page. */
export const buildGuide = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  instrument: Instrument,
  settings: Settings,
  marks: readonly string[],
): void => {
  const facts: readonly (readonly [string, string])[] = [
    [W.instrument, `${instrument.id} · ${instrument.title}`],
    [W.regulation, instrument.regulation],
    [W.standing, instrument.standing],
  ];
  const rows: readonly (readonly [Kind, string, string])[] = [
    ...marks.map((mark): readonly [Kind, string, string] => ['mark', '!', mark]),
    ...W.lines(settings).map(({ kind, name, says }): readonly [Kind, string, string] => [kind, name, says]),
    ['heading', W.instrument, ''],
    ...facts.map(([name, says]): readonly [Kind, string, string] => ['line', name, says]),
  ];
  const sheet = sizedTab(book, SHEET_TABS.guide, rows.length + 2, 2);
  sheet.getRange(1, 1).setValue(W.title(settings.awardYear)).setFontSize(16).setFontWeight('bold');
  sheet.getRange(1, 1).setFontColor(SHEET_COLOURS.header);
  sheet.getRange(2, 1).setFormula(`="${W.of}"&${REGION_TEXT}`).setFontSize(11).setFontWeight('bold');
  sheet
    .getRange(3, 1, rows.length, 2)
    .setNumberFormat('@')
    .setValues(rows.map(([, name, says]) => [name, says]))
    .setBackgrounds(
      rows.map(([kind]) =>
        kind === 'mark' || kind === 'heading'
          ? [FILLS[kind] ?? null, FILLS[kind] ?? null]
          : [FILLS[kind] ?? null, null],
      ),
    )
    .setFontWeights(rows.map(([kind]) => ['bold', kind === 'mark' ? 'bold' : 'normal']))
    .setFontSize(10)
    .setVerticalAlignment('top');
  sheet.getRange(3, 2, rows.length, 1).setWrap(true);
  sheet.setColumnWidth(1, 146);
  sheet.setColumnWidth(2, 510);
  sheet.setHiddenGridlines(true);
};
