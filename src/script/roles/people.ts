// Reads the tab Pengguna of a book: in three calls, and only where somebody's role is asked for.
import type { PersonFault } from '../../domain/roles/person';
import { type People, readPeople } from '../../domain/roles/read-people';
import { cellText, isBlank, type Rows } from '../../domain/table/cell';
import { readTable, sameHeader, type TableFault } from '../../domain/table/read-table';
import { PEOPLE_COLUMNS, TABS } from '../sheets/layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Who is in the book: nobody where the tab is blank or not there, as in a book of an earlier version. */
export const peopleOf = (book: Spreadsheet): People => {
  const values = book.getSheetByName(TABS.people)?.getDataRange().getValues() as Rows | undefined;
  if (!values || values.every((cells) => cells.every(isBlank))) return { people: [] };
  const hasHome = (values[0] ?? []).some((cell) => sameHeader(cellText(cell)) === sameHeader(HOME));
  const read = readTable(values, hasHome ? PEOPLE_COLUMNS : PEOPLE_COLUMNS.filter((name) => name !== HOME));
  if ('faults' in read) {
    const [fault, ...others] = read.faults.map(headerFault);
    return fault ? { faults: [fault, ...others] } : { people: [] };
  }
  return readPeople(
    read.table.rows.map(({ row, get }) => ({
      row,
      address: get('Surel'),
      name: get('Nama'),
      role: get('Peran'),
      provinces: get('Provinsi'),
      home: hasHome ? get(HOME) : '',
    })),
  );
};

const HOME = 'Provinsi Asal';

const headerFault = ({ code, header }: TableFault): PersonFault => ({
  code: code === 'header/twice' ? 'header-twice' : 'header-missing',
  row: 1,
  found: header,
});
