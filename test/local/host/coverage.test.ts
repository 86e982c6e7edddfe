// The list of Google's members, and the report of what the stand-in has of it.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import members from '../../../src/local/host/google-members.json';

/** Fails when the list is not what @types/google-apps-script says now. */
const report = (): readonly string[] =>
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/coverage-google.ts'], { encoding: 'utf8' }).split(
    '\n',
  );

describe('the list of documented members', () => {
  it('has methods, old ones too, and no names of parameters', () => {
    expect(members['Utilities.Utilities']).toContain('jsonParse');
    expect(members['Spreadsheet.Sheet']).not.toContain('anchorRowPos');
  });
});

describe('the report of coverage', () => {
  const lines = report();

  it('counts every documented member once', () => {
    const all = Object.values(members).reduce((sum, names) => sum + names.length, 0);
    expect(
      lines.some((line) => new RegExp(`^In all: \\d+ of ${all} documented members\\.$`).test(line)),
    ).toBe(true);
    expect(lines.filter((line) => / of \d+( \(no stand-in\))?$/.test(line))).toHaveLength(
      Object.keys(members).length,
    );
  });

  it('sorts members into there and missing', () => {
    expect(lines).toContain('Lock.Lock: 4 of 4');
    expect(lines).toContain('Base.Browser: 0 of 3 (no stand-in)');
    expect(lines[lines.indexOf('Script.Service: 0 of 3') + 1]).toBe(
      '  throws by name: disable getUrl isEnabled',
    );
    expect(lines[lines.findIndex((line) => line.startsWith('Base.Ui:')) + 1]).toContain(
      ' Button ButtonSet alert ',
    );
  });
});
