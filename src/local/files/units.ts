// Pixels, as Google counts them, and the units of .xlsx.

export const defaultColumnPixels = 100;
export const defaultRowPixels = 21;

/** Columns are as wide as so many digits of the standard font, padding included; a digit of Arial 10 is 7 pixels. */
const digit = 7;

export const pixelsToWidth = (pixels: number): number => Math.round((pixels / digit) * 10_000) / 10_000;

/**
 * Google's own export counts 8 pixels a character and one less, and tells by its default width of 12.63 (100 pixels);
 * an older one 7, by 14.43.
 */
export const widthToPixels = (width: number, defaultWidth: number | undefined): number => {
  if (defaultWidth === 12.63) return Math.round(width * 8 - 1);
  if (defaultWidth === 14.43) return Math.round(width * 7 - 1);
  return Math.round(width * digit);
};

/** Rows are measured in points, of which 72 make an inch and 96 pixels too. */
export const pixelsToPoints = (pixels: number): number => pixels * 0.75;

export const pointsToPixels = (points: number): number => Math.round(points / 0.75);
