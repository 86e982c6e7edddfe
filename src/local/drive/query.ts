// The query language of `Drive.Files.list`: `name = 'a' and 'ID' in parents and not trashed = true`.
import { NotImplemented } from '../host/exception';
import { apiError } from './api-error';
import type { DriveEntry } from './drive-store';

export type Test = (entry: DriveEntry) => boolean;

const token = /\s*(?:'((?:[^'\\]|\\.)*)'|([A-Za-z]\w*)|(<=|>=|!=|=|<|>)|([(){}]))/y;

interface Token {
  readonly kind: 'text' | 'word' | 'sign' | 'bracket';
  readonly text: string;
}

const tokensOf = (query: string): Token[] | null => {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const end = query.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(query);
    if (!match) return null;
    const [, quoted, word, sign, bracket] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replace(/\\(.)/g, '$1') });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'bracket', text: bracket ?? '' });
  }
  return tokens;
};

export interface QueryContext {
  /** What `root` stands for. */
  readonly root: string;
  /** What `me` stands for. */
  readonly email: string;
}

/** A query as a test of entries. Throws Google's `Invalid Value` for one that is none. */
export const parseQuery = (query: string, context: QueryContext): Test => {
  const tokens = tokensOf(query);
  if (!tokens) throw invalid();
  const parser = new Parser(tokens, context);
  const test = parser.either();
  if (!parser.isAtEnd) throw invalid();
  return test;
};

const invalid = (): Error => apiError('drive.files.list', 'Invalid Value');

class Parser {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly #context: QueryContext;

  constructor(tokens: readonly Token[], context: QueryContext) {
    this.#tokens = tokens;
    this.#context = context;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  either(): Test {
    const tests = [this.#both()];
    while (this.#skip('or')) tests.push(this.#both());
    return (entry) => tests.some((test) => test(entry));
  }

  #both(): Test {
    const tests = [this.#one()];
    while (this.#skip('and')) tests.push(this.#one());
    return (entry) => tests.every((test) => test(entry));
  }

  #one(): Test {
    if (this.#skip('not')) {
      const test = this.#one();
      return (entry) => !test(entry);
    }
    if (this.#skip('(')) {
      const test = this.either();
      this.#expect(')');
      return test;
    }
    const first = this.#next();
    if (first.kind === 'text') return this.#membership(first.text);
    if (first.kind !== 'word') throw invalid();
    return this.#comparison(first.text);
  }

  /** `'ID' in parents` */
  #membership(value: string): Test {
    this.#expect('in');
    const list = this.#next().text;
    if (list === 'parents') {
      const id = value === 'root' ? this.#context.root : value;
      return (entry) => entry.parents.includes(id);
    }
    const email = value === 'me' ? this.#context.email : value;
    if (list === 'owners') return () => email === this.#context.email;
    if (list === 'writers') {
      return (entry) => email === this.#context.email || entry.editors.includes(email);
    }
    throw list === 'readers' ? new NotImplemented("Drive.Files.list with 'readers'") : invalid();
  }

  #comparison(term: string): Test {
    const operator = this.#next().text;
    if (term === 'appProperties') return this.#property(operator);
    const value = this.#next();
    if (term === 'trashed' || term === 'starred') {
      if (!/^(?:true|false)$/.test(value.text) || !['=', '!='].includes(operator)) throw invalid();
      const wanted = (value.text === 'true') === (operator === '=');
      return (entry) => (term === 'trashed' ? entry.trashed : false) === wanted;
    }
    if (value.kind !== 'text') throw invalid();
    const { text } = value;
    if (term === 'name' || term === 'mimeType') return wordTest(term, operator, text);
    if (term === 'modifiedTime' || term === 'createdTime') return timeTest(term, operator, text);
    throw new NotImplemented(`Drive.Files.list with the query term '${term}'`);
  }

  /** `appProperties has { key='k' and value='v' }` */
  #property(operator: string): Test {
    if (operator !== 'has') throw invalid();
    this.#expect('{');
    this.#expect('key');
    this.#expect('=');
    const key = this.#next().text;
    this.#expect('and');
    this.#expect('value');
    this.#expect('=');
    const value = this.#next().text;
    this.#expect('}');
    return (entry) => Object.hasOwn(entry.appProperties, key) && entry.appProperties[key] === value;
  }

  #next(): Token {
    const found = this.#tokens[this.#at];
    if (!found) throw invalid();
    this.#at += 1;
    return found;
  }

  #skip(text: string): boolean {
    const found = this.#tokens[this.#at];
    if (!found || found.kind === 'text' || found.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#skip(text)) throw invalid();
  }
}

const wordTest = (term: 'name' | 'mimeType', operator: string, text: string): Test => {
  if (operator === '=') return (entry) => entry[term] === text;
  if (operator === '!=') return (entry) => entry[term] !== text;
  if (operator !== 'contains') throw invalid();
  const wanted = text.toLowerCase();
  if (term === 'mimeType') return (entry) => entry.mimeType.toLowerCase().includes(wanted);
  return (entry) => beginsAWord(entry.name.toLowerCase(), wanted);
};

/** "The contains operator only performs prefix matching for a name term": `HelloWorld` is found by Hello, not by World. */
const beginsAWord = (name: string, wanted: string): boolean => {
  for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1] ?? '')) return true;
  }
  return false;
};

const timeTest = (term: 'modifiedTime' | 'createdTime', operator: string, text: string): Test => {
  const wanted = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(wanted)) throw invalid();
  const time = (entry: DriveEntry) => Date.parse(entry[term]);
  if (operator === '=') return (entry) => time(entry) === wanted;
  if (operator === '!=') return (entry) => time(entry) !== wanted;
  if (operator === '<') return (entry) => time(entry) < wanted;
  if (operator === '<=') return (entry) => time(entry) <= wanted;
  if (operator === '>') return (entry) => time(entry) > wanted;
  if (operator === '>=') return (entry) => time(entry) >= wanted;
  throw invalid();
};
