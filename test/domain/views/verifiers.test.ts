// Who is offered views: people with a verifier's role, and names that stand in the column Verifikator.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/roles/person';
import type { Role } from '../../../src/domain/roles/role';
import { MOST_NAMES, nameKey, verifiersOf } from '../../../src/domain/views/verifiers';

const person = (name: string, role: Role): Person => ({
  row: 2,
  address: `${(name || 'tanpa-nama').toLowerCase()}@kkpham.example`,
  name,
  role,
  provinces: [],
  home: '',
});

const called = (people: readonly Person[], typed: readonly string[]): readonly string[] =>
  verifiersOf(people, typed).verifiers.map((verifier) => verifier.called);

describe('a name', () => {
  it('is the same in any case and spacing', () => {
    expect(nameKey('  Ani   Rahma ')).toBe(nameKey('ani rahma'));
    expect(nameKey('   ')).toBe('');
    expect(nameKey('Ani Rahma')).not.toBe(nameKey('AniRahma'));
  });
});

describe('those who verify', () => {
  it('are the verifiers of Kanwil and ministry, not the others of the table', () => {
    const people = [
      person('Ani', 'administrator'),
      person('Budi', 'ministryVerifier'),
      person('Citra', 'coordinator'),
      person('', 'kanwilVerifier'),
      person('Dewi', 'officer'),
    ];
    expect(verifiersOf(people, []).verifiers).toEqual([
      { called: 'Budi', names: ['Budi', 'budi@kkpham.example'] },
      { called: 'tanpa-nama@kkpham.example', names: ['tanpa-nama@kkpham.example'] },
    ]);
  });

  it('are also those who are only named in the column, once each, by the alphabet', () => {
    expect(called([], ['Tim B', 'tim  a', '', ' ', 'Tim A', 'Tim B'])).toEqual(['tim a', 'Tim B']);
  });

  it('are not taken for others where the column has their name or their address', () => {
    expect(called([person('Budi', 'kanwilVerifier')], ['BUDI', 'budi@kkpham.example', 'Eka'])).toEqual([
      'Budi',
      'Eka',
    ]);
  });

  it('may be named in the column by somebody whose role is another', () => {
    expect(called([person('Citra', 'coordinator')], ['Citra'])).toEqual(['Citra']);
  });

  it('bear no name of several lines or of a paragraph', () => {
    expect(called([], ['Ani\nBudi', 'x'.repeat(101), 'x'.repeat(100)])).toEqual(['x'.repeat(100)]);
  });

  it('are of a series dragged down the column those with most rows, and the rest is counted', () => {
    const series = Array.from({ length: MOST_NAMES + 20 }, (_, i) => `Verifikator ${i + 1}`);
    const { verifiers, left } = verifiersOf(
      [person('Budi', 'kanwilVerifier')],
      [...series, 'Verifikator 120', 'Budi'],
    );
    expect(left).toBe(20);
    expect(verifiers).toHaveLength(1 + MOST_NAMES);
    expect(verifiers.map((verifier) => verifier.called)).toContain('Verifikator 120');
    expect(verifiers.map((verifier) => verifier.called)).not.toContain('Verifikator 119');
  });
});
