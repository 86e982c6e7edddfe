// Sheets as people bring them back: each fault is told for its own region, and all other regions are collected.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Done } from '../../src/domain/report/report';
import type { Cell, WorkbookData } from '../../src/local/spreadsheet/workbook';
import { type Book, done, GOOD, makeBook } from './book';
import { fillSheet, makeSheets, outcomeOf, placeOf, sheetId, sheetOf, tabOf, type } from './region-sheets';

const REGIONS = Array.from({ length: 24 }, (_, i) => {
  const code = `73.${String(i + 1).padStart(2, '0')}`;
  return [code, `Kabupaten ${i + 1}`, 'Sulawesi Selatan'];
});

const answers = (sheet: WorkbookData) => tabOf(sheet, 'Isian');

const setReference = (sheet: WorkbookData, label: string, value: string): void => {
  const line = tabOf(sheet, 'Acuan').cells.find((cells) => cells?.[0]?.value === label);
  if (!line) throw new Error(`Acuan has no ${label}.`);
  line[1] = { ...line[1], value };
};

const setCell = (sheet: WorkbookData, indicator: string, header: string, cell: Cell): void => {
  const { row, column } = placeOf(sheet, indicator, header);
  const line = answers(sheet).cells[row] ?? [];
  line[column] = cell;
};

/** What somebody did to the sheet of a region, and the fault that it must come to; null where all is taken as it is. */
const SPOILS: Readonly<
  Record<string, readonly [what: string, fault: string | null, spoil: (book: Book, code: string) => void]>
> = {
  '73.01': [
    'deletes a row',
    'rows-missing',
    (book, code) => {
      const sheet = sheetOf(book, code);
      answers(sheet).cells.splice(placeOf(sheet, 'PA1', 'Jawaban').row, 1);
    },
  ],
  '73.02': [
    'puts in a column of their own',
    'columns-added',
    (book, code) => {
      const { cells } = answers(sheetOf(book, code));
      const top = cells.findIndex((line) => line?.some((cell) => cell?.value === 'Kode Indikator'));
      cells.forEach((line, i) => {
        line?.splice(3, 0, i === top ? { value: 'Milik kami' } : undefined);
      });
    },
  ],
  '73.03': [
    'renames the tab Isian',
    'tab-missing',
    (book, code) => {
      answers(sheetOf(book, code)).name = 'ISIAN (2)';
    },
  ],
  '73.04': [
    'takes the protection off',
    'protection-missing',
    (book, code) => {
      answers(sheetOf(book, code)).protections = [];
    },
  ],
  '73.05': [
    'pastes a date over a number',
    null,
    (book, code) =>
      setCell(sheetOf(book, code), 'PP2', 'Jawaban', {
        value: 46023,
        style: { numberFormat: 'dd/MM/yyyy' },
      }),
  ],
  '73.06': [
    'writes a formula in place of a value',
    'formulas',
    (book, code) => setCell(sheetOf(book, code), 'PP2', 'Jawaban', { value: 12.5, formula: '=10+2.5' }),
  ],
  '73.07': [
    "sends last year's form",
    'other-period',
    (book, code) => setReference(sheetOf(book, code), 'Tahun Penghargaan', '2025'),
  ],
  '73.08': [
    'has a sheet with the code of another region',
    'other-region',
    (book, code) => setReference(sheetOf(book, code), 'Kode Wilayah', '73.99'),
  ],
  '73.09': ['swaps sheets with 73.10', 'other-region', (book) => swap(book, '73.09', '73.10')],
  '73.10': ['swaps sheets with 73.09', 'other-region', () => undefined],
  '73.11': [
    'takes the permission back',
    'cannot-open',
    (book, code) => {
      book.host.drive.update(sheetId(book, code), { forbidden: true });
    },
  ],
  '73.12': [
    'throws the file away',
    'trashed',
    (book, code) => {
      book.host.drive.update(sheetId(book, code), { trashed: true });
    },
  ],
  '73.13': [
    'has a sheet of another instrument',
    'other-instrument',
    (book, code) => setReference(sheetOf(book, code), 'Sidik Instrumen', '0'.repeat(64)),
  ],
  '73.14': [
    'has a sheet of another version',
    'other-version',
    (book, code) => setReference(sheetOf(book, code), 'Versi Lembar', '0'),
  ],
  '73.15': [
    'deletes the hidden tab',
    'not-a-form',
    (book, code) => {
      const sheet = sheetOf(book, code);
      sheet.sheets.splice(
        sheet.sheets.findIndex(({ name }) => name === 'Acuan'),
        1,
      );
    },
  ],
  '73.16': [
    'renames a column',
    'header-missing',
    (book, code) => {
      const { cells } = answers(sheetOf(book, code));
      for (const line of cells)
        line?.forEach((cell, i) => {
          if (cell?.value === 'Penyebut') line[i] = { ...cell, value: 'Penyebutnya' };
        });
    },
  ],
  '73.17': [
    'pastes a row of another region',
    'rows-of-other-region',
    (book, code) => type(sheetOf(book, code), 'PA1', { 'Kode Wilayah': '73.18', Jawaban: 'Tidak ada' }),
  ],
  '73.18': [
    'answers an indicator twice',
    'rows-twice',
    (book, code) => {
      const sheet = sheetOf(book, code);
      const line = answers(sheet).cells[placeOf(sheet, 'PA1', 'Jawaban').row] ?? [];
      answers(sheet).cells.push([...line]);
      type(sheet, 'PA1', { Jawaban: 'Tidak ada' });
      answers(sheet).rows = Math.max(answers(sheet).rows, answers(sheet).cells.length);
    },
  ],
  '73.19': [
    'writes over the code of an indicator',
    'rows-unknown',
    (book, code) => type(sheetOf(book, code), 'PA1', { 'Kode Indikator': 'XX9' }),
  ],
};

const swap = (book: Book, one: string, other: string): void => {
  const [first, second] = [sheetId(book, one), sheetId(book, other)];
  book.type('Wilayah', { 'Kode Wilayah': one }, { 'ID Lembar': second });
  book.type('Wilayah', { 'Kode Wilayah': other }, { 'ID Lembar': first });
};

const TAKEN = new Set([
  'rows-missing',
  'columns-added',
  'protection-missing',
  'formulas',
  'rows-of-other-region',
  'rows-twice',
  'rows-unknown',
]);

let book: Book;
let report: Done;

beforeAll(async () => {
  book = await makeBook({ regions: REGIONS });
  await makeSheets(book);
  for (const [code = ''] of REGIONS) fillSheet(sheetOf(book, code), code);
  for (const [code, [, , spoil]] of Object.entries(SPOILS)) spoil(book, code);
  report = done(await book.run('collectSheets'));
});

describe('a region that', () => {
  it.each(Object.entries(SPOILS).map(([code, [what, fault]]) => [what, code, fault] as const))(
    '%s (%s) is told %s, with what to do, and in Wilayah',
    (_, code, fault) => {
      const { outcome, troubles } = outcomeOf(report.sheets, code);
      const codes: readonly string[] = troubles.map((trouble) => trouble.code);
      const trouble = String(book.row('Wilayah', { 'Kode Wilayah': code })['Masalah Lembar'] ?? '');
      if (fault === null) expect(codes).toEqual([]);
      else {
        expect(codes).toContain(fault);
        expect(trouble).toContain(troubles[0]?.found);
      }
      expect(outcome).toBe(fault === null || TAKEN.has(fault) ? 'collected' : 'refused');
    },
  );

  it('is refused leaves nothing of its sheet in Isian', () => {
    const refused = Object.entries(SPOILS).filter(([, [, fault]]) => fault !== null && !TAKEN.has(fault));
    const answered = book
      .rows('Isian')
      .filter((row) => refused.some(([code]) => code === row['Kode Wilayah']))
      .filter((row) => row.Jawaban !== null || row.Pembilang !== null);
    expect(refused).toHaveLength(11);
    expect(answered).toEqual([]);
  });

  it('is taken in part has all its other answers', () => {
    for (const code of ['73.01', '73.17', '73.18', '73.19']) {
      const rows = book.rows('Isian').filter((row) => row['Kode Wilayah'] === code);
      const missing = rows.filter((row) => row.Jawaban === null && row.Pembilang === null);
      expect(missing.map((row) => row['Kode Indikator'])).toEqual(['PA1']);
    }
  });
});

it('every other region is collected whole', () => {
  const whole = REGIONS.map(([code = '']) => code).filter((code) => !(code in SPOILS));
  expect(whole).toHaveLength(5);
  for (const code of whole) {
    expect(outcomeOf(report.sheets, code)).toMatchObject({
      outcome: 'collected',
      changed: Object.keys(GOOD).length,
      troubles: [],
    });
  }
});

it('what a formula gave is taken as its value, never as a formula', () => {
  const cell = book.cell('Isian', { 'Kode Wilayah': '73.06', 'Kode Indikator': 'PP2' }, 'Jawaban');
  expect(cell).toMatchObject({ value: 12.5 });
  expect(cell?.formula).toBeUndefined();
});

it('a pasted date is for the rules: the validation says that it is no number', async () => {
  const { regions } = done(await book.run('validateSubmissions'));
  const found = regions.find(({ code }) => code === '73.05')?.findings ?? [];
  expect(found.map(({ code, indicator }) => `${code} ${indicator}`)).toContain('number/unreadable PP2');
});

it('every trouble stands in Temuan after the next validation', async () => {
  done(await book.run('validateSubmissions'));
  const told = book.rows('Temuan').filter((row) => row.Kode === 'sheet/trouble');
  expect(told).toHaveLength(Object.values(SPOILS).filter(([, fault]) => fault !== null).length);
});

it('a sheet that was mended is collected the next time, and its trouble is gone', async () => {
  swap(book, '73.09', '73.10');
  book.host.drive.update(sheetId(book, '73.12'), { trashed: false });
  const { sheets } = done(await book.run('collectSheets'));
  for (const code of ['73.09', '73.10', '73.12']) {
    expect(outcomeOf(sheets, code)).toMatchObject({ outcome: 'collected', troubles: [] });
    expect(book.row('Wilayah', { 'Kode Wilayah': code })['Masalah Lembar']).toBeNull();
  }
});

it('a file that is recorded for two regions is taken for neither', async () => {
  const id = sheetId(book, '73.20');
  book.type('Wilayah', { 'Kode Wilayah': '73.21' }, { 'ID Lembar': id });
  const { sheets } = done(await book.run('collectSheets'));
  for (const code of ['73.20', '73.21']) {
    expect(outcomeOf(sheets, code).troubles.map((one) => one.code)).toEqual(['shared-with-other-region']);
  }
});
