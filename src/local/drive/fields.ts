// The `fields` parameter: which parts of an answer a script asks for, as in `id,files(id,owners/emailAddress)`.
import { NotImplemented } from '../host/exception';
import { apiError } from './api-error';

/** Members to keep, each with what to keep of it; null keeps everything. */
export type Mask = ReadonlyMap<string, Mask | null> | null;

/** Reads a `fields` parameter. Throws Google's error for `method` when it makes no sense. */
export const parseFields = (text: string, method: string): Mask => {
  let at = 0;
  const invalid = () => apiError(method, `Invalid field selection ${text}`);
  const parseList = (): Mask => {
    const found = new Map<string, Mask | null>();
    let keepsAll = false;
    for (;;) {
      const name = /^[\w*]+/.exec(text.slice(at).trimStart())?.[0];
      if (name === undefined) throw invalid();
      at = text.indexOf(name, at) + name.length;
      let inside: Mask = null;
      if (text[at] === '(') {
        at += 1;
        inside = parseList();
        if (text[at] !== ')') throw invalid();
        at += 1;
      } else if (text[at] === '/') {
        at += 1;
        const rest = parsePath();
        inside = rest;
      }
      if (name === '*') keepsAll = true;
      else found.set(name, merged(found.has(name) ? found.get(name) : undefined, inside));
      while (text[at] === ' ') at += 1;
      if (text[at] !== ',') return keepsAll ? null : found;
      at += 1;
    }
  };
  const parsePath = (): Mask => {
    const name = /^[\w*]+/.exec(text.slice(at))?.[0];
    if (name === undefined) throw invalid();
    at += name.length;
    let inside: Mask = null;
    if (text[at] === '/') {
      at += 1;
      inside = parsePath();
    } else if (text[at] === '(') {
      at += 1;
      inside = parseList();
      if (text[at] !== ')') throw invalid();
      at += 1;
    }
    return name === '*' ? null : new Map([[name, inside]]);
  };
  const mask = parseList();
  if (at < text.length) throw invalid();
  return mask;
};

const merged = (one: Mask | undefined, other: Mask): Mask => {
  if (one === undefined) return other;
  if (one === null || other === null) return null;
  return new Map([...one, ...other]);
};

/** A value as a function of need, so that only what is asked for is worked out. */
export type Lazy = Readonly<Record<string, () => unknown>>;

/**
 * The members of `answer` that the mask keeps; a member whose value is undefined is left out. Throws when one is asked for
 * that Google has (`known`) but not the stand-in, or that Google has not either.
 */
export const pick = (
  answer: Lazy,
  mask: Mask,
  known: readonly string[],
  method: string,
): Record<string, unknown> => {
  const names = mask ? [...mask.keys()] : Object.keys(answer);
  const picked: Record<string, unknown> = {};
  for (const name of names) {
    const value = answer[name];
    if (!value && known.includes(name)) throw new NotImplemented(`${method} with fields '${name}'`);
    if (!value) throw apiError(method, `Invalid field selection ${name}`);
    const found = trim(value(), mask?.get(name) ?? null);
    if (found !== undefined) picked[name] = found;
  }
  return picked;
};

const trim = (value: unknown, mask: Mask): unknown => {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => trim(one, mask));
  const kept: Record<string, unknown> = {};
  for (const [name, inside] of mask) {
    const member: unknown = Reflect.get(value, name);
    if (member !== undefined) kept[name] = trim(member, inside);
  }
  return kept;
};
