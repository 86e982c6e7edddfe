// Builds dist/: one readable IIFE, a top-level function for each entry point, and the manifest.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { sha256 } from '../src/domain/text/sha256';
import { SHORT_HASH } from '../src/domain/trail/entry';

const ENTRY = 'src/script/index.ts';
const GLOBAL = 'kkpham';

/** Stands in the bundle where its own hash will, while that is computed. */
const UNHASHED = '?'.repeat(SHORT_HASH);

export interface Built {
  /** The text of dist/Kode.js. */
  readonly code: string;
  /** As in package.json. */
  readonly version: string;
  /** By which a workbook tells this bundle from any other: the first digits of its SHA-256, taken before they stood in it. */
  readonly hash: string;
}

/** Equal for equal sources. */
export const builtBundle = async (): Promise<Built> => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    oauthScopes: readonly string[];
  };
  const options: BuildOptions & { write: false; metafile: true } = {
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    loader: { '.docx': 'base64' },
    define: {
      KKPHAM_VERSION: JSON.stringify(version),
      KKPHAM_HASH: JSON.stringify(UNHASHED),
      KKPHAM_SCOPES: JSON.stringify(oauthScopes),
    },
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
  const code = built.outputFiles[0]?.text ?? '';
  const hash = sha256(code).slice(0, SHORT_HASH);
  return { code: code.replace(`"${UNHASHED}"`, `"${hash}"`), version, hash };
};

/** The text of dist/Kode.js. */
export const bundle = async (): Promise<string> => (await builtBundle()).code;

/** Writes dist/. */
export const buildDist = async (): Promise<void> => {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/Kode.js', await bundle());
  copyFileSync('appsscript.json', 'dist/appsscript.json');
};

if (process.argv[1]?.endsWith('build.ts')) await buildDist();
