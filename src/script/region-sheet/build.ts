// Makes the scriptless template of a Lembar Isian out of an instrument, and fits a copy of it to a region.
import { type Instrument, isDraft } from '../../domain/instrument/instrument';
import type { Region } from '../../domain/region/region';
import { id as text } from '../locale/id';
import type { Settings } from '../settings';
import { findTab } from '../sheets/tab';
import { FIRST_HELPER, HELPERS, helperFormulas, statusFormula } from './helper-columns';
import { SHEET_TABS } from './layout';
import { writeReference } from './reference';
import { buildAnswers, fitAnswers } from './tabs/answers-tab';
import { buildGuide } from './tabs/guide-tab';
import { buildIdentity, fitIdentity } from './tabs/identity-tab';
import { makeTabs } from './tabs/make-tabs';
import { sectionFormula, wholeFormula } from './tabs/overview-counts';
import { buildOverview } from './tabs/overview-tab';
import { referenceRow } from './tabs/reference-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a template is made from; `book` is the id of the Buku Verifikasi. */
export interface TemplateContents {
  readonly instrument: Instrument;
  readonly settings: Settings;
  readonly book: string;
}

/** Fills a blank spreadsheet: all tabs, formulas, drop-downs, notes; no region yet. The calls do not grow with rows. */
export const buildTemplate = (sheet: Spreadsheet, { instrument, settings, book }: TemplateContents): void => {
  const marks = [
    ...(settings.sample === 'ya' ? [text.sampleMark] : []),
    ...(isDraft(instrument) ? [text.draftMark] : []),
  ];
  makeTabs(sheet);
  writeReference(sheet, { instrument, settings, book });
  findTab(sheet, SHEET_TABS.reference).hideSheet();
  buildIdentity(sheet, instrument, settings);
  buildAnswers(sheet, instrument, settings, {
    status: statusFormula,
    helpers: helperFormulas,
    first: FIRST_HELPER,
    width: HELPERS.length,
    section: sectionFormula,
    whole: wholeFormula(instrument),
    marks,
  });
  buildOverview(sheet, instrument, marks);
  buildGuide(sheet, instrument, settings, marks);
  const [first] = sheet.getSheets();
  if (first) sheet.setActiveSheet(first);
};

/** Writes a region into a copy of the template: its code on every row, its name where people look. Nine calls. */
export const fitToRegion = (sheet: Spreadsheet, instrument: Instrument, region: Region): void => {
  sheet
    .getSheetByName(SHEET_TABS.reference)
    ?.getRange(referenceRow('region'), 2, 3, 1)
    .setValues([[region.code], [region.name], [region.province]]);
  fitIdentity(sheet, region);
  fitAnswers(sheet, instrument, region);
};
