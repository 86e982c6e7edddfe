// Reads all rows of Isian against the instrument and the regions.
import { readDecisionText, type Standing, saysRecorded } from '../decision/decision-text';
import { decidedAnswer, proposalFault } from '../decision/proposal';
import { readDecision } from '../decision/state';
import type { Indicator, Instrument } from '../instrument/instrument';
import type { Region } from '../region/region';
import { type RegionCodeRead, readRegionCode } from '../region/region-code';
import { type Cell, cellText, plainText } from '../table/cell';
import { readAnswer } from './read-answer';
import type { KnownRow, Proposal, ReadRow, TypedRow } from './row';

/** Gives the rows in their order, each with its region and indicator where these are known. */
export const readSubmissions = (
  instrument: Instrument,
  regions: readonly Region[],
  rows: readonly TypedRow[],
): readonly ReadRow[] => {
  const regionByCode = new Map(regions.map((region) => [region.code, region]));
  const indicatorByCode = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator]));
  const codesRead = new Map<Cell, RegionCodeRead>();
  return rows.map((typed): ReadRow => {
    const codeRead = codesRead.get(typed.region) ?? readRegionCode(typed.region);
    codesRead.set(typed.region, codeRead);
    const region = codeRead.code === null ? undefined : regionByCode.get(codeRead.code);
    const indicator = indicatorByCode.get(plainText(typed.indicator).toUpperCase());
    if (!region || !indicator)
      return { typed, codeRead, region: region ?? null, indicator: indicator ?? null };
    const claimed = readAnswer(indicator.measure, typed);
    return { typed, codeRead, region, indicator, claimed, ...judged(indicator, typed, claimed) };
  });
};

type Judged = Pick<KnownRow, 'standing' | 'decision' | 'verified' | 'proposal'>;

const judged = (indicator: Indicator, typed: TypedRow, claimed: KnownRow['claimed']): Judged => {
  const recorded = cellText(typed.recorded);
  return {
    ...standingOn(indicator, claimed, readDecisionText(recorded, cellText(typed.decidedBy))),
    proposal: saysRecorded(recorded, typed) ? null : proposalOf(indicator, typed, claimed, recorded),
  };
};

const standingOn = (
  indicator: Indicator,
  claimed: KnownRow['claimed'],
  standing: Standing,
): Pick<KnownRow, 'standing' | 'decision' | 'verified'> => ({
  standing,
  decision: standing.state,
  verified: decidedAnswer(indicator, claimed, standing.state, standing),
});

const proposalOf = (
  indicator: Indicator,
  typed: TypedRow,
  claimed: KnownRow['claimed'],
  recorded: string,
): Proposal => ({
  state: readDecision(cellText(typed.decision)),
  fault: proposalFault(indicator, claimed, readDecisionText(recorded, ''), typed),
});

/** The row with other cells; region and indicator stay. */
export const reread = (row: KnownRow, typed: TypedRow): KnownRow => {
  const claimed = readAnswer(row.indicator.measure, typed);
  return { ...row, typed, claimed, ...judged(row.indicator, typed, claimed) };
};

/** The row as it is once its columns hold this text and this by whom. */
export const withRecorded = (row: KnownRow, recorded: string, decidedBy: string): KnownRow => {
  if (cellText(row.typed.recorded) === recorded && cellText(row.typed.decidedBy) === decidedBy) return row;
  const typed = { ...row.typed, recorded, decidedBy };
  return { ...row, typed, ...judged(row.indicator, typed, row.claimed) };
};
