// One execution: a fresh realm with Google's services in it, the bundle loaded, one function called.
import { types } from 'node:util';
import { consoleMethods, type Log } from '../services/logger';
import { findFunction, loadBundle } from './bundle';
import { exception, NotImplemented } from './exception';
import { Port, type PortOptions } from './port';
import { newRealm, type Realm } from './realm';

/** What a run is made of. */
export interface RunParts extends PortOptions {
  /** Folder of the bundle. */
  readonly bundle: string;
  /** Google's services by their global names. */
  readonly services: Readonly<Record<string, object>>;
  /** Plain global values, such as `MimeType`. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Services that Google has and the stand-in has not: they throw by name. */
  readonly absent: readonly string[];
  readonly log: Log;
  readonly now: () => number;
  /** What the script's `Date` tells; null leaves JavaScript's own. */
  readonly scriptTime: (() => number) | null;
  /** The script's `Math.random`; null leaves JavaScript's own. */
  readonly random: (() => number) | null;
  /** Prints a line of the script, or does not. */
  readonly print?: (line: () => void) => void;
}

/** A running script: its world, and the border to it. */
export interface Session {
  readonly realm: Realm;
  readonly port: Port;
}

/** A fresh world with the services in it, the bundle not yet loaded. */
export const openSession = (parts: RunParts): Session => {
  const realm = newRealm();
  const { globals, tools } = realm;
  const port = new Port(tools, parts);
  if (parts.scriptTime) tools.useClock(parts.scriptTime);
  if (parts.random) tools.useRandom(parts.random);
  for (const [name, service] of Object.entries(parts.services))
    tools.hidden(globals, name, port.service(service));
  for (const [name, value] of Object.entries(parts.constants))
    tools.hidden(globals, name, port.toScript(value));
  for (const name of parts.absent) {
    tools.hidden(
      globals,
      name,
      port.absent((member) => new NotImplemented(`${name}.${member}`)),
    );
  }
  const console = tools.object();
  const { print = (line) => line() } = parts;
  for (const [name, method] of Object.entries(consoleMethods(parts.log, parts.now))) {
    console[name] = port.hostFunction(name, (...values) => print(() => method(...values)));
  }
  tools.hidden(globals, 'console', console);
  return { realm, port };
};

/** The error as it leaves a run: Google's name and message, the script's own stack, the service's error as its cause. */
const leaving = (port: Port, thrown: unknown): Error => {
  if (!types.isNativeError(thrown)) return Object.assign(new Error(String(thrown)), { cause: thrown });
  const behind = port.errorBehind(thrown);
  const error =
    behind instanceof NotImplemented ? new NotImplemented(behind.member) : new Error(thrown.message);
  if (error.name !== thrown.name) {
    Object.defineProperty(error, 'name', { value: thrown.name, configurable: true, writable: true });
  }
  Object.defineProperty(error, 'stack', { value: thrown.stack, configurable: true, writable: true });
  if (behind) error.cause = behind;
  return error;
};

/** Values that a caller can keep when the realm is gone: stand-in objects become their text. */
const kept = (value: unknown): unknown => {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(kept);
  if (
    types.isDate(value) ||
    types.isRegExp(value) ||
    types.isNativeError(value) ||
    types.isUint8Array(value)
  ) {
    return value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, kept(item)]));
};

const UNSETTLED = Symbol('unsettled');

/** What a promise came to; a promise that nothing can settle any more is dropped, as there is no event loop on Google. */
const settled = async (result: unknown): Promise<unknown> => {
  if (!types.isPromise(result)) return result;
  const turn = new Promise((resolve) => setImmediate(() => resolve(UNSETTLED)));
  const value = await Promise.race([result, turn]);
  return value === UNSETTLED ? undefined : value;
};

/** The call that a run makes. */
export interface Call {
  readonly bundle: string;
  readonly name: string;
  /** Called when the bundle is loaded. */
  readonly args: () => readonly unknown[];
  /** Judges and converts the result, which is still the script's own. */
  readonly result?: (value: unknown) => unknown;
  /** Nothing happens where there is no such function, as with simple triggers. */
  readonly optional?: boolean;
}

/** Loads the bundle into the session and calls one of its functions. Throws the script's error, or `Script function not found: …`. */
export const callFunction = async ({ realm, port }: Session, call: Call): Promise<unknown> => {
  try {
    loadBundle(call.bundle, realm);
    const found = findFunction(realm, call.name);
    if (!found && call.optional) return undefined;
    if (!found) throw exception(`Script function not found: ${call.name}`);
    const passed = call.args().map((argument) => port.toScript(argument));
    const result = await settled(Reflect.apply(found.call, found.owner, passed));
    return kept(port.toHost(call.result ? call.result(result) : result));
  } catch (thrown) {
    throw leaving(port, thrown);
  }
};
