// appsscript.json: what a script asks for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const advanced = z.object({ userSymbol: z.string(), serviceId: z.string(), version: z.string() });

/** Google's manifest reference, "Sheets macro manifest resource": one digit, and none twice. */
const macro = z.object({
  menuName: z.string().check(z.minLength(1)),
  functionName: z.string().check(z.minLength(1)),
  defaultShortcut: z.optional(z.string().check(z.regex(/^Ctrl\+Alt\+Shift\+\d$/))),
});

const schema = z.object({
  timeZone: z.optional(z.string()),
  oauthScopes: z.optional(z.array(z.string())),
  dependencies: z.optional(z.object({ enabledAdvancedServices: z.optional(z.array(advanced)) })),
  sheets: z.optional(z.object({ macros: z.array(macro) })),
});

export interface Manifest {
  /** IANA zone, null when the manifest does not say. */
  readonly timeZone: string | null;
  /** null when the manifest lists none: Google then finds the scopes in the code. */
  readonly scopes: readonly string[] | null;
  /** The advanced services that are switched on: `Drive` for `drive` `v3`. */
  readonly advancedServices: readonly z.infer<typeof advanced>[];
  /** What stands under *Extensions › Macros*, each with its keys where it has some. */
  readonly macros: readonly z.infer<typeof macro>[];
}

/** The manifest in a folder; one that asks for nothing when there is no file. Throws when the file is not a manifest. */
export const readManifest = (folder: string): Manifest => {
  const file = join(folder, 'appsscript.json');
  const parsed = schema.safeParse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  if (!parsed.success) throw new Error(`${file} is not an Apps Script manifest: ${parsed.error.message}`);
  const { timeZone, oauthScopes, dependencies, sheets } = parsed.data;
  return {
    timeZone: timeZone ?? null,
    scopes: oauthScopes ?? null,
    advancedServices: dependencies?.enabledAdvancedServices ?? [],
    macros: sheets?.macros ?? [],
  };
};
