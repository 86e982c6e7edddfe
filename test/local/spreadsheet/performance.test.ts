import { expect, test } from 'vitest';
import { kit } from './kit';

const ROWS = 61_680;
const COLUMNS = 22;
const rows = <T>(value: (r: number, c: number) => T): T[][] =>
  Array.from({ length: ROWS }, (_, r) => Array.from({ length: COLUMNS }, (_each, c) => value(r, c)));
const seconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

test('514 regions of 120 indicators are written and read whole within a few seconds', () => {
  const { sheet } = kit({ rows: ROWS + 1, columns: COLUMNS, locale: 'id_ID', timeZone: 'Asia/Makassar' });
  const range = sheet.getRange(1, 1, ROWS, COLUMNS);
  const words = ['Kota Makassar', 'Ada', 12, 'https://drive.google.com/file/d/1', 'Hak atas Kesehatan', ''];
  const values = rows((r, c) => (c === 3 ? r : (words[(r + c) % words.length] ?? '')));
  const times = {
    setValues: seconds(() => range.setValues(values)),
    getValues: seconds(() => range.getValues()),
    getDisplayValues: seconds(() => range.getDisplayValues()),
    setBackgrounds: seconds(() => range.setBackgrounds(rows((r) => (r % 2 ? '#ffffff' : '#EEEEEE')))),
    setNotes: seconds(() => range.setNotes(rows((r, c) => (c === 5 && r % 10 === 0 ? 'temuan' : '')))),
    getNotes: seconds(() => range.getNotes()),
    getLastRow: seconds(() => sheet.getLastRow()),
    insertRows: seconds(() => sheet.insertRowsAfter(10, 1)),
  };
  for (const [member, time] of Object.entries(times)) expect(time, member).toBeLessThan(4);
});
