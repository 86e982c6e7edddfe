// What a language has to say about the second verification.
import type { Agreement } from '../../domain/second-review/agreement';
import type { Result, RowState } from '../../domain/second-review/compare';
import type { ThirdFault } from '../../domain/second-review/people';
import type { Plan } from '../../domain/second-review/plan';
import type { VoteOutcome } from '../../domain/second-review/receive-vote';
import type { VoteFault } from '../../domain/second-review/vote';

/** Why a proposal of the third verifier was not taken. */
export type SettleFault = VoteFault | ThirdFault | 'no-row' | 'reopened' | 'not-recorded';

export interface SecondReviewText {
  readonly menu: {
    readonly title: string;
    readonly draw: string;
    readonly collect: string;
    readonly settle: string;
  };
  /** What the sample will allow to conclude, in a sentence. */
  readonly plan: (plan: Plan) => string;
  /** How it stands, or what can be concluded. */
  readonly result: (plan: Plan, result: Result) => string;
  readonly agreement: (agreement: Agreement) => string;
  readonly ask: {
    readonly title: string;
    readonly draw: (about: {
      readonly plan: Plan;
      readonly regions: number;
      /** As many differing ones as the settings would accept. */
      readonly wanted: number;
      /** Whether the book is shared with the second verifier at this moment. */
      readonly isBookShared: boolean;
    }) => string;
    readonly replace: (from: string, to: string) => string;
  };
  readonly state: Readonly<Record<RowState, string>>;
  readonly answerChanged: string;
  /** Beside a proposal that was not taken. */
  readonly notTaken: (fault: SettleFault) => string;
  readonly fault: Readonly<Record<SettleFault, string>>;
  /** What the second verifier reads beside their vote; `''` for one that is not there yet. */
  readonly remark: (outcome: VoteOutcome, at: string) => string;
  /** How the tab came about and how to go on, a line each. */
  readonly notes: (plan: Plan) => readonly string[];
  readonly done: {
    readonly drawn: (about: {
      readonly plan: Plan;
      readonly isNew: boolean;
      readonly url: string;
      readonly refused: boolean;
    }) => string;
    readonly collected: (
      counts: Readonly<Record<VoteOutcome['kind'], number>>,
      told: readonly string[],
    ) => string;
    readonly settled: (settled: number, told: readonly string[]) => string;
  };
}
