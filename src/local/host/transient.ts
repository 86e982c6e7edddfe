// The errors of Google's services that pass by themselves, in Google's words.
import { apiError } from '../drive/api-error';
import { exception } from './exception';
import type { ServiceCall } from './faults';

/** The service's name in an error, by the type whose member was called; texts of real errors name these. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^(Document|Body|Paragraph|Table|Text|HeaderSection|FooterSection|Element|ListItem)/, 'Documents'],
  [/^(MailApp)\./, 'Mail'],
  [/^(PropertiesService|Properties)\./, 'Properties'],
];

const serviceOf = (member: string): string =>
  SERVICES.find(([types]) => types.test(member))?.[1] ?? 'Spreadsheets';

/** `Drive.Files.list` as its API calls it: `drive.files.list`. */
const apiMethod = (member: string): string =>
  member
    .split('.')
    .map((part, i, all) => (i < all.length - 1 ? part.toLowerCase() : part))
    .join('.')
    .replace(/\.remove$/, '.delete');

/**
 * Errors of the advanced services. Sources: public issues, such as ericyd/gdrive-copy#167 (`Internal Error`) and #111 (`User rate
 * limit exceeded.`), theoephraim/node-google-spreadsheet#512 (503, and the data had been written).
 */
const ADVANCED: readonly (readonly [code: number, text: string])[] = [
  [500, 'Internal Error'],
  [503, 'The service is currently unavailable.'],
  [429, 'Rate Limit Exceeded'],
  [403, 'User rate limit exceeded.'],
];

/**
 * Errors of the built-in services. Sources: public issues, such as findthemasks/findthemasks#251 (`timed out`),
 * zotero/zotero-google-docs-integration#74 (`failed while`), ericyd/gdrive-copy#128 (`a server error occurred`),
 * Blacksmoke16/GESI#99 (`in a short time`).
 */
const BUILT_IN: readonly ((service: string, id: string) => string)[] = [
  () => "We're sorry, a server error occurred. Please wait a bit and try again.",
  (service, id) => `Service ${service} timed out while accessing document with id ${id}.`,
  (service, id) => `Service ${service} failed while accessing document with id ${id}.`,
  (service) =>
    `Service invoked too many times in a short time: ${service.toLowerCase()}. Try Utilities.sleep(1000) between calls.`,
];

/** Those that name a document do so only for services that have one. */
const ofNoDocument = (service: string): boolean => service === 'Mail' || service === 'Properties';

/** The errors that a call may meet on a bad day. `document` is the id of the file it would name. */
export const transientErrors = ({ member }: ServiceCall, document: string): readonly Error[] => {
  if (/^(Drive|Docs)\./.test(member)) {
    return ADVANCED.map(([code, text]) => apiError(apiMethod(member), text, code));
  }
  const service = serviceOf(member);
  const [server, , , often] = BUILT_IN;
  const texts = ofNoDocument(service) ? [server, often] : BUILT_IN;
  return texts.flatMap((text) => (text ? [exception(text(service, document))] : []));
};
