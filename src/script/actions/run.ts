// The frame of every action: one at a time on a book, a refusal told to the person, a report for who called.

import { isHeld } from '../../domain/job/advance';
import type { Job } from '../../domain/job/job';
import type { Work } from '../../domain/job/work';
import { STATE_WORDS } from '../../domain/region-state/state';
import type { Done, Refused, Report, SheetReport, TableReport } from '../../domain/report/report';
import type { Action } from '../../domain/roles/permissions';
import { cellText } from '../../domain/table/cell';
import {
  type Assessment,
  assess,
  findingReport,
  type Known,
  type Located,
  regionReports,
  withStanding,
} from '../assess';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { jobOfRun } from '../jobs/job-run';
import { readJobs } from '../jobs/table';
import { LANGUAGES, refusalText } from '../locale';
import type { Text } from '../locale/text';
import { Refusal } from '../refusal';
import { clicker, type Permit, permit, runner } from '../roles/permit';
import { protectedCell } from '../roles/protected-cell';
import { type Book, readBook } from '../sheets/read-book';
import { writeColumn } from '../sheets/write-column';
import { nowOf } from '../today';
import type { Trail } from '../trail/open-trail';
import { type How, type Recording, record, trailReport } from '../trail/record';

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
  readonly warehouse?: readonly TableReport[];
  /** The book as it is now, where the action changed what it was assessed by. */
  readonly after?: Assessment;
  /** Findings that the action itself came upon. */
  readonly findings?: readonly Located[];
  /** What the action wrote of the regions' sheets, by row of Wilayah. */
  readonly records?: Known['records'];
  /** What a long action is to be gone on with. */
  readonly work?: Work;
  /** The trail that the action wrote into. */
  readonly trail?: Pick<Trail, 'head'>;
}

/** How long to wait for another run on the same book. */
const PATIENCE_MS = 5000;

/**
 * Reads the book under its lock, asks whether the person may, assesses it, then lets `act` write. Google gives the lock
 * back and writes what is buffered when the run ends. A {@link Refusal} is shown and reported; any other error is the
 * program's own and goes on.
 */
export const runAction = (
  action: Action,
  options: Options | (() => Options) | undefined,
  act: (assessment: Assessment, wanted: readonly string[]) => Outcome,
): Report =>
  guarded((): Done => {
    const { book, allowed, asked, wanted } = begin(action, options);
    const assessment = assess(book);
    return finish(act(assessment, wanted), assessment, allowed, asked, wanted);
  });

/**
 * The same for an action that writes into the trail: what people typed since it was last written to is part of what is
 * assessed, and is recorded with the first thing that `act` appends.
 */
export const runRecorded = (
  action: Action,
  options: Options | (() => Options) | undefined,
  act: (assessment: Assessment, wanted: readonly string[], trail: Recording) => Outcome,
  how: (book: Book) => How = () => ({}),
): Report =>
  guarded((): Done => {
    const { book, allowed, asked, wanted } = begin(action, options);
    const job = jobOfRun();
    job?.enter(book, wanted);
    const recording = record(book, allowed, { ...(job?.byTrigger ? { origin: 'job' } : {}), ...how(book) });
    const trail = job ? intending(recording, job.begin) : recording;
    const assessment = assessRecorded(trail);
    const outcome = act(assessment, wanted, trail);
    const known = { ...knownOf(trail), ...(outcome.records ? { records: outcome.records } : {}) };
    const after = withStanding(outcome.after ?? assessment, known);
    // A job goes on after a run that died when it had written, and before this.
    if (trail.isWritten() || job) writeStates(after);
    // Who waits for the lock must not read what is still on its way.
    if (trail.isWritten()) SpreadsheetApp.flush();
    const { taken } = trail.receipt;
    const typed = assessment.text.decisions.received(trail.isWritten() ? taken : 0, trail.toTell);
    const all = typed === '' ? outcome.said : `${outcome.said} ${typed}`;
    const said = job && outcome.work ? job.end(outcome.work, all) : all;
    const told = { ...outcome, after, said };
    return finish(told, assessment, allowed, asked, wanted);
  });

/** A trail before whose first entry the intent is durable: what an action does comes after what it writes there. */
const intending = (trail: Recording, begin: () => void): Recording => ({
  ...trail,
  append: (deeds) => {
    begin();
    trail.append(deeds);
  },
});

/** What is assessed once what was typed is recorded. */
export const assessRecorded = (trail: Recording): Assessment => assess(trail.book, knownOf(trail));

/** What the trail says by now of what is assessed. */
export const knownOf = (trail: Recording): Known => ({
  standing: trail.standing(),
  needsCheck: trail.needsCheck,
  people: trail.people,
});

/** Writes the column Tahap where any region's state is not as it stands there. */
export const writeStates = ({ book, states }: Assessment): void => {
  const { values, columns } = book.tabs.regions;
  const words = new Map(
    book.regions.map(({ code, row }) => {
      const state = states.get(code);
      return [row, state ? STATE_WORDS[state] : ''];
    }),
  );
  const there = (row: number): string => cellText(values[row - 1]?.[columns.Tahap]);
  if ([...words].every(([row, word]) => word === there(row))) return;
  writeColumn(book.tabs.regions, 'Tahap', (row) => words.get(row) ?? there(row));
};

interface Begun {
  readonly book: Book;
  readonly allowed: Permit;
  readonly asked: readonly string[];
  readonly wanted: readonly string[];
}

const begin = (action: Action, options: Options | (() => Options) | undefined): Begun => {
  const book = readBook();
  const allowed = permit(action, book.spreadsheet, jobOfRun()?.byTrigger ? runner : clicker);
  const asked = wantedRegions(typeof options === 'function' ? options() : options, book);
  const wanted = allowed.regions(
    asked,
    book.regions.map(({ code }) => code),
  );
  return { book, allowed, asked, wanted };
};

const finish = (
  done: Outcome,
  assessment: Assessment,
  allowed: Permit,
  asked: readonly string[],
  wanted: readonly string[],
): Done => {
  const outcome = ofTheirs(done, allowed, assessment.text, wanted !== asked);
  assessment.book.spreadsheet.toast(outcome.said, assessment.text.menu.title, 15);
  return reportOf(outcome.after ?? assessment, wanted, outcome);
};

/** Says that an action that was asked for all regions was done with those that are the person's. */
const ofTheirs = (outcome: Outcome, { person }: Permit, { roles }: Text, isPart: boolean): Outcome =>
  isPart && person
    ? { ...outcome, said: `${outcome.said} ${roles.onlyProvinces(person.provinces)}` }
    : outcome;

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
    ...(outcome.work ? { work: outcome.work } : {}),
    ...(outcome.warehouse ? { warehouse: outcome.warehouse } : {}),
    ...(outcome.trail ? { trail: trailReport(outcome.trail.head()) } : {}),
    said: outcome.said,
  };
};

/** Takes the book's lock for the rest of the run, unless another run has it for longer than that. */
export const holdBook = (): boolean => LockService.getDocumentLock().tryLock(PATIENCE_MS);

/** The jobs of which a run may have the lock; none where that cannot be read. */
const jobsUnderWay = (): readonly Job[] =>
  attempt(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const now = nowOf(book);
    return readJobs(book).filter((job) => isHeld(job, now));
  }) ?? [];

/** Runs under the book's lock and turns a refusal into a sentence for the person. */
export const guarded = (run: () => Report): Report =>
  toldIfRefused(() => {
    if (!holdBook()) throw new Refusal('action/busy', { jobs: jobsUnderWay() });
    return run();
  });

/** Turns a refusal into a sentence for the person. Questions are asked so, before anybody else has to wait. */
export const toldIfRefused = <T = Report>(run: () => T): T | Refused => {
  try {
    return run();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : protectedCell(error);
    if (!refusal) throw error;
    const text = languageOrDefault();
    const said = refusalText(text, refusal);
    tell(text.menu.title, said);
    return { refused: refusal.code, said };
  }
};

/** The regions asked for, or none for all. Refuses codes that are not in the book. */
const wantedRegions = (options: Options | undefined, book: Book): readonly string[] => {
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
