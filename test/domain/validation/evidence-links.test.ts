// The links in an evidence cell.
import { expect, it } from 'vitest';
import { evidenceLinks } from '../../../src/domain/validation/evidence-links';

it.each([
  ['https://contoh.go.id/a.pdf', ['https://contoh.go.id/a.pdf']],
  ['HTTP://CONTOH.GO.ID', ['HTTP://CONTOH.GO.ID']],
  ['(lihat https://contoh.go.id/a).', ['https://contoh.go.id/a']],
  [
    'https://a.id/1, https://b.id/2;https://c.id/3\nhttps://d.id',
    ['https://a.id/1', 'https://b.id/2', 'https://c.id/3', 'https://d.id'],
  ],
  ['https://a.id/x?y=1&z=2#h', ['https://a.id/x?y=1&z=2#h']],
  ['www.contoh.go.id', []],
  ['https://localhost', []],
  ['javascript:alert(1)', []],
  ['Map biru', []],
  ['', []],
  [null, []],
  [2025, []],
])('%j holds %j', (cell, links) => {
  expect(evidenceLinks(cell)).toEqual(links);
});

// A pattern that tries every way to split them would not come back within the time a test has.
it('a link of nothing but full stops, and one without any, come to an end', () => {
  const dots = '.'.repeat(500_000);
  expect(evidenceLinks(`https://a.id/${dots}x`)).toEqual([`https://a.id/${dots}x`]);
  expect(evidenceLinks('https://'.repeat(60_000))).toEqual([]);
});
