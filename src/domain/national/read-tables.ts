// Reads the tables of a province's book as far as a national one needs them.
import type { RegionStatus } from '../evaluation/evaluate';
import { readRegionCode } from '../region/region-code';
import { type RegionState, readState } from '../region-state/state';
import { type Cell, cellText, isBlank, type Rows } from '../table/cell';
import { findColumns, readTable } from '../table/read-table';
import type { Severity } from '../validation/finding';
import type { RegionReading, ScoreReading } from './reading';

/** Headers by which the tables are read. */
export const REGION_HEADERS = ['Kode Wilayah', 'Wilayah', 'Provinsi', 'Status'] as const;
/** Beside them, where the book has it: the state itself. */
export const STATE_HEADER = 'Tahap';
export const SCORE_HEADERS = [
  'Kode Wilayah',
  'Wilayah',
  'Rerata',
  'Nilai Akhir',
  'Predikat',
  'Nilai Klaim',
  'Kelengkapan',
  'Sifat Nilai',
  'Instrumen',
] as const;
export const SEVERITY_HEADER = 'Tingkat';

/** The words that a book uses for what is data here, in whatever language it speaks. */
export interface BookWords {
  readonly statuses: ReadonlyMap<string, RegionStatus>;
  readonly severities: ReadonlyMap<string, Severity>;
  /** Words for a score that is no longer provisional. */
  readonly final: ReadonlySet<string>;
}

/** What is missing in row 1 of a table. */
export interface MissingHeader {
  readonly missing: string;
}

/**
 * The regions of Wilayah with their scores of Nilai, each region once, in the order of Wilayah. A row whose code is no code
 * is left out. A table of scores without any row gives regions without scores.
 */
export const readRegionTable = (
  regions: Rows,
  scores: ReadonlyMap<string, ScoreReading>,
  words: BookWords,
): { readonly regions: readonly RegionReading[] } | MissingHeader => {
  const read = readTable(regions, REGION_HEADERS);
  if ('faults' in read) return { missing: read.faults[0]?.header ?? '' };
  const stateColumn = (regions[0] ?? []).findIndex((cell) => cellText(cell) === STATE_HEADER);
  const seen = new Set<string>();
  return {
    regions: read.table.rows.flatMap(({ row, get }): readonly RegionReading[] => {
      const { code } = readRegionCode(get('Kode Wilayah'));
      if (code === null || seen.has(code)) return [];
      seen.add(code);
      return [
        {
          code,
          name: cellText(get('Wilayah')) || code,
          province: cellText(get('Provinsi')),
          state: stateOf(regions[row - 1]?.[stateColumn], get('Status'), words),
          score: scores.get(code) ?? null,
        },
      ];
    }),
  };
};

/** What Tahap says, else what follows from Status: `Belum lengkap` of `Belum lengkap (3 galat)`. */
const stateOf = (state: Cell, status: Cell, { statuses }: BookWords): RegionState | null => {
  const known = statuses.get(cellText(status).split(' (')[0] ?? '');
  return readState(cellText(state)) ?? (known === undefined ? null : stateFromStatus(known));
};

/**
 * The state as far as the answers and decisions alone tell it, for a book that has no column Tahap or has not filled it in
 * yet: nothing is sent back, fixed or revoked there.
 */
const stateFromStatus = (status: RegionStatus): RegionState => {
  switch (status) {
    case 'empty':
    case 'incomplete':
      return 'draft';
    case 'ready':
      return 'submitted';
    case 'being-verified':
      return 'checked';
    case 'verified':
      return 'verified';
  }
};

/** The rows of Nilai by code. Every column between `Wilayah` and `Rerata` is a right. */
export const readScoreTable = (
  rows: Rows,
  words: BookWords,
): { readonly scores: ReadonlyMap<string, ScoreReading> } | MissingHeader => {
  if (rows.slice(1).every((cells) => cells.every(isBlank))) return { scores: new Map() };
  const header = rows[0] ?? [];
  const found = findColumns(header, SCORE_HEADERS);
  if ('faults' in found) return { missing: found.faults[0]?.header ?? '' };
  const { columns } = found;
  const rights = header.flatMap((cell, column): readonly (readonly [string, number])[] =>
    column > columns.Wilayah && column < columns.Rerata && !isBlank(cell) ? [[cellText(cell), column]] : [],
  );
  const scores = new Map<string, ScoreReading>();
  for (const cells of rows.slice(1)) {
    const { code } = readRegionCode(cells[columns['Kode Wilayah']]);
    if (code === null || scores.has(code)) continue;
    scores.set(code, {
      rights: new Map(rights.map(([name, column]) => [name, numberIn(cells[column])])),
      final: numberIn(cells[columns['Nilai Akhir']]),
      claimed: numberIn(cells[columns['Nilai Klaim']]),
      grade: cellText(cells[columns.Predikat]),
      completeness: numberIn(cells[columns.Kelengkapan]),
      provisional: !words.final.has(cellText(cells[columns['Sifat Nilai']])),
      instrument: cellText(cells[columns.Instrumen]),
    });
  }
  return { scores };
};

/** Null for anything but a number from 0 to 100: the script writes no other, and what a person typed over it is no score. */
const numberIn = (cell: Cell): number | null =>
  typeof cell === 'number' && cell >= 0 && cell <= 100 ? cell : null;

/** How many findings of each severity, by the column that names it; its header comes first. */
export const countFindings = (
  column: readonly Cell[],
  { severities }: BookWords,
): { readonly findings: Readonly<Record<Severity, number>> } | MissingHeader => {
  const [header, ...cells] = column.map(cellText);
  if (header !== SEVERITY_HEADER) return { missing: SEVERITY_HEADER };
  const count = (severity: Severity): number =>
    cells.filter((cell) => severities.get(cell) === severity).length;
  return { findings: { error: count('error'), warning: count('warning'), info: count('info') } };
};
