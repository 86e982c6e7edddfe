// The people of the sample province, by what they do.
import { readSample } from './tables';

/** Their addresses. */
export interface Cast {
  readonly admin: string;
  readonly kanwil: string;
  readonly ministry: string;
  readonly second: string;
  readonly third: string;
  readonly coordinator: string;
}

/** The rows of Pengguna. */
export const peopleRows = (): readonly Readonly<Record<string, string>>[] => readSample('pengguna');

/** Throws where the sample's table lacks somebody. */
export const peopleOf = (): Cast => {
  const addresses = peopleRows().map((row) => row.Surel ?? '');
  const who = (name: string): string => {
    const address = addresses.find((one) => one.startsWith(`${name}@`));
    if (address === undefined) throw new Error(`The sample has nobody called ${name}.`);
    return address;
  };
  return {
    admin: who('admin'),
    kanwil: who('kanwil'),
    ministry: who('pusat'),
    second: who('kedua'),
    third: who('ketiga'),
    coordinator: who('koordinator'),
  };
};
