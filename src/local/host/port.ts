// The border between the script's realm and the services: counts calls, carries values across, keeps identity.
import { types } from 'node:util';
import { toSigned } from '../services/bytes';
import { madeIn, type Outcome, type RealmTools } from './realm';
import { type Shape, shapeOf } from './shape';

export interface PortOptions {
  /** Called for each call of a service's method, as in `Range.getValues`. */
  readonly counted: (member: string, service: object) => void;
  /** Does the work of a call, or does not: in its place or around it stands what a program lets happen there. */
  readonly around?: (member: string, work: () => unknown) => unknown;
  /** Called before anything is asked of the host: throws when the run is over. */
  readonly mustGoOn?: () => void;
  /** Called with the milliseconds spent inside services, callbacks of the script included. */
  readonly spent: (milliseconds: number) => void;
}

/** The members of an error that are not carried as they are; Google's own, such as `details`, are. */
const STANDARD = ['name', 'message', 'stack', 'cause', 'member'];

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** An enumeration or a nested service; what the stand-in lacks is a function that throws by name. */
const fieldOf = (host: object, name: string): unknown => {
  const value: unknown = Reflect.get(host, name);
  return typeof value === 'function' ? Reflect.apply(value, host, []) : value;
};

/** One realm's border. Lives as long as the realm. */
export class Port {
  readonly #tools: RealmTools;
  readonly #options: PortOptions;
  readonly #inside = new WeakMap<object, object>();
  readonly #outside = new WeakMap<object, object>();
  readonly #prototypes = new Map<object, object>();
  #depth = 0;

  constructor(tools: RealmTools, options: PortOptions) {
    this.#tools = tools;
    this.#options = options;
  }

  /** The script's stand-in for a service object: the same one each time. */
  mirror(host: object): object {
    const known = this.#inside.get(host);
    if (known) return known;
    const shape = shapeOf(host);
    const mirror = this.#tools.instance(this.#prototypeOf(host, shape));
    this.#pair(mirror, host);
    for (const name of shape.fields(host)) {
      this.#tools.getter(mirror, name, () => this.#attempt(() => fieldOf(host, name)));
    }
    return mirror;
  }

  /** A mirror whose methods work without their object, as `Logger.log` does in `lines.forEach(Logger.log)`. */
  service(host: object): object {
    const mirror = this.mirror(host);
    const shape = shapeOf(host);
    for (const name of shape.methods) this.#method(mirror, shape, name, host);
    return mirror;
  }

  /** A function of the realm that calls one of the host's, uncounted. */
  hostFunction(name: string, call: (...args: unknown[]) => unknown): unknown {
    return this.#tools.method(name, (_, args) =>
      this.#attempt(() => {
        this.#options.mustGoOn?.();
        return call(...args.map((argument) => this.toHost(argument)));
      }),
    );
  }

  /** What every member of a service that the stand-in lacks does: throws `error(member)`. */
  absent(error: (member: string) => Error): object {
    return this.#tools.absent((member) =>
      this.#attempt(() => {
        throw error(member);
      }),
    );
  }

  #pair(inside: object, outside: object): void {
    this.#inside.set(outside, inside);
    this.#outside.set(inside, outside);
  }

  #prototypeOf(host: object, shape: Shape): object {
    const key = Object.getPrototypeOf(host) as object;
    const known = this.#prototypes.get(key);
    if (known) return known;
    const made = this.#tools.object();
    this.#prototypes.set(key, made);
    for (const name of shape.methods) this.#method(made, shape, name, null);
    this.#tools.hidden(
      made,
      'toString',
      this.#tools.method('toString', (self) => ({ failed: false, value: this.#print(self, shape.type) })),
    );
    return made;
  }

  #print(self: unknown, type: string): string {
    const host = typeof self === 'object' && self !== null ? this.#outside.get(self) : undefined;
    return host && host.toString !== Object.prototype.toString ? host.toString() : type;
  }

  #method(target: object, shape: Shape, name: string, fallback: object | null): void {
    const label = `${shape.type}.${name}`;
    const call = (self: unknown, args: unknown[]): Outcome =>
      this.#attempt(() => {
        const host = (typeof self === 'object' && self !== null && this.#outside.get(self)) || fallback;
        if (!host) throw new TypeError(`${label} was called without its object.`);
        this.#options.mustGoOn?.();
        const work = (): unknown => {
          if (shape.counted) this.#options.counted(label, host);
          const method: unknown = Reflect.get(host, name);
          if (typeof method !== 'function') throw new TypeError(`${label} is not a function`);
          return Reflect.apply(
            method,
            host,
            args.map((argument) => this.toHost(argument)),
          );
        };
        const { around } = this.#options;
        return around && shape.counted ? around(label, work) : work();
      });
    this.#tools.hidden(target, name, this.#tools.method(name, call));
  }

  #attempt(work: () => unknown): Outcome {
    const start = this.#depth === 0 ? performance.now() : 0;
    this.#depth += 1;
    try {
      return { failed: false, value: this.toScript(work()) };
    } catch (error) {
      const thrown = typeof error === 'object' && error !== null;
      const ours = thrown && !madeIn(this.#tools, error);
      return { failed: true, error: ours ? this.#errorInside(error) : error, ours };
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#options.spent(performance.now() - start);
    }
  }

  #errorInside(error: object): Error {
    const { name, message } = error as Partial<Error>;
    const inside = this.#tools.error(String(name ?? 'Error'), String(message ?? error));
    this.#outside.set(inside, error);
    for (const [key, value] of Object.entries(error)) {
      if (!STANDARD.includes(key)) Object.assign(inside, { [key]: this.toScript(value) });
    }
    return inside;
  }

  /** The value as the script gets it: made of the realm's own arrays, dates, objects and errors. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function') {
      const known = this.#inside.get(value);
      if (known) return known;
      const made = this.#tools.method(value.name || 'anonymous', (_, args) =>
        this.#attempt(() =>
          Reflect.apply(
            value,
            undefined,
            args.map((argument) => this.toHost(argument)),
          ),
        ),
      );
      this.#pair(made, value);
      return made;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#arrayInside(value);
    const known = this.#inside.get(value);
    if (known) return known;
    if (types.isDate(value)) return this.#tools.date(value.getTime());
    if (madeIn(this.#tools, value)) return value;
    if (types.isUint8Array(value)) {
      return this.#tools.array(toSigned(value), (item) => item);
    }
    if (types.isNativeError(value)) return this.#errorInside(value);
    if (types.isRegExp(value)) return this.#tools.regexp(value.source, value.flags);
    if (!isPlain(value)) return this.mirror(value);
    const copy = this.#tools.object();
    for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item);
    if (Object.isFrozen(value)) this.#inside.set(value, copy);
    return copy;
  }

  #arrayInside(items: readonly unknown[]): unknown[] {
    if (madeIn(this.#tools, items)) return items as unknown[];
    return this.#tools.array(items, (item) => this.toScript(item));
  }

  /** The value as a service gets it: stand-in objects themselves, arrays, dates and objects of the host's realm. */
  toHost(value: unknown, seen?: Map<object, unknown>): unknown {
    if (typeof value === 'function') return this.#functionOutside(value as (...args: unknown[]) => unknown);
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#outside.get(value);
    if (known) return known;
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isRegExp(value)) return new RegExp(value.source, value.flags);
    if (types.isNativeError(value)) {
      return Object.assign(new Error(value.message), { name: value.name, stack: value.stack });
    }
    if (types.isUint8Array(value)) return Uint8Array.from(value);
    const met = seen ?? new Map<object, unknown>();
    const before = met.get(value);
    if (before) return before;
    if (Array.isArray(value)) {
      const copy: unknown[] = [];
      met.set(value, copy);
      for (let index = 0; index < value.length; index += 1) {
        const item: unknown = value[index];
        copy.push(typeof item === 'object' || typeof item === 'function' ? this.toHost(item, met) : item);
      }
      return copy;
    }
    const copy: Record<string, unknown> = {};
    met.set(value, copy);
    for (const [key, item] of Object.entries(value)) copy[key] = this.toHost(item, met);
    return copy;
  }

  #functionOutside(callback: (...args: unknown[]) => unknown): unknown {
    const known = this.#outside.get(callback);
    if (known) return known;
    const made = (...args: unknown[]): unknown =>
      this.toHost(callback(...args.map((argument) => this.toScript(argument))));
    this.#pair(callback, made);
    return made;
  }

  /** The script's own object for a service object, if the script ever saw it: what the script set on it stays there. */
  mirrorOf(host: object): object | undefined {
    return this.#inside.get(host);
  }

  /** The service's error behind one the script caught or let go, if it came from a service. */
  errorBehind(thrown: unknown): Error | undefined {
    const host = typeof thrown === 'object' && thrown !== null ? this.#outside.get(thrown) : undefined;
    return host instanceof Error ? host : undefined;
  }
}
