// Which members of a stand-in object a script can see: those that Google documents, under Google's names.
import members from './google-members.json';
import { type GoogleType, googleType } from './unimplemented';

/** A stand-in class as the script sees it. */
export interface Shape {
  /** What Google calls it: `Range`, `Drive.Files`. */
  readonly type: string;
  /** Whether its calls are service calls; those of enumerations are not. */
  readonly counted: boolean;
  readonly methods: ReadonlySet<string>;
  /** The members that are not methods, such as enumerations and nested services. */
  fields(host: object): readonly string[];
}

const shapes = new WeakMap<object, Shape>();

const staticOf = (host: object, name: string): unknown => Reflect.get(host.constructor, name);

const prototypeMethods = (host: object): Set<string> => {
  const found = new Set<string>();
  let link = Object.getPrototypeOf(host) as object | null;
  while (link !== null && link !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(link)) {
      const value: unknown = Object.getOwnPropertyDescriptor(link, name)?.value;
      if (name !== 'constructor' && typeof value === 'function') found.add(name);
    }
    link = Object.getPrototypeOf(link) as object | null;
  }
  return found;
};

const isService = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Reflect.get(value, googleType) !== undefined || staticOf(value, 'googleName') !== undefined);

/** The shape of an object of one of Google's interfaces: exactly the documented members. */
const documented = (host: object, type: GoogleType): Shape => {
  const names = members[type];
  const all = prototypeMethods(host);
  const isField = (name: string): boolean => /^[A-Z]/.test(name) || !all.has(name);
  const fields = names.filter(isField);
  return {
    type: type.split('.')[1] ?? type,
    counted: true,
    methods: new Set(names.filter((name) => !isField(name))),
    fields: () => fields,
  };
};

/** The shape of anything else: every method of its class, and its own members that are services. */
const undocumented = (host: object): Shape => {
  const name: unknown = staticOf(host, 'googleName');
  const methods = prototypeMethods(host);
  methods.delete('toString');
  return {
    type: typeof name === 'string' ? name : host.constructor.name,
    counted: typeof name === 'string',
    methods,
    fields: (instance) => Object.keys(instance).filter((key) => isService(Reflect.get(instance, key))),
  };
};

/** The shape of a stand-in object, worked out once for its class. */
export const shapeOf = (host: object): Shape => {
  const key = Object.getPrototypeOf(host) as object;
  const known = shapes.get(key);
  if (known) return known;
  const type: unknown = Reflect.get(host, googleType);
  const made =
    typeof type === 'string' && type in members ? documented(host, type as GoogleType) : undocumented(host);
  shapes.set(key, made);
  return made;
};
