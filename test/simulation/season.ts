// A season from empty sheets to locked ones: what people do, and what they click, in its order.
import { type Book, decideAll } from '../end-to-end/book';
import { fillSheet, sheetOf, type } from '../end-to-end/region-sheets';
import type { Click } from './person';
import type { Step, Story } from './play';
import { CODES, makeWorld } from './world';

const [ONE = '', TWO = '', THREE = ''] = CODES;
const officer = (code: string): string => `petugas${code.replace('.', '')}@kkpham.example`;
const click = (action: string, argument?: object): Click => ({ action, ...(argument ? { argument } : {}) });
const NIGHT: Click = { action: 'nightly', options: { trigger: 'time' } };
const send = click('sendMessagesAsJob', { confirmed: true });
const paper = { 'Tahun Data': '2025', 'Bukti Dukung': 'https://bukti.kkpham.example/perbaikan.pdf' };

/** The deadline is the eleventh of May: reminders go out seven days, three days and one day before. */
const startSeason = (): Promise<Book> =>
  makeWorld({ settings: { place: 'Makassar', deadline: '2026-05-11' } });

const STEPS: readonly Step[] = [
  {
    at: '2026-05-02T02:00',
    by: (book) => {
      for (const code of CODES) {
        book.type(
          'Wilayah',
          { 'Kode Wilayah': code },
          {
            'Surel Petugas': officer(code),
            'Surel Koordinator': code === THREE ? 'kedua@kkpham.example' : 'koordinator@kkpham.example',
          },
        );
      }
    },
    click: click('makeRegionSheetsAsJob'),
  },
  { at: '2026-05-02T03:00', click: click('switchNightlyOn') },
  {
    at: '2026-05-03T19:30',
    by: (book) => {
      fillSheet(sheetOf(book, ONE), ONE);
      type(sheetOf(book, TWO), 'PA1', { Jawaban: 'Ada' });
    },
    click: NIGHT,
  },
  {
    at: '2026-05-05T02:00',
    by: (book) => {
      for (const code of [TWO, THREE]) fillSheet(sheetOf(book, code), code);
      type(sheetOf(book, THREE), 'PP1', { Jawaban: 'Entah' });
    },
    click: click('collectSheetsAsJob'),
  },
  { at: '2026-05-05T03:00', click: click('validateSubmissions') },
  { at: '2026-05-05T04:00', by: (book) => decideAll(book, ONE), click: click('computeScores') },
  { at: '2026-05-05T05:00', click: click('writeSummariesAsJob') },
  { at: '2026-05-05T06:00', click: send },
  { at: '2026-05-06T02:00', click: click('returnSheetsAsJob', { regions: [THREE] }) },
  {
    at: '2026-05-06T19:30',
    by: (book) => {
      type(sheetOf(book, THREE), 'PP1', { Jawaban: 'Ada', ...paper });
      type(sheetOf(book, ONE), 'PA2', { Jawaban: 'B', ...paper });
    },
    click: NIGHT,
  },
  { at: '2026-05-07T02:00', click: click('validateSubmissions') },
  {
    at: '2026-05-07T03:00',
    by: (book) => {
      for (const code of CODES) decideAll(book, code);
    },
    click: click('computeScores'),
  },
  { at: '2026-05-07T04:00', click: click('writeSummariesAsJob') },
  { at: '2026-05-07T05:00', click: send },
  { at: '2026-05-07T06:00', click: click('lockSheetsAsJob', { regions: [ONE] }) },
  {
    at: '2026-05-08T02:00',
    click: click('openSheets', { regions: [ONE], until: '2026-05-09', reason: 'Listrik padam.' }),
  },
  { at: '2026-05-15T19:30', click: NIGHT },
  { at: '2026-05-16T02:00', click: click('switchNightlyOff') },
];

export const SEASON: Story = { name: 'a season', start: startSeason, steps: STEPS };
