// Proves that dist/ is what the sources build, and that Google would take it.
import { readFileSync } from 'node:fs';
import { bundle } from './build';
import { bundleFaults } from './check-bundle';

const faults = [
  ...((await bundle()) === readFileSync('dist/Kode.js', 'utf8')
    ? []
    : ['dist/Kode.js is stale: run "npm run build"']),
  ...(readFileSync('appsscript.json', 'utf8') === readFileSync('dist/appsscript.json', 'utf8')
    ? []
    : ['dist/appsscript.json is stale: run "npm run build"']),
  ...bundleFaults(readFileSync('dist/Kode.js', 'utf8')).map((fault) => `dist/Kode.js ${fault}`),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
