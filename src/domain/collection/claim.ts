// Whether a sheet is the one that was asked for: its form, region, period and instrument.

import { readRegionCode } from '../region/region-code';
import { cellText } from '../table/cell';
import type { SheetClaim } from './region-sheet';
import type { SheetFault } from './sheet-fault';

/** What a sheet must say of itself to be taken; the region is not compared where it is `null`. */
export interface Expected {
  readonly form: string;
  readonly version: string;
  readonly instrument: string;
  readonly instrumentHash: string;
  readonly awardYear: number;
  readonly dataYear: number;
  readonly region: string | null;
}

/** The first thing that is not as expected, or null. The hash is compared where the names of the instruments agree. */
export const claimFault = (claim: SheetClaim, expected: Expected): SheetFault | null => {
  if (claim.form !== expected.form) return { code: 'not-a-form' };
  if (claim.version !== expected.version)
    return { code: 'other-version', found: claim.version, expected: expected.version };
  const region = readRegionCode(cellText(claim.region)).code;
  if (expected.region !== null && region !== expected.region)
    return { code: 'other-region', found: claim.region, expected: expected.region };
  const periods = [`${claim.awardYear} (data ${claim.dataYear})`, period(expected)] as const;
  if (periods[0] !== periods[1]) return { code: 'other-period', found: periods[0], expected: periods[1] };
  const named = (id: string, hash: string): string => `${id} ${hash.slice(0, 12)}`;
  return claim.instrument !== expected.instrument || claim.instrumentHash !== expected.instrumentHash
    ? {
        code: 'other-instrument',
        found: named(claim.instrument, claim.instrumentHash),
        expected: named(expected.instrument, expected.instrumentHash),
      }
    : null;
};

const period = ({ awardYear, dataYear }: Expected): string => `${awardYear} (data ${dataYear})`;
