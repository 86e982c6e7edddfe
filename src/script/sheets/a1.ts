// Cell addresses as people read them.

/** Letters of a 1-based column: 1 is A, 27 is AA. */
export const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;
