// The parts that every document has: letterhead, marks, identity, who signs.
import { isDraft } from '../../domain/instrument/instrument';
import { PAPER_WORDS as W } from '../locale/paper-words';
import type { Book } from '../sheets/read-book';
import { PROGRAM_TEXT } from '../version';
import type { Edition } from './edition';
import type { PaperContent, Signature } from './paper';
import type { TableContent } from './table';

/** What a paper says of a region. */
export interface RegionNames {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/** Sample data and drafts, said wherever anything is shown. */
export const bookMarks = ({ settings, instrument }: Book): readonly string[] => [
  ...(settings.sample === 'ya' ? [W.sample] : []),
  ...(isDraft(instrument) ? [W.draft] : []),
];

/** Region, period, and what instrument it stands on. */
export const identityTable = ({ settings, instrument }: Book, region: RegionNames): TableContent => {
  const values = [
    region.name,
    region.code,
    region.province,
    String(settings.awardYear),
    W.period(settings.dataYear),
    W.instrument(instrument.title, instrument.id, instrument.hash),
    instrument.regulation,
    instrument.standing,
  ];
  return { header: null, rows: W.identity.map((label, i) => [label, values[i] ?? '']), widths: [130, 350] };
};

/** Letterhead, title, number and foot of a paper; no form of a paper is official. */
export const paperFrame = (
  book: Book,
  title: string,
  region: RegionNames,
  { number, replaces }: Edition,
): Pick<PaperContent, 'letterhead' | 'title' | 'lines' | 'marks' | 'footer' | 'program'> => {
  const { ministry, office, address, awardYear } = book.settings;
  return {
    letterhead: [ministry, office, address],
    title,
    lines: [W.programme(awardYear), W.number(number), replaces === null ? '' : W.replaces(replaces)],
    marks: [...bookMarks(book), W.form],
    footer: W.footer(title, region.name, number),
    program: PROGRAM_TEXT,
  };
};

/** The head of the office, with place and day. */
export const officeSignature = ({ settings }: Book, { day }: Edition): Signature => ({
  lines: [
    W.placeAndDay(settings.place || W.signatureLine, day),
    ...(settings.signatoryTitle === '' ? [] : [`${settings.signatoryTitle},`]),
  ],
  name: settings.signatory || W.signatureLine,
});

export const signature = (title: string, name: string): Signature => ({
  lines: [`${title},`],
  name: name || W.signatureLine,
});

/** A column that stays free beside who signs. */
export const NOBODY: Signature = { lines: [], name: '' };
