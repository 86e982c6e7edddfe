// The documents of a book in the Drive: found again by what the script wrote on them, so that no run makes a second one.
import plainTemplate from '../../../sheets-templates/documents/ringkasan-verifikasi.docx';
import { again, isPassing, isQuotaSpent } from '../again';
import { attempt } from '../attempt';
import { drive } from '../drive';
import { FOLDER_NAMES } from '../locale/paper-words';
import { reasonOf } from '../reason-of';
import type { Kept } from '../sheets/kept-summaries';
import { driveId } from './drive-id';

const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIELDS = 'id,webViewLink,appProperties';

/** The kinds of documents; data, not text for people. A document without a kind is of an older version: a summary. */
export type DocumentKind = 'ringkasan' | 'berita-acara' | 'pemeriksaan-kanwil' | 'daftar-perbaikan';

/** The documents of one kind. */
export interface Shelf {
  /** The finished document of that region with the highest version, if there is one. */
  readonly latest: (region: string) => Kept | null;
  /** A new document, empty or the plain template; not finished until {@link Shelf.finish} says so. */
  readonly create: (file: {
    readonly region: string;
    readonly name: string;
    readonly number: string;
    readonly version: number;
    readonly hash: string;
    readonly plain: boolean;
  }) => {
    readonly shelved: Kept;
    /** Whether it stands in the folder that was chosen. */
    readonly placed: boolean;
  };
  readonly finish: (id: string) => void;
  /** Throws away what this run made and could not finish. */
  readonly tidy: () => void;
}

interface File {
  readonly id?: string | undefined;
  readonly webViewLink?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly appProperties?: object | undefined;
}

/** What the script writes on its own files; Drive finds them by it. */
interface Label {
  readonly kkphamBook: string;
  readonly kkphamKind: DocumentKind;
  readonly kkphamRegion: string;
  readonly kkphamState: 'made' | 'done';
  readonly kkphamNumber: string;
  readonly kkphamVersion: string;
  readonly kkphamHash: string;
}

/**
 * Reads what this book has in the Drive (one call per thousand files) and throws away what an earlier run left
 * unfinished. `folder` is what a person chose; without it the script makes and keeps a folder for each kind.
 */
export const openShelf = (bookId: string, kind: DocumentKind, folder: string, year: number): Shelf => {
  const files = listOwn(bookId);
  for (const file of files) {
    const { id } = file;
    if (labelOf(file).kkphamState === 'made' && id) again(() => drive().Files.update({ trashed: true }, id));
  }
  const ofKind = files.filter((file) => (labelOf(file).kkphamKind ?? 'ringkasan') === kind);
  const finished = ofKind.filter(
    (file) => labelOf(file).kkphamState === 'done' && file.mimeType === DOCUMENT,
  );
  const unfinished = new Set<string>();
  const begun = (file: File): Kept => {
    const kept = shelved(file);
    unfinished.add(kept.id);
    return kept;
  };
  const parent = driveId(folder) || ownFolder(ofKind, bookId, kind, year);
  return {
    latest: (region) => {
      const own = finished.filter((file) => labelOf(file).kkphamRegion === region).map(shelved);
      return own.sort((a, b) => b.version - a.version)[0] ?? null;
    },
    create: ({ region, name, number, version, hash, plain }) => {
      const label: Label = {
        kkphamBook: bookId,
        kkphamKind: kind,
        kkphamRegion: region,
        kkphamState: 'made',
        kkphamNumber: number,
        kkphamVersion: String(version),
        kkphamHash: hash,
      };
      const resource = { name, mimeType: DOCUMENT, appProperties: label };
      const blob = plain ? Utilities.newBlob(Utilities.base64Decode(plainTemplate), DOCX, name) : undefined;
      const make = (parents: readonly string[] | undefined): File =>
        blob
          ? drive().Files.create({ ...resource, ...(parents ? { parents: [...parents] } : {}) }, blob, {
              fields: FIELDS,
            })
          : drive().Files.create(
              { ...resource, ...(parents ? { parents: [...parents] } : {}) },
              null as never,
              { fields: FIELDS },
            );
      try {
        return { shelved: begun(make([parent])), placed: true };
      } catch (error) {
        // It may have been made all the same: the next run finds it by its label.
        if (isPassing(reasonOf(error)) || isQuotaSpent(error)) throw error;
        return { shelved: begun(make(undefined)), placed: false };
      }
    },
    finish: (id) => {
      again(() => drive().Files.update({ appProperties: { kkphamState: 'done' } }, id));
      unfinished.delete(id);
    },
    tidy: () => {
      for (const id of unfinished) attempt(() => drive().Files.update({ trashed: true }, id));
    },
  };
};

const labelOf = (file: File): Partial<Label> => (file.appProperties ?? {}) as Partial<Label>;

const shelved = (file: File): Kept => ({
  id: file.id ?? '',
  url: file.webViewLink ?? '',
  number: labelOf(file).kkphamNumber ?? '',
  version: Number(labelOf(file).kkphamVersion ?? 1),
  hash: labelOf(file).kkphamHash ?? '',
});

const listOwn = (bookId: string): readonly File[] => {
  const page = (token: string | undefined): readonly File[] => {
    const found = again(() =>
      drive().Files.list({
        q: `appProperties has { key='kkphamBook' and value='${bookId}' } and trashed = false`,
        fields: `nextPageToken,files(${FIELDS},mimeType)`,
        pageSize: 1000,
        ...(token ? { pageToken: token } : {}),
      }),
    );
    return [...(found.files ?? []), ...(found.nextPageToken ? page(found.nextPageToken) : [])];
  };
  return page(undefined);
};

const ownFolder = (files: readonly File[], bookId: string, kind: DocumentKind, year: number): string =>
  files.find((file) => file.mimeType === FOLDER)?.id ??
  drive().Files.create(
    {
      name: FOLDER_NAMES[kind](year),
      mimeType: FOLDER,
      appProperties: { kkphamBook: bookId, kkphamKind: kind, kkphamState: 'done' },
    },
    null as never,
    { fields: FIELDS },
  ).id ??
  '';
