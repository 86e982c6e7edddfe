// The script's own world: a bare V8 context, and the few tools that make values inside it.
import { constants, createContext, runInContext } from 'node:vm';

/** What a call of a service came to; a failure is thrown inside the realm, with the script's own stack. */
export type Outcome =
  | { readonly failed: false; readonly value: unknown }
  | { readonly failed: true; readonly error: unknown; readonly ours: boolean };

/** Makers of values whose constructors are the realm's own. */
export interface RealmTools {
  readonly ObjectPrototype: object;
  object(): Record<string, unknown>;
  instance(prototype: object): object;
  /** A copy; `convert` makes what is in it that is no text, number or boolean. */
  array(items: readonly unknown[], convert: (item: unknown) => unknown): unknown[];
  date(milliseconds: number): Date;
  error(name: string, message: string): Error;
  regexp(source: string, flags: string): RegExp;
  /** A function of the realm, not constructible, that passes `this` and its arguments on. */
  method(name: string, call: (self: unknown, args: unknown[]) => Outcome): (...args: unknown[]) => unknown;
  /** An accessor that cannot be set. */
  getter(target: object, name: string, read: () => Outcome): void;
  hidden(target: object, name: string, value: unknown): void;
  /** An object that fails by name when any member of it is used. */
  absent(read: (member: string) => Outcome): object;
  /** Makes `Date` tell this time. */
  useClock(now: () => number): void;
  useRandom(random: () => number): void;
}

const TOOLS = `(() => {
  'use strict';
  const { captureStackTrace } = Error;
  const define = Object.defineProperty;
  const create = Object.create;
  const apply = Reflect.apply;
  const RealDate = Date;
  const RealError = Error;
  const settle = (outcome, from) => {
    if (!outcome.failed) return outcome.value;
    if (outcome.ours) apply(captureStackTrace, undefined, [outcome.error, from]);
    throw outcome.error;
  };
  return {
    ObjectPrototype: Object.prototype,
    object: () => ({}),
    instance: (prototype) => create(prototype),
    array: (items, convert) => {
      const copy = [];
      for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        copy.push((typeof item === 'object' && item !== null) || typeof item === 'function' ? convert(item) : item);
      }
      return copy;
    },
    date: (milliseconds) => new RealDate(milliseconds),
    regexp: (source, flags) => new RegExp(source, flags),
    error: (name, message) => {
      const error = new RealError(message);
      if (name !== 'Error') define(error, 'name', { value: name, configurable: true, writable: true, enumerable: false });
      return error;
    },
    method: (name, call) => {
      const made = { [name](...args) { return settle(call(this, args), made); } }[name];
      return made;
    },
    getter: (target, name, read) => {
      const made = { get [name]() { return settle(read(), undefined); } };
      define(target, name, { ...Object.getOwnPropertyDescriptor(made, name), enumerable: true, configurable: true });
    },
    hidden: (target, name, value) => {
      define(target, name, { value, configurable: true, writable: true, enumerable: false });
    },
    absent: (read) => new Proxy(create(null), {
      get: (_, member) => typeof member === 'string' ? settle(read(member), undefined) : undefined,
    }),
    useRandom: (random) => { Math.random = { random() { return random(); } }.random; },
    useClock: (now) => {
      RealDate.now = { now() { return now(); } }.now;
      const made = new Proxy(RealDate, {
        construct: (target, args, newTarget) =>
          Reflect.construct(target, args.length > 0 ? args : [now()], newTarget === made ? target : newTarget),
        apply: () => new RealDate(now()).toString(),
      });
      define(RealDate.prototype, 'constructor', { value: made, configurable: true, writable: true, enumerable: false });
      globalThis.Date = made;
    },
  };
})()`;

export interface Realm {
  readonly globals: Record<string, unknown>;
  readonly tools: RealmTools;
  /** Runs source in the realm, as if it stood in `file`. */
  evaluate(source: string, file: string): unknown;
}

/** A fresh realm with JavaScript's own globals and nothing else: no timers, no `process`, no `console`. */
export const newRealm = (): Realm => {
  // An ordinary global looks its names up some ten times faster than a contextified one; Node has it from 20.18 on.
  const context = createContext(constants.DONT_CONTEXTIFY ?? {});
  const evaluate = (source: string, file: string): unknown =>
    runInContext(source, context, { filename: file });
  const globals = evaluate('globalThis', 'google.js') as Record<string, unknown>;
  return { globals, tools: evaluate(TOOLS, 'google.js') as RealmTools, evaluate };
};

/** Whether a value was made inside the realm. */
export const madeIn = (tools: RealmTools, value: object): boolean => {
  let link: object | null = value;
  while (link !== null && link !== tools.ObjectPrototype) link = Object.getPrototypeOf(link) as object | null;
  return link !== null;
};
