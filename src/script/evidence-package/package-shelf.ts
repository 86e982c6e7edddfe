// The evidence packages of a book in the Drive: known by what the script writes on their folders, never half but whole.
import type { PackageFile } from '../../domain/evidence-package/manifest';
import { drive } from '../drive';
import { EVIDENCE_WORDS as W } from '../locale/evidence-words';

const FOLDER = 'application/vnd.google-apps.folder';
const ZIP = 'application/zip';
const FIELDS = 'id,webViewLink,appProperties';

/** A finished package. */
export interface Shelved {
  readonly id: string;
  readonly url: string;
  readonly version: number;
  /** The hash of what it says. */
  readonly content: string;
  /** SHA-256 of its manifest. */
  readonly manifest: string;
}

/** A package under way. Until it is finished its folder's name says that it is not. */
export interface Begun {
  /** A copy of a Google Doc of the script's own in the package's folder; null where it cannot be made. */
  readonly copy: (name: string, id: string) => { readonly id: string; readonly url: string } | null;
  /**
   * Writes all files as one .zip, since each file of its own costs as much as all together. Throws when the Drive kept other
   * bytes than were given.
   */
  readonly finish: (files: readonly PackageFile[], manifest: string) => Shelved;
}

export interface PackageShelf {
  /** The finished package of that region with the highest version, if there is one. */
  readonly latest: (region: string) => Shelved | null;
  readonly begin: (one: {
    readonly region: string;
    readonly name: string;
    readonly version: number;
    readonly content: string;
  }) => Begun;
}

/** What the script writes on a folder. A key of their own keeps packages apart from summaries and sheets. */
interface Label {
  readonly kkphamPackageBook: string;
  readonly kkphamPackage: 'folder' | 'region';
  readonly kkphamState: 'made' | 'done';
  readonly kkphamRegion?: string;
  readonly kkphamVersion?: string;
  readonly kkphamHash?: string;
  readonly kkphamManifest?: string;
}

interface File {
  readonly id?: string | undefined;
  readonly webViewLink?: string | undefined;
  readonly appProperties?: object | undefined;
  readonly sha256Checksum?: string | undefined;
}

/** Reads which packages this book has (one call per thousand) and throws away those that an earlier run left unfinished. */
export const openPackageShelf = (bookId: string, year: number): PackageShelf => {
  const folders = listOwn(bookId);
  for (const folder of folders) {
    if (labelOf(folder).kkphamState === 'made' && folder.id)
      drive().Files.update({ trashed: true }, folder.id);
  }
  const newest = new Map<string, Shelved>();
  const shelve = (region: string, one: Shelved): void => {
    if (one.version > (newest.get(region)?.version ?? 0)) newest.set(region, one);
  };
  for (const folder of folders) {
    const { kkphamPackage, kkphamState, kkphamRegion } = labelOf(folder);
    if (kkphamPackage === 'region' && kkphamState === 'done' && kkphamRegion)
      shelve(kkphamRegion, shelved(folder));
  }
  let parent = folders.find((folder) => labelOf(folder).kkphamPackage === 'folder')?.id ?? '';
  const ownFolder = (): string => {
    if (parent === '') {
      const label: Label = { kkphamPackageBook: bookId, kkphamPackage: 'folder', kkphamState: 'done' };
      parent = newFolder(W.folderName(year), label, null).id ?? '';
    }
    return parent;
  };
  return {
    latest: (region) => newest.get(region) ?? null,
    begin: ({ region, name, version, content }) => {
      const label: Label = {
        kkphamPackageBook: bookId,
        kkphamPackage: 'region',
        kkphamState: 'made',
        kkphamRegion: region,
        kkphamVersion: String(version),
        kkphamHash: content,
      };
      const { finish, ...rest } = begun(newFolder(W.unfinished(name), label, ownFolder()), name, label);
      return {
        ...rest,
        finish: (files, manifest) => {
          const done = finish(files, manifest);
          shelve(region, done);
          return done;
        },
      };
    },
  };
};

const begun = (folder: File, name: string, label: Label): Begun => {
  const parent = folder.id ?? '';
  return {
    copy: (title, id) => {
      try {
        const made: File = drive().Files.copy(
          { name: title, parents: [parent], appProperties: UNLABELLED },
          id,
          { fields: FIELDS },
        );
        return { id: made.id ?? '', url: made.webViewLink ?? '' };
      } catch {
        return null;
      }
    },
    finish: (files, manifest) => {
      const zip = Utilities.zip(
        files.map(({ path, text }) => Utilities.newBlob(text, 'text/plain', path)),
        `${name}.zip`,
      );
      const kept: File = drive().Files.create(
        { name: `${name}.zip`, mimeType: ZIP, parents: [parent] },
        zip,
        { fields: 'id,sha256Checksum' },
      );
      if (kept.sha256Checksum && kept.sha256Checksum !== sumOf(zip))
        throw new Error(`Drive kept other bytes of ${name} than it was given.`);
      const done: Label = { ...label, kkphamState: 'done', kkphamManifest: manifest };
      drive().Files.update({ name, appProperties: done }, parent);
      return shelved({ ...folder, appProperties: done });
    },
  };
};

/** SHA-256 of what is in a blob, in hexadecimal. */
const sumOf = (blob: GoogleAppsScript.Base.Blob): string =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, blob.getBytes())
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');

/** A copy takes over what the script wrote on its original; without these nothing takes it for the original. */
const UNLABELLED = {
  kkphamBook: null,
  kkphamKind: null,
  kkphamRegion: null,
  kkphamState: null,
  kkphamNumber: null,
  kkphamVersion: null,
  kkphamHash: null,
};

const newFolder = (name: string, label: Label | null, parent: string | null): File =>
  drive().Files.create(
    {
      name,
      mimeType: FOLDER,
      ...(label ? { appProperties: label } : {}),
      ...(parent === null ? {} : { parents: [parent] }),
    },
    null as never,
    { fields: FIELDS },
  );

const labelOf = (file: File): Partial<Label> => (file.appProperties ?? {}) as Partial<Label>;

const shelved = (folder: File): Shelved => ({
  id: folder.id ?? '',
  url: folder.webViewLink ?? '',
  version: Number(labelOf(folder).kkphamVersion ?? 1),
  content: labelOf(folder).kkphamHash ?? '',
  manifest: labelOf(folder).kkphamManifest ?? '',
});

const listOwn = (bookId: string): readonly File[] => {
  const page = (token: string | undefined): readonly File[] => {
    const found = drive().Files.list({
      q: `appProperties has { key='kkphamPackageBook' and value='${bookId}' } and trashed = false`,
      fields: `nextPageToken,files(${FIELDS})`,
      pageSize: 1000,
      ...(token ? { pageToken: token } : {}),
    });
    return [...(found.files ?? []), ...(found.nextPageToken ? page(found.nextPageToken) : [])];
  };
  return page(undefined);
};
