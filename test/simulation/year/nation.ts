// The country, or as much of it as is asked for: who owns which books, and the books with their officers and coordinators.
import { readInstrumentTables } from '../../../src/local/cli/tables';
import {
  type AccountKind,
  type AccountQuotas,
  dailyQuotas,
  googleCosts,
  type MadeClock,
  madeClock,
} from '../../../src/local/index';
import { type AnswerLine, answerLines, regionRows } from '../../../tools/bench/region-answers';
import type { Book } from '../../end-to-end/book';
import { makeWorld } from '../world';

export interface NationOptions {
  readonly account: AccountKind;
  /** Codes of provinces, such as `73`; none for all of the country. */
  readonly only: readonly string[];
  /** An account for each province, or one that owns all books. */
  readonly accounts: 'provinces' | 'one';
  /** A book for each province, or one for the country, which one account owns. */
  readonly books: 'provinces' | 'one';
}

/** What officers hand in, by region. */
export type Answers = ReadonlyMap<string, readonly AnswerLine[]>;

/** A book that is still to be made. */
export interface BookPlan {
  readonly name: string;
  /** Code, name and province of each region. */
  readonly regions: readonly (readonly string[])[];
}

export interface Nation {
  /** By account. */
  readonly plans: readonly (readonly BookPlan[])[];
  readonly answers: Answers;
}

export interface Province {
  readonly name: string;
  readonly codes: readonly string[];
  readonly book: Book;
}

/** An account with the books it owns, whose day they share. */
export interface Owner {
  readonly kind: AccountKind;
  readonly provinces: readonly Province[];
  readonly clock: MadeClock;
  readonly quotas: AccountQuotas;
  readonly answers: Answers;
}

/** Several offices of a region fill in its sheet. */
const OFFICES = 3;

const officersOf = (code: string): string =>
  Array.from({ length: OFFICES }, (_, i) => `petugas${code.replace('.', '')}-${i + 1}@kkpham.example`).join(
    ', ',
  );

/** One for each province, by the first two digits of the regions' codes. */
export const coordinatorOf = (code: string): string => `koordinator${code.slice(0, 2)}@kkpham.example`;

const COUNTRY = 514;

export const planNation = ({ only, accounts, books }: NationOptions): Nation => {
  const rows = regionRows(COUNTRY).filter(
    ([code = '']) => only.length === 0 || only.includes(code.slice(0, 2)),
  );
  const byBook = new Map<string, (readonly string[])[]>();
  for (const row of rows) {
    const name = books === 'one' ? 'Indonesia' : (row[2] ?? '');
    byBook.set(name, [...(byBook.get(name) ?? []), row]);
  }
  const plans = [...byBook].map(([name, own]): BookPlan => ({ name, regions: own }));
  const answers = new Map<string, AnswerLine[]>();
  for (const line of answerLines(rows)) {
    const code = String(line['Kode Wilayah']);
    const own = answers.get(code);
    if (own) own.push(line);
    else answers.set(code, [line]);
  }
  return { plans: accounts === 'one' ? [plans] : plans.map((plan) => [plan]), answers };
};

/** How much of the day's trigger time a book is told to use: 15 minutes are kept for the night, as the setting's note says. */
const TRIGGER_MINUTES: Readonly<Record<AccountKind, string>> = { consumer: '75', workspace: '345' };

export interface Founding {
  readonly kind: AccountKind;
  /** The last day for officers to fill in, `yyyy-MM-dd`. */
  readonly deadline: string;
  /** When the year begins, milliseconds since the epoch. */
  readonly start: number;
  /** Google's calls take so many times what `google-costs.json` says. */
  readonly slow: number;
}

/** Makes an account's books and writes down who is whose officer and coordinator. Takes none of the year's time. */
export const foundOwner = async (
  plans: readonly BookPlan[],
  answers: Answers,
  { kind, deadline, start, slow }: Founding,
): Promise<Owner> => {
  const clock = madeClock(start);
  const quotas = dailyQuotas(kind, clock);
  const tables = readInstrumentTables('kkpham-2021');
  const provinces: Province[] = [];
  let isFounded = false;
  for (const { name, regions } of plans) {
    const book = await makeWorld({
      ...tables,
      regions,
      settings: { deadline, place: name, triggerMinutes: TRIGGER_MINUTES[kind] },
      clock,
      account: { kind, email: 'verifikator@kkpham.example' },
      quotas,
      time: { costs: (member, cells) => (isFounded ? slow * googleCosts(member, cells) : 0) },
      seed: name,
    });
    const codes = regions.map(([code = '']) => code);
    for (const code of codes) {
      book.type(
        'Wilayah',
        { 'Kode Wilayah': code },
        { 'Surel Petugas': officersOf(code), 'Surel Koordinator': coordinatorOf(code) },
      );
    }
    provinces.push({ name, codes, book });
  }
  isFounded = true;
  return { kind, provinces, clock, quotas, answers };
};
