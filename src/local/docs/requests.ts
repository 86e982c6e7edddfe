// The requests of a batch: each is judged before any is done.
import type { XmlElement } from '../document/ooxml/xml';
import { apiError } from '../drive/api-error';
import { namedRequests } from '../drive/batch';
import { members, wholeNumber } from '../drive/json';
import { NotImplemented } from '../host/exception';
import { pinRows, rowCount } from './pin-rows';

/** What the Docs API can do and the stand-in cannot. */
const lacking = (
  'addDocumentTab createFooter createFootnote createHeader createNamedRange createParagraphBullets ' +
  'deleteContentRange deleteFooter deleteHeader deleteNamedRange deleteParagraphBullets deletePositionedObject ' +
  'deleteTab deleteTableColumn deleteTableRow insertDate insertInlineImage insertPageBreak insertPerson ' +
  'insertRichLink insertSectionBreak insertTable insertTableColumn insertTableRow insertText mergeTableCells ' +
  'replaceAllText replaceImage replaceNamedRangeContent unmergeTableCells updateDocumentStyle ' +
  'updateDocumentTabProperties updateNamedStyle updateParagraphStyle updateSectionStyle updateTableCellStyle ' +
  'updateTableColumnProperties updateTableRowStyle updateTextStyle'
).split(' ');

/**
 * The requests as changes to be done in their order; `tables` are the document's by their start index. Throws the API's
 * error for the first that is bad, {@link NotImplemented} for one that the stand-in lacks; then nothing is changed.
 */
export const changesOf = (
  requests: unknown,
  tables: ReadonlyMap<number, XmlElement>,
  method: string,
): readonly (() => void)[] =>
  namedRequests(requests, {
    member: 'Docs.Documents.batchUpdate',
    method,
    type: 'google.apps.docs.v1.Request',
    known: ['pinTableHeaderRows'],
    lacking,
  }).map(({ value, path }) => pinTableHeaderRows(value, path, tables, method));

const pinTableHeaderRows = (
  value: unknown,
  path: string,
  tables: ReadonlyMap<number, XmlElement>,
  method: string,
): (() => void) => {
  const invalid = (text: string): Error => apiError(method, `Invalid ${path}: ${text}`);
  const { tableStartLocation, pinnedHeaderRowsCount } = members(
    value,
    ['tableStartLocation', 'pinnedHeaderRowsCount'],
    path,
    method,
  );
  if (tableStartLocation === undefined) throw invalid('The table start location must be specified.');
  const place = `${path}.tableStartLocation`;
  const { index, segmentId, tabId } = members(
    tableStartLocation,
    ['index', 'segmentId', 'tabId'],
    place,
    method,
  );
  if (segmentId !== undefined && segmentId !== '') {
    throw new NotImplemented('Docs.Documents.batchUpdate pinTableHeaderRows with segmentId');
  }
  if (tabId !== undefined && tabId !== '' && tabId !== 't.0') {
    throw invalid(`Tab with ID ${String(tabId)} was not found.`);
  }
  const table = tables.get(wholeNumber(index, `${place}.index`, method));
  if (!table) throw invalid('Invalid table start location. Must specify the start index of the table.');
  const count = wholeNumber(pinnedHeaderRowsCount, `${path}.pinnedHeaderRowsCount`, method);
  if (count < 0 || count > rowCount(table)) {
    throw invalid(`The number of pinned header rows must be from 0 to ${rowCount(table)}, but was ${count}.`);
  }
  return () => pinRows(table, count);
};
