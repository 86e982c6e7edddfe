// What people do to the book by hand: each is a name, to be read in a failure, and what it does.
import fc from 'fast-check';
import { REASON_CODES, reasonLabel } from '../../../src/domain/decision/reasons';
import { DECISION_WORDS } from '../../../src/domain/decision/state';
import type { Cell, CellValue, SheetData } from '../../../src/local/spreadsheet/workbook';
import { type as typeInSheet } from '../region-sheets';
import type { Memory } from './laws';
import { appoint, CODES, INDICATOR_CODES, PEOPLE, SPARE, type World } from './world';

export interface Edit {
  readonly name: string;
  readonly make: (world: World, memory: Memory) => void;
}

const REGION = ['Jawaban', 'Pembilang', 'Penyebut', 'Tahun Data', 'Bukti Dukung', 'Catatan'] as const;
const VERIFIER = [
  'Status Verifikasi',
  'Jawaban Terverifikasi',
  'Pembilang Terverifikasi',
  'Penyebut Terverifikasi',
  'Kode Alasan',
  'Catatan Verifikator',
  'Verifikator',
] as const;
const SCRIPT = ['Skor', 'Temuan', 'Perubahan', 'Putusan Tercatat', 'Diputuskan Oleh'] as const;

const ANSWERS: readonly CellValue[] = [
  ...[
    'Ada',
    'Tidak ada',
    'A',
    'B',
    'Tidak ada data',
    'Tidak berlaku',
    '1.234',
    '12,5',
    '100',
    'nihil',
    '#REF!',
  ],
  ...[0, 50, 99.5, 100, -3, 1e21, 46000, true, null],
];
const TEXTS: readonly CellValue[] = [
  'Lihat tabel 3; halaman 7',
  'SK belum ditandatangani',
  '=1+1',
  "'kutip",
  'a\\;b=c; alasan=X9; catatan=palsu',
  'Belum diperiksa',
  ' - ',
  `panjang ${'x'.repeat(5000)}`,
  'baris\r\nkedua\u0000\u00a0 akhir ',
  'jawaban=100 > jawaban=50',
  null,
];
const STATES = Object.values(DECISION_WORDS);
const RECORDED: readonly CellValue[] = [
  'Sesuai',
  'Dikoreksi; jawaban=0; alasan=K1; catatan=palsu',
  'palsu@kkpham.example · 2026-05-04 09:00',
  'apa saja',
  null,
];

const codes = fc.constantFrom(...REASON_CODES.map(reasonLabel), 'b2', 'Z9', null);
const states = fc.constantFrom<CellValue>(...STATES, 'sesuai ', 'oke', 'SESUAI', 42, null);
const row = fc.nat({ max: 20 });

const valuesFor = (header: string): fc.Arbitrary<CellValue> => {
  if (header === 'Status Verifikasi') return states;
  if (header === 'Kode Alasan') return codes;
  if ((SCRIPT as readonly string[]).includes(header)) return fc.constantFrom(...RECORDED);
  return /Jawaban|Pembilang|Penyebut|Tahun/.test(header)
    ? fc.constantFrom(...ANSWERS)
    : fc.constantFrom(...TEXTS);
};

const isian = (world: World): SheetData => world.book.sheet('Isian');
const headersOf = (world: World): readonly string[] => world.book.header('Isian');

/** Rows of Isian in which anything stands, by their place below the header. */
const lineAt = (world: World, at: number): Cell[] => {
  const { cells } = isian(world);
  const index = 1 + (at % Math.max(cells.length - 1, 1));
  const line = (cells[index] ?? []) as Cell[];
  cells[index] = line;
  return line;
};

/** Types into a cell of Isian; `at` is a row's place below the header. */
export const typeAt = (world: World, at: number, header: string, value: CellValue): void => {
  const column = headersOf(world).indexOf(header);
  if (column === -1) return;
  const line = lineAt(world, at);
  line[column] = { ...line[column], value };
};

const cell: fc.Arbitrary<Edit> = fc
  .oneof(
    { weight: 5, arbitrary: fc.constantFrom(...REGION) },
    { weight: 5, arbitrary: fc.constantFrom(...VERIFIER) },
    { weight: 2, arbitrary: fc.constantFrom(...SCRIPT) },
  )
  .chain((header) => fc.tuple(fc.constant(header), row, valuesFor(header)))
  .map(([header, at, value]) => ({
    name: `types ${JSON.stringify(value)?.slice(0, 60)} into ${header} of row ${at + 2}`,
    make: (world) => typeAt(world, at, header, value),
  }));

const answer: fc.Arbitrary<Edit> = fc
  .tuple(row, fc.constantFrom<CellValue>('Tidak ada', 'B', 50, 0, 'Tidak berlaku'))
  .map(([at, value]) => ({
    name: `answers ${String(value)} in row ${at + 2}`,
    make: (world) => typeAt(world, at, 'Jawaban', value),
  }));

const decision: fc.Arbitrary<Edit> = fc
  .tuple(row, fc.nat({ max: 3 }), fc.constantFrom(...STATES), codes, fc.constantFrom(...TEXTS))
  .map(([from, more, word, code, note]) => ({
    name: `types the decision ${word}, ${code}, ${JSON.stringify(note)?.slice(0, 30)} into rows ${from + 2} to ${from + more + 2}`,
    make: (world) => {
      for (let at = from; at <= from + more; at++) {
        typeAt(world, at, 'Status Verifikasi', word);
        typeAt(world, at, 'Kode Alasan', code);
        typeAt(world, at, 'Catatan Verifikator', note);
        if (word === DECISION_WORDS.corrected) typeAt(world, at, 'Jawaban Terverifikasi', 40);
      }
    },
  }));

const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  answers: REGION,
  decisions: VERIFIER,
  'the script’s columns': SCRIPT,
  everything: [...REGION, ...VERIFIER, ...SCRIPT],
};

const paste: fc.Arbitrary<Edit> = fc
  .tuple(row, row, fc.integer({ min: 1, max: 5 }), fc.constantFrom(...Object.keys(BLOCKS)))
  .map(([from, to, rows, what]) => ({
    name: `pastes ${what} of ${rows} rows from ${from + 2} over ${to + 2}`,
    make: (world) => {
      const headers = headersOf(world);
      const lines = Array.from({ length: rows }, (_, i) => [...lineAt(world, from + i)]);
      lines.forEach((line, i) => {
        for (const header of BLOCKS[what] ?? [])
          typeAt(world, to + i, header, line[headers.indexOf(header)]?.value ?? null);
      });
    },
  }));

const emptyScript: fc.Arbitrary<Edit> = fc.constant({
  name: 'empties the script’s columns of decisions',
  make: (world) => {
    for (let at = 0; at < isian(world).cells.length - 1; at++)
      for (const header of ['Putusan Tercatat', 'Diputuskan Oleh']) typeAt(world, at, header, null);
  },
});

const rowEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom('insert', 'delete', 'duplicate', 'move'), row, row)
  .map(([kind, at, to]) => ({
    name: `${kind}s row ${at + 2}${kind === 'duplicate' || kind === 'move' ? ` to ${to + 2}` : ''}`,
    make: (world) => {
      const sheet = isian(world);
      const index = 1 + (at % Math.max(sheet.cells.length - 1, 1));
      const line = structuredClone(lineAt(world, at));
      if (kind === 'insert') sheet.cells.splice(index, 0, []);
      if (kind === 'delete' || kind === 'move') sheet.cells.splice(index, 1);
      if (kind === 'duplicate' || kind === 'move') sheet.cells.splice(1 + (to % sheet.cells.length), 0, line);
      sheet.rows = Math.max(sheet.rows, sheet.cells.length);
    },
  }));

const valueIn = (line: readonly (Cell | undefined)[], column: number): string =>
  String(line[column]?.value ?? '');

const sortBy = (sheet: SheetData, header: string, upside: boolean): void => {
  const [head = [], ...lines] = sheet.cells;
  const column = head.findIndex((one) => one?.value === header);
  lines.sort((a, b) => (valueIn(a ?? [], column) < valueIn(b ?? [], column) ? -1 : 1) * (upside ? -1 : 1));
  sheet.cells = [head, ...lines];
};

const sortAnswers: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom('Kode Wilayah', 'Kode Indikator', 'Jawaban', 'Status Verifikasi'), fc.boolean())
  .map(([header, upside]) => ({
    name: `sorts Isian by ${header}${upside ? ', upside down' : ''}`,
    make: (world) => sortBy(isian(world), header, upside),
  }));

const rowCode: fc.Arbitrary<Edit> = fc
  .tuple(
    row,
    fc.oneof(
      fc.tuple(fc.constant('Kode Wilayah'), fc.constantFrom<CellValue>(...CODES, 'abc')),
      fc.tuple(fc.constant('Kode Indikator'), fc.constantFrom<CellValue>(...INDICATOR_CODES, 'XX9')),
    ),
  )
  .map(([at, [header, value]]) => ({
    name: `types ${String(value)} into ${header} of row ${at + 2}`,
    make: (world) => typeAt(world, at, header, value),
  }));

/** A line of a table that goes away and comes back, at its end, with what stood in it. */
const lineGone = (tab: string, header: string, values: readonly string[]): fc.Arbitrary<Edit> =>
  fc.constantFrom(...values).map((code) => ({
    name: `removes ${code} from ${tab}, or brings it back`,
    make: (world) => {
      const { cells } = world.book.sheet(tab);
      const column = world.book.header(tab).indexOf(header);
      const index = cells.findIndex((line) => line?.[column]?.value === code);
      const kept = GONE.get(world) ?? new Map<string, Cell[]>();
      GONE.set(world, kept);
      const back = kept.get(code);
      const others = cells.filter((line, i) => i > 0 && line?.[column]?.value != null);
      if (index !== -1 && others.length > 1) {
        kept.set(code, cells[index] as Cell[]);
        cells.splice(index, 1);
      } else if (back) cells.splice(1 + others.length, 0, back);
    },
  }));
const GONE = new WeakMap<World, Map<string, Cell[]>>();

const instrument: fc.Arbitrary<Edit> = fc.oneof(
  lineGone('Indikator', 'Kode', [SPARE]),
  fc.tuple(fc.constantFrom(...INDICATOR_CODES), fc.constantFrom('1', '3')).map(([code, weight]) => ({
    name: `gives ${code} the weight ${weight}`,
    make: (world: World) => {
      if (world.book.rows('Indikator').some(({ Kode }) => Kode === code))
        world.book.type('Indikator', { Kode: code }, { Bobot: weight });
    },
  })),
  fc.constant({
    name: 'exchanges the two rights of the instrument',
    make: (world: World) => {
      const { cells } = world.book.sheet('Instrumen');
      const at = cells.findIndex((line) => line?.[0]?.value === 'hak');
      const [one, other] = [cells[at], cells[at + 1]];
      if (one && other) cells.splice(at, 2, other, one);
    },
  }),
  fc.constantFrom('70', '75').map((from) => ({
    name: `lets Peduli begin at ${from}`,
    make: (world: World) =>
      world.book.type('Instrumen', { Bagian: 'predikat', Kode: 'peduli' }, { Nilai: from }),
  })),
);

const bonus: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...CODES), fc.constantFrom<CellValue>(3, '2,5', 'banyak', null))
  .map(([code, value]) => ({
    name: `gives ${code} the bonus ${String(value)}`,
    make: (world) => {
      if (world.book.rows('Wilayah').some((line) => line['Kode Wilayah'] === code))
        world.book.type('Wilayah', { 'Kode Wilayah': code }, { 'Bonus Aksi HAM': value });
    },
  }));

const people: fc.Arbitrary<Edit> = fc.constantFrom(
  { name: 'empties Pengguna', make: (world: World) => appoint(world.book, PEOPLE.slice(0, 1)) },
  { name: 'fills Pengguna', make: (world: World) => appoint(world.book, PEOPLE) },
  { name: 'fills Pengguna', make: (world: World) => appoint(world.book, PEOPLE) },
);

const stages: fc.Arbitrary<Edit> = fc.constantFrom('ya', 'ya', 'tidak').map((word) => ({
  name: `sets Dua Tahap to ${word}`,
  make: (world) => world.book.set('Dua Tahap', word),
}));

const officer: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(...CODES),
    fc.constantFrom(...INDICATOR_CODES),
    fc.constantFrom('Jawaban', 'Pembilang', 'Tahun Data', 'Catatan'),
    fc.constantFrom('Ada', 'Tidak ada', '50', '1.234', '', '=1+1', 'B', '12,5', '2025'),
  )
  .map(([code, indicator, header, value]) => ({
    name: `an officer types “${value}” into ${header} of ${indicator} in the sheet of ${code}`,
    make: (world) => {
      const sheet = world.sheet(code);
      if (sheet) typeInSheet(sheet, indicator, { [header]: value === '' ? null : value });
    },
  }));

const trail: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.constantFrom('Nomor', 'Waktu', 'Tindakan', 'Wilayah', 'Indikator'), fc.boolean())
    .map(([header, upside]) => ({
      name: `sorts the trail by ${header}${upside ? ', upside down' : ''}`,
      make: (world: World, memory: Memory) => {
        memory.isSorted = true;
        sortBy(world.book.sheet('Jejak Audit'), header, upside);
      },
    })),
  fc.constant({
    name: 'filters the trail',
    make: (world: World) => {
      const sheet = world.book.sheet('Jejak Audit');
      sheet.filter = {
        area: { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns },
        criteria: new Map(),
      };
    },
  }),
);

const checkTab: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(...CODES),
    fc.constantFrom<CellValue>('Sesuai', 'Tidak sesuai', 'mungkin', null, 'hapus'),
  )
  .map(([code, word]) => ({
    name:
      word === 'hapus'
        ? `deletes ${code} from Pemeriksaan Kanwil`
        : `types ${String(word)} for the documents of ${code}`,
    make: (world) => documentsOf(world, code, word),
  }));

/** The word on a region's documents; `hapus` takes its row away. */
export const documentsOf = (world: World, code: string, word: CellValue): void => {
  const sheet = world.book.sheet('Pemeriksaan Kanwil');
  const index = sheet.cells.findIndex((line) => line?.[0]?.value === code);
  if (index === -1) return;
  if (word === 'hapus') sheet.cells.splice(index, 1);
  else world.book.type('Pemeriksaan Kanwil', { 'Kode Wilayah': code }, { 'Kesesuaian Dokumen': word });
};

const time: fc.Arbitrary<Edit> = fc.constantFrom(1, 9).map((days) => ({
  name: `${days} days pass`,
  make: (world) => world.book.clock.advance(days * 86_400_000),
}));

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: cell },
  { weight: 5, arbitrary: answer },
  { weight: 5, arbitrary: decision },
  { weight: 3, arbitrary: paste },
  { weight: 1, arbitrary: emptyScript },
  { weight: 3, arbitrary: rowEdit },
  { weight: 1, arbitrary: sortAnswers },
  { weight: 1, arbitrary: rowCode },
  { weight: 1, arbitrary: lineGone('Wilayah', 'Kode Wilayah', CODES) },
  { weight: 2, arbitrary: instrument },
  { weight: 1, arbitrary: bonus },
  { weight: 1, arbitrary: people },
  { weight: 1, arbitrary: stages },
  { weight: 4, arbitrary: officer },
  { weight: 2, arbitrary: trail },
  { weight: 1, arbitrary: checkTab },
  { weight: 1, arbitrary: time },
);
