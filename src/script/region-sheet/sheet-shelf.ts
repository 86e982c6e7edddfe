// The regions' sheets in the Drive: known by what the script writes on them, so that no run makes a second one.
import { again } from '../again';
import { driveId } from '../documents/drive-id';
import { drive } from '../drive';
import { SHEET_WORDS as W } from './names';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const FOLDER = 'application/vnd.google-apps.folder';
const FIELDS = 'id,name,webViewLink,mimeType,trashed,appProperties';

/** What the script writes on its own files; Drive finds them by it. */
export interface SheetLabel {
  readonly kkphamSheetBook: string;
  readonly kkphamSheet: 'template' | 'region' | 'folder' | 'inbox' | 'sample';
  readonly kkphamRegion?: string;
  /** Of a second verifier's sample: the number of its plan. */
  readonly kkphamPlan?: string;
  /** `made` until the sheet is fit to be used; a file of the inbox is `done` when it was taken. */
  readonly kkphamState: 'made' | 'done';
  /** Of a template: what it was built from. Of a region's sheet and a sample: whom it was shared with. */
  readonly kkphamHash?: string;
}

export interface SheetFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly mimeType: string;
  readonly trashed: boolean;
  readonly label: Partial<SheetLabel>;
}

/**
 * Every file of this book's sheets that the script can see, those in the bin too: labelled as its own, or not labelled yet
 * and of a name that begins as those it gives. One call per thousand files.
 */
export const listSheetFiles = (bookId: string, prefix: string = W.namePrefix): readonly SheetFile[] => {
  const page = (token: string | undefined): readonly SheetFile[] => {
    const found = again(() =>
      drive().Files.list({
        q: `appProperties has { key='kkphamSheetBook' and value='${bookId}' } or name contains '${prefix}'`,
        fields: `nextPageToken,files(${FIELDS})`,
        pageSize: 1000,
        orderBy: 'createdTime',
        ...(token ? { pageToken: token } : {}),
      }),
    );
    const files = (found.files ?? []).map(
      (file): SheetFile => ({
        id: file.id ?? '',
        name: file.name ?? '',
        url: file.webViewLink ?? '',
        mimeType: file.mimeType ?? '',
        trashed: file.trashed === true,
        label: (file.appProperties ?? {}) as Partial<SheetLabel>,
      }),
    );
    return [...files, ...(found.nextPageToken ? page(found.nextPageToken) : [])];
  };
  return page(undefined).filter(
    ({ label }) => label.kkphamSheetBook === undefined || label.kkphamSheetBook === bookId,
  );
};

export const isSpreadsheet = ({ mimeType }: SheetFile): boolean => mimeType === SPREADSHEET;

/** Writes a label on a file, in one call; with a folder, moves it there too. Throws Google's text where it cannot. */
export const label = (id: string, properties: Partial<SheetLabel>, folder?: string): void => {
  const resource = { appProperties: properties };
  again(() =>
    folder === undefined
      ? drive().Files.update(resource, id)
      : drive().Files.update(resource, id, null as never, { addParents: folder }),
  );
};

/** A spreadsheet made of the bytes of an .xlsx file, with its label. Throws Google's text where it cannot be converted. */
export const convert = (blob: GoogleAppsScript.Base.Blob, own: SheetLabel, folder: string): string => {
  const resource = {
    name: blob.getName() ?? '',
    mimeType: SPREADSHEET,
    parents: [folder],
    appProperties: own,
  };
  return drive().Files.create(resource, blob, { fields: 'id' }).id ?? '';
};

export const trash = (id: string): void => {
  again(() => drive().Files.update({ trashed: true }, id));
};

/** The folder that was chosen in the settings, or the script's own, made when there is none. */
export const sheetFolder = (
  files: readonly SheetFile[],
  chosen: string,
  bookId: string,
  year: number,
): string => {
  const own = files.find(
    (file) => file.mimeType === FOLDER && file.label.kkphamSheet === 'folder' && !file.trashed,
  );
  if (chosen !== '') return driveId(chosen);
  if (own) return own.id;
  const made: SheetLabel = { kkphamSheetBook: bookId, kkphamSheet: 'folder', kkphamState: 'done' };
  const resource = { name: W.folderName(year), mimeType: FOLDER, appProperties: made };
  return drive().Files.create(resource, null as never, { fields: 'id' }).id ?? '';
};
