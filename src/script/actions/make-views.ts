// Tampilan saring: filter views of Isian for each region and verifier, and the tab that links to them.

import { readDecision } from '../../domain/decision/state';
import type { Report } from '../../domain/report/report';
import { type Cell, cellText, isBlank, plainText } from '../../domain/table/cell';
import { countRows, type ViewRow } from '../../domain/views/count';
import { verifiersOf } from '../../domain/views/verifiers';
import { viewsOf } from '../../domain/views/view';
import { peopleOf } from '../roles/people';
import type { AnswerColumn } from '../sheets/layout';
import type { Tab } from '../sheets/tab';
import { writeViews } from '../sheets/views-tab';
import { placeViews } from '../views/place-views';
import { specsOf } from '../views/specs';
import { type Options, runAction } from './run';

/**
 * Makes or renews the script's own filter views and the tab Tampilan; people's own views stay. Changes no data. Two calls
 * of the Sheets API, however many regions and verifiers there are.
 */
export const makeViews = (options?: Options): Report =>
  runAction('views', options, ({ book, text }) => {
    const { spreadsheet, tabs, regions } = book;
    const { sheet, values, columns } = tabs.answers;
    const rows = viewRows(tabs.answers);
    const read = peopleOf(spreadsheet);
    const { verifiers, left } = verifiersOf(
      'people' in read ? read.people : [],
      rows.map(({ verifier }) => verifier),
    );
    const views = viewsOf(regions, verifiers);
    const titles = distinct(views.map((view) => text.views.title(view)));
    const sheetId = sheet.getSheetId();
    const ids = placeViews(
      spreadsheet.getId(),
      sheetId,
      values[0]?.length ?? 0,
      views.map((view, i) => ({ title: titles[i] ?? '', specs: specsOf(view, columns) })),
    );
    const counts = countRows(views, rows);
    const lines = views.map((view, i) => ({
      view,
      title: titles[i] ?? '',
      rows: counts[i] ?? 0,
      id: ids[i] ?? 0,
    }));
    writeViews(spreadsheet, sheetId, lines, text);
    // Who waits for the lock must not read what is still on its way.
    SpreadsheetApp.flush();
    return { said: text.views.done(regions.length, verifiers.length, left) };
  });

/** The rows in which a code stands. */
const viewRows = ({ values, columns }: Tab<AnswerColumn>): readonly ViewRow[] =>
  values.slice(1).flatMap((cells): readonly ViewRow[] => {
    const cell = (column: AnswerColumn): Cell => cells[columns[column]];
    const [region, verifier] = [cell('Kode Wilayah'), cell('Verifikator')];
    if (isBlank(region)) return [];
    return [
      {
        region: typeof region === 'number' ? region.toFixed(2) : String(region),
        verifier: typeof verifier === 'string' ? verifier : cellText(verifier),
        decision: readDecision(plainText(cell('Status Verifikasi'))),
        hasChanged: !isBlank(cell('Perubahan')),
      },
    ];
  });

/** The same titles, a second one of its kind with a number behind it. */
const distinct = (titles: readonly string[]): readonly string[] => {
  const times = new Map<string, number>();
  return titles.map((title) => {
    const time = (times.get(title) ?? 0) + 1;
    times.set(title, time);
    return time === 1 ? title : `${title} (${time})`;
  });
};
