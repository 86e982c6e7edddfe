// Provinces' books as a national one reads them, made in one line.
import type {
  ProvinceBook,
  Reading,
  RegionReading,
  ScoreReading,
} from '../../../src/domain/national/reading';

export const INSTRUMENT = 'uji-2021 aaaa';

export const score = (given: Partial<ScoreReading> & { readonly final: number | null }): ScoreReading => ({
  rights: new Map(),
  claimed: given.final,
  grade: '',
  completeness: 100,
  provisional: false,
  instrument: INSTRUMENT,
  ...given,
});

export const region = (code: string, given: Partial<RegionReading> = {}): RegionReading => ({
  code,
  name: `Daerah ${code}`,
  province: `Provinsi ${code.slice(0, 2)}`,
  state: 'submitted',
  score: null,
  ...given,
});

export const reading = (regions: readonly RegionReading[], given: Partial<Reading> = {}): Reading => ({
  time: '2026-05-04 09:00',
  program: { version: '0.1.0', hash: '0123456789abcdef' },
  findings: { error: 0, warning: 0, info: 0 },
  isSample: false,
  isDraft: false,
  regions,
  ...given,
});

export const book = (
  row: number,
  code: string,
  regions: readonly RegionReading[],
  given: Partial<ProvinceBook> = {},
): ProvinceBook => ({ row, code, name: '', reading: reading(regions), trouble: null, ...given });
