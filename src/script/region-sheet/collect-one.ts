// Collects the sheet of one region: opened, recognised, compared, taken.
import { contentHash } from '../../domain/collection/content-hash';
import { isRefused, type SheetFault } from '../../domain/collection/sheet-fault';
import type { Region } from '../../domain/region/region';
import { isFixed } from '../refuse-fixed';
import { type Collection, takeSheet } from './collection';
import { idOf, openSheet } from './open';
import type { SheetResult } from './outcome';
import { tryReadRegionSheet } from './read';
import { recordOf } from './record';
import type { SheetFile } from './sheet-shelf';

/** What is known of the sheets before any is opened. */
export interface Sheets {
  readonly files: readonly SheetFile[];
  /** Regions by the id that Wilayah has for them, where several have the same. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

/** Why a sheet need not even be opened, or null. */
const knownFault = ({ files, shared }: Sheets, id: string): SheetFault | null => {
  const regions = shared.get(id);
  if (regions) return { code: 'shared-with-other-region', regions };
  return files.find((file) => file.id === id)?.trashed ? { code: 'trashed' } : null;
};

/**
 * 17 calls for a sheet that did not change, twice as many with the trail for one that did, whatever its rows. A sheet that
 * is as it was when it was last collected, and whole then, is left alone.
 */
export const collectOne = (collection: Collection, sheets: Sheets, region: Region): SheetResult => {
  const record = recordOf(collection.assessment.book, region.row);
  const id = sheetIdOf(collection, sheets, region);
  const about = { region, id, url: record.url };
  if (id === '') return { ...about, outcome: 'none', faults: [], record: {} };
  const refuse = (fault: SheetFault): SheetResult => ({
    ...about,
    outcome: 'refused',
    faults: [fault],
    record: {},
  });
  if (isFixed(collection.assessment, region.code)) {
    return { ...about, outcome: 'unchanged', faults: [], record: {} };
  }
  const known = knownFault(sheets, id);
  if (known) return refuse(known);
  const opened = openSheet(id);
  if ('fault' in opened) return refuse(opened.fault);
  const read = tryReadRegionSheet(opened);
  if ('fault' in read) return refuse(read.fault);
  const hash = contentHash(read.content);
  if (hash === record.hash && record.trouble === '') {
    return { ...about, outcome: 'unchanged', faults: [], record: { collected: collection.time } };
  }
  const { faults, changes, record: taken } = takeSheet(collection, region, read.content);
  return faults.some(isRefused)
    ? { ...about, outcome: 'refused', faults, record: {} }
    : {
        ...about,
        outcome: 'collected',
        faults,
        record: { ...taken, hash },
        changed: changes.length,
        reopened: changes.filter(({ decided }) => decided !== null).length,
      };
};

/** From Wilayah, or by the label that the script wrote on the file. */
export const sheetIdOf = ({ assessment }: Collection, { files }: Sheets, region: Region): string =>
  idOf(recordOf(assessment.book, region.row)) ||
  (files.find(({ label }) => label.kkphamSheet === 'region' && label.kkphamRegion === region.code)?.id ?? '');
