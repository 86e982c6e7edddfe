// Finding text: patterns are RE2, matched inside one stretch of text at a time.
import { RE2JS } from 're2js';
import { exception } from '../host/exception';

export interface Match {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** All matches of an RE2 pattern in a text, from left to right. Throws Google's error for a pattern that is none. */
export const matcher = (pattern: string): ((text: string) => Match[]) => {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch {
    throw exception(`Invalid regular expression pattern ${pattern}`);
  }
  return (text) => {
    const found: Match[] = [];
    const search = compiled.matcher(text);
    while (search.find()) found.push({ start: search.start(), end: search.end() });
    return found;
  };
};
