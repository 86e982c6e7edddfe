// npm run deploy with a stand-in for clasp: what is pushed where, what is said, and what a second run does.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { programText, readProgram } from '../../src/domain/program/program';
import { sha256 } from '../../src/domain/text/sha256';
import { main } from '../../tools/deploy';

const ROOT = process.cwd();
const ID = {
  south: '1SulawesiSelatanScript-0123456789',
  west: '1SulawesiTenggaraScript_0123456789',
  nation: '1BukuNasionalScript0123456789',
} as const;
const BOOKS: readonly (readonly [string, string])[] = [
  ['Buku 73', ID.south],
  ['Buku 74', ID.west],
  ['Buku Nasional', ID.nation],
];

/** Writes what it was asked into the log, and fails with words of its own for the ids in `failing`. */
const CLASP = `#!/usr/bin/env node
const { appendFileSync, existsSync, readFileSync, readdirSync } = require('node:fs');
const { scriptId, rootDir } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
const files = Object.fromEntries(readdirSync(rootDir).map((name) => [name, readFileSync(rootDir + '/' + name, 'utf8')]));
const memory = process.env.STAND_IN + '/list/daftar.pushed.json';
const remembered = existsSync(memory) ? Object.keys(JSON.parse(readFileSync(memory, 'utf8'))) : [];
appendFileSync(process.env.STAND_IN + '/log', JSON.stringify({ scriptId, args: process.argv.slice(2), files, remembered }) + '\\n');
if ((process.env.FAILING ?? '').split(' ').includes(scriptId)) {
  console.log('Pushing files...');
  console.error('User has not enabled the Apps Script API.');
  process.exit(1);
}
`;

let folder = '';
const paths = () => ({ bin: join(folder, 'bin'), list: join(folder, 'list', 'daftar.csv') });

const standIn = (name: string, code: string): void => {
  writeFileSync(join(paths().bin, name), code);
  chmodSync(join(paths().bin, name), 0o755);
};

interface Call {
  readonly scriptId: string;
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly remembered: readonly string[];
}

const calls = (): readonly Call[] =>
  existsSync(join(folder, 'log'))
    ? readFileSync(join(folder, 'log'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Call)
    : [];
const forgetCalls = (): void => rmSync(join(folder, 'log'), { force: true });

const deploy = async (...argv: readonly string[]) => {
  const out: string[] = [];
  const error: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void out.push(String(line))),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void error.push(String(line))),
  ];
  try {
    const code = await main(argv);
    return { code, out: out.join('\n'), error: error.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
const list = (): readonly string[] => ['--list', paths().list];
const writeList = (rows: readonly (readonly string[])[]): void =>
  writeFileSync(paths().list, ['Buku,ID Skrip', ...rows.map((row) => row.join(','))].join('\n'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kkpham-deploy-'));
  mkdirSync(paths().bin);
  mkdirSync(dirname(paths().list));
  standIn('clasp', CLASP);
  standIn('npm', '#!/bin/sh\nexit 0\n');
  vi.stubEnv('STAND_IN', folder);
  vi.stubEnv('PATH', [paths().bin, process.env.PATH].join(delimiter));
  writeList(BOOKS);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('deploying', () => {
  it('pushes dist/ and nothing else to each script of the list, over what is there', async () => {
    const { code, out } = await deploy(...list());
    expect(code).toBe(0);
    expect(calls().map(({ scriptId }) => scriptId)).toEqual(Object.values(ID));
    for (const { args, files } of calls()) {
      expect(args).toEqual(['push', '--force']);
      expect(files).toEqual({
        'Kode.js': readFileSync('dist/Kode.js', 'utf8'),
        'appsscript.json': readFileSync('dist/appsscript.json', 'utf8'),
      });
    }
    expect(out).toContain('3 pushed, 0 failed, 0 had it already.');
    for (const [name] of BOOKS) expect(out).toContain(`pushed      ${name}`);
  });

  it('skips what has this very script when it is run again, and pushes to all with --again', async () => {
    await deploy(...list());
    forgetCalls();
    const second = await deploy(...list());
    expect(calls()).toEqual([]);
    expect(second).toMatchObject({ code: 0, error: '' });
    expect(second.out).toContain('0 pushed, 0 failed, 3 had it already.');
    await deploy(...list(), '--again');
    expect(calls()).toHaveLength(3);
  });

  it("tells clasp's words for one that fails, pushes to the others, and next time to that one alone", async () => {
    vi.stubEnv('FAILING', ID.west);
    const first = await deploy(...list());
    expect(first.code).toBe(1);
    expect(first.out).toContain('User has not enabled the Apps Script API.');
    expect(first.out).toContain('2 pushed, 1 failed, 0 had it already.');
    expect(first.error).toContain('Run this again');
    vi.stubEnv('FAILING', '');
    forgetCalls();
    expect((await deploy(...list())).code).toBe(0);
    expect(calls().map(({ scriptId }) => scriptId)).toEqual([ID.west]);
  });

  it('remembers each push before the next one begins, so that a run that is killed loses none', async () => {
    await deploy(...list());
    expect(calls().map(({ remembered }) => remembered)).toEqual([[], [ID.south], [ID.south, ID.west]]);
  });

  it('pushes again to a workbook that has another version', async () => {
    await deploy(...list());
    const memory = join(folder, 'list', 'daftar.pushed.json');
    const kept = JSON.parse(readFileSync(memory, 'utf8'));
    writeFileSync(
      memory,
      JSON.stringify({ ...kept, [ID.south]: { ...kept[ID.south], content: sha256('another') } }),
    );
    forgetCalls();
    await deploy(...list());
    expect(calls().map(({ scriptId }) => scriptId)).toEqual([ID.south]);
  });

  it('says with --dry-run what would be pushed, and pushes and remembers nothing', async () => {
    const { code, out } = await deploy(...list(), '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('would push  Buku 74');
    expect(out).toContain('3 would be pushed, 0 have it already.');
    expect(calls()).toEqual([]);
    expect(readdirSync(dirname(paths().list))).toEqual(['daftar.csv']);
  });

  it('pushes nothing where the checks fail', async () => {
    standIn('npm', '#!/bin/sh\necho "asked: $*"\necho "dist/Kode.js is stale" >&2\nexit 1\n');
    const { code, error } = await deploy(...list());
    expect(code).toBe(1);
    expect(error).toBe('asked: run -s check\ndist/Kode.js is stale\nThe checks failed. Nothing was pushed.');
    expect(calls()).toEqual([]);
  });

  it("leaves the project's own .clasp.json as it is, and no folder of its own behind", async () => {
    const before = readFileSync('.clasp.json', 'utf8');
    const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('kkpham-push-'));
    const there = ours();
    vi.stubEnv('FAILING', ID.west);
    await deploy(...list());
    expect(readFileSync('.clasp.json', 'utf8')).toBe(before);
    expect(ours().filter((name) => !there.includes(name))).toEqual([]);
  });

  it('adds the lines for BigQuery to the manifests that want them, and pushes again where that changed', async () => {
    const rows = (...wanted: readonly string[]) =>
      writeFileSync(
        paths().list,
        ['Buku,ID Skrip,BigQuery', ...BOOKS.map((row, i) => [...row, wanted[i]].join(','))].join('\n'),
      );
    rows('ya', 'tidak', '');
    expect((await deploy(...list())).code).toBe(0);
    const manifests = calls().map(({ files }) => JSON.parse(files['appsscript.json'] ?? ''));
    expect(
      manifests.map(({ oauthScopes }) => oauthScopes.some((one: string) => one.endsWith('/bigquery'))),
    ).toEqual([true, false, false]);
    expect(manifests[0].dependencies.enabledAdvancedServices).toContainEqual({
      userSymbol: 'BigQuery',
      serviceId: 'bigquery',
      version: 'v2',
    });
    forgetCalls();
    rows('ya', 'ya', '');
    await deploy(...list());
    expect(calls().map(({ scriptId }) => scriptId)).toEqual([ID.west]);
    rows('mungkin', '', '');
    expect((await deploy(...list())).error).toContain('"BigQuery" takes ya or tidak, not "mungkin".');
  });

  it('says so for each workbook where there is no clasp', async () => {
    rmSync(join(paths().bin, 'clasp'));
    vi.stubEnv('PATH', paths().bin);
    const { code, out } = await deploy(...list());
    expect(code).toBe(1);
    expect(out).toContain('clasp ENOENT');
    expect(out).toContain('0 pushed, 3 failed');
  });

  it('gives one object with --json', async () => {
    vi.stubEnv('FAILING', ID.nation);
    const { code, out } = await deploy(...list(), '--json');
    expect(code).toBe(1);
    const { version, hash, books } = JSON.parse(out);
    expect(readProgram(programText({ version, hash }))).toEqual({ version, hash });
    expect(readFileSync('dist/Kode.js', 'utf8')).toContain(`"${hash}"`);
    expect(books.map((one: { outcome: string }) => one.outcome)).toEqual(['pushed', 'pushed', 'failed']);
    expect(books[2].said).toContain('Apps Script API');
  });

  it('hands clasp a folder that clasp itself understands', async () => {
    const real = join(ROOT, 'node_modules', '.bin', 'clasp');
    standIn('clasp', `#!/bin/sh\n"${real}" status --json > "$STAND_IN/status" && "$STAND_IN/bin/log"\n`);
    standIn('log', '#!/bin/sh\nexit 0\n');
    writeList(BOOKS.slice(0, 1));
    expect((await deploy(...list())).code).toBe(0);
    const { filesToPush, untrackedFiles } = JSON.parse(readFileSync(join(folder, 'status'), 'utf8'));
    expect([...filesToPush].sort()).toEqual(['dist/Kode.js', 'dist/appsscript.json']);
    expect(untrackedFiles).toEqual([]);
  });
});

describe('the list', () => {
  const refusedFor = async (text: string, name = 'daftar.csv'): Promise<string> => {
    const file = join(folder, 'list', name);
    writeFileSync(file, text);
    const { code, error } = await deploy('--list', file);
    expect(code).toBe(1);
    expect(calls()).toEqual([]);
    return error;
  };

  it('may be JSON, and take the address of the editor for the id', async () => {
    const file = join(folder, 'list', 'daftar.json');
    const address = `https://script.google.com/home/projects/${ID.south}/edit`;
    writeFileSync(file, JSON.stringify([{ Buku: 'Buku 73', 'ID Skrip': address }]));
    expect((await deploy('--list', file)).code).toBe(0);
    expect(calls().map(({ scriptId }) => scriptId)).toEqual([ID.south]);
  });

  it('may have its columns in another order, others beside them, semicolons and a byte-order mark', async () => {
    writeFileSync(paths().list, `\ufeffCatatan;id skrip;BUKU\nx;${ID.south};Buku 73\n`);
    expect((await deploy(...list())).code).toBe(0);
    expect(calls()).toHaveLength(1);
  });

  it('is refused whole, with every fault told', async () => {
    const error = await refusedFor(
      ['Buku,ID Skrip', `Buku 73,${ID.south}`, `,${ID.west}`, 'Buku 75,abc', `Buku 76,${ID.south}`].join(
        '\n',
      ),
    );
    expect(error).toContain('nothing was pushed');
    expect(error).toContain('row 3: "Buku" is empty.');
    expect(error).toContain('row 4: "abc" is no script id.');
    expect(error).toContain('row 5: the script id stands at row 2 already.');
  });

  it('is refused as the example that nobody filled in', async () => {
    const error = await refusedFor(readFileSync('sheets-templates/deploy/daftar-buku.csv', 'utf8'));
    expect(error).toContain('row 2: "GANTI_DENGAN_ID_SKRIP" is no script id.');
  });

  it.each([
    ['without a header', 'Nama,Skrip\na,b', 'row 1 has no "Buku"', 'daftar.csv'],
    ['without a row', 'Buku,ID Skrip\n', 'lists no workbook', 'daftar.csv'],
    ['that is no JSON', '{', 'is no list of workbooks', 'daftar.json'],
    ['that is another JSON', '{"Buku": "a"}', 'is no list of workbooks', 'daftar.json'],
    ['of numbers', '[{"Buku": 1, "ID Skrip": 2}]', 'item 1: "Buku" is empty.', 'daftar.json'],
  ])('%s is refused', async (_what, text, said, name) => {
    expect(await refusedFor(text, name)).toContain(said);
  });

  it('that is not there is named', async () => {
    const { code, error } = await deploy('--list', join(folder, 'lain.csv'));
    expect([code, error]).toEqual([1, `There is no file ${join(folder, 'lain.csv')}.`]);
  });

  it('with a memory that was cut short is not guessed at', async () => {
    writeFileSync(join(folder, 'list', 'daftar.pushed.json'), '{"1Sulawesi');
    const { code, error } = await deploy(...list());
    expect(code).toBe(1);
    expect(error).toContain('Move it away and run this again');
    expect(calls()).toEqual([]);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no list', []],
    ['an option that there is not', ['--force']],
    ['a list without its file', ['--list']],
  ])('%s exits with 2 and says how', async (_what, argv) => {
    const { code, error } = await deploy(...argv);
    expect(code).toBe(2);
    expect(error).toContain('npm run deploy -- --list');
  });
});
