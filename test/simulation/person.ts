// What people do when a run died: look at what is in doubt, let the watchdog come by, and click again until nothing is left.
import type { Report } from '../../src/domain/report/report';
import type { RunOptions } from '../../src/local/index';
import { type Book, done } from '../end-to-end/book';

/** One way to start an action. */
export interface Click {
  readonly action: string;
  readonly argument?: object;
  readonly options?: RunOptions;
}

/** What the entry point is given. */
export const argumentsOf = ({ argument }: Click): readonly unknown[] | undefined =>
  argument === undefined ? undefined : [argument];

/** More clicks, and more rounds of the watchdog between two of them, than this nobody needs. */
const PATIENCE = 8;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const click = (book: Book, { action, argument, options }: Click): Promise<Report> =>
  book.run(action, argument, options);

const hasTab = (book: Book, tab: string): boolean => book.data().sheets.some(({ name }) => name === tab);

/**
 * Decides on the messages that are in doubt by what really went, as a person sees it in the folder of sent mail; says whether
 * any was.
 */
export const settleDoubts = async (book: Book): Promise<boolean> => {
  if (!hasTab(book, 'Surel Keluar')) return false;
  const rows = book.rows('Surel Keluar');
  const alike = (row: (typeof rows)[number], states: readonly string[]): number =>
    rows.filter(
      ({ Kepada, Subjek, Keadaan }) =>
        Kepada === row.Kepada && Subjek === row.Subjek && states.includes(String(Keadaan)),
    ).length;
  const at = rows.findIndex(({ Keadaan }) => Keadaan === 'diragukan');
  const row = rows[at];
  if (!row) return false;
  const gone = book.host.outbox.filter(
    ({ to, subject }) => to.split(',').join(', ') === row.Kepada && subject === row.Subjek,
  ).length;
  const went = gone > alike(row, ['terkirim']);
  done(await book.run(went ? 'markAsSent' : 'sendAgain', { rows: [at + 2] }));
  await settleDoubts(book);
  return true;
};

const jobRow = (book: Book, is: (row: Readonly<Record<string, unknown>>) => boolean): number =>
  hasTab(book, 'Pekerjaan') ? book.rows('Pekerjaan').findIndex(is) + 2 : 1;

/** The watchdog comes by until it has gone; a job that nobody goes on with is gone on with by hand, one that failed is repeated. */
const settleJobs = async (book: Book): Promise<boolean> => {
  let isSettled = true;
  for (let round = 0; round < PATIENCE; round += 1) {
    const dogs = book.host.triggers.filter(
      ({ handler, disabled }) => handler === 'continueJobs' && !disabled,
    );
    const open = jobRow(book, ({ Keadaan }) => Keadaan === 'berjalan' || Keadaan === 'menunggu');
    const broken = jobRow(book, ({ Keadaan }) => Keadaan === 'gagal');
    const partly = jobRow(book, ({ Gagal }) => Number(Gagal) > 0);
    if (dogs.length === 0 && open < 2 && broken < 2 && partly < 2) return isSettled;
    isSettled = false;
    book.clock.advance(10 * MINUTE);
    const isForTomorrow = dogs.length > 0 && waitsLong(book);
    if (isForTomorrow) book.clock.advance(DAY);
    if (dogs.length > 0) for (const { id } of dogs) await book.host.fireTrigger(id);
    else if (open >= 2) await book.run('resumeJob', { row: open });
    else if (broken >= 2) await book.run('resumeJob', { row: broken });
    else await book.run('retryJob', { row: partly });
    await settleDoubts(book);
  }
  throw new Error(`Jobs do not end: ${JSON.stringify(book.rows('Pekerjaan'))}`);
};

/** Whether all that is left waits for another day. */
const waitsLong = (book: Book): boolean => {
  const waiting = book.rows('Pekerjaan').filter(({ Keadaan }) => Keadaan === 'menunggu');
  const soon = new Date(book.clock.now() + 60 * MINUTE + 7 * 60 * MINUTE)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
  return waiting.length > 0 && waiting.every(({ Berikutnya }) => String(Berikutnya) > soon);
};

/** Sees to what a click left: says whether there was nothing. */
export const settle = async (book: Book): Promise<boolean> => {
  const isClear = !(await settleDoubts(book));
  return (await settleJobs(book)) && isClear;
};

const isLeft = (report: Report): boolean =>
  'refused' in report ||
  (report.sheets ?? []).some(({ outcome }) => outcome === 'left') ||
  / belum sempat/.test(report.said);

/** Clicks until nothing is left and nothing is in doubt. Throws for an action that never comes to its end. */
export const clickToTheEnd = async (book: Book, clicked: Click): Promise<number> => {
  let report: Report | null = null;
  for (let clicks = 1; clicks <= PATIENCE; clicks += 1) {
    report = await click(book, clicked);
    if ((await settle(book)) && !isLeft(report)) return clicks;
  }
  throw new Error(`${clicked.action} does not end: ${JSON.stringify(report?.said)}`);
};
