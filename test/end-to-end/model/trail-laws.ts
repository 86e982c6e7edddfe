// What must hold of the trail after whatever anybody did: each function gives the laws that are broken, in words.
import { isDeepStrictEqual } from 'node:util';
import { addressOf, NO_DECISION, readDecisionText } from '../../../src/domain/decision/decision-text';
import { stageFault } from '../../../src/domain/decision/gate';
import { fitsDecision, readReasonCode } from '../../../src/domain/decision/reasons';
import { stepOf } from '../../../src/domain/decision/transitions';
import { checksOf } from '../../../src/domain/kanwil-check/recorded';
import { determinationsOf } from '../../../src/domain/region-state/determination';
import type { Person } from '../../../src/domain/roles/person';
import { hasReason } from '../../../src/domain/submission/reason';
import { asCellText } from '../../../src/domain/trail/cell-text';
import { checkTrail } from '../../../src/domain/trail/check-trail';
import { type Entry, type Head, readHead } from '../../../src/domain/trail/entry';
import type { TrailRow } from '../../../src/domain/trail/read-rows';
import { recordedOf, stateKey } from '../../../src/domain/trail/recorded';
import { NOBODY_KNOWN, TRAIL_ACTIONS } from '../../../src/domain/trail/words';
import type { Book } from '../book';

/** What the book says of people and stages while somebody clicks. */
export interface Facts {
  /** Everybody of Pengguna; null while no roles are in force. */
  readonly people: readonly Person[] | null;
  readonly twoStages: boolean;
}

/** The head that the program keeps outside the tab. */
const keptHead = ({ host }: Book): Head | null => {
  const kept = Object.values(host.properties.all()).map((store) => store.kkphamTrailHead);
  return readHead(kept.find((one) => one !== undefined) ?? '');
};

/** The chain holds, also against the head that is known. Sorting a short trail may look as if a row was moved. */
export const chainLaws = (book: Book, rows: readonly TrailRow[], isSorted: boolean): readonly string[] => {
  const found = checkTrail(rows, keptHead(book));
  if (found.sound || (isSorted && found.fault.kind === 'moved')) return [];
  return [`the chain does not hold: ${JSON.stringify(found.fault)}`];
};

/** The trail is only ever longer. */
export const longerLaws = (before: readonly Entry[], after: readonly Entry[]): readonly string[] => {
  const at = before.findIndex((entry, i) => !isDeepStrictEqual(entry, after[i]));
  return at === -1 ? [] : [`entry ${at + 1} is not as it was`];
};

/** Laws of every entry that was appended. */
export const entryLaws = (before: number, entries: readonly Entry[], facts: Facts): readonly string[] =>
  entries.slice(before).flatMap((entry, i) => {
    const earlier = entries.slice(0, before + i);
    const [last, next] = [earlier[earlier.length - 1], entries[before + i + 1]];
    const found =
      entry.action === TRAIL_ACTIONS.decision
        ? decisionLaws(entry, last, earlier, facts)
        : entry.action === TRAIL_ACTIONS.answer
          ? answerLaws(entry, next, earlier)
          : entry.action === TRAIL_ACTIONS.determine || entry.action === TRAIL_ACTIONS.revoke
            ? determinationLaws(entry, earlier, facts)
            : [];
    return found.map((law) => `${law}: ${JSON.stringify(entry)}`);
  });

const isReopening = (entry: Entry, answer: Entry | undefined): boolean =>
  entry.action === TRAIL_ACTIONS.decision &&
  entry.to === NO_DECISION &&
  answer?.action === TRAIL_ACTIONS.answer &&
  answer.region === entry.region &&
  answer.indicator === entry.indicator &&
  entry.reason === asCellText(`${answer.from} > ${answer.to}`);

const decisionLaws = (
  entry: Entry,
  last: Entry | undefined,
  earlier: readonly Entry[],
  facts: Facts,
): readonly string[] => {
  const recorded = recordedOf(earlier).decisions.get(stateKey(entry.region, entry.indicator))?.text;
  const broken: string[] = [];
  if (entry.from !== (recorded ?? NO_DECISION))
    broken.push('a decision follows on another than the recorded one');
  if (determinationsOf(earlier).has(entry.region)) broken.push('a decision on a region that is fixed');
  if (isReopening(entry, last)) return broken;
  const who = addressOf(entry.who);
  if (who === '' || who === NOBODY_KNOWN || entry.who.includes('pemicu malam'))
    broken.push('a decision of nobody');
  const [from, to] = [readDecisionText(entry.from, ''), readDecisionText(entry.to, '')];
  const step = stepOf(from.state, to.state);
  if (to.state === 'pending' && entry.to !== NO_DECISION) broken.push('a decision that is none');
  if (step === 'never') broken.push('a step that the table does not have');
  const code = readReasonCode(to.state === 'pending' ? entry.reason : to.reasonCode);
  const note = to.state === 'pending' ? entry.reason.slice(2) : to.note;
  if (step === 'reasoned' && !(code && fitsDecision(code, to.state) && hasReason(note)))
    broken.push('a decision without why');
  return [...broken, ...personLaws(entry, who, to.state, earlier, facts)];
};

const personLaws = (
  { region, who: told }: Entry,
  who: string,
  state: Parameters<typeof stageFault>[2],
  earlier: readonly Entry[],
  { people, twoStages }: Facts,
): readonly string[] => {
  if (people === null) return [];
  const person = people.find(({ address }) => address === who);
  if (!person) return ['a decision of somebody who is not in Pengguna'];
  if (told !== who) return ['a decision that nobody signed for'];
  const none = { from: '', until: '' };
  const stages = { two: twoStages, refusesHome: true, kanwil: none, ministry: none };
  const fault = stageFault(person, region, state, checksOf(earlier).get(region) ?? null, stages, '');
  return fault === null ? [] : [`a decision of somebody who may not (${fault})`];
};

const answerLaws = (entry: Entry, next: Entry | undefined, earlier: readonly Entry[]): readonly string[] => {
  const key = stateKey(entry.region, entry.indicator);
  const { answers, decisions } = recordedOf(earlier);
  const broken: string[] = [];
  if (entry.from !== (answers.get(key) ?? ''))
    broken.push('an answer follows on another than the recorded one');
  if (entry.from === entry.to) broken.push('an answer that did not change');
  if (determinationsOf(earlier).has(entry.region)) broken.push('an answer of a region that is fixed');
  if (decisions.has(key) && !(next && isReopening(next, entry)))
    broken.push('a changed answer leaves its decision in force');
  return broken;
};

const determinationLaws = (entry: Entry, earlier: readonly Entry[], { people }: Facts): readonly string[] => {
  const state = determinationsOf(earlier).get(entry.region)?.state ?? null;
  const role = people?.find(({ address }) => address === entry.who)?.role;
  const roles = entry.action === TRAIL_ACTIONS.revoke ? ['administrator'] : ['administrator', 'coordinator'];
  return [
    ...(people !== null && !roles.includes(role ?? '')
      ? ['a value is fixed or revoked by somebody who may not']
      : []),
    ...(entry.who === NOBODY_KNOWN ? ['a value is fixed or revoked by nobody'] : []),
    ...(entry.action === TRAIL_ACTIONS.determine && state !== null ? ['a region is fixed twice'] : []),
    ...(entry.action === TRAIL_ACTIONS.revoke && state !== 'determined'
      ? ['what was not fixed is revoked']
      : []),
    ...(entry.action === TRAIL_ACTIONS.revoke && !hasReason(entry.reason) ? ['revoked without why'] : []),
  ];
};
