// The same rules as spreadsheet formulas: LibreOffice computes a region's sheet anew, and tells how long that takes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillSheet } from '../../src/local/cli/sample';
import { writeWorkbook } from '../../src/local/files/write-workbook';
import type { WorkbookData } from '../../src/local/spreadsheet/workbook';
import { withBook } from './book';
import { middle } from './sums';

export interface FormulaCost {
  /** Milliseconds for all formulas of one region's sheet: the least and the middle; null without LibreOffice. */
  readonly least: number | null;
  readonly middle: number | null;
  readonly formulas: number;
}

/** The sheet of the sample province's first region, as its officers filled it in. */
export const regionFormulas = (): Promise<FormulaCost> =>
  withBook(1, async (host) => {
    await host.run('makeRegionSheets');
    const file = host.drive.list().find(({ name }) => name.includes(' 73.01 '));
    if (!file) throw new Error('No sheet was made.');
    const book = host.workbook(file.id);
    fillSheet(book, '73.01');
    const times = recalculated(await writeWorkbook(book));
    return {
      least: times && Math.min(...times),
      middle: times && middle(times),
      formulas: formulasIn(book),
    };
  });

const formulasIn = ({ sheets }: WorkbookData): number =>
  sheets.flatMap(({ cells }) => cells.flatMap((row) => row ?? [])).filter((cell) => cell?.formula).length;

/** Milliseconds of each of some hard recalculations of the file; null where LibreOffice is not there. */
const recalculated = (bytes: Uint8Array): readonly number[] | null => {
  const folder = mkdtempSync(join(tmpdir(), 'kkpham-bench-'));
  const soffice = (...given: readonly string[]): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--norestore', ...given], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  };
  try {
    const [source, target] = [join(folder, 'region.xlsx'), join(folder, 'times.txt')];
    writeFileSync(source, bytes);
    soffice('macro:///Standard.Module1.Main()');
    const basic = join(folder, 'profile/user/basic/Standard');
    mkdirSync(basic, { recursive: true });
    writeFileSync(join(basic, 'script.xlb'), LIBRARY);
    writeFileSync(join(basic, 'Module1.xba'), MODULE);
    const files = [source, target].map((path) => `"${pathToFileURL(path).href}"`).join(',');
    soffice(`macro:///Standard.Module1.Recalculate(${files})`);
    return existsSync(target) ? readFileSync(target, 'utf8').trim().split(' ').map(Number) : null;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const doctype = (kind: string, dtd: string): string =>
  `<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}">`;

const LIBRARY = [
  HEAD,
  doctype('library:library', 'library.dtd'),
  '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"',
  ' library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>',
].join('\n');

const MODULE = [
  HEAD,
  doctype('script:module', 'module.dtd'),
  '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">',
  'Sub Recalculate(source As String, target As String)',
  'Dim hidden(0) As New com.sun.star.beans.PropertyValue',
  'hidden(0).Name = "Hidden"',
  'hidden(0).Value = True',
  'Dim book As Object, n As Integer, start As Long, times As String',
  'book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())',
  'For n = 1 To 9',
  'start = GetSystemTicks()',
  'book.calculateAll()',
  'times = times &amp; (GetSystemTicks() - start) &amp; " "',
  'Next n',
  'Open ConvertFromURL(target) For Output As #1',
  'Print #1, times',
  'Close #1',
  'book.close(True)',
  'StarDesktop.terminate()',
  'End Sub',
  '</script:module>',
].join('\n');
