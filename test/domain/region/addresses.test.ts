// E-mail addresses as people write them into a cell.
import { expect, it } from 'vitest';
import { readAddresses } from '../../../src/domain/region/addresses';

it('one address, or several apart by comma, semicolon or line', () => {
  expect(readAddresses(' A.B@Contoh.go.id ')).toEqual(['a.b@contoh.go.id']);
  expect(readAddresses('b@x.id; a@x.id\nc@x.id, a@x.id')).toEqual(['a@x.id', 'b@x.id', 'c@x.id']);
});

it.each([
  [''],
  [null],
  ['nihil'],
  ['a@'],
  ['a@b'],
  ['@x.id'],
  ['a b@x.id'],
  ['a@x.id, nihil'],
  ['<a@x.id>'],
  [5],
])('%j is no list of addresses, not even in part', (cell) => {
  expect(readAddresses(cell)).toBeNull();
});

it('a line break cannot smuggle a header into a message', () => {
  expect(readAddresses('a@x.id\nBcc: b@x.id')).toBeNull();
});
