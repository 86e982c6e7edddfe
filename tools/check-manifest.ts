// What a manifest must not say: macros whose function the bundle lacks, and keys that two macros share.
import type { Manifest } from '../src/local/host/manifest';

/** Every fault of the macros as a sentence; `functions` are the top-level functions of the bundle. */
export const macroFaults = (
  macros: Manifest['macros'],
  functions: ReadonlySet<string>,
): readonly string[] => [
  ...macros
    .filter(({ functionName }) => !functions.has(functionName))
    .map(({ menuName, functionName }) => `the macro "${menuName}" calls ${functionName}, which is not there`),
  ...macros
    .filter(({ defaultShortcut }) => defaultShortcut?.endsWith('+0'))
    .map(({ menuName }) => `the macro "${menuName}" has the key 0; 1 to 9 are used`),
  ...twice(macros.flatMap(({ defaultShortcut }) => defaultShortcut ?? [])).map(
    (keys) => `two macros have the keys ${keys}`,
  ),
  ...twice(macros.map(({ menuName }) => menuName)).map((name) => `two macros are called "${name}"`),
];

/** The top-level functions of a bundle's text, as the build writes them: each on a line of its own. */
export const functionsOf = (code: string): ReadonlySet<string> =>
  new Set([...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name));

const twice = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, at) => texts.indexOf(text) < at)),
];
