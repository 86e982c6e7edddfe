// The tab Identitas & Pengesahan: whose sheet it is, who fills it in, and the three papers that endorse it.
import { type Instrument, isDraft } from '../../../domain/instrument/instrument';
import type { Region } from '../../../domain/region/region';
import type { Settings } from '../../settings';
import { a1 } from '../../sheets/a1';
import { setWidths } from '../../sheets/style';
import { ENDORSEMENT_LABELS, IDENTITY_WIDTH, OFFICER_LABELS, REFERENCE_LABELS, SHEET_TABS } from '../layout';
import { IDENTITY_WORDS as W } from '../words';
import { SHEET_COLOURS } from './colours';
import { sizedTab } from './make-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const OFFICER = Object.values(OFFICER_LABELS);
const PAPERS = Object.values(ENDORSEMENT_LABELS);
const WIDTHS = [210, 330, 150, 330];

/** Rows of the tab: title, what to do, the facts, the officer, the papers. */
const REGION_ROW = 4;
const FACTS = 6;
const OFFICER_ROW = REGION_ROW + FACTS + 2;
const PAPERS_ROW = OFFICER_ROW + OFFICER.length + 3;

/** The open cells. */
export const IDENTITY_OPEN: readonly string[] = [
  `${a1(OFFICER_ROW, 2)}:${a1(OFFICER_ROW + OFFICER.length - 1, 2)}`,
  `${a1(PAPERS_ROW, 2)}:${a1(PAPERS_ROW + PAPERS.length - 1, IDENTITY_WIDTH)}`,
];

/** Address of a paper's cell from another tab, such as `'Identitas & Pengesahan'!$C$20`. */
export const paperCell = (paper: number, part: 'date' | 'link'): string =>
  `'${SHEET_TABS.identity}'!$${part === 'date' ? 'C' : 'D'}$${PAPERS_ROW + paper}`;

export const buildIdentity = (book: Spreadsheet, instrument: Instrument, settings: Settings): void => {
  const rows: readonly (readonly string[])[] = [
    [W.title],
    [W.todo],
    [W.region],
    [REFERENCE_LABELS.region],
    [REFERENCE_LABELS.regionName],
    [REFERENCE_LABELS.province],
    [REFERENCE_LABELS.awardYear, String(settings.awardYear)],
    [REFERENCE_LABELS.dataYear, String(settings.dataYear)],
    [
      REFERENCE_LABELS.instrument,
      [
        instrument.id,
        ...(isDraft(instrument) ? [W.draft] : []),
        ...(settings.sample === 'ya' ? [W.sample] : []),
      ].join(' · '),
    ],
    [''],
    [W.officer],
    ...OFFICER.map((label) => [label]),
    [''],
    [W.endorsements],
    [...W.endorsementHeader],
    ...PAPERS.map((label) => [label]),
  ];
  const sheet = sizedTab(book, SHEET_TABS.identity, rows.length, IDENTITY_WIDTH);
  const padded = rows.map((row) => Array.from({ length: IDENTITY_WIDTH }, (_, i) => row[i] ?? ''));
  sheet
    .getRange(1, 1, rows.length, IDENTITY_WIDTH)
    .setNumberFormat('@')
    .setValues(padded)
    .setFontSize(10)
    .setVerticalAlignment('middle');
  sheet.getRange(3, 1, rows.length - 2, 1).setFontWeight('bold');
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold').setFontColor(SHEET_COLOURS.header);
  sheet
    .getRangeList(
      [3, OFFICER_ROW - 1, PAPERS_ROW - 2].map((row) => `${a1(row, 1)}:${a1(row, IDENTITY_WIDTH)}`),
    )
    .setBackground(SHEET_COLOURS.section);
  sheet
    .getRange(PAPERS_ROW - 1, 1, 1, IDENTITY_WIDTH)
    .setBackground(SHEET_COLOURS.header)
    .setFontColor(SHEET_COLOURS.headerText)
    .setFontWeight('bold');
  sheet
    .getRangeList([...IDENTITY_OPEN])
    .setBackground(SHEET_COLOURS.open)
    .setWrap(true)
    .setBorder(true, true, true, true, true, true, SHEET_COLOURS.border, SpreadsheetApp.BorderStyle.SOLID);
  const mail = OFFICER_ROW + OFFICER.indexOf(OFFICER_LABELS.mail);
  sheet
    .getRange(mail, 2)
    .setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireTextIsEmail()
        .setAllowInvalid(true)
        .setHelpText(W.mail)
        .build(),
    );
  sheet.getRange(PAPERS_ROW - 1, 3, 1, 2).setNotes([[W.date, W.link]]);
  setWidths(sheet, WIDTHS);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
};

/** Writes whose sheet it is, in one call. */
export const fitIdentity = (book: Spreadsheet, region: Region): void => {
  book
    .getSheetByName(SHEET_TABS.identity)
    ?.getRange(REGION_ROW, 2, 3, 1)
    .setValues([[region.code], [region.name], [region.province]]);
};
