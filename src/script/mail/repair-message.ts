// The message to a region's officers about what they have to repair.
import { daysBetween } from '../../domain/collection/day';
import type { Repair } from '../../domain/collection/repairs';
import type { Region } from '../../domain/region/region';
import { canonical } from '../../domain/text/canonical';
import { sha256 } from '../../domain/text/sha256';
import { findingLines, type RepairLinks } from '../region-sheet/returning';
import { guestsOf } from '../region-sheet/share';
import type { Book } from '../sheets/read-book';
import type { Message } from './compose';
import { repairLetter } from './officer-letter';
import { officerHtml, officerText } from './officer-render';
import { OFFICER_WORDS as W } from './officer-words';
import type { Head } from './outbox';

/** Equal for the same repairs until the same day to the same people; to nobody where Wilayah has no usable address. */
export const repairHead = (year: number, region: Region, repairs: readonly Repair[], until: string): Head => {
  const to = guestsOf(region);
  const content = repairs.map((repair) => [
    repair.indicator.code,
    repair.decision,
    repair.note,
    findingLines(repair),
  ]);
  return {
    key: sha256(canonical(['perbaikan', to, year, region.code, until, content])),
    to,
    subject: W.repair.subject(region.name, year, repairs.length).replace(/\s+/g, ' '),
    numbers: [],
  };
};

/** The text. `url` is the sheet's; `today` and `until`, its last day, are `yyyy-MM-dd`. */
export const repairContent = (
  book: Book,
  region: Region,
  repairs: readonly Repair[],
  links: RepairLinks,
  about: { readonly url: string; readonly today: string; readonly until: string },
): Pick<Message, 'plain' | 'html'> => {
  const lines = repairs.map((repair) => ({
    repair,
    findings: findingLines(repair),
    url: links.get(repair.indicator.code) ?? '',
  }));
  const { url, today, until } = about;
  const letter = repairLetter(book, region, lines, { url, until, daysLeft: daysBetween(today, until) });
  return { plain: officerText(letter), html: officerHtml(letter) };
};
