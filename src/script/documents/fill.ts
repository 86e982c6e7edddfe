// Fills a document made from a template: placeholders in body, header and footer, tables where the template wants them.
import { SUMMARY_WORDS as W } from '../locale/summary-words';
import type { DocumentContent, TableContent } from './content';

type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;
type Section = Pick<Body, 'getText' | 'replaceText'>;
type Table = GoogleAppsScript.Document.Table;

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

/**
 * Puts the content in. Placeholders are `{{name}}`; a paragraph `{{tabel:name}}`, `{{temuan}}` or `{{tanda}}` of its own
 * gives way to tables and paragraphs. Gives the placeholders that nobody filled, as they stand in the document.
 */
export const fillDocument = (document: Document, content: DocumentContent): readonly string[] => {
  const body = document.getBody();
  const sections: readonly Section[] = [body, document.getHeader(), document.getFooter()].filter(Boolean);
  putMarks(body, content.marks);
  for (const [name, table] of Object.entries(content.tables)) putTable(body, `tabel:${name}`, table);
  putFindings(body, content.findings);
  return sections.flatMap((section) => {
    const there = new Set(section.getText().match(PLACEHOLDER) ?? []);
    for (const [name, value] of Object.entries(content.values)) {
      if ([...there].some((found) => bare(found) === name))
        section.replaceText(pattern(name), harmless(value));
    }
    const names = Object.keys(content.values);
    return [...there].filter((found) => !names.includes(bare(found)));
  });
};

const bare = (placeholder: string): string => placeholder.slice(2, -2).trim();

const pattern = (name: string): string => `\\{\\{\\s*${name}\\s*\\}\\}`;

/** A value cannot bring a placeholder of its own, nor a line that Google would take for a new paragraph. */
const harmless = (value: string): string => value.replace(/\{\{/g, '{ {').replace(/\s+/g, ' ').trim();

/** The paragraph that is nothing but a placeholder and stands in the body itself, with its place. */
const findParagraph = (body: Body, name: string) => {
  const paragraph = body.findText(pattern(name))?.getElement().getParent();
  if (paragraph?.getParent().getType() !== DocumentApp.ElementType.BODY_SECTION) return null;
  const found = paragraph.asParagraph();
  return bare(found.getText().trim()) === name
    ? { paragraph: found, index: body.getChildIndex(found) }
    : null;
};

const putTable = (body: Body, name: string, content: TableContent): void => {
  const found = findParagraph(body, name);
  if (!found) return;
  if (content.rows.length === 0) {
    found.paragraph.setText(content.whenEmpty ?? W.none);
    return;
  }
  insertTable(body, found.index, content);
  found.paragraph.setText('');
};

const putFindings = (body: Body, groups: DocumentContent['findings']): void => {
  const found = findParagraph(body, 'temuan');
  if (!found) return;
  if (groups.length === 0) {
    found.paragraph.setText(W.none);
    return;
  }
  groups.forEach(({ heading, table }, i) => {
    body.insertParagraph(found.index + 2 * i, heading).setHeading(DocumentApp.ParagraphHeading.HEADING2);
    insertTable(body, found.index + 2 * i + 1, table);
  });
  found.paragraph.setText('');
};

const MARK_COLOUR = '#fff2cc';

const putMarks = (body: Body, marks: readonly string[]): void => {
  const found = findParagraph(body, 'tanda');
  if (!found) return;
  const [first, ...others] = [...marks].reverse();
  found.paragraph.setText(first ?? '');
  if (first !== undefined) found.paragraph.editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
  for (const mark of others) {
    body.insertParagraph(found.index, mark).editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
  }
};

const HEADER_COLOUR = '#dfe9ec';
const BORDER_COLOUR = '#9fb4bb';
const TABLE_FONT_SIZE = 9;

/** One call for all the text of the table, then a number of calls that depends on its columns only. */
const insertTable = (body: Body, index: number, { header, rows, widths }: TableContent): Table => {
  const cells = (header === null ? rows : [header, ...rows]).map((row) => row.map(harmless));
  const table = body.insertTable(index, cells);
  table.setBorderColor(BORDER_COLOUR);
  table.editAsText().setFontSize(TABLE_FONT_SIZE);
  widths.forEach((width, column) => {
    table.setColumnWidth(column, width);
  });
  if (header === null) return table;
  const top = table.getRow(0);
  top.editAsText().setBold(true);
  header.forEach((_, column) => {
    top.getCell(column).setBackgroundColor(HEADER_COLOUR);
  });
  return table;
};
