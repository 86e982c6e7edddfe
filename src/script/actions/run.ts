// The frame of every action: one at a time on a book, a refusal told to the person, a report for who called.
import type { Done, Report, SheetReport } from '../../domain/report/report';
import { type Assessment, assess, findingReport, type Located, regionReports } from '../assess';
import { languageOfBook } from '../book-language';
import { LANGUAGES, refusalText } from '../locale';
import type { Text } from '../locale/text';
import { Refusal } from '../refusal';
import { readBook } from '../sheets/read-book';

/** What an action may be told. A menu click tells nothing: all regions. */
export interface Options {
  readonly regions?: readonly string[];
}

/** What an action adds to the report of the assessment. */
export interface Outcome {
  readonly said: string;
  readonly documents?: readonly string[];
  readonly messages?: readonly string[];
  readonly sheets?: readonly SheetReport[];
  /** Findings that the action itself came upon. */
  readonly findings?: readonly Located[];
}

/** How long to wait for another run on the same book. */
const PATIENCE_MS = 5000;

/**
 * Reads and assesses the book under its lock, then lets `act` write. Google gives the lock back and writes what is
 * buffered when the run ends. A {@link Refusal} is shown and reported; any other error is the program's own and goes on.
 */
export const runAction = (
  options: Options | (() => Options) | undefined,
  act: (assessment: Assessment, wanted: readonly string[]) => Outcome,
): Report =>
  guarded((): Done => {
    const assessment = assess(readBook());
    const wanted = wantedRegions(typeof options === 'function' ? options() : options, assessment);
    const outcome = act(assessment, wanted);
    assessment.book.spreadsheet.toast(outcome.said, assessment.text.menu.title, 15);
    return reportOf(assessment, wanted, outcome);
  });

/** The report of an action on the regions `wanted`, or on all. */
export const reportOf = (assessment: Assessment, wanted: readonly string[], outcome: Outcome): Done => {
  const { instrument } = assessment.book;
  const known = new Set(assessment.book.regions.map((region) => region.code));
  return {
    instrument: { id: instrument.id, hash: instrument.hash },
    regions: regionReports(assessment, wanted),
    otherFindings: assessment.located
      .filter(({ finding }) => finding.region === null || !known.has(finding.region))
      .concat(outcome.findings ?? [])
      .map(findingReport),
    documents: outcome.documents ?? [],
    messages: outcome.messages ?? [],
    ...(outcome.sheets ? { sheets: outcome.sheets } : {}),
    said: outcome.said,
  };
};

/** Runs under the book's lock and turns a refusal into a sentence for the person. */
export const guarded = (run: () => Report): Report =>
  toldIfRefused(() => {
    if (!LockService.getDocumentLock().tryLock(PATIENCE_MS)) throw new Refusal('action/busy', {});
    return run();
  });

/** Turns a refusal into a sentence for the person. Questions are asked so, before anybody else has to wait. */
export const toldIfRefused = (run: () => Report): Report => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const text = languageOrDefault();
    const said = refusalText(text, error);
    tell(text.menu.title, said);
    return { refused: error.code, said };
  }
};

/** The regions asked for, or none for all. Refuses codes that are not in the book. */
const wantedRegions = (options: Options | undefined, { book }: Assessment): readonly string[] => {
  const asked = options && Array.isArray(options.regions) ? options.regions.map(String) : [];
  const unknown = asked.filter((code) => !book.regions.some((region) => region.code === code));
  if (unknown.length > 0) throw new Refusal('regions/unknown', { codes: unknown });
  return asked;
};

/** A time-driven run has nobody to tell; its log keeps the sentence. */
const tell = (title: string, said: string): void => {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, said, ui.ButtonSet.OK);
  } catch {
    console.warn(said);
  }
};

const languageOrDefault = (): Text => {
  try {
    return languageOfBook();
  } catch {
    return LANGUAGES.id;
  }
};
