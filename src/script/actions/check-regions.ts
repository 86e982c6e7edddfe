// Pemeriksaan Kanwil: what the Kanwil checks of the selected regions before the ministry verifies, recorded and shown.
import { checkOf, type KanwilCheck } from '../../domain/kanwil-check/check';
import { checkFacts } from '../../domain/kanwil-check/facts';
import { checkText } from '../../domain/kanwil-check/recorded';
import type { Report } from '../../domain/report/report';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import type { Assessment } from '../assess';
import { Refusal } from '../refusal';
import { refuseFixed } from '../refuse-fixed';
import { clicker } from '../roles/permit';
import { addCheckRows, readCheckTab, type TypedCheck } from '../sheets/check-tab';
import { givenOrSelected } from '../sheets/selected-regions';
import { todayOf } from '../today';
import { type Options, runRecorded } from './run';

/**
 * Judges what can be judged by itself, takes the verifier's word on the documents, and records the outcome of each region:
 * first in the trail, then in the tab. Refuses outside the stage's dates, somebody without a name, and a word that is none.
 */
export const checkRegions = (options?: Options): Report =>
  runRecorded(
    'kanwilCheck',
    () => ({ regions: givenOrSelected(options?.regions) }),
    (assessment, wanted, trail) => {
      const { book, text } = assessment;
      refuseFixed(assessment, wanted);
      const today = todayOf(book.spreadsheet);
      refuseDates(assessment, today);
      const by = clicker();
      if (by === '') throw new Refusal('roles/unknown-user', {});
      const there = readCheckTab(book.spreadsheet);
      const typed = wanted.map((code) => ({ code, said: there.typed(code) }));
      const unknown = typed.filter(({ said }) => said.documents === null);
      if (unknown.length > 0)
        throw new Refusal('check/unknown-word', {
          found: unknown.map(({ code, said }) => `${code} “${said.found}”`),
        });
      const before = trail.standing().checks;
      const checks = new Map(
        typed.map(({ code, said }) => [code, judge(assessment, code, said, by, today)] as const),
      );
      trail.append(
        [...checks].flatMap(([region, check]) => {
          const old = before.get(region);
          const [from, to] = [old ? checkText(old) : '', checkText(check)];
          return from === to ? [] : [{ action: TRAIL_ACTIONS.check, region, from, to }];
        }),
      );
      addCheckRows(book.spreadsheet, book.regions);
      readCheckTab(book.spreadsheet).write(trail.standing().checks);
      const count = (outcome: KanwilCheck['outcome']): number =>
        [...checks.values()].filter((check) => check.outcome === outcome).length;
      return { said: text.stages.checked(count('passed'), count('returned'), count('open')), trail };
    },
  );

const judge = (
  { evaluations, byRegion }: Assessment,
  code: string,
  { documents, note }: TypedCheck,
  by: string,
  day: string,
): KanwilCheck => {
  const evaluation = evaluations.find(({ region }) => region.code === code);
  if (!evaluation) throw new Refusal('regions/unknown', { codes: [code] });
  const findings = (byRegion.get(code) ?? []).map(({ finding }) => finding);
  const facts = checkFacts(evaluation, findings);
  return checkOf(facts, [{ item: 'documents', result: documents ?? 'open', by, day, note }]);
};

const refuseDates = ({ book: { settings } }: Assessment, today: string): void => {
  const { kanwilFrom: from, kanwilUntil: until } = settings;
  if ((from !== '' && today < from) || (until !== '' && today > until))
    throw new Refusal('check/dates', { from, until });
};
