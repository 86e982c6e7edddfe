// The rules of google.script.run: what a page may call, and which values pass between page and script.
import { types } from 'node:util';

const illegal = (property: string): Error =>
  new TypeError(`Failed due to illegal value in property: ${property}`);

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * A copy of a value as it arrives on the other side: texts, numbers, booleans, null, plain objects and arrays; `undefined` in an
 * array becomes null. Throws for dates, functions, objects of a class and circles, naming the property.
 */
export const acrossPage = (value: unknown, property = '0', above: readonly object[] = []): unknown => {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw illegal(property);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value) || types.isDate(value)) throw illegal(property);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => acrossPage(item ?? null, String(index), inside));
  }
  if (!isPlain(value)) throw illegal(property);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, acrossPage(item, key, inside)]));
};

/** Throws unless a page can reach the function: a name at the top level that does not end in `_`. */
export const reachable = (name: string): void => {
  if (name.endsWith('_') || name.includes('.')) {
    throw new TypeError(`google.script.run.${name} is not a function`);
  }
};
