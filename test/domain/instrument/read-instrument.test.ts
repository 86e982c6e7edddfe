// Instruments as data: read by header, known by a hash, and never an exception.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDraft } from '../../../src/domain/instrument/instrument';
import { INDICATOR_HEADERS } from '../../../src/domain/instrument/read-indicator';
import { INSTRUMENT_HEADERS, readInstrument } from '../../../src/domain/instrument/read-instrument';
import type { Cell } from '../../../src/domain/table/cell';
import { edited, smallInstrument, smallTables, soundInstrument, type Tables } from '../build';
import { shippedTables } from '../shipped';

describe('the shipped instruments are sound', () => {
  it.each([
    ['kkpham-2013', 17, 5, 'points'],
    ['kkpham-2016', 83, 7, 'means'],
    ['kkpham-2021', 120, 10, 'means'],
  ] as const)('%s has %d indicators and %d rights', (id, indicators, rights, method) => {
    const instrument = soundInstrument(shippedTables(id));
    expect([
      instrument.id,
      instrument.indicators.length,
      instrument.rights.length,
      instrument.method,
    ]).toEqual([id, indicators, rights, method]);
  });

  it('34/2016 weighs structure, process and outcome 10, 30 and 60', () => {
    const { dimensions } = soundInstrument(shippedTables('kkpham-2016'));
    expect(dimensions.map(({ code, weight, provenance }) => [code, weight, provenance])).toEqual([
      ['struktur', 10, 'published'],
      ['proses', 30, 'published'],
      ['hasil', 60, 'published'],
    ]);
  });

  it('22/2021 calls what nobody published an assumption: dimension weights, lower grade bounds, the bonus', () => {
    const { assumptions } = soundInstrument(shippedTables('kkpham-2021'));
    const names = assumptions.map(({ name }) => name);
    for (const name of ['jenis struktur', 'jenis proses', 'jenis hasil', 'penilaian bonus_maks'])
      expect(names).toContain(name);
    for (const grade of ['cukup-peduli-ham', 'mulai-peduli-ham', 'kurang-peduli-ham'])
      expect(names).toContain(`predikat ${grade}`);
    expect(names).not.toContain('predikat peduli-ham');
    expect(assumptions.every(({ why }) => why !== '')).toBe(true);
  });

  it('none of them passes a draft for an official text', () => {
    for (const id of ['kkpham-2013', 'kkpham-2016', 'kkpham-2021'] as const) {
      const instrument = soundInstrument(shippedTables(id));
      expect(isDraft(instrument)).toBe(true);
      expect(instrument.indicators.some((indicator) => indicator.provenance === 'official')).toBe(false);
    }
  });
});

describe('an instrument as read', () => {
  const instrument = smallInstrument();
  it('keeps its rights, dimensions and indicators in the order of the tables', () => {
    expect(instrument.rights.map(({ code }) => code)).toEqual(['sehat', 'didik']);
    expect(instrument.indicators.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3', 'D1', 'D2', 'D3']);
  });
  it('has its grades from the highest bound down, however they were written', () => {
    const tables = smallTables();
    const turned = [...tables.instrument.slice(0, 13), ...tables.instrument.slice(13).reverse()];
    expect(soundInstrument({ ...tables, instrument: turned }).grades.map(({ from }) => from)).toEqual([
      75, 65, 50, 0,
    ]);
  });
  it('has the measure of every indicator', () => {
    expect(instrument.indicators.map(({ measure }) => measure)).toEqual([
      { kind: 'yesNo', scale: { yes: 10, no: 0 } },
      {
        kind: 'options',
        options: [
          { letter: 'A', points: 10, label: 'Perda' },
          { letter: 'B', points: 6, label: 'Perkada' },
          { letter: 'C', points: 0, label: 'Belum ada' },
        ],
      },
      {
        kind: 'ratio',
        numerator: 'Ibu yang dilayani',
        denominator: 'Semua ibu',
        per: 100,
        part: true,
        unit: '%',
        better: 'more',
        decimals: 1,
        scale: {
          kind: 'bands',
          order: 'rising',
          bands: [
            { bound: 90, points: 10 },
            { bound: 50, points: 5 },
          ],
          rest: 0,
        },
        minimum: 0,
        maximum: 100,
      },
      { kind: 'yesNo', scale: { yes: 10, no: 0 } },
      {
        kind: 'number',
        unit: 'kasus',
        better: 'less',
        decimals: 0,
        scale: {
          kind: 'bands',
          order: 'falling',
          bands: [
            { bound: 0, points: 10 },
            { bound: 5, points: 5 },
          ],
          rest: 0,
        },
        minimum: 0,
        maximum: null,
      },
      {
        kind: 'number',
        unit: '%',
        better: 'more',
        decimals: 2,
        scale: { kind: 'linear', from: { value: 0, points: 0 }, to: { value: 100, points: 10 } },
        minimum: 0,
        maximum: 100,
      },
    ]);
  });
  it('keeps an item without a published scale, marked by a scale of null', () => {
    const tables = edited(smallTables(), 'indicators', 6, 'Skala', '');
    const noted = soundInstrument(edited(tables, 'indicators', 6, 'Keterangan', 'Tidak dipublikasikan.'));
    expect(noted.indicators[4]?.measure).toMatchObject({ kind: 'number', scale: null });
  });
  it('tells each assumption with its reason', () => {
    expect(instrument.assumptions).toEqual([
      { name: 'penilaian bonus_maks', value: '5', why: 'Besarnya tidak dipublikasikan.' },
    ]);
  });
});

describe('the tables are read by header', () => {
  const permuted = (rows: readonly (readonly Cell[])[], order: readonly number[]): Cell[][] =>
    rows.map((row) => order.map((column) => row[column]));
  const shuffled = (length: number) =>
    fc.shuffledSubarray(
      Array.from({ length }, (_, i) => i),
      { minLength: length },
    );

  it('reordered columns and columns of people’s own change neither the instrument nor its hash', () => {
    const tables = smallTables();
    fc.assert(
      fc.property(
        shuffled(INSTRUMENT_HEADERS.length + 1),
        shuffled(INDICATOR_HEADERS.length + 1),
        (first, second) => {
          const own = (rows: readonly (readonly Cell[])[]) =>
            rows.map((row, i) => [...row, i === 0 ? 'Catatan kami' : 'x']);
          const read = soundInstrument({
            instrument: permuted(own(tables.instrument), first),
            indicators: permuted(own(tables.indicators), second),
          });
          expect(read).toEqual(smallInstrument());
        },
      ),
    );
  });
  it.each([
    'BOLEH TIDAK BERLAKU',
    'boleh  tidak berlaku',
    'Boleh Tidak Berlaku.',
    ' Boleh\u00a0Tidak Berlaku',
  ])('the header %j is known', (header) => {
    expect(soundInstrument(edited(smallTables(), 'indicators', 1, 'Boleh Tidak Berlaku', header))).toEqual(
      smallInstrument(),
    );
  });
  it('a number is the same whether a cell or text, and words in any case', () => {
    const texts = smallTables();
    const asText = (rows: Cell[][]) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)));
    const read = soundInstrument({
      instrument: asText(texts.instrument),
      indicators: asText(texts.indicators),
    });
    expect(read).toEqual(smallInstrument());
    expect(soundInstrument(edited(texts, 'indicators', 4, 'Bagian dari', 'YA'))).toEqual(smallInstrument());
  });
});

describe('the hash', () => {
  it('is 64 hexadecimal digits, and the same for the same tables', () => {
    expect(smallInstrument().hash).toMatch(/^[0-9a-f]{64}$/);
    expect(smallInstrument().hash).toBe(smallInstrument().hash);
  });

  it('changes with any cell that is not blank and does not make the instrument unsound', () => {
    const { hash } = smallInstrument();
    const tables = smallTables();
    const changed: string[] = [];
    for (const table of ['instrument', 'indicators'] as const) {
      tables[table].slice(1).forEach((line, i) => {
        line.forEach((cell, column) => {
          const header = String(tables[table][0]?.[column]);
          if (cell === '') return;
          const other = typeof cell === 'number' ? cell + 1 : `${cell} x`;
          const { instrument, indicators } = edited(tables, table, i + 2, header, other);
          const read = readInstrument(instrument, indicators);
          if ('faults' in read) return;
          changed.push(`${table} ${header}`);
          expect([table, i + 2, header, read.instrument.hash === hash]).toEqual([
            table,
            i + 2,
            header,
            false,
          ]);
        });
      });
    }
    expect(new Set(changed).size).toBeGreaterThan(10);
  });

  it.each([
    ['instrument', 9, 'Keterangan', 'Menurut lampiran.'],
    ['instrument', 9, 'Status', 'resmi'],
    ['instrument', 6, 'Status', 'resmi'],
    ['instrument', 7, 'Nama', 'Bonus'],
    ['indicators', 2, 'Sumber', 'UU 16/2011'],
    ['indicators', 2, 'Keterangan', 'Lihat juga S2.'],
    ['indicators', 2, 'Status Teks', 'resmi'],
  ] as const)('changes with %s row %d, column %s', (table, row, header, value) => {
    expect(soundInstrument(edited(smallTables(), table, row, header, value)).hash).not.toBe(
      smallInstrument().hash,
    );
  });

  it('does not change with white space around a cell', () => {
    expect(
      soundInstrument(edited(smallTables(), 'indicators', 2, 'Indikator', '  Apakah tersedia Perda?\u00a0'))
        .hash,
    ).toBe(smallInstrument().hash);
  });
});

describe('hostile cells', () => {
  const hostile: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom<Cell>(
      '=HYPERLINK("http://x")',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '*:0',
      '<=1:1;',
      'linier',
      ';;;;',
      'Ada:1; Tidak ada:0',
      'hak',
      'jenis',
      'identitas',
      'id',
      'cara',
      'ya',
      '9'.repeat(400),
      'x'.repeat(50_000),
      null,
      undefined,
    ),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
  );
  const survives = ({ instrument, indicators }: Tables): void => {
    const read = readInstrument(instrument, indicators);
    if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
    else expect(read.instrument.hash).toMatch(/^[0-9a-f]{64}$/);
  };

  it('anywhere in a sound instrument make faults or an instrument, never an exception', () => {
    const place = fc.record({
      table: fc.constantFrom('instrument' as const, 'indicators' as const),
      row: fc.nat(),
      column: fc.nat(),
      value: hostile,
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (edits) => {
        const tables = smallTables();
        for (const { table, row, column, value } of edits) {
          const line = tables[table][row % tables[table].length];
          if (line) line[column % line.length] = value;
        }
        survives(tables);
      }),
      { numRuns: 500 },
    );
  });

  it('in tables of nothing else make faults, never an exception', () => {
    const rows = fc.array(fc.array(hostile, { maxLength: 24 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (first, second, headed) => {
        survives({
          instrument: headed ? [[...INSTRUMENT_HEADERS], ...first] : first,
          indicators: headed ? [[...INDICATOR_HEADERS], ...second] : second,
        });
      }),
    );
  });
});
