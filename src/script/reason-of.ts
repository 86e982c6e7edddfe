// What an error that was caught says.

/** Google's own text, or whatever was thrown as text. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
