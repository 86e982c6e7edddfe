// The tab Provinsi: which books to combine, and what was read of each last.
import type { Reading } from '../../domain/national/reading';
import { programText, readProgram } from '../../domain/program/program';
import { type Cell, cellText, isBlank } from '../../domain/table/cell';
import { gate } from '../sheets/gate';
import { TABS } from '../sheets/layout';
import { readTab, type Tab } from '../sheets/tab';
import { writeColumn } from '../sheets/write-column';
import { PROVINCE_COLUMNS, type ProvinceColumn } from './layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is kept of a reading besides its regions. */
export type Kept = Omit<Reading, 'regions'>;

/** A row in which anything of people's stands. */
export interface Listed {
  /** 1-based. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** Link or id as it was typed; empty where there is none. */
  readonly reference: string;
  /** What was read by this very reference last; null where nothing was. */
  readonly kept: Kept | null;
}

export interface ProvinceList {
  readonly tab: Tab<ProvinceColumn>;
  readonly books: readonly Listed[];
}

/** Words of the column Tanda; data, not text for people. */
const MARKS = { sample: 'contoh', draft: 'rancangan' } as const;

/** Reads the tab in three calls. Refuses when it or a header is missing. */
export const readProvinceList = (book: Spreadsheet): ProvinceList => {
  const tab = readTab(book, TABS.provinces, PROVINCE_COLUMNS);
  const books = tab.values.slice(1).flatMap((cells, i): readonly Listed[] => {
    const cell = (column: ProvinceColumn): Cell => cells[tab.columns[column]];
    if ((['Kode', 'Provinsi', 'Buku'] as const).every((column) => isBlank(cell(column)))) return [];
    const reference = cellText(cell('Buku'));
    const isKept = reference !== '' && reference === cellText(cell('Dibaca Dari'));
    return [
      {
        row: i + 2,
        code: cellText(cell('Kode')),
        name: cellText(cell('Provinsi')),
        reference,
        kept: isKept ? keptOf(cell) : null,
      },
    ];
  });
  return { tab, books };
};

const keptOf = (cell: (column: ProvinceColumn) => Cell): Kept | null => {
  const time = cellText(cell('Dibaca'));
  if (time === '') return null;
  const count = (column: ProvinceColumn): number => Number(cell(column)) || 0;
  const marks = cellText(cell('Tanda'));
  return {
    time,
    program: readProgram(cellText(cell('Program'))),
    findings: { error: count('Galat'), warning: count('Peringatan'), info: count('Pertanyaan') },
    isSample: marks.includes(MARKS.sample),
    isDraft: marks.includes(MARKS.draft),
  };
};

/** What the script says of a row: the newest reading, and why there is no newer one. */
export interface Said {
  readonly reading: Reading | null;
  /** Empty where the book was read. */
  readonly trouble: string;
}

/** Writes the script's columns; a row of which nothing is said is blanked there. Calls do not grow with the rows. */
export const writeProvinceList = ({ tab, books }: ProvinceList, said: ReadonlyMap<number, Said>): void => {
  const references = new Map(books.map(({ row, reference }) => [row, reference]));
  const write = (column: ProvinceColumn, cell: (reading: Reading, row: number) => string | number): void =>
    writeColumn(tab, column, (row) => {
      const reading = said.get(row)?.reading;
      return reading ? cell(reading, row) : '';
    });
  write('Daerah', ({ regions }) => regions.length);
  write('Galat', ({ findings }) => findings.error);
  write('Peringatan', ({ findings }) => findings.warning);
  write('Pertanyaan', ({ findings }) => findings.info);
  write('Program', ({ program }) => (program ? gate(programText(program)) : ''));
  write('Tanda', ({ isSample, isDraft }) =>
    [...(isSample ? [MARKS.sample] : []), ...(isDraft ? [MARKS.draft] : [])].join(', '),
  );
  write('Dibaca', ({ time }) => gate(time));
  write('Dibaca Dari', (_, row) => gate(references.get(row) ?? ''));
  writeColumn(tab, 'Masalah', (row) => gate(said.get(row)?.trouble ?? ''));
};
