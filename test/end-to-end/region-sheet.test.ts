// What a regional officer sees in the Lembar Isian that the built bundle makes: tabs, open cells, advice, protection.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Indicator, Instrument } from '../../src/domain/instrument/instrument';
import { readAnswer } from '../../src/domain/submission/read-answer';
import { settle } from '../../src/domain/submission/settle';
import type { Cell, SheetData, WorkbookData } from '../../src/local/spreadsheet/workbook';
import { shippedTables } from '../domain/shipped';
import { instrumentOf } from '../script/region-sheet/sheet-file';
import { type Book, type BookOptions, makeBook } from './book';
import { INDICATORS, INSTRUMENT, indicatorTable, type Table } from './instrument';
import { cellOf, makeSheets, placeOf, sheetOf, tabOf } from './region-sheets';

const REGION = '73.01';
const ONE: Table = [[REGION, 'Kabupaten Satu', 'Sulawesi Selatan']];
const TABS = ['Petunjuk', 'Identitas & Pengesahan', 'Isian', 'Ringkasan', 'Acuan'];

const made = async (options: BookOptions): Promise<Book> => {
  const book = await makeBook({ regions: ONE, ...options });
  await makeSheets(book);
  return book;
};

const texts = (sheet: SheetData): readonly string[] =>
  sheet.cells.flatMap((line) => (line ?? []).map((cell) => String(cell?.value ?? '')));

describe('the sheet of the shipped draft instrument', () => {
  let instrument: Instrument;
  let sheet: WorkbookData;
  beforeAll(async () => {
    const tables = shippedTables('kkpham-2021') as { instrument: string[][]; indicators: string[][] };
    instrument = instrumentOf(tables.instrument, tables.indicators);
    const book = await made({ ...tables, settings: { sample: 'ya', deadline: '2026-05-15' } });
    sheet = sheetOf(book, REGION);
  }, 60_000);

  const rowsWithCode = (): readonly (readonly [string, number])[] =>
    tabOf(sheet, 'Isian').cells.flatMap((line, row) => {
      const code = line?.[1]?.value;
      return row > 2 && typeof code === 'string' && code !== '' ? [[code, row] as const] : [];
    });
  const each = (check: (indicator: Indicator, cell: (header: string) => Cell | undefined) => void): void => {
    for (const indicator of instrument.indicators) {
      check(indicator, (header) => cellOf(sheet, indicator.code, header));
    }
  };

  it('opens on Petunjuk, with the other tabs in the order of work and Acuan out of sight', () => {
    expect(sheet.sheets.map(({ name }) => name)).toEqual(TABS);
    expect(sheet.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['Acuan']);
    expect(sheet.sheets[sheet.active]?.name).toBe('Petunjuk');
  });

  it('says on Petunjuk that it is a draft with sample data, and until when it is open', () => {
    const said = texts(tabOf(sheet, 'Petunjuk'));
    expect(said.some((text) => text.startsWith('RANCANGAN.'))).toBe(true);
    expect(said.some((text) => text.startsWith('DATA CONTOH.'))).toBe(true);
    expect(said.some((text) => text.includes('15 Mei 2026'))).toBe(true);
  });

  it('shows all that an officer works with beside each other on a screen of 1366 pixels', () => {
    const answers = tabOf(sheet, 'Isian');
    const status = placeOf(sheet, 'BH01', 'Status').column;
    let width = 0;
    for (let column = 1; column <= status + 1; column += 1) {
      if (!answers.hiddenColumns.has(column)) width += answers.columnWidths.get(column) ?? 100;
    }
    // Google's row numbers take 46 pixels and the scroll bar about 15.
    expect(width).toBeLessThanOrEqual(1300);
    expect([answers.frozenRows, answers.frozenColumns]).toEqual([3, 2]);
  });

  it('hides what officers need not see: helpers, and the columns of a return until there is one', () => {
    const answers = tabOf(sheet, 'Isian');
    const header = (answers.cells[2] ?? []).map((cell) => String(cell?.value ?? ''));
    const hidden = [...answers.hiddenColumns].map((column) => header[column - 1] ?? '');
    expect(hidden.filter((name) => name !== '').sort()).toEqual([
      'Catatan Verifikator',
      'Keputusan Verifikator',
      'Kode Wilayah',
      'Temuan',
    ]);
    const last = Math.max(...answers.cells.map((line) => line?.length ?? 0));
    for (let column = header.length + 1; column <= last; column += 1) {
      expect(answers.hiddenColumns.has(column)).toBe(true);
    }
  });

  it('has a section for each right, in their order, with its indicators below it', () => {
    const { cells } = tabOf(sheet, 'Isian');
    const seen = cells.slice(3).flatMap((line) => {
      const code = line?.[1]?.value;
      return [code ? String(code) : String(line?.[3]?.value ?? '').replace(/^\d+\. /, '')];
    });
    expect(seen).toEqual(
      instrument.rights.flatMap((right) => [
        right.name,
        ...instrument.indicators.flatMap((one) => (one.right === right.code ? [one.code] : [])),
      ]),
    );
  });

  it('asks for unit and evidence beside the field, and names who answers', () => {
    each((indicator, cell) => {
      expect(cell('Satuan')?.value, indicator.code).toBeTruthy();
      expect(cell('Bukti Diminta')?.value, indicator.code).toBe(indicator.evidence);
      expect(cell('Penanggung Jawab')?.value, indicator.code).toBe(indicator.office);
      expect(String(cell('Indikator')?.value).startsWith(indicator.text), indicator.code).toBe(true);
    });
  });

  it('offers only words that are answers, and the year that is measured', () => {
    each((indicator, cell) => {
      const list = cell('Jawaban')?.validation;
      if (indicator.measure.kind !== 'number') {
        expect(list?.criteria, indicator.code).toBe('VALUE_IN_LIST');
        const words = list?.args[0] as string[];
        for (const answer of words) {
          const read = readAnswer(indicator.measure, { answer, numerator: null, denominator: null });
          expect(['value', 'noData', 'notApplicable'], `${indicator.code} ${answer}`).toContain(read.state);
        }
        expect(words.includes('Tidak berlaku'), indicator.code).toBe(indicator.mayNotApply);
      }
      expect(cell('Tahun Data')?.validation?.args[0]).toEqual(['2025']);
    });
  });

  it('advises and refuses nothing, with a sentence of help that Excel can show whole', () => {
    each((indicator, cell) => {
      for (const header of ['Jawaban', 'Pembilang', 'Penyebut', 'Tahun Data']) {
        const rule = cell(header)?.validation;
        const isAsked = header === 'Jawaban' || header === 'Tahun Data' || indicator.measure.kind === 'ratio';
        expect(rule !== undefined, `${indicator.code} ${header}`).toBe(isAsked);
        if (!rule) continue;
        expect(rule.allowInvalid).toBe(true);
        expect(rule.helpText?.length).toBeGreaterThan(10);
        expect(rule.helpText?.length).toBeLessThanOrEqual(255);
        // A comma or a semicolon between arguments would not be read the same in each language.
        if (rule.criteria === 'CUSTOM_FORMULA') expect(String(rule.args[0])).not.toMatch(/[,;]/);
      }
    });
  });

  it('gives an example of an answer that counts, in the note where one begins to type', () => {
    each((indicator, cell) => {
      const isRatio = indicator.measure.kind === 'ratio';
      const note = cell(isRatio ? 'Pembilang' : 'Jawaban')?.note ?? '';
      const sides = /^Contoh: Pembilang (\S+), Penyebut (\S+)\. /.exec(note);
      const single = /^Contoh: ([^\n(]+)/.exec(note)?.[1]?.trim();
      const example = readAnswer(indicator.measure, {
        answer: isRatio ? null : (single ?? null),
        numerator: sides?.[1] ?? null,
        denominator: sides?.[2] ?? null,
      });
      expect(settle(indicator, example, null).kind, `${indicator.code}: ${note}`).toBe('value');
    });
  });

  it('is open where officers type, and nowhere else', () => {
    const open = new Set(openCells(tabOf(sheet, 'Isian')));
    const headers = ['Jawaban', 'Pembilang', 'Penyebut', 'Tahun Data', 'Bukti Dukung', 'Catatan'];
    const wanted = rowsWithCode().flatMap(([code, row]) =>
      headers.map((header) => `${row + 1}:${placeOf(sheet, code, header).column + 1}`),
    );
    expect(open).toEqual(new Set(wanted));
    expect(wanted).toHaveLength(120 * 6);
    const identity = tabOf(sheet, 'Identitas & Pengesahan');
    const labels = openCells(identity).map((cell) => {
      const [row = 0, column = 0] = cell.split(':').map(Number);
      return `${identity.cells[row - 1]?.[0]?.value} ${column}`;
    });
    const papers = ['Pengesahan OPD', 'Pengesahan Sekda Kab/Kota', 'Pengesahan Sekda Provinsi'];
    expect(new Set(labels)).toEqual(
      new Set([
        ...['Nama Petugas', 'Jabatan', 'Instansi', 'Nomor Telepon', 'Surel'].map((label) => `${label} 2`),
        ...papers.flatMap((paper) => [2, 3, 4].map((column) => `${paper} ${column}`)),
      ]),
    );
    for (const name of ['Petunjuk', 'Ringkasan', 'Acuan']) expect(openCells(tabOf(sheet, name))).toEqual([]);
  });

  it('keeps what is typed as it is typed: every open cell is text', () => {
    for (const name of ['Isian', 'Identitas & Pengesahan']) {
      const tab = tabOf(sheet, name);
      for (const cell of openCells(tab)) {
        const [row = 0, column = 0] = cell.split(':').map(Number);
        expect(tab.cells[row - 1]?.[column - 1]?.style?.numberFormat, `${name} ${cell}`).toBe('@');
      }
    }
  });

  it('says whose sheet it is where people look', () => {
    const identity = tabOf(sheet, 'Identitas & Pengesahan').cells;
    const beside = (label: string) => identity.find((line) => line?.[0]?.value === label)?.[1]?.value;
    expect(['Kode Wilayah', 'Wilayah', 'Provinsi', 'Tahun Data', 'Instrumen'].map(beside)).toEqual([
      '73.01',
      'Kabupaten Satu',
      'Sulawesi Selatan',
      '2025',
      'kkpham-2021 · RANCANGAN · DATA CONTOH',
    ]);
  });

  it('uses functions that Sheets, Excel 2016 and LibreOffice share, and no decimal number in a formula', () => {
    const newer =
      /\b(LET|LAMBDA|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|XLOOKUP|FILTER|UNIQUE|SORT|ARRAYFORMULA|REGEX\w+|QUERY|SPLIT|JOIN)\(/;
    for (const tab of sheet.sheets) {
      for (const cell of tab.cells.flatMap((line) => line ?? [])) {
        if (cell?.formula === undefined) continue;
        const bare = cell.formula.replace(/"(?:[^"]|"")*"/g, '""');
        expect(bare).not.toMatch(newer);
        expect(bare).not.toMatch(/\d\.\d/);
      }
    }
  });
});

/** The cells that a protection of the whole sheet leaves open, as `row:column`; all when there is none. */
const openCells = (sheet: SheetData): readonly string[] => {
  const [protection] = sheet.protections;
  if (!protection) throw new Error(`${sheet.name} is not protected.`);
  return protection.unprotected.flatMap((area) =>
    Array.from({ length: area.rows * area.columns }, (_, i) => {
      const row = area.row + Math.floor(i / area.columns);
      return `${row}:${area.column + (i % area.columns)}`;
    }),
  );
};

describe('the service calls', () => {
  /** Twenty times the six indicators, each with a code of its own. */
  const many: Table = indicatorTable(
    Array.from({ length: 20 }, (_, time) =>
      INDICATORS.slice(1).map((line) => {
        const named = Object.fromEntries((INDICATORS[0] ?? []).map((header, i) => [header, line[i] ?? '']));
        return { ...named, Kode: `${line[0]}-${time + 1}` };
      }),
    ).flat(),
  );
  const callsFor = async (indicators: Table) => {
    const book = await makeBook({ indicators, regions: ONE });
    await makeSheets(book);
    return book.host.serviceCalls;
  };

  it('are as many for 120 indicators as for 6', async () => {
    expect(many).toHaveLength(121);
    expect(await callsFor(many)).toEqual(await callsFor(INDICATORS));
  }, 60_000);
});

describe('what an instrument says', () => {
  const header = INDICATORS[0] ?? [];
  /** The tiny instrument, whose first indicator is answered by these offices. */
  const answeredBy = (offices: string): Table =>
    INDICATORS.map((line, i) =>
      i === 1 ? line.map((cell, at) => (header[at] === 'Penanggung Jawab' ? offices : cell)) : line,
    );

  it('names each of several offices once, by what it answers', async () => {
    const sheet = sheetOf(await made({ indicators: answeredBy('Dinas A,Dinas B , Dinas A') }), REGION);
    expect(cellOf(sheet, 'PA1', 'Penanggung Jawab')?.value).toBe('Dinas A, Dinas B');
    const overview = tabOf(sheet, 'Ringkasan').cells;
    const codes = (office: string) => overview.find((line) => line?.[0]?.value === office)?.[7]?.value;
    expect(['Dinas A', 'Dinas B', 'Dinas Uji'].map(codes)).toEqual(['PA1', 'PA1', 'PA2, PA3, PP1, PP2, PP3']);
  });

  it('decides whether a score is shown', async () => {
    const heading = 'Nilai sementara dari jawaban sendiri';
    const without = sheetOf(await made({}), REGION);
    expect(texts(tabOf(without, 'Ringkasan'))).not.toContain(heading);
    const instrument = [...INSTRUMENT, ['penilaian', 'nilai_mandiri', 'ya', '', '', 'asumsi', '']];
    const shown = sheetOf(await made({ instrument }), REGION);
    expect(texts(tabOf(shown, 'Ringkasan'))).toContain(heading);
  });
});
