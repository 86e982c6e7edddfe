// Does what the people of the sample province would do, mistakes included: officers in their sheets, verifiers in the book.
import type { Cell, CellValue, SheetData, WorkbookData } from '../spreadsheet/workbook';
import { peopleRows } from './cast';
import { readSample } from './tables';

/** A mistake planted in the sample, and the finding it must cause. */
export interface Planted {
  readonly Temuan: string;
  readonly Wilayah: string;
  readonly Indikator: string;
  readonly Tindakan: string;
  readonly Kolom: string;
  readonly Diketik: string;
}

export const plantedMistakes = (): readonly Planted[] =>
  readSample('temuan-ditanam') as unknown as readonly Planted[];

/** Columns that officers fill in, of the tab Isian. */
const OFFICERS = ['Jawaban', 'Pembilang', 'Penyebut', 'Tahun Data', 'Bukti Dukung', 'Catatan'];
const ENDORSEMENTS = ['Pengesahan OPD', 'Pengesahan Sekda Kab/Kota', 'Pengesahan Sekda Provinsi'];

const isOfficers = ({ Tindakan, Kolom, Indikator }: Planted): boolean =>
  Tindakan === 'tambah kolom' || (Tindakan === 'ketik' && Indikator !== '' && OFFICERS.includes(Kolom));
const isLate = ({ Tindakan }: Planted): boolean => Tindakan === 'ubah';

/** Types into a new book's table Wilayah whom to reach, the bonus and last year's value. */
export const fillRegions = (book: WorkbookData): void => {
  const regions = tabOf(book, 'Wilayah');
  for (const line of readSample('wilayah'))
    typeLine(regions, rowOf(regions, line['Kode Wilayah'] ?? ''), except(line, ENDORSEMENTS));
};

/** Fills in the sheet of one region as its officers would, with their mistakes. */
export const fillSheet = (sheet: WorkbookData, region: string): void => {
  const answers = tabOf(sheet, 'Isian');
  const rows = rowsByIndicator(answers);
  const own = <T extends Readonly<Record<string, string>>>(
    lines: readonly T[],
    column: string,
  ): readonly T[] => lines.filter((line) => line[column] === region);
  for (const line of own(readSample('isian'), 'Kode Wilayah')) {
    const row = rows.get(line['Kode Indikator'] ?? '');
    for (const column of OFFICERS)
      if (row !== undefined && line[column]) type(answers, row, column, asOfficersType(line[column]));
  }
  for (const mistake of plantedMistakes().filter((one) => one.Wilayah === region && isOfficers(one))) {
    const row = rows.get(mistake.Indikator);
    if (mistake.Tindakan === 'tambah kolom') addColumn(answers, mistake.Kolom);
    else if (row !== undefined) plant(answers, row, mistake);
  }
  const [papers] = own(readSample('wilayah'), 'Kode Wilayah');
  fillIdentity(sheet, region, papers ?? {});
};

/** Types into the sheets what regions change after the verification. */
export const changeSheets = (sheetOf: (region: string) => WorkbookData): void => {
  for (const mistake of plantedMistakes().filter(isLate)) {
    const answers = tabOf(sheetOf(mistake.Wilayah), 'Isian');
    const row = rowsByIndicator(answers).get(mistake.Indikator);
    if (row !== undefined) plant(answers, row, mistake);
  }
};

const rowsByIndicator = (answers: Tab): ReadonlyMap<string, number> =>
  new Map(answers.sheet.cells.map((_, i) => [textAt(answers, i, 'Kode Indikator'), i] as const));

/** Writes a header to the right of the others. */
const addColumn = ({ sheet, header }: Tab, name: string): void => {
  const line = sheet.cells[header] ?? [];
  line[line.length] = { value: name };
};

/** Types into the collected book what verifiers decided, and the mistakes that were made there. */
export const fillVerification = (book: WorkbookData): void => {
  fillDecisions(book, null);
  fillVerifiersMistakes(book);
};

/** Types what verifiers decided on these regions, or on all; gives the 1-based rows of Isian. */
export const fillDecisions = (book: WorkbookData, regions: readonly string[] | null): readonly number[] => {
  const answers = tabOf(book, 'Isian');
  const answerRows = rowsByKey(answers);
  return readSample('isian').flatMap((line): readonly number[] => {
    const region = line['Kode Wilayah'] ?? '';
    const row = answerRows.get(`${region} ${line['Kode Indikator']}`);
    if (row === undefined || (regions !== null && !regions.includes(region))) return [];
    typeLine(answers, row, except(line, OFFICERS));
    return line['Status Verifikasi'] === '' ? [] : [row + 1];
  });
};

/** Types the mistakes that were made in the book itself. */
export const fillVerifiersMistakes = (book: WorkbookData): void => {
  const [answers, regions] = [tabOf(book, 'Isian'), tabOf(book, 'Wilayah')];
  const answerRows = rowsByKey(answers);
  for (const mistake of plantedMistakes().filter((one) => !isOfficers(one) && !isLate(one))) {
    const inRegions = mistake.Indikator === '';
    const tab = inRegions ? regions : answers;
    const row = inRegions
      ? rowOf(regions, mistake.Wilayah)
      : answerRows.get(`${mistake.Wilayah} ${mistake.Indikator}`);
    if (row !== undefined) plant(tab, row, mistake);
  }
};

/** Types into Pengguna who the people of the sample are. */
export const fillPeople = (book: WorkbookData): void => {
  const sheet = book.sheets.find(({ name }) => name === 'Pengguna');
  const header = (sheet?.cells[0] ?? []).map((cell) => String(cell?.value ?? ''));
  peopleRows().forEach((line, i) => {
    if (sheet) sheet.cells[i + 1] = header.map((name) => ({ value: line[name] || null }));
  });
};

/** What the Kanwil says of the documents: right, but for the regions that it sends back. Gives all regions of its tab. */
export const checkDocuments = (book: WorkbookData, sentBack: readonly string[]): readonly string[] => {
  const tab = tabOf(book, 'Pemeriksaan Kanwil');
  const codes = [...rowsByRegion(tab).keys()];
  for (const [code, row] of rowsByRegion(tab)) {
    const isWrong = sentBack.includes(code);
    type(tab, row, 'Kesesuaian Dokumen', isWrong ? 'Tidak sesuai' : 'Sesuai');
    type(tab, row, 'Catatan Pemeriksa', isWrong ? 'Beberapa bukti belum ditandatangani.' : '');
  }
  return codes;
};

/** Regions that passed the Kanwil's check. */
export const passedRegions = (book: WorkbookData): readonly string[] => {
  const tab = tabOf(book, 'Pemeriksaan Kanwil');
  return [...rowsByRegion(tab)].flatMap(([code, row]) =>
    textAt(tab, row, 'Hasil') === 'Lolos' ? [code] : [],
  );
};

/** The 1-based row of Isian. Throws where there is none. */
export const answerRow = (book: WorkbookData, region: string, indicator: string): number => {
  const row = rowsByKey(tabOf(book, 'Isian')).get(`${region} ${indicator}`);
  if (row === undefined) throw new Error(`Isian has no row ${region} ${indicator}.`);
  return row + 1;
};

/** What officers do with a sheet that came back: unanswered indicators are said to be without data, papers are replaced. */
export const repairSheet = (sheet: WorkbookData, region: string, indicators: readonly string[]): void => {
  const answers = tabOf(sheet, 'Isian');
  for (const [code, row] of rowsByIndicator(answers)) {
    if (row <= answers.header || code === '') continue;
    const isBlank = ['Jawaban', 'Pembilang', 'Penyebut'].every((name) => textAt(answers, row, name) === '');
    if (isBlank) {
      type(answers, row, 'Jawaban', 'Tidak ada data');
      type(answers, row, 'Catatan', 'Pencatatan baru dimulai tahun berjalan.');
    }
    if (indicators.includes(code))
      type(answers, row, 'Bukti Dukung', `https://bukti.kkpham.example/${region}/perbaikan/${code}.pdf`);
  }
};

/** One in so many votes of the second verifier differs from what the sample's first one decided. */
const DIFFERS = 24;

/** Fills in the second verifier's spreadsheet. */
export const voteAsSecond = (sample: WorkbookData): void => {
  const tab = tabOf(sample, 'Sampel');
  const decided = new Map(
    readSample('isian').map((line) => [`${line['Kode Wilayah']} ${line['Kode Indikator']}`, line]),
  );
  let drawn = 0;
  for (const [key, row] of rowsByKey(tab)) {
    const line = decided.get(key);
    if (row <= tab.header || line === undefined) continue;
    drawn += 1;
    if (drawn % DIFFERS === 0)
      typeLine(tab, row, {
        'Status Verifikasi': 'Tidak didukung bukti',
        'Kode Alasan': 'B2',
        'Catatan Verifikator': 'Halaman yang dirujuk tidak memuat hal ini.',
      });
    else typeLine(tab, row, except(line, [...OFFICERS, 'Verifikator']));
  }
};

/** What third verifiers say of votes that differ: now the one was right, now the other. */
export const voteAsThird = (book: WorkbookData): void => {
  const tab = tabOf(book, 'Verifikasi Kedua');
  tab.sheet.cells
    .flatMap((_, row) => (textAt(tab, row, 'Keadaan').startsWith('Berbeda') ? [row] : []))
    .forEach((row, i) => {
      typeLine(tab, row, {
        'Status Ketiga': i % 2 === 0 ? 'Tidak didukung bukti' : 'Sesuai',
        'Kode Alasan Ketiga': 'U3',
        'Catatan Ketiga':
          i % 2 === 0 ? 'Bukti diperiksa ulang: tidak memuatnya.' : 'Bukti diperiksa ulang: memuatnya.',
      });
    });
};

const except = (
  line: Readonly<Record<string, string>>,
  columns: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(line).filter(([column]) => !columns.includes(column)));

/** Labels in the first column; the officer beside them, the papers with signer, date and link. */
const fillIdentity = (
  sheet: WorkbookData,
  region: string,
  papers: Readonly<Record<string, string>>,
): void => {
  const identity = sheet.sheets.find(({ name }) => name === 'Identitas & Pengesahan');
  const put = (label: string, ...values: readonly string[]): void => {
    const row = identity?.cells.find((cells) => cells?.[0]?.value === label);
    values.forEach((value, i) => {
      if (row && value !== '') row[i + 1] = { ...row[i + 1], value };
    });
  };
  put('Nama Petugas', `Petugas contoh ${region}`);
  put('Jabatan', 'Kepala Bagian Hukum (contoh)');
  put('Instansi', 'Bagian Hukum Sekretariat Daerah');
  put('Surel', papers['Surel Petugas'] ?? '');
  for (const label of ENDORSEMENTS) {
    const date = papers[label] ?? '';
    if (date !== '') put(label, 'Pejabat contoh', date, `https://bukti.kkpham.example/${region}/${date}.pdf`);
  }
};

interface Tab {
  readonly sheet: SheetData;
  /** 0-based row of the header. */
  readonly header: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The tab whose header is the first row with a code in it. */
const tabOf = (book: WorkbookData, name: string): Tab => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The workbook has no tab ${name}.`);
  const header = sheet.cells.findIndex((cells) => cells?.some((cell) => cell?.value === 'Kode Wilayah'));
  const columns = new Map((sheet.cells[header] ?? []).map((cell, i) => [String(cell?.value ?? ''), i]));
  return { sheet, header, columns };
};

const textAt = ({ sheet, columns }: Tab, row: number, column: string): string =>
  String(sheet.cells[row]?.[columns.get(column) ?? -1]?.value ?? '');

const rowOf = (tab: Tab, code: string): number | undefined => {
  const row = tab.sheet.cells.findIndex((_, i) => i > tab.header && textAt(tab, i, 'Kode Wilayah') === code);
  return row === -1 ? undefined : row;
};

const rowsByRegion = (tab: Tab): ReadonlyMap<string, number> =>
  new Map(
    tab.sheet.cells.flatMap((_, i) => {
      const code = textAt(tab, i, 'Kode Wilayah');
      return i > tab.header && /^\d{2}\.\d{2}$/.test(code) ? [[code, i] as const] : [];
    }),
  );

const rowsByKey = (tab: Tab): ReadonlyMap<string, number> =>
  new Map(
    tab.sheet.cells.map((_, i) => [
      `${textAt(tab, i, 'Kode Wilayah')} ${textAt(tab, i, 'Kode Indikator')}`,
      i,
    ]),
  );

const typeLine = (tab: Tab, row: number | undefined, line: Readonly<Record<string, string>>): void => {
  if (row === undefined) return;
  for (const [column, text] of Object.entries(line)) {
    if (text !== '' && column !== 'Kode Wilayah' && column !== 'Kode Indikator')
      type(tab, row, column, asTyped(text));
  }
};

/** What the spreadsheet makes of it: a plain number becomes a number. */
const asTyped = (text: string): CellValue => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

/** Cells of an officer's sheet are text; decimals are typed with a comma. */
const asOfficersType = (text: string): string => (/^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text);

const type = ({ sheet, columns }: Tab, row: number, column: string, value: CellValue): void => {
  const at = columns.get(column);
  const cells = sheet.cells[row];
  if (at !== undefined && cells) cells[at] = { ...cells[at], value: value === '' ? null : value };
};

const plant = (tab: Tab, row: number, mistake: Planted): void => {
  const typed: CellValue | undefined =
    mistake.Diketik === '' ? undefined : (JSON.parse(mistake.Diketik) as CellValue);
  if (mistake.Tindakan === 'gandakan') {
    const copy = (tab.sheet.cells[row] ?? []).map((cell): Cell | undefined =>
      cell ? { ...cell } : undefined,
    );
    const next =
      1 + tab.sheet.cells.findLastIndex((cells) => cells?.some((cell) => (cell?.value ?? null) !== null));
    tab.sheet.cells[next] = copy;
    tab.sheet.rows = Math.max(tab.sheet.rows, next + 1);
    if (typed !== undefined) type(tab, next, mistake.Kolom, typed);
  } else if (mistake.Tindakan === 'hapus') {
    for (const column of tab.columns.keys()) type(tab, row, column, null);
  } else if (typed !== undefined) {
    type(tab, row, mistake.Kolom, typed);
  }
};
