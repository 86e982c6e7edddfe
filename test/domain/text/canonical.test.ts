// One text for equal data.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '../../../src/domain/text/canonical';

it('keys are in order at every depth, members that are undefined are left out, lists keep their order', () => {
  expect(canonical({ b: 1, a: { d: [3, 1], c: undefined } })).toBe('{"a":{"d":[3,1]},"b":1}');
});

/** The same data with the keys of every object turned round. */
const turned = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(turned);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
};

it('whatever the order of the keys, equal data give one text', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => canonical(data) === canonical(turned(data))));
});

it('different data give different texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const read = (data: unknown) => JSON.parse(canonical(data));
      expect(canonical(a) === canonical(b)).toBe(canonical(read(a)) === canonical(read(b)));
      expect(read(a)).toEqual(JSON.parse(JSON.stringify(a)));
    }),
  );
});
