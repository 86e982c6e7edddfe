// HTML written with every value escaped.

/** Markup that is known to be safe. */
export interface Html {
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** A tagged template: text is escaped, {@link Html} and lists of it go in as they are. */
export const html = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html => ({
  html: parts.reduce((whole, part, i) => whole + render(values[i - 1] ?? '') + part),
});

const render = (value: string | number | Html | readonly Html[]): string => {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
};

/** The address if it is one that may stand in a link, else nothing. */
export const safeUrl = (url: string): string => (/^(https?|file):\/\/[^\s"'<>]+$/i.test(url) ? url : '');
