// Where the other tabs find what the hidden tab Acuan says, for formulas.
import { REFERENCE_KEYS, type ReferenceKey, SHEET_TABS } from '../layout';

export const referenceRow = (key: ReferenceKey): number => REFERENCE_KEYS.indexOf(key) + 1;

/** Address of a value in Acuan, such as `Acuan!$B$9`. */
export const referenceCell = (key: ReferenceKey): string => `${SHEET_TABS.reference}!$B$${referenceRow(key)}`;

/** The region as a formula's text: `Kabupaten Bone (73.08)`. */
export const REGION_TEXT = `${referenceCell('regionName')}&" ("&${referenceCell('region')}&")"`;
