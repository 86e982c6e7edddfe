// A row of the tab Ringkasan, as values and looks.
import { gate } from '../../sheets/gate';

/** Columns that people see. */
export const WIDTH = 8;

export type RowKind = 'title' | 'text' | 'heading' | 'state' | 'mark' | 'header' | 'line' | 'total';

export interface OverviewRow {
  readonly kind: RowKind;
  /** {@link WIDTH} cells; a text that begins with `=` is a formula. */
  readonly cells: readonly (string | number)[];
  /** The number format of the columns between the first and the last. */
  readonly formats: readonly string[];
}

const GENERAL = '0';

/** A row; missing cells are blank. Formats are those from the second column on. */
export const rowOf = (
  kind: RowKind,
  cells: readonly (string | number)[],
  formats: readonly string[] = [],
): OverviewRow => ({
  kind,
  cells: Array.from({ length: WIDTH }, (_, i) => cells[i] ?? ''),
  formats: Array.from({ length: WIDTH }, (_, i) => (i === 0 ? 'general' : (formats[i - 1] ?? GENERAL))),
});

export const blankRow = rowOf('text', []);

/** A name that stays text in a cell of the general format. */
export const nameCell = (name: string): string => gate(name);
