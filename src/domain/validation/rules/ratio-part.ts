// More counted than there is to count, where the numerator is part of the denominator.

import { EXCEEDS_WHOLE } from '../../submission/settle';
import { check } from '../check';
import { ROW_FACTS } from '../row-facts';
import { numberIn, type RowRule } from '../rule';

export const ratioPart: RowRule = {
  name: 'ratio-part',
  scope: 'row',
  checks: [
    check('ratio/numerator-above-denominator', 'numerator', EXCEEDS_WHOLE, (subject) => ({
      numerator: numberIn(ROW_FACTS.numerator(subject)),
      denominator: numberIn(ROW_FACTS.denominator(subject)),
    })),
  ],
};
