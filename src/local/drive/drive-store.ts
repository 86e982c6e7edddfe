// The Drive as the stand-in sees it: files with ids in a folder of the computer.

/** A file's entry. `path` is relative to the Drive's folder, with forward slashes. */
export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  /** Google's own type (`application/vnd.google-apps.spreadsheet`, `…document`, `…folder`) or the file's. */
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly path: string;
  readonly trashed: boolean;
  /** Whether the account may no longer see it, as when its owner took the permission back. */
  readonly forbidden: boolean;
  /** Whether the script made it: `drive.file` reaches no other file. */
  readonly madeByScript: boolean;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly editors: readonly string[];
}

/** Reads and writes the folder. Nothing is written half: a file appears under its name when it is whole. */
export interface DriveStore {
  /** Id of the top folder. */
  readonly root: string;
  /** Every file and folder that is not gone for good, the trashed ones too. */
  list(): readonly DriveEntry[];
  /** null when there is no such id. */
  entry(id: string): DriveEntry | null;
  /** The bytes of a file. Throws when there is none. */
  read(id: string): Uint8Array;
  /** A new file or folder; its path follows from its parents and name, made unique where two share one. */
  create(file: {
    readonly name: string;
    readonly mimeType: string;
    readonly parents?: readonly string[];
    readonly appProperties?: Readonly<Record<string, string>>;
    readonly bytes?: Uint8Array;
    readonly madeByScript: boolean;
  }): DriveEntry;
  write(id: string, bytes: Uint8Array): void;
  update(
    id: string,
    change: Partial<
      Pick<DriveEntry, 'name' | 'parents' | 'trashed' | 'forbidden' | 'appProperties' | 'editors'>
    >,
  ): DriveEntry;
  /** Takes a file or a folder with all that is in it away for good. */
  remove(id: string): void;
  /** The address a person opens it by. */
  url(id: string): string;
}
