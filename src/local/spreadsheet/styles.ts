// Styles are shared: two cells that look the same hold the same object.
import type { Style } from './workbook';

const pool = new Map<string, Style>();

/** The one object for this look; undefined for a look without anything set. */
export const shared = (style: Style): Style | undefined => {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return undefined;
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(entries);
  let known = pool.get(key);
  if (!known) {
    known = Object.freeze(Object.fromEntries(entries)) as Style;
    pool.set(key, known);
  }
  return known;
};

/** What to set, with `undefined` for what to take away. */
export type StyleChange = { readonly [Key in keyof Style]?: Style[Key] | undefined };

/** A function from a cell's style to the style after `change`, quick over many cells. */
export const painter = (change: StyleChange): ((style: Style | undefined) => Style | undefined) => {
  const done = new Map<Style | undefined, Style | undefined>();
  return (style) => {
    if (done.has(style)) return done.get(style);
    const painted = shared({ ...style, ...change } as Style);
    done.set(style, painted);
    return painted;
  };
};
