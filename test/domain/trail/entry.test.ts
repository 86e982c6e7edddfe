// Entries of the chain: their hash by the documented fields, texts as cells keep them, heads as people copy them.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/domain/table/cell';
import { asCellText } from '../../../src/domain/trail/cell-text';
import { appendEntries, headText, NO_HEAD, readHead } from '../../../src/domain/trail/entry';
import { draft, drafts, trailOf } from './trails';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('an entry', () => {
  it('has the SHA-256 of its number, the hash before it, its region and the hash of its content, as any other program computes it', () => {
    const [entry] = appendEntries(NO_HEAD, [draft(0, { reason: 'é “ya” 😀\nbaris dua' })]);
    if (!entry) throw new Error('No entry.');
    const { seq, previous, hash, ...content } = entry;
    expect(Object.keys(content)).toEqual([
      ...['time', 'who', 'action', 'region', 'indicator', 'from', 'to', 'reason', 'rules', 'instrument'],
    ]);
    const digest = sha256(JSON.stringify(Object.values(content)));
    expect(hash).toBe(sha256(JSON.stringify([seq, previous, content.region, digest])));
  });

  it('holds the hash of the one before it, also across two appends', () => {
    const whole = trailOf(5);
    const first = appendEntries(NO_HEAD, drafts(2));
    const second = appendEntries(first[1] ?? NO_HEAD, drafts(5).slice(2));
    expect([...first, ...second]).toEqual(whole);
    expect(whole.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(whole.slice(1).map(({ previous }) => previous)).toEqual(whole.slice(0, 4).map(({ hash }) => hash));
    expect(whole[0]?.previous).toBe('');
  });

  it('is one of 61,680 that follow on each other', () => {
    const trail = trailOf(61_680);
    expect(trail).toHaveLength(61_680);
    expect(trail.every(({ previous }, i) => i === 0 || previous === trail[i - 1]?.hash)).toBe(true);
  });
});

describe('text for a cell', () => {
  it('is what the cell gives back, and does not change when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = asCellText(text);
        expect(asCellText(once)).toBe(once);
        expect(cellText(once)).toBe(once);
        expect(once.replace(/\n/g, '')).not.toMatch(/^'|\p{Cs}|\p{Cc}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps line feeds, formulas and codes, and stands for an apostrophe by another sign', () => {
    expect(asCellText(' a\r\nb\t')).toBe('a\nb');
    expect(asCellText('=1+1')).toBe('=1+1');
    expect(asCellText('73.10')).toBe('73.10');
    expect(asCellText("'73.10")).toBe('\u201973.10');
  });

  it('of more than 4,000 characters is cut and tells the hash of the whole', () => {
    const long = 'x'.repeat(4001);
    expect(asCellText(long)).toBe(`${'x'.repeat(3900)} … ${sha256(long)}`);
    expect(asCellText('x'.repeat(4000))).toHaveLength(4000);
  });
});

describe('a head', () => {
  const hash = '0123456789abcdef'.repeat(4);
  it('is copied as number and sixteen digits, and read back however it was copied', () => {
    expect(headText({ seq: 1234, hash })).toBe('1234 0123456789abcdef');
    for (const copied of [
      '1234 0123456789abcdef',
      'Kepala jejak audit: 1234 0123456789ABCDEF',
      ' 1234 · 0123456789abcdef.',
    ]) {
      expect(readHead(copied)).toEqual({ seq: 1234, hash: '0123456789abcdef' });
    }
    expect(readHead(`7 ${hash}`)).toEqual({ seq: 7, hash });
  });
  it.each(['', '1234', 'abc', '1234 0123', 'x 0123456789abcdef'])('is not %j', (text) => {
    expect(readHead(text)).toBeNull();
  });
});
