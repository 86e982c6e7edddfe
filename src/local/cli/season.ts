// The season of the sample province, from made sheets to fixed values: who does what, in which order.
import { type Cast, peopleOf } from './cast';
import type { Office } from './office';
import {
  answerRow,
  changeSheets,
  checkDocuments,
  fillDecisions,
  fillSheet,
  fillVerifiersMistakes,
  passedRegions,
  repairSheet,
  voteAsSecond,
  voteAsThird,
} from './sample';

/** Regions whose submission the Kanwil sends back once; their officers repair it. */
const SENT_BACK = ['73.12', '73.13'];
/** The indicator whose paper was not signed there. */
const UNSIGNED = 'BH01';
/** Regions that are final at the end. */
const FINAL = ['73.03', '73.72'];

/** Everything is done by the people of the sample; `book` is the book's path in the office's folder. */
export const playSeason = async (office: Office, book: string): Promise<void> => {
  const cast = peopleOf();
  const sheetOf = await collectFirst(office, cast);
  const passed = await checkByKanwil(office, cast, book, sheetOf);
  await verify(office, cast, book, passed, sheetOf);
  await reviewAgain(office, cast, book);
  await fixAndReport(office, cast);
};

type SheetOf = (region: string) => ReturnType<Office['workbook']>;

/** Sheets are made, filled by officers, and collected. */
const collectFirst = async (office: Office, { coordinator }: Cast): Promise<SheetOf> => {
  await office.sit(coordinator);
  const { sheets = [] } = await office.act('makeRegionSheets');
  const sheetOf: SheetOf = (region) =>
    office.workbook(sheets.find((sheet) => sheet.region === region)?.id ?? '');
  for (const { region } of sheets) if (region !== null) fillSheet(sheetOf(region), region);
  await office.act('collectSheets');
  return sheetOf;
};

/** The first stage: every region is checked, two are sent back, repaired and checked once more. Gives who has passed. */
const checkByKanwil = async (
  office: Office,
  { kanwil }: Cast,
  book: string,
  sheetOf: SheetOf,
): Promise<readonly string[]> => {
  await office.sit(kanwil);
  const all = checkDocuments(office.workbook(book), SENT_BACK);
  await office.act('checkRegions', { regions: all });
  const unsigned = SENT_BACK.map((region) => answerRow(office.workbook(book), region, UNSIGNED));
  const why = { reasonCode: 'B3', note: 'Salinan belum ditandatangani; mohon diganti.' };
  await office.act('returnSelected', { rows: unsigned, ...why });
  await office.act('returnSheets', { regions: SENT_BACK });
  for (const region of SENT_BACK) repairSheet(sheetOf(region), region, [UNSIGNED]);
  await office.act('collectSheets', { regions: SENT_BACK });
  checkDocuments(office.workbook(book), []);
  await office.act('checkRegions', { regions: SENT_BACK });
  return passedRegions(office.workbook(book));
};

/** The second stage: the ministry decides on what has passed; a region changes an answer after that, and it is open again. */
const verify = async (
  office: Office,
  { coordinator, ministry }: Cast,
  book: string,
  passed: readonly string[],
  sheetOf: SheetOf,
): Promise<void> => {
  await office.sit(ministry);
  await office.act('recordDecisions', { rows: fillDecisions(office.workbook(book), passed) });
  await office.sit(coordinator);
  changeSheets(sheetOf);
  await office.act('collectSheets');
  await office.sit(ministry);
  fillVerifiersMistakes(office.workbook(book));
};

/** A sample goes to a second verifier, and what differs to a third. */
const reviewAgain = async (office: Office, { coordinator, third }: Cast, book: string): Promise<void> => {
  await office.sit(coordinator);
  await office.act('drawSecondReview', { agreed: true });
  voteAsSecond(office.workbook(office.fileCalled('Verifikasi Kedua KKPHAM')));
  await office.act('collectSecondReview');
  await office.sit(third);
  voteAsThird(office.workbook(book));
  await office.act('settleDifferences');
};

/** Scores, two regions final, papers, a package for the auditor, messages. */
const fixAndReport = async (office: Office, { coordinator, kanwil, ministry }: Cast): Promise<void> => {
  await office.sit(coordinator);
  await office.act('validateSubmissions');
  await office.act('computeScores');
  await office.act('determineRegions', { regions: FINAL });
  await office.act('showClaimGap');
  await office.sit(kanwil);
  await office.act('writeCheckReports', { regions: [...SENT_BACK, ...FINAL] });
  await office.sit(ministry);
  await office.act('writeSummaries');
  await office.act('writeMinutes', { regions: FINAL });
  await office.act('writeRepairLists', { regions: SENT_BACK });
  await office.sit(coordinator);
  await office.act('writePackage', { regions: FINAL.slice(0, 1) });
  await office.act('sendMessages');
};
