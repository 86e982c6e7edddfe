// Tetapkan and Cabut: fixes the value of verified regions with what it rests on, or takes back what was fixed.
import { fixedScore, fixedText } from '../../domain/region-state/determination';
import { STATE_WORDS } from '../../domain/region-state/state';
import type { Report } from '../../domain/report/report';
import { hasReason } from '../../domain/submission/reason';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { askText, askYes } from '../ask';
import type { Assessment } from '../assess';
import type { Text } from '../locale/text';
import { Refusal } from '../refusal';
import { clicker } from '../roles/permit';
import { writeDeterminations } from '../sheets/determinations-tab';
import { givenOrSelected } from '../sheets/selected-regions';
import type { Recording } from '../trail/record';
import { type Options, runRecorded } from './run';

export interface RevokeOptions extends Options {
  /** In place of asking. */
  readonly reason?: string;
}

/**
 * Fixes the selected regions that are *diverifikasi*: answers, decisions, hashes and score go into the trail, and from then
 * on nothing of them changes. Refuses when any of them is in another state; those that are fixed already stay so.
 */
export const determineRegions = (options?: Options): Report =>
  runRecorded(
    'determine',
    () => ({ regions: givenOrSelected(options?.regions) }),
    (assessment, wanted, trail) => {
      const { states, evaluations, text } = assessment;
      named();
      const codes = wanted.filter((code) => states.get(code) !== 'determined');
      const others = codes.filter((code) => states.get(code) !== 'verified');
      if (others.length > 0)
        throw new Refusal('determine/not-verified', {
          regions: others.map((code) => `${code} (${STATE_WORDS[states.get(code) ?? 'draft']})`),
        });
      if (codes.length > 0) askYes(text.stages.determineTitle, text.stages.askDetermine(codes.length));
      trail.append(
        evaluations
          .filter(({ region }) => codes.includes(region.code))
          .map((one) => ({
            action: TRAIL_ACTIONS.determine,
            region: one.region.code,
            from: STATE_WORDS.verified,
            to: fixedText(fixedScore(one)),
          })),
      );
      show(assessment, trail);
      return { said: text.stages.determined(codes.length, wanted.length - codes.length), trail };
    },
  );

/**
 * Takes back what was fixed of the selected regions, with a reason. The value stays, the predicate does not. Refuses when any
 * of them is not fixed; those that are revoked already stay so, with the reason that they have.
 */
export const revokeRegions = (options?: RevokeOptions): Report =>
  runRecorded(
    'revoke',
    () => ({ regions: givenOrSelected(options?.regions) }),
    (assessment, wanted, trail) => {
      const { states, text } = assessment;
      named();
      const codes = wanted.filter((code) => states.get(code) !== 'revoked');
      const others = codes.filter((code) => states.get(code) !== 'determined');
      if (others.length > 0)
        throw new Refusal('revoke/not-determined', {
          regions: others.map((code) => `${code} (${STATE_WORDS[states.get(code) ?? 'draft']})`),
        });
      const reason = codes.length > 0 ? reasonFor(codes.length, text, options) : '';
      trail.append(
        codes.map((region) => ({
          action: TRAIL_ACTIONS.revoke,
          region,
          from: STATE_WORDS.determined,
          to: STATE_WORDS.revoked,
          reason,
        })),
      );
      show(assessment, trail);
      return { said: text.stages.revoked(codes.length, wanted.length - codes.length), trail };
    },
  );

const reasonFor = (regions: number, { stages }: Text, options: RevokeOptions | undefined): string => {
  const reason = options?.reason ?? askText(stages.revokeTitle, stages.askRevoke(regions));
  if (!hasReason(reason)) throw new Refusal('open/reason', {});
  return reason;
};

/** Who fixes or takes back a value has a name. */
const named = (): void => {
  if (clicker() === '') throw new Refusal('roles/unknown-user', {});
};

const show = ({ book }: Assessment, trail: Recording): void =>
  writeDeterminations(book.spreadsheet, book.regions, trail.standing().determinations);
