// The tables that leave a book for analysis over years: their columns, as BigQuery wants them declared.

export type FieldType = 'STRING' | 'DATE' | 'DATETIME' | 'INTEGER' | 'FLOAT' | 'BOOLEAN';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly mode: 'REQUIRED' | 'NULLABLE';
}

/** What JSON holds of each type. A day is `yyyy-MM-dd`, a time without a zone `yyyy-MM-ddTHH:mm:ss`. */
interface Json {
  readonly STRING: string;
  readonly DATE: string;
  readonly DATETIME: string;
  readonly INTEGER: number;
  readonly FLOAT: number;
  readonly BOOLEAN: boolean;
}

/** A row of a table, by the names of its fields. */
export type RowOf<F extends readonly Field[]> = {
  readonly [One in F[number] as One['name']]:
    | Json[One['type']]
    | (One['mode'] extends 'NULLABLE' ? null : never);
};

const required = <N extends string, T extends FieldType>(name: N, type: T) =>
  ({ name, type, mode: 'REQUIRED' }) as const;
const nullable = <N extends string, T extends FieldType>(name: N, type: T) =>
  ({ name, type, mode: 'NULLABLE' }) as const;

/** The field that every table is partitioned by, a year each: the first day of the measured year. */
export const PARTITION_FIELD = 'period';

const PERIOD = [required(PARTITION_FIELD, 'DATE'), required('award_year', 'INTEGER')] as const;
const INSTRUMENT = [required('instrument', 'STRING'), required('instrument_hash', 'STRING')] as const;
const PLACE = [required('province', 'STRING'), required('region', 'STRING')] as const;
const INDICATOR = [
  required('right', 'STRING'),
  required('dimension', 'STRING'),
  required('indicator', 'STRING'),
] as const;

/** What each region answered: a row for each of its indicators, also for those that it left blank. */
export const ANSWER_FIELDS = [
  ...PERIOD,
  ...PLACE,
  ...INDICATOR,
  /** blank, value, noData, notApplicable or unreadable. */
  required('state', 'STRING'),
  /** A letter, or yes or no. */
  nullable('option', 'STRING'),
  nullable('value', 'FLOAT'),
  nullable('numerator', 'FLOAT'),
  nullable('denominator', 'FLOAT'),
  nullable('data_year', 'INTEGER'),
  required('has_evidence', 'BOOLEAN'),
  ...INSTRUMENT,
] as const satisfies readonly Field[];

/** What verifiers decided and was recorded: a row for each indicator that is no longer pending. */
export const DECISION_FIELDS = [
  ...PERIOD,
  ...PLACE,
  ...INDICATOR,
  /** confirmed, corrected, unsupported, returned or notApplicable. */
  required('decision', 'STRING'),
  /** Code of the reason; none of a plain confirmation. */
  nullable('reason', 'STRING'),
  /** Whether the indicator is settled by it. */
  required('stands', 'BOOLEAN'),
  /** The state of the answer that counts after it, as in the answers. */
  required('verified_state', 'STRING'),
  nullable('verified_option', 'STRING'),
  nullable('verified_value', 'FLOAT'),
  /** The minute in which it was recorded in the trail, in the book's zone. */
  nullable('decided_at', 'DATETIME'),
  /** SHA-256 of the verifier's address in lower case. */
  nullable('verifier', 'STRING'),
  ...INSTRUMENT,
] as const satisfies readonly Field[];

/** What the rules had to say. */
export const FINDING_FIELDS = [
  ...PERIOD,
  nullable('province', 'STRING'),
  nullable('region', 'STRING'),
  nullable('indicator', 'STRING'),
  required('code', 'STRING'),
  /** error, warning or info. */
  required('severity', 'STRING'),
  /** isian or wilayah. */
  nullable('table', 'STRING'),
  nullable('field', 'STRING'),
  ...INSTRUMENT,
] as const satisfies readonly Field[];

/** A row for each region's final value, where `right` is null, and one for each of its rights. Scores are 0 to 100 as printed. */
export const SCORE_FIELDS = [
  ...PERIOD,
  ...PLACE,
  required('province_name', 'STRING'),
  required('region_name', 'STRING'),
  nullable('right', 'STRING'),
  nullable('right_name', 'STRING'),
  nullable('claimed', 'FLOAT'),
  nullable('verified', 'FLOAT'),
  /** The rest is told of the final value alone. */
  nullable('bonus', 'FLOAT'),
  nullable('grade', 'STRING'),
  /** Percent. */
  nullable('completeness', 'FLOAT'),
  nullable('decided', 'INTEGER'),
  nullable('indicators', 'INTEGER'),
  /** empty, incomplete, ready, being-verified or verified. */
  nullable('status', 'STRING'),
  /** draft, submitted, checked, returned, verified, determined or revoked. */
  nullable('state', 'STRING'),
  required('provisional', 'BOOLEAN'),
  ...INSTRUMENT,
] as const satisfies readonly Field[];

export const TABLE_FIELDS = {
  answers: ANSWER_FIELDS,
  decisions: DECISION_FIELDS,
  findings: FINDING_FIELDS,
  scores: SCORE_FIELDS,
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type TableName = keyof typeof TABLE_FIELDS;
