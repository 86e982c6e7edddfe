// What the tab Nasional says, row by row.
import type { Figures, National, ProvinceLine, RightLine } from '../../domain/national/combine';
import type { ProvinceBook } from '../../domain/national/reading';
import { programText } from '../../domain/program/program';
import { printed } from '../../domain/scoring/grade';
import type { Text } from '../locale/text';
import { formulaText } from '../sheets/gate';
import type { Written } from '../sheets/write-table';
import { NATIONAL_COLUMNS, type NationalColumn } from './layout';
import type { Links } from './read-province';

/** How a row looks: a mark, a note on how to read, a section's title, a total, a plain line, figures of an earlier time. */
export type Look = 'mark' | 'note' | 'section' | 'total' | 'plain' | 'kept';

export interface NationalRow {
  readonly look: Look;
  /** One cell for each of {@link NATIONAL_COLUMNS}. */
  readonly cells: readonly Written[];
}

export interface Shown {
  readonly national: National;
  /** By row of the list, for the books that were read now. */
  readonly links: ReadonlyMap<number, Links>;
  /** What was typed into the list, by its row. */
  readonly references: ReadonlyMap<number, string>;
}

/** All rows below the header: marks, how to read, the provinces, then each right of the country and of the provinces. */
export const nationalRows = ({ national, links, references }: Shown, text: Text): readonly NationalRow[] => {
  const { provinces, total, instrument } = national;
  const words = text.national;
  const readings = provinces.flatMap(({ book }) => book.reading ?? []);
  return [
    ...(readings.some(({ isSample }) => isSample) ? [across('mark', text.sampleMark)] : []),
    ...(readings.some(({ isDraft }) => isDraft) ? [across('mark', text.draftMark)] : []),
    ...words.notes.map((note) => across('note', note)),
    across('section', words.sections.provinces),
    rowOf('total', {
      Provinsi: words.everywhere,
      ...figureCells(total),
      Keterangan:
        instrument === null ? words.remark.unscored : words.remark.instrument(shortHash(instrument)),
    }),
    ...provinces.map((line) => provinceRow(line, linksOf(line.book, links, references), text)),
    across('section', words.sections.rights),
    ...total.rights.map((right) => rightRow('total', { Provinsi: words.everywhere }, right, total.regions)),
    ...provinces.flatMap((line) =>
      line.rights.map((right) =>
        rightRow(
          line.book.trouble ? 'kept' : 'plain',
          { Kode: line.book.code, Provinsi: nameOf(line, text) },
          right,
          line.scored,
        ),
      ),
    ),
  ];
};

/** `kkpham-2021 0123456789ab` of an id with its whole hash. */
const shortHash = (instrument: string): string => instrument.replace(/\b([0-9a-f]{12})[0-9a-f]+$/, '$1');

/** A text that runs on over the blank cells beside it. */
const across = (look: Look, words: string): NationalRow => rowOf(look, { Kode: words });

/** A book that could not be read now is linked to as a whole, as far as what was typed is an address. */
const linksOf = (
  book: ProvinceBook,
  links: Shown['links'],
  references: Shown['references'],
): Links | null => {
  const reference = references.get(book.row) ?? '';
  const whole = /^(https?|file):\/\//.test(reference)
    ? reference
    : /^[-\w]{20,}$/.test(reference)
      ? `https://docs.google.com/spreadsheets/d/${reference}/edit`
      : null;
  return links.get(book.row) ?? (whole === null ? null : { scores: whole, regions: whole, findings: whole });
};

/** A book that nobody named and that was never read is called by its row. */
export const nameOf = ({ book }: ProvinceLine, { national }: Text): string =>
  book.name || book.code || national.row(book.row);

const provinceRow = (line: ProvinceLine, links: Links | null, text: Text): NationalRow => {
  const { book } = line;
  const { reading } = book;
  const figures: Cells = reading === null ? {} : figureCells(line);
  return rowOf(book.trouble === null ? 'plain' : 'kept', {
    ...figures,
    Kode: book.code,
    Provinsi: linked(links?.scores, nameOf(line, text)),
    ...(reading === null
      ? {}
      : {
          Daerah: linked(links?.regions, line.regions),
          Galat: linked(links?.findings, line.findings.error),
          Program: reading.program ? programText(reading.program) : '',
          Dibaca: reading.time,
        }),
    Keterangan: remarks(line, text).join('; '),
  });
};

const remarks = (
  line: ProvinceLine,
  { national: { remark, standing, trouble } }: Text,
): readonly string[] => {
  const { reading, trouble: fault } = line.book;
  const why = fault === null ? [] : [(trouble[fault.code] as (one: typeof fault) => string)(fault)];
  if (reading === null) return [remark.neverRead, ...why];
  const { elsewhere, otherInstruments } = line;
  return [
    ...(fault === null ? [] : [remark.keptFrom(reading.time), ...why]),
    ...(reading.isSample ? [remark.sample] : []),
    ...(reading.isDraft ? [remark.draft] : []),
    ...(line.standing === 'same' ? [] : [standing[line.standing]]),
    ...(line.scored === 0 ? [remark.unscored] : []),
    ...(otherInstruments.length > 0 ? [remark.otherInstruments(otherInstruments.map(shortHash))] : []),
    ...(elsewhere.length > 0
      ? [
          remark.elsewhere(
            elsewhere.map(({ code }) => code),
            [...new Set(elsewhere.map(({ row }) => row))],
          ),
        ]
      : []),
  ];
};

type Cells = Partial<Record<NationalColumn, Written>>;

const figureCells = ({
  regions,
  states,
  completeness,
  gap,
  scored,
  provisional,
  findings,
}: Figures): Cells => ({
  Daerah: regions,
  Draf: states.draft,
  Dikirim: states.submitted,
  Diperiksa: states.checked,
  Dikembalikan: states.returned,
  Diverifikasi: states.verified,
  Ditetapkan: states.determined,
  Dicabut: states.revoked,
  'Tidak Diketahui': states.unknown,
  Kelengkapan: completeness.value,
  Dinilai: scored,
  Sementara: provisional,
  Rerata: gap.verified,
  'Jarak ke 100': gap.verified === null ? null : printed(100 - gap.verified),
  Klaim: gap.claimed,
  Selisih: gap.difference,
  Galat: findings.error,
  Peringatan: findings.warning,
  Pertanyaan: findings.info,
});

const rightRow = (look: Look, place: Cells, { name, mean, gap }: RightLine, regions: number): NationalRow =>
  rowOf(look, {
    ...place,
    Hak: name,
    Daerah: regions,
    Dinilai: mean.over,
    Rerata: mean.value,
    'Jarak ke 100': gap,
  });

const linked = (address: string | undefined, shown: string | number): Written =>
  address === undefined
    ? shown
    : {
        formula: `=HYPERLINK(${formulaText(address)};${typeof shown === 'number' ? shown : formulaText(shown)})`,
      };

const rowOf = (look: Look, cells: Cells): NationalRow => ({
  look,
  cells: NATIONAL_COLUMNS.map((column) => cells[column] ?? ''),
});
