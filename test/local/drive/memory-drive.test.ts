// A Drive in memory is the Drive in a folder, but for where it lies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FolderDrive } from '../../../src/local/drive/drive-folder';
import { MemoryDrive } from '../../../src/local/drive/memory-drive';
import { driveIn, scratchFolder } from './scratch';

const FOLDER = 'application/vnd.google-apps.folder';
const SHEET = 'application/vnd.google-apps.spreadsheet';

const inMemory = (): MemoryDrive => {
  let last = 0;
  const newId = (prefix: string): string => {
    last += 1;
    return `${prefix}-${last}`;
  };
  return new MemoryDrive({}, { now: () => Date.UTC(2025, 0, 2, 3, 4, 5), newId });
};

type Step =
  | { readonly do: 'file' | 'folder'; readonly name: string; readonly into: number }
  | { readonly do: 'rename'; readonly name: string; readonly which: number }
  | { readonly do: 'move'; readonly which: number; readonly into: number }
  | { readonly do: 'trash' | 'restore' | 'remove' | 'forbid'; readonly which: number };

const name = fc.constantFrom('Satu', 'satu', 'Dua', 'a/b', '');
const place = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('file' as const, 'folder' as const), name, into: place }),
  fc.record({ do: fc.constant('rename' as const), name, which: place }),
  fc.record({ do: fc.constant('move' as const), which: place, into: place }),
  fc.record({
    do: fc.constantFrom('trash' as const, 'restore' as const, 'remove' as const, 'forbid' as const),
    which: place,
  }),
);

/** Does the steps; gives what is there, files by the order in which they were made. */
const play = (drive: FolderDrive, steps: readonly Step[]): readonly unknown[] => {
  const ids: string[] = [];
  const numberOf = (id: string): number => (id === drive.root ? -1 : ids.indexOf(id));
  const folders = (): readonly string[] => [
    drive.root,
    ...drive.list().flatMap(({ id, mimeType, trashed }) => (mimeType === FOLDER && !trashed ? [id] : [])),
  ];
  const into = (at: number): string => folders()[at % folders().length] ?? drive.root;
  for (const one of steps) {
    if (!('which' in one)) {
      const mimeType = one.do === 'file' ? SHEET : FOLDER;
      const { id } = drive.create({
        name: one.name,
        mimeType,
        parents: [into(one.into)],
        madeByScript: true,
      });
      ids.push(id);
      continue;
    }
    const there = drive.list();
    const id = there[one.which % Math.max(1, there.length)]?.id;
    if (id === undefined) continue;
    try {
      if (one.do === 'rename') drive.update(id, { name: one.name });
      if (one.do === 'move') drive.update(id, { parents: [into(one.into)] });
      if (one.do === 'trash' || one.do === 'restore') drive.update(id, { trashed: one.do === 'trash' });
      if (one.do === 'forbid') drive.update(id, { forbidden: true });
      if (one.do === 'remove') drive.remove(id);
    } catch (error) {
      // A folder that is to go into itself stays where it is.
      if (!String(error).includes('into itself')) throw error;
    }
  }
  return drive
    .list()
    .map(({ id, name: called, mimeType, parents, trashed, forbidden }) =>
      JSON.stringify([numberOf(id), called, mimeType, parents.map(numberOf), trashed, forbidden]),
    )
    .sort();
};

describe('a Drive in memory', () => {
  it('has after any changes the files that a folder has', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        expect(play(inMemory(), steps)).toEqual(play(driveIn(scratchFolder()), steps));
      }),
      { numRuns: 60 },
    );
  });

  it('calls files of one name apart, as a computer has to', () => {
    const drive = inMemory();
    for (let n = 0; n < 2; n += 1) drive.create({ name: 'Satu', mimeType: SHEET, madeByScript: true });
    expect(drive.list().map(({ path }) => path)).toEqual(['Satu.xlsx', 'Satu (2).xlsx']);
  });

  it('goes back as often as wanted', () => {
    const drive = inMemory();
    const { id } = drive.create({ name: 'Satu', mimeType: SHEET, madeByScript: true });
    const back = drive.keep();
    for (let n = 0; n < 2; n += 1) {
      drive.write(id, Uint8Array.from([1]));
      drive.update(id, { name: 'Dua', trashed: true });
      drive.create({ name: 'Tiga', mimeType: SHEET, madeByScript: true });
      back();
      expect(drive.list().map(({ name: called, trashed }) => [called, trashed])).toEqual([['Satu', false]]);
      expect(drive.read(id)).toHaveLength(0);
    }
  });
});
