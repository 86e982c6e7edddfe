// Regions and answers to measure with: real codes, and the sample province's answers repeated over them.
import { ROOT, readCsv, readSample } from '../../src/local/cli/tables';

const SAMPLE_PROVINCE = '73.';

/** Rows of Wilayah by its first three columns: the sample province for its own 24, else the first of the country. */
export const regionRows = (count: number): readonly (readonly string[])[] => {
  const all = readCsv(`${ROOT}/sheets-templates/wilayah.csv`).slice(1);
  const province = all.filter(([code]) => code?.startsWith(SAMPLE_PROVINCE));
  return count <= province.length ? province.slice(0, count) : all.slice(0, count);
};

/** One row of answers as typed, by the headers of Isian. */
export type AnswerLine = Readonly<Record<string, string | number>>;

/** A row for each region and indicator, region by region; evidence points to the region's own files. */
export const answerLines = (regions: readonly (readonly string[])[]): readonly AnswerLine[] => {
  const bySource = new Map<string, Readonly<Record<string, string>>[]>();
  for (const line of readSample('isian')) {
    const code = line['Kode Wilayah'] ?? '';
    bySource.set(code, [...(bySource.get(code) ?? []), line]);
  }
  const sources = [...bySource.values()];
  return regions.flatMap(([code = ''], i) =>
    (sources[i % sources.length] ?? []).map((line) => ({
      ...Object.fromEntries(Object.entries(line).map(([header, text]) => [header, asTyped(text)])),
      'Kode Wilayah': code,
      'Bukti Dukung': (line['Bukti Dukung'] ?? '').replace(line['Kode Wilayah'] ?? '', code),
    })),
  );
};

const asTyped = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
