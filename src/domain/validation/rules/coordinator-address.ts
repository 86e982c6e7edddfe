// Where a region's coordinator can be reached.
import { readAddresses } from '../../region/addresses';
import { cellText } from '../../table/cell';
import { onRegion, type RegionRule } from '../rule';

export const coordinatorAddress: RegionRule = {
  name: 'coordinator-address',
  scope: 'region',
  judge: (region) =>
    readAddresses(region.coordinator)
      ? 'holds'
      : [
          onRegion('coordinator/address-unusable', region, 'coordinator', {
            found: cellText(region.coordinator),
          }),
        ],
};
