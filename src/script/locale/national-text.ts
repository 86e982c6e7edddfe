// The words of a national book, which each language has to provide. Headers are Indonesian in both.
import type { Trouble, TroubleCode } from '../../domain/national/reading';
import type { ProgramStanding } from '../../domain/program/program';

export interface NationalText {
  readonly menu: {
    readonly title: string;
    readonly prepare: string;
    readonly combine: string;
  };
  /** The page Beranda: a heading or step, and what it says. */
  readonly home: readonly (readonly [string, string])[];
  readonly about: (program: string, roles: string) => string;
  readonly prepared: (listed: number) => string;
  /** `kept` and `missing` are codes or rows of books that were not read now. */
  readonly combined: (counts: {
    readonly read: number;
    readonly listed: number;
    readonly regions: number;
    readonly kept: readonly string[];
    readonly missing: readonly string[];
    readonly left: number;
    readonly behind: number;
  }) => string;
  /** How to read the tab, a sentence or two a row. */
  readonly notes: readonly string[];
  readonly sections: {
    readonly provinces: string;
    readonly rights: string;
  };
  /** All books of the list together. */
  readonly everywhere: string;
  /** Where as much is missing of every right. */
  readonly allAlike: string;
  readonly row: (row: number) => string;
  readonly trouble: { readonly [C in TroubleCode]: (trouble: Extract<Trouble, { code: C }>) => string };
  readonly standing: Readonly<Record<Exclude<ProgramStanding, 'same'>, string>>;
  readonly remark: {
    readonly keptFrom: (time: string) => string;
    readonly neverRead: string;
    readonly otherInstruments: (instruments: readonly string[]) => string;
    readonly elsewhere: (codes: readonly string[], rows: readonly number[]) => string;
    readonly sample: string;
    readonly draft: string;
    readonly unscored: string;
    readonly instrument: (instrument: string) => string;
  };
}
