// The tables of a book as they leave it: newline-delimited JSON with its schema, named by province and year.
import { provinceOf } from '../region/region-code';
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';
import { answerRows, decisionRows, findingRows, type Source, scoreRows } from './rows';
import { type Field, TABLE_FIELDS, type TableName } from './schema';

export interface WarehouseTable {
  readonly name: TableName;
  /** `answers_73`: books of different provinces never replace each other's rows. */
  readonly id: string;
  /** The partition that these rows are the whole of, such as `2025`. */
  readonly partition: string;
  readonly fields: readonly Field[];
  readonly rows: number;
  /** A JSON object a line, with the members in the order of the fields; empty without rows. */
  readonly ndjson: string;
  /** SHA-256 of schema and rows: equal for equal content, in whatever order the book's rows stand. */
  readonly hash: string;
}

/** All four tables. No address of anybody stands in them, but the hashes of verifiers' addresses. */
export const warehouseTables = (source: Source): readonly WarehouseTable[] => {
  const rows: Readonly<Record<TableName, readonly object[]>> = {
    answers: answerRows(source),
    decisions: decisionRows(source),
    findings: findingRows(source),
    scores: scoreRows(source),
  };
  const suffix = suffixOf(source);
  return (Object.keys(TABLE_FIELDS) as TableName[]).map((name) => {
    const fields: readonly Field[] = TABLE_FIELDS[name];
    const ndjson = rows[name].map((row) => `${lineOf(fields, row)}\n`).join('');
    return {
      name,
      id: `${name}_${suffix}`,
      partition: String(source.dataYear),
      fields,
      rows: rows[name].length,
      ndjson,
      hash: sha256(`${canonical(fields)}\n${ndjson}`),
    };
  });
};

/** Beyond so many provinces a table is named by their number. */
const MOST_NAMED = 4;

const suffixOf = ({ evaluations }: Source): string => {
  const codes = [...new Set(evaluations.map(({ region }) => provinceOf(region.code)))].sort();
  return codes.length > MOST_NAMED ? `${codes.length}_provinsi` : codes.join('_');
};

const lineOf = (fields: readonly Field[], row: object): string =>
  JSON.stringify(
    Object.fromEntries(
      fields.flatMap(({ name }): readonly (readonly [string, unknown])[] => {
        const value: unknown = Reflect.get(row, name);
        if (value === null || value === undefined) return [];
        return [[name, typeof value === 'string' ? withoutAddresses(value) : value]];
      }),
    ),
  );

/** Names are people's text, and may hold anything: a word with an @ in it stays at home. */
const withoutAddresses = (text: string): string =>
  text.includes('@')
    ? text
        .split(/(\s+)/)
        .map((word) => (word.includes('@') ? '…' : word))
        .join('')
    : text;
