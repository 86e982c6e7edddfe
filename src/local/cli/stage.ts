// A book on the stage: the bundle bound to it, its folder as the Drive, and a person who agrees.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../../domain/report/report';
import { FileFault } from '../files/file-fault';
import { type AppsScript, createAppsScript } from '../index';
import { CommandFault } from './faults';
import { ROOT } from './tables';

export interface Stage {
  readonly host: AppsScript;
  /** Runs an entry point. A refusal becomes a {@link CommandFault} with its sentence. */
  readonly run: (
    name: string,
    argument?: object,
  ) => Promise<Extract<Report, { said: string; regions: unknown }>>;
}

export interface StageOptions {
  /** With a seed, new ids are the same at every call. */
  readonly seed?: string;
  /** Who runs the script. */
  readonly email?: string;
  /** Gives the address of each path of the folder: that of the file unless told otherwise. */
  readonly url?: (path: string) => string;
  /** Folder of the script: `dist/` unless told otherwise. */
  readonly bundle?: string;
}

/** Who runs the script on a computer unless told otherwise; a workspace account's day holds a whole country's messages. */
const EMAIL = 'verifikator@kkpham.example';

/**
 * Opens the book at `file` (a path inside `folder`), on the stand-in of Google. Rejects with a {@link CommandFault}.
 */
export const openStage = async (
  folder: string,
  file: string,
  say: (line: string) => void,
  { seed, email = EMAIL, url, bundle = join(ROOT, 'dist') }: StageOptions = {},
): Promise<Stage> => {
  mkdirSync(folder, { recursive: true });
  const host = await createAppsScript({
    bundle,
    drive: folder,
    boundTo: file,
    account: { kind: 'workspace', email },
    mail: 'surel',
    ...(seed === undefined ? {} : { seed }),
    url: (_id, path) => url?.(path) ?? pathToFileURL(join(folder, path)).href,
    ui: {
      alert: (_title, _prompt, buttons) => (buttons === 'YES_NO' ? 'YES' : 'OK'),
      prompt: () => ({ button: 'CANCEL', text: '' }),
      dialog: () => undefined,
      toast: (message, title, seconds) => {
        if (seconds < 0) say(`${title}: ${message}`);
      },
    },
  }).catch((error: unknown) => {
    if (error instanceof FileFault) throw new CommandFault(`${file}: ${error.message}`);
    throw error;
  });
  return {
    host,
    run: async (name, argument) => {
      const report = (await host.run(name, argument === undefined ? [] : [argument])) as Report;
      if ('refused' in report) throw new CommandFault(report.said);
      return report;
    },
  };
};
