// Makes one region's sheet, or finishes or keeps the one that is there.
import type { SheetFault } from '../../domain/collection/sheet-fault';
import type { Region } from '../../domain/region/region';
import { isPassing } from '../again';
import { attempt } from '../attempt';
import { LANGUAGES } from '../locale';
import { reasonOf } from '../reason-of';
import { fitToRegion } from './build';
import { SHEET_WORDS as W } from './names';
import { idOf, openSheet } from './open';
import { type SheetResult, troubleText } from './outcome';
import { protectSheet } from './protect';
import { readClaimOf } from './read';
import { keepId, keepRecord, recordOf, SHEET_STATES, type SheetRecord } from './record';
import { guestHash, guestsOf, invite } from './share';
import { label, type SheetFile } from './sheet-shelf';
import { isUnlabelled, type Workshop } from './workshop';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A sheet that is there is kept, one that a run died on is finished, else the template is copied. Throws what Google throws
 * where a copy cannot be made.
 */
export const makeOne = (workshop: Workshop, region: Region): SheetResult => {
  const { book, bookId, files } = workshop;
  const record = recordOf(book, region.row);
  const name = W.sheetName(region.code, region.name, book.settings.awardYear);
  const labelled = files.find(
    (file) => file.label.kkphamSheet === 'region' && file.label.kkphamRegion === region.code && !file.trashed,
  );
  const known = idOf(record) || labelled?.id || '';
  const file = files.find(({ id }) => id === known);
  const isFinished =
    file?.label.kkphamState === 'done' || (file?.label.kkphamState !== 'made' && !isBegun(record));
  if (known !== '' && isFinished) return keepOne(region, record, known, file);
  const orphan = files.find((one) => isUnlabelled(one, name) && !one.trashed && isOfBook(one.id, bookId));
  const unfinished = known || orphan?.id || '';
  const sheet = unfinished === '' ? workshop.template().copy(name) : SpreadsheetApp.openById(unfinished);
  return finishOne(workshop, region, sheet);
};

/** The id is written down as soon as the copy is there, the link when the sheet is fit to be used. */
const isBegun = ({ id, url }: SheetRecord): boolean => id !== '' && url === '';

/** Whether an unlabelled copy says that it is this book's; another book may have a region of the same name. */
const isOfBook = (id: string, bookId: string): boolean => {
  const opened = openSheet(id);
  if ('fault' in opened) return false;
  const claim = readClaimOf(opened);
  return !('fault' in claim) && claim.book === bookId;
};

/** A sheet that is there: officers added since are invited, all else stays. */
const keepOne = (
  region: Region,
  record: SheetRecord,
  id: string,
  file: SheetFile | undefined,
): SheetResult => {
  const there = { region, outcome: 'there', id, url: record.url || file?.url || '' } as const;
  const found = { ...(record.id ? {} : { id }), ...(record.url || !file ? {} : { url: file.url }) };
  if (file?.trashed) return { ...there, faults: [{ code: 'trashed' }], record: found };
  const guests = guestsOf(region);
  if (!file || guests.length === 0 || file.label.kkphamHash === guestHash(guests)) {
    return { ...there, faults: [], record: found };
  }
  const opened = openSheet(id);
  if ('fault' in opened) return { ...there, faults: [opened.fault], record: found };
  const faults = invite(opened, guests);
  label(id, { kkphamHash: guestHash(guests) });
  return { ...there, faults, record: found };
};

/** Every step may have been done before by a run that died; none harms when it is done again. */
const finishOne = ({ book, bookId, folder }: Workshop, region: Region, sheet: Spreadsheet): SheetResult => {
  const id = sheet.getId();
  const guests = guestsOf(region);
  keepId(book, region.row, id);
  const own = { kkphamSheetBook: bookId, kkphamSheet: 'region', kkphamRegion: region.code } as const;
  const placed = place(id, { ...own, kkphamState: 'made' }, folder());
  fitToRegion(sheet, book.instrument, region);
  protectSheet(sheet, book.instrument, true);
  const faults: readonly SheetFault[] = [
    ...placed,
    ...(guests.length === 0 ? [{ code: 'no-officer' } as const] : invite(sheet, guests)),
  ];
  const url = sheet.getUrl();
  const record = { id, url, state: SHEET_STATES.open };
  // Before the label says that it is finished: a run that dies in between finishes it again.
  const trouble = troubleText(LANGUAGES[book.settings.language], faults);
  const hadTrouble = recordOf(book, region.row).trouble !== '';
  keepRecord(book, region.row, {
    url,
    state: SHEET_STATES.open,
    ...(trouble !== '' || hadTrouble ? { trouble } : {}),
  });
  // What is called finished has to stand there already.
  SpreadsheetApp.flush();
  attempt(() => label(id, { kkphamState: 'done', kkphamHash: guestHash(guests) }));
  return { region, outcome: 'made', faults, record, id, url };
};

/** Into the folder with its label; where the folder cannot be reached the label alone. */
const place = (id: string, own: Parameters<typeof label>[1], folder: string): readonly SheetFault[] => {
  try {
    label(id, own, folder);
    return [];
  } catch (error) {
    // The folder is within reach the next time.
    if (isPassing(reasonOf(error))) throw error;
    try {
      label(id, own);
    } catch {
      // A file that Drive does not show to the script is known by its id in Wilayah alone.
    }
    return [{ code: 'not-placed' }];
  }
};
