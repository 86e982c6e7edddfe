// What the trail is told of scores: each region's final value where it is not as it was last recorded.
import type { Evaluation } from '../../domain/evaluation/evaluate';
import type { Entry } from '../../domain/trail/entry';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import type { Deed } from './open-trail';

/** `85.00; sementara; predikat=Peduli`, verified; the same data make the same text. */
const scoreText = ({ verified: { final, grade }, provisional }: Evaluation): string =>
  [
    final === null ? 'tidak dinilai' : final.toFixed(2),
    provisional ? 'sementara' : 'terverifikasi',
    ...(grade ? [`predikat=${grade.name}`] : []),
  ].join('; ');

/** Entries come in the order of their numbers. */
export const scoreDeeds = (
  entries: readonly Entry[],
  evaluations: readonly Evaluation[],
): readonly Deed[] => {
  const action = TRAIL_ACTIONS.score;
  const recorded = new Map(
    entries.filter((entry) => entry.action === action).map(({ region, to }) => [region, to]),
  );
  return evaluations.flatMap((one): readonly Deed[] => {
    const { code } = one.region;
    const [from, to] = [recorded.get(code) ?? '', scoreText(one)];
    return from === to ? [] : [{ action, region: code, from, to }];
  });
};
