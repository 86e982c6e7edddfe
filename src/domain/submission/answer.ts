// An answer in its five states, which are never confused: blank, a value, no data, not applicable, unreadable.

/** Where in a row something was read. */
export type AnswerField = 'answer' | 'numerator' | 'denominator';

export type Value =
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  | { readonly kind: 'option'; readonly letter: string }
  | { readonly kind: 'number'; readonly number: number }
  /** `number` is numerator / denominator x per. */
  | {
      readonly kind: 'ratio';
      readonly numerator: number;
      readonly denominator: number;
      readonly number: number;
    };

/** What keeps an answer from being read; the text as it was found. */
export type Problem =
  | { readonly code: 'number/unreadable'; readonly field: AnswerField; readonly found: string }
  | {
      readonly code: 'number/ambiguous';
      readonly field: AnswerField;
      readonly found: string;
      readonly readings: readonly [number, number];
    }
  | { readonly code: 'answer/word-not-allowed'; readonly field: AnswerField; readonly found: string }
  | {
      readonly code: 'answer/option-not-allowed';
      readonly field: AnswerField;
      readonly found: string;
      readonly letters: readonly string[];
    }
  | { readonly code: 'ratio/side-missing'; readonly field: AnswerField }
  | { readonly code: 'ratio/denominator-not-positive'; readonly field: AnswerField; readonly found: number };

export type Answer =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly value: Value }
  | { readonly state: 'noData' }
  | { readonly state: 'notApplicable' }
  | { readonly state: 'unreadable'; readonly problems: readonly Problem[] };

/** The number of a value that has one, else null. */
export const numberOf = (answer: Answer): number | null =>
  answer.state === 'value' && (answer.value.kind === 'number' || answer.value.kind === 'ratio')
    ? answer.value.number
    : null;
