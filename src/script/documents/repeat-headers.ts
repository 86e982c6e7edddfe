// Makes the header rows of tables come again on each page: the Docs API can, DocumentApp cannot.

type DocsRequest = GoogleAppsScript.Docs.Schema.Request;

/** Asks for the parts of a document that tell its tables' places and first rows. */
const FIELDS =
  'body(content(startIndex,table(tableRows(tableCells(content(paragraph(elements(textRun(content)))))))))';

/**
 * Pins the first row of each table of a saved document whose first row is one of `headers`. Two calls, whatever the
 * number of tables. Without the advanced service nothing is pinned, and the document is good all the same.
 */
export const repeatHeaders = (documentId: string, headers: readonly (readonly string[])[]): void => {
  if (typeof Docs === 'undefined') return;
  const known = new Set(headers.map((cells) => cells.join('|')));
  const content = Docs.Documents.get(documentId, { fields: FIELDS }).body?.content ?? [];
  const requests = content.flatMap(({ startIndex, table }) =>
    startIndex !== undefined && known.has(firstRow(table)) ? [pin(startIndex)] : [],
  );
  if (requests.length > 0) Docs.Documents.batchUpdate({ requests }, documentId);
};

const firstRow = (table: GoogleAppsScript.Docs.Schema.Table | undefined): string =>
  (table?.tableRows?.[0]?.tableCells ?? [])
    .map((cell) =>
      (cell.content ?? [])
        .flatMap((part) => part.paragraph?.elements ?? [])
        .map((run) => run.textRun?.content ?? '')
        .join('')
        .trim(),
    )
    .join('|');

/** The published types are older than this request. */
const pin = (index: number): DocsRequest =>
  ({
    pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 },
  }) as unknown as DocsRequest;
