// Which formulas several cells of a file may share: those that Excel reads so, and that mean the same when moved.

const column = '(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])';
const row = '[1-9]\\d{0,6}';
const notEnded = '(?![\\w.:!([{#$])';
const cell = `\\$?${column}\\$?${row}`;
const here = `(?:${cell}(?::${cell})?|\\$?${column}:\\$?${column}|\\$?${row}:\\$?${row})${notEnded}`;
/** What a formula may be made of, the longest first. */
const piece = new RegExp(
  [
    '(?<opening>(?:[A-Za-z][A-Za-z0-9]*)?\\()',
    '(?<closing>\\))',
    '(?<comma>, *)',
    '"(?:[^"]|"")*"',
    here,
    `(?:TRUE|FALSE)${notEnded}`,
    `(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[Ee][-+]?\\d+)?${notEnded}`,
    ' *(?:<[=>]?|>=?|[-+*/^&=]) *',
    '%',
  ].join('|'),
  'y',
);

/**
 * Whether a formula, as it stands in the file and without `=`, may be shared. Not shared are, after the list in
 * [MS-XLS] 2.5.198.118: constant arrays, unions, intersections, ranges of what is computed, errors, references to other
 * tabs (Excel took a file with such a one for corrupt: https://github.com/EPPlusSoftware/EPPlus/issues/253). Nor names,
 * tables, and functions with a prefix.
 */
export const isShareable = (text: string): boolean => {
  const open: boolean[] = [];
  let at = 0;
  while (at < text.length) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (!found?.groups) return false;
    const { opening, closing, comma } = found.groups;
    if (opening !== undefined) open.push(opening !== '(');
    else if (closing !== undefined) open.pop();
    else if (comma !== undefined && open[open.length - 1] !== true) return false;
    at = piece.lastIndex;
  }
  return text !== '';
};
