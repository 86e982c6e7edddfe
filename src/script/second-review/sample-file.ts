// The second verifier's spreadsheet in the Drive: made once, found again, shared with one person only.
import { addressOf } from '../../domain/decision/decision-text';
import { isDraft } from '../../domain/instrument/instrument';
import type { Review } from '../../domain/second-review/review';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { attempt } from '../attempt';
import type { Text } from '../locale/text';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { guestHash, invite } from '../region-sheet/share';
import { label, listSheetFiles, type SheetFile } from '../region-sheet/sheet-shelf';
import { isUnlabelled } from '../region-sheet/workshop';
import { clicker } from '../roles/permit';
import type { Book } from '../sheets/read-book';
import type { Trail } from '../trail/open-trail';
import { buildSample } from './build-sample';
import { SAMPLE_NAMES } from './sample-layout';
import { sampleRows } from './sample-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface MadeSample {
  readonly file: Spreadsheet;
  /** Whether Google refused to share it with the second verifier. */
  readonly refused: boolean;
}

/**
 * The sample of the plan in force. What a run that died left of it is finished; one that is there stays as it is. It is
 * shared with the second verifier of the plan and with nobody else besides its owner, and lies in no folder that others
 * may see. Every step may have been done before; none harms when it is done again.
 */
export const makeSample = (book: Book, text: Text, review: Review, trail: Trail): MadeSample => {
  const { plan } = review;
  const bookId = book.spreadsheet.getId();
  const name = SAMPLE_NAMES.file(book.settings.awardYear, plan.number, bookId);
  const found = findSample(book, review, name);
  if (found?.trashed) throw new Refusal('review/file-trashed', { name: found.name });
  const done = found === null ? openKnown(review) : null;
  const isFinished = done !== null || found?.label.kkphamState === 'done';
  const file = done ?? (found ? SpreadsheetApp.openById(found.id) : SpreadsheetApp.create(name));
  const id = file.getId();
  if (!isFinished) {
    label(id, {
      kkphamSheetBook: bookId,
      kkphamSheet: 'sample',
      kkphamPlan: String(plan.number),
      kkphamState: 'made',
    });
    file.setSpreadsheetLocale('id_ID');
    file.setSpreadsheetTimeZone(book.spreadsheet.getSpreadsheetTimeZone());
    buildSample(file, {
      awardYear: book.settings.awardYear,
      number: plan.number,
      rights: new Map(book.instrument.rights.map(({ code, name: right }) => [code, right])),
      rows: sampleRows(book, review),
      marks: [
        ...(book.settings.sample === 'ya' ? [text.sampleMark] : []),
        ...(isDraft(book.instrument) ? [text.draftMark] : []),
      ],
    });
    // What the label tells is there before it.
    SpreadsheetApp.flush();
    label(id, { kkphamState: 'done' });
  }
  if (review.file?.id !== id || review.file.sharedWith !== plan.second) {
    trail.append([{ action: TRAIL_ACTIONS.reviewSheet, to: id, reason: plan.second }]);
  }
  const hash = guestHash([plan.second]);
  const isShared = found?.label.kkphamHash === hash;
  const refused = !isShared && !shareOnlyWith(file, plan.second);
  if (!isShared && !refused) attempt(() => label(id, { kkphamHash: hash }));
  return { file, refused };
};

/** Opens the sample for reading votes; refuses where it is not there, in the bin, or not this account's to open. */
export const openSample = (book: Book, review: Review): Spreadsheet => {
  if (review.file === null) throw new Refusal('review/file-missing', {});
  const { id } = review.file;
  const found = listSheetFiles(book.spreadsheet.getId(), SAMPLE_NAMES.prefix).find((one) => one.id === id);
  if (found?.trashed) throw new Refusal('review/file-trashed', { name: found.name });
  return openOrRefuse(id, review.file.by);
};

/** By its id in the trail, by its label, or by its name where a run died before it could label it. */
const findSample = (book: Book, { plan, file }: Review, name: string): SheetFile | null => {
  const files = listSheetFiles(book.spreadsheet.getId(), SAMPLE_NAMES.prefix);
  const isOfPlan = ({ label: own }: SheetFile): boolean =>
    own.kkphamSheet === 'sample' && own.kkphamPlan === String(plan.number);
  if (file) return files.find(({ id }) => id === file.id) ?? null;
  return (
    files.find((one) => isOfPlan(one) && !one.trashed) ??
    files.find((one) => isUnlabelled(one, name) && !one.trashed) ??
    null
  );
};

/**
 * The file that the trail names and Drive does not list: another account made it. null where there is none, or where it
 * was this account's own and is gone for good.
 */
const openKnown = ({ file }: Review): Spreadsheet | null => {
  if (file === null) return null;
  try {
    return SpreadsheetApp.openById(file.id);
  } catch {
    if (clicker() !== '' && addressOf(file.by).toLowerCase() === clicker().toLowerCase()) return null;
    return openOrRefuse(file.id, file.by);
  }
};

const openOrRefuse = (id: string, by: string): Spreadsheet => {
  try {
    return SpreadsheetApp.openById(id);
  } catch (error) {
    throw new Refusal('review/file-closed', { by: addressOf(by), reason: reasonOf(error) });
  }
};

/** Whether it is shared with that person; anybody else but the owner is taken out first. */
const shareOnlyWith = (file: Spreadsheet, address: string): boolean => {
  const owner = file.getOwner()?.getEmail() ?? '';
  for (const editor of file.getEditors()) {
    const email = editor.getEmail();
    if (email !== owner && email.toLowerCase() !== address) file.removeEditor(email);
  }
  return invite(file, [address]).length === 0;
};
