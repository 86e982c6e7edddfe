// The trail as its tab has it, and what the texts of it say about regions: nothing here looks into Isian.
import { readDecisionText } from '../../../src/domain/decision/decision-text';
import { type Evaluation, evaluate } from '../../../src/domain/evaluation/evaluate';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { readInstrument } from '../../../src/domain/instrument/read-instrument';
import type { Region } from '../../../src/domain/region/region';
import { asFixed, determinationsOf } from '../../../src/domain/region-state/determination';
import { readSubmissions } from '../../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../../src/domain/submission/row';
import type { Cell, Rows } from '../../../src/domain/table/cell';
import { readPairs } from '../../../src/domain/text/pairs';
import type { Entry } from '../../../src/domain/trail/entry';
import { type ReadTrailRow, readTrailRow, type TrailRow } from '../../../src/domain/trail/read-rows';
import { ANSWER_NAMES, recordedOf, stateKey } from '../../../src/domain/trail/recorded';
import { readRowFacts } from '../../../src/domain/trail/region-facts';
import type { CellValue, SheetData, WorkbookData } from '../../../src/local/spreadsheet/workbook';

const FIELDS = {
  seq: 'Nomor',
  time: 'Waktu',
  who: 'Siapa',
  action: 'Tindakan',
  region: 'Wilayah',
  indicator: 'Indikator',
  from: 'Dari',
  to: 'Menjadi',
  reason: 'Alasan',
  rules: 'Sidik Aturan',
  instrument: 'Sidik Instrumen',
  previous: 'Sidik Sebelumnya',
  hash: 'Sidik',
} as const;

export const tabIn = (data: WorkbookData, name: string): SheetData => {
  const tab = data.sheets.find((sheet) => sheet.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
};

const valuesIn = (data: WorkbookData, name: string): Rows =>
  tabIn(data, name).cells.map((line) =>
    Array.from(line ?? [], (cell) => {
      const value = cell?.value ?? '';
      return typeof value === 'object' ? value.error : value;
    }),
  );

/** The rows of the tab in their order, with what is typed under other headers left out. */
export const trailRows = (data: WorkbookData): readonly TrailRow[] => {
  const [header = [], ...lines] = valuesIn(data, 'Jejak Audit');
  return lines.map((line, i) => ({
    row: i + 2,
    cells: Object.fromEntries(
      Object.entries(FIELDS).map(([field, name]) => [field, line[header.indexOf(name)]]),
    ) as TrailRow['cells'],
  }));
};

/** The entries in the order of their numbers. */
export const entriesIn = (data: WorkbookData): readonly Entry[] =>
  trailRows(data)
    .flatMap((row): ReadTrailRow | readonly ReadTrailRow[] => readTrailRow(row) ?? [])
    .map(({ entry }) => entry)
    .sort((a, b) => a.seq - b.seq);

/** The instrument of the book, which is data and no part of the trail; null while it is unsound. */
export const instrumentOf = (data: WorkbookData): Instrument | null => {
  const read = readInstrument(valuesIn(data, 'Instrumen'), valuesIn(data, 'Indikator'));
  return 'instrument' in read ? read.instrument : null;
};

const regionOf = (code: string, row: number, bonus: Cell): Region => ({
  row,
  code,
  name: code,
  province: '',
  endorsements: { office: false, regencySecretary: false, provinceSecretary: false },
  officers: '',
  coordinator: '',
  bonus,
  sheetTrouble: '',
  lastYear: '',
});

const NOTHING_TYPED = {
  decision: '',
  verifiedAnswer: '',
  verifiedNumerator: '',
  verifiedDenominator: '',
  reasonCode: '',
  verifierNote: '',
  change: '',
} as const;

/** Every region's scores by the texts of the trail and the instrument alone. */
export const replayed = (
  entries: readonly Entry[],
  instrument: Instrument,
  codes: readonly string[],
): ReadonlyMap<string, Evaluation> => {
  const { answers, decisions, bonuses, rows: facts } = recordedOf(entries);
  const bonusOf = (code: string): Cell => readPairs(bonuses.get(code) ?? '').values.get('bonus');
  const regions = codes.map((code, i) => regionOf(code, i + 2, bonusOf(code)));
  const rows = codes.flatMap((region) => {
    const { gone, doubled } = readRowFacts(facts.get(region) ?? '');
    return instrument.indicators.flatMap(({ code: indicator }): readonly TypedRow[] => {
      if (gone.has(indicator)) return [];
      const key = stateKey(region, indicator);
      const { values } = readPairs(answers.get(key) ?? '');
      const decision = decisions.get(key);
      const text = decision?.text ?? '';
      const row: TypedRow = {
        ...NOTHING_TYPED,
        row: 0,
        region,
        indicator,
        answer: values.get(ANSWER_NAMES.answer),
        numerator: values.get(ANSWER_NAMES.numerator),
        denominator: values.get(ANSWER_NAMES.denominator),
        dataYear: values.get(ANSWER_NAMES.dataYear),
        evidence: values.get(ANSWER_NAMES.evidence),
        note: values.get(ANSWER_NAMES.note),
        recorded: text,
        decidedBy: decision ? readDecisionText(text, decision.by).by : '',
      };
      return doubled.has(indicator) ? [row, { ...row, note: 'lain', answer: 'lain' }] : [row];
    });
  });
  const fixed = determinationsOf(entries);
  return new Map(
    evaluate(instrument, regions, readSubmissions(instrument, regions, rows)).map((one) => {
      const determination = fixed.get(one.region.code);
      return [one.region.code, determination ? asFixed(instrument, one, determination) : one] as const;
    }),
  );
};

export type Line = Readonly<Record<string, CellValue>>;

/** The rows of a tab by its headers, blank ones included. */
export const linesIn = (data: WorkbookData, name: string): readonly Line[] => {
  const [head = [], ...lines] = tabIn(data, name).cells;
  const header = Array.from(head, (cell) => String(cell?.value ?? ''));
  return lines.map((line) => Object.fromEntries(header.map((one, i) => [one, line?.[i]?.value ?? null])));
};

/** The codes of Wilayah, in its order. */
export const codesIn = (data: WorkbookData): readonly string[] =>
  linesIn(data, 'Wilayah').flatMap((line) =>
    line['Kode Wilayah'] == null ? [] : [String(line['Kode Wilayah'])],
  );
