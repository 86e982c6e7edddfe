// Ringkasan of a Lembar Isian, computed by LibreOffice, counts and scores as the evaluation does.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../src/domain/evaluation/evaluate';
import type { Indicator, Instrument } from '../../src/domain/instrument/instrument';
import { readSubmissions } from '../../src/domain/submission/read-submissions';
import { readWorkbook } from '../../src/local/files/read-workbook';
import type { SheetData, WorkbookData } from '../../src/local/spreadsheet/workbook';
import { region, typed } from '../domain/build';
import { shippedTables } from '../domain/shipped';
import { INDICATORS, INSTRUMENT, type Table } from '../end-to-end/instrument';
import { tabOf, typeIdentity } from '../end-to-end/region-sheets';
import {
  type Answers,
  filledFile,
  instrumentOf,
  madeSheet,
  REGION,
  rowsOf,
} from '../script/region-sheet/sheet-file';
import { recalculate } from './recalculate';
import { skipReason } from './soffice';

/** What a recalculated Ringkasan says beside a label, by the header above it. */
interface Overview {
  readonly beside: (table: string, label: string) => Readonly<Record<string, unknown>>;
  readonly sentences: readonly string[];
}

interface Looked {
  readonly instrument: Instrument;
  readonly overview: Overview;
  readonly evaluation: Evaluation;
}

const valueAt = (sheet: SheetData, row: number, column: number): unknown =>
  sheet.cells[row]?.[column]?.value ?? '';

const overviewOf = (book: WorkbookData): Overview => {
  const sheet = tabOf(book, 'Ringkasan');
  const labels = sheet.cells.map((_, row) => String(valueAt(sheet, row, 0)));
  return {
    beside: (table, label) => {
      const heading = labels.indexOf(table);
      const header = sheet.cells.findIndex((_, row) => row > heading && valueAt(sheet, row, 1) !== '');
      const row = labels.findIndex((text, at) => at > header && text === label);
      if (heading < 0 || row < 0) throw new Error(`Ringkasan has no ${label} below ${table}.`);
      return Object.fromEntries(
        Array.from({ length: 7 }, (_, i) => [
          String(valueAt(sheet, header, i + 1)),
          valueAt(sheet, row, i + 1),
        ]),
      );
    },
    sentences: labels.filter((text) => /^(Beres|Kurang|Saran): /.test(text)),
  };
};

/** Makes a sheet, types the answers into it, has LibreOffice compute it, and evaluates the same answers. */
const lookedAt = async (
  tables: { readonly instrument: Table; readonly indicators: Table },
  answersOf: (indicator: Indicator, at: number) => Answers,
): Promise<Looked> => {
  const instrument = instrumentOf(tables.instrument, tables.indicators);
  const blank = await madeSheet(tables.instrument, tables.indicators);
  const answers = new Map(instrument.indicators.map((one, at) => [one.code, answersOf(one, at)]));
  typeIdentity(blank, 'Pengesahan OPD', 'Kepala Bagian Hukum', '12 Maret 2026', 'https://surat.example/1');
  typeIdentity(blank, 'Pengesahan Sekda Kab/Kota', 'Sekda', '13 Maret 2026');
  const places = rowsOf(blank);
  const filled = await filledFile(
    blank,
    new Map([...answers].map(([code, cells]) => [places.get(code) ?? 0, cells])),
  );
  const done = recalculate(filled, 'id-ID', 'xlsx');
  const regions = [region(REGION)];
  const rows = readSubmissions(
    instrument,
    regions,
    [...answers].map(([code, cells], i) =>
      typed({ row: i + 2, region: REGION.code, indicator: code, ...(cells as object) }),
    ),
  );
  const [evaluation] = evaluate(instrument, regions, rows);
  if (!evaluation) throw new Error('There is no evaluation.');
  const book = await readWorkbook(done, { locale: 'id_ID', timeZone: 'Asia/Jakarta' });
  return { instrument, overview: overviewOf(book), evaluation };
};

const withSelfScore = (instrument: Table, method: string): Table => [
  ...instrument
    .filter((line) => line[1] !== 'nilai_mandiri')
    .map((line) => (line[1] === 'cara' ? line.map((cell, i) => (i === 2 ? method : cell)) : line))
    // The first right weighs twice the second.
    .map((line) => (line[1] === 'pangan' ? line.map((cell, i) => (i === 4 ? '2' : cell)) : line)),
  ['penilaian', 'nilai_mandiri', 'ya', '', '', 'asumsi', ''],
];

const GIVEN = { dataYear: '2025', evidence: 'https://bukti.example/a.pdf' };

/** One complete, one not applicable, one share, one impossible, one without evidence, one blank. */
const TINY: Readonly<Record<string, Answers>> = {
  PA1: { answer: 'Ada', ...GIVEN },
  PA2: { answer: 'Tidak berlaku', note: 'tidak ada layanan ini' },
  PA3: { numerator: '150', denominator: '200', ...GIVEN },
  PP1: { answer: 'nihil', ...GIVEN },
  PP2: { answer: '62,5', dataYear: '2025' },
  PP3: {},
};

const SCORES = 'Nilai sementara dari jawaban sendiri';
const WHOLE = 'Keseluruhan (sementara)';
const COUNTS = ['Indikator', 'Lengkap', 'Perlu dilengkapi', 'Perlu diperbaiki', 'Belum diisi'];

const counts = (row: Readonly<Record<string, unknown>>): readonly unknown[] =>
  COUNTS.map((name) => row[name]);

describe.skipIf(skipReason)('Ringkasan of a Lembar Isian in LibreOffice', () => {
  describe('with weighted means', () => {
    let looked: Looked;
    beforeAll(async () => {
      const tables = { instrument: withSelfScore(INSTRUMENT, 'rerata'), indicators: INDICATORS };
      looked = await lookedAt(tables, ({ code }) => TINY[code] ?? {});
    }, 120_000);

    it('counts each right, each office and the whole', () => {
      const { beside } = looked.overview;
      expect(counts(beside('Kelengkapan menurut hak', 'Hak atas pangan'))).toEqual([3, 3, 0, 0, 0]);
      expect(counts(beside('Kelengkapan menurut hak', 'Hak atas papan'))).toEqual([3, 0, 1, 1, 1]);
      expect(counts(beside('Kelengkapan menurut hak', 'Semua'))).toEqual([6, 3, 1, 1, 1]);
      expect(counts(beside('Siapa mengisi apa', 'Dinas Uji'))).toEqual([6, 3, 1, 1, 1]);
    });

    it('gives the same completeness as the evaluation: four of six, rounded down', () => {
      const { overview, evaluation } = looked;
      expect(overview.beside('Kelengkapan menurut hak', 'Semua')['Terpakai (%)']).toBe(66.6);
      expect(evaluation.completeness).toBe(66.6);
    });

    it('says in words what blocks handing in', () => {
      expect(looked.overview.sentences).toEqual([
        'Kurang: masih ada yang harus diselesaikan.',
        'Kurang: 1 indikator belum dijawab.',
        'Kurang: 1 jawaban perlu diperbaiki.',
        'Beres: Pengesahan OPD sudah ada.',
        'Kurang: Pengesahan Sekda Kab/Kota. Isi tanggal dan tautan suratnya.',
        'Kurang: Pengesahan Sekda Provinsi. Isi tanggal dan tautan suratnya.',
        'Saran: lengkapi bukti, tahun, atau alasan pada 1 jawaban.',
      ]);
    });

    it('scores as the evaluation does', () => {
      const { overview, evaluation } = looked;
      // Food: (100 x 10 + 75 x 60) / 70, for the process leaves the divisor; housing: 62.5 x 30 / 100.
      expect(overview.beside(SCORES, 'Hak atas pangan').Nilai).toBeCloseTo(5500 / 70, 9);
      expect(overview.beside(SCORES, 'Hak atas papan').Nilai).toBeCloseTo(18.75, 9);
      // (2 x 78.5714 + 18.75) / 3
      expect(overview.beside(SCORES, WHOLE).Nilai).toBe(58.63);
      expect(evaluation.claimed.mean).toBe(58.63);
    });
  });

  describe('with points', () => {
    let looked: Looked;
    beforeAll(async () => {
      const tables = { instrument: withSelfScore(INSTRUMENT, 'poin'), indicators: INDICATORS };
      looked = await lookedAt(tables, ({ code }) => TINY[code] ?? {});
    }, 120_000);

    it('scores as the evaluation does', () => {
      const { overview, evaluation } = looked;
      // 10 + 7.5 + 0 + 6.25 + 0 of 50: what is not applicable leaves the divisor.
      expect(overview.beside(SCORES, WHOLE)).toMatchObject({
        Poin: 23.75,
        'Poin tertinggi': 50,
        Nilai: 47.5,
      });
      expect(evaluation.claimed.mean).toBe(47.5);
      expect(overview.beside(SCORES, 'Hak atas pangan').Nilai).toBe(87.5);
    });
  });

  describe.each(['kkpham-2021', 'kkpham-2013'] as const)(
    'for the shipped %s with every third answer missing or wrong',
    (id) => {
      let looked: Looked;
      beforeAll(async () => {
        const shipped = shippedTables(id) as unknown as { instrument: Table; indicators: Table };
        const method = id === 'kkpham-2013' ? 'poin' : 'rerata';
        const tables = { ...shipped, instrument: withSelfScore(shipped.instrument, method) };
        looked = await lookedAt(tables, (indicator, at) => mixed(indicator, at));
      }, 240_000);

      it('scores every right and the whole as the evaluation does', () => {
        const { instrument, overview, evaluation } = looked;
        expect(overview.beside(SCORES, WHOLE).Nilai).toBe(evaluation.claimed.mean);
        for (const { code, score } of evaluation.claimed.rights) {
          const name = instrument.rights.find((right) => right.code === code)?.name ?? '';
          const shown = overview.beside(SCORES, name).Nilai;
          if (score === null) expect(shown, name).toBe('');
          else expect(shown, name).toBeCloseTo(score, 9);
        }
      });

      it('counts as the evaluation does', () => {
        const { overview, evaluation, instrument } = looked;
        const all = overview.beside('Kelengkapan menurut hak', 'Semua');
        expect(all.Indikator).toBe(instrument.indicators.length);
        expect(all['Perlu diperbaiki']).toBe(evaluation.unusable);
        expect(all['Terpakai (%)']).toBe(evaluation.completeness);
      });
    },
  );
});

/** Of three answers one is good, one is another value, one is missing or cannot be read. */
const mixed = ({ measure, mayNotApply }: Indicator, at: number): Answers => {
  if (at % 3 === 2)
    return at % 2 === 0 ? {} : { answer: 'entah', numerator: 'banyak', denominator: '0', ...GIVEN };
  if (at % 7 === 0)
    return mayNotApply
      ? { answer: 'Tidak berlaku', note: 'tidak ada di sini' }
      : { answer: 'Tidak ada data' };
  const first = at % 3 === 0;
  if (measure.kind === 'yesNo') return { answer: first ? 'Ada' : 'Tidak ada', ...GIVEN };
  if (measure.kind === 'options') return { answer: first ? 'A' : 'B', ...GIVEN };
  if (measure.kind === 'number') return { answer: first ? '3' : '12,5', ...GIVEN };
  return { numerator: first ? '37' : '61', denominator: '83', ...GIVEN };
};
