// The tables of an evidence package, row by row, headers first. Headers are data for auditors, like those of the book.
import type { Evaluation } from '../../domain/evaluation/evaluate';
import type { ExtractLine } from '../../domain/evidence-package/trail-extract';
import type { Instrument } from '../../domain/instrument/instrument';
import { type RegionState, STATE_WORDS } from '../../domain/region-state/state';
import { printed } from '../../domain/scoring/grade';
import type { IndicatorScore, RegionScore } from '../../domain/scoring/score';
import type { Cell, Rows } from '../../domain/table/cell';
import type { Entry } from '../../domain/trail/entry';
import { ANSWER_COLUMNS, ANSWER_FIELDS, type AnswerColumn, type RegionColumn } from '../sheets/layout';
import type { Book } from '../sheets/read-book';

/** What of a region's row in Wilayah is evidence; addresses are not. */
const REGION_EVIDENCE: readonly RegionColumn[] = [
  'Kode Wilayah',
  'Wilayah',
  'Provinsi',
  'Pengesahan OPD',
  'Pengesahan Sekda Kab/Kota',
  'Pengesahan Sekda Provinsi',
  'Bonus Aksi HAM',
  'Nilai Tahun Lalu',
];

export const regionTable = ({ tabs: { regions } }: Book, row: number): Rows => [
  REGION_EVIDENCE,
  REGION_EVIDENCE.map((column) => regions.values[row - 1]?.[regions.columns[column]]),
];

/**
 * The region's rows of Isian under its own headers, in the order of the instrument, so that sorting the tab changes nothing.
 * Rows of an indicator that the instrument does not have come last.
 */
export const answerTable = (book: Book, region: string): Rows => {
  const { answers } = book.tabs;
  const order = new Map(book.instrument.indicators.map(({ code }, i) => [code, i]));
  const place = (code: string | undefined): number => order.get(code ?? '') ?? order.size;
  const own = book.rows.filter(({ codeRead }) => codeRead.code === region);
  return [
    ANSWER_COLUMNS,
    ...own
      .map((row) => ({ row, at: place(row.indicator?.code) }))
      .sort((a, b) => a.at - b.at)
      .map(({ row: { typed } }) =>
        ANSWER_COLUMNS.map((column): Cell => {
          const field = FIELD_OF.get(column);
          return field ? typed[field] : answers.values[typed.row - 1]?.[answers.columns[column]];
        }),
      ),
  ];
};

const FIELD_OF: ReadonlyMap<AnswerColumn, keyof typeof ANSWER_FIELDS> = new Map(
  (Object.keys(ANSWER_FIELDS) as (keyof typeof ANSWER_FIELDS)[]).map((field) => [
    ANSWER_FIELDS[field],
    field,
  ]),
);

export const DECISION_HEADER = [
  'Nomor',
  'Waktu',
  'Siapa',
  'Indikator',
  'Dari',
  'Menjadi',
  'Alasan',
  'Sidik',
] as const;

/** Recorded decisions, in the order of the trail. */
export const decisionTable = (entries: readonly Entry[]): Rows => [
  DECISION_HEADER,
  ...entries.map(({ seq, time, who, indicator, from, to, reason, hash }) => [
    seq,
    time,
    who,
    indicator,
    from,
    to,
    reason,
    hash,
  ]),
];

export const SCORE_HEADER = ['Bagian', 'Kode', 'Nama', 'Maksimum', 'Klaim', 'Terverifikasi'] as const;

/**
 * Claimed and verified: points of each indicator as they are computed, then each right, mean, bonus, final value and grade as
 * printed, and how the region stands. A grade that was taken back is *dicabut*.
 */
export const scoreTable = (instrument: Instrument, one: Evaluation, state: RegionState): Rows => {
  const isRevoked = state === 'revoked';
  const both = (of: (score: RegionScore) => string): readonly string[] => [of(one.claimed), of(one.verified)];
  return [
    SCORE_HEADER,
    ...instrument.indicators.map(({ code, text }) => [
      'indikator',
      code,
      text,
      maximumOf(one.verified.indicators.get(code)),
      ...both(({ indicators }) => pointsText(indicators.get(code))),
    ]),
    ...instrument.rights.map(({ code, name }) => [
      'hak',
      code,
      name,
      '100',
      ...both(({ rights }) => printedText(rights.find((right) => right.code === code)?.score ?? null)),
    ]),
    ['nilai', 'rerata', '', '100', ...both(({ mean }) => printedText(mean))],
    ['nilai', 'bonus', '', String(instrument.bonusMax), ...both(({ bonus }) => printedText(bonus))],
    ['nilai', 'akhir', '', String(instrument.finalMax), ...both(({ final }) => printedText(final))],
    [
      'nilai',
      'predikat',
      '',
      '',
      gradeText(one.claimed),
      isRevoked ? STATE_WORDS[state] : gradeText(one.verified),
    ],
    ['keadaan', 'tahap', '', '', '', STATE_WORDS[state]],
    ['keadaan', 'sifat', '', '', '', one.provisional ? 'sementara' : 'terverifikasi'],
    ['keadaan', 'diputuskan', '', String(one.indicators), '', String(one.decided)],
  ];
};

const gradeText = ({ grade }: RegionScore): string => grade?.name ?? NOT_SCORED;

const NOT_SCORED = 'tidak dinilai';

const printedText = (value: number | null): string =>
  value === null ? NOT_SCORED : printed(value).toFixed(2);

const maximumOf = (score: IndicatorScore | undefined): string =>
  score?.kind === 'counted' ? String(score.of) : '';

const pointsText = (score: IndicatorScore | undefined): string => {
  if (score?.kind === 'counted') return String(score.points);
  return score?.because === 'notApplicable' ? 'tidak berlaku' : NOT_SCORED;
};

export const TRAIL_HEADER = [
  'Nomor',
  'Bentuk',
  'Waktu',
  'Siapa',
  'Tindakan',
  'Wilayah',
  'Indikator',
  'Dari',
  'Menjadi',
  'Alasan',
  'Sidik Aturan',
  'Sidik Instrumen',
  'Sidik Isi',
  'Sidik Sebelumnya',
  'Sidik',
] as const;

const REGION_AT = TRAIL_HEADER.indexOf('Wilayah') - TRAIL_HEADER.indexOf('Waktu');

/** Each entry in full, or as what its hash is computed from: number, region, hashes. */
export const trailTable = (lines: readonly ExtractLine[]): Rows => [
  TRAIL_HEADER,
  ...lines.map(({ entry, content, full }): readonly Cell[] => {
    const told = [
      entry.time,
      entry.who,
      entry.action,
      entry.region,
      entry.indicator,
      entry.from,
      entry.to,
      entry.reason,
      entry.rules,
      entry.instrument,
    ];
    return [
      entry.seq,
      full ? 'utuh' : 'kerangka',
      ...(full ? told : told.map((_, i) => (i === REGION_AT ? entry.region : ''))),
      content,
      entry.previous,
      entry.hash,
    ];
  }),
];
