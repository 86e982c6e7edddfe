// Makes the sample province: answers as a year of good and weak regions would give them, and the planted mistakes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { DECISION_WORDS } from '../src/domain/decision/state';
import type { Indicator, Instrument, NumberScale } from '../src/domain/instrument/instrument';
import { readInstrument } from '../src/domain/instrument/read-instrument';
import { ANSWER_WORDS } from '../src/domain/submission/read-answer';
import { plantedMistakes } from './sample-mistakes';

export const SAMPLE_FOLDER = 'sheets-templates/sample/73';
const PROVINCE = '73';
const DATA_YEAR = 2025;

type Random = () => number;

/** Mulberry32: the same numbers for the same seed, on every machine. */
const seeded = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const csv = (rows: readonly (readonly unknown[])[]): string =>
  `${Papa.unparse(rows as unknown[][], { newline: '\n' })}\n`;

const table = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: 'greedy' }).data;

const loadInstrument = (): Instrument => {
  const folder = 'sheets-templates/instruments/kkpham-2021';
  const read = readInstrument(table(`${folder}/instrumen.csv`), table(`${folder}/indikator.csv`));
  if ('faults' in read) throw new Error('The instrument is not sound.');
  return read.instrument;
};

/** How a region works: how good it is, how much it leaves blank, how it treats evidence, how far verification has come. */
interface Habits {
  readonly quality: number;
  readonly blanks: number;
  readonly evidence: number;
  readonly verified: number;
}

/** Four regions tell a story: the best, a fully verified one, one that hardly started, one full of blanks. */
const STORIES: Readonly<Record<string, Partial<Habits>>> = {
  '73.03': { quality: 0.86, blanks: 0, evidence: 0.99, verified: 1 },
  '73.71': { quality: 0.93, blanks: 0, evidence: 0.99, verified: 0.6 },
  '73.72': { quality: 0.8, blanks: 0, evidence: 0.98, verified: 1 },
  '73.04': { quality: 0.42, blanks: 0.25, evidence: 0.7, verified: 0 },
  '73.26': { quality: 0.5, blanks: 0.6, evidence: 0.6, verified: 0 },
};

const habitsOf = (code: string, random: Random): Habits => ({
  quality: 0.5 + 0.4 * random(),
  blanks: random() < 0.6 ? 0 : 0.05 * random(),
  evidence: 0.9 + 0.1 * random(),
  verified: random() < 0.5 ? 0 : random() * 0.5,
  ...STORIES[code],
});

interface Typed {
  readonly answer: string;
  readonly numerator: string;
  readonly denominator: string;
}

const typed = (answer: string, numerator = '', denominator = ''): Typed => ({
  answer,
  numerator,
  denominator,
});

/** A value that earns about `share` of the points, in the middle of a band or on the line. */
const valueFor = (scale: NumberScale, share: number, random: Random): number => {
  if (scale.kind === 'linear') {
    const [low, high] = scale.from.points < scale.to.points ? [scale.from, scale.to] : [scale.to, scale.from];
    return low.value + (high.value - low.value) * Math.min(1, Math.max(0, share + 0.1 * (random() - 0.5)));
  }
  const top = scale.bands[0]?.points ?? 10;
  const index = scale.bands.findIndex((band) => band.points <= share * top + 1);
  const band = scale.bands[index === -1 ? scale.bands.length - 1 : index];
  const neighbour = scale.bands[index - 1] ?? scale.bands[index + 1];
  if (!band) return 0;
  const width = neighbour ? Math.abs(neighbour.bound - band.bound) : Math.max(1, Math.abs(band.bound) * 0.05);
  const inside = band.bound + (scale.order === 'rising' ? 1 : -1) * width * 0.8 * random();
  return index === -1 ? band.bound + (scale.order === 'rising' ? -1 : 1) * width * random() : inside;
};

const clamp = (value: number, low: number | null, high: number | null): number =>
  Math.min(high ?? Number.POSITIVE_INFINITY, Math.max(low ?? Number.NEGATIVE_INFINITY, value));

const answerFor = ({ measure }: Indicator, share: number, random: Random): Typed => {
  if (measure.kind === 'yesNo')
    return typed(random() < 0.1 + 0.9 * share ? ANSWER_WORDS.yes : ANSWER_WORDS.no);
  if (measure.kind === 'options') {
    const best = [...measure.options].sort((a, b) => b.points - a.points);
    const index = Math.min(best.length - 1, Math.floor((1 - share) * best.length * (0.4 + 0.8 * random())));
    return typed(best[index]?.letter ?? 'A');
  }
  const scale = measure.scale;
  const value = clamp(scale ? valueFor(scale, share, random) : 50, measure.minimum, measure.maximum);
  if (measure.kind === 'number') return typed(value.toFixed(measure.decimals));
  const denominator = Math.round(
    measure.per >= 1000 ? 3000 + 40_000 * random() : 40 + 4000 * random() * random(),
  );
  const numerator = Math.round((value / measure.per) * denominator);
  return typed(
    '',
    String(Math.max(0, measure.part ? Math.min(numerator, denominator) : numerator)),
    String(denominator),
  );
};

const REASONS = [
  'Data dipegang instansi vertikal dan belum diserahkan.',
  'Pencatatan baru dimulai tahun berjalan.',
  'Petugas berganti; rekapitulasi belum selesai.',
];

const evidenceLink = (region: string, indicator: string): string =>
  `https://bukti.kkpham.example/${region}/${DATA_YEAR}/${indicator}.pdf`;

const answerRows = (
  instrument: Instrument,
  regions: readonly string[],
  random: Random,
): readonly (readonly string[])[] =>
  regions.flatMap((region) => {
    const habits = habitsOf(region, random);
    return instrument.indicators.map((indicator) => {
      const share = Math.min(1, Math.max(0, habits.quality + 0.35 * (random() - 0.5)));
      const dice = random();
      const blank = dice < habits.blanks;
      const noData = !blank && random() < 0.012;
      const notApplicable = !blank && !noData && indicator.mayNotApply && random() < 0.15;
      const given = blank
        ? typed('')
        : noData
          ? typed(ANSWER_WORDS.noData)
          : notApplicable
            ? typed(ANSWER_WORDS.notApplicable)
            : answerFor(indicator, share, random);
      const plain = !blank && !noData && !notApplicable;
      const withEvidence = plain && random() < habits.evidence;
      const note = noData
        ? (REASONS[Math.floor(random() * REASONS.length)] ?? '')
        : notApplicable
          ? indicator.remark || 'Tidak ada sasaran indikator ini di daerah.'
          : '';
      const decided = !blank && random() < habits.verified;
      const word = random();
      const decision = !decided
        ? ''
        : plain && word < 0.05 && given.answer !== ANSWER_WORDS.no
          ? DECISION_WORDS.unsupported
          : plain && word < 0.13 && given.numerator !== '' && Number(given.numerator) > 10
            ? DECISION_WORDS.corrected
            : DECISION_WORDS.confirmed;
      const corrected = decision === DECISION_WORDS.corrected;
      return [
        region,
        indicator.code,
        given.answer,
        given.numerator,
        given.denominator,
        plain ? String(DATA_YEAR) : '',
        withEvidence ? evidenceLink(region, indicator.code) : '',
        note,
        decision,
        '',
        corrected ? String(Math.round(Number(given.numerator) * (0.75 + 0.15 * random()))) : '',
        corrected ? given.denominator : '',
        decision === DECISION_WORDS.unsupported ? 'B2' : corrected ? 'K1' : '',
        decision === DECISION_WORDS.unsupported
          ? 'Dokumen yang ditautkan tidak memuat hal yang diklaim.'
          : corrected
            ? 'Pembilang disesuaikan dengan rekapitulasi pada dokumen bukti.'
            : '',
        decided ? 'Verifikator Kementerian (contoh)' : '',
      ];
    });
  });

const ANSWER_HEADER = [
  'Kode Wilayah',
  'Kode Indikator',
  'Jawaban',
  'Pembilang',
  'Penyebut',
  'Tahun Data',
  'Bukti Dukung',
  'Catatan',
  'Status Verifikasi',
  'Jawaban Terverifikasi',
  'Pembilang Terverifikasi',
  'Penyebut Terverifikasi',
  'Kode Alasan',
  'Catatan Verifikator',
  'Verifikator',
];

const REGION_HEADER = [
  'Kode Wilayah',
  'Surel Petugas',
  'Surel Koordinator',
  'Pengesahan OPD',
  'Pengesahan Sekda Kab/Kota',
  'Pengesahan Sekda Provinsi',
  'Bonus Aksi HAM',
  'Nilai Tahun Lalu',
];

const regionRows = (regions: readonly string[], random: Random): readonly (readonly string[])[] =>
  regions.map((code, i) => {
    const late = STORIES[code]?.blanks !== undefined && (STORIES[code]?.blanks ?? 0) > 0;
    const coordinator = code >= '73.70' ? 'kota' : i < 11 ? 'selatan' : 'utara';
    return [
      code,
      `bagianhukum.${code.replace('.', '')}@kkpham.example`,
      `koordinator.${coordinator}@kkpham.example`,
      '2026-03-18',
      late ? '' : '2026-03-25',
      late ? '' : '2026-04-10',
      (Math.round(random() * 10) / 2).toFixed(1),
      i % 5 === 4 ? '' : (55 + 38 * random()).toFixed(2),
    ];
  });

/** The three files of the sample, by name. Equal at every call. */
export const sampleFiles = (): Readonly<Record<string, string>> => {
  const instrument = loadInstrument();
  const regions = table('sheets-templates/wilayah.csv').flatMap(([code]) =>
    code?.startsWith(`${PROVINCE}.`) ? [code] : [],
  );
  const random = seeded(20260322);
  const answers = answerRows(instrument, regions, random);
  const about = regionRows(regions, random);
  const planted = [
    ['Temuan', 'Wilayah', 'Indikator', 'Tindakan', 'Kolom', 'Diketik', 'Penjelasan'],
    ...plantedMistakes,
  ];
  return {
    'isian.csv': csv([ANSWER_HEADER, ...answers]),
    'wilayah.csv': csv([REGION_HEADER, ...about]),
    'temuan-ditanam.csv': csv(planted),
  };
};

if (process.argv[1]?.endsWith('sample.ts')) {
  mkdirSync(SAMPLE_FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(sampleFiles())) writeFileSync(`${SAMPLE_FOLDER}/${name}`, text);
}
