// The program a workbook names, and who is behind.
import { describe, expect, it } from 'vitest';
import { type Program, programStanding, programText, readProgram } from '../../../src/domain/program/program';

const program = (version: string, hash = '0123456789abcdef'): Program => ({ version, hash });

describe('the text of a program', () => {
  it('is read back as it was written', () => {
    const text = programText(program('0.10.2'));
    expect(text).toBe('KKPHAM 0.10.2 · 0123456789abcdef');
    expect(readProgram(` ${text} `)).toEqual(program('0.10.2'));
  });

  it.each([
    '',
    'KKPHAM',
    'KKPHAM 0.1 · 0123456789abcdef',
    'KKPHAM 0.1.0 · 0123',
    'KKPHAM 0.1.0 - 0123456789abcdef',
    'x KKPHAM 0.1.0 · 0123456789abcdef',
  ])('is not found in “%s”', (text) => expect(readProgram(text)).toBeNull());
});

describe('who is behind', () => {
  it.each([
    ['0.1.0', '0.1.0', 'same'],
    ['0.1.0', '0.0.9', 'behind'],
    ['0.10.0', '0.9.0', 'behind'],
    ['0.9.0', '0.10.0', 'ahead'],
    ['1.0.0', '0.99.99', 'behind'],
    ['1.0.9', '1.1.0', 'ahead'],
  ] as const)('of %s: %s is %s', (ours, theirs, standing) => {
    expect(programStanding(program(ours), program(theirs))).toBe(standing);
  });

  it('is not told of the same version from other sources, nor of a book that names none', () => {
    expect(programStanding(program('0.1.0'), program('0.1.0', 'f'.repeat(16)))).toBe('other');
    expect(programStanding(program('0.1.0'), null)).toBe('unknown');
  });
});
