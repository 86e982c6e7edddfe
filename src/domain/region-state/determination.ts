// *Ditetapkan*: what is fixed of a region, as the trail has it; *dicabut*: what was fixed and no longer holds.
import type { Evaluation } from '../evaluation/evaluate';
import type { Grade, Instrument } from '../instrument/instrument';
import { printed } from '../scoring/grade';
import type { RegionScore } from '../scoring/score';
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';
import { type Entry, SHORT_HASH } from '../trail/entry';
import { answerText } from '../trail/recorded';
import { TRAIL_ACTIONS } from '../trail/words';

/** Values 0 to 100 as printed, null where nothing can be scored. */
export interface FixedScore {
  /** Codes of the rights, in the order of {@link rights}: an instrument may order them otherwise some day. */
  readonly codes: readonly string[];
  readonly rights: readonly (number | null)[];
  readonly scoredRights: number;
  readonly mean: number | null;
  readonly bonus: number;
  readonly final: number | null;
  /** Code of the grade; `''` for none. */
  readonly grade: string;
  /** As it was called then, and from which value on it was given; 0 for none. */
  readonly gradeName: string;
  readonly gradeFrom: number;
  readonly claimedFinal: number | null;
  readonly completeness: number;
  readonly unusable: number;
  /** First digits of the hash of every answer and decision that it was computed from. */
  readonly inputs: string;
}

export interface Determination {
  readonly state: 'determined' | 'revoked';
  readonly score: FixedScore;
  /** When, who and why it was fixed, with the hashes of the rules and of the instrument then, and the entry's number. */
  readonly entry: Entry;
  /** The entry that took it back, or null. */
  readonly revoked: Entry | null;
}

/** The score to fix. */
export const fixedScore = (evaluation: Evaluation): FixedScore => ({
  codes: evaluation.verified.rights.map(({ code }) => code),
  rights: evaluation.verified.rights.map(({ score }) => (score === null ? null : printed(score))),
  scoredRights: evaluation.verified.scoredRights,
  mean: evaluation.verified.mean,
  bonus: evaluation.verified.bonus,
  final: evaluation.verified.final,
  grade: evaluation.verified.grade?.code ?? '',
  gradeName: evaluation.verified.grade?.name ?? '',
  gradeFrom: evaluation.verified.grade?.from ?? 0,
  claimedFinal: evaluation.claimed.final,
  completeness: evaluation.completeness,
  unusable: evaluation.unusable,
  inputs: inputsHash(evaluation),
});

/** First digits of the SHA-256 of a region's answers and recorded decisions, by indicator. */
export const inputsHash = ({ rows }: Evaluation): string =>
  sha256(
    canonical(
      [...rows]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, { typed }]) => [code, answerText(typed), String(typed.recorded ?? '')]),
    ),
  ).slice(0, SHORT_HASH);

/** One line, as an entry holds it. */
export const fixedText = (score: FixedScore): string => canonical(score);

/** What is fixed of each region, by the trail. Entries come in the order of their numbers. */
export const determinationsOf = (entries: readonly Entry[]): ReadonlyMap<string, Determination> => {
  const found = new Map<string, Determination>();
  for (const entry of entries) {
    if (entry.action === TRAIL_ACTIONS.determine) {
      const score = readFixed(entry.to);
      if (score) found.set(entry.region, { state: 'determined', score, entry, revoked: null });
    }
    const before = entry.action === TRAIL_ACTIONS.revoke ? found.get(entry.region) : undefined;
    if (before) found.set(entry.region, { ...before, state: 'revoked', revoked: entry });
  }
  return found;
};

/** null for a text that is no fixed score: the mark of an action that was begun. */
const readFixed = (text: string): FixedScore | null => {
  if (!text.startsWith('{')) return null;
  try {
    const read = JSON.parse(text) as Partial<FixedScore>;
    return Array.isArray(read.rights) && Array.isArray(read.codes) && typeof read.inputs === 'string'
      ? (read as FixedScore)
      : null;
  } catch {
    return null;
  }
};

/** The grade as it was given, whatever the instrument's grades are by now; null for none. */
const fixedGrade = ({ grades }: Instrument, { grade, gradeName, gradeFrom }: FixedScore): Grade | null => {
  const provenance = grades.find(({ code }) => code === grade)?.provenance ?? 'assumption';
  return grade === '' ? null : { code: grade, name: gradeName, from: gradeFrom, provenance };
};

/** The evaluation with every value as it was fixed, whatever the instrument says by now. */
export const asFixed = (
  instrument: Instrument,
  evaluation: Evaluation,
  { score, state }: Determination,
): Evaluation => {
  const byCode = new Map(score.codes.map((code, i) => [code, score.rights[i] ?? null]));
  const verified: RegionScore = {
    ...evaluation.verified,
    rights: evaluation.verified.rights.map((right) => ({ ...right, score: byCode.get(right.code) ?? null })),
    scoredRights: score.scoredRights,
    mean: score.mean,
    bonus: score.bonus,
    final: score.final,
    grade: state === 'determined' ? fixedGrade(instrument, score) : null,
  };
  return {
    ...evaluation,
    verified,
    claimed: { ...evaluation.claimed, final: score.claimedFinal },
    provisional: false,
    completeness: score.completeness,
    unusable: score.unusable,
    difference:
      score.final === null || score.claimedFinal === null ? null : printed(score.final - score.claimedFinal),
    status: 'verified',
  };
};
