// How the benchmark prints its numbers: tables that can be pasted into the README.
import { growthExponent } from './sums';

export const whole = (value: number): string =>
  Number.isFinite(value) ? Math.round(value).toLocaleString('en-US') : '-';

export const ms = (value: number): string => (value < 10 ? value.toFixed(1) : whole(value));

export const times = (value: number): string =>
  Number.isFinite(value) ? `${value < 10 ? value.toFixed(1) : whole(value)}x` : '-';

export const seconds = (value: number): string =>
  value < 10 ? `${value.toFixed(1)} s` : value < 600 ? `${whole(value)} s` : `${whole(value / 60)} min`;

/** `n^0.98`; a dash where there is nothing to fit. */
export const growth = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.every(([, y]) => Number.isFinite(y) && y > 0)
    ? `n^${growthExponent(points).toFixed(2).replace('-0.00', '0.00')}`
    : '-';

export const heading = (text: string): string => `### ${text}`;

/** A Markdown table; the first row is the header, all columns but the first stand to the right. */
export const markdown = ([header = [], ...rows]: readonly (readonly string[])[]): string =>
  [header, header.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
