// npm start: the sample province from an empty book to documents and messages, into one folder.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Done } from '../../domain/report/report';
import type { WorkbookData } from '../spreadsheet/workbook';
import { actionResult } from './act';
import { DEFAULT_INSTRUMENT, newBook } from './new-book';
import { resultTable } from './result-table';
import { changeSheets, fillRegions, fillSheet, fillVerification, plantedMistakes } from './sample';
import { openStage } from './stage';

const PROVINCE = '73';
const NAME = 'Buku Verifikasi Sulawesi Selatan (data contoh).xlsx';

/** What an earlier start left in the folder; the sample begins anew, other files there are not touched. */
const MADE = [
  'surel',
  'KKPHAM 2026 - Ringkasan Verifikasi',
  'KKPHAM 2026 - Lembar Isian',
  NAME,
  '.drive.json',
  '.properties.json',
  '.triggers.json',
];

const TEMPLATE = /^Lembar Isian KKPHAM 2026 - templat kkpham-2021.*\.xlsx$/;

/** Everything in it is made up, and says so. */
const SETTINGS = {
  sample: 'ya',
  office: 'Kantor Wilayah Sulawesi Selatan (contoh)',
  place: 'Makassar',
  deadline: '2026-05-15',
} as const;

/** Makes the sample book, runs every action on it and says where to look; gives the exit code. */
export const start = async ({
  out,
  json,
}: {
  readonly out: string;
  readonly json: boolean;
}): Promise<number> => {
  const folder = resolve(out);
  const say = (line: string): void => console.error(line);
  const templates = existsSync(folder) ? readdirSync(folder).filter((name) => TEMPLATE.test(name)) : [];
  for (const made of [...MADE, ...templates]) rmSync(join(folder, made), { recursive: true, force: true });
  say('Sample data of Sulawesi Selatan: 24 regions, 120 indicators, made up.');
  await newBook(join(folder, NAME), DEFAULT_INSTRUMENT, PROVINCE, SETTINGS, ({ host }, file) =>
    fillRegions(host.workbook(file)),
  );
  say(
    `${plantedMistakes().length} mistakes are planted; they are listed in sheets-templates/sample/73/temuan-ditanam.csv.`,
  );
  const { host, run } = await openStage(folder, NAME, say);
  const reports: Done[] = [];
  const act = async (name: string): Promise<Done> => {
    const report = await run(name);
    reports.push(report);
    say(report.said);
    return report;
  };
  await host.open();
  host.resetCounts();
  const sheets = (await act('makeRegionSheets')).sheets ?? [];
  const sheetOf = (region: string): WorkbookData =>
    host.workbook(sheets.find((sheet) => sheet.region === region)?.id ?? '');
  for (const { region } of sheets) if (region !== null) fillSheet(sheetOf(region), region);
  await act('collectSheets');
  fillVerification(host.workbook(NAME));
  changeSheets(sheetOf);
  await act('collectSheets');
  for (const name of ['validateSubmissions', 'computeScores', 'writeSummaries', 'sendMessages'])
    await act(name);
  await host.save();
  const result = actionResult(host, reports, folder);
  console.log(json ? JSON.stringify(result) : resultTable(result, folder));
  const where = relative(process.cwd(), folder) || '.';
  say(`\nLook into ${where}: the workbook "${NAME}" (tabs Temuan, Nilai, Wilayah),`);
  say('the sheets of the regions in "KKPHAM 2026 - Lembar Isian",');
  say('the documents in "KKPHAM 2026 - Ringkasan Verifikasi", the messages in "surel".');
  return 0;
};
