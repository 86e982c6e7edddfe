// The list of all rules, in the order they are run.
import type { AnyRule } from './rule';
import { answerBlank } from './rules/answer-blank';
import { answerOption } from './rules/answer-option';
import { answerWord } from './rules/answer-word';
import { bonus } from './rules/bonus';
import { changedAfterDecision } from './rules/changed-after-decision';
import { coordinatorAddress } from './rules/coordinator-address';
import { dataYear } from './rules/data-year';
import { decision } from './rules/decision';
import { endorsements } from './rules/endorsements';
import { evidence } from './rules/evidence';
import { evidenceShared } from './rules/evidence-shared';
import { farFromPeers } from './rules/far-from-peers';
import { fractionAsPercentage } from './rules/fraction-as-percentage';
import { indicatorKnown } from './rules/indicator-known';
import { lastYear } from './rules/last-year';
import { noData } from './rules/no-data';
import { notApplicable } from './rules/not-applicable';
import { numberAmbiguous } from './rules/number-ambiguous';
import { numberUnreadable } from './rules/number-unreadable';
import { officerAddress } from './rules/officer-address';
import { percentageAsFraction } from './rules/percentage-as-fraction';
import { ratioAnswerTyped } from './rules/ratio-answer-typed';
import { ratioDenominator } from './rules/ratio-denominator';
import { ratioPart } from './rules/ratio-part';
import { ratioSideMissing } from './rules/ratio-side-missing';
import { regionKnown } from './rules/region-known';
import { rowDuplicate } from './rules/row-duplicate';
import { rowMissing } from './rules/row-missing';
import { sheetTrouble } from './rules/sheet-trouble';
import { textHazards } from './rules/text-hazards';
import { valueRange } from './rules/value-range';
import { verifierKnown } from './rules/verifier-known';

export const RULES: readonly AnyRule[] = [
  regionKnown,
  indicatorKnown,
  textHazards,
  answerBlank,
  answerWord,
  answerOption,
  numberUnreadable,
  numberAmbiguous,
  ratioSideMissing,
  ratioDenominator,
  ratioPart,
  ratioAnswerTyped,
  percentageAsFraction,
  fractionAsPercentage,
  valueRange,
  dataYear,
  evidence,
  notApplicable,
  noData,
  decision,
  verifierKnown,
  changedAfterDecision,
  rowDuplicate,
  rowMissing,
  evidenceShared,
  sheetTrouble,
  endorsements,
  bonus,
  lastYear,
  coordinatorAddress,
  officerAddress,
  farFromPeers,
];
