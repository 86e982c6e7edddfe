// Validates and evaluates a book that was read, and places each finding on its cell.
import { type Evaluation, evaluate } from '../domain/evaluation/evaluate';
import type { FindingReport, RegionReport } from '../domain/report/report';
import { printed } from '../domain/scoring/grade';
import { type Finding, rank } from '../domain/validation/finding';
import { RULES } from '../domain/validation/rules';
import { validate } from '../domain/validation/validate';
import { LANGUAGES, wordsOf } from './locale';
import type { FindingWords, Text } from './locale/text';
import { ANSWER_FIELDS, REGION_FIELDS, TABS } from './sheets/layout';
import type { Book } from './sheets/read-book';
import { cellAt } from './sheets/tab';

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
}

export const assess = (book: Book): Assessment => {
  const text = LANGUAGES[book.settings.language];
  const { findings } = validate(
    { instrument: book.instrument, regions: book.regions, rows: book.rows, settings: book.settings },
    RULES,
  );
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
  return { book, text, located, evaluations: evaluate(book.instrument, book.regions, book.rows), byRegion };
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
  { evaluations, byRegion }: Assessment,
  codes: readonly string[],
): readonly RegionReport[] =>
  evaluations
    .filter(({ region }) => codes.length === 0 || codes.includes(region.code))
    .map((one) => ({
      code: one.region.code,
      name: one.region.name,
      status: one.status,
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
