// Google's refusal to write into a protected cell, told apart from faults of the program.
import { describe, expect, it } from 'vitest';
import { protectedCell } from '../../../src/script/roles/protected-cell';

describe('an error', () => {
  it('of Google for a protected cell becomes a refusal', () => {
    const text =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(protectedCell(new Error(text))?.code).toBe('roles/protected');
  });
  it('of Google in Indonesian becomes one too (unverified: its text is not documented)', () => {
    expect(protectedCell(new Error('Anda mencoba mengedit sel atau objek yang dilindungi.'))?.code).toBe(
      'roles/protected',
    );
  });
  it.each(['Exceeded maximum execution time', 'Service invoked too many times for one day: email.', ''])(
    '%j stays what it is',
    (text) => {
      expect(protectedCell(new Error(text))).toBeNull();
    },
  );
});
