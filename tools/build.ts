// Builds dist/: one readable IIFE, a top-level function for each entry point, and the manifest.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

const ENTRY = 'src/script/index.ts';
const GLOBAL = 'kkpham';

/** The text of dist/Kode.js. Equal for equal sources. */
export const bundle = async (): Promise<string> => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const options: BuildOptions & { write: false; metafile: true } = {
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    loader: { '.docx': 'base64' },
    define: { KKPHAM_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  };
  const exported = await build({ ...options, format: 'esm', outfile: 'entry.js' });
  const names = Object.values(exported.metafile.outputs).flatMap((output) => output.exports);
  const stubs = names
    .sort()
    .map((name) => `function ${name}() { return ${GLOBAL}.${name}.apply(this, arguments); }`)
    .join('\n');
  const built = await build({
    ...options,
    format: 'iife',
    globalName: GLOBAL,
    outfile: 'bundle.js',
    banner: {
      js: `// KKPHAM ${version}. Built from src/script and src/domain by "npm run build"; do not edit here.`,
    },
    footer: { js: stubs },
  });
  return built.outputFiles[0]?.text ?? '';
};

/** Writes dist/. */
export const buildDist = async (): Promise<void> => {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/Kode.js', await bundle());
  copyFileSync('appsscript.json', 'dist/appsscript.json');
};

if (process.argv[1]?.endsWith('build.ts')) await buildDist();
