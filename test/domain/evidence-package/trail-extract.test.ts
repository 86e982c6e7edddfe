// What an auditor of one region sees of the trail: all about the region, nothing that others' entries tell, the whole chain.
import { describe, expect, it } from 'vitest';
import {
  extractFor,
  firstBreak,
  hashContents,
  tellingHashes,
} from '../../../src/domain/evidence-package/trail-extract';
import { appendEntries, type Draft, linkHash, NO_HEAD } from '../../../src/domain/trail/entry';
import { TRAIL_ACTIONS, UNDER_WAY } from '../../../src/domain/trail/words';
import { draft } from '../trail/trails';

const hashed = (...more: readonly Partial<Draft>[]) =>
  hashContents(
    appendEntries(
      NO_HEAD,
      more.map((one, i) => draft(i, one)),
    ),
  );
const OWN = { region: '73.01' };
const OTHER = { region: '73.02' };
const NONE = { region: '' };

describe('the extract for a region', () => {
  const lines = extractFor('73.01', hashed(NONE, OWN, OTHER, OWN, OTHER));

  it('has every entry in its order, in full those about the region and those about none', () => {
    expect(lines.map(({ entry, full }) => [entry.seq, full])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [4, true],
      [5, false],
    ]);
  });

  it('lets the chain be walked by number, region and content hash alone', () => {
    let previous = '';
    for (const { entry, content } of lines) {
      previous = linkHash({ seq: entry.seq, previous, region: entry.region }, content);
      expect(previous).toBe(entry.hash);
    }
  });
});

describe('what a package of the region would say', () => {
  const before = hashed(NONE, OWN);
  const adding = (...more: readonly Partial<Draft>[]) => tellingHashes('73.01', hashed(NONE, OWN, ...more));
  const same = tellingHashes('73.01', before);

  it('is the same after entries about others, announcements, messages and packages', () => {
    expect(adding(OTHER)).toEqual(same);
    expect(adding({ ...NONE, to: UNDER_WAY })).toEqual(same);
    expect(adding({ ...NONE, action: TRAIL_ACTIONS.send, to: 'terkirim 1; gagal 0' })).toEqual(same);
    expect(adding({ ...OWN, action: TRAIL_ACTIONS.package })).toEqual(same);
  });

  it('is another after an entry about the region, or about none that tells something', () => {
    expect(adding(OWN)).not.toEqual(same);
    expect(adding({ ...NONE, to: 'rencana sampel' })).not.toEqual(same);
  });
});

describe('the first break of a chain', () => {
  const whole = hashed(OWN, OTHER, OWN, OTHER);

  it('is none in a sound one', () => {
    expect(firstBreak(whole)).toBeNull();
    expect(firstBreak([])).toBeNull();
  });

  it('is the entry that was changed, or the one that does not follow on what is before it', () => {
    const changed = whole.map(({ entry }, i) => (i === 1 ? { ...entry, reason: 'lain' } : entry));
    expect(firstBreak(hashContents(changed))).toBe(2);
    expect(firstBreak(whole.filter((_, i) => i !== 1))).toBe(2);
    expect(firstBreak(whole.slice(1))).toBe(1);
  });
});
