// The arithmetic of the benchmark: middle values, growth, and how numbers are printed.

/** The middle value of an odd number of measurements, the upper middle one otherwise. */
export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds that `work` takes: the middle of `times` runs after one that is not counted. */
export const milliseconds = (work: () => unknown, times: number): number => {
  work();
  return middle(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
};

/** The exponent k of y = c * x^k by least squares over the logarithms: 1 grows in proportion, 2 with the square. */
export const growthExponent = (points: readonly (readonly [x: number, y: number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
};

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** A line a row, columns as wide as they need to be; the first to the left, the others to the right. */
export const printTable = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
