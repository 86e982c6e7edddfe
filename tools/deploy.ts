// npm run deploy: checks, builds, and pushes the script with clasp to every workbook of a list.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../src/domain/text/sha256';
import { withBigQuery } from '../src/local/cli/bigquery-manifest';
import { CommandFault, UsageFault } from '../src/local/cli/faults';
import { ROOT } from '../src/local/cli/tables';
import { builtBundle } from './build';
import { type ListedBook, readBookList } from './deploy/book-list';
import { command, push } from './deploy/clasp';
import { memoryFile, readMemory, writeMemory } from './deploy/memory';

const USAGE = `npm run deploy -- --list <books.csv|books.json> [--again] [--dry-run] [--json]

Checks, builds, and pushes the script to each workbook of the list (sheets-templates/deploy/README.md says how it looks).
A workbook that has this very script already is skipped; --again pushes to it all the same.
--dry-run checks and says what would be pushed, and pushes nothing. It needs "npx clasp login" once before.`;

/** What became of a workbook. `due`: would be pushed. */
type Outcome = 'pushed' | 'failed' | 'skipped' | 'due';

interface Line extends ListedBook {
  readonly outcome: Outcome;
  /** clasp's words where it failed, else empty. */
  readonly said: string;
}

interface Wanted {
  readonly list: string;
  readonly again: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Runs it; gives the exit code: 0 done, 1 not or not everywhere, 2 wrong usage. */
export const main = async (argv: readonly string[]): Promise<number> => {
  try {
    const wanted = parse(argv);
    if (wanted !== null) return await deploy(wanted);
    console.log(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageFault || error instanceof CommandFault)) throw error;
    console.error(error instanceof UsageFault ? `${error.message}\n\n${USAGE}` : error.message);
    return error instanceof UsageFault ? 2 : 1;
  }
};

const parse = (argv: readonly string[]): Wanted | null => {
  const values = optionsOf(argv);
  if (values.help) return null;
  if (values.list === undefined) throw new UsageFault('Name the list of workbooks with --list.');
  return {
    list: resolve(values.list),
    again: values.again,
    dryRun: values['dry-run'],
    json: values.json,
  };
};

const optionsOf = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        list: { type: 'string' },
        again: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error));
  }
};

const deploy = async ({ list, again, dryRun, json }: Wanted): Promise<number> => {
  const books = readBookList(list);
  const remembered = memoryFile(list);
  let memory = readMemory(remembered);
  check();
  const { code, version, hash } = await builtBundle();
  const manifest = readFileSync('appsscript.json', 'utf8');
  const lines: Line[] = [];
  for (const book of books) {
    const script = {
      'Kode.js': code,
      'appsscript.json': book.bigQuery ? withBigQuery(manifest) : manifest,
    };
    const content = sha256(JSON.stringify(script));
    const line = (outcome: Outcome, said = ''): void => {
      lines.push({ ...book, outcome, said });
      if (!json) console.log(told(book, outcome, said));
    };
    if (!again && memory[book.scriptId]?.content === content) line('skipped');
    else if (dryRun) line('due');
    else {
      const { done, said } = push(book.scriptId, script);
      if (done) {
        const at = new Date().toISOString();
        memory = { ...memory, [book.scriptId]: { name: book.name, version, hash, content, at } };
        writeMemory(remembered, memory);
        line('pushed');
      } else line('failed', said || 'clasp said nothing.');
    }
  }
  const count = (outcome: Outcome): number => lines.filter((line) => line.outcome === outcome).length;
  if (json) console.log(JSON.stringify({ version, hash, books: lines }));
  else {
    const counts = dryRun
      ? `${count('due')} would be pushed, ${count('skipped')} have it already`
      : `${count('pushed')} pushed, ${count('failed')} failed, ${count('skipped')} had it already`;
    console.log(`\nKKPHAM ${version} · ${hash}: ${counts}.`);
  }
  if (count('failed') === 0) return 0;
  console.error('Run this again for those that failed; what was pushed is not pushed again.');
  return 1;
};

const told = ({ name }: ListedBook, outcome: Outcome, said: string): string =>
  `${outcome === 'due' ? 'would push' : outcome.padEnd(10)}  ${name}${said === '' ? '' : `\n${said.replace(/^/gm, '            ')}`}`;

/** Types, lint, walls, and that dist/ is what the sources build. Nothing is pushed where any of it fails. */
const check = (): void => {
  const { done, said } = command('npm', ['run', '-s', 'check'], ROOT);
  if (!done) throw new CommandFault(`${said}\nThe checks failed. Nothing was pushed.`);
};

if (process.argv[1]?.endsWith('deploy.ts')) process.exitCode = await main(process.argv.slice(2));
