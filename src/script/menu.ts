// The menu KKPHAM, made when a book is opened.
import { isSilent } from '../domain/collection/liveness';
import { attempt } from './attempt';
import { languageOfBook } from './book-language';
import { LANGUAGES } from './locale';
import type { Text } from './locale/text';
import { isNational } from './national/is-national';
import { JOB_STATES, readNightly } from './sheets/jobs';
import { TABS } from './sheets/layout';
import { keepProgram } from './sheets/program-cell';
import { alike } from './sheets/tab';
import { nowOf } from './today';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes the menu. Runs as a simple trigger, where little is allowed, and must not fail: without the settings the menu
 * is Indonesian, without the rest of Google there is none.
 */
export const onOpen = (): void => {
  const text = attempt(languageOfBook) ?? LANGUAGES.id;
  const isCountry = attempt(() => isNational(SpreadsheetApp.getActiveSpreadsheet())) === true;
  attempt(() => (isCountry ? makeNationalMenu : makeMenu)(text));
  attempt(() => keepProgram(SpreadsheetApp.getActiveSpreadsheet()));
  attempt(() => warn(text));
};

const makeNationalMenu = ({ menu, national }: Text): void => {
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(national.menu.prepare, 'prepareNational')
    .addItem(national.menu.combine, 'combineProvinces')
    .addSeparator()
    .addItem(menu.about, 'about')
    .addToUi();
};

const makeMenu = ({ menu, papers, secondReview, views, evidence, national, bigQuery }: Text): void => {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menu.title)
    .addItem(menu.prepare, 'prepareBook')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(menu.sheets)
        .addItem(menu.makeSheets, 'makeRegionSheets')
        .addItem(menu.collect, 'collectSheets')
        .addItem(menu.upload, 'uploadFiles')
        .addSeparator()
        .addItem(menu.returnSheets, 'returnSheets')
        .addItem(menu.lock, 'lockSheets')
        .addItem(menu.open, 'openSheets')
        .addSeparator()
        .addItem(menu.nightlyOn, 'switchNightlyOn')
        .addItem(menu.nightlyOff, 'switchNightlyOff')
        .addItem(menu.nightlyState, 'nightlyState'),
    )
    .addSeparator()
    .addItem(menu.validate, 'validateSubmissions')
    .addItem(menu.clearMarks, 'clearMarks')
    .addItem(views.menu, 'makeViews')
    .addItem(menu.check, 'checkRegions')
    .addSubMenu(
      ui
        .createMenu(menu.decisions)
        .addItem(menu.record, 'recordDecisions')
        .addSeparator()
        .addItem(menu.confirm, 'confirmSelected')
        .addItem(menu.correct, 'correctSelected')
        .addItem(menu.reject, 'rejectSelected')
        .addItem(menu.giveBack, 'returnSelected')
        .addItem(menu.notApplicable, 'notApplicableSelected')
        .addItem(menu.takeBack, 'reopenSelected'),
    )
    .addSubMenu(
      ui
        .createMenu(secondReview.menu.title)
        .addItem(secondReview.menu.draw, 'drawSecondReview')
        .addItem(secondReview.menu.collect, 'collectSecondReview')
        .addItem(secondReview.menu.settle, 'settleDifferences'),
    )
    .addItem(menu.score, 'computeScores')
    .addItem(menu.claimGap, 'showClaimGap')
    .addSubMenu(
      ui
        .createMenu(menu.determination)
        .addItem(menu.determine, 'determineRegions')
        .addItem(menu.revoke, 'revokeRegions'),
    )
    .addSeparator()
    .addItem(menu.summarise, 'writeSummaries')
    .addItem(menu.summariseSelected, 'writeSelectedSummaries')
    .addSubMenu(
      ui
        .createMenu(papers.menu)
        .addItem(papers.checkReport, 'writeCheckReports')
        .addItem(papers.minutes, 'writeMinutes')
        .addItem(papers.repairList, 'writeRepairLists'),
    )
    .addSubMenu(
      ui
        .createMenu(menu.messages)
        .addItem(menu.preview, 'previewMessages')
        .addItem(menu.test, 'sendTest')
        .addItem(menu.send, 'sendMessages'),
    )
    .addSeparator()
    .addItem(evidence.menu, 'writePackage')
    .addItem(menu.checkTrail, 'checkTrail')
    .addSubMenu(
      ui
        .createMenu(national.menu.title)
        .addItem(bigQuery.menu, 'sendToBigQuery')
        .addItem(national.menu.prepare, 'prepareNational'),
    )
    .addSeparator()
    .addItem(menu.about, 'about')
    .addToUi();
};

const warn = (text: Text): void => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const warnings = [
    ...(attempt(() => alikeTabs(book, text)) ?? []),
    ...(attempt(() => silentNight(book, text)) ?? []),
  ];
  if (warnings.length > 0) book.toast(warnings.join(' '), text.menu.title, -1);
};

/** Two tabs that look alike are how a region's answers get lost: one is filled in, the other is read. */
const alikeTabs = (book: Spreadsheet, text: Text): readonly string[] => {
  const names = book.getSheets().map((sheet) => sheet.getName());
  return Object.values(TABS).flatMap((tab) => {
    const others = names.filter((name) => alike(name, tab));
    return names.includes(tab) && others.length > 0 ? [text.tabsAlike(tab, others)] : [];
  });
};

/** What should collect every night and does not is noticed by nobody, until the deadline has passed. */
const silentNight = (book: Spreadsheet, text: Text): readonly string[] => {
  const job = readNightly(book);
  return job.state === JOB_STATES.on && isSilent(job, nowOf(book)) ? [text.nightly.silent(job.last)] : [];
};
