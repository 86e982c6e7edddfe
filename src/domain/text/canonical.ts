// One text for equal data, whatever the order of the keys.

/** JSON with the keys of every object sorted and members that are undefined left out. */
export const canonical = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
