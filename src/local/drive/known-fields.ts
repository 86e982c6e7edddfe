// What `fields` may name of an API's answer: the members Google has, and which of them the stand-in gives.
import { NotImplemented } from '../host/exception';
import { apiError } from './api-error';
import type { Mask } from './fields';

/** What a member is: a value, an object of members (or a list of such), or something that the stand-in lacks. */
export type Member = 'value' | 'lacking' | (() => Members);
export type Members = Readonly<Record<string, Member>>;

export const each = (member: Member, names: string): Members =>
  Object.fromEntries(names.split(' ').map((name) => [name, member]));

/** The call whose `fields` are checked: `Docs.Documents.get`, and `docs.documents.get` as Google's errors name it. */
export interface Call {
  readonly member: string;
  readonly method: string;
}

/**
 * Throws {@link NotImplemented} when the mask names, at any depth, what Google has and the stand-in lacks, and the API's
 * error when it names what Google has not.
 */
export const checkFields = (mask: Mask, shape: () => Members, call: Call, above = ''): void => {
  if (mask === null) return;
  const members = shape();
  for (const [name, inside] of mask) {
    const path = above === '' ? name : `${above}.${name}`;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === 'lacking') throw new NotImplemented(`${call.member} with fields '${path}'`);
    if (member === undefined || (member === 'value' && inside !== null)) {
      throw apiError(call.method, `Invalid field selection ${path}`);
    }
    if (member !== 'value') checkFields(inside, member, call, path);
  }
};
