// The hash by which a sheet that nobody changed since is known.
import { cellText } from '../table/cell';
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';
import { ANSWER_CELLS, type RegionSheet } from './region-sheet';

/** SHA-256 over all that is collected of a sheet: answers in the sheet's order, officer, endorsements. */
export const contentHash = (sheet: RegionSheet): string =>
  sha256(
    canonical([
      sheet.rows.map((row) => [
        cellText(row.region),
        cellText(row.indicator),
        ...ANSWER_CELLS.map((cell) => [typeof row[cell], cellText(row[cell])]),
      ]),
      sheet.officer,
      sheet.endorsements,
      sheet.formulas,
      sheet.added,
      sheet.isProtected,
    ]),
  );
