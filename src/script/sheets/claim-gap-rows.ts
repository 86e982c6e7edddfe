// What the tab Selisih Klaim says, row by row.
import {
  type ClaimGap,
  type ClaimsLine,
  FEWEST_DECISIONS,
  type IndicatorLine,
  type Line,
  type OfficeLine,
  type ProvinceLine,
  type RegionLine,
} from '../../domain/claim-gap/claim-gap';
import type { Gap } from '../../domain/claim-gap/gap';
import { type Instrument, isDraft } from '../../domain/instrument/instrument';
import type { Text } from '../locale/text';
import type { Settings } from '../settings';
import { CLAIM_GAP_COLUMNS, type ClaimGapColumn } from './layout';
import type { Written } from './write-table';

/** How a row looks: a mark, a note on how to read, a section's title, a total, a plain line, one where claims run high. */
export type Look = 'mark' | 'note' | 'section' | 'total' | 'plain' | 'high';

export interface ClaimGapRow {
  readonly look: Look;
  /** One cell for each of {@link CLAIM_GAP_COLUMNS}. */
  readonly cells: readonly Written[];
}

/** All rows below the header: marks, how to read, then provinces, regions with their rights, indicators, offices. */
export const claimGapRows = (
  instrument: Instrument,
  settings: Settings,
  gap: ClaimGap,
  text: Text,
): readonly ClaimGapRow[] => {
  const rights = new Map(instrument.rights.map(({ code, name }) => [code, name]));
  const words = text.claimGap;
  return [
    ...(settings.sample === 'ya' ? [across('mark', text.sampleMark)] : []),
    ...(isDraft(instrument) ? [across('mark', text.draftMark)] : []),
    across('note', `${text.homeFacts.instrument}: ${instrument.id} ${instrument.hash}`),
    ...words.notes(FEWEST_DECISIONS).map((note) => across('note', note)),
    across('section', words.provinces),
    ...gap.provinces.flatMap((line) => provinceRows(line, text)),
    across('section', words.regions),
    ...gap.regions.flatMap((line) => regionRows(line, text)),
    across('section', words.indicators),
    ...gap.indicators.map((line) => indicatorRow(line, rights.get(line.indicator.right) ?? '', text)),
    across('section', words.offices),
    ...gap.offices.map((line) => officeRow(line, text)),
  ];
};

/** A text that runs on over the blank cells beside it. */
const across = (look: Look, words: string): ClaimGapRow => rowOf(look, { Kode: words });

const provinceRows = (line: ProvinceLine, text: Text): readonly ClaimGapRow[] => {
  const { code, name, regions } = line;
  const remark = (averaged: number): string =>
    averaged === 0 ? text.claimGap.undecided : text.claimGap.averaged(averaged, regions);
  return [
    rowOf('total', {
      Kode: code,
      Nama: name,
      Hak: text.claimGap.finalValue,
      Keterangan: remark(line.averaged),
      ...figures(line, text),
    }),
    ...(line.decided === 0
      ? []
      : [rowOf('plain', { Kode: code, Nama: name, Hak: text.claimGap.decidedMean, ...values(line.mean) })]),
    ...line.rights
      .filter(({ decided }) => decided > 0)
      .map((own) =>
        rowOf('plain', {
          Kode: code,
          Nama: name,
          Hak: own.right.name,
          Keterangan: remark(own.averaged),
          ...figures(own, text),
        }),
      ),
  ];
};

const regionRows = (line: RegionLine, text: Text): readonly ClaimGapRow[] => {
  const place = { Kode: line.region.code, Nama: line.region.name };
  return [
    rowOf('total', {
      ...place,
      Hak: text.claimGap.finalValue,
      Keterangan: line.decided === 0 ? text.claimGap.undecided : '',
      ...figures(line, text),
    }),
    ...(line.decided === 0
      ? []
      : [rowOf('plain', { ...place, Hak: text.claimGap.decidedMean, ...values(line.mean) })]),
    ...line.rights
      .filter(({ decided }) => decided > 0)
      .map((own) => rowOf('plain', { ...place, Hak: own.right.name, ...figures(own, text) })),
  ];
};

const indicatorRow = (line: IndicatorLine, right: string, text: Text): ClaimGapRow =>
  rowOf(line.high ? 'high' : 'plain', {
    Kode: line.indicator.code,
    Nama: line.indicator.text,
    Hak: right,
    Keterangan: verdict(line, text),
    ...figures(line, text),
  });

const officeRow = (line: OfficeLine, text: Text): ClaimGapRow =>
  rowOf(line.high ? 'high' : 'plain', {
    Nama: line.office,
    Hak: text.claimGap.indicatorCount(line.indicators.length),
    Keterangan: verdict(line, text),
    ...figures(line, text),
  });

const verdict = ({ high, decided }: ClaimsLine, { claimGap }: Text): string => {
  if (decided === 0) return claimGap.undecided;
  if (high === null) return claimGap.few(FEWEST_DECISIONS);
  return high ? claimGap.high : '';
};

type Cells = Partial<Record<ClaimGapColumn, Written>>;

const figures = ({ decided, of, outcomes, gap }: Line, { words }: Text): Cells => ({
  Diputuskan: decided,
  Dari: of,
  ...values(gap),
  'Sifat Nilai': decided < of ? words.provisional : words.final,
  Sesuai: outcomes.confirmed,
  'Dikoreksi Turun': outcomes.down,
  'Dikoreksi Naik': outcomes.up,
  'Dikoreksi Lainnya': outcomes.otherwise,
  'Tidak Didukung': outcomes.unsupported,
  'Tidak Berlaku': outcomes.notApplicable,
});

const values = ({ claimed, verified, difference, factor }: Gap): Cells => ({
  Klaim: claimed,
  Terverifikasi: verified,
  Selisih: difference,
  Faktor: factor,
});

const rowOf = (look: Look, cells: Cells): ClaimGapRow => ({
  look,
  cells: CLAIM_GAP_COLUMNS.map((column) => cells[column] ?? ''),
});
