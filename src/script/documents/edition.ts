// Which one of a region's documents of a kind it is.

export interface Edition {
  readonly number: string;
  /** The number of the one before, null for the first. */
  readonly replaces: string | null;
  /** `yyyy-MM-dd`. */
  readonly day: string;
}

/** The number by a pattern of the settings, with `{kode}`, `{tahun}` and `{versi}`. */
export const numberOf = (pattern: string, code: string, year: number, version: number): string =>
  pattern
    .replace(/\{kode\}/g, code)
    .replace(/\{tahun\}/g, String(year))
    .replace(/\{versi\}/g, String(version));
