// The words and numbers of an instrument's tables.
import { type Cell, cellText } from '../table/cell';
import type { Provenance } from './instrument';

const PROVENANCES: ReadonlyMap<string, Provenance> = new Map([
  ['resmi', 'official'],
  ['publikasi', 'published'],
  ['rancangan', 'draft'],
  ['asumsi', 'assumption'],
]);

export const PROVENANCE_WORDS = [...PROVENANCES.keys()];

export const provenanceOf = (word: string): Provenance | undefined => PROVENANCES.get(word.toLowerCase());

/** A number cell, or text with a decimal point; null otherwise. Instruments are written one way only. */
export const parseNumber = (cell: Cell): number | null => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cellText(cell);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};
