// Kumpulkan isian: brings what the regions filled into their sheets, and into files they sent, into Isian.
import { isRefused } from '../../domain/collection/sheet-fault';
import type { Work } from '../../domain/job/work';
import type { Report, SheetReport } from '../../domain/report/report';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import type { Assessment } from '../assess';
import { startBudget } from '../budget';
import { sheetFaultText } from '../locale';
import type { Text } from '../locale/text';
import { collectOne, type Sheets } from '../region-sheet/collect-one';
import { type Collection, openCollection } from '../region-sheet/collection';
import { collectFile, type FileResult, waitingFiles } from '../region-sheet/inbox';
import { idOf } from '../region-sheet/open';
import { type SheetResult, sheetReport, troubleText, workOf } from '../region-sheet/outcome';
import { recordOf, type SheetRecord, writeRecords } from '../region-sheet/record';
import { listSheetFiles, type SheetFile } from '../region-sheet/sheet-shelf';
import type { Book } from '../sheets/read-book';
import { collectedDeeds } from '../trail/collected-deeds';
import type { Recording } from '../trail/record';
import { type Options, runRecorded } from './run';

export interface CollectOptions extends Options {
  /** Takes only the files that were sent, and opens no region's own sheet. */
  readonly onlyFiles?: boolean;
}

/** Collects every region's sheet, those first that were not collected for longest, and the files that wait. */
export const collectSheets = (options?: CollectOptions): Report =>
  runRecorded('collect', options, (assessment, wanted, trail) =>
    collectAll(assessment, trail, wanted, options?.onlyFiles === true),
  );

/** The same for an action that has more to do. Nothing a verifier wrote is touched but decisions that are open again. */
export const collectAll = (
  assessment: Assessment,
  trail: Recording,
  wanted: readonly string[],
  onlyFiles = false,
  hasTime = startBudget(),
): {
  readonly said: string;
  readonly sheets: readonly SheetReport[];
  readonly trail: Recording;
  readonly after: Assessment;
  readonly work: Work;
} => {
  const { book, text } = assessment;
  const sheets: Sheets = { files: listSheetFiles(book.spreadsheet.getId()), shared: sharedIds(book) };
  trail.append([]);
  const collection = openCollection(assessment, trail.stories, (_, changes, rows) =>
    trail.append(collectedDeeds(changes, rows, trail.who())),
  );
  const results = onlyFiles ? [] : collectRegions(collection, sheets, wanted, hasTime);
  const files = waitingFiles(sheets.files);
  const taken = files.flatMap((file) => (hasTime() ? [collectFile(collection, sheets, file)] : []));
  if (collection.isChanged()) trail.append([{ action: TRAIL_ACTIONS.collected }]);
  const records = newRecords(collection, results, taken);
  writeRecords(book, records);
  const count = (outcome: SheetResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const changed = [
    ...results.map(({ changed }) => changed ?? 0),
    ...taken.map(({ changes }) => changes.length),
  ];
  const reopened = [...results.map(({ reopened }) => reopened ?? 0), ...taken.map(reopenedOf)];
  const refusedFiles = taken.filter(({ faults }) => faults.some(isRefused));
  const today = collection.time.slice(0, 10);
  const notYetToday = results.filter(
    ({ outcome, region: { row } }) => outcome === 'left' && !recordOf(book, row).collected.startsWith(today),
  ).length;
  const said = text.done.collected({
    collected: count('collected') + taken.length - refusedFiles.length,
    unchanged: count('unchanged'),
    changed: sum(changed),
    reopened: sum(reopened),
    refused: count('refused') + refusedFiles.length,
    none: count('none'),
    left: notYetToday + files.length - taken.length,
  });
  const strangers = refusedFiles.map(({ file, faults }) => `${file.name}: ${troubleText(text, faults)}`);
  return {
    said: [said, ...strangers].join(' '),
    trail,
    after: collection.after(records),
    work: withFiles(workOf(text, results), files, taken, text),
    sheets: [
      ...results.map((result) => sheetReport(text, result)),
      ...taken.map((result) => fileReport(assessment, result)),
    ],
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Files that were sent are units by their names; one that was refused is told, and is not taken a second time. */
const withFiles = (
  work: Work,
  files: readonly SheetFile[],
  taken: readonly FileResult[],
  text: Text,
): Work => {
  const refused = taken.filter(({ faults }) => faults.some(isRefused));
  return {
    ...work,
    units: [...work.units, ...files.map(({ name }) => name)],
    left: [...work.left, ...files.slice(taken.length).map(({ name }) => name)],
    failed: [
      ...work.failed,
      ...refused.map(({ file, faults }) => ({
        unit: file.name,
        reason: troubleText(text, faults),
        passing: false,
      })),
    ],
  };
};

const reopenedOf = ({ changes }: FileResult): number =>
  changes.filter(({ decided }) => decided !== null).length;

const collectRegions = (
  collection: Collection,
  sheets: Sheets,
  wanted: readonly string[],
  hasTime: () => boolean,
): readonly SheetResult[] => {
  const { book } = collection.assessment;
  const collected = (row: number): string => recordOf(book, row).collected;
  return book.regions
    .filter(({ code }) => wanted.length === 0 || wanted.includes(code))
    .sort((a, b) => (collected(a.row) < collected(b.row) ? -1 : 1))
    .map((region): SheetResult => {
      if (hasTime()) return collectOne(collection, sheets, region);
      const { id, url } = recordOf(book, region.row);
      return { region, outcome: 'left', faults: [], record: {}, id, url };
    });
};

/** Ids that Wilayah has for more than one region. */
const sharedIds = (book: Book): ReadonlyMap<string, readonly string[]> => {
  const regions = new Map<string, readonly string[]>();
  for (const { code, row } of book.regions) {
    const id = idOf(recordOf(book, row));
    if (id !== '') regions.set(id, [...(regions.get(id) ?? []), code]);
  }
  return new Map([...regions].filter(([, codes]) => codes.length > 1));
};

/** What Wilayah is to say of each sheet; a file that was sent adds its own trouble. */
const newRecords = (
  { assessment: { text }, time }: Collection,
  results: readonly SheetResult[],
  taken: readonly FileResult[],
): ReadonlyMap<number, Partial<SheetRecord>> => {
  const records = new Map<number, Partial<SheetRecord>>();
  for (const { region, outcome, faults, record } of results) {
    if (outcome === 'left' || outcome === 'none') continue;
    records.set(region.row, {
      ...record,
      trouble: troubleText(text, faults),
    });
  }
  for (const { file, region, faults, officer } of taken) {
    if (!region) continue;
    const before = records.get(region.row) ?? {};
    const trouble = [
      before.trouble ?? '',
      ...faults.map((fault) => `${file.name}: ${sheetFaultText(text, fault)}`),
    ]
      .filter((part) => part !== '')
      .join(' ');
    records.set(region.row, {
      ...before,
      ...(faults.some(isRefused) ? {} : { collected: time }),
      trouble,
      ...(officer === '' ? {} : { officer }),
    });
  }
  return records;
};

const fileReport = ({ text }: Assessment, { file, region, faults, changes }: FileResult): SheetReport => ({
  region: region?.code ?? null,
  outcome: faults.some(isRefused) ? 'refused' : 'collected',
  id: file.id,
  url: file.url || null,
  changed: changes.length,
  reopened: changes.filter(({ decided }) => decided !== null).length,
  troubles: faults.map((fault) => ({ code: fault.code, found: sheetFaultText(text, fault) })),
});
