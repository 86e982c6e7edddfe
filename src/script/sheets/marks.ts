// Marks on cells: a colour and a part of the note that the script knows as its own and can take away again.
import { cut } from '../../domain/text/cut';
import type { Severity } from '../../domain/validation/finding';
import { type Box, boxesAround } from './boxes';
import type { Tab } from './tab';

/** One mark: the worst severity on the cell, and the lines of the note. */
export interface Mark {
  readonly severity: Severity;
  readonly lines: readonly string[];
}

/** By row and column of the grid, 0-based: `marks.get(row)?.get(column)`. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, Mark>>;

/** What Google gives for a range. */
export interface Grids {
  readonly notes: string[][];
  readonly backgrounds: string[][];
}

/** What Google is handed back; null is a cell without a colour of its own. */
export interface MarkedGrids {
  readonly notes: string[][];
  readonly backgrounds: (string | null)[][];
  /** The notes as they have to stand while colours change: with those of the marks that come and of those that go. */
  readonly notesBetween: string[][];
  /** How many cells are not as they were. */
  readonly changed: number;
  /** How many of these have no mark any more. */
  readonly cleared: number;
}

export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  error: '#f4b6b6',
  warning: '#fbe3a1',
  info: '#cfe2f3',
};

/** What Google gives for a cell without a colour; to paint it white would hide a table's alternating colours. */
const NO_COLOUR = '#ffffff';

const OWN_COLOURS = new Set(Object.values(MARK_COLOURS));
const BEGIN = '— KKPHAM —';
const end = (colour: string): string => `— warna semula ${colour} —`;
const OWN = /\n?— KKPHAM —\n[\s\S]*?\n— warna semula (#[0-9a-f]{6}) —/;

/** Google refuses longer notes silently or shows them badly; a person reads less. */
const LONGEST_NOTE = 2000;

/**
 * The grids with the script's earlier marks taken off and the new ones put on. A person's note stays before the
 * script's part; a person's colour comes back, and one that was set over a mark is left alone.
 */
export const remark = (before: Grids, marks: Marks): MarkedGrids => {
  let changed = 0;
  let cleared = 0;
  const notes: string[][] = [];
  const notesBetween: string[][] = [];
  const backgrounds: (string | null)[][] = [];
  before.notes.forEach((noteRow, row) => {
    const colourRow = before.backgrounds[row] ?? [];
    const rowMarks = marks.get(row);
    const newNotes = [...noteRow];
    const between = [...noteRow];
    const newColours = colourRow.map((colour) => uncoloured(colour));
    noteRow.forEach((note, column) => {
      const mark = rowMarks?.get(column);
      if (note === '' && !mark) return;
      const colour = (colourRow[column] ?? NO_COLOUR).toLowerCase();
      const [newNote, newColour] = remarkCell(note, colour, mark);
      if (newNote !== note || newColour !== colour) {
        changed += 1;
        if (!mark) cleared += 1;
      }
      newNotes[column] = newNote;
      if (mark) between[column] = newNote;
      newColours[column] = uncoloured(newColour);
    });
    notes.push(newNotes);
    notesBetween.push(between);
    backgrounds.push(newColours);
  });
  return { notes, backgrounds, notesBetween, changed, cleared };
};

/**
 * Takes the script's earlier marks off a tab and puts the new ones on: one call to read all notes; then, for each block in
 * which there is a mark or was one, one to read its colours, and three to write at most. A colour never stands without its
 * note, by which the next run knows it, also where this one is killed. Gives how many cells are not as they were.
 */
export const remarkTab = (
  { sheet, range, values }: Pick<Tab<string>, 'sheet' | 'range' | 'values'>,
  marks: Marks,
): number => {
  const notes = range.getNotes();
  const whole: Box = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const counts = boxesAround(marked(notes, marks), whole).map((box) => {
    const { row, column, rows, columns } = box;
    const part = box === whole ? range : sheet.getRange(row + 1, column + 1, rows, columns);
    const before = { notes: notesIn(notes, box), backgrounds: part.getBackgrounds() };
    const after = remark(before, marksIn(marks, box));
    if (after.changed > after.cleared) part.setNotes(after.notesBetween);
    if (after.changed > 0) part.setBackgrounds(after.backgrounds);
    if (after.cleared > 0) part.setNotes(after.notes);
    return after.changed;
  });
  return counts.reduce((sum, changed) => sum + changed, 0);
};

/** Row and column, 0-based, of each cell that has a mark of the script or is to have one. */
const marked = (
  notes: readonly (readonly string[])[],
  marks: Marks,
): readonly (readonly [number, number])[] => [
  ...notes.flatMap((line, row) =>
    line.flatMap((note, column) => (note.includes(BEGIN) ? [[row, column] as const] : [])),
  ),
  ...[...marks].flatMap(([row, line]) => [...line.keys()].map((column) => [row, column] as const)),
];

const notesIn = (notes: readonly (readonly string[])[], { row, column, rows, columns }: Box): string[][] =>
  notes.slice(row, row + rows).map((line) => line.slice(column, column + columns));

const marksIn = (marks: Marks, { row, column, rows, columns }: Box): Marks =>
  new Map(
    [...marks]
      .filter(([at]) => at >= row && at < row + rows)
      .map(([at, line]) => {
        const own = [...line].filter(([place]) => place >= column && place < column + columns);
        return [at - row, new Map(own.map(([place, mark]) => [place - column, mark]))];
      }),
  );

const uncoloured = (colour: string): string | null => (colour === NO_COLOUR ? null : colour);

/** What is left of a note that a person may have gone on writing below the script's part. */
const withoutOwn = (note: string, own: RegExpExecArray): string => {
  const [before, after] = [note.slice(0, own.index), note.slice(own.index + own[0].length)];
  return before === '' ? after.replace(/^\n/, '') : before + after;
};

/** A line that cannot be taken for the beginning or end of the script's part, whatever somebody typed. */
const inOneLine = (line: string): string =>
  line.replace(/[\r\n]+/g, ' ').replace(/—(?= (?:KKPHAM|warna))/g, '-');

const remarkCell = (note: string, colour: string, mark: Mark | undefined): readonly [string, string] => {
  const own = OWN.exec(note);
  const theirs = own ? withoutOwn(note, own) : note;
  const original = own && OWN_COLOURS.has(colour) ? (own[1] ?? colour) : colour;
  if (!mark) return [theirs, original];
  const lines = cut(mark.lines.map(inOneLine).join('\n'), LONGEST_NOTE);
  return [
    `${theirs === '' ? '' : `${theirs}\n`}${BEGIN}\n${lines}\n${end(original)}`,
    MARK_COLOURS[mark.severity],
  ];
};
