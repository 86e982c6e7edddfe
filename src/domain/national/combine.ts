// The country as its provinces' books tell it: states, means and gaps by province and right. Never an order of merit.
import { type Gap, gapOf, isCompared, meanGap } from '../claim-gap/gap';
import { type Program, type ProgramStanding, programStanding } from '../program/program';
import { REGION_STATES, type RegionState } from '../region-state/state';
import { printed } from '../scoring/grade';
import type { Severity } from '../validation/finding';
import type { ProvinceBook, RegionReading } from './reading';

/** `unknown`: the book does not say. */
export type State = RegionState | 'unknown';
export const STATES: readonly State[] = [...REGION_STATES, 'unknown'];

/** The mean of the values that are there, each with the weight 1, two decimals; `over` how many. Null over none. */
export interface Mean {
  readonly value: number | null;
  readonly over: number;
}

export interface RightLine {
  readonly name: string;
  readonly mean: Mean;
  /** 100 less the mean: what is missing of a right that is fulfilled whole. */
  readonly gap: number | null;
}

/** What is told of any set of regions. */
export interface Figures {
  readonly regions: number;
  readonly states: Readonly<Record<State, number>>;
  /** Percent. */
  readonly completeness: Mean;
  /** Means of the final values, claimed and verified, over the `scored` regions that have both. */
  readonly gap: Gap;
  readonly scored: number;
  /** Of the scored ones, those that are not verified whole yet. */
  readonly provisional: number;
  readonly rights: readonly RightLine[];
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface ProvinceLine extends Figures {
  readonly book: ProvinceBook;
  readonly standing: ProgramStanding;
  /** Instruments of scored regions that are not that of most regions of the country: their means compare with no other's. */
  readonly otherInstruments: readonly string[];
  /** Regions that stand in an earlier book as well, and count there. */
  readonly elsewhere: readonly { readonly code: string; readonly row: number }[];
}

export interface National {
  /** In the order of the provinces' codes; a book of which no code is known comes last. */
  readonly provinces: readonly ProvinceLine[];
  /** Means are over the regions that were scored by {@link instrument} alone. */
  readonly total: Figures;
  /** Id and hash of the instrument of most scored regions; null where none is scored. */
  readonly instrument: string | null;
}

/** Sets the books side by side. A region that stands in two of them counts once, in the first by the order of codes. */
export const combine = (books: readonly ProvinceBook[], ours: Program): National => {
  const ordered = [...books].sort(byCode);
  const first = new Map<string, number>();
  const kept = ordered.map((book) => {
    const all = book.reading?.regions ?? [];
    const elsewhere = all.flatMap(({ code }) => {
      const row = first.get(code);
      return row === undefined ? [] : [{ code, row }];
    });
    for (const { code } of all) if (!first.has(code)) first.set(code, book.row);
    return { book, elsewhere, regions: all.filter(({ code }) => first.get(code) === book.row) };
  });
  const everyRegion = kept.flatMap(({ regions }) => regions);
  const instrument = leading(everyRegion.flatMap(({ score }) => score?.instrument ?? []));
  return {
    provinces: kept.map(({ book, elsewhere, regions }) => ({
      book,
      elsewhere,
      ...figures(regions, findingsOf([book])),
      standing: programStanding(ours, book.reading?.program ?? null),
      otherInstruments: [...new Set(regions.flatMap(({ score }) => score?.instrument ?? []))].filter(
        (one) => one !== instrument,
      ),
    })),
    total: {
      ...figures(
        everyRegion.map((one) => (one.score?.instrument === instrument ? one : { ...one, score: null })),
        findingsOf(ordered),
      ),
      completeness: meanOf(everyRegion.map(({ score }) => score?.completeness ?? null)),
    },
    instrument,
  };
};

/** The rights of which most is missing: one, or several that are equal; none where nothing is missing or scored. */
export const widestGaps = (rights: readonly RightLine[]): readonly string[] => {
  const widest = Math.max(0, ...rights.map(({ gap }) => gap ?? 0));
  return widest === 0 ? [] : rights.filter(({ gap }) => gap === widest).map(({ name }) => name);
};

const byCode = (a: ProvinceBook, b: ProvinceBook): number => {
  if ((a.code === '') !== (b.code === '')) return a.code === '' ? 1 : -1;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.row - b.row;
};

const figures = (
  regions: readonly RegionReading[],
  findings: Readonly<Record<Severity, number>>,
): Figures => {
  const scores = regions.flatMap(({ score }) => score ?? []);
  const compared = scores.filter(({ claimed, final }) => isCompared(gapOf(claimed, final)));
  const rights = new Set(scores.flatMap((score) => [...score.rights.keys()]));
  const count = (state: State): number => regions.filter((one) => (one.state ?? 'unknown') === state).length;
  return {
    regions: regions.length,
    states: Object.fromEntries(STATES.map((state) => [state, count(state)])) as Record<State, number>,
    completeness: meanOf(scores.map(({ completeness }) => completeness)),
    gap: meanGap(compared.map(({ claimed, final }) => gapOf(claimed, final))),
    scored: compared.length,
    provisional: compared.filter(({ provisional }) => provisional).length,
    rights: [...rights].map((name) => {
      const mean = meanOf(scores.map((score) => score.rights.get(name) ?? null));
      return { name, mean, gap: mean.value === null ? null : printed(100 - mean.value) };
    }),
    findings,
  };
};

const meanOf = (values: readonly (number | null)[]): Mean => {
  const there = values.filter((value) => value !== null);
  const sum = there.reduce((total, value) => total + value, 0);
  return { value: there.length === 0 ? null : printed(sum / there.length), over: there.length };
};

const findingsOf = (books: readonly ProvinceBook[]): Readonly<Record<Severity, number>> => {
  const sum = (severity: Severity): number =>
    books.reduce((total, { reading }) => total + (reading?.findings[severity] ?? 0), 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info') };
};

/** What stands there most often; of equals the one that comes first in the alphabet. */
const leading = (names: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
};
