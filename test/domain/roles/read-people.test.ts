// Reads the table of people: who is in it, and every way in which a row cannot be read.
import { describe, expect, it } from 'vitest';
import { readPeople, rolesInForce, type TypedPerson } from '../../../src/domain/roles/read-people';

const row = (given: Partial<TypedPerson>): TypedPerson => ({
  row: 2,
  address: 'ani@kkpham.example',
  name: 'Ani',
  role: 'Administrator',
  provinces: '',
  home: '',
  ...given,
});
const faultsOf = (...rows: readonly Partial<TypedPerson>[]) => {
  const read = readPeople(rows.map((one, i) => row({ row: i + 2, ...one })));
  return 'faults' in read ? read.faults : [];
};
const peopleOf = (...rows: readonly Partial<TypedPerson>[]) => {
  const read = readPeople(rows.map((one, i) => row({ row: i + 2, ...one })));
  return 'people' in read ? read.people : [];
};

describe('a row', () => {
  it('is a person with an address in lower case, a role and provinces in order', () => {
    expect(
      peopleOf({ address: ' Ani@KKPHAM.example ', role: 'verifikator  kanwil', provinces: '74; 73, 74' }),
    ).toEqual([
      {
        row: 2,
        address: 'ani@kkpham.example',
        name: 'Ani',
        role: 'kanwilVerifier',
        provinces: ['73', '74'],
        home: '',
      },
    ]);
  });

  it('comes from one province, where one is written', () => {
    expect(peopleOf({ home: 74 })).toMatchObject([{ home: '74' }]);
    expect(faultsOf({ home: '73, 74' })).toMatchObject([{ code: 'province-unreadable', found: '73, 74' }]);
  });

  it.each([
    ['', []],
    [73, ['73']],
    ['73', ['73']],
    ["'73", ['73']],
    ['73,74', ['73', '74']],
    ['11 94', ['11', '94']],
  ] as const)('with the provinces %j is for %j; none stands for all', (provinces, expected) => {
    expect(peopleOf({ provinces })[0]?.provinces).toEqual(expected);
  });

  it.each([73.74, '73.71', '7', '10', 'Sulawesi Selatan', 'semua', '73, x', new Date('2026-07-03')])(
    'with the provinces %j is a fault, never a guess',
    (provinces) => {
      expect(faultsOf({ provinces })).toMatchObject([{ code: 'province-unreadable', row: 2 }]);
    },
  );

  it.each(['', 'Ani', 'ani@kantor', 'ani@kkpham.example, budi@kkpham.example'])(
    'with the address %j is a fault: one person, one address',
    (address) => {
      expect(faultsOf({ address })).toEqual([{ code: 'address-unusable', row: 2, found: address }]);
    },
  );

  it.each(['', 'Admin', 'Verifikator'])('with the role %j is a fault', (role) => {
    expect(faultsOf({ role })).toEqual([{ code: 'role-unknown', row: 2, found: role }]);
  });

  it('with an address that stands above is a fault, also in capitals', () => {
    expect(faultsOf({}, { address: 'ANI@kkpham.example', role: 'Koordinator' })).toEqual([
      { code: 'address-twice', row: 3, found: 'ANI@kkpham.example', first: 2 },
    ]);
  });

  it('with three faults has them told all three', () => {
    expect(faultsOf({ address: 'x', role: 'x', provinces: 'x' }).map(({ code }) => code)).toEqual([
      'address-unusable',
      'role-unknown',
      'province-unreadable',
    ]);
  });
});

describe('a table', () => {
  it('with one fault gives nobody a role', () => {
    expect(peopleOf({}, { address: 'budi@kkpham.example', role: '?' })).toEqual([]);
  });
  it('puts roles in force only once there is an administrator', () => {
    expect(rolesInForce([])).toBe(false);
    expect(rolesInForce(peopleOf({ role: 'Verifikator kementerian' }))).toBe(false);
    expect(
      rolesInForce(
        peopleOf({ role: 'Koordinator' }, { address: 'budi@kkpham.example', role: 'administrator' }),
      ),
    ).toBe(true);
  });
});
