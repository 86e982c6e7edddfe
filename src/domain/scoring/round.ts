// Rounding as people expect it: half up, away from zero, on the decimal digits that they see.

const { abs, floor, round, sign } = Math;
const { isInteger } = Number;

const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * Rounds to `decimals` (0 to 9) places, halves away from zero: 74.995 to two places is 75.00, though the nearest
 * binary number lies below it. Noise beyond 12 significant digits, left by earlier arithmetic, is dropped first.
 */
export const roundHalfUp = (value: number, decimals: number): number => {
  if (isInteger(value)) return value;
  const power = POWERS[decimals] ?? Number.NaN;
  const scaled = abs(value) * power;
  return scaled < SAFE && abs(scaled - floor(scaled) - 0.5) > CLOSE
    ? sign(value) * (round(scaled) / power)
    : roundDigits(value, decimals);
};

/** Below {@link SAFE}, noise beyond 12 digits is smaller than {@link CLOSE}: only nearer to a half can it matter. */
const SAFE = 1e6;
const CLOSE = 1e-5;

const roundDigits = (value: number, decimals: number): number => {
  if (!Number.isFinite(value)) return value;
  const magnitude = String(Number(abs(value).toPrecision(12)));
  const [digits = '0', exponent = '0'] = magnitude.split('e');
  const rounded = round(Number(`${digits}e${Number(exponent) + decimals}`));
  return sign(value) * Number(`${rounded}e${-decimals}`);
};
