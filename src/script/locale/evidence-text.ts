// What a language has to say about making evidence packages.

export interface EvidenceText {
  /** The entry of the menu. */
  readonly menu: string;
  readonly done: (counts: {
    readonly made: number;
    readonly unchanged: number;
    readonly left: number;
    readonly notCopied: number;
    /** Name of the folder that they are in. */
    readonly folder: string;
    /** Number of the first entry that breaks the trail's chain, or null. */
    readonly broken: number | null;
  }) => string;
  /** Refused: the instrument was changed while the book was read. */
  readonly changed: string;
}
