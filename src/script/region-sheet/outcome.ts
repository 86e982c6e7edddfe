// What became of one region's sheet, for the report and for the table Wilayah.
import type { SheetFault } from '../../domain/collection/sheet-fault';
import type { Failure, Work } from '../../domain/job/work';
import type { Region } from '../../domain/region/region';
import type { SheetOutcome, SheetReport } from '../../domain/report/report';
import { isPassing } from '../again';
import { sheetFaultText } from '../locale';
import type { Text } from '../locale/text';
import type { SheetRecord } from './record';

export interface SheetResult {
  readonly region: Region;
  readonly outcome: SheetOutcome;
  readonly faults: readonly SheetFault[];
  /** What of the record is new. */
  readonly record: Partial<SheetRecord>;
  readonly id: string;
  readonly url: string;
  readonly changed?: number;
  readonly reopened?: number;
}

export const sheetReport = (
  text: Text,
  { region, outcome, faults, id, url, changed, reopened }: SheetResult,
): SheetReport => ({
  region: region.code,
  outcome,
  id: id || null,
  url: url || null,
  changed: changed ?? 0,
  reopened: reopened ?? 0,
  troubles: faults.map((fault) => ({ code: fault.code, found: faultSentence(text, fault) })),
});

/** The faults as one text for the column Masalah Lembar; empty when there is none. */
export const troubleText = (text: Text, faults: readonly SheetFault[]): string =>
  faults.map((fault) => faultSentence(text, fault)).join(' ');

/** The sentence for a fault, standing alone. */
export const faultSentence = (text: Text, fault: SheetFault): string => {
  const sentence = sheetFaultText(text, fault);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

/** What is to be gone on with, and what failed; a region without a sheet is done with. */
export const workOf = (text: Text, results: readonly SheetResult[], quotaSpent = false): Work => ({
  units: results.map(({ region }) => region.code),
  left: results.flatMap(({ region, outcome }) => (outcome === 'left' ? [region.code] : [])),
  failed: results.flatMap(({ region, outcome, faults }): readonly Failure[] =>
    outcome === 'refused'
      ? [
          {
            unit: region.code,
            reason: troubleText(text, faults),
            passing: faults.some((fault) => 'reason' in fault && isPassing(fault.reason)),
          },
        ]
      : [],
  ),
  quotaSpent,
});

/** How many results there are of each outcome. */
export const countOutcomes = (results: readonly SheetResult[]): ((outcome: SheetOutcome) => number) => {
  const outcomes = results.map(({ outcome }) => outcome);
  return (outcome) => outcomes.filter((one) => one === outcome).length;
};

/** What is new of each region's record, by row of Wilayah. */
export const recordsOf = (results: readonly SheetResult[]): ReadonlyMap<number, SheetResult['record']> =>
  new Map(results.map(({ region, record }) => [region.row, record]));
