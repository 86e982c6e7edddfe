// Writes one evidence package: its folder, copies of the documents, and last of all one .zip with every file.
import {
  FORMAT,
  listed,
  MANIFEST,
  type Manifest,
  manifestText,
  type PackageDocument,
  SUMS,
  sumsText,
} from '../../domain/evidence-package/manifest';
import type { HashedEntry } from '../../domain/evidence-package/trail-extract';
import { EVIDENCE_WORDS as W } from '../locale/evidence-words';
import { PROGRAM_TEXT } from '../version';
import { type Composed, type Summed, summed, trailFile } from './compose';
import type { Begun, PackageShelf, Shelved } from './package-shelf';
import { documentText, type RegionDocument } from './region-documents';

export interface Making {
  readonly composed: Composed;
  readonly entries: readonly HashedEntry[];
  /** Number of the first entry that breaks the chain, or null. */
  readonly broken: number | null;
  readonly documents: readonly RegionDocument[];
  readonly version: number;
  readonly made: string;
  readonly zone: string;
  readonly by: string;
}

export interface Made {
  readonly shelved: Shelved;
  /** Google Docs that could not be copied; their texts are there. */
  readonly notCopied: number;
}

/**
 * Makes a package. The number of calls depends on the number of the region's documents, not of its rows. Until its last call
 * the package is a folder whose name says that it is unfinished.
 */
export const makePackage = (shelf: PackageShelf, making: Making): Made => {
  const { composed, version } = making;
  const { region, instrument, period, sample } = composed.facts;
  const begun = shelf.begin({
    region: region.code,
    name: W.packageName(region.code, region.name, version),
    version,
    content: composed.content,
  });
  const papers = making.documents.map((document) => writeDocument(begun, document, making.documents));
  const trail = trailFile(region.code, making.entries);
  const readMe = W.readMe({
    ...region,
    year: period.awardYear,
    dataYear: period.dataYear,
    version,
    instrument: instrument.id,
    draft: instrument.draft,
    sample,
    copies: papers.filter(({ document }) => document.copy).length,
  });
  const files = [...composed.files, trail.file, summed('BACA.txt', readMe)];
  const last = making.entries[making.entries.length - 1];
  const texts = [...files, ...papers.map(({ file }) => file)];
  const all = texts
    .map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: Manifest = {
    format: FORMAT,
    package: {
      version,
      content: composed.content,
      made: making.made,
      zone: making.zone,
      by: making.by,
      madeWith: PROGRAM_TEXT,
    },
    ...composed.facts,
    trail: {
      length: making.entries.length,
      head: last?.entry.hash ?? '',
      full: trail.full,
      broken: making.broken,
    },
    documents: papers.map(({ document }) => document),
    files: all,
  };
  const text = manifestText(manifest);
  const own = listed({ path: MANIFEST, text });
  const sums = { path: SUMS, text: sumsText([...all, own]) };
  return {
    shelved: begun.finish([...texts, sums, { path: MANIFEST, text }], own.sha256),
    notCopied: papers.filter(({ document, isNewest }) => isNewest && document.copy === null).length,
  };
};

interface Paper {
  readonly file: Summed;
  readonly document: PackageDocument;
  readonly isNewest: boolean;
}

/** The text of a document, and of the newest of its kind the Google Doc itself. */
const writeDocument = (begun: Begun, own: RegionDocument, all: readonly RegionDocument[]): Paper => {
  const { kind, number, version, id, url } = own;
  const isNewest = all.every((other) => other.kind !== kind || other.version <= version);
  const path = `${kind}-v${version}${suffix(own, all)}`;
  const file = summed(`dokumen/${path}.txt`, documentText(id));
  const copied = isNewest ? begun.copy(path, id) : null;
  const copy = copied && { path, ...copied };
  return { file, document: { kind, number, version, id, url, text: file.path, copy }, isNewest };
};

/** Tells apart documents that bear the same version, as when a book was copied. */
const suffix = ({ kind, version, id }: RegionDocument, all: readonly RegionDocument[]): string => {
  const same = all.filter((other) => other.kind === kind && other.version === version);
  const at = same.findIndex((other) => other.id === id);
  return at > 0 ? `-${at + 1}` : '';
};
