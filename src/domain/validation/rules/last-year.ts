// Last year's value, where somebody typed one, is a number from 0 to 100.
import { readNumber } from '../../submission/read-number';
import { cellText } from '../../table/cell';
import { onRegion, type RegionRule } from '../rule';

export const lastYear: RegionRule = {
  name: 'last-year',
  scope: 'region',
  judge: (region) => {
    const read = readNumber(region.lastYear);
    const sound = read.kind === 'blank' || (read.kind === 'number' && read.value >= 0 && read.value <= 100);
    return sound
      ? 'holds'
      : [onRegion('last-year/unreadable', region, 'lastYear', { found: cellText(region.lastYear) })];
  },
};
