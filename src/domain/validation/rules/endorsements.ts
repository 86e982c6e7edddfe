// The three papers that endorse a submission.
import type { Endorsement } from '../../region/region';
import { onRegion, type RegionRule } from '../rule';

const ENDORSEMENTS: readonly Endorsement[] = ['office', 'regencySecretary', 'provinceSecretary'];

export const endorsements: RegionRule = {
  name: 'endorsements',
  scope: 'region',
  judge: (region) =>
    ENDORSEMENTS.filter((endorsement) => !region.endorsements[endorsement]).map((endorsement) =>
      onRegion('endorsement/missing', region, endorsement, { endorsement }),
    ),
};
