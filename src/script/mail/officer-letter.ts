// What a message to a region's officers tells, before it has a form: one for repair, one as a reminder.
import type { MissingOfRight } from '../../domain/collection/reminder';
import type { Repair } from '../../domain/collection/repairs';
import { isDraft } from '../../domain/instrument/instrument';
import type { Region } from '../../domain/region/region';
import { LANGUAGES } from '../locale';
import type { Book } from '../sheets/read-book';
import { OFFICER_WORDS as W } from './officer-words';

export interface Link {
  readonly words: string;
  readonly url: string;
}

export interface LetterItem {
  readonly title: string;
  readonly lines: readonly string[];
  readonly link: Link | null;
}

export interface OfficerLetter {
  /** What must be known before the rest, such as that all of it is a sample. */
  readonly marks: readonly string[];
  readonly greeting: string;
  readonly intro: readonly string[];
  readonly heading: string;
  readonly items: readonly LetterItem[];
  readonly link: Link | null;
  readonly closing: readonly string[];
}

/** One thing to repair, with its findings in words and the address of its cell, `''` where it has none. */
export interface RepairLine {
  readonly repair: Repair;
  readonly findings: readonly string[];
  readonly url: string;
}

/** `daysLeft` until `until`, the sheet's last day. */
export const repairLetter = (
  book: Book,
  region: Region,
  lines: readonly RepairLine[],
  sheet: { readonly url: string; readonly until: string; readonly daysLeft: number },
): OfficerLetter => ({
  ...frame(book, region, sheet.url),
  intro: [W.repair.intro(region.name, lines.length), W.repair.until(sheet.until, sheet.daysLeft)],
  heading: W.repair.heading,
  items: lines.map(({ repair, findings, url }) => ({
    title: `${repair.indicator.code} ${repair.indicator.text}`,
    lines: [
      ...(repair.decision === 'returned' ? [W.repair.sentBack] : []),
      ...(repair.note === '' ? [] : [W.note(repair.note)]),
      ...findings,
    ],
    link: linkTo(W.openCell(repair.indicator.code), url),
  })),
});

export const reminderLetter = (
  book: Book,
  region: Region,
  about: {
    readonly completeness: number;
    readonly missing: readonly MissingOfRight[];
    readonly daysLeft: number;
    readonly url: string;
  },
): OfficerLetter => ({
  ...frame(book, region, about.url),
  intro: [
    W.reminder.intro(region.name, about.completeness),
    W.reminder.deadline(book.settings.deadline, about.daysLeft),
  ],
  heading: W.reminder.heading,
  items: about.missing.map(({ right, of, blank, unusable }) => {
    const codes = (list: typeof blank): string => list.map(({ code }) => code).join(', ');
    return {
      title: W.reminder.right(right.name, blank.length + unusable.length, of),
      lines: [
        ...(blank.length > 0 ? [W.reminder.blank(codes(blank))] : []),
        ...(unusable.length > 0 ? [W.reminder.unusable(codes(unusable))] : []),
      ],
      link: null,
    };
  }),
});

const frame = (
  { settings, instrument }: Book,
  region: Region,
  url: string,
): Pick<OfficerLetter, 'marks' | 'greeting' | 'link' | 'closing'> => {
  const { message } = LANGUAGES.id;
  return {
    marks: [
      ...(settings.sample === 'ya' ? [message.sample] : []),
      ...(isDraft(instrument) ? [message.draft] : []),
    ],
    greeting: W.greeting(region.name),
    link: linkTo(W.openSheet, url),
    closing: [W.noReply, message.closing, W.footer(settings.awardYear)],
  };
};

const linkTo = (words: string, url: string): Link | null => (url === '' ? null : { words, url });
