// An evidence package as data: what it says of one region, before anything of it is written.
import type { Evaluation } from '../../domain/evaluation/evaluate';
import { contentHash } from '../../domain/evidence-package/content';
import { csvText } from '../../domain/evidence-package/csv';
import {
  listed,
  type Manifest,
  type PackageFile,
  type PackageScore,
} from '../../domain/evidence-package/manifest';
import {
  extractFor,
  type HashedEntry,
  isAbout,
  tellingHashes,
} from '../../domain/evidence-package/trail-extract';
import { isDraft } from '../../domain/instrument/instrument';
import type { KanwilCheck } from '../../domain/kanwil-check/check';
import { OUTCOME_WORDS } from '../../domain/kanwil-check/recorded';
import type { Determination } from '../../domain/region-state/determination';
import { type RegionState, STATE_WORDS } from '../../domain/region-state/state';
import type { RegionScore } from '../../domain/scoring/score';
import type { Rows } from '../../domain/table/cell';
import { sha256 } from '../../domain/text/sha256';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { ruleSet, rulesText } from '../../domain/validation/rules-text';
import type { Book } from '../sheets/read-book';
import { VERSION } from '../version';
import type { RegionDocument } from './region-documents';
import { answerTable, decisionTable, regionTable, scoreTable, trailTable } from './tables';

/** A file with its sum, which is computed once. */
export type Summed = PackageFile & ReturnType<typeof listed>;

export const summed = (path: string, text: string): Summed => ({ ...listed({ path, text }), text });

/** What the packages of all regions of a book have in common. */
export interface Common {
  readonly rules: string;
  readonly files: readonly Summed[];
}

/** The book's instrument as it stands in its two tabs, and the rules. */
export const commonOf = (instrument: Rows, indicators: Rows): Common => {
  const rules = rulesText(ruleSet(VERSION));
  return {
    rules: sha256(rules),
    files: [
      summed('instrumen.csv', csvText(instrument)),
      summed('indikator.csv', csvText(indicators)),
      summed('aturan.json', rules),
    ],
  };
};

/** The part of a manifest that does not depend on when the package is made. */
export type Facts = Pick<
  Manifest,
  'program' | 'instrument' | 'region' | 'period' | 'sample' | 'state' | 'determination' | 'score'
>;

export interface Composed {
  readonly facts: Facts;
  /** Tables and rules; trail, documents and what to read first come when it is made. */
  readonly files: readonly Summed[];
  readonly content: string;
}

/** What is known of the region whose package it is. */
export interface Subject {
  readonly evaluation: Evaluation;
  readonly state: RegionState;
  readonly check: KanwilCheck | null;
  readonly determination: Determination | null;
  readonly documents: readonly RegionDocument[];
}

/** What a region's package says. `entries` is the whole trail. */
export const compose = (
  book: Book,
  common: Common,
  subject: Subject,
  entries: readonly HashedEntry[],
): Composed => {
  const { evaluation, state, documents } = subject;
  const { code, row } = evaluation.region;
  const decisions = entries.filter(
    (hashed) => isAbout(code, hashed) && hashed.entry.action === TRAIL_ACTIONS.decision,
  );
  const files = [
    summed('wilayah.csv', csvText(regionTable(book, row))),
    summed('isian.csv', csvText(answerTable(book, code))),
    summed('keputusan.csv', csvText(decisionTable(decisions.map(({ entry }) => entry)))),
    summed('nilai.csv', csvText(scoreTable(book.instrument, evaluation, state))),
    ...common.files,
  ];
  const facts = factsOf(book, common, subject);
  return {
    facts,
    files,
    content: contentHash({
      ...facts,
      files: files.map(({ path, bytes, sha256: sum }) => ({ path, bytes, sha256: sum })),
      telling: tellingHashes(code, entries),
      documents: documents.map(({ id, modified }) => ({ id, modified })),
    }),
  };
};

/** The trail as an auditor of the region sees it. */
export const trailFile = (
  region: string,
  entries: readonly HashedEntry[],
): { readonly file: Summed; readonly full: number } => {
  const lines = extractFor(region, entries);
  return {
    file: summed('jejak.csv', csvText(trailTable(lines))),
    full: lines.filter(({ full }) => full).length,
  };
};

const factsOf = (
  { instrument, settings }: Book,
  { rules }: Common,
  { evaluation, state, check, determination }: Subject,
): Facts => ({
  program: { version: VERSION, rules },
  instrument: { id: instrument.id, hash: instrument.hash, draft: isDraft(instrument) },
  region: {
    code: evaluation.region.code,
    name: evaluation.region.name,
    province: evaluation.region.province,
  },
  period: { awardYear: settings.awardYear, dataYear: settings.dataYear },
  sample: settings.sample === 'ya',
  state: {
    stage: STATE_WORDS[state],
    provisional: evaluation.provisional,
    decided: evaluation.decided,
    indicators: evaluation.indicators,
    check: check && OUTCOME_WORDS[check.outcome],
  },
  determination: determination && {
    entry: determination.entry.seq,
    revoked: determination.revoked?.seq ?? null,
    inputs: determination.score.inputs,
    rules: determination.entry.rules,
    instrument: determination.entry.instrument,
  },
  score: { claimed: scoreOf(evaluation.claimed), verified: scoreOf(evaluation.verified) },
});

const scoreOf = ({ mean, bonus, final, grade }: RegionScore): PackageScore => ({
  mean,
  bonus,
  final,
  grade: grade?.name ?? null,
});
