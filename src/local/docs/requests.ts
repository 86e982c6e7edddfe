// The requests of a batch: each is judged before any is done.
import type { XmlElement } from '../document/ooxml/xml';
import { apiError } from '../drive/api-error';
import { namedRequests } from '../drive/batch';
import { members, wholeNumber } from '../drive/json';
import { NotImplemented } from '../host/exception';
import { keepRowsWhole, keepWithNext } from './keep-together';
import { pinRows, rowCount } from './pin-rows';
import type { Structure } from './structure';
import { marked, numbers, onlyField } from './style-request';

/** What the Docs API can do and the stand-in cannot. */
const lacking = (
  'addDocumentTab createFooter createFootnote createHeader createNamedRange createParagraphBullets ' +
  'deleteContentRange deleteFooter deleteHeader deleteNamedRange deleteParagraphBullets deletePositionedObject ' +
  'deleteTab deleteTableColumn deleteTableRow insertDate insertInlineImage insertPageBreak insertPerson ' +
  'insertRichLink insertSectionBreak insertTable insertTableColumn insertTableRow insertText mergeTableCells ' +
  'replaceAllText replaceImage replaceNamedRangeContent unmergeTableCells updateDocumentStyle ' +
  'updateDocumentTabProperties updateNamedStyle updateSectionStyle updateTableCellStyle ' +
  'updateTableColumnProperties updateTextStyle'
).split(' ');

type Read = (value: unknown, path: string, structure: Structure, method: string) => () => void;

/**
 * The requests as changes to be done in their order. Throws the API's error for the first that is bad,
 * {@link NotImplemented} for one that the stand-in lacks; then nothing is changed.
 */
export const changesOf = (requests: unknown, structure: Structure, method: string): readonly (() => void)[] =>
  namedRequests(requests, {
    member: 'Docs.Documents.batchUpdate',
    method,
    type: 'google.apps.docs.v1.Request',
    known: Object.keys(READ),
    lacking,
  }).flatMap(({ name, value, path }) => READ[name]?.(value, path, structure, method) ?? []);

const pinTableHeaderRows: Read = (value, path, structure, method) => {
  const { tableStartLocation, pinnedHeaderRowsCount } = members(
    value,
    ['tableStartLocation', 'pinnedHeaderRowsCount'],
    path,
    method,
  );
  const table = tableAt(tableStartLocation, path, structure, method);
  const count = wholeNumber(pinnedHeaderRowsCount, `${path}.pinnedHeaderRowsCount`, method);
  if (count < 0 || count > rowCount(table)) {
    throw invalid(
      path,
      `The number of pinned header rows must be from 0 to ${rowCount(table)}, but was ${count}.`,
      method,
    );
  }
  return () => pinRows(table, count);
};

/** Only `preventOverflow`; no `rowIndices` stand for all rows. */
const updateTableRowStyle: Read = (value, path, structure, method) => {
  const { tableStartLocation, rowIndices, tableRowStyle, fields } = members(
    value,
    ['tableStartLocation', 'rowIndices', 'tableRowStyle', 'fields'],
    path,
    method,
  );
  const table = tableAt(tableStartLocation, path, structure, method);
  onlyField(fields, 'preventOverflow', path, method);
  const isOn = marked(tableRowStyle, 'preventOverflow', `${path}.tableRowStyle`, method);
  const rows = numbers(rowIndices, `${path}.rowIndices`, method);
  const wrong = rows.find((row) => row < 0 || row >= rowCount(table));
  if (wrong !== undefined) {
    throw invalid(path, `The row index ${wrong} is not a row of the table.`, method);
  }
  return () => keepRowsWhole(table, rows, isOn);
};

/** Only `keepWithNext`, of every paragraph that the range touches. */
const updateParagraphStyle: Read = (value, path, structure, method) => {
  const { range, paragraphStyle, fields } = members(
    value,
    ['range', 'paragraphStyle', 'fields'],
    path,
    method,
  );
  const place = `${path}.range`;
  const { startIndex, endIndex, segmentId, tabId } = members(
    range ?? {},
    ['startIndex', 'endIndex', 'segmentId', 'tabId'],
    place,
    method,
  );
  inBody({ segmentId, tabId }, path, method);
  onlyField(fields, 'keepWithNext', path, method);
  const isOn = marked(paragraphStyle, 'keepWithNext', `${path}.paragraphStyle`, method);
  const [start, end] = [
    wholeNumber(startIndex, `${place}.startIndex`, method),
    wholeNumber(endIndex, `${place}.endIndex`, method),
  ];
  if (start >= end) throw invalid(path, 'The range should not be empty.', method);
  if (start < 1 || end > structure.end) {
    throw invalid(path, `Index ${start < 1 ? start : end} must be within the body.`, method);
  }
  const touched = structure.paragraphs.filter((one) => one.startIndex < end && one.endIndex > start);
  return () =>
    keepWithNext(
      touched.map(({ node }) => node),
      isOn,
    );
};

const READ: Readonly<Record<string, Read>> = {
  pinTableHeaderRows,
  updateTableRowStyle,
  updateParagraphStyle,
};

const invalid = (path: string, text: string, method: string): Error =>
  apiError(method, `Invalid ${path}: ${text}`);

const tableAt = (location: unknown, path: string, { tables }: Structure, method: string): XmlElement => {
  if (location === undefined) throw invalid(path, 'The table start location must be specified.', method);
  const place = `${path}.tableStartLocation`;
  const { index, ...where } = members(location, ['index', 'segmentId', 'tabId'], place, method);
  inBody(where, path, method);
  const table = tables.get(wholeNumber(index, `${place}.index`, method));
  if (table) return table;
  throw invalid(path, 'Invalid table start location. Must specify the start index of the table.', method);
};

const inBody = (
  { segmentId, tabId }: { readonly segmentId?: unknown; readonly tabId?: unknown },
  path: string,
  method: string,
): void => {
  if (segmentId !== undefined && segmentId !== '') {
    throw new NotImplemented(`Docs.Documents.batchUpdate ${path.split('.')[1]} with segmentId`);
  }
  if (tabId !== undefined && tabId !== '' && tabId !== 't.0') {
    throw invalid(path, `Tab with ID ${String(tabId)} was not found.`, method);
  }
};
