// What makes two clicks the same job.
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';
import type { JobKind } from './job';

export interface JobFacts {
  readonly kind: JobKind;
  /** Region codes in any order; empty for all. */
  readonly asked: readonly string[];
  readonly awardYear: number;
  /** Hash of the instrument. */
  readonly instrument: string;
}

/** 16 hexadecimal digits. */
export const jobKey = ({ kind, asked, awardYear, instrument }: JobFacts): string =>
  sha256(canonical([kind, [...new Set(asked)].sort(), awardYear, instrument])).slice(0, 16);
