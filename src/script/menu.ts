// The menu KKPHAM, made when a book is opened.
import { isSilent } from '../domain/collection/liveness';
import { isOpen } from '../domain/job/job';
import { standsStill } from '../domain/job/standstill';
import { attempt } from './attempt';
import { languageOfBook } from './book-language';
import { JOB_NAMES } from './job-names';
import { readJobs } from './jobs/table';
import { hasLivingWatchdog } from './jobs/watchdogs';
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

const makeMenu = ({ bigQuery, evidence, jobs, menu, national, papers, secondReview, views }: Text): void => {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menu.title)
    .addItem(menu.prepare, 'prepareBook')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(menu.sheets)
        .addItem(menu.makeSheets, 'makeRegionSheetsAsJob')
        .addItem(menu.collect, 'collectSheetsAsJob')
        .addItem(menu.upload, 'uploadFiles')
        .addSeparator()
        .addItem(menu.returnSheets, 'returnSheetsAsJob')
        .addItem(menu.lock, 'lockSheetsAsJob')
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
    .addItem(menu.summarise, 'writeSummariesAsJob')
    .addItem(menu.summariseSelected, 'writeSelectedSummariesAsJob')
    .addSubMenu(
      ui
        .createMenu(papers.menu)
        .addItem(papers.checkReport, 'writeCheckReportsAsJob')
        .addItem(papers.minutes, 'writeMinutesAsJob')
        .addItem(papers.repairList, 'writeRepairListsAsJob'),
    )
    .addSubMenu(
      ui
        .createMenu(menu.messages)
        .addItem(menu.preview, 'previewMessages')
        .addItem(menu.test, 'sendTest')
        .addItem(menu.send, 'sendMessagesAsJob')
        .addSeparator()
        .addItem(jobs.menu.markSent, 'markAsSent')
        .addItem(jobs.menu.sendAgain, 'sendAgain'),
    )
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(jobs.menu.title)
        .addItem(jobs.menu.pause, 'pauseJob')
        .addItem(jobs.menu.resume, 'resumeJob')
        .addItem(jobs.menu.cancel, 'cancelJob')
        .addItem(jobs.menu.retry, 'retryJob')
        .addSeparator()
        .addItem(jobs.menu.health, 'showHealth'),
    )
    .addItem(evidence.menu, 'writePackageAsJob')
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
    ...(attempt(() => jobsThatStand(book, text)) ?? []),
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

/** A job that should go on by itself and does not: its trigger was deleted, or Google disabled it. */
const jobsThatStand = (book: Spreadsheet, text: Text): readonly string[] => {
  const open = readJobs(book).filter(isOpen);
  if (open.length === 0) return [];
  const [now, hasWatchdog] = [nowOf(book), hasLivingWatchdog()];
  const standing = open.filter((job) => standsStill(job, now, hasWatchdog));
  return standing.length === 0 ? [] : [text.jobs.standStill(standing.map(({ kind }) => JOB_NAMES[kind]))];
};
