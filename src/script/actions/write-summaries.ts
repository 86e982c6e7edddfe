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
import { letterhead } from '../documents/letterhead';
import { type PaperDraft, writePapers } from '../documents/write-papers';
import { wordsOf } from '../locale';
import { SUMMARY_WORDS as W } from '../locale/summary-words';
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import { keptOf, writeKept } from '../sheets/kept-summaries';
import type { Book } from '../sheets/read-book';
import { type Options, runRecorded } from './run';

/**
 * Writes the summaries of the regions asked for, or of all. A region whose data did not change keeps its document;
 * one whose data changed gets a new version that names the one it replaces. What does not fit the time is said, and
 * the next click goes on.
 */
export const writeSummaries = (options?: Options | (() => Options)): Report =>
  runRecorded('summarise', options, (assessment, wanted, trail) => {
    const { book, text } = assessment;
    const template = openTemplate(book);
    const unfilled = new Set<string>();
    const drafts = assessment.evaluations
      .filter(({ region }) => wanted.length === 0 || wanted.includes(region.code))
      .flatMap(({ region }) => draftOf(assessment, template, region.code, unfilled) ?? []);
    const kind = {
      kind: 'ringkasan',
      begun: TRAIL_ACTIONS.summaries,
      made: TRAIL_ACTIONS.summary,
      numberPattern: book.settings.numberPattern,
      fileName: W.fileName,
      plain: template === null,
    } as const;
    const { shelved, documents, work, ...counts } = writePapers(book, trail, kind, drafts, ({ row }) =>
      keptOf(book, row),
    );
    writeKept(
      book,
      new Map(
        [...shelved].filter(([row, now]) => {
          const kept = keptOf(book, row);
          return kept.id !== now.id || kept.hash !== now.hash;
        }),
      ),
    );
    const said = text.done.summarised({ made: documents.length, ...counts });
    const findings = unfilledFindings(assessment, unfilled);
    const sentences = findings.map(({ words }) => `${words.found} ${words.todo}`);
    const told = [said, text.jobs.failures(work.failed), ...sentences].filter((sentence) => sentence !== '');
    return { said: told.join(' '), documents, findings, trail, work };
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

/** Adds the placeholders that nobody filled to `unfilled` once it is written. */
const draftOf = (
  assessment: Assessment,
  template: Template,
  code: string,
  unfilled: Set<string>,
): PaperDraft | null => {
  const { book } = assessment;
  const summary = summariseRegion(assessment, code);
  if (!summary) return null;
  return {
    region: summary.evaluation.region,
    hash: summaryHash(book.instrument, summary, [letterhead(book), book.settings.template]),
    fill: (document, edition) => {
      if (template) copyTemplate(template, document);
      const content = documentContent(book, summary, edition);
      for (const placeholder of fillDocument(document, content)) unfilled.add(placeholder);
      const tables = [...Object.values(content.tables), ...content.findings.map((group) => group.table)];
      return {
        headers: tables.flatMap(({ header }) => (header === null ? [] : [header])),
      };
    },
  };
};

const unfilledFindings = ({ text }: Assessment, placeholders: ReadonlySet<string>): readonly Located[] => {
  if (placeholders.size === 0) return [];
  const none = { region: null, indicator: null, place: null };
  const found = finding('document/placeholder-unfilled', none, {
    placeholders: [...placeholders],
  }) as Finding;
  return [{ finding: found, words: wordsOf(text, found), at: null }];
};
