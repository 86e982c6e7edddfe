// LibreOffice as the second tool: converts files without showing them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const isInstalled = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Why tests with LibreOffice are skipped; undefined when it is there. */
export const skipReason: string | undefined = isInstalled()
  ? undefined
  : 'LibreOffice (soffice) is not installed';

const filters: Readonly<Record<string, string>> = { xlsx: 'xlsx:Calc MS Excel 2007 XML', ods: 'ods' };

/** The bytes of a file after LibreOffice has opened it and saved it as each of `formats`, one after the other. */
export const convert = (bytes: Uint8Array, from: string, ...formats: readonly string[]): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    let file = join(folder, `book.${from}`);
    writeFileSync(file, bytes);
    formats.forEach((format, step) => {
      const out = join(folder, String(step));
      const to = filters[format] ?? format;
      execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', out, file], {
        stdio: 'ignore',
      });
      file = join(out, `book.${format}`);
    });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
