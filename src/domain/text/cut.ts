// Shortens a text without breaking a character.

/** The first `limit` UTF-16 units of the text; one less where that would leave half of a character. */
export const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
