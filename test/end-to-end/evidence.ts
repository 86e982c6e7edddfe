// Evidence packages on the stand-in, as an auditor has them: a folder of files, and the script that checks it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Manifest } from '../../src/domain/evidence-package/manifest';
import { type Book, newFolder, ROOT } from './book';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A region's package as an auditor has it: a folder into which its .zip was extracted, beside the copied documents. */
export const packageAt = (book: Book, name: string): string =>
  extracted(join(book.folder, 'KKPHAM 2026 - Paket Bukti', name));

/** A copy of a package's folder, with what is in its .zip in place of that. Throws where there is not exactly one. */
export const extracted = (folder: string): string => {
  const copy = copyOf(folder);
  const [zip = '', ...others] = filesIn(copy).filter((path) => path.endsWith('.zip'));
  if (zip === '' || others.length > 0) throw new Error(`${folder} has no .zip, or several.`);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(copy, zip))))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), bytes);
  }
  rmSync(join(copy, zip));
  return copy;
};

/** A copy that may be tampered with. */
export const copyOf = (folder: string): string => {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/** Every file below a folder, by its path with `/`, in order. */
export const filesIn = (folder: string, above = ''): readonly string[] =>
  readdirSync(join(folder, above), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(folder, `${above}${entry.name}/`) : [`${above}${entry.name}`],
    )
    .sort();

export const textIn = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

export const manifestIn = (folder: string): Manifest => JSON.parse(textIn(folder, 'manifest.json'));

export interface Checked {
  readonly code: number | null;
  readonly out: string;
}

/** Runs the auditor's script, as a program of its own. */
export const check = (folder: string, ...options: readonly string[]): Checked => {
  const script = join(ROOT, 'tools', 'periksa-paket.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options, folder], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout + stderr };
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const sorted = (data: Json): Json => {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
};

/** Does what a forger does: sums and manifest fit again what now lies in the folder. */
export const reseal = (folder: string, change: (manifest: Manifest) => Manifest = (same) => same): void => {
  const before = manifestIn(folder);
  const copies = before.documents.map(({ copy }) => `${copy?.path}.docx`);
  const files = filesIn(folder)
    .filter((path) => !['manifest.json', 'SHA256SUMS', ...copies].includes(path))
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, bytes: bytes.length, sha256: sha256(bytes) };
    });
  const manifest = change({ ...before, files });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(sorted(manifest as unknown as Json))}\n`);
  const own = { path: 'manifest.json', sha256: sha256(readFileSync(join(folder, 'manifest.json'))) };
  writeFileSync(
    join(folder, 'SHA256SUMS'),
    [...manifest.files, own].map(({ path, sha256: sum }) => `${sum}  ${path}\n`).join(''),
  );
};

/** Changes the text of a file. Throws when nothing changes. */
export const rewrite = (folder: string, path: string, change: (text: string) => string): void => {
  const text = textIn(folder, path);
  const changed = change(text);
  if (changed === text) throw new Error(`${path} was not changed.`);
  writeFileSync(join(folder, path), changed);
};
