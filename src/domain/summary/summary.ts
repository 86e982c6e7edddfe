// What a verification summary tells, as data; its wording and its form come after.
import { countStates, type StateCounts } from '../decision/counts';
import { type DecisionLine, decisionLines, isException } from '../decision/decision-lines';
import type { Evaluation } from '../evaluation/evaluate';
import type { Grade, Indicator, Instrument, Right } from '../instrument/instrument';
import { nextGrade } from '../scoring/grade';
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';
import { startsLink } from '../validation/evidence-links';
import type { Finding } from '../validation/finding';
import { type NextStep, nextSteps } from './next-steps';

export interface RightLine {
  readonly right: Right;
  /** By dimension code, in the instrument's order; null where nothing is left to count. */
  readonly dimensions: readonly { readonly code: string; readonly verified: number | null }[];
  readonly claimed: number | null;
  readonly verified: number | null;
}

export interface Summary {
  readonly evaluation: Evaluation;
  readonly rights: readonly RightLine[];
  readonly strongest: readonly RightLine[];
  readonly weakest: readonly RightLine[];
  /** The next grade, what is missing to it, and the fewest indicators that would reach it; null at the top. */
  readonly next: {
    readonly grade: Grade;
    readonly missing: number;
    readonly steps: readonly NextStep[];
  } | null;
  /** Each right's findings, worst first, rights without any left out; a null right holds what is about the region. */
  readonly findings: readonly { readonly right: Right | null; readonly findings: readonly Finding[] }[];
  readonly withoutEvidence: readonly Indicator[];
  readonly verifierNotes: readonly { readonly indicator: Indicator; readonly note: string }[];
  /** Of all indicators of the instrument. */
  readonly counts: StateCounts;
  /** Every recorded decision that is not a plain *sesuai*, in the instrument's order. */
  readonly exceptions: readonly DecisionLine[];
}

/** How many rights are named as strongest and as weakest. */
const NAMED = 3;
/** With no single way up, this many of the most rewarding indicators are listed. */
const FEWEST_STEPS = 5;

/** Builds the summary of one region from its evaluation and its own findings. */
export const summarise = (
  instrument: Instrument,
  evaluation: Evaluation,
  findings: readonly Finding[],
): Summary => {
  const rights = instrument.rights.map((right, i): RightLine => {
    const verified = evaluation.verified.rights[i];
    return {
      right,
      dimensions: (verified?.dimensions ?? []).map(({ code, score }) => ({ code, verified: score })),
      claimed: evaluation.claimed.rights[i]?.score ?? null,
      verified: verified?.score ?? null,
    };
  });
  const ranked = rights
    .filter((line) => line.verified !== null)
    .sort((a, b) => (b.verified ?? 0) - (a.verified ?? 0));
  const named = Math.min(NAMED, Math.floor(ranked.length / 2));
  const rightOf = new Map(instrument.indicators.map((indicator) => [indicator.code, indicator.right]));
  const about = (right: Right | null): readonly Finding[] =>
    findings.filter(
      (one) =>
        (one.indicator === null ? null : (rightOf.get(one.indicator) ?? null)) === (right?.code ?? null),
    );
  const decisions = decisionLines(instrument, evaluation);
  return {
    evaluation,
    rights,
    strongest: ranked.slice(0, named),
    weakest: [...ranked].reverse().slice(0, named),
    next: nextOf(instrument, evaluation),
    findings: [null, ...instrument.rights]
      .map((right) => ({ right, findings: about(right) }))
      .filter((group) => group.findings.length > 0),
    withoutEvidence: instrument.indicators.filter((indicator) => {
      const row = evaluation.rows.get(indicator.code);
      return row?.claimed.state === 'value' && !startsLink(row.typed.evidence);
    }),
    verifierNotes: decisions.filter(({ note }) => note !== ''),
    counts: countStates(decisions.map(({ state }) => state)),
    exceptions: decisions.filter(isException),
  };
};

const nextOf = (instrument: Instrument, { verified }: Evaluation): Summary['next'] => {
  const grade = verified.final === null ? null : nextGrade(instrument, verified.final);
  if (!grade || verified.final === null) return null;
  const missing = grade.from - verified.final;
  const steps = nextSteps(instrument, verified);
  let sum = 0;
  const reached = steps.findIndex((step) => {
    sum += step.gain;
    return sum >= missing - 1e-9;
  });
  return { grade, missing, steps: steps.slice(0, Math.max(FEWEST_STEPS, reached + 1)) };
};

/**
 * Recognises a summary's content: equal for equal data, whatever the day. `letterhead` is what else the document shows
 * (office names, period, template).
 */
export const summaryHash = (instrument: Instrument, summary: Summary, letterhead: unknown): string => {
  const { evaluation } = summary;
  return sha256(
    canonical({
      instrument: instrument.hash,
      letterhead,
      region: evaluation.region.code,
      name: evaluation.region.name,
      province: evaluation.region.province,
      claimed: [evaluation.claimed.final, evaluation.claimed.rights],
      verified: [evaluation.verified.final, evaluation.verified.rights, evaluation.verified.bonus],
      decided: evaluation.decided,
      completeness: evaluation.completeness,
      unusable: evaluation.unusable,
      steps: summary.next?.steps.map(({ indicator, points }) => [indicator.code, points]),
      lastYear: evaluation.lastYear,
      findings: summary.findings.map((group) => group.findings.map(({ place: _place, ...rest }) => rest)),
      withoutEvidence: summary.withoutEvidence.map(({ code }) => code),
      notes: summary.verifierNotes.map(({ indicator, note }) => [indicator.code, note]),
      counts: summary.counts,
      decisions: summary.exceptions.map(({ indicator, state, reasonCode, claimed, verified }) => [
        indicator.code,
        state,
        reasonCode,
        claimed,
        verified,
      ]),
    }),
  );
};
