// The list of repairs for the officers of one region (Daftar Perbaikan).
import type { Repair } from '../../domain/collection/repairs';
import { groupBy } from '../../domain/list/group-by';
import { LANGUAGES, wordsOf } from '../locale';
import { REPAIR_WORDS as R } from '../locale/repair-words';
import { safeUrl } from '../mail/html';
import { SHEET_FIELDS } from '../region-sheet/layout';
import type { Book } from '../sheets/read-book';
import type { Edition } from './edition';
import { type PaperContent, type PaperSection, tableBlock } from './paper';
import { NOBODY, officeSignature, paperFrame, type RegionNames } from './paper-parts';
import { shortened } from './shortened';

/** Plain data, so that equal lists have equal hashes. */
export interface RepairList {
  readonly region: RegionNames;
  /** With findings that have no places: rows may move. */
  readonly repairs: readonly Repair[];
  /** `yyyy-MM-dd`, the sheet's last day; `''` for none. */
  readonly until: string;
  /** The sheet's address as it is known, `''` for none. */
  readonly url: string;
}

export const repairList = (book: Book, list: RepairList, edition: Edition): PaperContent => {
  const { region, repairs, until } = list;
  const url = safeUrl(list.url);
  return {
    ...paperFrame(book, R.title, region, edition),
    intro: [R.intro(region.name, repairs.length), until === '' ? R.noUntil : R.until(until)],
    link: url === '' ? null : { words: R.sheet(url), url },
    sections: sectionsOf(book, repairs),
    closing: R.closing,
    signatures: [NOBODY, officeSignature(book, edition)],
  };
};

const sectionsOf = ({ instrument }: Book, repairs: readonly Repair[]): readonly PaperSection[] => {
  const names = new Map(instrument.rights.map(({ code, name }) => [code, name]));
  return [...groupBy(repairs, ({ indicator }) => indicator.right)].map(([right, own]) => ({
    heading: names.get(right) ?? right,
    blocks: [tableBlock({ header: R.header, rows: own.flatMap(rowsOf), widths: [45, 135, 155, 145] })],
  }));
};

/** A row for the verifier's word and for each finding; code and question stand in the first. */
const rowsOf = ({ indicator, decision, note, findings }: Repair): readonly (readonly string[])[] => {
  const said = [
    ...(decision === 'returned' ? [[R.sentBack(shortened(note)), R.sentBackTodo]] : []),
    ...findings.map(({ finding, cell }) => {
      const { found, todo } = wordsOf(LANGUAGES.id, finding);
      return [R.cell(SHEET_FIELDS[cell], shortened(found)), todo];
    }),
  ];
  return said.map((cells, i) => [...(i === 0 ? [indicator.code, indicator.text] : ['', '']), ...cells]);
};
