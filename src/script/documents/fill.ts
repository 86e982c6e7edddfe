// Fills a document made from a template: placeholders in body, header and footer, tables where the template wants them.
import { SUMMARY_WORDS as W } from '../locale/summary-words';
import type { DocumentContent } from './content';
import { styleMark, styleProgram } from './looks';
import { harmless, insertTable, type TableContent } from './table';

type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;
type Section = Pick<Body, 'getText' | 'replaceText'>;

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

/**
 * Puts the content in. Placeholders are `{{name}}`; a paragraph `{{tabel:name}}`, `{{temuan}}` or `{{tanda}}` of its own
 * gives way to tables and paragraphs. A template without `{{program}}` gets it as a small last line, so that every document
 * says what made it. Gives the placeholders that nobody filled, as they stand in the document.
 */
export const fillDocument = (document: Document, content: DocumentContent): readonly string[] => {
  const body = document.getBody();
  const sections: readonly Section[] = [body, document.getHeader(), document.getFooter()].filter(Boolean);
  putMarks(body, content.marks);
  for (const [name, table] of Object.entries(content.tables)) putTable(body, `tabel:${name}`, table);
  putFindings(body, content.findings);
  const texts = sections.map((section) => section.getText());
  if (!texts.some((text) => placeholdersIn(text).some((found) => bare(found) === 'program'))) {
    styleProgram(body.appendParagraph(content.values.program));
  }
  return sections.flatMap((section, i) => {
    const there = new Set(placeholdersIn(texts[i] ?? ''));
    for (const [name, value] of Object.entries(content.values)) {
      if ([...there].some((found) => bare(found) === name))
        section.replaceText(pattern(name), harmless(value));
    }
    const names = Object.keys(content.values);
    return [...there].filter((found) => !names.includes(bare(found)));
  });
};

const placeholdersIn = (text: string): readonly string[] => text.match(PLACEHOLDER) ?? [];

const bare = (placeholder: string): string => placeholder.slice(2, -2).trim();

const pattern = (name: string): string => `\\{\\{\\s*${name}\\s*\\}\\}`;

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

const putMarks = (body: Body, marks: readonly string[]): void => {
  const found = findParagraph(body, 'tanda');
  if (!found) return;
  const [first, ...others] = [...marks].reverse();
  found.paragraph.setText(first ?? '');
  if (first !== undefined) styleMark(found.paragraph);
  for (const mark of others) styleMark(body.insertParagraph(found.index, mark));
};
