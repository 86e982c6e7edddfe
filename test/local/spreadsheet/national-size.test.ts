// A workbook of national size on the stand-in.
import { expect, test } from 'vitest';
import { kit } from './kit';

const ROWS = 61_680;
const COLUMNS = 22;
const rows = <T>(value: (r: number, c: number) => T): T[][] =>
  Array.from({ length: ROWS }, (_, r) => Array.from({ length: COLUMNS }, (_each, c) => value(r, c)));

test('514 regions of 120 indicators are written in one call and read back whole', () => {
  const { sheet } = kit({ rows: ROWS + 1, columns: COLUMNS, locale: 'id_ID', timeZone: 'Asia/Makassar' });
  const range = sheet.getRange(1, 1, ROWS, COLUMNS);
  const words = ['Kota Makassar', 'Ada', 12, 'https://drive.google.com/file/d/1', 'Hak atas Kesehatan', ''];
  const values = rows((r, c) => (c === 3 ? r : (words[(r + c) % words.length] ?? '')));
  const notes = rows((r, c) => (c === 5 && r % 10 === 0 ? 'temuan' : ''));
  range.setValues(values);
  range.setNotes(notes);
  expect(range.getValues()).toEqual(values);
  expect(range.getNotes()).toEqual(notes);
  expect(sheet.getLastRow()).toBe(ROWS);
});
