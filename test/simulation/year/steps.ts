// What is done with each book in a year, in its order, by the one person who has the account.
import type { Click } from '../person';
import type { Owner, Province } from './nation';
import { agreeWithAll, answerRows } from './people';

/** One thing that a person does with a book when what went before is done. */
export interface Step {
  readonly name: string;
  /** Not before this, in milliseconds since the epoch. */
  readonly from?: number;
  /** What is done by hand before the click. */
  readonly prepare?: (province: Province) => void;
  /** Asked when it is the step's turn. */
  readonly click: (province: Province) => Click;
}

const clicking =
  (action: string, argument?: object): Step['click'] =>
  () => ({ action, ...(argument ? { argument } : {}) });

/** `collected`: the morning after the night that locks. */
export const stepsOf = (collected: number): readonly Step[] => [
  { name: 'Buat lembar isian', click: clicking('makeRegionSheetsAsJob') },
  { name: 'Nyalakan pengumpulan malam', click: clicking('switchNightlyOn') },
  { name: 'Kumpulkan isian', from: collected, click: clicking('collectSheetsAsJob') },
  { name: 'Validasi isian', click: clicking('validateSubmissions') },
  {
    name: 'Catat keputusan',
    prepare: ({ book }) => agreeWithAll(book),
    click: ({ book }) => ({ action: 'recordDecisions', argument: { rows: answerRows(book) } }),
  },
  { name: 'Hitung nilai', click: clicking('computeScores') },
  { name: 'Buat ringkasan verifikasi', click: clicking('writeSummariesAsJob') },
  { name: 'Kirim surel koordinator', click: clicking('sendMessagesAsJob') },
  { name: 'Matikan pengumpulan malam', click: clicking('switchNightlyOff') },
];

export interface HandIn {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly province: Province;
  readonly code: string;
}

/**
 * The regions of each book hand in at noon, so many days one after the other, more of them the nearer the last day is: the
 * number grows in a straight line. In the order of time.
 */
export const handInsOf = ({ provinces }: Owner, days: readonly number[]): readonly HandIn[] =>
  provinces
    .flatMap((province) =>
      province.codes.map((code, i): HandIn => {
        const day = Math.floor(days.length * Math.sqrt((i + 0.5) / province.codes.length));
        return { time: days[day] ?? 0, province, code };
      }),
    )
    .sort((a, b) => a.time - b.time);
