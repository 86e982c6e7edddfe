// Locks and opens regions' sheets by protection, and keeps in Wilayah how each stands.
import { expired } from '../../domain/collection/deadline';
import type { Region } from '../../domain/region/region';
import type { Text } from '../locale/text';
import type { Book } from '../sheets/read-book';
import { type SheetResult, troubleText } from './outcome';
import { leftSheet, onOwnSheet, trashedSheets } from './own-sheet';
import { protectSheet } from './protect';
import { isLocked, recordOf, SHEET_STATES, type SheetRecord, standingOf, writeRecords } from './record';

/** An extension: until when, and who gave it, when and why, in a line. */
export interface Extension {
  /** `yyyy-MM-dd`. */
  readonly until: string;
  readonly why: string;
}

/** Locks each sheet; what was given as an extension ends. */
export const lockEach = (
  book: Book,
  text: Text,
  regions: readonly Region[],
  hasTime: () => boolean,
): readonly SheetResult[] =>
  changeEach(book, text, regions, hasTime, { open: false, outcome: 'locked', record: LOCKED });

/** Opens each sheet until the end of a day. */
export const openEach = (
  book: Book,
  text: Text,
  regions: readonly Region[],
  hasTime: () => boolean,
  { until, why }: Extension,
): readonly SheetResult[] =>
  changeEach(book, text, regions, hasTime, {
    open: true,
    outcome: 'opened',
    record: { state: SHEET_STATES.open, openUntil: until, why },
  });

/**
 * The regions whose sheet is still open though its last day is over, and those that a run locked which died before it could
 * tell so. `today` is `yyyy-MM-dd`.
 */
export const regionsToLock = (book: Book, today: string, untold: ReadonlySet<string>): readonly Region[] =>
  book.regions.filter((region) => {
    const record = recordOf(book, region.row);
    if (record.id === '' && record.url === '') return false;
    if (isLocked(record)) return untold.has(region.code);
    return expired(standingOf(record), book.settings.deadline, today);
  });

const LOCKED: Partial<SheetRecord> = { state: SHEET_STATES.locked, openUntil: '' };

interface Turn {
  readonly open: boolean;
  readonly outcome: 'locked' | 'opened';
  readonly record: Partial<SheetRecord>;
}

/** A run that dies on the way leaves sheets that are changed already; changing them again harms nothing. */
const changeEach = (
  book: Book,
  text: Text,
  regions: readonly Region[],
  hasTime: () => boolean,
  { open, outcome, record }: Turn,
): readonly SheetResult[] => {
  if (regions.length === 0) return [];
  const trashed = trashedSheets(book);
  const results = regions.map((region): SheetResult => {
    if (!hasTime()) return leftSheet(book, region);
    return onOwnSheet(book, region, trashed, (sheet) => {
      protectSheet(sheet, book.instrument, open);
      return { outcome, faults: [], record };
    });
  });
  const changed = results.flatMap((result): readonly (readonly [number, Partial<SheetRecord>])[] => {
    if (result.outcome === outcome) return [[result.region.row, result.record]];
    return result.outcome === 'refused'
      ? [[result.region.row, { trouble: troubleText(text, result.faults) }]]
      : [];
  });
  writeRecords(book, new Map(changed));
  return results;
};
