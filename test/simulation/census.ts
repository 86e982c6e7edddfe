// The service calls of an undisturbed run, and after which of them the world is another than before.
import type { Book } from '../end-to-end/book';
import { type Moment, momentOf } from './moment';
import { argumentsOf, type Click } from './person';

export interface Census {
  readonly calls: readonly string[];
  /**
   * Numbers of calls before which a kill leaves a world that no kill before the one before leaves; the number of calls for a kill
   * after the last. `lost`: where writes since the last flush are lost.
   */
  readonly written: readonly number[];
  readonly lost: readonly number[];
  /** Whether nothing that was written waited for the run to end. */
  readonly isFlushed: boolean;
}

/** Calls that only look. */
const LOOKS = /\.(get|is|has|can)[A-Z]/;

const FLUSHES = ['SpreadsheetApp.flush', 'Spreadsheet.copy'];

const same = (a: Moment | undefined, b: Moment): boolean =>
  a !== undefined && a.rest === b.rest && sameBooks(a, b);

const sameBooks = (a: Moment, b: Moment): boolean =>
  a.books.size === b.books.size && [...b.books].every(([id, text]) => a.books.get(id) === text);

/** Runs the action once. The world is left as the action leaves it. */
export const takeCensus = async (book: Book, click: Click): Promise<Census> => {
  const moments: Moment[] = [];
  const members: string[] = [];
  const run = await book.host.begin(click.action, argumentsOf(click), {
    ...click.options,
    faults: ({ member }) => ({
      kind: 'elsewhere',
      happen: () => {
        const before = moments[moments.length - 1];
        const isSame = before && LOOKS.test(members[members.length - 1] ?? '');
        members.push(member);
        moments.push(isSame ? before : momentOf(book));
      },
    }),
  });
  if (run.state !== 'done') throw new Error(`${click.action} failed undisturbed: ${String(run.error)}`);
  moments.push(momentOf(book));
  const written: number[] = [];
  const lost: number[] = [];
  let flushed: Moment | undefined;
  let left: Moment | undefined;
  moments.forEach((moment, index) => {
    if (!same(moments[index - 1], moment)) written.push(index);
    if (index === 0 || FLUSHES.includes(members[index - 1] ?? '')) flushed = moment;
    const born = [...moment.books.keys()].filter((id) => !flushed?.books.has(id));
    const remains: Moment = {
      rest: moment.rest,
      books: new Map([...(flushed?.books ?? []), ...born.map((id) => [id, 'as made'] as const)]),
    };
    if (!same(left, remains) && !same(moment, remains)) lost.push(index);
    left = remains;
  });
  const end = moments[moments.length - 1];
  const isFlushed = flushed !== undefined && end !== undefined && sameBooks(flushed, end);
  return { calls: members, written, lost, isFlushed };
};
