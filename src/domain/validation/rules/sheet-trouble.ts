// What kept a region's sheet from being collected whole the last time.
import { onRegion, type RegionRule } from '../rule';

export const sheetTrouble: RegionRule = {
  name: 'sheet-trouble',
  scope: 'region',
  judge: (region) =>
    region.sheetTrouble === ''
      ? 'holds'
      : [onRegion('sheet/trouble', region, 'sheet', { found: region.sheetTrouble })],
};
