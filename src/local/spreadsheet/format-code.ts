// Number format codes taken apart: sections, and the tokens of each.
import { NotImplemented } from '../host/exception';

export type Token =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly type: 'point' }
  | { readonly type: 'comma' }
  | { readonly type: 'percent' }
  | { readonly type: 'exponent'; readonly plus: boolean }
  | { readonly type: 'text' }
  | { readonly type: 'general' }
  | { readonly type: 'date'; readonly text: string }
  | { readonly type: 'elapsed'; readonly unit: 'h' | 'm' | 's'; readonly width: number };

export interface Section {
  readonly kind: 'number' | 'date' | 'text' | 'general' | 'literal';
  readonly tokens: readonly Token[];
  readonly condition: { readonly operator: string; readonly limit: number } | null;
}

const PIECE =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[(h+|m+|s+)\]|\[([^\]]*)\]|(general)|(AM\/PM|am\/pm|A\/P|a\/p)|([eE])([+-])(?=[0#?])|([yY]+|[mM]+|[dD]+|[hH]+|[sS]+)|(\.0+)(?=[^0#?]*$)|([0#?])|([.])|(,)|(%)|(@)|(.)/gis;

const splitSections = (code: string): string[] => {
  const sections: string[] = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|;|./gs)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
};

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const COLOR = /^(black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+|#[0-9a-f]{6})$/i;

const isDateCode = (code: string): boolean => {
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./gs, '')
    .replace(/general/gi, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]|AM\/PM|A\/P/i.test(bare) && !/[e][+-][0#?]/i.test(bare);
};

const parseSection = (code: string, whole: string): Section => {
  const tokens: Token[] = [];
  let condition: Section['condition'] = null;
  const dates = isDateCode(code);
  for (const match of code.matchAll(PIECE)) {
    const [piece, quoted, escaped, space, , elapsed, bracket, general, half, , sign, date, fraction] = match;
    if (quoted !== undefined) tokens.push({ type: 'literal', text: quoted });
    else if (escaped !== undefined) tokens.push({ type: 'literal', text: escaped });
    else if (space !== undefined) tokens.push({ type: 'literal', text: ' ' });
    else if (match[4] !== undefined) continue;
    else if (elapsed !== undefined && elapsed[0] !== undefined) {
      const unit = elapsed[0].toLowerCase();
      tokens.push({
        type: 'elapsed',
        unit: unit === 'h' ? 'h' : unit === 'm' ? 'm' : 's',
        width: elapsed.length,
      });
    } else if (bracket !== undefined) {
      const found = CONDITION.exec(bracket);
      const currency = /^\$([^-]*)/.exec(bracket);
      if (found) condition = { operator: found[1] ?? '', limit: Number(found[2]) };
      else if (currency) tokens.push({ type: 'literal', text: currency[1] ?? '' });
      else if (!COLOR.test(bracket)) throw new NotImplemented(`The number format ${whole}`);
    } else if (general !== undefined) tokens.push({ type: 'general' });
    else if (dates && (half !== undefined || date !== undefined)) tokens.push({ type: 'date', text: piece });
    else if (dates && /^[.,]0+$/.test(piece)) tokens.push({ type: 'date', text: piece });
    else if (sign !== undefined) tokens.push({ type: 'exponent', plus: sign === '+' });
    else if (dates && fraction === undefined) tokens.push({ type: 'literal', text: piece });
    else if (piece === '0' || piece === '#' || piece === '?') tokens.push({ type: 'digit', text: piece });
    else if (fraction !== undefined) {
      tokens.push({ type: 'point' });
      for (let index = 1; index < fraction.length; index++) tokens.push({ type: 'digit', text: '0' });
    } else if (piece === '.') tokens.push({ type: 'point' });
    else if (piece === ',') tokens.push({ type: 'comma' });
    else if (piece === '%') tokens.push({ type: 'percent' });
    else if (piece === '@') tokens.push({ type: 'text' });
    else if (/[a-z]/i.test(piece)) throw new NotImplemented(`The number format ${whole}`);
    else tokens.push({ type: 'literal', text: piece });
  }
  const has = (type: Token['type']): boolean => tokens.some((token) => token.type === type);
  const kind = dates
    ? 'date'
    : has('digit')
      ? 'number'
      : has('general')
        ? 'general'
        : has('text')
          ? 'text'
          : 'literal';
  if (kind === 'number' && tokens.some((token) => token.type === 'literal' && token.text === '/')) {
    throw new NotImplemented(`The number format ${whole}`);
  }
  return { kind, tokens, condition };
};

const parsed = new Map<string, readonly Section[]>();

/** The sections of a number format. Throws `NotImplemented`, naming the format, for what it cannot read. */
export const sectionsOf = (code: string): readonly Section[] => {
  let sections = parsed.get(code);
  if (!sections) {
    sections = splitSections(code).map((section) => parseSection(section, code));
    parsed.set(code, sections);
  }
  return sections;
};

const dateCodes = new Map<string, boolean>();

/** Whether a number in this format is a date, a time or a duration to a script. */
export const isDateFormat = (code: string | undefined): boolean => {
  if (code === undefined) return false;
  let known = dateCodes.get(code);
  if (known === undefined) {
    known = isDateCode(splitSections(code)[0] ?? '');
    dateCodes.set(code, known);
  }
  return known;
};

/** Whether a cell in this format keeps what is typed as text. */
export const isTextFormat = (code: string | undefined): boolean =>
  code !== undefined && /^@(STRING@)?$/i.test(code);
