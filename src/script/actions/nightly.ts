// What runs by itself every night: collect all sheets, lock those whose time is over, remind who is not complete.
import { addDays } from '../../domain/collection/day';
import type { Done, Report } from '../../domain/report/report';
import { untold } from '../../domain/trail/untold';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { assess } from '../assess';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { startBudget } from '../budget';
import { remind } from '../mail/reminders';
import { reasonOf } from '../reason-of';
import { lockEach, regionsToLock } from '../region-sheet/deadline';
import { countOutcomes, sheetReport } from '../region-sheet/outcome';
import { runner } from '../roles/permit';
import { permitWholeBook } from '../roles/permit-whole-book';
import { hourOf, JOB_STATES, readNightly, windowOf, writeNightly } from '../sheets/jobs';
import { keepProgram } from '../sheets/program-cell';
import { readBook } from '../sheets/read-book';
import { nowOf } from '../today';
import { record } from '../trail/record';
import { begunDeeds, doneDeeds } from '../trail/sheet-deeds';
import { bareReport } from './bare-report';
import { collectAll } from './collect-sheets';
import { assessRecorded, guarded, knownOf, reportOf, writeStates } from './run';

/** Of the four and a half minutes of a run, so that locking and reminding have theirs however many sheets there are. */
const COLLECTING_MS = 3 * 60_000;

/**
 * Runs without anybody there; what came of it stands in Pekerjaan, also when it fails, and that it began stands there
 * before anything else. Where the job was switched off by somebody who cannot delete another's trigger, it does nothing.
 */
export const nightly = (): Report => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  try {
    const report = guarded(() => runNight(book));
    writeNightly(book, { outcome: report.said });
    return report;
  } catch (error) {
    attempt(() => writeNightly(book, { outcome: languageOfBook().nightly.failed(reasonOf(error)) }));
    throw error;
  }
};

const runNight = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Done => {
  const hasTime = startBudget();
  const { nightly: words } = languageOfBook();
  const job = readNightly(spreadsheet);
  if (job.state === JOB_STATES.off) return bareReport(spreadsheet, words.switchedOff);
  const time = nowOf(spreadsheet);
  const today = time.slice(0, 10);
  const hour = hourOf(job.next) ?? Number(time.slice(11, 13));
  writeNightly(spreadsheet, {
    last: time,
    outcome: words.unfinished,
    ...(job.state === JOB_STATES.on ? { next: windowOf(addDays(today, 1), hour) } : {}),
  });
  const allowed = permitWholeBook('nightly', spreadsheet, runner);
  attempt(() => keepProgram(spreadsheet));
  const trail = record(readBook(), allowed, { origin: 'night' });
  const collected = collectAll(assessRecorded(trail), trail, [], false, startBudget(COLLECTING_MS));
  SpreadsheetApp.flush();
  // Read anew: what was collected decides who is complete.
  const before = assess(readBook(), knownOf(trail));
  const { book, text } = before;
  const begun = untold(trail.entries, TRAIL_ACTIONS.lock);
  const toLock = regionsToLock(book, today, begun);
  if (toLock.length > 0)
    trail.append(
      begunDeeds(
        TRAIL_ACTIONS.lock,
        toLock.map(({ code }) => code),
      ),
    );
  const locked = lockEach(book, text, toLock, hasTime);
  if (toLock.length > 0) trail.append(doneDeeds(TRAIL_ACTIONS.lock, book, text, locked, begun));
  SpreadsheetApp.flush();
  const after = locked.length > 0 ? assess(readBook(), knownOf(trail)) : before;
  writeStates(after);
  const reminded = remind(after, time, hasTime);
  const count = countOutcomes(locked);
  return reportOf(after, [], {
    said: [
      collected.said,
      text.nightly.locked(count('locked'), count('refused') + count('left')),
      text.nightly.reminded({ ...reminded, sent: reminded.sent.length }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    trail,
    sheets: [...collected.sheets, ...locked.map((result) => sheetReport(text, result))],
    messages: reminded.sent.map(({ key }) => key),
  });
};
