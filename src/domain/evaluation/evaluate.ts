// One region's standing: what it claims, what is verified, what is missing.
import { isUsable } from '../decision/proposal';
import { isDecided } from '../decision/state';
import type { Instrument } from '../instrument/instrument';
import type { Region } from '../region/region';
import { printed } from '../scoring/grade';
import { type RegionScore, scoreRegion } from '../scoring/score';
import { sameAnswer } from '../submission/duplicates';
import { readNumber } from '../submission/read-number';
import type { KnownRow, ReadRow } from '../submission/row';
import { rowsByRegion } from '../submission/rows-by-region';
import { reasonOf, type Settled, settle } from '../submission/settle';

/** Where a region stands on the way to a verified value. */
export type RegionStatus = 'empty' | 'incomplete' | 'ready' | 'being-verified' | 'verified';

export interface Evaluation {
  readonly region: Region;
  /** The row that counts for each indicator, by code. */
  readonly rows: ReadonlyMap<string, KnownRow>;
  readonly claimed: RegionScore;
  readonly verified: RegionScore;
  /** Until every indicator is decided on, every score is provisional. */
  readonly provisional: boolean;
  readonly decided: number;
  /** Codes of the indicators whose decision stands; {@link decided} of them. */
  readonly decidedOn: ReadonlySet<string>;
  readonly indicators: number;
  /** Percent of the indicators with a usable answer or a stated *tidak ada data*; one decimal. */
  readonly completeness: number;
  /** Answers that were given but cannot be used because of an error; they score as no data. */
  readonly unusable: number;
  /** verified - claimed, points as printed; null when either is missing. */
  readonly difference: number | null;
  readonly lastYear: number | null;
  readonly status: RegionStatus;
}

/** Evaluates every region by the rows that were read for it. The number of answers is that of the instrument. */
export const evaluate = (
  instrument: Instrument,
  regions: readonly Region[],
  rows: readonly ReadRow[],
): readonly Evaluation[] => {
  const byRegion = rowsByRegion(rows);
  return regions.map((region) => evaluateRegion(instrument, region, byRegion.get(region.code) ?? []));
};

/** Of two rows that contradict each other neither counts: not their answers, and not what was decided on them. */
const UNUSABLE: Settled = { kind: 'noData', because: 'unusable' };

const evaluateRegion = (instrument: Instrument, region: Region, rows: readonly KnownRow[]): Evaluation => {
  const counting = new Map<string, KnownRow>();
  const contradicted = new Set<string>();
  for (const row of rows) {
    const before = counting.get(row.indicator.code);
    if (!before) counting.set(row.indicator.code, row);
    else if (!sameAnswer(before, row)) contradicted.add(row.indicator.code);
  }
  const claims = new Map<string, Settled>();
  /** Of the answers that a verifier left otherwise than they were claimed. */
  const corrections = new Map<string, Settled>();
  const decidedOn = new Set<string>();
  let answered = 0;
  let unusable = 0;
  for (const [code, row] of counting) {
    const claim: Settled = contradicted.has(code)
      ? UNUSABLE
      : settle(row.indicator, row.claimed, row.typed.note);
    const verification: Settled = claim === UNUSABLE || isClaim(row) ? claim : settleVerified(row);
    claims.set(code, claim);
    if (verification !== claim) corrections.set(code, verification);
    if (claim !== UNUSABLE && isDecided(row.decision) && stands(row)) decidedOn.add(code);
    if (claim.kind !== 'noData' || claim.because !== 'blank') answered += 1;
    if (claim.kind === 'noData' && claim.because === 'unusable') unusable += 1;
  }
  const bonus = bonusOf(region, instrument.bonusMax);
  const claimed = scoreRegion(instrument, claims, bonus);
  const verifications = { get: (code: string) => corrections.get(code) ?? claims.get(code) };
  const verified = corrections.size > 0 ? scoreRegion(instrument, verifications, bonus) : claimed;
  const indicators = instrument.indicators.length;
  const blank = indicators - answered;
  const decided = decidedOn.size;
  return {
    region,
    rows: counting,
    claimed,
    verified,
    provisional: decided < indicators,
    decided,
    decidedOn,
    indicators,
    completeness: Math.floor(((indicators - blank - unusable) / indicators) * 1000) / 10,
    unusable,
    difference:
      verified.final === null || claimed.final === null ? null : printed(verified.final - claimed.final),
    lastYear: numberWithin(region.lastYear, 100),
    status:
      decided === indicators
        ? 'verified'
        : decided > 0
          ? 'being-verified'
          : blank === indicators
            ? 'empty'
            : blank + unusable > 0
              ? 'incomplete'
              : 'ready',
  };
};

/** A recorded decision stands as long as the instrument lets its answer be used. */
const stands = ({ indicator, decision, verified, standing }: KnownRow): boolean =>
  isUsable(indicator, decision, verified, standing.note);

/** Whether the verifier left the answer, and with it its reason, as the region gave it. */
const isClaim = ({ claimed, verified, decision }: KnownRow): boolean =>
  decision !== 'corrected' && verified === claimed;

const settleVerified = (row: KnownRow): Settled => settle(row.indicator, row.verified, reasonOf(row));

/** A bonus that cannot be read or is out of bounds counts as none; the finding says so. */
const bonusOf = (region: Region, maximum: number): number => numberWithin(region.bonus, maximum) ?? 0;

const numberWithin = (cell: Region['bonus'], maximum: number): number | null => {
  const read = readNumber(cell);
  return read.kind === 'number' && read.value >= 0 && read.value <= maximum ? read.value : null;
};
