// Unggah berkas: takes .xlsx files that officers sent and keeps them as sheets that wait to be collected.
import type { Refused, Report } from '../../domain/report/report';
import { sha256 } from '../../domain/text/sha256';
import { LANGUAGES, sheetFaultText } from '../locale';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { convert, listSheetFiles, sheetFolder } from '../region-sheet/sheet-shelf';
import { permit } from '../roles/permit';
import { uploadPage } from '../screens/upload';
import { readSettings, type Settings } from '../settings';
import { TABS } from '../sheets/layout';
import { readBookInstrument } from '../sheets/read-book';
import { readValues } from '../sheets/tab';
import { guarded, toldIfRefused } from './run';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SentFile {
  readonly name: string;
  /** The bytes, base 64. */
  readonly content: string;
}

/**
 * Receives each file once, known by its content, so that a second upload is no second file. Refuses before anything is
 * received when a name does not end in .xlsx; a file that cannot be converted does not keep the others out.
 */
export const receiveFiles = (sent?: { readonly files?: readonly SentFile[] }): Report =>
  guarded(() => {
    const given = (sent?.files ?? []).filter(
      ({ name, content }) => typeof name === 'string' && typeof content === 'string',
    );
    const names = given.map(({ name }) => name).filter((name) => !/\.xlsx$/i.test(name));
    if (names.length > 0) throw new Refusal('files/not-xlsx', { names });
    const { book, settings } = openSettings();
    permit('upload', book);
    const bookId = book.getId();
    const files = listSheetFiles(bookId);
    const known = new Set(files.map(({ label }) => label.kkphamHash));
    const fresh = given
      .map((file) => ({ ...file, hash: sha256(file.content) }))
      .filter(
        (file, i, all) => !known.has(file.hash) && all.findIndex(({ hash }) => hash === file.hash) === i,
      );
    const folder =
      fresh.length === 0 ? '' : sheetFolder(files, settings.sheetFolder, bookId, settings.awardYear);
    const failed = fresh.flatMap(({ name, content, hash }) => {
      try {
        const blob = Utilities.newBlob(Utilities.base64Decode(content), XLSX, name.replace(/\.xlsx$/i, ''));
        const own = { kkphamSheetBook: bookId, kkphamSheet: 'inbox', kkphamState: 'made' } as const;
        convert(blob, { ...own, kkphamHash: hash }, folder);
        return [];
      } catch (error) {
        return [{ code: 'unreadable-file', file: name, reason: reasonOf(error) } as const];
      }
    });
    const text = LANGUAGES[settings.language];
    const troubles = failed.map((fault) => ({ code: fault.code, found: sheetFaultText(text, fault) }));
    const instrument = readBookInstrument(book);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      sheets: troubles.map((trouble) => ({
        region: null,
        outcome: 'refused',
        id: null,
        url: null,
        changed: 0,
        reopened: 0,
        troubles: [trouble],
      })),
      said: [text.done.received(given.length - failed.length), ...troubles.map(({ found }) => found)].join(
        ' ',
      ),
    };
  });

/** Shows the page on which files are chosen. */
export const uploadFiles = (): Refused | undefined =>
  toldIfRefused(() => {
    const { book, settings } = openSettings();
    permit('upload', book);
    const text = LANGUAGES[settings.language];
    const page = HtmlService.createHtmlOutput(uploadPage(text));
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(520).setHeight(320), text.upload.title);
    return undefined;
  });

const openSettings = (): {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly settings: Settings;
} => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return { book, settings: readSettings(readValues(book, TABS.settings)) };
};
