// kkpham <action>: runs the bundle's actions on a book, in a copy or in place, and reports.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Done } from '../../domain/report/report';
import type { AppsScript } from '../index';
import { CommandFault, UsageFault } from './faults';
import { type ActionResult, resultTable } from './result-table';
import { openStage, type Stage } from './stage';
import { rememberFolder } from './undo';

/** The entry points that each action runs, one after the other. */
export const ACTIONS = {
  sheets: ['makeRegionSheets'],
  collect: ['collectSheets'],
  validate: ['validateSubmissions'],
  score: ['computeScores'],
  summarise: ['writeSummaries'],
  papers: ['writeCheckReports', 'writeMinutes', 'writeRepairLists'],
  notify: ['sendMessages'],
  package: ['writePackage'],
  all: ['validateSubmissions', 'computeScores', 'writeSummaries', 'sendMessages'],
} as const;
export type ActionName = keyof typeof ACTIONS;

/** What the script remembers of a book besides its cells: a fresh copy of the book is not the one it remembers. */
const REMEMBERED = '.properties.json';

export interface Act {
  readonly book: string;
  readonly regions: readonly string[];
  /** Folder for the copy and everything made; null to work in place. */
  readonly out: string | null;
  readonly template: string | null;
  /** Folder of filled .xlsx files that `collect` takes; null for the sheets in the book's own folder. */
  readonly from: string | null;
  readonly json: boolean;
}

/** Does the action and prints what came of it; gives the exit code 0, or throws a {@link CommandFault}. */
export const act = async (action: ActionName, wanted: Act): Promise<number> => {
  const source = bookAt(wanted.book);
  const folder = wanted.out === null ? dirname(source) : resolve(wanted.out);
  const file = basename(source);
  const target = join(folder, file);
  if (wanted.out !== null && target === source) {
    throw new UsageFault(
      `The copy would overwrite ${source}. Give another folder with --out, or --in-place.`,
    );
  }
  const template = wanted.template === null ? [] : [basename(wanted.template)];
  const undo = rememberFolder(folder, [file, ...template]);
  let host: AppsScript | null = null;
  try {
    if (target !== source) {
      copyFileSync(source, target);
      rmSync(join(folder, REMEMBERED), { force: true });
    }
    const stage = await openStage(folder, file, say);
    host = stage.host;
    const result = await perform(stage, action, folder, file, wanted);
    console.log(wanted.json ? JSON.stringify(result) : resultTable(result, folder));
    return 0;
  } catch (error) {
    undo(host);
    throw error;
  }
};

/** The whole path of the book. Throws a {@link CommandFault} for what cannot be one. */
export const bookAt = (book: string): string => {
  const source = resolve(book);
  if (!existsSync(source)) throw new CommandFault(`There is no file ${source}.`);
  if (!statSync(source).isFile()) throw new CommandFault(`${source} is a folder. Give the book in it.`);
  if (!/\.xlsx$/i.test(source)) {
    throw new CommandFault(
      `${source} is not an .xlsx workbook. Open it in a spreadsheet program and save it as "Excel Workbook (.xlsx)".`,
    );
  }
  return source;
};

const say = (line: string): void => console.error(line);

const perform = async (
  stage: Stage,
  action: ActionName,
  folder: string,
  file: string,
  wanted: Act,
): Promise<ActionResult> => {
  await stage.host.open();
  stage.host.resetCounts();
  if (wanted.template !== null) chooseTemplate(stage, folder, file, resolve(wanted.template));
  const reports: Done[] = [];
  if (wanted.from !== null) {
    if (wanted.out !== null) forgetReceived(stage);
    reports.push(await receive(stage, wanted.from));
  }
  for (const name of ACTIONS[action]) {
    const report = await stage.run(name, { regions: wanted.regions, onlyFiles: wanted.from !== null });
    reports.push(report);
    say(report.said);
  }
  await stage.host.save();
  return actionResult(stage.host, reports, folder);
};

/** What `--json` prints of the reports of one or more actions. */
export const actionResult = (
  { drive, outbox, serviceCalls }: Pick<AppsScript, 'drive' | 'outbox' | 'serviceCalls'>,
  reports: readonly Done[],
  folder: string,
): ActionResult => {
  const last = reports[reports.length - 1];
  if (!last) throw new CommandFault('Nothing was done.');
  const sheets = [
    ...new Map(
      reports.flatMap((report) => report.sheets ?? []).map((sheet) => [`${sheet.region} ${sheet.id}`, sheet]),
    ).values(),
  ];
  return {
    instrument: last.instrument,
    regions: last.regions,
    otherFindings: unique(reports.flatMap(({ otherFindings }) => otherFindings)),
    documents: reports
      .flatMap(({ documents }) => documents)
      .map((id) => join(folder, drive.entry(id)?.path ?? id)),
    messages: outbox.map(({ path }) => resolve(folder, path)),
    ...(sheets.length > 0
      ? {
          sheets: sheets.map(({ id, url: _url, ...sheet }) => ({
            ...sheet,
            file: id === null ? null : join(folder, drive.entry(id)?.path ?? id),
          })),
        }
      : {}),
    serviceCalls,
  };
};

/** A fresh copy of the book has collected nothing: what an earlier copy in the folder received is received again. */
const forgetReceived = ({ host: { drive } }: Stage): void => {
  for (const { id, appProperties } of drive.list())
    if (appProperties.kkphamSheet === 'inbox') drive.remove(id);
};

/** Hands the filled .xlsx files of a folder to the script, as the upload page does. */
const receive = async (stage: Stage, from: string): Promise<Done> => {
  const folder = resolve(from);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CommandFault(`There is no folder ${folder}. Give the one with the filled .xlsx files.`);
  const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'));
  if (names.length === 0) throw new CommandFault(`There is no .xlsx file in ${folder}.`);
  const files = names
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)).toString('base64') }));
  return stage.run('receiveFiles', { files });
};

/** Each action says anew what it finds; it is told once. */
const unique = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** Puts a template of the computer into the Drive and its id into the book's settings, as a person would. */
const chooseTemplate = (stage: Stage, folder: string, file: string, template: string): void => {
  if (!existsSync(template)) throw new CommandFault(`There is no file ${template}.`);
  const inDrive = join(folder, basename(template));
  if (inDrive !== template) copyFileSync(template, inDrive);
  const entry = stage.host.drive.list().find(({ path }) => path === basename(template));
  const settings = stage.host.workbook(file).sheets.find(({ name }) => name === 'Pengaturan');
  const row = settings?.cells.find((cells) => cells?.[0]?.value === 'Templat Ringkasan');
  if (!entry || !row)
    throw new CommandFault('The book has no setting "Templat Ringkasan" to put the template into.');
  row[1] = { ...row[1], value: entry.id };
};
