// What people click: by anybody, with what anybody could have selected, to the end or ended in the middle.
import fc from 'fast-check';
import { type as typeInSheet } from '../region-sheets';
import { refusedLaws } from './click-laws';
import { documentsOf, typeAt } from './edits';
import { brokenBy, type Memory, whileTyping } from './laws';
import {
  ADMIN,
  ANYBODY,
  CODES,
  COORDINATOR,
  INDICATOR_CODES,
  KANWIL,
  kanwilOf,
  MINISTRY,
  type World,
} from './world';

export interface Act {
  readonly name: string;
  /** Gives the laws that are broken by it. */
  readonly make: (world: World, memory: Memory) => Promise<readonly string[]>;
}

const DECISIONS = [
  'confirmSelected',
  'correctSelected',
  'rejectSelected',
  'returnSelected',
  'notApplicableSelected',
  'reopenSelected',
  'recordDecisions',
] as const;

/** Somebody who may, as far as the role goes, more often than anybody. */
const whoFor = (action: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...(RUNNERS[action] ?? [ADMIN, COORDINATOR])) },
    { weight: 1, arbitrary: fc.constantFrom(...ANYBODY) },
  );
/** Undefined lets a run come to its end. */
const ending = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.integer({ min: 25, max: 90 }) },
);

const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(DECISIONS.map((action) => [action, [MINISTRY, MINISTRY, KANWIL]])),
  checkRegions: [KANWIL],
  returnSheets: [KANWIL, MINISTRY, ADMIN],
  prepareBook: [ADMIN],
  revokeRegions: [ADMIN],
  openSheets: [ADMIN],
};

interface Wish {
  readonly action: string;
  readonly options: object;
  readonly signed?: readonly number[];
  readonly trigger?: 'time';
}

const CODES_FOR: Readonly<Record<(typeof DECISIONS)[number], readonly (string | undefined)[]>> = {
  confirmSelected: ['U1', 'U2', undefined],
  correctSelected: ['K1', 'K2'],
  rejectSelected: ['B1', 'B2'],
  returnSelected: ['D1', 'B3'],
  notApplicableSelected: ['N1', 'X9'],
  reopenSelected: ['U1', 'X9'],
  recordDecisions: [undefined],
};

const decisions: fc.Arbitrary<Wish> = fc
  .constantFrom(...DECISIONS)
  .chain((action) =>
    fc.record({
      action: fc.constant(action),
      from: fc.integer({ min: 2, max: 23 }),
      more: fc.nat({ max: 8 }),
      reasonCode: fc.constantFrom(...CODES_FOR[action], ...CODES_FOR[action], 'Z9', undefined),
      note: fc.constantFrom('Lihat tabel 3; halaman 7', 'SK belum ada', 'a\\;b=c', ' - ', undefined),
    }),
  )
  .map(({ action, from, more, reasonCode, note }) => {
    const rows = Array.from({ length: more + 1 }, (_, i) => from + i);
    const given = { ...(reasonCode ? { reasonCode } : {}), ...(note ? { note } : {}) };
    return { action, options: { rows, ...given }, signed: action === 'recordDecisions' ? [] : rows };
  });

const regions = fc.subarray([...CODES], { minLength: 1 });

const others: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ action: 'computeScores', options: {} }) },
  { weight: 3, arbitrary: fc.constant({ action: 'collectSheets', options: {} }) },
  { weight: 1, arbitrary: fc.constant({ action: 'nightly', options: {}, trigger: 'time' as const }) },
  { weight: 1, arbitrary: fc.constant({ action: 'validateSubmissions', options: {} }) },
  {
    weight: 1,
    arbitrary: fc.constant({ action: 'showClaimGap', options: {} }),
  },
  { weight: 1, arbitrary: fc.constant({ action: 'checkTrail', options: {} }) },
  { weight: 1, arbitrary: fc.constant({ action: 'prepareBook', options: {} }) },
  {
    weight: 1,
    arbitrary: regions.map((chosen) => ({
      action: 'openSheets',
      options: { regions: chosen, until: '2026-06-30', reason: 'susulan' },
    })),
  },
  ...['checkRegions', 'returnSheets', 'lockSheets', 'determineRegions'].map((action) => ({
    weight: 2,
    arbitrary: regions.map((chosen) => ({ action, options: { regions: chosen } })),
  })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(regions, fc.constantFrom('Putusan pengadilan', ' '))
      .map(([chosen, reason]) => ({ action: 'revokeRegions', options: { regions: chosen, reason } })),
  },
);

const does = async (world: World, memory: Memory, who: string, wish: Wish, calls?: number) => {
  const { action, options, signed = [], trigger } = wish;
  const how = { ...(trigger ? { trigger } : {}), ...(calls === undefined ? {} : { calls }) };
  const click = await world.click(who, action, options, how);
  return brokenBy(click, world, memory, signed);
};

const single: fc.Arbitrary<Act> = fc
  .oneof({ weight: 1, arbitrary: decisions }, { weight: 1, arbitrary: others })
  .chain((wish) => fc.tuple(whoFor(wish.action), fc.constant(wish), ending))
  .map(([who, wish, calls]) => ({
    name: `${who.split('@')[0] || 'somebody unnamed'} runs ${wish.action} ${JSON.stringify(wish.options)}${calls === undefined ? '' : `, ended at call ${calls}`}`,
    make: (world, memory) => does(world, memory, who, wish, calls),
  }));

/** One of the steps that bring a region on, by who may. */
const STEPS: Readonly<Record<string, (world: World, code: string) => readonly [string, Wish]>> = {
  'the Kanwil passes': (world, code) => {
    documentsOf(world, code, 'Sesuai');
    return [kanwilOf(code), { action: 'checkRegions', options: { regions: [code] } }];
  },
  'the ministry confirms all of': (world, code) => {
    const rows = rowsOf(world, code);
    const options = { rows, reasonCode: 'U1', note: 'Diperiksa ulang' };
    return [MINISTRY, { action: 'confirmSelected', options, signed: rows }];
  },
  'the coordinator fixes': (_, code) => [
    COORDINATOR,
    { action: 'determineRegions', options: { regions: [code] } },
  ],
  'the coordinator scores after': () => [COORDINATOR, { action: 'computeScores', options: {} }],
};

const steps = (names: readonly string[]): fc.Arbitrary<Act> =>
  fc.constantFrom(...CODES).map((code) => ({
    name: names.map((name) => `${name} ${code}`).join(', '),
    make: async (world, memory) => {
      for (const name of names) {
        const step = STEPS[name];
        if (!step || !rowsOf(world, code).length) continue;
        const [who, wish] = step(world, code);
        const broken = await does(world, memory, who, wish);
        if (broken.length > 0) return broken;
      }
      return [];
    },
  }));

/** Parts of the book without which nothing can be recorded: what somebody deletes and brings back after one click. */
const PARTS: Readonly<Record<string, (world: World) => () => void>> = {
  'the tab Jejak Audit': ({ book }) => {
    const { sheets } = book.data();
    const at = sheets.findIndex(({ name }) => name === 'Jejak Audit');
    const [tab] = sheets.splice(at, 1);
    return () => {
      if (tab) sheets.splice(at, 0, tab);
    };
  },
  'all rows of the trail': ({ book }) => {
    const sheet = book.sheet('Jejak Audit');
    const { cells } = sheet;
    sheet.cells = cells.slice(0, 1);
    return () => {
      sheet.cells = cells;
    };
  },
  'the end of the trail': ({ book }) => {
    const sheet = book.sheet('Jejak Audit');
    const { cells } = sheet;
    const last = Math.max(...cells.map((line) => Number(line?.[0]?.value) || 0));
    sheet.cells = cells.filter((line) => Number(line?.[0]?.value) !== last);
    return () => {
      sheet.cells = cells;
    };
  },
  'the column Putusan Tercatat': ({ book }) => {
    const sheet = book.sheet('Isian');
    const column = book.header('Isian').indexOf('Putusan Tercatat');
    const { cells } = sheet;
    sheet.cells = cells.map((line) => Array.from(line ?? [], (cell, i) => (i === column ? undefined : cell)));
    return () => {
      sheet.cells = cells;
    };
  },
};

/** Rows of Isian that have the region's code. */
const rowsOf = (world: World, code: string): readonly number[] => {
  const column = world.book.header('Isian').indexOf('Kode Wilayah');
  return world.book
    .sheet('Isian')
    .cells.flatMap((line, i) => (i > 0 && line?.[column]?.value === code ? [i + 1] : []));
};

const reasonFor = (action: (typeof DECISIONS)[number]): string => CODES_FOR[action][0] ?? 'X9';

/** Two words on the same rows of a region that has passed, one after the other, each with its reason. */
const twice: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom(...CODES),
    fc.nat({ max: 4 }),
    fc.constantFrom(...DECISIONS.slice(0, -1)),
    fc.constantFrom(...DECISIONS.slice(0, -1)),
  )
  .map(([code, from, one, other]) => ({
    name: `the Kanwil passes ${code}, the ministry runs ${one} and ${other} on its rows from the ${from + 1}.`,
    make: async (world, memory) => {
      const rows = rowsOf(world, code).slice(from, from + 3);
      if (rows.length === 0) return [];
      documentsOf(world, code, 'Sesuai');
      const check = { action: 'checkRegions', options: { regions: [code] } };
      const broken = [...(await does(world, memory, kanwilOf(code), check))];
      whileTyping(world, memory, () => {
        for (const row of rows) typeAt(world, row - 2, 'Jawaban Terverifikasi', 'Tidak ada data');
      });
      for (const [action, note] of [
        [one, 'pertama kali'],
        [other, 'kedua kali'],
      ] as const) {
        const options = { rows, reasonCode: reasonFor(action), note };
        broken.push(...(await does(world, memory, MINISTRY, { action, options, signed: rows })));
      }
      return broken;
    },
  }));

/** An officer changes an answer in the region's own sheet, and it is collected: by somebody, or at night. */
const handedIn: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom(...CODES),
    fc.constantFrom(...INDICATOR_CODES),
    fc.constantFrom('Tidak ada', 'B', '50', '7'),
    fc.constantFrom('collectSheets', 'nightly'),
    ending,
  )
  .map(([code, indicator, value, action, calls]) => ({
    name: `an officer answers ${indicator} of ${code} with “${value}”, and ${action} takes it${calls === undefined ? '' : `, ended at call ${calls}`}`,
    make: async (world, memory) => {
      const sheet = world.sheet(code);
      if (sheet) typeInSheet(sheet, indicator, { Jawaban: value });
      const trigger = action === 'nightly' ? { trigger: 'time' as const } : {};
      return does(world, memory, COORDINATOR, { action, options: {}, ...trigger }, calls);
    },
  }));

const part: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom(...Object.keys(PARTS)),
    fc.constantFrom('computeScores', 'collectSheets', 'determineRegions', 'confirmSelected'),
  )
  .map(([what, action]) => ({
    name: `somebody deletes ${what}, ${action} is run, and it is brought back`,
    make: async (world) => {
      const back = PARTS[what]?.(world);
      const who = action === 'confirmSelected' ? MINISTRY : COORDINATOR;
      const click = await world.click(who, action, { regions: [], rows: [2] });
      const broken = refusedLaws(click, world.book.data());
      back?.();
      return click.outcome.kind === 'refused' ? broken : [`${action} is done without ${what}`];
    },
  }));

const [passes = '', confirms = '', fixes = '', scores = ''] = Object.keys(STEPS);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: single },
  { weight: 2, arbitrary: handedIn },
  { weight: 2, arbitrary: twice },
  { weight: 1, arbitrary: part },
  { weight: 1, arbitrary: steps([passes]) },
  { weight: 1, arbitrary: steps([passes, confirms]) },
  { weight: 2, arbitrary: steps([passes, confirms, fixes, scores]) },
);
