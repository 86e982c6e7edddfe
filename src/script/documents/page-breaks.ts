// Where a page may end: the Docs API can say it, DocumentApp cannot.

type DocsRequest = GoogleAppsScript.Docs.Schema.Request;

/** Asks for the parts of a document that tell its paragraphs' and tables' places and first words. */
const FIELDS =
  'body(content(startIndex,endIndex,paragraph(elements(textRun(content))),table(tableRows(tableCells(content(paragraph(elements(textRun(content)))))))))';

/** What is to be recognised in the document by its text. */
export interface PageBreaks {
  /** Header rows: they come again on each page, and no row of their tables is cut apart. */
  readonly headers: readonly (readonly string[])[];
  /** First rows of tables without header of which no row is cut apart; lines of a cell joined by line feeds. */
  readonly whole?: readonly (readonly string[])[];
  /** Paragraphs that stay with what follows them. */
  readonly held?: readonly string[];
}

/**
 * Settles it in a saved document. Two calls, whatever the number of tables. Without the advanced service nothing is
 * settled, and the document is good all the same.
 */
export const settlePageBreaks = (
  documentId: string,
  { headers, whole = [], held = [] }: PageBreaks,
): void => {
  if (typeof Docs === 'undefined') return;
  const [pinned, uncut] = [new Set(headers.map(joined)), new Set([...headers, ...whole].map(joined))];
  const content = Docs.Documents.get(documentId, { fields: FIELDS }).body?.content ?? [];
  const requests = content.flatMap(({ startIndex, endIndex, paragraph, table }): readonly DocsRequest[] => {
    if (startIndex === undefined || endIndex === undefined) return [];
    if (table) {
      const row = firstRow(table);
      return [
        ...(pinned.has(row) ? [pin(startIndex)] : []),
        ...(uncut.has(row) ? [uncutRows(startIndex)] : []),
      ];
    }
    return paragraph && held.includes(wordsOf(paragraph).trim()) ? [hold(startIndex, endIndex)] : [];
  });
  if (requests.length > 0) Docs.Documents.batchUpdate({ requests }, documentId);
};

const joined = (cells: readonly string[]): string => cells.join('|');

const firstRow = (table: GoogleAppsScript.Docs.Schema.Table): string =>
  joined(
    (table.tableRows?.[0]?.tableCells ?? []).map((cell) =>
      (cell.content ?? [])
        .map(({ paragraph }) => (paragraph ? wordsOf(paragraph) : ''))
        .join('')
        .trim(),
    ),
  );

const wordsOf = ({ elements }: GoogleAppsScript.Docs.Schema.Paragraph): string =>
  (elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('');

/** The published types are older than this request. */
const pin = (index: number): DocsRequest =>
  ({
    pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 },
  }) as unknown as DocsRequest;

/** The published types are older than this field. */
const uncutRows = (index: number): DocsRequest =>
  ({
    updateTableRowStyle: {
      tableStartLocation: { index },
      tableRowStyle: { preventOverflow: true },
      fields: 'preventOverflow',
    },
  }) as unknown as DocsRequest;

const hold = (startIndex: number, endIndex: number): DocsRequest => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex },
    paragraphStyle: { keepWithNext: true },
    fields: 'keepWithNext',
  },
});
