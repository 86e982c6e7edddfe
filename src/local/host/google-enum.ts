// Google's enumerations: values with identity that print as their name.

/** One value of a Google enumeration, such as `ui.Button.YES`: compared with `===`, printed and serialised as its name. */
export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;
  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
}

/** The values of a Google enumeration by their names, in Google's order. */
export const googleEnum = <Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, EnumValue>> =>
  Object.freeze(
    Object.fromEntries(names.map((name, ordinal) => [name, new EnumValue(name, ordinal)])),
  ) as Readonly<Record<Name, EnumValue>>;

/** The name of an enumeration's value, or of a text that names one; undefined for anything else. */
export const enumName = (value: unknown): string | undefined =>
  value instanceof EnumValue ? value.name() : typeof value === 'string' ? value : undefined;
