// Rounding as people expect it: half up, away from zero, on the decimal digits that they see.

/**
 * Rounds to `decimals` (0 to 9) places, halves away from zero: 74.995 to two places is 75.00, though the nearest
 * binary number lies below it. Noise beyond 12 significant digits, left by earlier arithmetic, is dropped first.
 */
export const roundHalfUp = (value: number, decimals: number): number => {
  if (Number.isInteger(value)) return value;
  const magnitude = String(Number(Math.abs(value).toPrecision(12)));
  const [digits = '0', exponent = '0'] = magnitude.split('e');
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(value) * Number(`${rounded}e${-decimals}`);
};
