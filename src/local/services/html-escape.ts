// How a value is made safe for the place in a page where it is printed.

/** Where in a page a value stands. */
export type Place =
  | { readonly kind: 'text' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'attribute'; readonly quoted: boolean }
  | { readonly kind: 'url'; readonly quoted: boolean; readonly part: 'start' | 'path' | 'query' }
  | { readonly kind: 'style'; readonly inAttribute: boolean }
  | { readonly kind: 'script'; readonly inString: boolean; readonly inAttribute: boolean };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands for itself in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

const attribute = (text: string, quoted: boolean): string =>
  quoted ? escapeHtml(text) : escapeHtml(text).replace(/[\s=`]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const hex = (letter: string): string => letter.charCodeAt(0).toString(16);

const inScriptString = (text: string): string =>
  text.replace(/[\\'"`<>&=/$\n\r\t\u2028\u2029]/g, (letter) => `\\u${hex(letter).padStart(4, '0')}`);

const asScript = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined
    ? ` ${String(value)} `
    : `'${inScriptString(String(value))}'`;

const url = (text: string, part: 'start' | 'path' | 'query'): string => {
  if (part === 'query') return encodeURIComponent(text);
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (part === 'start' && scheme && !['http', 'https', 'mailto'].includes(scheme)) return '#';
  return encodeURI(text).replace(/%25([0-9a-f]{2})/gi, '%$1');
};

/** The value as `<?= ?>` prints it in that place: it can neither end the place nor run as code. */
export const escapeFor = (place: Place, value: unknown): string => {
  switch (place.kind) {
    case 'text':
      return escapeHtml(String(value));
    case 'tag':
      return String(value).replace(/[^\w:-]/g, '');
    case 'comment':
      return '';
    case 'attribute':
      return attribute(String(value), place.quoted);
    case 'url':
      return attribute(url(String(value), place.part), place.quoted);
    case 'style': {
      const text = String(value).replace(/[^\w#%., -]/g, (letter) => `\\${hex(letter)} `);
      return place.inAttribute ? escapeHtml(text) : text;
    }
    case 'script': {
      const text = place.inString ? inScriptString(String(value)) : asScript(value);
      return place.inAttribute ? escapeHtml(text) : text;
    }
  }
};
