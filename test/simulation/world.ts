// A small book in memory that can be put back: three regions with their officers and the tiny instrument.
import { writeWorkbook } from '../../src/local/files/write-workbook';
import { emptyWorkbook } from '../../src/local/spreadsheet/workbook';
import { type Book, done, FILE, type HostOptions, openBook, REGIONS } from '../end-to-end/book';
import { INDICATORS, INSTRUMENT, type Table } from '../end-to-end/instrument';

export interface WorldOptions extends HostOptions {
  readonly settings?: Readonly<Record<string, string>>;
  readonly instrument?: Table;
  readonly indicators?: Table;
  readonly regions?: Table;
  /** Leaves the workbook blank: no tab is made. */
  readonly blank?: boolean;
}

export const CODES: readonly string[] = REGIONS.map(([code]) => code ?? '');

/** What an untouched spreadsheet is on a computer. */
const blankFile = async (): Promise<Uint8Array> => writeWorkbook(emptyWorkbook('id_ID', 'Asia/Jakarta'));

/** A book that is ready, in a Drive of its own in memory. */
export const makeWorld = async (options: WorldOptions = {}): Promise<Book> => {
  const { settings, instrument, indicators, regions, blank, ...host } = options;
  const book = await openBook('', { drive: { files: { [FILE]: await blankFile() } }, ...host });
  if (blank) return book;
  done(
    await book.run('prepareBook', {
      instrument: instrument ?? INSTRUMENT,
      indicators: indicators ?? INDICATORS,
      regions: regions ?? REGIONS,
      settings: settings ?? {},
    }),
  );
  book.host.resetCounts();
  return book;
};
