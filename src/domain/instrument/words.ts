// The words and numbers of an instrument's tables.
import { type Cell, cellText } from '../table/cell';
import type { Provenance } from './instrument';

const PROVENANCES: Readonly<Record<string, Provenance>> = {
  resmi: 'official',
  publikasi: 'published',
  rancangan: 'draft',
  asumsi: 'assumption',
};

export const PROVENANCE_WORDS = Object.keys(PROVENANCES);

export const provenanceOf = (word: string): Provenance | undefined =>
  Object.hasOwn(PROVENANCES, word.toLowerCase()) ? PROVENANCES[word.toLowerCase()] : undefined;

/** A number cell, or text with a decimal point; null otherwise. Instruments are written one way only. */
export const parseNumber = (cell: Cell): number | null => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cellText(cell);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};
