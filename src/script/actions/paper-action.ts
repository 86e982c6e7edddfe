// The frame of the actions that write papers: which regions, what of each, what is said of it.
import type { Evaluation } from '../../domain/evaluation/evaluate';
import type { Report } from '../../domain/report/report';
import type { Action } from '../../domain/roles/permissions';
import { currentReview, type Review } from '../../domain/second-review/review';
import { canonical } from '../../domain/text/canonical';
import { sha256 } from '../../domain/text/sha256';
import type { Assessment } from '../assess';
import { buildPaper } from '../documents/build-paper';
import type { Edition } from '../documents/edition';
import { letterhead } from '../documents/letterhead';
import type { PaperContent } from '../documents/paper';
import { knownByTrail, type PaperDraft, type PaperKind, writePapers } from '../documents/write-papers';
import { FOLDER_NAMES, PAPER_WORDS as W } from '../locale/paper-words';
import type { PaperCounts } from '../locale/papers-text';
import type { Text } from '../locale/text';
import { peopleOf } from '../roles/people';
import type { Settings } from '../settings';
import type { Book } from '../sheets/read-book';
import { askedOrSelected } from '../sheets/selected-regions';
import type { TrailStanding } from '../trail/standing';
import { type Options, runRecorded } from './run';

/** How documents call a person: the name that Pengguna has, and the address; nothing for nobody. */
export type Naming = (address: string) => string;

/** What is known besides the book as it is assessed. */
export interface About {
  readonly naming: Naming;
  readonly standing: TrailStanding;
  /** The second verification in force, or null. */
  readonly review: Review | null;
}

/** A paper of a region, from data that are plain: equal data have equal hashes. */
export interface PaperDefinition<D> {
  readonly action: Action;
  readonly kind: Pick<PaperKind, 'kind' | 'begun' | 'made'>;
  readonly title: string;
  readonly numberPattern: (settings: Settings) => string;
  /** What a region's paper tells; null where there is nothing to be written about. */
  readonly data: (assessment: Assessment, evaluation: Evaluation, about: About) => D | null;
  readonly content: (book: Book, data: D, edition: Edition) => PaperContent;
  readonly said: (text: Text) => (counts: PaperCounts) => string;
}

/** Writes the papers of the regions given (an empty list stands for all), or of those selected. */
export const paperAction = <D>(definition: PaperDefinition<D>, options: Options | undefined): Report =>
  runRecorded(
    definition.action,
    () => ({ regions: askedOrSelected(options) }),
    (assessment, wanted, trail) => {
      const { book, text } = assessment;
      const { settings } = book;
      const asked = assessment.evaluations.filter(
        ({ region }) => wanted.length === 0 || wanted.includes(region.code),
      );
      const about = {
        naming: namingOf(book),
        standing: trail.standing(),
        review: currentReview(trail.entries),
      };
      const drafts = asked.flatMap((evaluation): readonly PaperDraft[] => {
        const data = definition.data(assessment, evaluation, about);
        return data === null ? [] : [draftOf(definition, book, evaluation, data)];
      });
      const kind = {
        ...definition.kind,
        numberPattern: definition.numberPattern(settings),
        fileName: (code: string, region: string, year: number, version: number) =>
          W.paperName(definition.title, code, region, year, version),
        plain: false,
      };
      const { documents, unchanged, left, notPlaced, work } = writePapers(
        book,
        trail,
        kind,
        drafts,
        knownByTrail(kind.made),
      );
      const said = definition.said(text)({
        made: documents.length,
        unchanged,
        left,
        notPlaced,
        without: asked.length - drafts.length,
        folder: settings.folder === '' ? FOLDER_NAMES[kind.kind](settings.awardYear) : '',
      });
      const told = [said, text.jobs.failures(work.failed)].filter((sentence) => sentence !== '');
      return { said: told.join(' '), documents, trail, work };
    },
  );

const draftOf = <D>(
  { content }: PaperDefinition<D>,
  book: Book,
  { region }: Evaluation,
  data: D,
): PaperDraft => ({
  region,
  hash: sha256(canonical([book.instrument.hash, letterhead(book), data])),
  fill: (document, edition) => buildPaper(document, content(book, data, edition), W.none),
});

const namingOf = ({ spreadsheet }: Book): Naming => {
  const read = peopleOf(spreadsheet);
  const names = new Map('people' in read ? read.people.map(({ address, name }) => [address, name]) : []);
  return (address) => (address === '' ? '' : W.named(names.get(address.toLowerCase()) ?? '', address));
};
