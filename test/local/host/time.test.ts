// Google's time: calls that take some, and runs that are ended.
import { describe, expect, it } from 'vitest';
import table from '../../../src/local/host/google-costs.json';
import members from '../../../src/local/host/google-members.json';
import { costsFrom, googleCosts, madeClock } from '../../../src/local/index';
import { DRIVE, hostOf } from './book-host';

const START = '2026-08-07T20:04:05Z';
const second = () => 1000;

describe('a run in Google’s time', () => {
  it('moves the made clock by the cost of each service call', async () => {
    const clock = madeClock(START);
    const host = await hostOf(
      {
        'Code.js': `function main() { SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); return Date.now() }`,
      },
      { clock, time: { costs: second } },
    );
    // getActiveSheet, getRange, getValue
    expect(await host.run('main')).toBe(Date.parse(START) + 3000);
  });

  it('pays for the cells of a range', async () => {
    const clock = madeClock(START);
    const costs = (member: string, cells: number) => (member === 'Range.getValues' ? 10 + cells : 0);
    const host = await hostOf(
      { 'Code.js': `function main() { SpreadsheetApp.getActiveSheet().getRange('A1:C4').getValues() }` },
      { clock, time: { costs } },
    );
    await host.run('main');
    expect(clock.now()).toBe(Date.parse(START) + 10 + 12);
  });

  it('has a clock of its own where it was given none', async () => {
    const host = await hostOf(
      {
        'Code.js': `function main() { const then = Date.now(); for (let n = 0; n < 100; n++) SpreadsheetApp.getActive(); return Date.now() - then }`,
      },
      { time: { costs: second } },
    );
    expect(await host.run('main')).toBe(100_000);
  });

  it('ends after six minutes, whatever the script catches and returns', async () => {
    const host = await hostOf(
      {
        'Code.js': `function main() {
          let said = 0;
          for (let n = 0; n < 400; n++) {
            try { SpreadsheetApp.getActiveSheet().appendRow([n]) } catch (error) { said += 1; console.log(error.message) }
          }
          return 'done';
        }
        function rows() { return SpreadsheetApp.getActiveSheet().getLastRow() }`,
      },
      { time: { costs: second } },
    );
    await expect(host.run('main')).rejects.toMatchObject({
      name: 'Exception',
      message: 'Exceeded maximum execution time',
    });
    // Two calls a row: 180 rows in 360 seconds, below the two that were there. What was written stays.
    expect(await host.run('rows')).toBe(182);
  });

  it('lets a run end just in time, and begins the next one anew', async () => {
    const host = await hostOf(
      {
        'Code.js': `function main(n) { for (let at = 0; at < n; at++) SpreadsheetApp.getActive(); return n }`,
      },
      { time: { costs: second } },
    );
    expect(await host.run('main', [360])).toBe(360);
    expect(await host.run('main', [360])).toBe(360);
    await expect(host.run('main', [361])).rejects.toThrow('Exceeded maximum execution time');
  });

  it('counts sleep, also when nothing is called after it', async () => {
    const host = await hostOf(
      { 'Code.js': `function main() { Utilities.sleep(200000); Utilities.sleep(200000); return 1 }` },
      { time: { costs: () => 0 } },
    );
    await expect(host.run('main')).rejects.toThrow('Exceeded maximum execution time');
  });

  it('gives simple triggers thirty seconds', async () => {
    const host = await hostOf(
      {
        'Code.js': `function onEdit() { for (let n = 0; n < 31; n++) SpreadsheetApp.getActiveSpreadsheet() }
          function main() { onEdit() }`,
      },
      { time: { costs: second } },
    );
    const edit = { trigger: 'edit' as const, event: { range: 'A1', sheet: 'Data' } };
    await expect(host.run('onEdit', undefined, edit)).rejects.toThrow('Exceeded maximum execution time');
    await expect(host.run('main')).resolves.toBeUndefined();
  });

  it('may have another limit, at which the clock stands when it ends', async () => {
    const clock = madeClock(START);
    const host = await hostOf(
      { 'Code.js': `function main() { for (let n = 0; n < 3; n++) SpreadsheetApp.getActive() }` },
      { clock, time: { costs: () => 1500, executionLimit: 2000 } },
    );
    await expect(host.run('main')).rejects.toThrow('Exceeded maximum execution time');
    expect(clock.now()).toBe(Date.parse(START) + 2000);
  });

  it('leaves what was asked for when the time ran out undone (unverified)', async () => {
    const host = await hostOf(
      {
        'Code.js': `function main() { SpreadsheetApp.getActive().copy('Salinan') }`,
        'appsscript.json': DRIVE,
      },
      { time: { costs: second, executionLimit: 1000 } },
    );
    await expect(host.run('main')).rejects.toThrow('Exceeded maximum execution time');
    expect(host.drive.list().map(({ name }) => name)).toEqual(['Buku']);
  });
});

describe('the table of costs', () => {
  it('lets the longest name that fits decide', () => {
    const costs = costsFrom({
      rows: [
        { members: ['*'], milliseconds: 1, source: 's' },
        { members: ['Range.get*'], milliseconds: 2, perCell: 0.5, source: 's' },
        { members: ['Range.getRow'], milliseconds: 3, source: 's' },
      ],
    });
    expect([costs('Sheet.getName', 0), costs('Range.getValues', 4), costs('Range.getRow', 4)]).toEqual([
      1,
      2 + 4 * 0.5,
      3,
    ]);
  });

  it('refuses figures without a source', () => {
    expect(() => costsFrom({ rows: [{ members: ['*'], milliseconds: 1 }] })).toThrow();
  });

  it('repeats the published figures', () => {
    // 120,000 x 2 cells in 7.38 s; 100 x 100 colours in about 1 s; properties and cache as measured.
    expect(googleCosts('Range.getValues', 240_000) / 1000).toBeCloseTo(7.38, 0);
    expect(googleCosts('Range.setBackgrounds', 10_000) / 1000).toBeCloseTo(1, 0);
    expect([
      googleCosts('Properties.getProperty', 0),
      googleCosts('Properties.setProperty', 0),
      googleCosts('Cache.put', 0),
      googleCosts('Cache.get', 0),
    ]).toEqual([30, 62, 93, 3]);
  });

  it('takes a question for merged areas for one call, whatever the cells: areas come back', () => {
    expect(googleCosts('Range.getMergedRanges', 1_500_000)).toBe(googleCosts('Range.getValues', 0));
  });

  it('names only members that Google has', () => {
    const known = Object.entries(members).flatMap(([type, names]) =>
      names.map((name) => `${type.split('.')[1]}.${name}`),
    );
    const named = table.rows
      .flatMap((row) => row.members)
      .filter((name) => name !== '*' && !/^(Drive|Docs|Sheets)\./.test(name));
    const strange = named.filter(
      (name) =>
        !known.some((each) => (name.endsWith('*') ? each.startsWith(name.slice(0, -1)) : each === name)),
    );
    expect(strange).toEqual([]);
  });
});
