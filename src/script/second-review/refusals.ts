// What refusals of the second verification tell.

export interface SecondReviewRefusals {
  'review/no-second': object;
  'review/nothing-decided': object;
  /** Every decision that could be drawn was made by the second verifier. */
  'review/all-by-second': { readonly address: string };
  /** Decisions that wait for the second vote and were made by whoever is to give it now. */
  'review/second-decided': { readonly address: string; readonly places: readonly string[] };
  'review/none': object;
  'review/file-missing': object;
  'review/file-trashed': { readonly name: string };
  /** `by` is who made the file. */
  'review/file-closed': { readonly by: string; readonly reason: string };
  /** `header` is the one that is missing or there twice; null where the tab itself is missing. */
  'review/file-spoiled': { readonly tab: string; readonly header: string | null };
  'review/not-third': { readonly address: string; readonly thirds: readonly string[] };
}
