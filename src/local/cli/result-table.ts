// The short table that an action ends with.
import { relative } from 'node:path';
import type { Done, RegionReport, SheetReport } from '../../domain/report/report';

/** What `--json` prints. */
export interface ActionResult extends Pick<Done, 'instrument' | 'regions' | 'otherFindings' | 'documents'> {
  /** Paths of the messages' files. */
  readonly messages: readonly string[];
  /** For `sheets` and `collect`: what became of each region's sheet, and where its file is. */
  readonly sheets?: readonly (Omit<SheetReport, 'id' | 'url'> & { readonly file: string | null })[];
  readonly serviceCalls: Readonly<Record<string, number>>;
}

const HEADER = [
  'Code',
  'Region',
  'State',
  'Complete %',
  'Errors',
  'Warnings',
  'Claimed',
  'Value',
  'Grade',
] as const;
const NUMBERS = new Set([3, 4, 5, 6, 7]);

/** A line a region, and where to look. */
export const resultTable = (
  { instrument, regions, documents, messages, sheets }: ActionResult,
  folder: string,
): string => {
  const rows = [HEADER, ...regions.map(line)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const table = rows.map((row) =>
    row
      .map((cell, i) => (NUMBERS.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const where = relative(process.cwd(), folder) || '.';
  return [
    ...table,
    '',
    ...(sheets ?? []).flatMap(({ region, file, troubles }) =>
      troubles.map(({ found }) => `${region ?? file ?? '?'}: ${found}`),
    ),
    `${instrument.id} ${instrument.hash.slice(0, 12)}`,
    `${where}: ${regions.length} regions, ${sheets ? `${sheets.length} sheets, ` : ''}${documents.length} new documents, ${messages.length} new messages`,
  ].join('\n');
};

const line = (region: RegionReport): readonly string[] => [
  region.code,
  region.name,
  region.state ?? region.status,
  region.completeness.toFixed(1),
  String(region.findings.filter(({ severity }) => severity === 'error').length),
  String(region.findings.filter(({ severity }) => severity === 'warning').length),
  region.claimedFinal?.toFixed(2) ?? '-',
  region.final?.toFixed(2) ?? '-',
  `${region.grade ?? '-'}${region.provisional ? ' (provisional)' : ''}`,
];
