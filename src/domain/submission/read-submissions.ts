// Reads all rows of Isian against the instrument and the regions.
import type { Indicator, Instrument } from '../instrument/instrument';
import type { Region } from '../region/region';
import { type RegionCodeRead, readRegionCode } from '../region/region-code';
import { type Cell, cellText, plainText } from '../table/cell';
import type { Answer } from './answer';
import { readAnswer } from './read-answer';
import type { ReadRow, TypedRow } from './row';
import { type DecisionState, readDecision } from './verification';

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
    const decision = readDecision(cellText(typed.decision));
    return {
      typed,
      codeRead,
      region,
      indicator,
      claimed,
      decision,
      verified: verify(indicator, typed, claimed, decision),
    };
  });
};

const verify = (
  indicator: Indicator,
  typed: TypedRow,
  claimed: Answer,
  decision: DecisionState | null,
): Answer => {
  if (decision === 'unsupported') return { state: 'noData' };
  if (decision === 'notApplicable') return { state: 'notApplicable' };
  if (decision !== 'corrected') return claimed;
  return readAnswer(indicator.measure, {
    answer: typed.verifiedAnswer,
    numerator: typed.verifiedNumerator,
    denominator: typed.verifiedDenominator,
  });
};
