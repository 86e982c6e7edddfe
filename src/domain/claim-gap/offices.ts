// The offices that answer for an indicator.
import type { Indicator } from '../instrument/instrument';

/** The names between the commas of *Penanggung Jawab*, each once, whatever the capitals. */
export const officesOf = ({ office }: Indicator): readonly string[] => {
  const names = office.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
  return names.filter(
    (name, i) => name !== '' && names.findIndex((other) => officeKey(other) === officeKey(name)) === i,
  );
};

/** Equal for names that differ in capitals alone. */
export const officeKey = (name: string): string => name.toLowerCase();
