// What the cells of the tab Isian hold and look like before anybody answers, row by row.
import { question, unitOf } from '../../sheets/answers-tab';
import { OPEN_COLUMNS, SHEET_COLUMNS, type SheetColumn } from '../layout';
import type { PlannedRow } from '../plan';
import { ANSWERS_WORDS as W } from '../words';
import { SHEET_COLOURS } from './colours';
import { exampleNote } from './example';
import { officeText } from './offices';

/** 1-based number of a column. */
export const columnOf = (name: SheetColumn): number => SHEET_COLUMNS.indexOf(name) + 1;

/** Which section a row belongs to, counted from 1. */
export const sectionNumber = (plan: readonly PlannedRow[], at: number): number =>
  plan.slice(0, at + 1).filter(({ kind }) => kind === 'section').length;

/** The cells of a row as text: a section has its right's name only. */
export const valuesOf = (
  row: PlannedRow,
  number: number,
  dimensions: ReadonlyMap<string, string>,
): readonly string[] & string[] => {
  const cells: Partial<Readonly<Record<SheetColumn, string>>> =
    row.kind === 'section'
      ? { Indikator: W.section(number, row.right.name) }
      : {
          'Kode Indikator': row.indicator.code,
          Jenis: dimensions.get(row.indicator.dimension) ?? row.indicator.dimension,
          Indikator: question(row.indicator),
          Satuan: unitOf(row.indicator),
          'Bukti Diminta': row.indicator.evidence,
          'Penanggung Jawab': officeText(row.indicator),
        };
  return SHEET_COLUMNS.map((name) => cells[name] ?? '');
};

const isOpen = (name: SheetColumn): boolean => OPEN_COLUMNS.some((open) => open === name);

const isSide = (name: SheetColumn): boolean => name === 'Pembilang' || name === 'Penyebut';

const isScripts = (name: SheetColumn): boolean =>
  columnOf(name) >= columnOf('Status') && name !== 'Penanggung Jawab';

export const backgroundsOf = (row: PlannedRow): string[] =>
  SHEET_COLUMNS.map((name) => {
    if (row.kind === 'section') return SHEET_COLOURS.section;
    if (isOpen(name))
      return isSide(name) && row.indicator.measure.kind !== 'ratio'
        ? SHEET_COLOURS.notAsked
        : SHEET_COLOURS.open;
    return isScripts(name) ? SHEET_COLOURS.script : SHEET_COLOURS.locked;
  });

export const weightsOf = ({ kind }: PlannedRow) =>
  SHEET_COLUMNS.map((name) => (kind === 'section' || name === 'Kode Indikator' ? 'bold' : 'normal')) as (
    | 'bold'
    | 'normal'
  )[];

/** Notes of Jawaban and Pembilang: the example stands where the officer begins to type: on Pembilang for a ratio. */
export const notesOf = (row: PlannedRow): string[] => {
  if (row.kind === 'section') return ['', ''];
  const note = exampleNote(row.indicator);
  return row.indicator.measure.kind === 'ratio' ? ['', note] : [note, ''];
};
