// Which role may do what: the whole table once more, as the rules are told to people.
import { describe, expect, it } from 'vitest';
import { may } from '../../../src/domain/roles/may';
import { type Action, PERMISSIONS } from '../../../src/domain/roles/permissions';
import type { Person } from '../../../src/domain/roles/person';
import { ROLES } from '../../../src/domain/roles/role';

const person = (given: Partial<Person>): Person => ({
  row: 2,
  address: 'ani@kkpham.example',
  name: 'Ani',
  role: 'kanwilVerifier',
  provinces: [],
  home: '',
  ...given,
});

/**
 * O officer, K Kanwil's verifier, M ministry's verifier, C coordinator, A administrator. Only an administrator changes
 * the instrument, the dates and the roles; only verifiers decide; an officer decides, sends and makes nothing here.
 */
const TABLE: Readonly<Record<Action, string>> = {
  prepare: 'A',
  open: 'A',
  decide: 'KM',
  kanwilCheck: 'K',
  determine: 'CA',
  revoke: 'A',
  makeSheets: 'KCA',
  collect: 'KMCA',
  upload: 'KMCA',
  returnSheets: 'KMA',
  lock: 'KMCA',
  nightly: 'CA',
  score: 'KMCA',
  claimGap: 'KMCA',
  views: 'KMCA',
  summarise: 'KMA',
  reportCheck: 'KA',
  writeMinutes: 'KMA',
  listRepairs: 'KMCA',
  preview: 'KMCA',
  test: 'KMCA',
  send: 'KMCA',
  validate: 'OKMCA',
  clearMarks: 'OKMCA',
  package: 'MCA',
  combineProvinces: 'CA',
  sendToBigQuery: 'A',
  checkTrail: 'OKMCA',
  about: 'OKMCA',
  drawReview: 'CA',
  collectReview: 'CA',
  settleReview: 'KM',
};
const LETTERS = ['O', 'K', 'M', 'C', 'A'] as const;

describe('who may do what', () => {
  it.each(
    (Object.keys(TABLE) as readonly Action[]).flatMap((action) =>
      ROLES.map((role, i) => [action, role, TABLE[action].includes(LETTERS[i] ?? '?')] as const),
    ),
  )('%s by the role %s: %s', (action, role, expected) => {
    expect(may(person({ role }), action, ['73'])).toBe(expected);
  });

  it('names every action', () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual(Object.keys(TABLE).sort());
  });
});

describe('a person with provinces', () => {
  const ofSulsel = person({ provinces: ['73'] });

  it('decides in their own, and in no other', () => {
    expect(may(ofSulsel, 'decide', ['73'])).toBe(true);
    expect(may(ofSulsel, 'decide', ['74'])).toBe(false);
    expect(may(ofSulsel, 'decide', ['73', '74'])).toBe(false);
  });

  it('may calculate the scores of the whole book, which decides nothing', () => {
    expect(may(ofSulsel, 'score', ['73', '74'])).toBe(true);
  });

  it('may change the instrument only of a book that has no other province', () => {
    const administrator = person({ role: 'administrator', provinces: ['73'] });
    expect(may(administrator, 'prepare', ['73'])).toBe(true);
    expect(may(administrator, 'prepare', ['73', '74'])).toBe(false);
  });
});
