// The id of a Drive file in whatever a person pasted.

/** The id in an address of Docs, Sheets or Drive, or the text itself; empty when there is none. */
export const driveId = (reference: string): string =>
  /\/(?:d|folders)\/([-\w]+)/.exec(reference)?.[1] ??
  /[?&]id=([-\w]+)/.exec(reference)?.[1] ??
  reference.trim();
