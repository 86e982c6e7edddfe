// The named alternative for rows: a zod/mini object schema for each indicator, parsed once a row.
import * as z from 'zod/mini';
import { DECISION_WORDS } from '../../src/domain/decision/state';
import type { Indicator } from '../../src/domain/instrument/instrument';
import type { TypedBook } from './domain';
import { SETTINGS } from './domain';

const blank = z.literal(['']);
const text = z
  .string()
  .check(z.maxLength(2000), z.regex(/^(?!\s*(?:[=@]\s*[A-Za-z(+-]|[+-]\s*[A-Za-z(@=]))/));
const amount = z.union([
  z.number(),
  z.pipe(
    z.string().check(z.regex(/^[-+]?\d+([.,]\d+)?$/)),
    z.transform((typed) => Number(typed.replace(',', '.'))),
  ),
]);
const side = z.union([blank, amount]);
const said = z.literal(['Tidak ada data', 'Tidak berlaku']);
const decisions = z.enum(['', ...Object.values(DECISION_WORDS)]);

const answerOf = ({ measure }: Indicator) => {
  if (measure.kind === 'yesNo') return z.union([blank, said, z.literal(['Ada', 'Tidak ada'])]);
  if (measure.kind === 'options')
    return z.union([blank, said, z.literal(measure.options.map(({ letter }) => letter))]);
  return z.union([blank, said, amount]);
};

/** The cells of a row and what must hold between them. One finding a row at least where ours has one or more. */
const schemaOf = (indicator: Indicator, regions: readonly string[]) => {
  const { measure } = indicator;
  return z
    .object({
      region: z.enum(regions as [string, ...string[]]),
      indicator: z.literal(indicator.code),
      answer: answerOf(indicator),
      numerator: side,
      denominator: side,
      dataYear: z.union([blank, z.number()]),
      evidence: text,
      note: text,
      decision: decisions,
      verifiedAnswer: answerOf(indicator),
      verifiedNumerator: side,
      verifiedDenominator: side,
      reasonCode: text,
      verifierNote: text,
      recorded: text,
      decidedBy: text,
    })
    .check((context) => {
      const row = context.value;
      const fault = (path: string): void => {
        context.issues.push({ code: 'custom', input: row, path: [path] });
      };
      if (row.answer === 'Tidak ada data' || row.answer === 'Tidak berlaku') {
        if (row.note.trim().length < 3) fault('note');
        if (row.answer === 'Tidak berlaku' && !indicator.mayNotApply) fault('answer');
        return;
      }
      if (measure.kind === 'ratio') {
        const { numerator, denominator } = row;
        if (numerator === '') return fault('numerator');
        if (denominator === '' || denominator <= 0) return fault('denominator');
        if (measure.part && numerator > denominator) fault('numerator');
        const value = (numerator / denominator) * measure.per;
        if (measure.maximum !== null && value > measure.maximum) fault('numerator');
      } else if (row.answer === '') return fault('answer');
      if (row.dataYear !== SETTINGS.dataYear) fault('dataYear');
      if (row.answer !== 'Tidak ada' && !/https?:\/\/\S+\.\S+/.test(row.evidence)) fault('evidence');
    });
};

/** Makes the schemas, outside the measured time; gives the function that parses all rows and counts what is wrong. */
export const zodRows = ({ instrument, regions, rows }: TypedBook): (() => number) => {
  const codes = regions.map(({ code }) => code);
  const schemas = new Map(instrument.indicators.map((one) => [one.code, schemaOf(one, codes)] as const));
  return () => {
    let findings = 0;
    for (const row of rows) {
      const result = schemas.get(String(row.indicator))?.safeParse(row);
      if (result && !result.success) findings += result.error.issues.length;
    }
    return findings;
  };
};
