// Reads @types/google-apps-script and lists, per interface, the members that Google documents.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const TYPES = 'node_modules/@types/google-apps-script';
export const MEMBERS_FILE = 'src/local/host/google-members.json';
const NAMESPACES = [
  'Base',
  'Cache',
  'Document',
  'Drive',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'Utilities',
];

interface Declared {
  readonly bases: readonly string[];
  readonly members: Set<string>;
}

/** A declaration file without comments, and with each list of parameters on one line. */
const withoutAsides = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\([^()]*\)/g, (parameters) => parameters.replaceAll('\n', ' '));

const declarations = (): ReadonlyMap<string, Declared> => {
  const found = new Map<string, Declared>();
  for (const file of readdirSync(TYPES).filter((name) => name.endsWith('.d.ts'))) {
    let space = '';
    let open: Declared | undefined;
    for (const line of withoutAsides(readFileSync(`${TYPES}/${file}`, 'utf8')).split('\n')) {
      space = /^\s*(?:declare )?namespace (?:GoogleAppsScript\.)?(\w+) \{/.exec(line)?.[1] ?? space;
      const [, name, parents = ''] = /^\s{4,8}interface (\w+)(?: extends ([\w., ]+))? \{/.exec(line) ?? [];
      if (name && NAMESPACES.includes(space)) {
        const bases = parents
          .split(',')
          .map((base) => base.trim())
          .filter(Boolean);
        open = found.get(`${space}.${name}`) ?? {
          bases: bases.map((base) => (base.includes('.') ? base : `${space}.${base}`)),
          members: new Set(),
        };
        found.set(`${space}.${name}`, open);
      } else if (/^\s{4,8}\}/.test(line)) open = undefined;
      else {
        const member = /^\s+(?:readonly )?(\w+)\??(?:<[^>]*>)?[(:]/.exec(line)?.[1];
        if (member) open?.members.add(member);
      }
    }
  }
  return found;
};

/** `{ "Spreadsheet.Range": ["activate", …] }`, sorted, inherited members included, for the namespaces the stand-in knows. */
export const googleMembers = (): Record<string, readonly string[]> => {
  const declared = declarations();
  const all = (type: string): readonly string[] => {
    const own = declared.get(type);
    return own ? [...own.members, ...own.bases.flatMap(all)] : [];
  };
  return Object.fromEntries(
    [...declared.keys()].sort().map((type) => [type, [...new Set(all(type))].sort()]),
  );
};

if (process.argv[1]?.endsWith('google-members.ts')) {
  writeFileSync(MEMBERS_FILE, `${JSON.stringify(googleMembers(), null, 1)}\n`);
}
