// LibreOffice as the second tool that computes: opens a file, computes every formula anew, and saves it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FILTERS = { xlsx: 'xlsx:Calc MS Excel 2007 XML', ods: 'ods' } as const;
export type Format = keyof typeof FILTERS;

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** 0 is *always*: no result that the file brings along is believed. */
const settings = (locale: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    setting('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'),
    setting('Office.Calc/Formula/Load', 'ODFRecalcMode', '0'),
    setting('Setup/L10N', 'ooSetupSystemLocale', locale),
    '</oor:items>',
  ].join('\n');

/** The bytes of an .xlsx after LibreOffice of a locale has opened and saved it as each of `formats`, one after the other. */
export const recalculate = (bytes: Uint8Array, locale: string, ...formats: readonly Format[]): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
    let file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    formats.forEach((format, step) => {
      const out = join(folder, String(step));
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--headless',
          '--convert-to',
          FILTERS[format],
          '--outdir',
          out,
          file,
        ],
        { stdio: 'ignore' },
      );
      file = join(out, `book.${format}`);
    });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
