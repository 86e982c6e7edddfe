// How a finding reads in the column Temuan of its row.
import type { Severity } from '../../domain/validation/finding';
import type { Text } from '../locale/text';

/** `Galat (Jawaban): Belum dijawab.` */
export const rowLine = (text: Text, severity: Severity, header: string, found: string): string =>
  `${text.severity[severity]} (${header}): ${found}`;
