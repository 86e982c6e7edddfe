// Prints what the actions on the regions' sheets ask of Google: service calls for one region, and for the action itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../src/domain/report/report';
import { DEFAULT_INSTRUMENT, newBook } from '../src/local/cli/new-book';
import { fillRegions, fillSheet } from '../src/local/cli/sample';
import { openStage, type Stage } from '../src/local/cli/stage';

const FILE = 'Buku.xlsx';
const FOLDER = mkdtempSync(join(tmpdir(), 'kkpham-calls-'));
const UNTIL = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** Calls of an action on these regions. Throws unless each of them came out as is told. */
const callsOf = async (
  { host, run }: Stage,
  action: string,
  regions: readonly string[],
  outcome: string,
): Promise<number> => {
  host.resetCounts();
  const { sheets = [] }: Extract<Report, { sheets?: unknown }> = await run(action, {
    regions,
    until: UNTIL,
    reason: 'Penghitungan',
    who: 'Penghitungan',
  });
  const others = sheets.filter((sheet) => sheet.outcome !== outcome);
  if (sheets.length !== regions.length || others.length > 0)
    throw new Error(`${action}: not every sheet was ${outcome}: ${JSON.stringify(others)}`);
  return Object.values(host.serviceCalls).reduce((sum, calls) => sum + calls, 0);
};

const print = (what: string, one: number, three: number): void => {
  const each = (three - one) / 2;
  console.log(`${what.padEnd(38)} ${String(each).padStart(5)} a region, ${one - each} for the action`);
};

const measure = async (stage: Stage): Promise<void> => {
  const { host } = stage;
  const count = async (what: string, action: string, outcome: string, codes = CODES): Promise<void> => {
    const [first = '', ...others] = codes;
    print(
      what,
      await callsOf(stage, action, [first], outcome),
      await callsOf(stage, action, others, outcome),
    );
  };
  const sheets = await stage.run('makeRegionSheets', { regions: ['73.15'] });
  if (sheets.sheets?.length !== 1) throw new Error('The template was not made.');
  await count('Buat lembar isian', 'makeRegionSheets', 'made');
  await count('Kumpulkan isian, the first time', 'collectSheets', 'collected');
  await count('Kumpulkan isian, nothing changed', 'collectSheets', 'unchanged');
  for (const { name, id } of host.drive.list()) {
    const code = CODES.find((one) => name.includes(` ${one} `));
    if (code) fillSheet(host.workbook(id), code);
  }
  await count('Kumpulkan isian, 120 answers changed', 'collectSheets', 'collected');
  await stage.run('validateSubmissions');
  await count('Kembalikan untuk perbaikan', 'returnSheets', 'returned');
  await count('Kunci lembar', 'lockSheets', 'locked');
  await count('Buka lembar', 'openSheets', 'opened');
};

const CODES = ['73.01', '73.02', '73.04', '73.05'];

try {
  await newBook(join(FOLDER, FILE), DEFAULT_INSTRUMENT, '73', {}, ({ host }, file) =>
    fillRegions(host.workbook(file)),
  );
  await measure(await openStage(FOLDER, FILE, () => undefined, { seed: 'calls' }));
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}
