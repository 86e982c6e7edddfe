// Periksa jejak: walks the audit trail and shows the first row that is not as it was written.
import type { Report } from '../../domain/report/report';
import { checkTrail as check } from '../../domain/trail/check-trail';
import { type Head, readHead } from '../../domain/trail/entry';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { Refusal } from '../refusal';
import { TABS } from '../sheets/layout';
import { cellAt } from '../sheets/tab';
import { readTrailTab } from '../sheets/trail-tab';
import { knownHead } from '../trail/known-head';
import { trailReport } from '../trail/record';
import { bareReport } from './bare-report';
import { guarded } from './run';

export interface CheckTrailOptions {
  /** A head from a message that was sent, such as `1234 0123456789abcdef`. */
  readonly head?: string;
}

/**
 * Tells whether the chain holds, with the number of its rows and its head, or selects the first faulty row and names it. A
 * head that is given is compared, else the one that the program kept. Changes nothing.
 */
export const checkTrail = (options?: CheckTrailOptions): Report =>
  guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text = languageOfBook();
    const head = givenHead(options) ?? knownHead();
    const { tab, rows } = readTrailTab(book, head);
    const found = check(rows, head);
    const said = found.sound
      ? text.trail.sound({ ...found, hash: found.head.hash })
      : text.trail.faulty(found.fault, `${TABS.trail}!${cellAt(found.fault.row, 0)}`);
    if (!found.sound) {
      attempt(
        () =>
          tab.sheet.activate() &&
          tab.sheet.setActiveRange(tab.sheet.getRange(found.fault.row, 1, 1, tab.values[0]?.length ?? 1)),
      );
    }
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui?.alert(text.menu.checkTrail, said, ui.ButtonSet.OK);
    return {
      ...bareReport(book, said),
      trail: found.sound ? trailReport(found.head) : { length: rows.length, head: '', fault: found.fault },
    };
  });

const givenHead = (options: CheckTrailOptions | undefined): Head | null => {
  if (typeof options?.head !== 'string') return null;
  const head = readHead(options.head);
  if (head === null) throw new Refusal('trail/no-head', { found: options.head });
  return head;
};
