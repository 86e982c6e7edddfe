// Members of the Drive API that the stand-in does not have: there, and throwing by name.
import { NotImplemented } from '../host/exception';

const member = (name: string) => ({
  configurable: true,
  writable: true,
  value: () => {
    throw new NotImplemented(name);
  },
});

/** Gives a class the methods it lacks. */
export const lackMethods = (
  service: { readonly googleName: string; readonly prototype: object },
  ...names: string[]
): void => {
  for (const name of names)
    Object.defineProperty(service.prototype, name, member(`${service.googleName}.${name}`));
};

/** A service of which nothing is there. */
export const lackingService = (googleName: string, ...names: string[]): object => {
  // biome-ignore lint/complexity/noStaticOnlyClass: its methods are given to it below
  class Lacking {
    static readonly googleName = googleName;
  }
  lackMethods(Lacking, ...names);
  return new Lacking();
};
