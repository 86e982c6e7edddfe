// Reads an instrument from its two tables, checked as a whole: it is sound, or every fault is listed.

import { type Cell, cellText, type Rows } from '../table/cell';
import { readTable, type TableRow } from '../table/read-table';
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';
import type { InstrumentFault, InstrumentTable, Unsound } from './fault';
import type { Assumption, Instrument, Provenance } from './instrument';
import { INDICATOR_HEADERS, type IndicatorHeader, readIndicator } from './read-indicator';
import { PROVENANCE_WORDS, parseNumber, provenanceOf } from './words';

/** The headers of `instrumen.csv` and of the tab *Instrumen*. */
export const INSTRUMENT_HEADERS = [
  'Bagian',
  'Kode',
  'Nama',
  'Kelompok',
  'Nilai',
  'Status',
  'Keterangan',
] as const;
type Header = (typeof INSTRUMENT_HEADERS)[number];

export type InstrumentRead =
  | { readonly instrument: Instrument }
  | { readonly faults: readonly InstrumentFault[] };

/** One line of `instrumen.csv`, still without judgement on the whole. */
interface Line {
  readonly row: number;
  readonly part: string;
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly value: number | null;
  /** What the status cell says; an identity line need not say any. */
  readonly status: Provenance | null;
  readonly provenance: Provenance;
  readonly remark: string;
}

const PARTS = ['identitas', 'penilaian', 'hak', 'jenis', 'predikat'];
const IDENTITY = ['id', 'judul', 'peraturan', 'kedudukan'];
const SCORING = ['cara', 'bonus_maks', 'nilai_maks'];
/** May be left out; then the region does not see a score of its own. */
const SELF_SCORE = 'nilai_mandiri';
const YES_NO = ['ya', 'tidak'];
const METHODS: ReadonlyMap<string, Instrument['method']> = new Map([
  ['rerata', 'means'],
  ['poin', 'points'],
]);

/**
 * Reads the tables *Instrumen* and *Indikator* (first row headers, as in `sheets-templates/instruments/README.md`).
 * Gives the instrument with its hash, or all its faults by table, row and column; never throws.
 */
export const readInstrument = (instrumentRows: Rows, indicatorRows: Rows): InstrumentRead => {
  const head = readTable(instrumentRows, INSTRUMENT_HEADERS);
  const body = readTable(indicatorRows, INDICATOR_HEADERS);
  const unreadable = [
    ...('faults' in head ? head.faults.map((fault) => at('Instrumen', 1, null, fault)) : []),
    ...('faults' in body ? body.faults.map((fault) => at('Indikator', 1, null, fault)) : []),
  ];
  if ('faults' in head || 'faults' in body) return { faults: unreadable };

  const read = head.table.rows.map(readLine);
  const lines = read.map(({ line }) => line);
  const indicators = body.table.rows.map(readIndicator);
  const placed = body.table.rows.map(placeOf);
  const of = (part: string): readonly Line[] => lines.filter((line) => line.part === part);
  const only = (part: string, key: string): Line | undefined => of(part).find((line) => line.code === key);

  const faults = [
    ...read.flatMap(({ faults }) => faults),
    ...indicators.flatMap((indicator) => ('faults' in indicator ? indicator.faults : [])),
    ...missingLines(lines),
    ...repeated(
      'Instrumen',
      lines.map((line) => ({ row: line.row, key: `${line.part} ${line.code}` })),
    ),
    ...repeated(
      'Indikator',
      placed.filter(({ code }) => code !== '').map(({ row, code }) => ({ row, key: code })),
    ),
    ...references(placed, of('hak'), of('jenis')),
    ...weights(of('jenis')),
    ...grades(of('predikat')),
    ...(body.table.rows.length === 0
      ? [at('Indikator', 1, null, { code: 'line-missing', part: 'indikator', key: '*' })]
      : []),
  ];
  if (faults.length > 0) return { faults };

  const content: Omit<Instrument, 'hash'> = {
    id: only('identitas', 'id')?.name ?? '',
    title: only('identitas', 'judul')?.name ?? '',
    regulation: only('identitas', 'peraturan')?.name ?? '',
    standing: only('identitas', 'kedudukan')?.name ?? '',
    method: METHODS.get(only('penilaian', 'cara')?.name ?? '') ?? 'means',
    bonusMax: only('penilaian', 'bonus_maks')?.value ?? 0,
    finalMax: only('penilaian', 'nilai_maks')?.value ?? 100,
    selfScore: only('penilaian', SELF_SCORE)?.name === 'ya',
    rights: of('hak').map(({ code, name, group, value, provenance }) => ({
      code,
      name,
      group,
      weight: value ?? 1,
      provenance,
    })),
    dimensions: of('jenis').map(({ code, name, value, provenance }) => ({
      code,
      name,
      weight: value ?? 0,
      provenance,
    })),
    indicators: indicators.flatMap((indicator) => ('value' in indicator ? [indicator.value] : [])),
    grades: of('predikat')
      .map(({ code, name, value, provenance }) => ({ code, name, from: value ?? 0, provenance }))
      .sort((a, b) => b.from - a.from),
    assumptions: assumptionsOf(lines),
  };
  return { instrument: { ...content, hash: sha256(canonical([content, byKey(lines)])) } };
};

/** The lines of *Instrumen* whatever their order, also with what the instrument itself does not keep. */
const byKey = (lines: readonly Line[]): Readonly<Record<string, object>> =>
  Object.fromEntries(lines.map(({ row: _row, ...line }) => [`${line.part} ${line.code}`, line]));

interface Place {
  readonly row: number;
  readonly code: string;
  readonly right: string;
  readonly dimension: string;
}

/** Where an indicator belongs, whatever else its line has wrong. */
const placeOf = ({ row, get }: TableRow<IndicatorHeader>): Place => ({
  row,
  code: cellText(get('Kode')).toUpperCase(),
  right: cellText(get('Hak')),
  dimension: cellText(get('Jenis')),
});

const at = (table: InstrumentTable, row: number, column: string | null, what: Unsound): InstrumentFault => ({
  ...what,
  table,
  row,
  column,
});

const readLine = (
  source: TableRow<Header>,
): { readonly line: Line; readonly faults: readonly InstrumentFault[] } => {
  const text = (column: Header): string => cellText(source.get(column));
  const part = text('Bagian').toLowerCase();
  const code = text('Kode').toLowerCase();
  const numeric = part === 'hak' || part === 'jenis' || part === 'predikat' || code.endsWith('_maks');
  const provenance = provenanceOf(text('Status'));
  const fault = (column: Header, what: Unsound): readonly InstrumentFault[] => [
    at('Instrumen', source.row, column, what),
  ];
  return {
    line: {
      row: source.row,
      part,
      code,
      name: text('Nama'),
      group: text('Kelompok'),
      value: numeric ? parseNumber(source.get('Nilai')) : null,
      status: provenance ?? null,
      provenance: provenance ?? 'assumption',
      remark: text('Keterangan'),
    },
    faults: [
      ...(PARTS.includes(part) ? [] : fault('Bagian', { code: 'unknown-word', found: part, allowed: PARTS })),
      ...unsoundKey(part, code).flatMap((what) => fault('Kode', what)),
      ...(text('Nama') === '' ? fault('Nama', { code: 'blank' }) : []),
      ...(part === 'penilaian' && code === 'cara' && text('Nama') !== '' && !METHODS.has(text('Nama'))
        ? fault('Nama', { code: 'unknown-word', found: text('Nama'), allowed: [...METHODS.keys()] })
        : []),
      ...(part === 'penilaian' && code === SELF_SCORE && !YES_NO.includes(text('Nama'))
        ? fault('Nama', { code: 'unknown-word', found: text('Nama'), allowed: YES_NO })
        : []),
      ...(numeric
        ? unsoundValue(part, code, source.get('Nilai')).flatMap((what) => fault('Nilai', what))
        : []),
      ...(provenance || (part === 'identitas' && text('Status') === '')
        ? []
        : fault('Status', { code: 'unknown-word', found: text('Status'), allowed: PROVENANCE_WORDS })),
    ],
  };
};

const unsoundKey = (part: string, code: string): readonly Unsound[] => {
  const allowed = part === 'identitas' ? IDENTITY : part === 'penilaian' ? [...SCORING, SELF_SCORE] : null;
  if (allowed) return allowed.includes(code) ? [] : [{ code: 'unknown-word', found: code, allowed }];
  return /^[a-z][a-z0-9-]{0,59}$/.test(code) ? [] : [{ code: 'bad-code', found: code }];
};

const unsoundValue = (part: string, code: string, cell: Cell): readonly Unsound[] => {
  const value = parseNumber(cell);
  if (value === null) return [{ code: 'not-a-number', found: cellText(cell) }];
  const from = part === 'hak' || code === 'nilai_maks' ? 0.000001 : 0;
  const to = part === 'hak' ? 1000 : 100;
  return value < from || value > to ? [{ code: 'out-of-bounds', found: value, from, to }] : [];
};

const missingLines = (lines: readonly Line[]): readonly InstrumentFault[] => {
  const wanted = [
    ...IDENTITY.map((key) => ['identitas', key] as const),
    ...SCORING.map((key) => ['penilaian', key] as const),
    ...['hak', 'jenis', 'predikat'].map((part) => [part, '*'] as const),
  ];
  return wanted
    .filter(([part, key]) => !lines.some((line) => line.part === part && (key === '*' || line.code === key)))
    .map(([part, key]) => at('Instrumen', 1, null, { code: 'line-missing', part, key }));
};

const repeated = (
  table: InstrumentTable,
  keys: readonly { readonly row: number; readonly key: string }[],
): readonly InstrumentFault[] => {
  const first = new Map([...keys].reverse().map(({ row, key }) => [key, row]));
  return keys.flatMap(({ row, key }) => {
    const before = first.get(key) ?? row;
    return before === row ? [] : [at(table, row, 'Kode', { code: 'twice', found: key, first: before })];
  });
};

const references = (
  indicators: readonly Place[],
  rights: readonly Line[],
  dimensions: readonly Line[],
): readonly InstrumentFault[] => {
  const unknown = (column: 'Hak' | 'Jenis', of: (i: Place) => string, known: readonly Line[]) =>
    indicators
      .filter((indicator) => of(indicator) !== '' && !known.some((line) => line.code === of(indicator)))
      .map((indicator) =>
        at('Indikator', indicator.row, column, {
          code: 'unknown-word',
          found: of(indicator),
          allowed: known.map((line) => line.code),
        }),
      );
  const unused = rights
    .filter((right) => !indicators.some((indicator) => indicator.right === right.code))
    .map((right) => at('Instrumen', right.row, 'Kode', { code: 'unused', found: right.code }));
  const holes = rights.flatMap((right) =>
    dimensions
      .filter(
        (dimension) =>
          indicators.some((i) => i.right === right.code) &&
          !indicators.some((i) => i.right === right.code && i.dimension === dimension.code),
      )
      .map((dimension) =>
        at('Instrumen', dimension.row, 'Kode', {
          code: 'unused-in-right',
          found: dimension.code,
          right: right.code,
        }),
      ),
  );
  return [
    ...unknown('Hak', (i) => i.right, rights),
    ...unknown('Jenis', (i) => i.dimension, dimensions),
    ...unused,
    ...holes,
  ];
};

const weights = (dimensions: readonly Line[]): readonly InstrumentFault[] => {
  const sum = dimensions.reduce((total, line) => total + (line.value ?? 0), 0);
  return dimensions.length === 0 ||
    dimensions.some((line) => line.value === null) ||
    Math.abs(sum - 100) < 1e-9
    ? []
    : [at('Instrumen', dimensions[0]?.row ?? 1, 'Nilai', { code: 'weights', sum })];
};

const grades = (lines: readonly Line[]): readonly InstrumentFault[] => {
  const bounds = lines.flatMap((line) => (line.value === null ? [] : [line.value]));
  const lowest = Math.min(...bounds);
  return [
    ...(bounds.length > 0 && bounds.length === lines.length && lowest !== 0
      ? [at('Instrumen', lines[0]?.row ?? 1, 'Nilai', { code: 'grades-start', lowest })]
      : []),
    ...lines.flatMap((line) => {
      const same = lines.find((other) => other.value === line.value && other.row < line.row);
      return same && line.value !== null
        ? [at('Instrumen', line.row, 'Nilai', { code: 'twice', found: String(line.value), first: same.row })]
        : [];
    }),
  ];
};

/** Lines of one part that assume the same value for the same reason are one assumption. */
const assumptionsOf = (lines: readonly Line[]): readonly Assumption[] => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.status !== 'assumption') continue;
    const key = canonical([line.part, assumedValue(line), line.remark]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const name = `${first.part} ${group.map((line) => line.code).join(', ')}`;
    return [{ name, value: assumedValue(first), why: first.remark }];
  });
};

const assumedValue = (line: Line): string => (line.value === null ? line.name : String(line.value));
