// A small XML reader for the parts of a workbook, and the escaping of text that goes into one.

/** An element without its namespace prefix; `text` is the text directly inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it was before it was escaped. Entities that XML does not define stay as they are. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
        if (name !== undefined) return entities[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

const reference = (sign: string): string => {
  if (sign === '&') return '&amp;';
  if (sign === '<') return '&lt;';
  if (sign === '>') return '&gt;';
  if (sign === '"') return '&quot;';
  return `&#${sign.charCodeAt(0)};`;
};

/** Text fit to stand in an element; its line ends survive. Quotes stay, which keeps formulas short. */
export const escapeText = (text: string): string => text.replace(/[&<>\r\n\t]/g, reference);

/** Text fit to stand between the double quotes of an attribute; its line ends survive. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/g, reference);

const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag's inside, by their names without prefix. */
export const attributesOf = (inside: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of inside.matchAll(attributePattern)) {
    if (name.startsWith('xmlns')) continue;
    found[name.slice(name.indexOf(':') + 1)] = unescapeXml(double ?? single ?? '');
  }
  return found;
};

/** The root element. Throws when tags do not close as they open. Entities of a document type are not expanded. */
export const parseXml = (xml: string): Element => {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const top = stack[stack.length - 1] ?? root;
    if (tag < 0) break;
    if (tag > at) top.text += unescapeXml(xml.slice(at, tag));
    if (xml.startsWith('<!--', tag)) {
      at = endOf(xml, '-->', tag);
    } else if (xml.startsWith('<![CDATA[', tag)) {
      at = endOf(xml, ']]>', tag);
      top.text += xml.slice(tag + 9, at - 3);
    } else if (xml[tag + 1] === '?' || xml[tag + 1] === '!') {
      at = endOf(xml, '>', tag);
    } else {
      at = endOf(xml, '>', tag);
      const inside = xml.slice(tag + 1, at - 1);
      if (inside[0] === '/') {
        if (stack.length < 2 || localName(inside.slice(1).trim()) !== top.name) {
          throw new Error(`</${inside.slice(1)}> closes nothing`);
        }
        stack.pop();
      } else {
        const name = /^[^\s/]+/.exec(inside)?.[0] ?? '';
        const element: Open = {
          name: localName(name),
          attributes: attributesOf(inside.slice(name.length)),
          children: [],
          text: '',
        };
        top.children.push(element);
        if (!inside.endsWith('/')) stack.push(element);
      }
    }
  }
  const [first] = root.children;
  if (stack.length !== 1 || first === undefined) throw new Error('the XML breaks off');
  return first;
};

const endOf = (xml: string, mark: string, from: number): number => {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Error('the XML breaks off');
  return found + mark.length;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The first child of that name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

/** All children of that name. */
export const children = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** All text inside, in order, without what only tells how it is pronounced. */
export const plainText = (element: Element): string =>
  element.name === 't'
    ? unescapeControls(element.text)
    : element.children
        .filter((one) => one.name !== 'rPh' && one.name !== 'phoneticPr')
        .map(plainText)
        .join('');

/** An xlsx boolean attribute. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Characters that XML cannot hold are written `_x0001_` in an xlsx; this gives them back. */
export const unescapeControls = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** The text of a cell as it stands between tags; XML knows one line end only. */
export const rawText = (raw: string): string =>
  unescapeControls(unescapeXml(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** The opposite of {@link unescapeControls}; text that only looks escaped is protected. */
export const escapeControls = (text: string): string =>
  text.replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
