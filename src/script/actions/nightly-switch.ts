// Switches the nightly run on and off, and tells a person how it stands.
import { addDays } from '../../domain/collection/day';
import { isSilent, type NightlyTrouble } from '../../domain/collection/liveness';
import type { Report } from '../../domain/report/report';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { Refusal } from '../refusal';
import { permitWholeBook } from '../roles/permit-whole-book';
import { readSettings } from '../settings';
import { hourOf, JOB_STATES, type Job, readNightly, windowOf, writeNightly } from '../sheets/jobs';
import { TABS } from '../sheets/layout';
import { readValues } from '../sheets/tab';
import { nowOf } from '../today';
import { bareReport } from './bare-report';
import { guarded } from './run';

const HANDLER = 'nightly';

/**
 * Makes one trigger for every night at the hour that is set, in the book's zone, and takes away this person's older ones.
 * Refuses where another person's is alive: nobody sees or deletes the triggers of another.
 */
export const switchNightlyOn = (): Report =>
  guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    permitWholeBook('nightly', book);
    const { collectHour } = readSettings(readValues(book, TABS.settings));
    const job = readNightly(book);
    const now = nowOf(book);
    const who = Session.getActiveUser().getEmail();
    if (job.state === JOB_STATES.on && job.who !== who && !isSilent(job, now)) {
      throw new Refusal('nightly/other', { who: job.who });
    }
    const older = ownTriggers();
    ScriptApp.newTrigger(HANDLER)
      .timeBased()
      .everyDays(1)
      .atHour(collectHour)
      .inTimezone(book.getSpreadsheetTimeZone())
      .create();
    for (const trigger of older) ScriptApp.deleteTrigger(trigger);
    const today = now.slice(0, 10);
    const day = Number(now.slice(11, 13)) < collectHour ? today : addDays(today, 1);
    const next = windowOf(day, collectHour);
    writeNightly(book, { state: JOB_STATES.on, next, who });
    return tell(book, languageOfBook().nightly.on(next));
  });

/** Takes away this person's triggers; one of another person does nothing any more. */
export const switchNightlyOff = (): Report =>
  guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    permitWholeBook('nightly', book);
    const { who } = readNightly(book);
    writeNightly(book, { state: JOB_STATES.off, next: '' });
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    const isOther = who !== '' && who !== Session.getActiveUser().getEmail();
    return tell(book, languageOfBook().nightly.off(isOther ? who : null));
  });

/** Tells whether it is on and alive, when it ran last and what came of it, when it runs next, and what to do. */
export const nightlyState = (): Report =>
  guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text = languageOfBook();
    const job = readNightly(book);
    const said = text.nightly.state({
      ...job,
      isOn: job.state === JOB_STATES.on,
      trouble: troubleOf(book, job),
    });
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui?.alert(text.menu.nightlyState, said, ui.ButtonSet.OK);
    return bareReport(book, said);
  });

const troubleOf = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, job: Job): NightlyTrouble | null => {
  if (job.state !== JOB_STATES.on) return null;
  if (job.who === Session.getActiveUser().getEmail() && ownTriggers().length === 0) return 'trigger-gone';
  if (isSilent(job, nowOf(book))) return 'silent';
  const { collectHour } = readSettings(readValues(book, TABS.settings));
  return hourOf(job.next) === collectHour ? null : 'hour-changed';
};

const ownTriggers = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

const tell = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  said: string,
): ReturnType<typeof bareReport> => {
  book.toast(said, languageOfBook().menu.title, 15);
  return bareReport(book, said);
};
