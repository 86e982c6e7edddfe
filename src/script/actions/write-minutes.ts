// Berita acara verifikasi: who verified what of a region, when, and what came of it, as a paper.

import { decisionLines } from '../../domain/decision/decision-lines';
import { addressOf } from '../../domain/decision/decision-text';
import { type Fixed, minutesOf } from '../../domain/minutes/minutes';
import { sampleResult } from '../../domain/minutes/sample';
import type { Determination } from '../../domain/region-state/determination';
import type { Report } from '../../domain/report/report';
import type { Entry } from '../../domain/trail/entry';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { type MinutesData, minutesPaper } from '../documents/minutes-paper';
import { kanwilCheckOf } from '../kanwil-check';
import { MINUTES_WORDS } from '../locale/minutes-words';
import { type Naming, type PaperDefinition, paperAction } from './paper-action';
import type { Options } from './run';

const MINUTES: PaperDefinition<MinutesData> = {
  action: 'writeMinutes',
  kind: { kind: 'berita-acara', begun: TRAIL_ACTIONS.manyMinutes, made: TRAIL_ACTIONS.minutes },
  title: MINUTES_WORDS.title,
  numberPattern: ({ minutesNumber }) => minutesNumber,
  data: (assessment, evaluation, { naming, standing, review }) => {
    const decisions = decisionLines(assessment.book.instrument, evaluation);
    if (decisions.every(({ state }) => state === 'pending')) return null;
    const { check, facts } = kanwilCheckOf(assessment, evaluation, standing);
    const minutes = minutesOf(assessment.book.instrument, {
      evaluation,
      decisions: decisions.map((one) => ({ ...one, by: naming(one.by) })),
      check: { ...check, items: check.items.map((line) => ({ ...line, by: naming(line.by) })) },
      sample: sampleResult(review, evaluation.region.code),
      state: assessment.states.get(evaluation.region.code) ?? 'draft',
      fixed: fixedOf(standing.determinations.get(evaluation.region.code), naming),
    });
    return { minutes, facts };
  },
  content: minutesPaper,
  said: ({ papers }) => papers.done.minutes,
};

const fixedOf = (determination: Determination | undefined, naming: Naming): Fixed | null => {
  if (!determination) return null;
  const told = ({ who, time }: Entry) => ({ by: naming(addressOf(who)), day: time.slice(0, 10) });
  const { entry, revoked } = determination;
  return { ...told(entry), revoked: revoked ? { ...told(revoked), reason: revoked.reason } : null };
};

/** Writes the minutes of the regions given or selected that have a recorded decision. */
export const writeMinutes = (options?: Options): Report => paperAction(MINUTES, options);
