// The people of the sample at one book: each sits down at it with their own account, one after the other.
import type { Done } from '../../domain/report/report';
import type { SentMessage } from '../services/outbox';
import type { WorkbookData } from '../spreadsheet/workbook';
import { actionResult } from './act';
import { CommandFault } from './faults';
import type { ActionResult } from './result-table';
import { openStage, type Stage } from './stage';

export interface Office {
  /** The person sits down; who sat there before has everything saved. */
  readonly sit: (email: string) => Promise<void>;
  /** Runs an entry point as whoever sits there, and says what came of it. */
  readonly act: (name: string, argument?: object) => Promise<Done>;
  readonly workbook: (idOrPath: string) => WorkbookData;
  /** Id of the first spreadsheet whose name begins so. Throws when there is none. */
  readonly fileCalled: (beginning: string) => string;
  /** Saves, and gives what all of them did together. */
  readonly close: () => Promise<ActionResult>;
}

/** `file` is the book's path inside `folder`. */
export const openOffice = async (
  folder: string,
  file: string,
  first: string,
  say: (line: string) => void,
): Promise<Office> => {
  const open = async (email: string): Promise<Stage> => {
    const stage = await openStage(folder, file, say, { email });
    await stage.host.open();
    stage.host.resetCounts();
    return stage;
  };
  const reports: Done[] = [];
  const messages: SentMessage[] = [];
  const calls: Record<string, number> = {};
  let who = first;
  let stage = await open(first);
  const leave = async (): Promise<void> => {
    await stage.host.save();
    messages.push(...stage.host.outbox);
    for (const [name, count] of Object.entries(stage.host.serviceCalls))
      calls[name] = (calls[name] ?? 0) + count;
  };
  return {
    sit: async (email) => {
      if (email === who) return;
      await leave();
      who = email;
      stage = await open(email);
    },
    act: async (name, argument) => {
      const report = await stage.run(name, argument);
      reports.push(report);
      say(`${who.split('@')[0]}: ${report.said}`);
      return report;
    },
    workbook: (idOrPath) => stage.host.workbook(idOrPath),
    fileCalled: (beginning) => {
      const found = stage.host.drive.list().find(({ name }) => name.startsWith(beginning));
      if (!found) throw new CommandFault(`There is no file whose name begins with "${beginning}".`);
      return found.id;
    },
    close: async () => {
      await leave();
      const { drive } = stage.host;
      return actionResult({ drive, outbox: messages, serviceCalls: calls }, reports, folder);
    },
  };
};
