// Docs.Documents.batchUpdate: rows that no page cuts apart, paragraphs that stay with what follows.
import { describe, expect, it } from 'vitest';
import { elements } from '../document/desk';
import { type DocsDesk, docsDesk, message, p, table } from './docs-desk';

/** "Judul" is 1 to 7, the table begins there and ends at 7 + 1 + 3 × (1 + 3) + 1 = 21, "Penutup" follows. */
const body = p('Judul') + table(['a'], ['b'], ['c']) + p('Penutup');
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const update = (desk: DocsDesk, request: object): unknown =>
  desk.docs.Documents.batchUpdate({ requests: [request] }, 'doc');

const rows = (rest: object): object => ({
  updateTableRowStyle: { tableStartLocation: { index: 7 }, fields: 'preventOverflow', ...rest },
});
const whole = { tableRowStyle: { preventOverflow: true } };

const paragraphs = (startIndex: number, endIndex: number, keepWithNext = true): object => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex },
    paragraphStyle: { keepWithNext },
    fields: 'keepWithNext',
  },
});

/** For each element of that name, whether it has the mark. */
const marks = (desk: DocsDesk, name: string, mark: string): readonly boolean[] =>
  elements(desk.bytes(), name).map((one) => {
    const found = one.getElementsByTagNameNS(W, mark)[0];
    return found !== undefined && found.getAttributeNS(W, 'val') !== '0';
  });

const failure = (request: object): string => {
  const desk = docsDesk(body);
  const text = message(() => update(desk, request));
  expect(desk.written).toEqual([]);
  return text;
};

describe('updateTableRowStyle', () => {
  it('keeps the rows that it names whole, or all of the table when it names none', () => {
    const desk = docsDesk(body);
    update(desk, rows({ rowIndices: [1], ...whole }));
    expect(marks(desk, 'tr', 'cantSplit')).toEqual([false, true, false]);
    update(desk, rows(whole));
    expect(marks(desk, 'tr', 'cantSplit')).toEqual([true, true, true]);
  });

  it('takes the mark away again, and leaves nothing of it', () => {
    const desk = docsDesk(body);
    update(desk, rows(whole));
    update(desk, rows({ tableRowStyle: { preventOverflow: false } }));
    expect(elements(desk.bytes(), 'trPr')).toEqual([]);
  });

  it('keeps what else a row has', () => {
    const desk = docsDesk(body);
    desk.docs.Documents.batchUpdate(
      {
        requests: [
          { pinTableHeaderRows: { tableStartLocation: { index: 7 }, pinnedHeaderRowsCount: 1 } },
          rows(whole),
        ],
      },
      'doc',
    );
    expect(desk.marks()).toEqual([true, false, false]);
    expect(marks(desk, 'tr', 'cantSplit')).toEqual([true, true, true]);
  });

  it('unverified: is refused where no table begins, for a row that is none, and without a field', () => {
    expect(failure(rows({ ...whole, tableStartLocation: { index: 1 } }))).toContain(
      'start index of the table',
    );
    expect(failure(rows({ ...whole, rowIndices: [3] }))).toContain('Invalid requests[0].updateTableRowStyle');
    expect(failure(rows({ ...whole, fields: '' }))).toContain('At least one field');
    expect(failure(rows({ tableRowStyle: { preventOverflow: 'ya' } }))).toContain('TYPE_BOOL');
  });

  it('throws by name for a field that the stand-in lacks', () => {
    expect(failure(rows({ ...whole, fields: 'minRowHeight' }))).toContain(
      "NotImplemented: Docs.Documents.batchUpdate updateTableRowStyle with fields 'minRowHeight'",
    );
  });
});

describe('updateParagraphStyle', () => {
  it('keeps each paragraph that the range touches with what follows it, in cells too', () => {
    const desk = docsDesk(body);
    update(desk, paragraphs(1, 2));
    // Judul, a, b, c, Penutup.
    expect(marks(desk, 'p', 'keepNext')).toEqual([true, false, false, false, false]);
    update(desk, paragraphs(1, 11));
    expect(marks(desk, 'p', 'keepNext')).toEqual([true, true, false, false, false]);
    update(desk, paragraphs(1, 7, false));
    expect(marks(desk, 'p', 'keepNext')).toEqual([false, true, false, false, false]);
  });

  it('unverified: is refused for an empty range and for one outside the body', () => {
    expect(failure(paragraphs(3, 3))).toContain('The range should not be empty.');
    expect(failure(paragraphs(0, 3))).toContain('Index 0 must be within the body.');
    expect(failure(paragraphs(3, 99))).toContain('Index 99 must be within the body.');
  });

  it('throws by name for a field that the stand-in lacks', () => {
    expect(
      failure({ updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, fields: 'alignment' } }),
    ).toContain("updateParagraphStyle with fields 'alignment' is not implemented");
  });
});
