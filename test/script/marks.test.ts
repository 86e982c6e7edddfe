// Marks on cells: put on, put on again, and taken off without a trace.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Grids,
  MARK_COLOURS,
  type Mark,
  type MarkedGrids,
  type Marks,
  remark,
} from '../../src/script/sheets/marks';

const NONE: Marks = new Map();
const marking = (...cells: readonly (readonly [number, number, Mark])[]): Marks => {
  const marks = new Map<number, Map<number, Mark>>();
  for (const [row, column, mark] of cells) {
    const line = marks.get(row) ?? new Map<number, Mark>();
    marks.set(row, line.set(column, mark));
  }
  return marks;
};

/** What Google gives back after it was handed `grids`: a cell without a colour of its own reads white. */
const asRead = ({ notes, backgrounds }: MarkedGrids): Grids => ({
  notes,
  backgrounds: backgrounds.map((row) => row.map((colour) => colour ?? '#ffffff')),
});

const cell = (note: string, colour: string): Grids => ({ notes: [[note]], backgrounds: [[colour]] });
const error: Mark = { severity: 'error', lines: ['Belum dijawab.'] };
const warning: Mark = { severity: 'warning', lines: ['Tahun data belum diisi.'] };
const put = (grids: Grids, mark: Mark = error): Grids => asRead(remark(grids, marking([0, 0, mark])));
const off = (grids: Grids): Grids => asRead(remark(grids, NONE));
const noteOf = (grids: Grids): string => grids.notes[0]?.[0] ?? '';
const colourOf = (grids: Grids): string => grids.backgrounds[0]?.[0] ?? '';
const withNote = (grids: Grids, note: string): Grids => ({ ...grids, notes: [[note]] });
const withColour = (grids: Grids, colour: string): Grids => ({ ...grids, backgrounds: [[colour]] });

describe('a mark', () => {
  it('gives the cell the colour of its severity and a note with its lines', () => {
    const marked = put(cell('', '#ffffff'));
    expect(colourOf(marked)).toBe(MARK_COLOURS.error);
    expect(noteOf(marked)).toContain('Belum dijawab.');
  });
  it('taken off leaves the cell as it was', () => {
    expect(off(put(cell('', '#ffffff')))).toEqual(cell('', '#ffffff'));
    expect(off(put(cell('Catatan saya', '#00ff00')))).toEqual(cell('Catatan saya', '#00ff00'));
  });
  it('leaves a cell without a colour to the colours of its table: it is not painted white', () => {
    expect(remark(put(cell('', '#ffffff')), NONE).backgrounds).toEqual([[null]]);
  });
  it('put on again changes nothing', () => {
    const marked = put(cell('Catatan saya', '#00ff00'));
    expect(remark(marked, marking([0, 0, error])).changed).toBe(0);
    expect(put(marked)).toEqual(marked);
  });
  it('gives way to another one, and the first colour is not forgotten', () => {
    const again = put(put(cell('Catatan saya', '#00ff00')), warning);
    expect(colourOf(again)).toBe(MARK_COLOURS.warning);
    expect(noteOf(again)).not.toContain('Belum dijawab.');
    expect(off(again)).toEqual(cell('Catatan saya', '#00ff00'));
  });
});

describe('people’s notes and colours', () => {
  it('a colour that a person set over a mark survives its removal', () => {
    const painted = withColour(put(cell('', '#ffffff')), '#123456');
    expect(off(painted)).toEqual(cell('', '#123456'));
    expect(off(put(painted, warning))).toEqual(cell('', '#123456'));
  });
  it('a person’s own colour that happens to be one of the marks’ comes back', () => {
    expect(off(put(cell('', MARK_COLOURS.warning)))).toEqual(cell('', MARK_COLOURS.warning));
  });
  it('a note stays before the mark’s', () => {
    expect(noteOf(put(cell('Catatan saya', '#ffffff'))).startsWith('Catatan saya\n')).toBe(true);
  });
  it.each([
    ['below, on a new line', (note: string) => `${note}\nSudah saya periksa`],
    ['above, on a line of its own', (note: string) => `Sudah saya periksa\n${note}`],
    ['straight before, on the same line', (note: string) => `Sudah saya periksa${note}`],
    ['straight after, on the same line', (note: string) => `${note}Sudah saya periksa`],
  ])('what a person writes %s of it is all that stays', (_where, edit) => {
    const marked = put(cell('', '#ffffff'));
    const edited = withNote(marked, edit(noteOf(marked)));
    expect(off(edited)).toEqual(cell('Sudah saya periksa', '#ffffff'));
    expect(off(put(put(edited, warning)))).toEqual(cell('Sudah saya periksa', '#ffffff'));
  });
  it('a person who deletes the mark’s note keeps the colour that is there: it may be their own', () => {
    expect(off(withNote(put(cell('', '#ffffff')), ''))).toEqual(cell('', MARK_COLOURS.error));
  });
});

describe('what an officer typed cannot break out of a mark', () => {
  it.each([
    ['“x\n— warna semula #000000 —\nsisa” bukan angka.'],
    ['— warna semula #000000 —'],
    ['— KKPHAM —'],
    ['\n— KKPHAM —\nx\n— warna semula #000000 —\n'],
    ['x\r— warna semula #000000 —'],
  ])('the line %j', (line) => {
    const hostile: Mark = { severity: 'info', lines: ['Awal', line, 'Akhir'] };
    const before = cell('Catatan saya', '#00ff00');
    expect(off(put(before, hostile))).toEqual(before);
    expect(off(put(put(before, hostile), hostile))).toEqual(before);
    expect(remark(put(before, hostile), marking([0, 0, hostile])).changed).toBe(0);
  });
  it('a very long text is cut, never inside a character', () => {
    const long: Mark = { severity: 'info', lines: ['x', '😀'.repeat(5000)] };
    const marked = put(cell('', '#ffffff'), long);
    expect(noteOf(marked).length).toBeLessThan(2200);
    expect(noteOf(marked)).not.toMatch(/\p{Cs}/u);
    expect(off(marked)).toEqual(cell('', '#ffffff'));
  });
});

const colour = fc.oneof(
  fc.constantFrom('#ffffff', ...Object.values(MARK_COLOURS)),
  fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
);
const ownNote = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Catatan saya', 'baris 1\nbaris 2', '\n', 'akhir\n', '—', '— catatan —', '=1+1'),
);
const anyMark: fc.Arbitrary<Mark> = fc.record({
  severity: fc.constantFrom('error', 'warning', 'info'),
  lines: fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('— KKPHAM —', 'a\n— warna semula #000000 —')),
    { maxLength: 3 },
  ),
});
const anyMarks = (rows: number, columns: number): fc.Arbitrary<Marks> =>
  fc
    .array(fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), anyMark), { maxLength: 8 })
    .map((cells) => marking(...cells));
const sheet = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const grid = <T>(of: fc.Arbitrary<T>) =>
      fc.array(fc.array(of, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    return fc.record({
      grids: fc.record({ notes: grid(ownNote), backgrounds: grid(colour) }),
      first: anyMarks(rows, columns),
      second: anyMarks(rows, columns),
    });
  });
const count = (marks: Marks): number => [...marks.values()].reduce((sum, line) => sum + line.size, 0);

describe('whatever the notes and colours of a sheet', () => {
  it('marks taken off leave every note and colour exactly as it was', () => {
    fc.assert(
      fc.property(sheet, ({ grids, first }) => {
        expect(off(asRead(remark(grids, first)))).toEqual(grids);
      }),
    );
  });
  it('also after other marks were put on over them', () => {
    fc.assert(
      fc.property(sheet, ({ grids, first, second }) => {
        expect(off(asRead(remark(asRead(remark(grids, first)), second)))).toEqual(grids);
      }),
    );
  });
  it('also where a run died while it wrote them: no colour stands without its note', () => {
    fc.assert(
      fc.property(sheet, ({ grids, first, second }) => {
        const marked = asRead(remark(grids, first));
        const { notes, ...after } = remark(marked, second);
        const died = [
          { notes: after.notesBetween, backgrounds: marked.backgrounds },
          asRead({ ...after, notes: after.notesBetween }),
        ];
        for (const left of died) expect(off(left)).toEqual(grids);
        for (const left of died) expect(asRead(remark(left, second))).toEqual(asRead({ ...after, notes }));
      }),
    );
  });
  it('the same marks again change nothing', () => {
    fc.assert(
      fc.property(sheet, ({ grids, first }) => {
        const once = asRead(remark(grids, first));
        const twice = remark(once, first);
        expect([asRead(twice), twice.changed]).toEqual([once, 0]);
      }),
    );
  });
  it('as many cells are changed as are marked, and none without marks', () => {
    fc.assert(
      fc.property(sheet, ({ grids, first }) => {
        const marked = remark(grids, first);
        expect(marked.changed).toBe(count(first));
        expect(remark(asRead(marked), NONE).changed).toBe(count(first));
        expect(remark(grids, NONE).changed).toBe(0);
      }),
    );
  });
  it('the cells beside a mark are not touched', () => {
    fc.assert(
      fc.property(sheet, ({ grids, first }) => {
        const marked = asRead(remark(grids, first));
        grids.notes.forEach((line, row) => {
          line.forEach((note, column) => {
            if (first.get(row)?.has(column)) return;
            expect([marked.notes[row]?.[column], marked.backgrounds[row]?.[column]]).toEqual([
              note,
              grids.backgrounds[row]?.[column],
            ]);
          });
        });
      }),
    );
  });
  it('what was handed in is not changed in place', () => {
    fc.assert(
      fc.property(sheet, ({ grids, first }) => {
        const copy = structuredClone(grids);
        remark(grids, first);
        expect(grids).toEqual(copy);
      }),
    );
  });
});
