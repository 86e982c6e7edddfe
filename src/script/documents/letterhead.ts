// What a document shows besides the region's data; a change makes a new version.
import type { Book } from '../sheets/read-book';

export const letterhead = ({ settings }: Book): unknown => [
  settings.ministry,
  settings.office,
  settings.address,
  settings.place,
  settings.signatoryTitle,
  settings.signatory,
  settings.verifier,
  settings.awardYear,
  settings.dataYear,
  settings.sample,
];
