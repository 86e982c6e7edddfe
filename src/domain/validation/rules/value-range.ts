// A value outside what is possible for the indicator.
import { all, is, not } from '../../condition/condition';
import { EXCEEDS_WHOLE, OUT_OF_RANGE } from '../../submission/settle';
import { check } from '../check';
import type { FindingDetails } from '../finding';
import { ROW_FACTS, type RowSubject } from '../row-facts';
import { numberIn, type RowRule } from '../rule';

const isImpossible = all(OUT_OF_RANGE, not(EXCEEDS_WHOLE));

const details = (subject: RowSubject): FindingDetails['value/out-of-range'] => {
  const [minimum, maximum] = [ROW_FACTS.minimum(subject), ROW_FACTS.maximum(subject)];
  return {
    found: numberIn(ROW_FACTS.rounded(subject)),
    minimum: minimum === null ? null : numberIn(minimum),
    maximum: maximum === null ? null : numberIn(maximum),
  };
};

export const valueRange: RowRule = {
  name: 'value-range',
  scope: 'row',
  checks: [
    check('value/out-of-range', 'answer', all(is('kind', 'number'), isImpossible), details),
    check('value/out-of-range', 'numerator', all(is('kind', 'ratio'), isImpossible), details),
  ],
};
