// The roles that a person can have in a book, and the words by which a table names them.

export type Role = 'officer' | 'kanwilVerifier' | 'ministryVerifier' | 'coordinator' | 'administrator';

/** The words of the column Peran; data, not text for people. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  officer: 'Petugas daerah',
  kanwilVerifier: 'Verifikator Kanwil',
  ministryVerifier: 'Verifikator kementerian',
  coordinator: 'Koordinator',
  administrator: 'Administrator',
};

export const ROLES = Object.keys(ROLE_WORDS) as readonly Role[];

const BY_WORD = new Map(ROLES.map((role) => [ROLE_WORDS[role].toLowerCase(), role]));

/** The role that a word names, whatever its case and spacing; null when it names none. */
export const readRole = (word: string): Role | null =>
  BY_WORD.get(word.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null;
