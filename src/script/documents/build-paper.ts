// Puts a paper into an empty document. DocumentApp knows no page numbers, so there are none.
import { FOOTER_SIZE, styleMark, styleProgram, TEXT_SIZE, TITLE_COLOUR } from './looks';
import type { PageBreaks } from './page-breaks';
import type { Block, PaperContent, Signature } from './paper';
import { harmless, insertTable, type TableContent } from './table';

type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;
type Paragraph = GoogleAppsScript.Document.Paragraph;

/** Points: A4, and a width for text of 481. */
const PAGE = { width: 595.3, height: 841.9, side: 57, top: 51, bottom: 51 };
const TEXT_WIDTH = 480;

/** Writes everything in; the number of calls depends on its paragraphs, tables and columns, never on rows. */
export const buildPaper = (document: Document, paper: PaperContent, none: string): PageBreaks => {
  const body = document.getBody();
  setPage(body);
  const page = writerOf(body);
  writeHead(page, paper);
  for (const mark of paper.marks) styleMark(page.text(mark));
  paper.intro.forEach((words, i) => {
    const paragraph = page.text(words);
    if (i === 0) paragraph.setSpacingBefore(6);
  });
  if (paper.link) page.text(paper.link.words).setLinkUrl(paper.link.url);
  for (const { heading, blocks } of paper.sections) {
    page.heading(heading);
    blocks.forEach((block, i) => {
      writeBlock(page, block, blocks[i - 1] ?? null, none);
    });
  }
  const closing = page.text(paper.closing).setSpacingBefore(14).setSpacingAfter(12);
  const signatures = writeSignatures(page, paper.signatures);
  writeFooter(document, paper);
  const tables = tablesOf(paper);
  return {
    headers: tables.flatMap(({ header }) => (header === null ? [] : [header])),
    whole: [...tables.flatMap(({ header, rows }) => (header === null ? rows.slice(0, 1) : [])), signatures],
    held: [closing.getText()],
  };
};

const setPage = (body: Body): void => {
  body.setPageWidth(PAGE.width).setPageHeight(PAGE.height);
  body.setMarginLeft(PAGE.side).setMarginRight(PAGE.side);
  body.setMarginTop(PAGE.top).setMarginBottom(PAGE.bottom);
  const { SPACING_BEFORE, SPACING_AFTER } = DocumentApp.Attribute;
  body.setHeadingAttributes(DocumentApp.ParagraphHeading.HEADING1, {
    [SPACING_BEFORE.toString()]: 14,
    [SPACING_AFTER.toString()]: 4,
  });
};

/** Writes above the last paragraph of a body, which cannot be removed, one thing below the other. */
interface Writer {
  readonly text: (words: string) => Paragraph;
  readonly heading: (words: string) => void;
  readonly rule: () => void;
  readonly table: (content: TableContent) => void;
  readonly bareTable: (cells: readonly (readonly string[])[]) => GoogleAppsScript.Document.Table;
}

const writerOf = (body: Body): Writer => {
  const { HEADING1 } = DocumentApp.ParagraphHeading;
  let next = 0;
  const place = (): number => {
    next += 1;
    return next - 1;
  };
  return {
    text: (words) => {
      const written = harmless(words);
      const paragraph = body.insertParagraph(place(), written);
      if (written !== '') paragraph.editAsText().setFontSize(TEXT_SIZE);
      return paragraph.setSpacingAfter(4);
    },
    heading: (words) => {
      const paragraph = body.insertParagraph(place(), harmless(words)).setHeading(HEADING1);
      paragraph.editAsText().setFontSize(11).setBold(true).setForegroundColor(TITLE_COLOUR);
    },
    rule: () => {
      body.insertHorizontalRule(place());
    },
    table: (content) => insertTable(body, place(), content),
    bareTable: (cells) =>
      body.insertTable(
        place(),
        cells.map((row) => [...row]),
      ),
  };
};

/** Points, by line of the letterhead. */
const LETTERHEAD_SIZES = [12, 11, 8] as const;

const writeHead = (page: Writer, { letterhead, title, lines }: PaperContent): void => {
  const { CENTER } = DocumentApp.HorizontalAlignment;
  letterhead.forEach((words, i) => {
    if (words.trim() === '') return;
    const paragraph = page.text(words).setAlignment(CENTER).setSpacingAfter(0);
    paragraph
      .editAsText()
      .setFontSize(LETTERHEAD_SIZES[i] ?? 8)
      .setBold(i < 2);
  });
  page.rule();
  const { TITLE } = DocumentApp.ParagraphHeading;
  const head = page
    .text(title.toUpperCase())
    .setHeading(TITLE)
    .setAlignment(CENTER)
    .setSpacingBefore(8)
    .setSpacingAfter(2);
  head.editAsText().setFontSize(14).setBold(true).setForegroundColor(TITLE_COLOUR);
  lines
    .filter((words) => words !== '')
    .forEach((words, i, { length }) => {
      page
        .text(words)
        .setAlignment(CENTER)
        .setSpacingAfter(i === length - 1 ? 12 : 0);
    });
};

/** Two tables that touch would be one; a text below a table keeps its distance. */
const writeBlock = (page: Writer, block: Block, above: Block | null, none: string): void => {
  const isBelowTable = above?.kind === 'table' && above.table.rows.length > 0;
  const write = (words: string): void => {
    const paragraph = page.text(words);
    if (isBelowTable) paragraph.setSpacingBefore(6);
  };
  if (block.kind === 'text') write(block.text);
  else if (block.table.rows.length === 0) write(block.table.whenEmpty ?? none);
  else {
    if (isBelowTable) page.text('').setSpacingAfter(0);
    page.table(block.table);
  }
};

/** Lines of room for a signature. */
const ROOM = ['', '', '', ''];

/** Gives the lines of each column, by which the table is found again. */
const writeSignatures = (page: Writer, signatures: readonly Signature[]): readonly string[] => {
  const { CENTER } = DocumentApp.HorizontalAlignment;
  const most = Math.max(...signatures.map(({ lines }) => lines.length));
  const columns = signatures.map(({ lines, name }) => [
    ...Array<string>(most - lines.length).fill(''),
    ...lines.map(harmless),
    ...ROOM,
    harmless(name),
  ]);
  const table = page.bareTable([columns.map(() => '')]);
  table.setBorderColor('#ffffff').setBorderWidth(0);
  const row = table.getRow(0);
  columns.forEach((lines, column) => {
    table.setColumnWidth(column, TEXT_WIDTH / columns.length);
    const cell = row.getCell(column);
    cell.setText(lines.join('\n'));
    for (let i = 0; i < cell.getNumChildren(); i++) cell.getChild(i).asParagraph().setAlignment(CENTER);
  });
  table.editAsText().setFontSize(TEXT_SIZE);
  return columns.map((lines) => lines.join('\n').trim());
};

const writeFooter = (document: Document, { footer: words, program }: PaperContent): void => {
  const { CENTER } = DocumentApp.HorizontalAlignment;
  const footer = document.addFooter();
  footer.setText(harmless(words));
  footer.getParagraphs()[0]?.setAlignment(CENTER);
  footer.editAsText().setFontSize(FOOTER_SIZE);
  styleProgram(footer.appendParagraph(program).setAlignment(CENTER));
};

const tablesOf = ({ sections }: PaperContent): readonly TableContent[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.table.rows.length > 0 ? [block.table] : [])),
  );
