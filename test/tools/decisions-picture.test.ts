// The README's picture of decisions is the one that the table of steps draws today.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decisionsPicture, PICTURE } from '../../tools/decisions-picture';

it('shows the steps that the program takes', () => {
  expect(readFileSync(PICTURE, 'utf8')).toBe(decisionsPicture());
});
