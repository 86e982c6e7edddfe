// A small sound instrument, regions and rows for tests, typed as a person would type them.
import { decisionText, NO_DECISION } from '../../src/domain/decision/decision-text';
import type { Instrument } from '../../src/domain/instrument/instrument';
import { INDICATOR_HEADERS, type IndicatorHeader } from '../../src/domain/instrument/read-indicator';
import { INSTRUMENT_HEADERS, readInstrument } from '../../src/domain/instrument/read-instrument';
import type { Region } from '../../src/domain/region/region';
import { readSubmissions } from '../../src/domain/submission/read-submissions';
import { isKnown, type KnownRow, type ReadRow, type TypedRow } from '../../src/domain/submission/row';
import type { Cell } from '../../src/domain/table/cell';
import type { Book, RuleSettings } from '../../src/domain/validation/rule';

/** The two tables of an instrument, first row headers. */
export interface Tables {
  readonly instrument: Cell[][];
  readonly indicators: Cell[][];
}

type IndicatorLine = Partial<Record<IndicatorHeader, Cell>>;

/** One line of *Indikator*; what is not given is a sound *ya-tidak* of the right `sehat`, dimension `struktur`. */
export const indicatorLine = (line: IndicatorLine): Cell[] => {
  const full: IndicatorLine = {
    Hak: 'sehat',
    Jenis: 'struktur',
    Indikator: 'Apakah tersedia Perda?',
    Ukuran: 'ya-tidak',
    Skala: line.Ukuran === undefined ? 'Ada:10; Tidak ada:0' : '',
    Bobot: 1,
    'Boleh Tidak Berlaku': 'tidak',
    'Bukti Dukung': 'Salinan Perda',
    'Penanggung Jawab': 'Bagian Hukum',
    'Status Teks': 'rancangan',
    ...line,
  };
  return INDICATOR_HEADERS.map((header) => full[header] ?? '');
};

/** Two rights, dimensions 10/30/60, six indicators of all four measures, bonus up to 5, grades from 75, 65, 50, 0. */
export const smallTables = (): Tables => ({
  instrument: [
    [...INSTRUMENT_HEADERS],
    ['identitas', 'id', 'uji', '', '', '', ''],
    ['identitas', 'judul', 'Instrumen uji', '', '', '', ''],
    ['identitas', 'peraturan', 'Peraturan uji', '', '', '', ''],
    ['identitas', 'kedudukan', 'Semua buatan.', '', '', '', ''],
    ['penilaian', 'cara', 'rerata', '', '', 'publikasi', ''],
    ['penilaian', 'bonus_maks', 'Aksi HAM', '', 5, 'asumsi', 'Besarnya tidak dipublikasikan.'],
    ['penilaian', 'nilai_maks', 'Batas', '', 100, 'publikasi', ''],
    ['hak', 'sehat', 'Hak atas kesehatan', 'Kelompok', 1, 'publikasi', ''],
    ['hak', 'didik', 'Hak atas pendidikan', 'Kelompok', 1, 'publikasi', ''],
    ['jenis', 'struktur', 'Struktur', '', 10, 'publikasi', ''],
    ['jenis', 'proses', 'Proses', '', 30, 'publikasi', ''],
    ['jenis', 'hasil', 'Hasil', '', 60, 'publikasi', ''],
    ['predikat', 'peduli', 'Peduli HAM', '', 75, 'publikasi', ''],
    ['predikat', 'cukup', 'Cukup Peduli HAM', '', 65, 'publikasi', ''],
    ['predikat', 'mulai', 'Mulai Peduli HAM', '', 50, 'publikasi', ''],
    ['predikat', 'kurang', 'Kurang Peduli HAM', '', 0, 'publikasi', ''],
  ],
  indicators: [
    [...INDICATOR_HEADERS],
    indicatorLine({ Kode: 'S1' }),
    indicatorLine({
      Kode: 'S2',
      Jenis: 'proses',
      Ukuran: 'pilihan',
      Skala: 'A:10 Perda; B:6 Perkada; C:0 Belum ada',
    }),
    indicatorLine({
      Kode: 'S3',
      Jenis: 'hasil',
      Ukuran: 'rasio',
      Satuan: '%',
      Pembilang: 'Ibu yang dilayani',
      Penyebut: 'Semua ibu',
      Per: 100,
      'Bagian dari': 'ya',
      Arah: 'naik',
      Desimal: 1,
      Skala: '>=90:10; >=50:5; *:0',
      Minimum: 0,
      Maksimum: 100,
      'Boleh Tidak Berlaku': 'ya',
    }),
    indicatorLine({ Kode: 'D1', Hak: 'didik', 'Boleh Tidak Berlaku': 'ya' }),
    indicatorLine({
      Kode: 'D2',
      Hak: 'didik',
      Jenis: 'proses',
      Ukuran: 'angka',
      Satuan: 'kasus',
      Arah: 'turun',
      Desimal: 0,
      Skala: '<=0:10; <=5:5; *:0',
      Minimum: 0,
      'Boleh Tidak Berlaku': 'ya',
    }),
    indicatorLine({
      Kode: 'D3',
      Hak: 'didik',
      Jenis: 'hasil',
      Ukuran: 'angka',
      Satuan: '%',
      Arah: 'naik',
      Desimal: 2,
      Skala: 'linier 0:0; 100:10',
      Minimum: 0,
      Maksimum: 100,
      'Boleh Tidak Berlaku': 'ya',
    }),
  ],
});

/** The tables with one cell changed; `row` is 1-based and counts the header, as people and faults count. */
export const edited = (
  tables: Tables,
  table: keyof Tables,
  row: number,
  header: string,
  value: Cell,
): Tables => {
  const copy = {
    instrument: tables.instrument.map((r) => [...r]),
    indicators: tables.indicators.map((r) => [...r]),
  };
  const column = copy[table][0]?.indexOf(header) ?? -1;
  const line = copy[table][row - 1];
  if (column < 0 || !line) throw new Error(`no ${header} in row ${row}`);
  line[column] = value;
  return copy;
};

/** The tables without one row. */
export const without = (tables: Tables, table: keyof Tables, row: number): Tables => ({
  ...tables,
  [table]: tables[table].filter((_, i) => i !== row - 1),
});

/** Reads tables that are meant to be sound. */
export const soundInstrument = ({ instrument, indicators }: Tables): Instrument => {
  const read = readInstrument(instrument, indicators);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 1));
  return read.instrument;
};

export const smallInstrument = (): Instrument => soundInstrument(smallTables());

/** Kota Makassar, with all papers. */
export const region = (given: Partial<Region> = {}): Region => ({
  row: 2,
  code: '73.71',
  name: 'Kota Makassar',
  province: 'Sulawesi Selatan',
  endorsements: { office: true, regencySecretary: true, provinceSecretary: true },
  officers: '',
  coordinator: 'koordinator@contoh.go.id',
  bonus: '',
  sheetTrouble: '',
  lastYear: '',
  ...given,
});

/** A row of *Isian* for indicator S1 of 73.71, undecided, with year and evidence; unanswered unless given. */
export const typed = (given: Partial<TypedRow> = {}): TypedRow => ({
  row: 2,
  region: '73.71',
  indicator: 'S1',
  answer: '',
  numerator: '',
  denominator: '',
  dataYear: 2025,
  evidence: 'https://contoh.go.id/bukti.pdf',
  note: '',
  decision: '',
  verifiedAnswer: '',
  verifiedNumerator: '',
  verifiedDenominator: '',
  reasonCode: '',
  verifierNote: '',
  change: '',
  recorded: '',
  decidedBy: '',
  ...given,
});

/** What earns every indicator of the small instrument all its points: 100. */
export const bestAnswers = (): TypedRow[] => [
  typed({ row: 2, indicator: 'S1', answer: 'Ada', evidence: 'https://contoh.go.id/1' }),
  typed({ row: 3, indicator: 'S2', answer: 'A', evidence: 'https://contoh.go.id/2' }),
  typed({ row: 4, indicator: 'S3', numerator: 95, denominator: 100, evidence: 'https://contoh.go.id/3' }),
  typed({ row: 5, indicator: 'D1', answer: 'Ada', evidence: 'https://contoh.go.id/4' }),
  typed({ row: 6, indicator: 'D2', answer: 0, evidence: 'https://contoh.go.id/5' }),
  typed({ row: 7, indicator: 'D3', answer: 100, evidence: 'https://contoh.go.id/6' }),
];

/** `rows` with what is given laid over the row of one indicator. */
export const answering = (
  rows: readonly TypedRow[],
  indicator: string,
  given: Partial<TypedRow>,
): TypedRow[] => rows.map((row) => (row.indicator === indicator ? { ...row, ...given } : row));

export const settings: RuleSettings = {
  dataYear: 2025,
  sharedEvidenceFrom: 5,
  outlierDistance: 3.5,
  fewestPeers: 5,
};

/** The row with what its verifier's cells say recorded, whether or not anything is wrong with it. */
export const recorded = (row: TypedRow): TypedRow => {
  const text = decisionText(row);
  return text === NO_DECISION
    ? row
    : { ...row, recorded: text, decidedBy: 'verifikator@contoh.go.id · 2026-05-04 09:00' };
};

/** A book over the small instrument, in which every decision that is sound is recorded; a reason code may be missing, but not be wrong. */
export const bookOf = (
  rows: readonly TypedRow[],
  given: { readonly regions?: readonly Region[]; readonly instrument?: Instrument } = {},
): Book => {
  const instrument = given.instrument ?? smallInstrument();
  const regions = given.regions ?? [region()];
  const isSound = ({ proposal, typed: { reasonCode } }: KnownRow): boolean =>
    proposal?.fault === null || (proposal?.fault === 'unreasoned' && reasonCode === '');
  const read = readSubmissions(instrument, regions, rows);
  const kept = read.map((row) => (isKnown(row) && isSound(row) ? recorded(row.typed) : row.typed));
  return { instrument, regions, rows: readSubmissions(instrument, regions, kept), settings };
};

/** The rows as read, all of them placed. */
export const knownRows = (rows: readonly ReadRow[]): readonly KnownRow[] => {
  const known = rows.filter(isKnown);
  if (known.length !== rows.length) throw new Error('a row could not be placed');
  return known;
};
