// Tandai terkirim, Kirim lagi: a person decides on messages of which nobody knows whether they went.
import type { Report } from '../../domain/report/report';
import { SHORT_HASH } from '../../domain/trail/entry';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { isInDoubt } from '../mail/deliver';
import { readOutbox, STATES, type State, writeOutbox } from '../mail/outbox';
import { Refusal } from '../refusal';
import { TABS } from '../sheets/layout';
import { rowsSelectedIn } from '../sheets/selected-rows';
import { runRecorded } from './run';

export interface DoubtOptions {
  /** Rows of the table Surel Keluar, 1-based; those of the selection when they are not given. */
  readonly rows?: readonly number[];
}

/** The person looked into the mailbox and found it there: it is not sent again. */
export const markAsSent = (options?: DoubtOptions): Report => decide(STATES.sent, options);

/** The person looked and did not find it: the next sending takes it. */
export const sendAgain = (options?: DoubtOptions): Report => decide(STATES.again, options);

const decide = (state: State, options: DoubtOptions | undefined): Report =>
  runRecorded('send', undefined, ({ book, text }, _wanted, trail) => {
    const rows = options?.rows ?? rowsSelectedIn(TABS.outbox);
    const outbox = readOutbox(book.spreadsheet);
    const decided = outbox.entries.filter((entry) => rows.includes(entry.row) && isInDoubt(entry));
    if (decided.length === 0) throw new Refusal('messages/none-in-doubt', {});
    trail.append(
      decided.map(({ key, state: from }) => ({
        action: TRAIL_ACTIONS.send,
        from,
        to: state,
        reason: key.slice(0, SHORT_HASH),
      })),
    );
    writeOutbox(
      outbox,
      outbox.entries.map((entry) => (decided.includes(entry) ? { ...entry, state, remark: '' } : entry)),
    );
    return {
      said:
        state === STATES.sent ? text.jobs.markedSent(decided.length) : text.jobs.toSendAgain(decided.length),
      trail,
    };
  });
