// Writes one of the script's own columns into a tab that people own.
import type { Tab } from './tab';

/** Writes one of the script's own columns below its header, in two calls. */
export const writeColumn = <H extends string>(
  { sheet, values, columns }: Tab<H>,
  header: H,
  cell: (row: number) => string | number,
): void => {
  if (values.length < 2) return;
  const written = values.slice(1).map((_, i) => [cell(i + 2)]);
  sheet.getRange(2, columns[header] + 1, written.length, 1).setValues(written);
};

/** The same for a column of text, in three calls; what is written needs no gate. */
export const writeTextColumn = <H extends string>(
  { sheet, values, columns }: Tab<H>,
  header: H,
  cell: (row: number) => string,
): void => {
  if (values.length < 2) return;
  const written = values.slice(1).map((_, i) => [cell(i + 2)]);
  sheet
    .getRange(2, columns[header] + 1, written.length, 1)
    .setNumberFormat('@')
    .setValues(written);
};
