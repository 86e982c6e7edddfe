// The menu KKPHAM, made when a book is opened.
import { attempt } from './attempt';
import { languageOfBook } from './book-language';
import { LANGUAGES } from './locale';
import type { Text } from './locale/text';
import { TABS } from './sheets/layout';
import { alike } from './sheets/tab';

/**
 * Makes the menu. Runs as a simple trigger, where little is allowed, and must not fail: without the settings the menu
 * is Indonesian, without the rest of Google there is none.
 */
export const onOpen = (): void => {
  const text = attempt(languageOfBook) ?? LANGUAGES.id;
  attempt(() => makeMenu(text));
  attempt(() => warnOfAlikeTabs(text));
};

const makeMenu = ({ menu }: Text): void => {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menu.title)
    .addItem(menu.prepare, 'prepareBook')
    .addSeparator()
    .addItem(menu.validate, 'validateSubmissions')
    .addItem(menu.clearMarks, 'clearMarks')
    .addItem(menu.score, 'computeScores')
    .addSeparator()
    .addItem(menu.summarise, 'writeSummaries')
    .addItem(menu.summariseSelected, 'writeSelectedSummaries')
    .addSubMenu(
      ui
        .createMenu(menu.messages)
        .addItem(menu.preview, 'previewMessages')
        .addItem(menu.test, 'sendTest')
        .addItem(menu.send, 'sendMessages'),
    )
    .addSeparator()
    .addItem(menu.about, 'about')
    .addToUi();
};

/** Two tabs that look alike are how a region's answers get lost: one is filled in, the other is read. */
const warnOfAlikeTabs = (text: Text): void => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const names = book.getSheets().map((sheet) => sheet.getName());
  const warnings = Object.values(TABS).flatMap((tab) => {
    const others = names.filter((name) => alike(name, tab));
    return names.includes(tab) && others.length > 0 ? [text.tabsAlike(tab, others)] : [];
  });
  if (warnings.length > 0) book.toast(warnings.join(' '), text.menu.title, -1);
};
