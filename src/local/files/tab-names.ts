// The names that tabs may have in an xlsx, which are narrower than Google's.

/** The longest name of a tab. */
const longest = 31;

const isFit = (name: string): boolean =>
  name.length > 0 &&
  name.length <= longest &&
  !/[*?:\\/[\]]/.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== 'history';

/** What each tab is called in the file: its name, or one like it that is allowed and free. */
export const tabNames = (names: readonly string[]): string[] => {
  const taken = new Set(names.filter(isFit).map((name) => name.toLowerCase()));
  return names.map((name) => {
    if (isFit(name)) return name;
    const base = name.replace(/[*?:\\/[\]']/g, ' ').trim() || 'Sheet';
    for (let number = 1; ; number += 1) {
      const end = ` ~${number}`;
      const candidate = base.slice(0, longest - end.length) + end;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
};
