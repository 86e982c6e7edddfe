// Opens and closes a region's sheet: what officers may type into, and nothing at all.
import type { Instrument } from '../../domain/instrument/instrument';
import { SHEET_TABS } from './layout';
import { answersOpen } from './tabs/answers-tab';
import { IDENTITY_OPEN } from './tabs/identity-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** How the script knows its own protections, once they are whole. */
const PROTECTION = 'KKPHAM';

/**
 * Protects every tab; with `open` the officers' own cells stay free. Only the owner (whoever made the sheet) edits what
 * is protected. Running it again changes nothing more: a tab that is protected, also one whose protection came along
 * with a copy, keeps its one protection. The calls do not grow with the indicators.
 */
export const protectSheet = (sheet: Spreadsheet, instrument: Instrument, open: boolean): void => {
  for (const name of Object.values(SHEET_TABS)) {
    const tab = sheet.getSheetByName(name);
    if (!tab) continue;
    const cells = openCells(name, instrument);
    protectTab(tab, (protection) => {
      if (cells.length > 0) {
        protection.setUnprotectedRanges(open ? tab.getRangeList([...cells]).getRanges() : []);
      }
    });
  }
};

/** Gives the tab its one protection, which keeps it to the owner but for what `leaveOpen` leaves open. */
export const protectTab = (tab: Sheet, leaveOpen: (protection: Protection) => void): void => {
  const [there, ...spare] = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  for (const one of spare) one.remove();
  const isWhole = there?.getDescription() === PROTECTION;
  const protection = there ?? tab.protect();
  keepToOwner(protection, !isWhole);
  leaveOpen(protection);
  // Last, so that one that a run died on is begun anew: without a change of its editors it would protect nothing.
  if (!isWhole) protection.setDescription(PROTECTION);
};

const openCells = (tab: string, instrument: Instrument): readonly string[] => {
  if (tab === SHEET_TABS.answers) return answersOpen(instrument);
  return tab === SHEET_TABS.identity ? IDENTITY_OPEN : [];
};

/** A new protection does nothing until the list of its editors is changed. */
const keepToOwner = (protection: Protection, isNew: boolean): void => {
  const editors = protection.getEditors();
  if (isNew || editors.length > 0) protection.removeEditors(editors.map((editor) => editor.getEmail()));
  if (isNew && protection.canDomainEdit()) protection.setDomainEdit(false);
};
