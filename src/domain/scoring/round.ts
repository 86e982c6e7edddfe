// Rounding as people expect it: half up, away from zero, on the decimal digits that they see.

const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * Rounds to `decimals` (0 to 9) places, halves away from zero: 74.995 to two places is 75.00, though the nearest
 * binary number lies below it. Noise beyond 12 significant digits, left by earlier arithmetic, is dropped first.
 */
export const roundHalfUp = (value: number, decimals: number): number => {
  if (Number.isInteger(value)) return value;
  const power = POWERS[decimals] ?? Number.NaN;
  const scaled = Math.abs(value) * power;
  return scaled < SAFE && Math.abs(scaled - Math.floor(scaled) - 0.5) > CLOSE
    ? Math.sign(value) * (Math.round(scaled) / power)
    : roundDigits(value, decimals);
};

/** Below {@link SAFE}, noise beyond 12 digits is smaller than {@link CLOSE}: only nearer to a half can it matter. */
const SAFE = 1e6;
const CLOSE = 1e-5;

const roundDigits = (value: number, decimals: number): number => {
  if (!Number.isFinite(value)) return value;
  const magnitude = String(Number(Math.abs(value).toPrecision(12)));
  const [digits = '0', exponent = '0'] = magnitude.split('e');
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(value) * Number(`${rounded}e${-decimals}`);
};
