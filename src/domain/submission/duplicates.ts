// Which of several rows for the same indicator counts.
import { cellText } from '../table/cell';
import type { KnownRow } from './row';

/** Whether two rows say the same, cell by cell, by the region and by the verifier. */
export const sameAnswer = (a: KnownRow, b: KnownRow): boolean =>
  (
    [
      'answer',
      'numerator',
      'denominator',
      'note',
      'decision',
      'verifiedAnswer',
      'verifiedNumerator',
      'verifiedDenominator',
      'reasonCode',
      'verifierNote',
    ] as const
  ).every((field) => cellText(a.typed[field]) === cellText(b.typed[field]));
