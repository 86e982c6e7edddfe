// Reads one line of the indicator table, with every fault it has.
import { cellText, isBlank } from '../table/cell';
import type { TableRow } from '../table/read-table';
import type { InstrumentFault, Unsound } from './fault';
import type { Indicator, Measure, Provenance, Quantity } from './instrument';
import { parseNumberScale, parseOptions, parseYesNo, type ScaleProblem } from './parse-scale';
import { parseNumber, provenanceOf } from './words';

/** The headers of `indikator.csv` and of the tab *Indikator*. */
export const INDICATOR_HEADERS = [
  'Kode',
  'Hak',
  'Jenis',
  'Indikator',
  'Ukuran',
  'Satuan',
  'Pembilang',
  'Penyebut',
  'Per',
  'Bagian dari',
  'Arah',
  'Desimal',
  'Skala',
  'Minimum',
  'Maksimum',
  'Bobot',
  'Boleh Tidak Berlaku',
  'Bukti Dukung',
  'Penanggung Jawab',
  'Sumber',
  'Status Teks',
  'Keterangan',
] as const;
export type IndicatorHeader = (typeof INDICATOR_HEADERS)[number];

type Read<T> = { readonly value: T } | { readonly faults: readonly InstrumentFault[] };

/** A letter first: nothing that a spreadsheet could take for a number or a date. */
const CODE = /^[A-Za-z][A-Za-z0-9-]{0,19}$/;
const MEASURES = ['ya-tidak', 'pilihan', 'rasio', 'angka'] as const;
const RATIO_ONLY = ['Pembilang', 'Penyebut', 'Per', 'Bagian dari'] as const;
const NUMBERS_ONLY = [...RATIO_ONLY, 'Satuan', 'Arah', 'Desimal', 'Minimum', 'Maksimum'] as const;
/** What stays blank for a measure: it would be ignored. */
const UNUSED: Readonly<Record<(typeof MEASURES)[number], readonly IndicatorHeader[]>> = {
  'ya-tidak': NUMBERS_ONLY,
  pilihan: NUMBERS_ONLY,
  rasio: [],
  angka: RATIO_ONLY,
};
const PER = [1, 100, 1000, 10_000, 100_000];

/** Gives the indicator, or all faults of its line. */
export const readIndicator = (line: TableRow<IndicatorHeader>): Read<Indicator> => {
  const faults: InstrumentFault[] = [];
  const fault = (column: IndicatorHeader, what: Unsound): undefined => {
    faults.push({ ...what, table: 'Indikator', row: line.row, column });
    return undefined;
  };
  const text = (column: IndicatorHeader): string => cellText(line.get(column));
  const required = (column: IndicatorHeader): string =>
    text(column) || (fault(column, { code: 'blank' }) ?? '');
  const word = <W extends string>(column: IndicatorHeader, allowed: readonly W[]): W | undefined => {
    const found = text(column).toLowerCase();
    if (found === '') return fault(column, { code: 'blank' });
    return allowed.find((one) => one === found) ?? fault(column, { code: 'unknown-word', found, allowed });
  };
  const number = (column: IndicatorHeader, from: number, to: number): number | undefined => {
    if (isBlank(line.get(column))) return fault(column, { code: 'blank' });
    const value = parseNumber(line.get(column));
    if (value === null) return fault(column, { code: 'not-a-number', found: text(column) });
    return value < from || value > to
      ? fault(column, { code: 'out-of-bounds', found: value, from, to })
      : value;
  };
  const bound = (column: 'Minimum' | 'Maksimum'): number | null =>
    text(column) === '' ? null : (number(column, -1e12, 1e12) ?? null);

  const quantity = (): Quantity => {
    const better = word('Arah', ['naik', 'turun']) === 'turun' ? 'less' : 'more';
    const [minimum, maximum] = [bound('Minimum'), bound('Maksimum')];
    if (minimum !== null && maximum !== null && minimum >= maximum)
      fault('Maksimum', { code: 'range-upside-down' });
    const decimals = number('Desimal', 0, 4) ?? 0;
    if (!Number.isInteger(decimals)) fault('Desimal', { code: 'not-a-number', found: text('Desimal') });
    return {
      unit: required('Satuan'),
      better,
      decimals,
      scale: scale((s) => parseNumberScale(s, better)),
      minimum,
      maximum,
    };
  };
  const scale = <S>(
    parse: (text: string) => { readonly scale: S } | { readonly problem: ScaleProblem },
  ): S | null => {
    const found = text('Skala');
    if (found === '') {
      if (text('Keterangan') === '') fault('Keterangan', { code: 'scale-missing' });
      return null;
    }
    const parsed = parse(found);
    if ('scale' in parsed) return parsed.scale;
    fault('Skala', { code: parsed.problem, found });
    return null;
  };
  const measure = (): Measure | undefined => {
    const kind = word('Ukuran', MEASURES);
    for (const column of kind ? UNUSED[kind] : [])
      if (kind && text(column) !== '') fault(column, { code: 'not-for-measure', measure: kind });
    if (kind === 'ya-tidak') return { kind: 'yesNo', scale: scale(parseYesNo) };
    if (kind === 'pilihan') return { kind: 'options', options: scale(parseOptions) ?? [] };
    if (kind === 'angka') return { kind: 'number', ...quantity() };
    if (kind !== 'rasio') return undefined;
    const per = number('Per', 1, 1e6);
    if (per !== undefined && !PER.includes(per))
      fault('Per', { code: 'unknown-word', found: String(per), allowed: PER.map(String) });
    return {
      kind: 'ratio',
      numerator: required('Pembilang'),
      denominator: required('Penyebut'),
      per: per ?? 100,
      part: word('Bagian dari', ['ya', 'tidak']) === 'ya',
      ...quantity(),
    };
  };

  const code = required('Kode');
  if (code !== '' && !CODE.test(code)) fault('Kode', { code: 'bad-code', found: code });
  const provenance = provenanceOf(text('Status Teks'));
  if (!provenance || provenance === 'assumption') {
    fault('Status Teks', {
      code: 'unknown-word',
      found: text('Status Teks'),
      allowed: ['resmi', 'publikasi', 'rancangan'],
    });
  }
  const measured = measure();
  const indicator = {
    code: code.toUpperCase(),
    right: required('Hak'),
    dimension: required('Jenis'),
    text: required('Indikator'),
    weight: number('Bobot', 0.000001, 1000) ?? 1,
    mayNotApply: word('Boleh Tidak Berlaku', ['ya', 'tidak']) === 'ya',
    evidence: required('Bukti Dukung'),
    office: required('Penanggung Jawab'),
    source: text('Sumber'),
    provenance: provenance ?? ('draft' satisfies Provenance),
    remark: text('Keterangan'),
  };
  return faults.length > 0 || !measured ? { faults } : { value: { ...indicator, measure: measured } };
};
