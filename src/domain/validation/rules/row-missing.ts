// Indicators for which a region has no row at all; one finding a region, on its row in Wilayah.
import { onRegion, type RegionRule } from '../rule';

export const rowMissing: RegionRule = {
  name: 'row-missing',
  scope: 'region',
  judge: (region, rows, { instrument }) => {
    const there = new Set(rows.map((row) => row.indicator.code));
    const indicators = instrument.indicators.map(({ code }) => code).filter((code) => !there.has(code));
    return indicators.length > 0 ? [onRegion('row/missing', region, 'code', { indicators })] : 'holds';
  },
};
