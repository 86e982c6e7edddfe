// The command line: new, the actions on a book, bigquery, national, and start for the sample province.
import { parseArgs } from 'node:util';
import { ACTIONS, type ActionName, act } from './act';
import { exportTables } from './bigquery';
import { CommandFault, UsageFault } from './faults';
import { combineBooks } from './national';
import { makeBook } from './new-book';
import { start } from './start';

const USAGE = `npm start                                                     the sample province, everything, into out/
npm run kkpham -- new --province <PP> [--instrument <id|folder>] [--out <book.xlsx>]
npm run kkpham -- <action> <book.xlsx> [--region <code>]... [--out <folder>] [--in-place] [--template <file.docx>] [--from <folder>] [--json]
        actions: ${Object.keys(ACTIONS).join(' | ')}
npm run kkpham -- bigquery <book.xlsx> [--out <folder>] [--json]
npm run kkpham -- national --out <book.xlsx> [--provinces <book.xlsx>...] [--json]

new      makes a Buku Verifikasi for the province with that code (73 is Sulawesi Selatan).
sheets   makes each region's Lembar Isian that is missing.
package  makes an auditor's evidence package of each region; tools/periksa-paket.mjs checks one.
papers   writes what there is to write of each region: the report of the Kanwil's check, minutes, list of repairs.
bigquery writes the tables that a book would send to BigQuery, as newline-delimited JSON with their schema.
national combines the books of provinces in a book of its own; made once, it remembers them and takes others beside them.
collect  takes the filled .xlsx files of --from; with --in-place and without --from the sheets beside the book.
An action works on a copy in the folder --out (out/ unless told otherwise), or on the book itself with --in-place.`;

/** Runs the command of `argv`; gives the exit code: 0 done, 1 could not be done, 2 wrong usage. */
export const main = async (argv: readonly string[]): Promise<number> => {
  try {
    return await run(argv);
  } catch (error) {
    if (error instanceof UsageFault) {
      console.error(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (error instanceof CommandFault) {
      console.error(error.message);
      return 1;
    }
    console.error(unexpected(error));
    return 1;
  }
};

/** A fault of the program itself: what it was, and that nothing was written. */
const unexpected = (error: unknown): string =>
  `This is a fault of the program, and nothing was written. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}`;

const run = async (argv: readonly string[]): Promise<number> => {
  const { values, positionals } = parse(argv);
  const [command, book, ...more] = positionals;
  if (values.help || command === undefined || command === 'help') {
    console.log(USAGE);
    return command === undefined && !values.help ? 2 : 0;
  }
  if (command === 'national') {
    const provinces = [...(values.provinces ?? []), ...(book === undefined ? [] : [book]), ...more];
    return combineBooks({ out: values.out, provinces, json: values.json });
  }
  if (more.length > 0) throw new UsageFault(`Too many arguments: ${more.join(' ')}.`);
  if (command === 'start') return start({ out: values.out ?? 'out', json: values.json });
  if (command === 'new') {
    if (book !== undefined) throw new UsageFault(`"new" takes no file; give it with --out ${book}.`);
    return makeBook(values);
  }
  if (command === 'bigquery') {
    if (book === undefined)
      throw new UsageFault('"bigquery" needs a book: npm run kkpham -- bigquery <book.xlsx>');
    if (values['in-place']) throw new UsageFault('"bigquery" changes no book; give a folder with --out.');
    return exportTables({ book, out: values.out ?? 'out', json: values.json });
  }
  if (!isAction(command)) throw new UsageFault(`There is no command "${command}".`);
  if (book === undefined)
    throw new UsageFault(`"${command}" needs a book: npm run kkpham -- ${command} <book.xlsx>`);
  if (values['in-place'] && values.out !== undefined)
    throw new UsageFault('Give --in-place or --out, not both.');
  if (values.from !== undefined && command !== 'collect')
    throw new UsageFault('--from belongs to "collect".');
  if (command === 'collect' && values.from === undefined && !values['in-place'])
    throw new UsageFault('"collect" needs --from <folder>, or --in-place for the sheets beside the book.');
  return act(command, {
    book,
    regions: values.region ?? [],
    out: values['in-place'] ? null : (values.out ?? 'out'),
    template: values.template ?? null,
    from: values.from ?? null,
    json: values.json,
  });
};

const isAction = (command: string): command is ActionName => Object.keys(ACTIONS).includes(command);

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        'in-place': { type: 'boolean', default: false },
        out: { type: 'string' },
        region: { type: 'string', multiple: true },
        instrument: { type: 'string' },
        province: { type: 'string' },
        template: { type: 'string' },
        from: { type: 'string' },
        provinces: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error));
  }
};

if (process.argv[1]?.endsWith('main.ts')) process.exitCode = await main(process.argv.slice(2));
