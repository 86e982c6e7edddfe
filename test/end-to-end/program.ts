// The program of dist/, as a book and its documents name it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './book';

export const CODE = readFileSync(join(DIST, 'Kode.js'), 'utf8');
export const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};
export const [, HASH = ''] = /"([0-9a-f]{16})"/.exec(CODE) ?? [];
export const PROGRAM = `KKPHAM ${VERSION} · ${HASH}`;
