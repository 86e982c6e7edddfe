// All laws together, asked after every click.

import { determinationsOf } from '../../../src/domain/region-state/determination';
import type { Person } from '../../../src/domain/roles/person';
import { readPeople, rolesInForce } from '../../../src/domain/roles/read-people';
import type { WorkbookData } from '../../../src/local/spreadsheet/workbook';
import { columnLaws, keptLaws, refusedLaws, saidIn, typedLaws } from './click-laws';
import { codesIn, entriesIn, instrumentOf, linesIn, trailRows } from './history';
import { type FixedRow, fixedLaws, fixedRows, replayLaws } from './score-laws';
import { chainLaws, entryLaws, type Facts, longerLaws } from './trail-laws';
import type { Click, World } from './world';

/** What the test remembers from one step to the next. */
export interface Memory {
  /** Whether somebody has sorted the trail. */
  isSorted: boolean;
  /** Values that were fixed so far. */
  readonly fixed: Map<string, FixedRow>;
  /** Indicators whose decision somebody typed, or touched in any way, since one was last recorded. */
  readonly typed: Set<string>;
}

export const nothingYet = (): Memory => ({ isSorted: false, fixed: new Map(), typed: new Set() });

/** Remembers whose decisions an edit touches. */
export const whileTyping = ({ book }: World, memory: Memory, edit: () => void): void => {
  const before = saidIn(book.data());
  edit();
  const after = saidIn(book.data());
  for (const key of new Set([...before.keys(), ...after.keys()]))
    if (before.get(key) !== after.get(key)) memory.typed.add(key);
};

/** Actions that record what was typed also where they have nothing else to do. */
const RECORDING = new Set([
  'computeScores',
  'showClaimGap',
  'collectSheets',
  'checkRegions',
  'determineRegions',
  'revokeRegions',
  'recordDecisions',
  'confirmSelected',
  'correctSelected',
  'rejectSelected',
  'returnSelected',
  'notApplicableSelected',
  'reopenSelected',
]);

/** Everybody with a role, or null while none are in force. */
const peopleIn = (data: WorkbookData): readonly Person[] | null => {
  const read = readPeople(
    linesIn(data, 'Pengguna')
      .map((row, i) => ({
        row: i + 2,
        address: String(row.Surel ?? ''),
        name: String(row.Nama ?? ''),
        role: String(row.Peran ?? ''),
        provinces: String(row.Provinsi ?? ''),
        home: String(row['Provinsi Asal'] ?? ''),
      }))
      .filter(({ address }) => address !== ''),
  );
  if ('faults' in read) throw new Error(`Pengguna: ${JSON.stringify(read.faults)}`);
  return rolesInForce(read.people) ? read.people : null;
};

const factsOf = (data: WorkbookData): Facts => ({
  people: peopleIn(data),
  twoStages: linesIn(data, 'Pengaturan').some((line) => line.Setelan === 'Dua Tahap' && line.Nilai === 'ya'),
});

/** The laws that are broken after the click, in words; none when all is well. */
export const brokenBy = (
  click: Click,
  world: World,
  memory: Memory,
  signed: readonly number[] = [],
): readonly string[] => {
  const { book } = world;
  const after = book.data();
  const [earlier, entries] = [entriesIn(click.before), entriesIn(after)];
  const instrument = instrumentOf(after);
  const codes = codesIn(after);
  const isKnown = (region: string, indicator: string): boolean =>
    codes.includes(region) && instrument?.indicators.some(({ code }) => code === indicator) === true;
  const isDone = click.outcome.kind === 'done';
  const broken = [
    ...chainLaws(book, trailRows(after), memory.isSorted),
    ...longerLaws(earlier, entries),
    ...entryLaws(earlier.length, entries, factsOf(after)),
    ...typedLaws(entries.slice(earlier.length), memory.typed),
    ...refusedLaws(click, after),
    ...keptLaws(click, after, entries, new Set(signed)),
    ...(isDone && RECORDING.has(click.action) ? columnLaws(after, entries, isKnown) : []),
    ...(isDone && click.action === 'computeScores'
      ? [...replayLaws(after), ...fixedLaws(after, memory.fixed)]
      : []),
  ];
  const isNew = (code: string): boolean =>
    determinationsOf(entries).has(code) && !determinationsOf(earlier).has(code);
  if (instrument) {
    for (const [code, row] of fixedRows(entries, instrument, codes.filter(isNew)))
      memory.fixed.set(code, row);
  }
  return broken;
};
