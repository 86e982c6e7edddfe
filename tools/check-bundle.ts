// What the bundle must be free of: syntax that Google's parser refuses, and names that Apps Script does not have.
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';

/** Google's services that the script may use; a new one needs its scope in appsscript.json and a line in the README. */
const GOOGLE = [
  'BigQuery',
  'Docs',
  'DocumentApp',
  'Drive',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'Utilities',
  'console',
];

/** The language's own globals of ES2019, and BigInt, which V8 has. */
const LANGUAGE =
  'Array ArrayBuffer BigInt Boolean DataView Date Error Float64Array Infinity Int32Array JSON Map Math NaN Number Object Promise Proxy RangeError Reflect RegExp Set String Symbol TypeError Uint8Array Uint32Array WeakMap WeakSet decodeURIComponent encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined arguments'.split(
    ' ',
  );

/** Every fault of a bundle's text, as a sentence; empty when it is sound. */
export const bundleFaults = (code: string): readonly string[] => {
  try {
    const tree = parse(code, { ecmaVersion: 2019, sourceType: 'script', ranges: true, locations: true });
    const scopes = analyze(tree as never, { ecmaVersion: 2019, sourceType: 'script' });
    const known = new Set([...GOOGLE, ...LANGUAGE]);
    const unknown = scopes.globalScope?.through.filter(({ identifier }) => !known.has(identifier.name)) ?? [];
    return [
      ...new Set(
        unknown.map(({ identifier }) => `uses the global "${identifier.name}", which Apps Script lacks`),
      ),
    ];
  } catch (error) {
    return [`does not parse as ES2019: ${error instanceof Error ? error.message : String(error)}`];
  }
};
