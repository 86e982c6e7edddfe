// The offices that answer an indicator: several are separated by commas.
import type { Indicator } from '../../../domain/instrument/instrument';

/** The names without doubles, in the order they are written. */
export const officesOf = ({ office }: Indicator): readonly string[] => [
  ...new Set(
    office
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** As the cell Penanggung Jawab holds them, so that a formula finds each name between its separators. */
export const officeText = (indicator: Indicator): string => officesOf(indicator).join(', ');
