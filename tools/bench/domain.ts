// The domain alone, without any spreadsheet: reading, rules and scores over typed rows, and a loop that does nothing else.
import { evaluate } from '../../src/domain/evaluation/evaluate';
import type { Instrument } from '../../src/domain/instrument/instrument';
import { readInstrument } from '../../src/domain/instrument/read-instrument';
import type { Region } from '../../src/domain/region/region';
import { readSubmissions } from '../../src/domain/submission/read-submissions';
import type { TypedRow } from '../../src/domain/submission/row';
import { RULES } from '../../src/domain/validation/rules';
import { validate } from '../../src/domain/validation/validate';
import { readInstrumentTables } from '../../src/local/cli/tables';
import { INSTRUMENT } from './book';
import { answerLines, regionRows } from './region-answers';

export const SETTINGS = {
  dataYear: 2025,
  sharedEvidenceFrom: 5,
  outlierDistance: 3.5,
  fewestPeers: 5,
} as const;

export interface TypedBook {
  readonly instrument: Instrument;
  readonly regions: readonly Region[];
  readonly rows: readonly TypedRow[];
}

/** The same book as on the stand-in, as the script hands it to the domain. */
export const typedBook = (count: number): TypedBook => {
  const tables = readInstrumentTables(INSTRUMENT);
  const read = readInstrument(tables.instrument, tables.indicators);
  if ('faults' in read) throw new Error(`The instrument ${INSTRUMENT} is not sound.`);
  const regions = regionRows(count);
  return {
    instrument: read.instrument,
    regions: regions.map(([code = '', name = '', province = ''], i) => ({
      row: i + 2,
      code,
      name,
      province,
      endorsements: { office: true, regencySecretary: true, provinceSecretary: true },
      coordinator: 'koordinator@kkpham.example',
      bonus: '',
      lastYear: '',
      sheetTrouble: '',
      officers: '',
    })),
    rows: answerLines(regions).map((line, i) => ({
      row: i + 2,
      region: line['Kode Wilayah'],
      indicator: line['Kode Indikator'],
      answer: line.Jawaban,
      numerator: line.Pembilang,
      denominator: line.Penyebut,
      dataYear: line['Tahun Data'],
      evidence: line['Bukti Dukung'],
      note: line.Catatan,
      decision: line['Status Verifikasi'],
      verifiedAnswer: line['Jawaban Terverifikasi'],
      verifiedNumerator: line['Pembilang Terverifikasi'],
      verifiedDenominator: line['Penyebut Terverifikasi'],
      reasonCode: line['Kode Alasan'],
      recorded: '',
      decidedBy: '',
      verifierNote: line['Catatan Verifikator'],
      change: '',
    })),
  };
};

/** The rules that judge a row by itself: those that a schema per row can stand for. */
const ROW_RULES = RULES.filter(({ scope }) => scope === 'row' || scope === 'any row');

/** Reads and judges row by row. Gives the number of findings. */
export const judgeRows = ({ instrument, regions, rows }: TypedBook): number => {
  const read = readSubmissions(instrument, regions, rows);
  return validate({ instrument, regions, rows: read, settings: SETTINGS }, ROW_RULES).findings.length;
};

/** Reads, judges by every rule and scores. Gives the number of findings and of scores. */
export const judgeAndScore = ({ instrument, regions, rows }: TypedBook): number => {
  const read = readSubmissions(instrument, regions, rows);
  const { findings } = validate({ instrument, regions, rows: read, settings: SETTINGS }, RULES);
  return findings.length + evaluate(instrument, regions, read).length;
};

/** A comparison for each cell, and nothing else: no program that looks at every cell can do with less. */
export const compareCells = ({ rows }: TypedBook): number => {
  let blank = 0;
  for (const row of rows) {
    for (const field of FIELDS) if (row[field] === '') blank += 1;
  }
  return blank;
};

const FIELDS = [
  'region',
  'indicator',
  'answer',
  'numerator',
  'denominator',
  'dataYear',
  'evidence',
  'note',
  'decision',
  'verifiedAnswer',
  'verifiedNumerator',
  'verifiedDenominator',
  'reasonCode',
  'recorded',
  'decidedBy',
  'verifierNote',
  'change',
] as const;

/** How many cells of a row are judged. */
export const JUDGED_CELLS = FIELDS.length;
