// What a language has to provide. The compiler holds each language to this list.

import type { RegionStatus } from '../../domain/evaluation/evaluate';
import type { InstrumentFault, Unsound } from '../../domain/instrument/fault';
import type { FindingCode, FindingOf, Severity } from '../../domain/validation/finding';
import type { RefusalCode, RefusalDetails } from '../refusal';
import type { Language } from './format';

/** What was found, and what to do about it. */
export interface FindingWords {
  readonly found: string;
  readonly todo: string;
}

export interface Text {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<RegionStatus, string>>;
  readonly finding: { readonly [C in FindingCode]: (finding: FindingOf<C>) => FindingWords };
  readonly unsound: {
    readonly [C in Unsound['code']]: (fault: Extract<InstrumentFault, { code: C }>) => string;
  };
  readonly refusal: { readonly [C in RefusalCode]: (details: RefusalDetails[C]) => string };
  readonly menu: {
    readonly title: string;
    readonly prepare: string;
    readonly validate: string;
    readonly clearMarks: string;
    readonly score: string;
    readonly summarise: string;
    readonly summariseSelected: string;
    readonly messages: string;
    readonly preview: string;
    readonly test: string;
    readonly send: string;
    readonly about: string;
  };
  readonly done: {
    readonly prepared: (regions: number, added: number) => string;
    readonly preparedBlank: string;
    readonly validated: (errors: number, warnings: number, infos: number) => string;
    readonly cleared: (cells: number) => string;
    readonly scored: (regions: number, provisional: number) => string;
    readonly summarised: (counts: {
      readonly made: number;
      readonly unchanged: number;
      readonly left: number;
      readonly notPlaced: number;
    }) => string;
    readonly previewed: (messages: number) => string;
    readonly tested: (messages: number, address: string) => string;
    readonly sent: (counts: {
      readonly sent: number;
      readonly already: number;
      readonly failed: number;
      readonly doubtful: number;
    }) => string;
  };
  readonly ask: {
    readonly sendTitle: string;
    readonly send: (messages: number, recipients: number, remaining: number) => string;
  };
  readonly mark: {
    readonly more: (count: number) => string;
  };
  readonly words: {
    readonly provisional: string;
    readonly final: string;
    readonly of: (part: number, whole: number) => string;
    readonly notScored: string;
    readonly outboxDoubt: string;
    readonly outboxPreview: string;
  };
  /** Text of a place in the instrument's tables. */
  readonly faultPlace: (fault: InstrumentFault) => string;
  readonly about: (facts: {
    readonly version: string;
    readonly instrument: string;
    readonly hash: string;
    readonly standing: string;
    readonly assumptions: readonly string[];
  }) => string;
  /** The page Beranda: a heading or step, and what it says. */
  readonly home: readonly (readonly [string, string])[];
  readonly tabsAlike: (tab: string, others: readonly string[]) => string;
  readonly homeFacts: {
    readonly instrument: string;
    readonly regulation: string;
    readonly standing: string;
    readonly assumptions: string;
  };
  readonly sampleMark: string;
  readonly draftMark: string;
  readonly preview: PreviewText;
  /** A day written out; `yyyy-MM-dd` in. */
  readonly day: (day: string) => string;
  readonly message: MessageText;
}

/** The words of a coordinator's message. */
export interface MessageText {
  readonly subject: (province: string, year: number) => string;
  readonly testSubject: (subject: string) => string;
  readonly greeting: string;
  readonly intro: (regions: number, province: string, year: number) => string;
  readonly news: string;
  readonly newsNone: string;
  readonly newSummary: (region: string, number: string) => string;
  readonly table: string;
  readonly region: string;
  readonly completeness: string;
  readonly findings: string;
  readonly value: string;
  readonly grade: string;
  readonly summary: string;
  readonly open: string;
  readonly late: string;
  readonly lateNone: string;
  readonly lateLine: (region: string, status: string, completeness: string) => string;
  /** `daysLeft` is negative when the day has passed. */
  readonly deadline: (day: string, daysLeft: number) => string;
  readonly provisional: string;
  readonly draft: string;
  readonly sample: string;
  readonly closing: string;
  readonly footer: (instrument: string, hash: string) => string;
}

/** The words of the preview page. */
export interface PreviewText {
  readonly title: string;
  readonly intro: (messages: number, recipients: number, remaining: number) => string;
  readonly to: string;
  readonly subject: string;
  readonly test: string;
  readonly send: string;
  readonly working: string;
  readonly unchanged: string;
}
