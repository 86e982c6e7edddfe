// What a language has to provide. The compiler holds each language to this list.

import type { NightlyTrouble } from '../../domain/collection/liveness';
import type { SheetFaultCode, SheetFaultDetails } from '../../domain/collection/sheet-fault';
import type { ProposalFault } from '../../domain/decision/proposal';
import type { GateFault, RefusedProposal } from '../../domain/decision/receive';
import type { RegionStatus } from '../../domain/evaluation/evaluate';
import type { InstrumentFault, Unsound } from '../../domain/instrument/fault';
import type { PersonFault, PersonFaultCode } from '../../domain/roles/person';
import type { TrailFault } from '../../domain/trail/check-trail';
import type { FindingCode, FindingOf, Severity } from '../../domain/validation/finding';
import type { View } from '../../domain/views/view';
import type { RefusalCode, RefusalDetails } from '../refusal';
import type { BigQueryText } from './bigquery-text';
import type { EvidenceText } from './evidence-text';
import type { Language } from './format';
import type { JobsText } from './jobs-text';
import type { NationalText } from './national-text';
import type { PapersText } from './papers-text';
import type { SecondReviewText } from './second-review-text';

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
  /** What is wrong with a region's sheet, and what to do; a sentence or two. */
  readonly sheetFault: { readonly [C in SheetFaultCode]: (fault: SheetFaultDetails[C]) => string };
  readonly menu: {
    readonly title: string;
    readonly prepare: string;
    readonly validate: string;
    readonly clearMarks: string;
    readonly score: string;
    readonly claimGap: string;
    readonly summarise: string;
    readonly summariseSelected: string;
    readonly messages: string;
    readonly preview: string;
    readonly test: string;
    readonly send: string;
    readonly sheets: string;
    readonly makeSheets: string;
    readonly collect: string;
    readonly upload: string;
    readonly returnSheets: string;
    readonly lock: string;
    readonly open: string;
    readonly nightlyOn: string;
    readonly nightlyOff: string;
    readonly nightlyState: string;
    readonly decisions: string;
    readonly record: string;
    readonly confirm: string;
    readonly correct: string;
    readonly reject: string;
    readonly giveBack: string;
    readonly notApplicable: string;
    readonly takeBack: string;
    readonly check: string;
    readonly determination: string;
    readonly determine: string;
    readonly revoke: string;
    readonly checkTrail: string;
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
    readonly sheetsMade: (counts: {
      readonly made: number;
      readonly there: number;
      readonly left: number;
      readonly troubled: number;
      readonly quotaSpent: boolean;
    }) => string;
    readonly collected: (counts: {
      readonly collected: number;
      readonly unchanged: number;
      readonly changed: number;
      readonly reopened: number;
      readonly refused: number;
      readonly none: number;
      readonly left: number;
    }) => string;
    readonly locked: (counts: Readonly<Record<'locked' | 'refused' | 'none' | 'left', number>>) => string;
    /** `until` is a day written out. */
    readonly opened: (
      counts: Readonly<Record<'opened' | 'refused' | 'none' | 'left', number>> & { readonly until: string },
    ) => string;
    readonly returned: (
      counts: Readonly<
        Record<
          | 'returned'
          | 'sound'
          | 'refused'
          | 'none'
          | 'left'
          | 'withoutAddress'
          | 'sent'
          | 'already'
          | 'failed'
          | 'doubtful',
          number
        >
      >,
    ) => string;
    readonly received: (files: number) => string;
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
    readonly openTitle: string;
    /** `longest` days ahead, at most. */
    readonly openUntil: (sheets: number, longest: number) => string;
    readonly openReason: string;
    readonly openWho: string;
    readonly newTrailTitle: string;
    /** `head` is the last entry that is known of the trail that is gone. */
    readonly newTrail: (head: string) => string;
  };
  readonly nightly: NightlyText;
  readonly claimGap: ClaimGapText;
  readonly evidence: EvidenceText;
  readonly jobs: JobsText;
  readonly papers: PapersText;
  readonly secondReview: SecondReviewText;
  readonly views: ViewsText;
  readonly national: NationalText;
  readonly bigQuery: BigQueryText;
  readonly mark: {
    readonly more: (count: number) => string;
  };
  readonly words: {
    /** What the column Perubahan says of one cell. */
    readonly cellChanged: (header: string, from: string, to: string) => string;
    readonly decisionBefore: (day: string, decision: string, changes: string) => string;
    readonly provisional: string;
    readonly final: string;
    readonly of: (part: number, whole: number) => string;
    readonly notScored: string;
    readonly outboxDoubt: string;
    readonly outboxPreview: string;
  };
  readonly roles: RolesText;
  readonly decisions: DecisionsText;
  readonly stages: StagesText;
  readonly trail: TrailText;
  /** Text of a place in the instrument's tables. */
  readonly faultPlace: (fault: InstrumentFault) => string;
  readonly about: (facts: {
    readonly version: string;
    readonly instrument: string;
    readonly hash: string;
    readonly standing: string;
    readonly assumptions: readonly string[];
    /** Who may do what, in a sentence or more. */
    readonly roles: string;
  }) => string;
  /** The page Beranda: a heading or step, and what it says. */
  readonly home: readonly (readonly [string, string])[];
  readonly tabsAlike: (tab: string, others: readonly string[]) => string;
  readonly homeFacts: {
    readonly instrument: string;
    readonly regulation: string;
    readonly standing: string;
    readonly assumptions: string;
    readonly roles: string;
  };
  readonly sampleMark: string;
  readonly draftMark: string;
  readonly preview: PreviewText;
  readonly upload: UploadText;
  /** A day written out; `yyyy-MM-dd` in. */
  readonly day: (day: string) => string;
  readonly message: MessageText;
}

/** The words about decisions that are typed, recorded and refused. */
export interface DecisionsText {
  /** What became of typed decisions, added to what an action did; `''` where there is nothing to tell. */
  readonly received: (taken: number, refused: readonly RefusedProposal[]) => string;
  readonly fault: Readonly<Record<ProposalFault | GateFault, string>>;
  readonly decided: (word: string, rows: number) => string;
  /** Names of the column Verifikator that are nobody's, each once. */
  readonly strangers: (names: readonly string[]) => string;
  readonly askReasonTitle: (word: string, rows: number) => string;
  /** `codes` as the drop-down has them. */
  readonly askReason: (codes: readonly string[]) => string;
  readonly askNote: string;
}

/** The words about the Kanwil's check and about values that are fixed. */
export interface StagesText {
  readonly checked: (passed: number, returned: number, open: number) => string;
  readonly determineTitle: string;
  readonly askDetermine: (regions: number) => string;
  /** `already` were fixed before. */
  readonly determined: (regions: number, already: number) => string;
  readonly revokeTitle: string;
  readonly askRevoke: (regions: number) => string;
  /** `already` were revoked before. */
  readonly revoked: (regions: number, already: number) => string;
}

/** What *Periksa jejak* tells. */
export interface TrailText {
  readonly sound: (facts: {
    readonly length: number;
    readonly hash: string;
    readonly sorted: boolean;
  }) => string;
  /** `cell` is tab and cell of the row that is shown. */
  readonly faulty: (fault: TrailFault, cell: string) => string;
}

/** The words about people and what they may do. */
export interface RolesText {
  /** Said while no roles are in force. */
  readonly pilot: string;
  readonly inForce: (people: number, administrators: number) => string;
  /** Added to what was done where a person's regions are not all of the book. */
  readonly onlyProvinces: (provinces: readonly string[]) => string;
  readonly notProtected: (reason: string) => string;
  readonly fault: {
    readonly [C in PersonFaultCode]: (fault: Extract<PersonFault, { code: C }>) => string;
  };
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
  readonly trailHead: (head: string) => string;
}

/** The words of the tab *Selisih Klaim*; its headers are Indonesian in both languages. */
export interface ClaimGapText {
  /** How to read the tab, a sentence or two a row. `fewest` decisions make *claims run high*. */
  readonly notes: (fewest: number) => readonly string[];
  readonly provinces: string;
  readonly regions: string;
  readonly indicators: string;
  readonly offices: string;
  readonly finalValue: string;
  /** The mean over the rights, from what is decided alone. */
  readonly decidedMean: string;
  readonly averaged: (part: number, whole: number) => string;
  readonly undecided: string;
  readonly indicatorCount: (count: number) => string;
  readonly high: string;
  readonly few: (fewest: number) => string;
  readonly done: (decided: number, regions: number) => string;
}

/** The words of the filter views of *Isian* and of the tab *Tampilan*; its headers are Indonesian in both languages. */
export interface ViewsText {
  readonly menu: string;
  readonly title: (view: View) => string;
  /** Whom a view is for that is no one verifier's. */
  readonly forAll: string;
  /** On a link. */
  readonly open: string;
  /** `left` names of the column Verifikator were given no view. */
  readonly done: (regions: number, verifiers: number, left: number) => string;
}

/** The words of the page for files that officers sent. */
export interface UploadText {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly send: string;
  readonly working: (name: string) => string;
}

/** The words about what runs by itself every night. */
export interface NightlyText {
  readonly on: (next: string) => string;
  /** Whose trigger is still there and does nothing, or null. */
  readonly off: (other: string | null) => string;
  readonly switchedOff: string;
  readonly unfinished: string;
  readonly failed: (reason: string) => string;
  /** The other two are empty where there is nothing to tell. */
  readonly locked: (locked: number, notLocked: number) => string;
  readonly reminded: (
    counts: Readonly<
      Record<'sent' | 'already' | 'failed' | 'doubtful' | 'waiting' | 'withoutAddress', number>
    >,
  ) => string;
  readonly state: (facts: {
    readonly isOn: boolean;
    readonly last: string;
    readonly outcome: string;
    readonly next: string;
    readonly who: string;
    readonly trouble: NightlyTrouble | null;
  }) => string;
  readonly silent: (last: string) => string;
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
