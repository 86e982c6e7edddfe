// The report of the Kanwil's check of one region (Laporan Pemeriksaan Kanwil).
import type { Indicator } from '../../domain/instrument/instrument';
import type { CheckFacts, KanwilCheck } from '../../domain/kanwil-check/check';
import type { Finding } from '../../domain/validation/finding';
import { LANGUAGES, wordsOf } from '../locale';
import { CHECK_WORDS as C } from '../locale/check-words';
import { PAPER_WORDS as W } from '../locale/paper-words';
import type { Book } from '../sheets/read-book';
import { checkTable } from './check-table';
import type { Edition } from './edition';
import { type PaperContent, type PaperSection, tableBlock, textBlock } from './paper';
import { identityTable, officeSignature, paperFrame, type RegionNames, signature } from './paper-parts';
import { shortened } from './shortened';

/** Plain data, so that equal reports have equal hashes. */
export interface CheckReport {
  readonly region: RegionNames;
  readonly check: KanwilCheck;
  readonly facts: CheckFacts;
  /** Errors in numbers, without their places: rows may move. */
  readonly wrong: readonly { readonly indicator: Indicator; readonly finding: Finding }[];
  readonly missing: readonly {
    readonly right: string;
    readonly of: number;
    /** Codes of indicators. */
    readonly blank: readonly string[];
    readonly unusable: readonly string[];
  }[];
  /** The names of whoever checked, each once. */
  readonly checkers: readonly string[];
}

export const checkReport = (book: Book, report: CheckReport, edition: Edition): PaperContent => {
  const { region, check, facts } = report;
  const frame = paperFrame(book, C.title, region, edition);
  return {
    ...frame,
    marks: [...frame.marks, ...(check.outcome === 'open' ? [C.openMark] : [])],
    intro: [C.intro(region.name, region.province)],
    sections: [
      { heading: C.identity, blocks: [tableBlock(identityTable(book, region))] },
      { heading: C.result, blocks: [tableBlock(checkTable(check, facts))] },
      { heading: C.conclusion, blocks: [textBlock(C.outcomes[check.outcome])] },
      numbersSection(report),
      missingSection(report),
    ],
    closing: C.closing,
    signatures: [signature(C.checker, report.checkers.join(', ')), officeSignature(book, edition)],
  };
};

const numbersSection = ({ wrong }: CheckReport): PaperSection => ({
  heading: C.numbers,
  blocks: [
    tableBlock({
      header: C.numbersHeader,
      rows: wrong.map(({ indicator, finding }) => {
        const { found, todo } = wordsOf(LANGUAGES.id, finding);
        return [indicator.code, indicator.text, shortened(found), todo];
      }),
      widths: [45, 155, 140, 140],
    }),
  ],
});

const missingSection = ({ missing }: CheckReport): PaperSection => ({
  heading: C.missing,
  blocks: [
    tableBlock({
      header: C.missingHeader,
      rows: missing.map(({ right, of, blank, unusable }) => [
        right,
        W.count(of),
        blank.join(', ') || W.dash,
        unusable.join(', ') || W.dash,
      ]),
      widths: [130, 55, 165, 130],
    }),
  ],
});
