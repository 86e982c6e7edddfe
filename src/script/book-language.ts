// The language of a book, also of one whose settings cannot all be read.
import { LANGUAGES } from './locale';
import type { Text } from './locale/text';
import { SETTING_LINES } from './settings';
import { TABS } from './sheets/layout';

/** The book's language, Indonesian when the settings do not say. */
export const languageOfBook = (): Text => {
  const rows =
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TABS.settings)?.getDataRange().getValues() ?? [];
  const isEnglish = (cell: unknown): boolean => String(cell).trim().toLowerCase() === 'en';
  return rows.some((cells) => cells.includes(SETTING_LINES.language.name) && cells.some(isEnglish))
    ? LANGUAGES.en
    : LANGUAGES.id;
};
