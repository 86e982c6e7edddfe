// Text that a cell gives back when it is written into one: an apostrophe at the start would be lost as the mark of a text.

/** With a typographic apostrophe in place of those at the start; doing it twice changes nothing more. */
export const kept = (text: string): string => (text.startsWith("'") ? text.replace(/^'+/, '\u2019') : text);
