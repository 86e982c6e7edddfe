// The words of the tab Selisih Klaim in English.
import { formatNumber } from '../format';
import type { ClaimGapText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'en');
const s = (count: number, noun: string): string => `${n(count)} ${noun}${count === 1 ? '' : 's'}`;

export const claimGap: ClaimGapText = {
  notes: (fewest) => [
    'Selisih (difference) = verified less claimed. Faktor = verified over claimed; blank where the claim is 0. Both are computed from the figures shown here.',
    'Only decisions that stand count: confirmed, corrected, unsupported, not applicable. Rights, indicators and offices are compared over what was decided on alone, from 0 to 100.',
    'A region’s final value is that of the tab Nilai: with the bonus, and while it is provisional, what is not decided yet counts as claimed. The mean of rights below it is without bonus, and from what is decided alone.',
    'Provinces: means over the regions with a decision, each with the weight 1.',
    'Indicators and offices: means over the decisions whose points can be compared, each with the weight 1. An indicator of several offices counts for each of them.',
    `Claims run high: at least ${n(fewest)} decisions can be compared, and their mean difference is below 0. The bound of ${n(fewest)} decisions is a draft (rancangan).`,
    'No contest: regions stand as in the tab Wilayah, indicators as in the instrument, offices by name.',
  ],
  provinces: 'Provinces',
  regions: 'Regions and rights',
  indicators: 'Indicators',
  offices: 'Offices in charge',
  finalValue: 'Final value',
  decidedMean: 'Mean of rights, decided only',
  averaged: (part, whole) => `mean of ${n(part)} of ${s(whole, 'region')}`,
  undecided: 'no decision yet',
  indicatorCount: (count) => s(count, 'indicator'),
  high: 'claims run high',
  few: (fewest) => `fewer than ${n(fewest)} decisions`,
  done: (decided, regions) =>
    `Claims compared over ${s(decided, 'decision')} in ${s(regions, 'region')}. See the tab Selisih Klaim.`,
};
