// Writes documents of one kind, one for each region: the loop that summaries and papers share.
import type { Failure, Work } from '../../domain/job/work';
import type { Region } from '../../domain/region/region';
import type { Entry } from '../../domain/trail/entry';
import type { TrailAction } from '../../domain/trail/words';
import { isPassing } from '../again';
import { startBudget } from '../budget';
import { tryUnit } from '../jobs/try-unit';
import type { Kept } from '../sheets/kept-summaries';
import type { Book } from '../sheets/read-book';
import type { Deed, Trail } from '../trail/open-trail';
import { begunDeeds } from '../trail/sheet-deeds';
import { type Edition, numberOf } from './edition';
import { type PageBreaks, settlePageBreaks } from './page-breaks';
import { type DocumentKind, openShelf, type Shelf } from './shelf';

type Document = GoogleAppsScript.Document.Document;

/** What the documents of one kind have in common. */
export interface PaperKind {
  readonly kind: DocumentKind;
  /** What the trail is told before the first document is made, and of each one that was. */
  readonly begun: TrailAction;
  readonly made: TrailAction;
  readonly numberPattern: string;
  readonly fileName: (code: string, region: string, year: number, version: number) => string;
  /** Whether a new document is the summary's plain template, and not empty. */
  readonly plain: boolean;
}

/** One region's document before it is written. */
export interface PaperDraft {
  readonly region: Region;
  /** Equal for equal content, whatever the day. */
  readonly hash: string;
  /** Writes the content into a new document; gives where its pages may end. */
  readonly fill: (document: Document, edition: Edition) => PageBreaks;
}

/** The last document of a region that is known otherwise than by the Drive; version 0 for none. */
export type Known = Pick<Kept, 'number' | 'version'>;

export interface Written {
  /** Drive ids of what was made. */
  readonly documents: readonly string[];
  readonly unchanged: number;
  /** Regions for which there was no time. */
  readonly left: number;
  /** Documents that could not be put into the folder that was chosen. */
  readonly notPlaced: number;
  readonly work: Work;
  /** Each region's document as it is now, but for those that were left or failed; by row of Wilayah. */
  readonly shelved: ReadonlyMap<number, Kept>;
}

/**
 * Makes the documents of the drafts whose data are not those of the region's last one; a new version names the one that it
 * replaces. `known` tells of a last one that may be gone from the Drive, so that no number is given twice. What does not
 * fit the time, or the account's day, is left for the next run; one that cannot be made stops no other.
 */
export const writePapers = (
  { spreadsheet, settings }: Book,
  trail: Trail,
  kind: PaperKind,
  drafts: readonly PaperDraft[],
  known: (region: Region, entries: readonly Entry[]) => Known,
): Written => {
  const hasTime = startBudget();
  const day = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  const shelf = openShelf(spreadsheet.getId(), kind.kind, settings.folder, settings.awardYear);
  trail.append([]);
  const deeds: Deed[] = [];
  const documents: string[] = [];
  const shelved = new Map<number, Kept>();
  const left: string[] = [];
  const failed: Failure[] = [];
  let [unchanged, notPlaced, quotaSpent] = [0, 0, false];
  for (const draft of drafts) {
    const { region, hash } = draft;
    const latest = shelf.latest(region.code);
    if (latest?.hash === hash) {
      shelved.set(region.row, latest);
      unchanged += 1;
      // What a run made and could not tell any more is told by the one that finds it there.
      if (!isTold(trail.entries, kind, region, latest))
        deeds.push(deedOf(kind, region, lastTold(trail.entries, kind, region), latest));
      continue;
    }
    if (quotaSpent || !hasTime()) {
      left.push(region.code);
      continue;
    }
    if (documents.length + failed.length === 0) {
      trail.append(
        begunDeeds(
          kind.begun,
          drafts.map((one) => one.region.code),
        ),
      );
    }
    const last = known(region, trail.entries);
    const before = latest && latest.version > last.version ? latest : last;
    const made = tryUnit(() => makeDocument(shelf, kind, draft, settings.awardYear, before, day));
    if ('reason' in made) {
      quotaSpent = made.quotaSpent;
      if (quotaSpent) left.push(region.code);
      else failed.push({ unit: region.code, reason: made.reason, passing: isPassing(made.reason) });
      continue;
    }
    shelved.set(region.row, made.shelved);
    documents.push(made.shelved.id);
    deeds.push(deedOf(kind, region, before.number, made.shelved));
    if (!made.placed) notPlaced += 1;
  }
  trail.append(deeds);
  if (failed.length > 0) shelf.tidy();
  const units = drafts.map(({ region }) => region.code);
  const work = { units, left, failed, quotaSpent };
  return { documents, unchanged, left: left.length, notPlaced, shelved, work };
};

const deedOf = ({ made }: PaperKind, { code }: Region, from: string, { number, hash }: Kept): Deed => ({
  action: made,
  region: code,
  from,
  to: number,
  reason: hash,
});

const lastTold = (entries: readonly Entry[], { made }: PaperKind, { code }: Region): string =>
  entries.filter((entry) => entry.action === made && entry.region === code).pop()?.to ?? '';

const isTold = (
  entries: readonly Entry[],
  { made }: PaperKind,
  { code }: Region,
  { number }: Kept,
): boolean => entries.some((entry) => entry.action === made && entry.region === code && entry.to === number);

const makeDocument = (
  shelf: Shelf,
  { numberPattern, fileName, plain }: PaperKind,
  { region, hash, fill }: PaperDraft,
  year: number,
  before: Known,
  day: string,
): ReturnType<Shelf['create']> => {
  const version = before.version + 1;
  const made = shelf.create({
    region: region.code,
    name: fileName(region.code, region.name, year, version),
    number: numberOf(numberPattern, region.code, year, version),
    version,
    hash,
    plain,
  });
  const { id, number } = made.shelved;
  const document = DocumentApp.openById(id);
  const breaks = fill(document, { number, replaces: before.number || null, day });
  document.saveAndClose();
  settlePageBreaks(id, breaks);
  shelf.finish(id);
  return made;
};

/** What the trail tells of the documents of a kind that Wilayah has no columns for. */
export const knownByTrail =
  (made: TrailAction) =>
  ({ code }: Region, entries: readonly Entry[]): Known => {
    const own = entries.filter((entry) => entry.action === made && entry.region === code);
    return { number: own[own.length - 1]?.to ?? '', version: own.length };
  };
