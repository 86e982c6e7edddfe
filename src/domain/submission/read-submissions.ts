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
    return knownRow({ typed, codeRead, region, indicator, claimed: readAnswer(indicator.measure, typed) });
  });
};

/** A row with what follows from its cells: what was recorded, and what is only typed. */
const knownRow = ({
  typed,
  codeRead,
  region,
  indicator,
  claimed,
}: Pick<KnownRow, 'typed' | 'codeRead' | 'region' | 'indicator' | 'claimed'>): KnownRow => {
  const recorded = cellText(typed.recorded);
  const standing = readDecisionText(recorded, cellText(typed.decidedBy));
  return {
    typed,
    codeRead,
    region,
    indicator,
    claimed,
    standing,
    decision: standing.state,
    proposal: saysRecorded(recorded, typed) ? null : proposalOf(indicator, typed, claimed, standing),
    verified: decidedAnswer(indicator, claimed, standing.state, standing),
  };
};

const proposalOf = (
  indicator: Indicator,
  typed: TypedRow,
  claimed: KnownRow['claimed'],
  standing: Standing,
): Proposal => ({
  state: readDecision(cellText(typed.decision)),
  fault: proposalFault(indicator, claimed, standing, typed),
});

/** The row with other cells; region and indicator stay. */
export const reread = (row: KnownRow, typed: TypedRow): KnownRow =>
  knownRow({ ...row, typed, claimed: readAnswer(row.indicator.measure, typed) });

/** The row as it is once its columns hold this text and this by whom. */
export const withRecorded = (row: KnownRow, recorded: string, decidedBy: string): KnownRow => {
  if (cellText(row.typed.recorded) === recorded && cellText(row.typed.decidedBy) === decidedBy) return row;
  return knownRow({ ...row, typed: { ...row.typed, recorded, decidedBy } });
};
