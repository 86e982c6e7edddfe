// A member of one of the enums of the Spreadsheet namespace; knows which enum it belongs to.
import { EnumValue } from '../host/google-enum';

export class EnumMember extends EnumValue {
  readonly #enum: string;
  constructor(enumName: string, name: string, position: number) {
    super(name, position);
    this.#enum = enumName;
  }
  belongsTo(enumName: string): boolean {
    return this.#enum === enumName;
  }
  /** Negative, 0 or positive as this member comes before, with or after the other. */
  compareTo(other: EnumMember): number {
    return this.ordinal() - other.ordinal();
  }
}
