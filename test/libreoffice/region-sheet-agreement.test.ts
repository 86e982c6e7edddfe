// What a Lembar Isian computes by itself, in LibreOffice, is what the batch validator and the scores say, row by row.
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/domain/evaluation/evaluate';
import type { Instrument } from '../../src/domain/instrument/instrument';
import { scoreIndicator } from '../../src/domain/scoring/score';
import { readSubmissions } from '../../src/domain/submission/read-submissions';
import { isKnown, type ReadRow } from '../../src/domain/submission/row';
import { settle } from '../../src/domain/submission/settle';
import { type Cell, isBlank } from '../../src/domain/table/cell';
import type { Finding, FindingCode } from '../../src/domain/validation/finding';
import { RULES } from '../../src/domain/validation/rules';
import { validate } from '../../src/domain/validation/validate';
import { STATUS_WORDS, type StatusCode, statusOf } from '../../src/script/region-sheet/status-words';
import { region, settings } from '../domain/build';
import { shippedTables } from '../domain/shipped';
import { INSTRUMENT, type Table } from '../end-to-end/instrument';
import { CORPUS, regionAnswers } from '../script/region-sheet/corpus';
import { codeOf, indicatorsOf, MEASURE_NAMES } from '../script/region-sheet/measures';
import {
  filledFile,
  instrumentOf,
  madeSheet,
  REGION,
  readFile,
  rowsOf,
  type SheetRow,
} from '../script/region-sheet/sheet-file';
import { recalculate } from './recalculate';
import { skipReason } from './soffice';

const ROW_RULES = RULES.filter(({ scope }) => scope === 'row' || scope === 'any row');
const REGIONS = [region(REGION)];
/** The year that a new book asks for. */
const ABOUT = { dataYear: 2025, region: REGION.code };

interface Judged {
  readonly row: SheetRow;
  readonly read: ReadRow;
  readonly findings: readonly Finding[];
}

/** The rows as the batch judges them. */
const judgedBy = (instrument: Instrument, rows: readonly SheetRow[]): readonly Judged[] => {
  const read = readSubmissions(
    instrument,
    REGIONS,
    rows.map(({ typed }) => typed),
  );
  const book = { instrument, regions: REGIONS, rows: read, settings: { ...settings, ...ABOUT } };
  const byRow = new Map<number, Finding[]>();
  for (const finding of validate(book, ROW_RULES).findings) {
    const row = finding.place?.row ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  return rows.flatMap((row, i) => {
    const one = read[i];
    return one ? [{ row, read: one, findings: byRow.get(row.row) ?? [] }] : [];
  });
};

/** A row without an indicator and an answer is not collected: there is nothing to say of it. */
const isCollected = ({ typed }: SheetRow): boolean => {
  const { indicator, answer, numerator, denominator, dataYear, evidence, note } = typed;
  return [indicator, answer, numerator, denominator, dataYear, evidence, note].some((cell) => !isBlank(cell));
};

const expectedStatus = ({ row, read, findings }: Judged): string =>
  isCollected(row) ? statusOf(findings, read.indicator, ABOUT) : '';

/** The colour of the row: a question leaves it in order. */
const expectedWorst = ({ row, read, findings }: Judged): string => {
  if (!isCollected(row)) return '';
  if (isKnown(read) && read.claimed.state === 'blank') return 'blank';
  const [worst] = findings;
  return worst === undefined || worst.severity === 'info' ? 'ok' : worst.severity;
};

interface Points {
  readonly points: Cell;
  readonly possible: Cell;
}

/** What the answer counts; a row whose region is not known counts as not answered. */
const expectedPoints = ({ read }: Judged): Points => {
  const { indicator } = read;
  if (!indicator) return { points: '', possible: '' };
  const settled = isKnown(read)
    ? settle(indicator, read.claimed, read.typed.note)
    : ({ kind: 'noData', because: 'blank' } as const);
  const score = scoreIndicator(indicator, settled);
  return score.kind === 'counted'
    ? { points: score.points, possible: score.of }
    : { points: '', possible: '' };
};

/** To nine decimals: the order of sums and quotients is not the same everywhere. */
const plain = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell);
const pointsOf = ({ helper }: SheetRow): Points => ({
  points: plain(helper('points')),
  possible: plain(helper('possible')),
});

/** Where the sheet says something else than is expected of it, with what was typed there. */
const differences = <T>(
  rows: readonly Judged[],
  said: (row: SheetRow) => T,
  expected: (row: Judged) => T,
): readonly object[] =>
  rows
    .map((one) => ({ typed: one.row.typed, said: said(one.row), expected: expected(one) }))
    .filter((one) => JSON.stringify(one.said) !== JSON.stringify(one.expected));

describe.skipIf(skipReason)('a Lembar Isian with every mistake that an officer can make', () => {
  let instrument: Instrument;
  let rows: readonly Judged[];
  let filled: { readonly file: Uint8Array; readonly places: readonly number[] };
  beforeAll(async () => {
    const indicators = indicatorsOf(CORPUS.map(({ measure }) => measure));
    const blank = await madeSheet(INSTRUMENT, indicators);
    const rowOfCode = rowsOf(blank);
    const places = CORPUS.map((_, n) => rowOfCode.get(codeOf(n)) ?? 0);
    const answers = new Map(CORPUS.map(({ cells }, n) => [places[n] ?? 0, cells]));
    const file = await filledFile(blank, answers);
    filled = { file, places };
    instrument = instrumentOf(INSTRUMENT, indicators);
    rows = judgedBy(instrument, await readFile(recalculate(file, 'en-US', 'xlsx'), places));
  }, 300_000);

  it('has 600 rows at least, of every measure, and every finding that one row can cause', () => {
    const told = new Map<FindingCode, number>();
    for (const { findings } of rows)
      for (const { code } of findings) told.set(code, (told.get(code) ?? 0) + 1);
    const codes = Object.keys(STATUS_WORDS) as StatusCode[];
    const sound = rows.filter(({ read }) => isKnown(read) && read.claimed.state === 'value').length;
    console.info(
      `${rows.length} rows over ${MEASURE_NAMES.length} measures, ${sound} of them with an answer that can be read; ` +
        `${codes.length} codes: ${codes.map((code) => `${code} ${told.get(code) ?? 0}`).join(', ')}`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(600);
    expect(new Set(CORPUS.map(({ measure }) => measure))).toEqual(new Set(MEASURE_NAMES));
    expect([...told.keys()].sort()).toEqual([...codes].sort());
  });

  it('says in every row what the validator says', () => {
    expect(differences(rows, ({ status }) => status, expectedStatus)).toEqual([]);
  });

  it('counts every row by the worst that the validator finds', () => {
    expect(differences(rows, ({ helper }) => helper('worst'), expectedWorst)).toEqual([]);
  });

  it('gives every answer the points that the score gives it', () => {
    const expected = (one: Judged): Points => {
      const { points, possible } = expectedPoints(one);
      return { points: plain(points), possible: plain(possible) };
    };
    expect(differences(rows, pointsOf, expected)).toEqual([]);
  });

  // LibreOffice drops a tab inside a cell when it saves .ods: there the text itself is another one afterwards.
  it('says the same in a LibreOffice with decimal commas, saved as .ods and as .xlsx again', async () => {
    const again = await readFile(recalculate(filled.file, 'id-ID', 'ods', 'xlsx'), filled.places);
    const agreeing = judgedBy(instrument, again);
    expect(differences(agreeing, ({ status }) => status, expectedStatus)).toEqual([]);
    const before = new Map(rows.map(({ row }) => [row.row, row]));
    const said = (row: SheetRow | undefined) => row && { status: row.status, ...pointsOf(row) };
    const others = again.filter((row) => !isSame(said(row), said(before.get(row.row))));
    expect(others.filter(({ row }) => !String(before.get(row)?.typed.answer).includes('\t'))).toEqual([]);
  }, 300_000);
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const KINDS = { yesNo: 'ya-tidak', options: 'pilihan', number: 'angka', ratio: 'rasio' } as const;

describe.skipIf(skipReason).each(['kkpham-2021', 'kkpham-2016', 'kkpham-2013'] as const)(
  'a whole region of %s',
  (id) => {
    it('has in its hidden columns what its claimed score is made of', async () => {
      const tables = shippedTables(id);
      const [identity, indicators] = [tables.instrument, tables.indicators] as unknown as readonly [
        Table,
        Table,
      ];
      const instrument = instrumentOf(identity, indicators);
      const blank = await madeSheet(identity, indicators);
      const rowOfCode = rowsOf(blank);
      const kinds = instrument.indicators.map(({ measure }) => KINDS[measure.kind]);
      const places = instrument.indicators.map(({ code }) => rowOfCode.get(code) ?? 0);
      const answers = new Map(regionAnswers(kinds, 7).map((cells, i) => [places[i] ?? 0, cells]));
      const file = recalculate(await filledFile(blank, answers), 'id-ID', 'xlsx');
      const rows = judgedBy(instrument, await readFile(file, places));
      expect(differences(rows, ({ status }) => status, expectedStatus)).toEqual([]);
      const [{ claimed } = { claimed: null }] = evaluate(
        instrument,
        REGIONS,
        rows.map(({ read }) => read),
      );
      const counted = instrument.indicators.map(({ code }) => {
        const score = claimed?.indicators.get(code);
        return score?.kind === 'counted'
          ? { points: plain(score.points), possible: score.of }
          : { points: '', possible: '' };
      });
      expect(rows.map(({ row }) => pointsOf(row))).toEqual(counted);
    }, 300_000);
  },
);
