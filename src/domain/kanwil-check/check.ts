// The Kanwil's check of a region's submission, before the ministry verifies: what is checked, and what came of it.
import type { Endorsement } from '../region/region';

/**
 * What is checked, after the list of 2018: three endorsements, whether the data match the documents, arithmetic; and
 * whether everything is answered.
 */
export const CHECK_ITEMS = [
  'office',
  'regencySecretary',
  'provinceSecretary',
  'documents',
  'arithmetic',
  'complete',
] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];

export type CheckResult = 'passed' | 'failed' | 'open';

export interface CheckLine {
  readonly item: CheckItem;
  readonly result: CheckResult;
  /** Who said so; `''` where nobody did and the program judged alone. */
  readonly by: string;
  /** `yyyy-MM-dd`, or empty. */
  readonly day: string;
  readonly note: string;
}

export interface KanwilCheck {
  /** Each item once, in the order of {@link CHECK_ITEMS}. */
  readonly items: readonly CheckLine[];
  readonly outcome: 'passed' | 'returned' | 'open';
}

/** What the program knows of a submission by itself. */
export interface CheckFacts {
  readonly endorsements: Readonly<Record<Endorsement, boolean>>;
  /** Codes of the indicators whose numbers have errors, each once. */
  readonly wrongNumbers: readonly string[];
  /** Percent of the indicators with a usable answer or a stated *tidak ada data*. */
  readonly completeness: number;
}

/**
 * The check by the facts and by what people said. Of the two the worse counts: people find more than the program and
 * cannot make good what it found. Whether the data match the documents only they can say. As long as an item is open the
 * whole is; then one that failed returns the submission. Of several lines for an item the last counts.
 */
export const checkOf = (facts: CheckFacts, said: readonly CheckLine[]): KanwilCheck => {
  const last = new Map(said.map((line) => [line.item, line]));
  const items = CHECK_ITEMS.map((item): CheckLine => {
    const line = last.get(item) ?? { item, result: 'open', by: '', day: '', note: '' };
    return { ...line, result: worse(judged(facts, item), line.result) };
  });
  return { items, outcome: outcomeOf(items) };
};

/** What the program says of an item alone; null where it cannot judge. */
export const judged = (
  { endorsements, wrongNumbers, completeness }: CheckFacts,
  item: CheckItem,
): 'passed' | 'failed' | null => {
  if (item === 'documents') return null;
  if (item === 'arithmetic') return passedIf(wrongNumbers.length === 0);
  if (item === 'complete') return passedIf(completeness >= 100);
  return passedIf(endorsements[item]);
};

const passedIf = (holds: boolean): 'passed' | 'failed' => (holds ? 'passed' : 'failed');

const worse = (own: 'passed' | 'failed' | null, said: CheckResult): CheckResult => {
  if (own === null) return said;
  return said === 'failed' ? said : own;
};

const outcomeOf = (items: readonly CheckLine[]): KanwilCheck['outcome'] => {
  if (items.some(({ result }) => result === 'open')) return 'open';
  return items.some(({ result }) => result === 'failed') ? 'returned' : 'passed';
};
