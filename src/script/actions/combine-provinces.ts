// Gabungkan nasional: reads every province's book and shows the country, by province and right.
import { combine, type National } from '../../domain/national/combine';
import type { ProvinceBook, Reading, RegionReading } from '../../domain/national/reading';
import { provinceOf } from '../../domain/region/region-code';
import type { ProvinceReport, Report } from '../../domain/report/report';
import { startBudget } from '../budget';
import { LANGUAGES } from '../locale';
import type { Text } from '../locale/text';
import { BOOK_WORDS } from '../national/book-words';
import { writeGaps } from '../national/gap-tab';
import { isNational } from '../national/is-national';
import { readKeptRegions, writeKeptRegions } from '../national/kept-regions';
import { writeNational } from '../national/national-tab';
import { type Listed, readProvinceList, type Said, writeProvinceList } from '../national/province-list';
import { type Purpose, type ReadBook, readProvince } from '../national/read-province';
import { Refusal } from '../refusal';
import { permit } from '../roles/permit';
import { readSettings } from '../settings';
import { TABS } from '../sheets/layout';
import { findTab, readValues } from '../sheets/tab';
import { nowOf } from '../today';
import { PROGRAM } from '../version';
import { bareReport } from './bare-report';
import { guarded } from './run';

/**
 * Reads the books of the tab Provinsi, those first that have waited longest, and writes Daerah, Provinsi,
 * Nasional and Jarak Hak anew.
 * A book that cannot be read keeps what was read last and is marked; the others go on. Provinces' books are never changed.
 */
export const combineProvinces = (): Report =>
  guarded(() => {
    const hasTime = startBudget();
    const book = SpreadsheetApp.getActiveSpreadsheet();
    if (!isNational(book)) throw new Refusal('national/no-list', {});
    permit('combineProvinces', book);
    const settings = readSettings(readValues(book, TABS.settings));
    const text = LANGUAGES[settings.language];
    const list = readProvinceList(book);
    if (list.books.length === 0) throw new Refusal('national/empty-list', {});
    const regionsTab = findTab(book, TABS.nationalRegions);
    const [nationalTab, gapTab] = [findTab(book, TABS.national), findTab(book, TABS.nationalGaps)];
    const keptRegions = readKeptRegions(regionsTab, BOOK_WORDS);
    const read = readAll(list.books, hasTime, {
      settings,
      time: nowOf(book),
      ownId: book.getId(),
      opened: new Map(),
    });
    const books = list.books.map((listed) =>
      provinceBook(listed, read.get(listed.row), keptRegions.get(listed.reference) ?? []),
    );
    const national = combine(books, PROGRAM);
    const references = new Map(list.books.map(({ row, reference }) => [row, reference]));
    writeKeptRegions(
      regionsTab,
      national.provinces.map(({ book: { row, reading } }) => ({
        reference: references.get(row) ?? '',
        regions: reading?.regions ?? [],
      })),
      text,
    );
    writeProvinceList(list, new Map(books.map((one) => [one.row, saidOf(one, text)])));
    const links = new Map(
      [...read].flatMap(([row, one]) => ('links' in one ? [[row, one.links] as const] : [])),
    );
    writeNational(nationalTab, { national, links, references }, text);
    writeGaps(gapTab, national, text);
    const said = sentence(national, text);
    // Who waits for the lock must not read what is still on its way.
    SpreadsheetApp.flush();
    book.toast(said, text.menu.title, 15);
    return { ...bareReport(book, said), provinces: national.provinces.map(({ book: one }) => reportOf(one)) };
  });

/** By row. A book that there is no time for is told so. */
const readAll = (
  books: readonly Listed[],
  hasTime: () => boolean,
  purpose: Purpose,
): ReadonlyMap<number, ReadBook> => {
  const waited = [...books].sort((a, b) => {
    const [left, right] = [a.kept?.time ?? '', b.kept?.time ?? ''];
    return left === right ? a.row - b.row : left < right ? -1 : 1;
  });
  return new Map(
    waited.map((listed): readonly [number, ReadBook] => [
      listed.row,
      hasTime() ? readProvince(listed, purpose) : { trouble: { code: 'no-time' } },
    ]),
  );
};

const provinceBook = (
  { row, code, name, kept }: Listed,
  read: ReadBook | undefined,
  keptRegions: readonly RegionReading[],
): ProvinceBook => {
  const now = read && 'reading' in read ? read.reading : null;
  const trouble = read && 'trouble' in read ? read.trouble : null;
  // The same book in two rows counts in one of them, whatever was read of it before.
  const isOther = trouble?.code === 'twice' || trouble?.code === 'own-book';
  const earlier = kept && keptRegions.length > 0 && !isOther ? { ...kept, regions: keptRegions } : null;
  const reading = now ?? earlier;
  return { row, code: code || codesOf(reading), name: name || namesOf(reading), reading, trouble };
};

const codesOf = (reading: Reading | null): string =>
  unique(reading?.regions.map((region) => provinceOf(region.code)) ?? []).join(', ');

const namesOf = (reading: Reading | null): string =>
  unique(reading?.regions.map(({ province }) => province) ?? []).join(', ');

const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== '').sort();

const saidOf = ({ reading, trouble }: ProvinceBook, { national }: Text): Said => ({
  reading,
  trouble:
    trouble === null ? '' : (national.trouble[trouble.code] as (one: typeof trouble) => string)(trouble),
});

const outcomeOf = ({ reading, trouble }: ProvinceBook): ProvinceReport['outcome'] =>
  trouble === null ? 'read' : reading === null ? 'missing' : 'kept';

const reportOf = (book: ProvinceBook): ProvinceReport => ({
  row: book.row,
  code: book.code,
  name: book.name,
  outcome: outcomeOf(book),
  regions: book.reading?.regions.length ?? 0,
  read: book.reading?.time ?? null,
  program: book.reading?.program ?? null,
  trouble: book.trouble?.code ?? null,
});

const sentence = ({ provinces, total }: National, { national }: Text): string => {
  const called = (outcome: ProvinceReport['outcome']): readonly string[] =>
    provinces.flatMap(({ book }) =>
      outcomeOf(book) === outcome ? [book.code || national.row(book.row)] : [],
    );
  return national.combined({
    read: called('read').length,
    listed: provinces.length,
    regions: total.regions,
    kept: called('kept'),
    missing: called('missing'),
    left: provinces.filter(({ book }) => book.trouble?.code === 'no-time').length,
    behind: provinces.filter(
      ({ book, standing }) => book.reading !== null && (standing === 'behind' || standing === 'unknown'),
    ).length,
  });
};
