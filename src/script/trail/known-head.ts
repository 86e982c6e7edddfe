// The head of the trail as it is known outside the tab, so that a tab that was deleted or cut shorter is noticed.
import { type Head, headText, readHead } from '../../domain/trail/entry';

const KEY = 'kkphamTrailHead';

/** Number and first digits of the last entry that this book's program wrote; null where it never did. */
export const knownHead = (): Head | null => {
  const kept = properties()?.getProperty(KEY);
  return typeof kept === 'string' ? readHead(kept) : null;
};

export const keepHead = (head: Head): void => {
  properties()?.setProperty(KEY, headText(head));
};

/** null in a program that is bound to no book. */
const properties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
