// The requests of a batch, as the APIs of Docs and Sheets take them: each is an object with one member.
import { NotImplemented } from '../host/exception';
import { apiError } from './api-error';
import { record, unknownName } from './json';

/** One request: its name, what it was given, and where it stands (`requests[0].addFilterView`). */
export interface NamedRequest {
  readonly name: string;
  readonly value: unknown;
  readonly path: string;
}

/** The requests of an API: those that the stand-in does, and those that Google has besides. */
export interface Requests {
  /** `Docs.Documents.batchUpdate` */
  readonly member: string;
  /** `docs.documents.batchUpdate` */
  readonly method: string;
  /** As Google's errors name the type: `google.apps.docs.v1.Request`. */
  readonly type: string;
  readonly known: readonly string[];
  readonly lacking: readonly string[];
}

/**
 * The requests in their order. Throws the API's error where there is none or one is bad, {@link NotImplemented} for one
 * that the stand-in lacks.
 */
export const namedRequests = (requests: unknown, api: Requests): readonly NamedRequest[] => {
  const { member, method, type, known, lacking } = api;
  if (requests !== undefined && !Array.isArray(requests)) {
    throw apiError(method, `Invalid value at 'requests' (type.googleapis.com/${type})`);
  }
  if (!requests || requests.length === 0) throw apiError(method, 'Must specify at least one request.');
  return requests.map((request: unknown, at) => {
    const path = `requests[${at}]`;
    const [first, second] = Object.entries(record(request, path, method)).filter(
      ([, value]) => value !== undefined && value !== null,
    );
    if (!first) throw apiError(method, `Invalid ${path}: No request set.`);
    const [name, value] = first;
    if (second) {
      throw apiError(
        method,
        `Invalid value at '${path}' (oneof), oneof field 'request' is already set. Cannot set '${second[0]}'`,
      );
    }
    if (lacking.includes(name)) throw new NotImplemented(`${member} ${name}`);
    if (!known.includes(name)) throw unknownName(name, path, method);
    return { name, value, path: `${path}.${name}` };
  });
};
