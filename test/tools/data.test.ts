// The data in sheets-templates is what its tools make.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { REGIONS_FILE, regionsCsv } from '../../tools/regions';
import { SAMPLE_FOLDER, sampleFiles } from '../../tools/sample';
import { blankBooks, makeBlankBook, readBook } from '../../tools/templates';

const scratch = mkdtempSync(join(tmpdir(), 'books-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the regions', () => {
  const rows = Papa.parse<string[]>(readFileSync(REGIONS_FILE, 'utf8'), { skipEmptyLines: true }).data.slice(
    1,
  );

  it('are 416 regencies and 98 cities in 38 provinces', () => {
    const cities = rows.filter(([code = '']) => Number(code.slice(3)) >= 71);
    expect(rows).toHaveLength(514);
    expect(cities).toHaveLength(98);
    expect(new Set(rows.map(([code = '']) => code.slice(0, 2))).size).toBe(38);
  });

  it('are cities by code exactly where they are cities by name', () => {
    for (const [code = '', name = ''] of rows) {
      expect(name.startsWith('Kota '), `${code} ${name}`).toBe(Number(code.slice(3)) >= 71);
    }
  });

  it('are what the tool makes', () => {
    expect(readFileSync(REGIONS_FILE, 'utf8')).toBe(regionsCsv());
  });
});

describe('the sample', () => {
  it.each(Object.entries(sampleFiles()))('has %s as the tool makes it', (name, text) => {
    expect(readFileSync(join(SAMPLE_FOLDER, name), 'utf8')).toBe(text);
  });
});

describe('the blank books', () => {
  it.each(blankBooks())('hold what npm run templates makes: $id', async ({ id, file }) => {
    const made = join(scratch, `${id}.xlsx`);
    await makeBlankBook(id, made);
    expect(await readBook(file)).toEqual(await readBook(made));
  });
});
