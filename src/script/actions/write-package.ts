// Buat paket bukti: for an auditor, one folder a region with its data, rules, trail and documents, and their sums.
import type { Evaluation } from '../../domain/evaluation/evaluate';
import { firstBreak, type HashedEntry, hashContents } from '../../domain/evidence-package/trail-extract';
import type { Failure, Work } from '../../domain/job/work';
import { groupBy } from '../../domain/list/group-by';
import type { Report } from '../../domain/report/report';
import type { Rows } from '../../domain/table/cell';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { isPassing } from '../again';
import type { Assessment } from '../assess';
import { startBudget } from '../budget';
import { type Common, type Composed, commonOf, compose, type Subject } from '../evidence-package/compose';
import { type Made, type Making, makePackage } from '../evidence-package/make-package';
import { openPackageShelf, type PackageShelf, type Shelved } from '../evidence-package/package-shelf';
import { listRegionDocuments, type RegionDocument } from '../evidence-package/region-documents';
import { tryUnit } from '../jobs/try-unit';
import { EVIDENCE_WORDS as W } from '../locale/evidence-words';
import { Refusal } from '../refusal';
import { TABS } from '../sheets/layout';
import { type Book, soundInstrument } from '../sheets/read-book';
import { selectedRegions } from '../sheets/selected-regions';
import { readValues } from '../sheets/tab';
import type { Deed } from '../trail/open-trail';
import type { Recording } from '../trail/record';
import { scoreDeeds } from '../trail/score-deeds';
import { begunDeeds } from '../trail/sheet-deeds';
import type { TrailStanding } from '../trail/standing';
import { type Options, type Outcome, runRecorded } from './run';

/**
 * Makes the packages of the regions given (all where the list is empty), or of those that the person selected. A region of
 * which there is nothing new to say keeps its package. What does not fit the time is said, and the next click goes on.
 */
export const writePackage = (options?: Options): Report =>
  runRecorded('package', () => wantedOf(options), packages);

const packages = (assessment: Assessment, wanted: readonly string[], trail: Recording): Outcome => {
  const { book, text, evaluations } = assessment;
  const common = commonParts(book);
  const theirs = evaluations.filter(({ region }) => wanted.length === 0 || wanted.includes(region.code));
  trail.append(scoreDeeds(trail.entries, theirs));
  const shelf = openPackageShelf(book.spreadsheet.getId(), book.settings.awardYear);
  const known = hashContents(trail.all());
  const plans = plansOf(assessment, common, theirs, known, trail.standing());
  const fresh = plans.filter(({ region, composed }) => shelf.latest(region)?.content !== composed.content);
  trail.append(
    begunDeeds(
      TRAIL_ACTIONS.packages,
      fresh.map(({ region }) => region),
    ),
  );
  const entries = [...known, ...hashContents(trail.all().slice(known.length))];
  const broken = firstBreak(entries);
  const { made, left, failed, quotaSpent } = makeAll(book, shelf, fresh, { entries, broken, by: trail.who });
  trail.append(
    packageDeeds(
      trail,
      plans.map(({ region }) => region),
      shelf.latest,
    ),
  );
  const said = text.evidence.done({
    made: made.length,
    unchanged: plans.length - fresh.length,
    left: left.length,
    notCopied: made.reduce((sum, { notCopied }) => sum + notCopied, 0),
    folder: W.folderName(book.settings.awardYear),
    broken,
  });
  const told = [said, text.jobs.failures(failed)].filter((sentence) => sentence !== '').join(' ');
  const work = { units: plans.map(({ region }) => region), left, failed, quotaSpent };
  return { said: told, documents: made.map(({ shelved }) => shelved.id), trail, work };
};

/** What the package of a region says, and its documents. */
interface Plan {
  readonly region: string;
  readonly composed: Composed;
  readonly documents: readonly RegionDocument[];
}

const plansOf = (
  { book, states }: Assessment,
  common: Common,
  evaluations: readonly Evaluation[],
  entries: readonly HashedEntry[],
  { checks, determinations }: TrailStanding,
): readonly Plan[] => {
  const documents = groupBy(listRegionDocuments(book.spreadsheet.getId()), ({ region }) => region);
  return evaluations.map((evaluation): Plan => {
    const { code } = evaluation.region;
    const subject: Subject = {
      evaluation,
      state: states.get(code) ?? 'draft',
      check: checks.get(code) ?? null,
      determination: determinations.get(code) ?? null,
      documents: documents.get(code) ?? [],
    };
    return {
      region: code,
      composed: compose(book, common, subject, entries),
      documents: subject.documents,
    };
  });
};

/** Makes one after the other, as long as there is time and the account's day lasts; one that cannot be made stops no other. */
const makeAll = (
  book: Book,
  shelf: PackageShelf,
  plans: readonly Plan[],
  { by, ...trail }: Pick<Making, 'entries' | 'broken'> & { readonly by: () => string },
): Omit<Work, 'units'> & { readonly made: readonly Made[] } => {
  const hasTime = startBudget();
  const zone = book.spreadsheet.getSpreadsheetTimeZone();
  const made: Made[] = [];
  const left: string[] = [];
  const failed: Failure[] = [];
  let quotaSpent = false;
  for (const plan of plans) {
    if (quotaSpent || !hasTime()) {
      left.push(plan.region);
      continue;
    }
    const one = tryUnit(() =>
      makePackage(shelf, {
        ...plan,
        ...trail,
        by: by(),
        version: (shelf.latest(plan.region)?.version ?? 0) + 1,
        made: Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm:ss'),
        zone,
      }),
    );
    if (!('reason' in one)) made.push(one);
    else if (one.quotaSpent) {
      quotaSpent = true;
      left.push(plan.region);
    } else failed.push({ unit: plan.region, reason: one.reason, passing: isPassing(one.reason) });
  }
  return { made, left, failed, quotaSpent };
};

const wantedOf = (options: Options | undefined): Options =>
  Array.isArray(options?.regions) ? options : { regions: selectedRegions() };

/** The instrument's tabs as they stand. Refuses where they are no longer what the book was read with. */
const commonParts = ({ spreadsheet, instrument }: Book): Common => {
  const tables: readonly [Rows, Rows] = [
    readValues(spreadsheet, TABS.instrument),
    readValues(spreadsheet, TABS.indicators),
  ];
  if (soundInstrument(...tables).hash !== instrument.hash) throw new Refusal('package/changed', {});
  return commonOf(...tables);
};

/** Each region's newest package with the sum of its manifest, where the trail does not tell of it yet. */
const packageDeeds = (
  trail: Recording,
  regions: readonly string[],
  latest: (region: string) => Shelved | null,
): readonly Deed[] => {
  const action = TRAIL_ACTIONS.package;
  const told = new Map(
    trail
      .all()
      .filter((entry) => entry.action === action)
      .map(({ region, to, reason }) => [region, { to, reason }]),
  );
  return regions.flatMap((region): readonly Deed[] => {
    const shelved = latest(region);
    const before = told.get(region);
    if (!shelved || before?.reason === shelved.manifest) return [];
    return [{ action, region, from: before?.to ?? '', to: `v${shelved.version}`, reason: shelved.manifest }];
  });
};
