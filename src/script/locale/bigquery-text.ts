// The words about what is sent to BigQuery, which each language has to provide.

export interface BigQueryText {
  readonly menu: string;
  readonly askTitle: string;
  /** `place` is project and data set; `rows` of all tables that are due. */
  readonly ask: (facts: {
    readonly place: string;
    readonly tables: readonly string[];
    readonly rows: number;
  }) => string;
  readonly sent: (counts: {
    readonly loaded: readonly string[];
    readonly unchanged: number;
    readonly running: readonly string[];
    readonly failed: readonly { readonly table: string; readonly reason: string }[];
  }) => string;
}
