// What must hold of Nilai: it follows from the trail and the instrument alone, and what is fixed stays.
import type { Evaluation } from '../../../src/domain/evaluation/evaluate';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { determinationsOf } from '../../../src/domain/region-state/determination';
import { printed } from '../../../src/domain/scoring/grade';
import type { Entry } from '../../../src/domain/trail/entry';
import type { WorkbookData } from '../../../src/local/spreadsheet/workbook';
import { codesIn, entriesIn, instrumentOf, type Line, linesIn, replayed } from './history';

/** A value that was fixed, by the header of Nilai. */
export type FixedRow = Readonly<Record<string, number | string | null>>;

/** What Nilai has to say of a region by the trail. */
const expectedOf = (instrument: Instrument, one: Evaluation, isRevoked: boolean): FixedRow => ({
  ...Object.fromEntries(
    instrument.rights.map(({ name }, i) => {
      const score = one.verified.rights[i]?.score ?? null;
      return [name, score === null ? null : printed(score)];
    }),
  ),
  Rerata: one.verified.mean,
  Bonus: one.verified.bonus,
  'Nilai Akhir': one.verified.final,
  Predikat: isRevoked ? 'dicabut' : (one.verified.grade?.name ?? 'Tidak dinilai'),
  'Nilai Klaim': one.claimed.final,
  Selisih: one.difference,
  Kelengkapan: one.completeness,
  'Sifat Nilai': one.provisional ? 'Sementara' : 'Terverifikasi',
  'Jawaban Tak Terpakai': one.unusable,
});

const differences = (row: Line, expected: FixedRow): readonly string[] =>
  Object.entries(expected).flatMap(([header, value]) =>
    !(header in row) || String(row[header]).toLowerCase() === String(value).toLowerCase()
      ? []
      : [`${header} is ${String(row[header])}, not ${String(value)}`],
  );

/** The rows of Nilai by code. */
const scoredIn = (data: WorkbookData): ReadonlyMap<string, Line> =>
  new Map(linesIn(data, 'Nilai').map((line) => [String(line['Kode Wilayah']), line]));

/** Right after *Hitung nilai*: every region of Wilayah has the scores that the trail and the instrument give. */
export const replayLaws = (data: WorkbookData): readonly string[] => {
  const entries = entriesIn(data);
  const instrument = instrumentOf(data);
  if (!instrument) return ['scored by an unsound instrument'];
  const fixed = determinationsOf(entries);
  const rows = scoredIn(data);
  return [...replayed(entries, instrument, codesIn(data))].flatMap(([code, one]) => {
    const row = rows.get(code);
    if (!row) return [`${code} is not scored`];
    const expected = expectedOf(instrument, one, fixed.get(code)?.state === 'revoked');
    return differences(row, expected).map((said) => `${code} is not as the trail has it: ${said}`);
  });
};

/** What Nilai has to say ever after of the regions that these entries fix, by the instrument of that moment. */
export const fixedRows = (
  entries: readonly Entry[],
  instrument: Instrument,
  codes: readonly string[],
): ReadonlyMap<string, FixedRow> =>
  new Map(
    [...replayed(entries, instrument, codes)].map(([code, one]) => [
      code,
      expectedOf(instrument, one, false),
    ]),
  );

/** Right after *Hitung nilai*: a value that was fixed stands there as it was fixed; a revoked one has no predicate. */
export const fixedLaws = (data: WorkbookData, fixed: ReadonlyMap<string, FixedRow>): readonly string[] => {
  const determinations = determinationsOf(entriesIn(data));
  const rows = scoredIn(data);
  return [...fixed].flatMap(([code, { Predikat = null, ...values }]) => {
    const row = rows.get(code);
    if (!row) return [];
    const isRevoked = determinations.get(code)?.state === 'revoked';
    const expected = { ...values, Predikat: isRevoked ? 'dicabut' : Predikat };
    return differences(row, expected).map((said) => `the fixed value of ${code} changed: ${said}`);
  });
};
