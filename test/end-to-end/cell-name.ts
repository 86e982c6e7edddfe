// A1 addresses for the tests, written apart from the program's own.

/** `cellName(0, 27)` is AB1; both count from 0. */
export const cellName = (row: number, column: number): string => {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
};
