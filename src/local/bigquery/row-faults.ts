// Newline-delimited JSON held against a declared schema, as a load job does before it loads any of it.
import { z } from 'zod';

/** The types that the stand-in knows; BigQuery has others, and other names for these. */
export const FIELD_TYPES = ['STRING', 'DATE', 'DATETIME', 'INTEGER', 'FLOAT', 'BOOLEAN'] as const;

export const fieldsShape = z.array(
  z.object({
    name: z.string().regex(/^[A-Za-z_]\w{0,299}$/),
    type: z.enum(FIELD_TYPES),
    mode: z.enum(['REQUIRED', 'NULLABLE']).default('NULLABLE'),
  }),
);
export type Field = z.infer<typeof fieldsShape>[number];

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const FITS: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  STRING: (value) => typeof value === 'string',
  BOOLEAN: (value) => typeof value === 'boolean',
  INTEGER: (value) => Number.isSafeInteger(value),
  FLOAT: (value) => typeof value === 'number',
  DATE: (value) => typeof value === 'string' && isDay(value),
  DATETIME: (value) =>
    typeof value === 'string' &&
    isDay(value.slice(0, 10)) &&
    /^[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value.slice(10)),
};

export type JsonRow = Readonly<Record<string, unknown>>;

/**
 * The rows of the text, or what is wrong with the first bad line. Stricter than BigQuery, which also takes numbers and
 * truth values as text; a member that is null counts as left out.
 */
export const readRows = (
  ndjson: string,
  fields: readonly Field[],
): { readonly rows: readonly JsonRow[] } | { readonly fault: string } => {
  const known = new Map(fields.map((field) => [field.name, field]));
  const rows: JsonRow[] = [];
  const lines = ndjson.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  for (const [i, line] of lines.entries()) {
    const row = parsed(line);
    const fault = row === null ? 'JSON parsing error: no object' : faultOf(row, fields, known);
    if (row === null || fault !== null) return { fault: `Error while reading data, row ${i + 1}: ${fault}` };
    rows.push(row);
  }
  return { rows };
};

const parsed = (line: string): JsonRow | null => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRow) : null;
  } catch {
    return null;
  }
};

const faultOf = (
  row: JsonRow,
  fields: readonly Field[],
  known: ReadonlyMap<string, Field>,
): string | null => {
  for (const [name, value] of Object.entries(row)) {
    const field = known.get(name);
    if (!field) return `No such field: ${name}.`;
    if (value !== null && !FITS[field.type](value))
      return `Could not convert ${JSON.stringify(value)} to ${field.type} (${name}).`;
  }
  const missing = fields.find(
    ({ name, mode }) => mode === 'REQUIRED' && (row[name] === undefined || row[name] === null),
  );
  return missing ? `Missing required field: ${missing.name}.` : null;
};
