// The manifest of an evidence package: what it is about, and the sum of each of its files.
import { canonical } from '../text/canonical';
import { sha256 } from '../text/sha256';

/** The form of the package: another number where an outsider has to read it otherwise. */
export const FORMAT = { name: 'kkpham-paket-bukti', version: 1 } as const;

/** Files that the manifest does not list: itself, and the sums that list it too. */
export const MANIFEST = 'manifest.json';
export const SUMS = 'SHA256SUMS';

/** A file of the package. Its bytes are the text in UTF-8. */
export interface PackageFile {
  /** Below the package's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A value of 0 to 100 as printed; null where nothing can be scored. */
export interface PackageScore {
  readonly mean: number | null;
  readonly bonus: number;
  readonly final: number | null;
  readonly grade: string | null;
}

export interface PackageDetermination {
  /** Number of the entry that fixed it, and of the one that took it back. */
  readonly entry: number;
  readonly revoked: number | null;
  /** First digits of the hash of the answers and decisions that it rests on. */
  readonly inputs: string;
  /** First digits of the hashes of rules and instrument by which it was fixed. */
  readonly rules: string;
  readonly instrument: string;
}

/** A document of the region. Of a Google Doc only its text has bytes that can be listed. */
export interface PackageDocument {
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  readonly id: string;
  readonly url: string;
  /** Path of its text. */
  readonly text: string;
  /** A copy of the Doc itself; downloaded, it becomes the file `<path>.docx`. null where there is none. */
  readonly copy: { readonly path: string; readonly id: string; readonly url: string } | null;
}

export interface Manifest {
  readonly format: typeof FORMAT;
  readonly package: {
    readonly version: number;
    /** SHA-256 over what the package says, without when and by whom: the same data, the same hash. */
    readonly content: string;
    /** `yyyy-MM-dd HH:mm:ss` in {@link Manifest.package.zone}. */
    readonly made: string;
    readonly zone: string;
    /** As the trail has it. */
    readonly by: string;
    /** The program that wrote it, with the hash of its bundle: `KKPHAM 0.1.0 · 0123456789abcdef`. */
    readonly madeWith: string;
  };
  readonly program: { readonly version: string; readonly rules: string };
  readonly instrument: { readonly id: string; readonly hash: string; readonly draft: boolean };
  readonly region: { readonly code: string; readonly name: string; readonly province: string };
  readonly period: { readonly awardYear: number; readonly dataYear: number };
  /** Whether the data are a made-up sample. */
  readonly sample: boolean;
  readonly state: {
    /** The word of the column Tahap. */
    readonly stage: string;
    readonly provisional: boolean;
    readonly decided: number;
    readonly indicators: number;
    /** The word for the outcome of the Kanwil's check; null where it was not begun. */
    readonly check: string | null;
  };
  /** What was fixed of the region; null where nothing was. */
  readonly determination: PackageDetermination | null;
  readonly score: { readonly claimed: PackageScore; readonly verified: PackageScore };
  readonly trail: {
    readonly length: number;
    readonly head: string;
    readonly full: number;
    /** Number of the first entry at which the chain is broken; null for a sound one. */
    readonly broken: number | null;
  };
  readonly documents: readonly PackageDocument[];
  readonly files: readonly ListedFile[];
}

export const listed = ({ path, text }: PackageFile): ListedFile => ({
  path,
  bytes: utf8Length(text),
  sha256: sha256(text),
});

/** Canonical JSON and a line feed. */
export const manifestText = (manifest: Manifest): string => `${canonical(manifest)}\n`;

/** What `sha256sum -c` reads. */
export const sumsText = (files: readonly ListedFile[]): string =>
  files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`).join('');

const utf8Length = (text: string): number => {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
};
