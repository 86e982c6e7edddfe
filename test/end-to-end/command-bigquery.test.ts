// kkpham bigquery: the files it writes, read back and held against their schema and against the book.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Done } from '../../src/domain/report/report';
import { readRows } from '../../src/local/bigquery/row-faults';
import { type Book, done, FILE, fillRegion, makeBook, newFolder, type Row } from './book';
import { contentOf, kkpham } from './command';
import { sampleBook } from './sample';

type JsonRow = Readonly<Record<string, unknown>>;
interface Written {
  readonly table: string;
  readonly rows: number;
  readonly file: string;
  readonly schema: string;
}

let book: Book;
let report: Done;
let written: readonly Written[];
let before: Readonly<Record<string, string>> | null;
const out = newFolder();

beforeAll(async () => {
  book = await sampleBook();
  report = done(await book.run('computeScores'));
  await book.host.save();
  before = contentOf(book.folder);
  const printed = await kkpham('bigquery', join(book.folder, FILE), '--out', out, '--json');
  expect(printed).toMatchObject({ code: 0, error: '' });
  written = (JSON.parse(printed.out) as { readonly tables: readonly Written[] }).tables;
}, 300_000);

const tableOf = (name: string): Written => {
  const found = written.find(({ table }) => table === `${name}_73`);
  if (!found) throw new Error(name);
  return found;
};
const rowsOf = (name: string): readonly JsonRow[] => {
  const { file, schema } = tableOf(name);
  const read = readRows(readFileSync(file, 'utf8'), JSON.parse(readFileSync(schema, 'utf8')));
  if ('fault' in read) throw new Error(read.fault);
  return read.rows;
};
/** The first row of Isian for each region and indicator, as the scores count. */
const isian = (): ReadonlyMap<string, Row> => {
  const rows = new Map<string, Row>();
  for (const row of book.rows('Isian')) {
    const key = `${row['Kode Wilayah']} ${row['Kode Indikator']}`;
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
};

/** Officers' cells are text, with decimal commas. */
const numberIn = (cell: unknown): number | null =>
  typeof cell === 'number'
    ? cell
    : /^\d+(,\d+)?$/.test(String(cell))
      ? Number(String(cell).replace(',', '.'))
      : null;

describe('the files', () => {
  it('are four tables with their schemas, and the book is left as it was', () => {
    expect(Object.keys(contentOf(out) ?? {})).toEqual(
      ['answers', 'decisions', 'findings', 'scores'].flatMap((name) => [
        `${name}_73.ndjson`,
        `${name}_73.schema.json`,
      ]),
    );
    expect(contentOf(book.folder)).toEqual(before);
  });

  it.each(['answers', 'decisions', 'findings', 'scores'])(
    '%s: every row fits its schema and its partition',
    (name) => {
      const rows = rowsOf(name);
      expect(rows).toHaveLength(tableOf(name).rows);
      expect(rows.length).toBeGreaterThan(100);
      expect(new Set(rows.map((row) => row.period))).toEqual(new Set(['2025-01-01']));
    },
  );

  it('hold no address, though the book has many', () => {
    expect(book.rows('Wilayah').some((row) => String(row['Surel Petugas']).includes('@'))).toBe(true);
    for (const { file } of written) expect(readFileSync(file, 'utf8')).not.toContain('@');
  });

  it('are the same when they are written again', async () => {
    const first = contentOf(out);
    expect((await kkpham('bigquery', join(book.folder, FILE), '--out', out)).code).toBe(0);
    expect(contentOf(out)).toEqual(first);
  });
});

describe('a book with people', () => {
  it('is written as its administrator, whoever holds the file', async () => {
    const other = await makeBook();
    fillRegion(other, '73.01');
    const person = (...values: readonly string[]) => values.map((value) => ({ value }));
    const { cells } = other.sheet('Pengguna');
    cells[1] = person('ani@kkpham.example', 'Ani', 'Verifikator kementerian', '');
    cells[2] = person('Budi@kkpham.example', 'Budi', 'Administrator', '');
    await other.host.save();
    const kept = contentOf(other.folder);
    const printed = await kkpham('bigquery', join(other.folder, FILE), '--out', newFolder(), '--json');
    expect(printed).toMatchObject({ code: 0, error: '' });
    expect(contentOf(other.folder)).toEqual(kept);
  });
});

describe('the answers', () => {
  it('are one for each of 24 regions and 120 indicators', () => {
    const rows = rowsOf('answers');
    expect(rows).toHaveLength(24 * 120);
    expect(new Set(rows.map((row) => `${row.region} ${row.indicator}`)).size).toBe(2880);
  });

  it('say what the cells say: numbers where numbers stand, yes and no, letters, and blank where nothing does', () => {
    const cells = isian();
    let compared = 0;
    for (const row of rowsOf('answers')) {
      const typed = cells.get(`${row.region} ${row.indicator}`);
      if (!typed) continue;
      const [answer, number, numerator] = [typed.Jawaban, numberIn(typed.Jawaban), numberIn(typed.Pembilang)];
      if (answer === null && typed.Pembilang === null && typed.Penyebut === null)
        expect(row.state).toBe('blank');
      else if (answer === 'Ada') expect(row.option).toBe('yes');
      else if (answer === 'Tidak ada') expect(row.option).toBe('no');
      else if (typeof answer === 'string' && /^[A-E]$/.test(answer)) expect(row.option).toBe(answer);
      else if (answer === 'Tidak ada data') expect(row.state).toBe('noData');
      else if (numerator !== null && row.state === 'value') expect(row.numerator).toBe(numerator);
      else if (number !== null) expect(row.value).toBe(number);
      else continue;
      compared += 1;
    }
    expect(compared).toBeGreaterThan(2700);
  });
});

describe('the decisions', () => {
  const CODES: Readonly<Record<string, string>> = {
    Sesuai: 'confirmed',
    Dikoreksi: 'corrected',
    'Tidak didukung bukti': 'unsupported',
    Dikembalikan: 'returned',
    'Tidak berlaku': 'notApplicable',
  };
  /** Planted: without reason code and note, without a number, without a reason. They are not recorded. */
  const UNSOUND = ['73.71 KP04', '73.71 KP06', '73.71 PA07'];

  it('are those of the column Status Verifikasi that could be recorded', () => {
    const cells = isian();
    const expected = [...cells].flatMap(([key, row]) => {
      const code = CODES[String(row['Status Verifikasi'])];
      // One row is planted for a region that there is not.
      const isLeftOut = code === undefined || key.startsWith('99.99') || UNSOUND.includes(key);
      return isLeftOut ? [] : [`${key} ${code}`];
    });
    const rows = rowsOf('decisions').map((row) => `${row.region} ${row.indicator} ${row.decision}`);
    expect([...rows].sort()).toEqual([...expected].sort());
  });

  it('name the reason of each but a plain confirmation', () => {
    const rows = rowsOf('decisions').filter((row) => row.decision !== 'confirmed');
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row.reason).toMatch(/^[A-Z]\d$/);
  });

  it('name who recorded each by a hash, and when', () => {
    for (const row of rowsOf('decisions')) {
      expect(row.verifier).toMatch(/^[0-9a-f]{64}$/);
      expect(row.decided_at).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    }
  });
});

describe('the scores', () => {
  it('are those of the tab Nilai', () => {
    const finals = rowsOf('scores').filter((row) => row.right === undefined);
    expect(finals.map((row) => [row.region, row.verified, row.claimed, row.grade])).toEqual(
      [...book.rows('Nilai')]
        .sort((a, b) => (String(a['Kode Wilayah']) < String(b['Kode Wilayah']) ? -1 : 1))
        .map((row) => [row['Kode Wilayah'], row['Nilai Akhir'], row['Nilai Klaim'], row.Predikat]),
    );
  });

  it('have each region’s rights as they are reported', () => {
    for (const region of report.regions) {
      const own = rowsOf('scores').filter((row) => row.region === region.code && row.right !== undefined);
      expect(Object.fromEntries(own.map((row) => [row.right, row.verified ?? null]))).toEqual(region.rights);
    }
  });
});

describe('the findings', () => {
  it('are those that the actions report, by code', () => {
    const counts = (codes: readonly unknown[]): Readonly<Record<string, number>> => {
      const found: Record<string, number> = {};
      for (const code of codes) found[String(code)] = (found[String(code)] ?? 0) + 1;
      return found;
    };
    const reported = [...report.otherFindings, ...report.regions.flatMap(({ findings }) => findings)];
    expect(counts(rowsOf('findings').map((row) => row.code))).toEqual(
      counts(reported.map(({ code }) => code)),
    );
  });
});

describe('what cannot be done', () => {
  it('is wrong usage without a book, and in place', async () => {
    expect((await kkpham('bigquery')).code).toBe(2);
    expect((await kkpham('bigquery', join(book.folder, FILE), '--in-place')).code).toBe(2);
  });

  it('writes nothing for a book that cannot be read', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'rusak.xlsx'), 'x');
    const to = join(folder, 'keluar');
    const printed = await kkpham('bigquery', join(folder, 'rusak.xlsx'), '--out', to);
    expect(printed.code).toBe(1);
    expect(printed.error).toContain('rusak.xlsx');
    expect(contentOf(to)).toBeNull();
  });
});
