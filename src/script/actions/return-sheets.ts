// Kembalikan untuk perbaikan: what a region has to repair goes into its sheet, the sheet is opened, its officers are told.
import { repairUntil } from '../../domain/collection/deadline';
import { type Repair, repairsOf } from '../../domain/collection/repairs';
import type { Work } from '../../domain/job/work';
import type { Region } from '../../domain/region/region';
import type { Report } from '../../domain/report/report';
import { rowsByRegion } from '../../domain/submission/rows-by-region';
import { untold } from '../../domain/trail/untold';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import type { Assessment } from '../assess';
import { startBudget } from '../budget';
import { jobOfRun } from '../jobs/job-run';
import type { Text } from '../locale/text';
import {
  markDoubtful,
  queue,
  requireQuota,
  type Sent,
  standing,
  withinQuota,
  withoutOlder,
} from '../mail/deliver';
import { type Entry, type Head, readOutbox } from '../mail/outbox';
import { repairContent, repairHead } from '../mail/repair-message';
import { Refusal } from '../refusal';
import { refuseFixed } from '../refuse-fixed';
import { idOf } from '../region-sheet/open';
import {
  countOutcomes,
  recordsOf,
  type SheetResult,
  sheetReport,
  troubleText,
  workOf,
} from '../region-sheet/outcome';
import { leftSheet, onOwnSheet, trashedSheets } from '../region-sheet/own-sheet';
import { protectSheet } from '../region-sheet/protect';
import { keepRecord, recordOf, SHEET_STATES, standingOf } from '../region-sheet/record';
import { type RepairLinks, writeRepairs } from '../region-sheet/returning';
import type { Book } from '../sheets/read-book';
import { givenOrSelected } from '../sheets/selected-regions';
import { nowOf } from '../today';
import { begunDeeds, doneDeeds } from '../trail/sheet-deeds';
import { type Options, runRecorded } from './run';

const KIND = 'perbaikan';

/** What is to be done for one region. */
interface Task {
  readonly region: Region;
  readonly repairs: readonly Repair[];
  /** `yyyy-MM-dd`, the sheet's last day. */
  readonly until: string;
  readonly head: Head;
}

/**
 * Returns the sheets of the regions given, or of those selected, that have anything to repair. One region is done with
 * before the next is begun: its sheet written and opened, that kept in Wilayah, its message sent. Run again, it does what
 * is left; the same list until the same day is never sent twice. Refuses before anything is changed when the account's
 * mail does not suffice.
 */
export const returnSheets = (options?: Options): Report =>
  runRecorded(
    'returnSheets',
    () => ({ regions: givenOrSelected(options?.regions) }),
    (assessment, wanted, trail) => {
      refuseFixed(assessment, wanted);
      const { book, text } = assessment;
      const hasTime = startBudget();
      const time = nowOf(book.spreadsheet);
      const outbox = readOutbox(book.spreadsheet);
      const marked = markDoubtful(outbox.entries, text.words.outboxDoubt);
      const tasks = tasksOf(assessment, wanted, marked, time.slice(0, 10));
      const heads = tasks.flatMap(({ region, repairs, head }) =>
        repairs.length > 0 && head.to.length > 0 && idOf(recordOf(book, region.row)) !== '' ? [head] : [],
      );
      const entries = withoutOlder(marked, KIND, heads);
      const { due, already, doubtful } = standing(entries, KIND, heads);
      const job = jobOfRun();
      if (!job) requireQuota(due);
      const today = job ? withinQuota(due) : due;
      if (job && !job.byTrigger && today.length < due.length) confirmLater(text, due.length, today.length);
      const unsent = new Map<string, Sent>();
      const isForLater = ({ head }: Task): boolean => due.includes(head) && !today.includes(head);
      const toReturn = tasks.filter(
        (task) =>
          task.repairs.length > 0 &&
          !isForLater(task) &&
          (due.includes(task.head) || !heads.includes(task.head) || !isReturned(book, task)),
      );
      for (const { region } of tasks.filter(({ head }) => doubtful.includes(head)))
        unsent.set(region.code, { state: 'doubtful', reason: text.words.outboxDoubt });
      const isReturning = toReturn.length > 0;
      if (isReturning) trail.append(begunDeeds(TRAIL_ACTIONS.giveBack, codesOf(toReturn)));
      const waiting = queue(outbox, entries, due, KIND, time);
      const trashed = trashedSheets(book);
      const sent: Head[] = [];
      let isSpent = false;
      const results = tasks.map((task): SheetResult => {
        const { region, repairs, until, head } = task;
        const isDone = heads.includes(head) && !due.includes(head) && isReturned(book, task);
        if (repairs.length === 0 || isDone) return { ...leftSheet(book, region), outcome: 'unchanged' };
        if (isSpent || isForLater(task) || !hasTime()) return leftSheet(book, region);
        const { result, links } = returnOne(assessment, task, trashed, time.slice(0, 10));
        if (!due.includes(head)) return result;
        if (links === null) {
          waiting.fail(head, troubleText(text, result.faults));
          return result;
        }
        const about = { url: result.url, today: time.slice(0, 10), until };
        const became = waiting.send(head, repairContent(book, region, repairs, links, about));
        if (became.state === 'sent') sent.push(head);
        if (became.state === 'queued') isSpent = true;
        if (became.state !== 'sent') unsent.set(region.code, became);
        return result;
      });
      // What a run returned and could not tell any more is told by the one that finds it so.
      const begun = untold(trail.entries, TRAIL_ACTIONS.giveBack);
      const isFound = (task: Task, { outcome }: SheetResult): boolean =>
        outcome === 'unchanged' && isReturned(book, task) && begun.has(task.region.code);
      const told = tasks.flatMap((task, i): readonly SheetResult[] => {
        const result = results[i];
        if (!result || !isFound(task, result)) return result ? [result] : [];
        return [{ ...result, outcome: 'returned', record: { openUntil: task.until } }];
      });
      const deeds = doneDeeds(TRAIL_ACTIONS.giveBack, book, text, told);
      if (isReturning || deeds.length > 0) trail.append(deeds);
      const count = countOutcomes(results);
      const returned = results.filter(({ outcome }) => outcome === 'returned');
      return {
        said: text.done.returned({
          returned: returned.length,
          sound: tasks.filter(({ repairs }) => repairs.length === 0).length,
          refused: count('refused'),
          none: count('none'),
          left: count('left'),
          withoutAddress: returned.filter(({ faults }) => faults.length > 0).length,
          sent: sent.length,
          already: already.length,
          failed: due.filter((head) => isOfReturned(tasks, results, head) && !sent.includes(head)).length,
          doubtful: doubtful.length,
        }),
        trail,
        work: withMessages(workOf(text, results, isSpent || today.length < due.length), unsent),
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text, result)),
        messages: sent.map(({ key }) => key),
      };
    },
  );

/** Says before anything is done that not all messages fit the account's day. */
const confirmLater = (text: Text, messages: number, today: number): void => {
  const ui = SpreadsheetApp.getUi();
  const question = text.jobs.askSend(messages, MailApp.getRemainingDailyQuota(), today);
  if (ui.alert(text.menu.returnSheets, question, ui.ButtonSet.YES_NO) !== ui.Button.YES)
    throw new Refusal('open/cancelled', {});
};

/** A region is not done with before its message went. */
const withMessages = (work: Work, unsent: ReadonlyMap<string, Sent>): Work => {
  const waiting = [...unsent].filter(([, { state }]) => state === 'queued').map(([code]) => code);
  return {
    ...work,
    left: [...work.left, ...waiting],
    failed: [
      ...work.failed,
      ...[...unsent].flatMap(([unit, { state, reason }]) =>
        state === 'queued' ? [] : [{ unit, reason, passing: false }],
      ),
    ],
  };
};

const isOfReturned = (tasks: readonly Task[], results: readonly SheetResult[], head: Head): boolean =>
  results[tasks.findIndex((task) => task.head === head)]?.outcome === 'returned';

/** A return that is under way keeps its day, so that running it again finds its message. */
const tasksOf = (
  { book, byRegion }: Assessment,
  wanted: readonly string[],
  entries: readonly Entry[],
  today: string,
): readonly Task[] => {
  const rows = rowsByRegion(book.rows);
  const { awardYear, deadline, repairDays } = book.settings;
  return book.regions
    .filter(({ code }) => wanted.includes(code))
    .map((region): Task => {
      const findings = (byRegion.get(region.code) ?? []).map(({ finding }) => finding);
      const repairs = repairsOf(book.instrument, rows.get(region.code) ?? [], findings);
      const { openUntil: day, ...record } = recordOf(book, region.row);
      const stands = standingOf({ ...record, openUntil: day });
      const before = repairHead(awardYear, region, repairs, day);
      const isUnderWay =
        stands.state === 'returned' &&
        day >= today &&
        entries.some(({ kind, key }) => kind === KIND && key === before.key);
      if (isUnderWay) return { region, repairs, until: day, head: before };
      const until = repairUntil(stands, deadline, today, repairDays);
      return { region, repairs, until, head: repairHead(awardYear, region, repairs, until) };
    });
};

const codesOf = (tasks: readonly Task[]): readonly string[] => tasks.map(({ region }) => region.code);

const isReturned = (book: Book, { region, until }: Task): boolean => {
  const record = recordOf(book, region.row);
  return standingOf(record).state === 'returned' && record.openUntil === until;
};

/** The sheet first and Wilayah after; `links` is null where nothing was written. */
const returnOne = (
  { book, text }: Assessment,
  { region, repairs, until, head }: Task,
  trashed: ReadonlySet<string>,
  today: string,
): { readonly result: SheetResult; readonly links: RepairLinks | null } => {
  const written: { links: RepairLinks | null; url: string } = { links: null, url: '' };
  const who = Session.getActiveUser().getEmail();
  const why = [today, who, text.menu.returnSheets].filter((part) => part !== '').join(' · ');
  const result = onOwnSheet(book, region, trashed, (sheet) => {
    const links = writeRepairs(book, region, sheet, repairs);
    if ('fault' in links) return links;
    protectSheet(sheet, book.instrument, true);
    Object.assign(written, { links, url: sheet.getUrl() });
    const record = { state: SHEET_STATES.returned, openUntil: until, why };
    return { outcome: 'returned', faults: head.to.length === 0 ? [{ code: 'no-officer' }] : [], record };
  });
  const { faults, record } = result;
  keepRecord(
    book,
    region.row,
    faults.length > 0 ? { ...record, trouble: troubleText(text, faults) } : record,
  );
  return { result: { ...result, url: written.url || result.url }, links: written.links };
};
