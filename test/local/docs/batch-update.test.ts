// Docs.Documents.batchUpdate: pinned header rows, and what becomes of a bad request.
import { describe, expect, it } from 'vitest';
import { elements } from '../document/desk';
import { type DocsDesk, docsDesk, message, p, table } from './docs-desk';

/** The first table begins at 1 and ends at 1 + 1 + 3 × (1 + 3) + 1 = 15, the second begins there. */
const three = [['a'], ['b'], ['c']] as const;
const twoTables = table(...three) + table(['d'], ['e']) + p('');

const pin = (index: unknown, pinnedHeaderRowsCount: unknown = 1): object => ({
  pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount },
});

const update = (desk: DocsDesk, ...requests: readonly unknown[]): unknown =>
  desk.docs.Documents.batchUpdate({ requests }, 'doc');

const failure = (...requests: readonly unknown[]): string => {
  const desk = docsDesk(twoTables);
  const text = message(() => update(desk, ...requests));
  expect(desk.written).toEqual([]);
  return text;
};

const refused = 'GoogleJsonResponseException: API call to docs.documents.batchUpdate failed with error: ';

describe('pinTableHeaderRows', () => {
  it('makes the first rows of the table that begins there come again on each page', () => {
    const desk = docsDesk(twoTables);
    expect(update(desk, pin(1, 2), pin(15))).toEqual({ documentId: 'doc', replies: [{}, {}] });
    expect(desk.marks()).toEqual([true, true, false, true, false]);
    expect(desk.written).toEqual(['doc']);
    expect(elements(desk.bytes(), 'cantSplit')).toEqual([]);
  });

  it('unpins the other rows, and all rows for 0', () => {
    const desk = docsDesk(twoTables);
    update(desk, pin(1, 3));
    update(desk, pin(1, 1));
    expect(desk.marks()).toEqual([true, false, false, false, false]);
    update(desk, pin(1, 0));
    expect(desk.marks()).toEqual([false, false, false, false, false]);
    expect(elements(desk.bytes(), 'trPr')).toEqual([]);
  });

  it('unpins all rows when the count is left out, as an absent number is 0', () => {
    const desk = docsDesk(twoTables);
    update(desk, pin(1, 3), { pinTableHeaderRows: { tableStartLocation: { index: 1 } } });
    expect(desk.marks()).not.toContain(true);
  });

  it('shows in the structure, and moves no index', () => {
    const desk = docsDesk(twoTables);
    const places = { fields: 'body.content(startIndex,endIndex)' };
    const before = desk.docs.Documents.get('doc', places);
    update(desk, pin(1, 2));
    expect(desk.docs.Documents.get('doc', places)).toEqual(before);
    expect(desk.docs.Documents.get('doc', { fields: 'body.content.table.tableRows.tableRowStyle' })).toEqual({
      body: {
        content: [
          {},
          {
            table: {
              tableRows: [
                { tableRowStyle: { tableHeader: true } },
                { tableRowStyle: { tableHeader: true } },
                { tableRowStyle: {} },
              ],
            },
          },
          { table: { tableRows: [{ tableRowStyle: {} }, { tableRowStyle: {} }] } },
          {},
        ],
      },
    });
  });

  it('keeps what else a row has, and stands after the exceptions of the row', () => {
    const row = `<w:tr><w:tblPrEx/><w:trPr><w:cantSplit/></w:trPr><w:tc>${p('a')}</w:tc></w:tr>`;
    const desk = docsDesk(`<w:tbl>${row}</w:tbl>${p('')}`);
    update(desk, pin(1));
    const [written] = elements(desk.bytes(), 'tr');
    expect(Array.from(written?.childNodes ?? []).map(({ nodeName }) => nodeName)).toEqual([
      'w:tblPrEx',
      'w:trPr',
      'w:tc',
    ]);
    expect(elements(desk.bytes(), 'cantSplit')).toHaveLength(1);
    expect(desk.marks()).toEqual([true]);
  });

  it('reaches a table inside a cell', () => {
    const inner = `<w:tbl><w:tr><w:tc>${table(['x'], ['y'])}${p('')}</w:tc></w:tr></w:tbl>`;
    const desk = docsDesk(inner + p(''));
    // 1 table, 2 row, 3 cell, 4 the table in it.
    update(desk, pin(4));
    expect(desk.marks()).toEqual([true, true, false]);
    expect(elements(desk.bytes(), 'tblHeader')).toHaveLength(1);
  });

  it("unverified: is refused with Google's words where no table begins", () => {
    expect(failure(pin(2))).toBe(
      `${refused}Invalid requests[0].pinTableHeaderRows: Invalid table start location. Must specify the start index of the table.`,
    );
    expect(failure({ pinTableHeaderRows: { pinnedHeaderRowsCount: 1 } })).toContain(
      `${refused}Invalid requests[0].pinTableHeaderRows: `,
    );
  });

  it('unverified: is refused for more rows than the table has, or fewer than none', () => {
    for (const count of [4, -1]) {
      expect(failure(pin(1, count))).toContain(`${refused}Invalid requests[0].pinTableHeaderRows: `);
    }
  });

  it('unverified: is refused for what is no whole number, and takes one sent as text', () => {
    expect(failure(pin(1, 1.5))).toBe(
      `${refused}Invalid value at 'requests[0].pin_table_header_rows.pinned_header_rows_count' (TYPE_INT32), 1.5`,
    );
    expect(failure(pin(true))).toContain("'requests[0].pin_table_header_rows.table_start_location.index'");
    const desk = docsDesk(twoTables);
    update(desk, pin('1', '1'));
    expect(desk.marks()[0]).toBe(true);
  });

  it('unverified: is refused for a member that it has not', () => {
    expect(failure({ pinTableHeaderRows: { tableStartLocation: { index: 1 }, rows: 1 } })).toBe(
      `${refused}Invalid JSON payload received. Unknown name "rows" at 'requests[0].pin_table_header_rows': Cannot find field.`,
    );
  });

  it('knows the only tab and no other', () => {
    const inTab = (tabId: string) => ({
      pinTableHeaderRows: { tableStartLocation: { index: 1, tabId }, pinnedHeaderRowsCount: 1 },
    });
    const desk = docsDesk(twoTables);
    update(desk, inTab('t.0'));
    expect(desk.marks()[0]).toBe(true);
    expect(failure(inTab('t.x'))).toContain('Invalid requests[0].pinTableHeaderRows: ');
  });
});

describe('a batch', () => {
  it('changes nothing when one request is bad', () => {
    expect(failure(pin(1), pin(2))).toContain('Invalid requests[1].pinTableHeaderRows: ');
  });

  it('changes nothing and throws by name for a request that the stand-in lacks', () => {
    expect(failure(pin(1), { insertText: { text: 'x', location: { index: 1 } } })).toBe(
      "NotImplemented: Docs.Documents.batchUpdate insertText is not implemented in the computer's stand-in of Google Apps Script.",
    );
  });

  it('unverified: is refused for a request that Google has not, for none, and for two in one', () => {
    expect(failure({ pinRows: {} })).toContain(
      'Unknown name "pinRows" at \'requests[0]\': Cannot find field.',
    );
    expect(failure()).toBe(`${refused}Must specify at least one request.`);
    expect(failure({})).toContain(`${refused}Invalid requests[0]: `);
    expect(failure({ ...pin(1), insertText: {} })).toContain("oneof field 'request' is already set");
  });

  it('throws by name for a write control', () => {
    const { docs } = docsDesk(twoTables);
    const resource = { requests: [pin(1)], writeControl: { requiredRevisionId: 'x' } };
    expect(message(() => docs.Documents.batchUpdate(resource, 'doc'))).toContain('writeControl');
  });

  it('needs a scope that may write', () => {
    const { docs } = docsDesk(twoTables, { scopes: ['documents.readonly', 'drive.readonly'] });
    expect(message(() => docs.Documents.batchUpdate({ requests: [pin(1)] }, 'doc'))).toBe(
      'Exception: No permission for Docs.Documents.batchUpdate.',
    );
  });

  it('works under drive.file on a document that the script made', () => {
    const desk = docsDesk(twoTables, { scopes: ['drive.file'] });
    update(desk, pin(1));
    expect(desk.marks()[0]).toBe(true);
  });
});

describe('a document that DocumentApp holds open', () => {
  it('is saved before it is read', () => {
    const desk = docsDesk(p('a'));
    desk.app
      .openById('doc')
      .getBody()
      .appendTable([['No'], ['1']]);
    // 0 section, 1..3 "a\n", then the table.
    update(desk, pin(3));
    expect(desk.marks()).toEqual([true, false]);
  });

  it('keeps the pinned rows when the script changes and saves it later', () => {
    const desk = docsDesk(twoTables);
    const open = desk.app.openById('doc');
    update(desk, pin(1));
    open.getBody().appendParagraph('Kemudian');
    open.saveAndClose();
    expect(desk.marks()[0]).toBe(true);
    expect(elements(desk.bytes(), 't').map(({ textContent }) => textContent)).toContain('Kemudian');
  });

  it('is left as it was by a bad batch, also on later saving', () => {
    const desk = docsDesk(twoTables);
    const open = desk.app.openById('doc');
    expect(message(() => update(desk, pin(1), pin(2)))).toContain('requests[1]');
    open.getBody().appendParagraph('Kemudian');
    open.saveAndClose();
    expect(desk.marks()).not.toContain(true);
  });

  it('shows the pinned rows when it is opened again', () => {
    const desk = docsDesk(twoTables);
    desk.app.openById('doc').saveAndClose();
    update(desk, pin(15));
    desk.app.openById('doc').getBody().appendParagraph('Lagi');
    desk.app.closeAll();
    expect(desk.marks()).toEqual([false, false, false, true, false]);
  });
});
