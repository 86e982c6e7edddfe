// The report of an action that is about no region.
import type { Done } from '../../domain/report/report';
import { attempt } from '../attempt';
import { readBookInstrument } from '../sheets/read-book';

/** Names the instrument where it can be read; an action that does without it must not fail for it. */
export const bareReport = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, said: string): Done => {
  const instrument = attempt(() => readBookInstrument(book));
  return {
    instrument: { id: instrument?.id ?? '', hash: instrument?.hash ?? '' },
    regions: [],
    otherFindings: [],
    documents: [],
    messages: [],
    said,
  };
};
