// A name in the column Verifikator: somebody of the table of people, or told.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/domain/roles/person';
import type { Cell } from '../../../../src/domain/table/cell';
import { validate } from '../../../../src/domain/validation/validate';
import { bookOf, typed } from '../../build';
import { onIsian, ruleNamed } from './judge';

const ANI: Person = {
  row: 2,
  address: 'ani@contoh.go.id',
  name: 'Ani Lestari',
  role: 'ministryVerifier',
  provinces: [],
  home: '',
};
const found = (verifier: Cell, people: readonly Person[] = [ANI]) =>
  validate({ ...bookOf([typed({ verifier })]), people }, [ruleNamed('verifier-known')]).findings;

describe('a name in Verifikator', () => {
  it.each(['', 'Ani Lestari', ' ani  LESTARI ', 'Ani@Contoh.go.id'])(
    'is nobody to be told of: %j',
    (name) => {
      expect(found(name)).toEqual([]);
    },
  );
  it.each(['Pak Siapa', 'siapa@contoh.go.id', '=A1'])('is told where it is nobody’s: %j', (name) => {
    expect(found(name)).toEqual([onIsian('decision/verifier-unknown', 'info', 'verifier', { found: name })]);
  });
  it('is told of somebody who has a row without a name too, and of everybody where nobody has a role', () => {
    expect(found('ani@contoh.go.id', [{ ...ANI, name: '' }])).toEqual([]);
    expect(found('Ani Lestari', [{ ...ANI, name: '' }])).toHaveLength(1);
    expect(found('Ani Lestari', [])).toHaveLength(1);
  });
  it('cannot be judged where it is not known who takes part', () => {
    const { findings, outcomes } = validate(bookOf([typed({ verifier: 'Pak Siapa' })]), [
      ruleNamed('verifier-known'),
    ]);
    expect([findings, outcomes[0]?.notJudged]).toEqual([[], 1]);
  });
});
