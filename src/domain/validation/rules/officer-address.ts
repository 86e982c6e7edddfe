// Where a region's officers can be reached, where somebody typed it.
import { readAddresses } from '../../region/addresses';
import { cellText, isBlank } from '../../table/cell';
import { onRegion, type RegionRule } from '../rule';

export const officerAddress: RegionRule = {
  name: 'officer-address',
  scope: 'region',
  judge: (region) =>
    isBlank(region.officers) || readAddresses(region.officers)
      ? 'holds'
      : [onRegion('officer/address-unusable', region, 'officers', { found: cellText(region.officers) })],
};
