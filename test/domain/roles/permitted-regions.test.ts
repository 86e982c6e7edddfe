// With which regions of a book a person may go on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { may, permittedRegions, provincesConcerned } from '../../../src/domain/roles/may';
import { type Action, PERMISSIONS } from '../../../src/domain/roles/permissions';
import type { Person } from '../../../src/domain/roles/person';
import { readPeople } from '../../../src/domain/roles/read-people';
import { ROLE_WORDS, ROLES } from '../../../src/domain/roles/role';

const ACTIONS = Object.keys(PERMISSIONS) as readonly Action[];
const ALL = ['73.01', '73.71', '74.01'];
const verifier = (provinces: readonly string[]): Person => ({
  row: 2,
  address: 'ani@kkpham.example',
  name: '',
  role: 'kanwilVerifier',
  home: '',
  provinces,
});

describe('of a book with two provinces', () => {
  it('a person with one goes on with its regions where all were meant', () => {
    expect(permittedRegions(verifier(['73']), 'collect', [], ALL)).toEqual(['73.01', '73.71']);
  });
  it('a person with both, or with no limit, goes on with all', () => {
    expect(permittedRegions(verifier(['73', '74']), 'collect', [], ALL)).toEqual([]);
    expect(permittedRegions(verifier([]), 'collect', [], ALL)).toEqual([]);
  });
  it('a person goes on with the regions asked for, if they are theirs', () => {
    expect(permittedRegions(verifier(['73']), 'collect', ['73.71'], ALL)).toEqual(['73.71']);
  });
  it('is refused where one region asked for is not theirs, rather than going on with the rest', () => {
    expect(permittedRegions(verifier(['73']), 'collect', ['73.71', '74.01'], ALL)).toBeNull();
  });
  it('is refused where none of the book is theirs', () => {
    expect(permittedRegions(verifier(['11']), 'collect', [], ALL)).toBeNull();
  });
  it('is refused with the whole book where it cannot be done in part', () => {
    const coordinator: Person = { ...verifier(['73']), role: 'coordinator' };
    expect(permittedRegions(coordinator, 'nightly', [], ALL)).toBeNull();
    expect(permittedRegions(coordinator, 'nightly', [], ['73.01'])).toEqual([]);
  });
  it('concerns no province where nothing belongs to one', () => {
    expect(provincesConcerned('score', [], ALL)).toEqual([]);
    expect(provincesConcerned('collect', ['74.01'], ALL)).toEqual(['74']);
    expect(provincesConcerned('prepare', ['74.01'], ALL)).toEqual(['73', '74']);
  });
});

const provinces = fc.uniqueArray(fc.constantFrom('11', '31', '73', '74', '94'), { maxLength: 3 });
const action = fc.constantFrom(...ACTIONS);
const role = fc.constantFrom(...ROLES);

describe('for every table of people', () => {
  it('a person without limits may whatever one of the same role with limits may', () => {
    fc.assert(
      fc.property(role, provinces, action, provinces, (one, limits, what, concerned) => {
        const limited: Person = { ...verifier(limits), role: one };
        if (may(limited, what, concerned)) {
          expect(may({ ...limited, provinces: [] }, what, concerned)).toBe(true);
        }
      }),
    );
  });

  it('another person takes no right from anybody', () => {
    const line = fc.record({ role, provinces });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 5 }),
        line,
        action,
        provinces,
        (lines, more, what, concerned) => {
          const rightsOf = (all: typeof lines): readonly boolean[] => {
            const read = readPeople(
              all.map((one, i) => ({
                row: i + 2,
                address: `orang${i}@kkpham.example`,
                name: '',
                role: ROLE_WORDS[one.role],
                provinces: one.provinces.join(', '),
                home: '',
              })),
            );
            if ('faults' in read) throw new Error('A sound table has faults.');
            return read.people.map((person) => may(person, what, concerned));
          };
          expect(rightsOf([...lines, more]).slice(0, lines.length)).toEqual(rightsOf(lines));
        },
      ),
    );
  });

  it('whoever may something with two provinces may it with each', () => {
    fc.assert(
      fc.property(role, provinces, action, provinces, (one, limits, what, concerned) => {
        const person: Person = { ...verifier(limits), role: one };
        if (may(person, what, concerned)) {
          for (const province of concerned) expect(may(person, what, [province])).toBe(true);
        }
      }),
    );
  });

  it('regions that are given back are the person’s own', () => {
    const regions = fc.uniqueArray(fc.constantFrom('11.01', '31.71', '73.01', '73.71', '74.01'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(role, provinces, action, regions, (one, limits, what, all) => {
        const person: Person = { ...verifier(limits), role: one };
        for (const code of permittedRegions(person, what, [], all) ?? []) {
          expect(limits).toContain(code.slice(0, 2));
        }
      }),
    );
  });
});
