// Validates and evaluates a book that was read, and places each finding on its cell.
import { type Evaluation, evaluate } from '../domain/evaluation/evaluate';
import { asFixed } from '../domain/region-state/determination';
import { type RegionState, stateOf } from '../domain/region-state/state';
import type { FindingReport, RegionReport } from '../domain/report/report';
import type { Person } from '../domain/roles/person';
import { printed } from '../domain/scoring/grade';
import { type Finding, rank } from '../domain/validation/finding';
import { RULES } from '../domain/validation/rules';
import { validate } from '../domain/validation/validate';
import { LANGUAGES, wordsOf } from './locale';
import type { FindingWords, Text } from './locale/text';
import { recordOf, type SheetRecord, standingOf } from './region-sheet/record';
import { ANSWER_FIELDS, REGION_FIELDS, TABS } from './sheets/layout';
import type { Book } from './sheets/read-book';
import { cellAt } from './sheets/tab';
import type { TrailStanding } from './trail/standing';

/** A finding with its words and its cell; `row` is 1-based, `column` 0-based. */
export interface Located {
  readonly finding: Finding;
  readonly words: FindingWords;
  readonly at: {
    readonly tab: 'answers' | 'regions';
    readonly row: number;
    readonly column: number;
    readonly header: string;
    readonly cell: string;
  } | null;
}

/** A book with everything that can be said about it. Nothing is written. */
export interface Assessment {
  readonly book: Book;
  readonly text: Text;
  /** Worst first. */
  readonly located: readonly Located[];
  readonly evaluations: readonly Evaluation[];
  readonly byRegion: ReadonlyMap<string, readonly Located[]>;
  /** By code of the region; empty where the trail was not read. */
  readonly states: ReadonlyMap<string, RegionState>;
}

/** What is known from the trail besides the book. */
export interface Known {
  readonly standing: TrailStanding;
  readonly needsCheck: boolean;
  /** What an action has written of the regions' sheets since the book was read, by row of Wilayah. */
  readonly records?: ReadonlyMap<number, Partial<SheetRecord>>;
  /** Everybody with a role, where roles are in force. */
  readonly people?: readonly Person[] | undefined;
}

/** With what the trail says values that were fixed stay as they are, and every region has its state. */
export const assess = (book: Book, known: Known | null = null): Assessment => {
  const text = LANGUAGES[book.settings.language];
  const { instrument, regions, rows, settings } = book;
  const people = known?.people ? { people: known.people } : {};
  const { findings } = validate({ instrument, regions, rows, settings, ...people }, RULES);
  const located = [...book.regionFindings, ...findings]
    .map((finding) => locate(book, text, finding))
    .sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
  const byRegion = new Map<string, Located[]>();
  for (const one of located) {
    const key = one.finding.region ?? '';
    const group = byRegion.get(key);
    if (group) group.push(one);
    else byRegion.set(key, [one]);
  }
  const evaluations = evaluate(instrument, regions, rows);
  const assessment = { book, text, located, evaluations, byRegion, states: new Map() };
  return known ? withStanding(assessment, known) : assessment;
};

/** The same with what the trail says by now: values that were fixed, and states. */
export const withStanding = (assessment: Assessment, known: Known): Assessment => {
  const { book } = assessment;
  const evaluations = assessment.evaluations.map((one) => {
    const fixed = known.standing.determinations.get(one.region.code);
    return fixed ? asFixed(book.instrument, one, fixed) : one;
  });
  const states = new Map(evaluations.map((one) => [one.region.code, regionState(book, one, known)] as const));
  return { ...assessment, evaluations, states };
};

const regionState = (book: Book, one: Evaluation, { standing, needsCheck, records }: Known): RegionState => {
  const { code, row } = one.region;
  return stateOf(one, {
    sheet: standingOf({ ...recordOf(book, row), ...records?.get(row) }).state,
    check: standing.checks.get(code) ?? null,
    needsCheck,
    openReviews: standing.reviews.get(code)?.length ?? 0,
    fixed: standing.determinations.get(code)?.state ?? null,
  });
};

const locate = ({ tabs }: Book, text: Text, finding: Finding): Located => {
  const words = wordsOf(text, finding);
  if (!finding.place) return { finding, words, at: null };
  const { row } = finding.place;
  if (finding.place.table === 'isian') {
    const header = ANSWER_FIELDS[finding.place.field];
    const column = tabs.answers.columns[header];
    return { finding, words, at: { tab: 'answers', row, column, header, cell: cellAt(row, column) } };
  }
  const header = REGION_FIELDS[finding.place.field];
  const column = tabs.regions.columns[header];
  return { finding, words, at: { tab: 'regions', row, column, header, cell: cellAt(row, column) } };
};

/** What is reported of a finding. */
export const findingReport = ({ finding, words, at }: Located): FindingReport => ({
  code: finding.code,
  severity: finding.severity,
  indicator: finding.indicator,
  sheet: at === null ? null : TABS[at.tab],
  cell: at?.cell ?? null,
  found: words.found,
});

/** What is reported of each region, in the order of Wilayah; only those of `codes` when any are given. */
export const regionReports = (
  { evaluations, byRegion, states }: Assessment,
  codes: readonly string[],
): readonly RegionReport[] =>
  evaluations
    .filter(({ region }) => codes.length === 0 || codes.includes(region.code))
    .map((one) => ({
      code: one.region.code,
      name: one.region.name,
      status: one.status,
      state: states.get(one.region.code) ?? null,
      provisional: one.provisional,
      findings: (byRegion.get(one.region.code) ?? []).map(findingReport),
      rights: Object.fromEntries(
        one.verified.rights.map(({ code, score }) => [code, score === null ? null : printed(score)]),
      ),
      mean: one.verified.mean,
      bonus: one.verified.bonus,
      final: one.verified.final,
      grade: one.verified.grade?.name ?? null,
      claimedFinal: one.claimed.final,
      completeness: one.completeness,
    }));
