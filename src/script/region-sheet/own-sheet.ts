// Opens a region's sheet for the script to change it, and makes sure that it is that region's.
import type { SheetFault } from '../../domain/collection/sheet-fault';
import type { Region } from '../../domain/region/region';
import { readRegionCode } from '../../domain/region/region-code';
import type { SheetOutcome } from '../../domain/report/report';
import { again } from '../again';
import { reasonOf } from '../reason-of';
import type { Book } from '../sheets/read-book';
import { idOf, openSheet } from './open';
import type { SheetResult } from './outcome';
import { readClaimOf } from './read';
import { recordOf, type SheetRecord } from './record';
import { listSheetFiles } from './sheet-shelf';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a change of one sheet comes to. */
export interface Change {
  readonly outcome: SheetOutcome;
  readonly faults: readonly SheetFault[];
  readonly record: Partial<SheetRecord>;
}

/** Ids of the sheets that lie in the bin, where they open as if nothing were the matter. */
export const trashedSheets = ({ spreadsheet }: Book): ReadonlySet<string> =>
  new Set(listSheetFiles(spreadsheet.getId()).flatMap(({ id, trashed }) => (trashed ? [id] : [])));

/**
 * Lets `change`, which sets a state and may be done twice, work on the region's own sheet. A region without one, a sheet that cannot be opened or changed or lies in the bin, and one
 * that is another region's or no form, are told and left as they are; their trouble is the region's, and the next goes on.
 */
export const onOwnSheet = (
  book: Book,
  region: Region,
  trashed: ReadonlySet<string>,
  change: (sheet: Spreadsheet) => Change | { readonly fault: SheetFault },
): SheetResult => {
  const record = recordOf(book, region.row);
  const about = { region, id: idOf(record), url: record.url };
  if (about.id === '') return { ...about, outcome: 'none', faults: [], record: {} };
  const changed: Change | { readonly fault: SheetFault } = trashed.has(about.id)
    ? { fault: { code: 'trashed' } }
    : changeSheet(about.id, region, change);
  return 'fault' in changed
    ? { ...about, outcome: 'refused', faults: [changed.fault], record: {} }
    : { ...about, ...changed };
};

/** A sheet for which the run has no time left. */
export const leftSheet = (book: Book, region: Region): SheetResult => {
  const record = recordOf(book, region.row);
  return { region, outcome: 'left', faults: [], record: {}, id: idOf(record), url: record.url };
};

const changeSheet = (
  id: string,
  region: Region,
  change: (sheet: Spreadsheet) => Change | { readonly fault: SheetFault },
): Change | { readonly fault: SheetFault } => {
  const sheet = openSheet(id);
  if ('fault' in sheet) return sheet;
  try {
    const claim = again(() => readClaimOf(sheet));
    if ('fault' in claim) return claim;
    if (readRegionCode(claim.region).code !== region.code) {
      return { fault: { code: 'other-region', found: claim.region, expected: region.code } };
    }
    return again(() => change(sheet));
  } catch (error) {
    // A sheet that may be seen but not edited opens, and fails at the first change.
    return { fault: { code: 'cannot-open', reason: reasonOf(error) } };
  }
};
