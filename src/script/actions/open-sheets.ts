// Buka lembar …: an extension for the selected regions. It needs who, why and until when, and ends by itself.
import { extensionFault, LONGEST_EXTENSION } from '../../domain/collection/deadline';
import type { Report } from '../../domain/report/report';
import { hasReason } from '../../domain/submission/reason';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { startBudget } from '../budget';
import type { Text } from '../locale/text';
import { Refusal } from '../refusal';
import { refuseFixed } from '../refuse-fixed';
import { type Extension, openEach } from '../region-sheet/deadline';
import { countOutcomes, recordsOf, sheetReport } from '../region-sheet/outcome';
import { permit } from '../roles/permit';
import { givenOrSelected } from '../sheets/selected-regions';
import { todayOf } from '../today';
import { begunDeeds, doneDeeds } from '../trail/sheet-deeds';
import { type Options, runRecorded, toldIfRefused } from './run';

export interface OpenOptions extends Options {
  /** `yyyy-MM-dd`: open until the end of that day. Asked of the person when it is not given, as are the others. */
  readonly until?: string;
  readonly reason?: string;
  /** Used where Google does not say who runs it. */
  readonly who?: string;
}

/**
 * Opens the sheets of the regions given, or of those selected. All is asked before the book is read and locked; nothing is
 * changed where an answer is missing or wrong.
 */
export const openSheets = (options?: OpenOptions): Report =>
  toldIfRefused(() => {
    const regions = givenOrSelected(options?.regions);
    permit('open', SpreadsheetApp.getActiveSpreadsheet());
    const extension = extensionOf(languageOfBook(), regions.length, options ?? {});
    return runRecorded('open', { regions }, (assessment, wanted, trail) => {
      refuseFixed(assessment, wanted);
      const { book, text } = assessment;
      const concerned = book.regions.filter(({ code }) => wanted.includes(code));
      trail.append(begunDeeds(TRAIL_ACTIONS.open, wanted, `${extension.until} · ${extension.why}`));
      const results = openEach(book, text, concerned, startBudget(), extension);
      trail.append(doneDeeds(TRAIL_ACTIONS.open, book, text, results));
      const count = countOutcomes(results);
      return {
        said: text.done.opened({
          opened: count('opened'),
          refused: count('refused'),
          none: count('none'),
          left: count('left'),
          until: text.day(extension.until),
        }),
        trail,
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text, result)),
      };
    });
  });

const extensionOf = (text: Text, sheets: number, given: OpenOptions): Extension => {
  const { ask } = text;
  const today = todayOf(SpreadsheetApp.getActiveSpreadsheet());
  const until = (given.until ?? answerTo(text, ask.openUntil(sheets, LONGEST_EXTENSION))).trim();
  const fault = extensionFault(until, today);
  if (fault) throw new Refusal('open/until', { found: until, fault, longest: LONGEST_EXTENSION });
  const reason = oneLine(given.reason ?? answerTo(text, ask.openReason));
  if (!hasReason(reason)) throw new Refusal('open/reason', {});
  const who = oneLine(Session.getActiveUser().getEmail() || (given.who ?? answerTo(text, ask.openWho)));
  if (!hasReason(who)) throw new Refusal('open/who', {});
  return { until, why: [today, who, reason].join(' · ') };
};

/** What the person typed, `''` where there is nobody to ask. Refuses when they turn away. */
const answerTo = ({ ask }: Text, question: string): string => {
  const ui = attempt(() => SpreadsheetApp.getUi());
  if (!ui) return '';
  const response = ui.prompt(ask.openTitle, question, ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) throw new Refusal('open/cancelled', {});
  return response.getResponseText();
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
