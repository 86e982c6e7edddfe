// The base of every stand-in class: all members that Google documents are there and throw by name until overridden.
import { NotImplemented } from './exception';
import members from './google-members.json';

export type GoogleType = keyof typeof members;

/** Carried by every stand-in object: which of Google's interfaces it stands for, such as `Spreadsheet.Range`. */
export const googleType: unique symbol = Symbol('googleType');

/** What every stand-in object is besides Google's interface. */
export interface GoogleObject {
  readonly [googleType]: GoogleType;
}

const bases = new Map<GoogleType, new () => object>();

/**
 * A base class that has the whole of Google's interface `T` as its type, and whose every member throws
 * {@link NotImplemented} with the member's name. Override what the stand-in does:
 * `class Range extends unimplemented<GoogleAppsScript.Spreadsheet.Range>('Spreadsheet.Range') { override getValues() … }`.
 */
export const unimplemented = <T extends object>(type: GoogleType): (new () => T & GoogleObject) => {
  const known = bases.get(type);
  if (known) return known as new () => T & GoogleObject;
  class Base {
    readonly [googleType] = type;
  }
  for (const member of members[type]) {
    Object.defineProperty(Base.prototype, member, {
      configurable: true,
      writable: true,
      value: () => {
        throw new NotImplemented(`${type.split('.')[1]}.${member}`);
      },
    });
  }
  bases.set(type, Base);
  return Base as unknown as new () => T & GoogleObject;
};

/** The members of a Google type that a stand-in class does not override. */
export const missingMembers = (type: GoogleType, standIn: object): readonly string[] => {
  const base = unimplemented(type).prototype;
  return members[type].filter((name) => Reflect.get(standIn, name) === Reflect.get(base, name));
};
