// A region's sheet as it is read, for the tests of collecting.
import type { RegionSheet, SheetRow } from '../../../src/domain/collection/region-sheet';

/** A row of 73.71's sheet, unanswered unless given. */
export const sheetRow = (given: Partial<SheetRow> = {}): SheetRow => ({
  row: 5,
  region: '73.71',
  indicator: 'S1',
  answer: '',
  numerator: '',
  denominator: '',
  dataYear: '',
  evidence: '',
  note: '',
  ...given,
});

/** A blank row for each indicator of the small instrument, with what is given laid over that of its indicator. */
export const sheetRows = (...given: readonly Partial<SheetRow>[]): readonly SheetRow[] =>
  ['S1', 'S2', 'S3', 'D1', 'D2', 'D3'].map((indicator, i) =>
    sheetRow({ row: 5 + i, indicator, ...given.find((one) => one.indicator === indicator) }),
  );

/** The protected sheet of 73.71 for award year 2026 and the instrument `uji`. */
export const sheetOf = (rows: readonly SheetRow[], given: Partial<RegionSheet> = {}): RegionSheet => ({
  claim: {
    form: 'KKPHAM Lembar Isian',
    version: '1',
    instrument: 'uji',
    instrumentHash: 'abc',
    awardYear: '2026',
    dataYear: '2025',
    book: 'buku',
    region: '73.71',
  },
  officer: ['Andi'],
  endorsements: { office: '', regencySecretary: '', provinceSecretary: '' },
  rows,
  formulas: [],
  added: [],
  isProtected: true,
  ...given,
});
