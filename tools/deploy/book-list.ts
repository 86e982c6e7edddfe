// The list of workbooks that a new version goes to: a JSON or CSV file with each one's name and script id.
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CommandFault } from '../../src/local/cli/faults';
import { readCsv } from '../../src/local/cli/tables';

/** One workbook of the list; `name` is for people, `scriptId` is what clasp pushes to. */
export interface ListedBook {
  readonly name: string;
  readonly scriptId: string;
  /** Whether its manifest gets the two lines that BigQuery needs. */
  readonly bigQuery: boolean;
}

/**
 * The headers of the CSV file, and by the same names the members of each object of the JSON file. `bigQuery` may be left
 * out, and takes `ya` or `tidak`.
 */
export const LIST_COLUMNS = { name: 'Buku', scriptId: 'ID Skrip', bigQuery: 'BigQuery' } as const;

const jsonShape = z.array(z.record(z.string(), z.unknown()));

/** Reads the list. Throws a {@link CommandFault} with every fault of it, so that nothing is pushed by half of a list. */
export const readBookList = (file: string): readonly ListedBook[] => {
  const lines = file.toLowerCase().endsWith('.json') ? jsonLines(file) : csvLines(file);
  if (lines.length === 0) throw new CommandFault(`${file} lists no workbook.`);
  const books = lines.map((line) => ({
    place: line.place,
    name: line.name.trim(),
    scriptId: scriptIdIn(line.scriptId),
    bigQuery: yesOrNo(line.bigQuery),
    typed: line.bigQuery,
  }));
  const first = new Map<string, string>();
  const faults = books.flatMap(({ place, name, scriptId, bigQuery, typed }): readonly string[] => {
    const before = first.get(scriptId);
    if (before === undefined && scriptId !== '') first.set(scriptId, place);
    return [
      ...(name === '' ? [`${place}: "${LIST_COLUMNS.name}" is empty.`] : []),
      ...(isScriptId(scriptId)
        ? []
        : [
            `${place}: ${scriptId === '' ? `"${LIST_COLUMNS.scriptId}" is empty` : `"${scriptId}" is no script id`}. It stands in Extensions › Apps Script › Project Settings.`,
          ]),
      ...(bigQuery === null
        ? [`${place}: "${LIST_COLUMNS.bigQuery}" takes ya or tidak, not "${typed}".`]
        : []),
      ...(before === undefined ? [] : [`${place}: the script id stands at ${before} already.`]),
    ];
  });
  if (faults.length > 0) throw new CommandFault([`${file}: nothing was pushed.`, ...faults].join('\n'));
  return books.map(({ name, scriptId, bigQuery }) => ({ name, scriptId, bigQuery: bigQuery === true }));
};

interface Line {
  /** Where it stands, for people. */
  readonly place: string;
  readonly name: string;
  readonly scriptId: string;
  readonly bigQuery: string;
}

const csvLines = (file: string): readonly Line[] => {
  const [header = [], ...rows] = readCsv(file);
  const columns = header.map((name) => name.trim().toLowerCase());
  const at = (name: string): number => {
    const column = columns.indexOf(name.toLowerCase());
    if (column !== -1) return column;
    throw new CommandFault(
      `${file}: row 1 has no "${name}". It takes the headers ${LIST_COLUMNS.name} and ${LIST_COLUMNS.scriptId}.`,
    );
  };
  const [name, scriptId] = [at(LIST_COLUMNS.name), at(LIST_COLUMNS.scriptId)];
  const bigQuery = columns.indexOf(LIST_COLUMNS.bigQuery.toLowerCase());
  return rows.map((row, i) => ({
    place: `row ${i + 2}`,
    name: row[name] ?? '',
    scriptId: row[scriptId] ?? '',
    bigQuery: row[bigQuery] ?? '',
  }));
};

const jsonLines = (file: string): readonly Line[] => {
  if (!existsSync(file)) throw new CommandFault(`There is no file ${file}.`);
  const list = jsonShape.safeParse(parsed(readFileSync(file, 'utf8')));
  if (!list.success) {
    throw new CommandFault(
      `${file} is no list of workbooks. It takes [{ "${LIST_COLUMNS.name}": "…", "${LIST_COLUMNS.scriptId}": "…" }, …].`,
    );
  }
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return list.data.map((one, i) => ({
    place: `item ${i + 1}`,
    name: text(one[LIST_COLUMNS.name]),
    scriptId: text(one[LIST_COLUMNS.scriptId]),
    bigQuery: text(one[LIST_COLUMNS.bigQuery] ?? ''),
  }));
};

/** Null for any other word. */
const yesOrNo = (text: string): boolean | null => {
  const word = text.trim().toLowerCase();
  return word === 'ya' ? true : word === 'tidak' || word === '' ? false : null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
};

/** The id itself, or the one in the address of a script's editor. */
const scriptIdIn = (text: string): string => /\/projects\/([-\w]+)/.exec(text)?.[1] ?? text.trim();

/** Google's have 57 letters; nobody says that they always will. */
const isScriptId = (text: string): boolean => /^[-\w]{20,100}$/.test(text) && !/^(PASTE|GANTI)_/.test(text);
