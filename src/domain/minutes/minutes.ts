// What the minutes of a region's verification tell (Berita Acara Verifikasi), as data; words and form come after.

import { countStates, type StateCounts } from '../decision/counts';
import { type DecisionLine, isException } from '../decision/decision-lines';
import type { Evaluation } from '../evaluation/evaluate';
import type { Instrument, Right } from '../instrument/instrument';
import type { KanwilCheck } from '../kanwil-check/check';
import type { RegionState } from '../region-state/state';
import type { RegionScore } from '../scoring/score';
import { type PersonLine, personLines } from './persons';
import type { SampleResult } from './sample';

/** Who fixed the value (*ditetapkan*) and when, `yyyy-MM-dd`; and who took the predicate back (*dicabut*), and why. */
export interface Fixed {
  readonly by: string;
  readonly day: string;
  readonly revoked: { readonly by: string; readonly day: string; readonly reason: string } | null;
}

export interface RightCounts {
  readonly right: Pick<Right, 'code' | 'name'>;
  readonly of: number;
  readonly counts: StateCounts;
}

export interface ScoreLine {
  readonly mean: number | null;
  readonly bonus: number;
  readonly final: number | null;
  readonly grade: string | null;
}

/** Plain data without maps, so that equal minutes have equal texts in canonical JSON. */
export interface Minutes {
  readonly region: { readonly code: string; readonly name: string; readonly province: string };
  readonly state: RegionState;
  readonly check: KanwilCheck;
  readonly indicators: number;
  readonly counts: StateCounts;
  /** In the instrument's order. */
  readonly rights: readonly RightCounts[];
  readonly persons: readonly PersonLine[];
  /** Every decision that is not a plain *sesuai*, in the instrument's order. */
  readonly exceptions: readonly DecisionLine[];
  /** null where no second verification is planned. */
  readonly sample: SampleResult | null;
  readonly scoredRights: number;
  readonly claimed: ScoreLine;
  readonly verified: ScoreLine;
  /** verified - claimed as printed, null where either is missing. */
  readonly difference: number | null;
  readonly provisional: boolean;
  /** Indicators whose decision stands; one that cannot be used does not. */
  readonly decided: number;
  /** null while the value is not fixed. */
  readonly fixed: Fixed | null;
}

/** What minutes are made of. `decisions` are a line for each indicator of the instrument. */
export interface MinutesInput {
  readonly evaluation: Evaluation;
  readonly decisions: readonly DecisionLine[];
  readonly check: KanwilCheck;
  readonly sample: SampleResult | null;
  readonly state: RegionState;
  readonly fixed: Fixed | null;
}

export const minutesOf = (
  instrument: Instrument,
  { evaluation, decisions, check, sample, state, fixed }: MinutesInput,
): Minutes => {
  const { region, claimed, verified } = evaluation;
  return {
    region: { code: region.code, name: region.name, province: region.province },
    state,
    check,
    indicators: decisions.length,
    counts: countStates(decisions.map(({ state }) => state)),
    rights: instrument.rights.map(({ code, name }): RightCounts => {
      const own = decisions.filter(({ indicator }) => indicator.right === code);
      return {
        right: { code, name },
        of: own.length,
        counts: countStates(own.map(({ state }) => state)),
      };
    }),
    persons: personLines(decisions),
    exceptions: decisions.filter(isException),
    sample,
    scoredRights: verified.scoredRights,
    claimed: scoreLine(claimed),
    verified: scoreLine(verified),
    difference: evaluation.difference,
    provisional: evaluation.provisional,
    decided: evaluation.decided,
    fixed,
  };
};

const scoreLine = ({ mean, bonus, final, grade }: RegionScore): ScoreLine => ({
  mean,
  bonus,
  final,
  grade: grade?.name ?? null,
});
