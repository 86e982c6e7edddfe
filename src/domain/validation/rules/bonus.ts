// The bonus of a region: a number, and within what the instrument allows.
import { readNumber } from '../../submission/read-number';
import { cellText } from '../../table/cell';
import { onRegion, type RegionRule } from '../rule';

export const bonus: RegionRule = {
  name: 'bonus',
  scope: 'region',
  judge: (region, _rows, { instrument }) => {
    const read = readNumber(region.bonus);
    if (read.kind === 'blank') return 'holds';
    if (read.kind !== 'number')
      return [onRegion('bonus/unreadable', region, 'bonus', { found: cellText(region.bonus) })];
    return read.value < 0 || read.value > instrument.bonusMax
      ? [onRegion('bonus/out-of-range', region, 'bonus', { found: read.value, maximum: instrument.bonusMax })]
      : 'holds';
  },
};
