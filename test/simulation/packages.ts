// The evidence packages of a world: whether each file is what its manifest says, and what the region's own data are.
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Manifest } from '../../src/domain/evidence-package/manifest';
import type { DriveEntry } from '../../src/local/drive/drive-store';
import type { Book } from '../end-to-end/book';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Files that tell of the run that made them, when it ran, or what was told before it: those of another run are others. */
const OF_THE_RUN = ['manifest.json', 'SHA256SUMS', 'jejak.csv', 'keputusan.csv', 'BACA.txt'];

/** By the path of a package's `.zip`, a line for each of its files, and for each that is not as its manifest says. */
export const packagesOf = (
  { host }: Book,
  files: readonly DriveEntry[],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    files
      .filter(({ path }) => path.endsWith('.zip'))
      .map(({ id, path }) => [path, linesOf(unzipSync(host.drive.read(id)))]),
  );

const linesOf = (within: Readonly<Record<string, Uint8Array>>): readonly string[] => {
  const manifest = within['manifest.json'];
  if (!manifest) return ['no manifest'];
  const { files } = JSON.parse(text(manifest)) as Manifest;
  const faults = files
    .filter(({ path, sha256: sum }) => sha256(within[path] ?? new Uint8Array()) !== sum)
    .map(({ path }) => `${path} is not as its manifest says`);
  const lines = Object.entries(within).map(([path, bytes]) =>
    OF_THE_RUN.includes(path) ? path : `${path}: ${text(bytes)}`,
  );
  return [...faults, ...lines].sort();
};
