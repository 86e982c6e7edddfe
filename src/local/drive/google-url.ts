// The addresses that Google gives its files.
import { MIME_TYPES } from '../services/mime-type';
import type { DriveEntry } from './drive-store';

/** The address a person opens the file by. */
export const googleUrl = ({ id, mimeType }: DriveEntry): string => {
  if (mimeType === MIME_TYPES.GOOGLE_DOCS) return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === MIME_TYPES.GOOGLE_SHEETS) return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  if (mimeType === MIME_TYPES.FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
};
