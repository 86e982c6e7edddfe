// Begins the trail of a book, or knowingly a new one where the old one is gone.
import { appendEntries, type Head, headText, NO_HEAD } from '../../domain/trail/entry';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { Refusal } from '../refusal';
import { TABS, TRAIL_COLUMNS } from '../sheets/layout';
import { readTab } from '../sheets/tab';
import { writeEntries } from '../sheets/trail-tab';
import { keepHead, knownHead } from './known-head';
import { stampOf } from './stamp';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The head of a trail that was in this book and is gone, null where there was none or it is there. Asks the person
 * whether to begin a new one, and refuses unless they say so.
 */
export const askForNewTrail = (book: Spreadsheet): Head | null => {
  if (hasEntries(book)) return null;
  const lost = knownHead();
  if (lost === null) return null;
  const { ask } = languageOfBook();
  const ui = attempt(() => SpreadsheetApp.getUi());
  const answer = ui?.alert(ask.newTrailTitle, ask.newTrail(headText(lost)), ui.ButtonSet.YES_NO);
  if (!ui || answer !== ui.Button.YES) throw new Refusal('trail/deleted', { head: headText(lost) });
  return lost;
};

/** Whether anything stands in the tab below its header. */
export const hasEntries = (book: Spreadsheet): boolean =>
  (book.getSheetByName(TABS.trail)?.getLastRow() ?? 0) > 1;

/** Writes the first entry into a tab that has none; it names the head of the trail that is gone. */
export const beginTrail = (
  book: Spreadsheet,
  instrument: { readonly hash: string },
  lost: Head | null,
): void => {
  const [first] = appendEntries(NO_HEAD, [
    {
      ...stampOf(book, instrument, 'click'),
      action: lost === null ? TRAIL_ACTIONS.begun : TRAIL_ACTIONS.begunAnew,
      region: '',
      indicator: '',
      from: lost === null ? '' : headText(lost),
      to: '',
      reason: '',
    },
  ]);
  if (!first) return;
  writeEntries(readTab(book, TABS.trail, TRAIL_COLUMNS), 1, [first]);
  attempt(() => keepHead(first));
};
