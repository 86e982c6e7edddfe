// The first and the last of rows: ten thousands of them are too many to be handed to a function one by one.

/** By the keys, which are rows; 0 and 0 where there are none. */
export const endsOf = (rows: ReadonlyMap<number, unknown>): readonly [number, number] => {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows.keys()) {
    if (row < first) first = row;
    if (row > last) last = row;
  }
  return last === 0 ? [0, 0] : [first, last];
};
