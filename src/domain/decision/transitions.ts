// Which decision may follow on which, and whether it has to be reasoned: the one table of it.
import type { DecisionState } from './state';

/** `plain`: nothing besides the word; `reasoned`: a reason code and a note; `never`: refused. */
export type Step = 'plain' | 'reasoned' | 'never';

/**
 * From the recorded decision to the next. Only a first *sesuai* is plain. While an answer is with the region nobody corrects
 * it or takes it out: it is taken back first. A changed answer sets any decision back to *belum diperiksa*, whatever stands
 * here; that is no verifier's step. A draft: no regulation is known that orders these steps.
 */
export const TRANSITIONS: Readonly<Record<DecisionState, Readonly<Record<DecisionState, Step>>>> = {
  pending: {
    pending: 'plain',
    confirmed: 'plain',
    corrected: 'reasoned',
    unsupported: 'reasoned',
    returned: 'reasoned',
    notApplicable: 'reasoned',
  },
  confirmed: {
    pending: 'reasoned',
    confirmed: 'plain',
    corrected: 'reasoned',
    unsupported: 'reasoned',
    returned: 'reasoned',
    notApplicable: 'reasoned',
  },
  corrected: {
    pending: 'reasoned',
    confirmed: 'reasoned',
    corrected: 'reasoned',
    unsupported: 'reasoned',
    returned: 'reasoned',
    notApplicable: 'reasoned',
  },
  unsupported: {
    pending: 'reasoned',
    confirmed: 'reasoned',
    corrected: 'reasoned',
    unsupported: 'reasoned',
    returned: 'reasoned',
    notApplicable: 'reasoned',
  },
  returned: {
    pending: 'reasoned',
    confirmed: 'reasoned',
    corrected: 'never',
    unsupported: 'reasoned',
    returned: 'reasoned',
    notApplicable: 'never',
  },
  notApplicable: {
    pending: 'reasoned',
    confirmed: 'reasoned',
    corrected: 'reasoned',
    unsupported: 'reasoned',
    returned: 'reasoned',
    notApplicable: 'reasoned',
  },
};

/** What the step from one decision to another asks for. */
export const stepOf = (from: DecisionState, to: DecisionState): Step => TRANSITIONS[from][to];
