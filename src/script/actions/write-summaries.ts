// Buat ringkasan verifikasi: one Google Doc per region; unchanged data make no second one.

import type { Report } from '../../domain/report/report';
import { type Summary, summarise, summaryHash } from '../../domain/summary/summary';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { type Finding, finding } from '../../domain/validation/finding';
import type { Assessment, Located } from '../assess';
import { documentContent } from '../documents/content';
import { copyTemplate } from '../documents/copy-template';
import { driveId } from '../documents/drive-id';
import { fillDocument } from '../documents/fill';
import { repeatHeaders } from '../documents/repeat-headers';
import { openShelf, type Shelf } from '../documents/shelf';
import { wordsOf } from '../locale';
import { SUMMARY_WORDS as W } from '../locale/summary-words';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { type Kept, keptOf, writeKept } from '../sheets/kept-summaries';
import type { Book } from '../sheets/read-book';
import type { Deed } from '../trail/open-trail';
import { begunDeeds } from '../trail/sheet-deeds';
import { type Options, runRecorded } from './run';

/** No new document is begun after this much of Google's six minutes. */
const BUDGET_MS = 270_000;

/**
 * Writes the summaries of the regions asked for, or of all. A region whose data did not change keeps its document;
 * one whose data changed gets a new version that names the one it replaces. What does not fit the time is said, and
 * the next click goes on.
 */
export const writeSummaries = (options?: Options | (() => Options)): Report =>
  runRecorded('summarise', options, (assessment, wanted, trail) => {
    const started = Date.now();
    const { book, text } = assessment;
    const template = openTemplate(book);
    const day = Utilities.formatDate(new Date(), book.spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
    const shelf = openShelf(book.spreadsheet.getId(), book.settings.folder, book.settings.awardYear);
    trail.append([]);
    const deeds: Deed[] = [];
    const changes = new Map<number, Kept>();
    const documents: string[] = [];
    const unfilled = new Set<string>();
    let unchanged = 0;
    let left = 0;
    let notPlaced = 0;
    for (const evaluation of assessment.evaluations) {
      const { region } = evaluation;
      if (wanted.length > 0 && !wanted.includes(region.code)) continue;
      const summary = summariseRegion(assessment, region.code);
      if (!summary) continue;
      const kept = keptOf(book, region.row);
      const hash = summaryHash(book.instrument, summary, letterhead(book));
      const latest = shelf.latest(region.code);
      if (latest?.hash === hash) {
        if (kept.id !== latest.id || kept.hash !== hash) changes.set(region.row, latest);
        unchanged += 1;
        continue;
      }
      if (Date.now() - started > BUDGET_MS) {
        left += 1;
        continue;
      }
      if (documents.length === 0) {
        const asked = wanted.length > 0 ? wanted : assessment.evaluations.map((one) => one.region.code);
        trail.append(begunDeeds(TRAIL_ACTIONS.summaries, asked));
      }
      const before = latest && latest.version > kept.version ? latest : kept;
      const made = makeDocument({ book, summary, shelf, template, hash, day, before });
      changes.set(region.row, made.shelved);
      documents.push(made.shelved.id);
      deeds.push({
        action: TRAIL_ACTIONS.summary,
        region: region.code,
        from: before.number,
        to: made.shelved.number,
        reason: hash,
      });
      for (const placeholder of made.unfilled) unfilled.add(placeholder);
      if (!made.placed) notPlaced += 1;
    }
    trail.append(deeds);
    writeKept(book, changes);
    const said = text.done.summarised({ made: documents.length, unchanged, left, notPlaced });
    const findings = unfilledFindings(assessment, unfilled);
    const sentences = findings.map(({ words }) => `${words.found} ${words.todo}`);
    return { said: [said, ...sentences].join(' '), documents, findings, trail };
  });

/** A region's summary as data, with its own findings. */
export const summariseRegion = (assessment: Assessment, code: string): Summary | null => {
  const evaluation = assessment.evaluations.find((one) => one.region.code === code);
  if (!evaluation) return null;
  const findings = (assessment.byRegion.get(code) ?? []).map((one) => one.finding);
  return summarise(assessment.book.instrument, evaluation, findings);
};

type Template = GoogleAppsScript.Document.Document | null;

/** The Doc chosen in the settings, or null for the plain template. Refuses before anything is made. */
const openTemplate = ({ settings }: Book): Template => {
  if (settings.template === '') return null;
  try {
    return DocumentApp.openById(driveId(settings.template));
  } catch (error) {
    const reason = reasonOf(error);
    throw new Refusal('summary/template', { reference: settings.template, reason });
  }
};

interface Making {
  readonly book: Book;
  readonly summary: Summary;
  readonly shelf: Shelf;
  readonly template: Template;
  readonly hash: string;
  readonly day: string;
  readonly before: Kept;
}

const makeDocument = ({
  book,
  summary,
  shelf,
  template,
  hash,
  day,
  before,
}: Making): { readonly shelved: Kept; readonly placed: boolean; readonly unfilled: readonly string[] } => {
  const { region } = summary.evaluation;
  const version = before.version + 1;
  const number = book.settings.numberPattern
    .replace(/\{kode\}/g, region.code)
    .replace(/\{tahun\}/g, String(book.settings.awardYear))
    .replace(/\{versi\}/g, String(version));
  const name = W.fileName(region.code, region.name, book.settings.awardYear, version);
  const { shelved, placed } = shelf.create({
    region: region.code,
    name,
    number,
    version,
    hash,
    plain: template === null,
  });
  const document = DocumentApp.openById(shelved.id);
  if (template) copyTemplate(template, document);
  const content = documentContent(book, summary, { number, replaces: before.number || null, day });
  const unfilled = fillDocument(document, content);
  document.saveAndClose();
  const tables = [...Object.values(content.tables), ...content.findings.map((group) => group.table)];
  repeatHeaders(
    shelved.id,
    tables.flatMap(({ header }) => (header === null ? [] : [header])),
  );
  shelf.finish(shelved.id);
  return { shelved, placed, unfilled };
};

/** What a summary shows besides the region's data; a change makes a new version. */
const letterhead = ({ settings }: Book): unknown => [
  settings.ministry,
  settings.office,
  settings.address,
  settings.place,
  settings.signatoryTitle,
  settings.signatory,
  settings.verifier,
  settings.template,
  settings.awardYear,
  settings.dataYear,
  settings.sample,
];

const unfilledFindings = ({ text }: Assessment, placeholders: ReadonlySet<string>): readonly Located[] => {
  if (placeholders.size === 0) return [];
  const none = { region: null, indicator: null, place: null };
  const found = finding('document/placeholder-unfilled', none, {
    placeholders: [...placeholders],
  }) as Finding;
  return [{ finding: found, words: wordsOf(text, found), at: null }];
};
