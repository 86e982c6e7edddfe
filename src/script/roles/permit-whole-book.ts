// Asks who clicks where the whole book is concerned, before any of it is read.
import type { Action } from '../../domain/roles/permissions';
import { REGION_COLUMNS, TABS } from '../sheets/layout';
import { readRegions } from '../sheets/read-book';
import { readTab } from '../sheets/tab';
import { peopleOf } from './people';
import { clicker, type Permit, permit } from './permit';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Refuses as {@link permit} does; Wilayah is read only for a person who has not all provinces. */
export const permitWholeBook = (action: Action, book: Spreadsheet, who: () => string = clicker): Permit => {
  const allowed = permit(action, book, who);
  const { person, regions } = allowed;
  if (!person || person.provinces.length === 0 || !book.getSheetByName(TABS.regions)) return allowed;
  const { regions: all } = readRegions(readTab(book, TABS.regions, REGION_COLUMNS));
  regions(
    [],
    all.map(({ code }) => code),
  );
  return allowed;
};

/** Siapkan buku goes on where the table of people has faults, so that it can say so and nobody is locked out. */
export const permitPrepare = (book: Spreadsheet): void => {
  if ('people' in peopleOf(book)) permitWholeBook('prepare', book);
};
