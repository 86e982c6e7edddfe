// Proves that dist/ is what the sources build, and that Google would take it.
import { readFileSync } from 'node:fs';
import { readManifest } from '../src/local/host/manifest';
import { bundle } from './build';
import { bundleFaults } from './check-bundle';
import { functionsOf, macroFaults } from './check-manifest';

const code = readFileSync('dist/Kode.js', 'utf8');
const faults = [
  ...((await bundle()) === code ? [] : ['dist/Kode.js is stale: run "npm run build"']),
  ...(readFileSync('appsscript.json', 'utf8') === readFileSync('dist/appsscript.json', 'utf8')
    ? []
    : ['dist/appsscript.json is stale: run "npm run build"']),
  ...bundleFaults(code).map((fault) => `dist/Kode.js ${fault}`),
  ...macroFaults(readManifest('dist').macros, functionsOf(code)).map((fault) => `appsscript.json: ${fault}`),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
