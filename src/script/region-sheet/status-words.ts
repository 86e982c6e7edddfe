// What the column Status says, in Indonesian: one short sentence for each finding that one row alone can have.
import type { Indicator } from '../../domain/instrument/instrument';
import { ANSWER_WORDS } from '../../domain/submission/read-answer';
import type { Finding, FindingCode, Severity } from '../../domain/validation/finding';
import { LONGEST_TEXT } from '../../domain/validation/text-hazard';
import { formatPlain } from '../locale/format';
import { SHEET_FIELDS, type SheetField } from './layout';

/** What no officer's row says by itself: of other rows, of a region as a whole, of what verifiers and the program do. */
type NotOfARow =
  | 'value/far-from-peers'
  | 'evidence/shared'
  | 'region/twice'
  | 'region/code-unreadable'
  | 'answer/changed-after-decision'
  | 'sheet/trouble'
  | 'officer/address-unusable'
  | 'row/duplicate'
  | 'row/missing'
  | 'endorsement/missing'
  | 'bonus/unreadable'
  | 'bonus/out-of-range'
  | 'last-year/unreadable'
  | 'coordinator/address-unusable'
  | 'decision/unknown-word'
  | 'decision/step-refused'
  | 'decision/unreasoned'
  | 'decision/correction-unusable'
  | 'decision/not-applicable-refused'
  | 'decision/verifier-unknown'
  | 'document/placeholder-unfilled'
  | 'rule/broken';

export type StatusCode = Exclude<FindingCode, NotOfARow>;

/** In a sentence: what the indicator allows, or the sheet is about. */
export const MARKS = {
  /** What to choose or do in the answer cell; a whole sentence. */
  choices: '{pilihan}',
  /** The words for an answer that cannot be given. */
  words: '{kata}',
  /** The values that are possible. */
  range: '{rentang}',
  dataYear: '{tahun}',
  region: '{kode}',
} as const;
export type Mark = keyof typeof MARKS;
export type IndicatorMark = Exclude<Mark, 'dataYear' | 'region'>;

/** Nothing to say; an answer that nobody has given yet. */
export const COMPLETE = 'Lengkap.';
export const NOT_FILLED = 'Belum diisi.';

const KINDS: Readonly<Record<Severity, string>> = { error: 'Perbaiki', warning: 'Periksa', info: 'Info' };

export const STATUS_WORDS: Readonly<Record<StatusCode, string>> = {
  'answer/blank': NOT_FILLED,
  'answer/word-not-allowed': 'Jawaban ini tidak dikenal. {pilihan}',
  'answer/option-not-allowed': 'Bukan salah satu pilihan. {pilihan}',
  'number/unreadable':
    'Tidak terbaca sebagai angka. Tulis angkanya saja tanpa satuan, misalnya 12,5; nol ditulis 0. Bila angkanya tidak ada, pilih {kata} di Jawaban.',
  'number/ambiguous':
    'Dapat berarti ribuan atau desimal. Tulis ribuan tanpa pemisah (1234) dan desimal dengan koma (1,23).',
  'ratio/side-missing': 'Belum diisi. Pembilang dan Penyebut harus terisi keduanya.',
  'ratio/denominator-not-positive':
    'Harus lebih dari 0. Bila tidak ada yang dapat dihitung, pilih {kata} di Jawaban dan tulis alasannya di Catatan.',
  'ratio/numerator-above-denominator':
    'Lebih besar daripada Penyebut, padahal bagian darinya. Periksa keduanya; mungkin tertukar.',
  'ratio/answer-typed':
    'Kosongkan kolom ini. Nilainya dihitung dari Pembilang dan Penyebut; yang tertulis di sini tidak dipakai.',
  'value/fraction-for-percentage':
    'Benarkah hanya 1 persen atau kurang? Persentase ditulis 0 sampai 100: 95 persen ditulis 95, bukan 0,95.',
  'value/percentage-for-fraction': 'Tulis sebagai pecahan dari 0 sampai 1: 95 persen ditulis 0,95.',
  'value/out-of-range': 'Nilainya di luar yang mungkin ({rentang}). Periksa angka dan satuannya.',
  'year/missing': 'Belum diisi. Yang dinilai adalah data tahun {tahun}.',
  'year/unreadable': 'Tulis tahunnya saja dengan empat angka, misalnya {tahun}.',
  'year/outside-period': 'Yang dinilai adalah data tahun {tahun}. Bila belum terbit, jelaskan di Catatan.',
  'evidence/missing': 'Belum ada. Tempel tautan ke dokumen buktinya.',
  'evidence/not-a-link': 'Bukan tautan yang lengkap. Tempel alamatnya sebagai teks, mulai dari https://.',
  'not-applicable/without-reason': 'Tulis mengapa tidak berlaku. Tanpa alasan, jawaban ini dihitung 0.',
  'not-applicable/not-allowed':
    'Indikator ini berlaku untuk semua daerah. Isi jawabannya, atau pilih {kata}. Sekarang dihitung 0.',
  'no-data/without-reason': 'Tulis mengapa datanya tidak ada, misalnya instansi mana yang memegangnya.',
  'region/unknown': 'Bukan kode daerah lembar ini. Tulis {kode}. Sekarang baris ini tidak dihitung.',
  'region/code-converted': 'Kodenya berubah bentuk. Ubah format selnya menjadi teks, lalu tulis {kode}.',
  'indicator/unknown':
    'Kode ini tidak ada dalam instrumen. Kembalikan kode semula. Sekarang baris ini tidak dihitung.',
  'text/formula-like':
    'Tampak seperti rumus; disimpan sebagai teks biasa. Tulis ulang sebagai kalimat bila bukan itu maksudnya.',
  'text/too-long': `Lebih dari ${formatPlain(LONGEST_TEXT, 'id')} huruf. Ringkas, dan pindahkan uraiannya ke dokumen bukti.`,
};

/** The line of a finding, its marks still open: `Perbaiki [Jawaban]: …`; a blank answer is no mistake yet. */
export const statusLine = (code: StatusCode, severity: Severity, field: SheetField): string =>
  code === 'answer/blank'
    ? STATUS_WORDS[code]
    : `${KINDS[severity]} [${SHEET_FIELDS[field]}]: ${STATUS_WORDS[code]}`;

export const marksIn = (line: string): readonly Mark[] =>
  (Object.keys(MARKS) as Mark[]).filter((mark) => line.includes(MARKS[mark]));

/** What stands for the marks of an indicator. */
export const indicatorMarks = (indicator: Indicator): Readonly<Record<IndicatorMark, string>> => ({
  choices: choicesOf(indicator),
  words: joined(wordsOf(indicator)),
  range: rangeOf(indicator),
});

const wordsOf = ({ mayNotApply }: Indicator): readonly string[] =>
  mayNotApply ? [ANSWER_WORDS.noData, ANSWER_WORDS.notApplicable] : [ANSWER_WORDS.noData];

const choicesOf = (indicator: Indicator): string => {
  const { measure } = indicator;
  const words = wordsOf(indicator);
  if (measure.kind === 'ratio')
    return `Kosongkan lalu isi Pembilang dan Penyebut, atau pilih ${joined(words)}.`;
  const own =
    measure.kind === 'options'
      ? measure.options.map(({ letter }) => letter)
      : measure.kind === 'yesNo'
        ? [ANSWER_WORDS.yes, ANSWER_WORDS.no]
        : [];
  return `Pilih ${joined([...own, ...words])}.`;
};

/** `A, B, atau C`. */
const joined = (words: readonly string[]): string => {
  const last = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(', ')}${before.length > 1 ? ',' : ''} atau ${last}`;
};

/** What is counted cannot be negative, so that a ratio has a bound below even where its indicator states none. */
const rangeOf = ({ measure }: Indicator): string => {
  if (measure.kind !== 'number' && measure.kind !== 'ratio') return '';
  const { maximum } = measure;
  const minimum = measure.kind === 'ratio' ? Math.max(0, measure.minimum ?? 0) : measure.minimum;
  const n = (value: number): string => formatPlain(value, 'id');
  if (minimum === null) return maximum === null ? 'tanpa batas' : `paling besar ${n(maximum)}`;
  return maximum === null ? `paling kecil ${n(minimum)}` : `${n(minimum)} sampai ${n(maximum)}`;
};

/** What the sheet is about, as far as its sentences tell. */
export interface StatusAbout {
  readonly dataYear: number;
  readonly region: string;
}

/**
 * The text of Status for a row, from the validator's findings about it, in the validator's order. Findings that no row
 * has by itself are passed over. `indicator` is null where the row's code is none of the instrument's.
 */
export const statusOf = (
  findings: readonly Finding[],
  indicator: Indicator | null,
  about: StatusAbout,
): string => {
  const marks: Readonly<Record<Mark, string>> = {
    ...(indicator ? indicatorMarks(indicator) : { choices: '', words: '', range: '' }),
    dataYear: String(about.dataYear),
    region: about.region,
  };
  const lines = findings.flatMap(({ code, severity, place }) =>
    isStatusCode(code) && place && isSheetField(place.field)
      ? [
          marksIn(statusLine(code, severity, place.field)).reduce(
            (line, mark) => line.split(MARKS[mark]).join(marks[mark]),
            statusLine(code, severity, place.field),
          ),
        ]
      : [],
  );
  return lines.length === 0 ? COMPLETE : lines.join('\n');
};

const isStatusCode = (code: FindingCode): code is StatusCode => code in STATUS_WORDS;

export const isSheetField = (field: string): field is SheetField => field in SHEET_FIELDS;
