// How documents look: the colours and sizes that summaries and papers share.

export const TITLE_COLOUR = '#1f4e5f';
export const HEADER_COLOUR = '#dfe9ec';
export const BORDER_COLOUR = '#9fb4bb';
export const MARK_COLOUR = '#fff2cc';
export const FAINT_COLOUR = '#7f7f7f';

/** Points. */
export const TEXT_SIZE = 10;
export const TABLE_SIZE = 9;
export const FOOTER_SIZE = 8;
export const SMALL_SIZE = 7;

/** How every document says which program made it. */
export const styleProgram = (paragraph: GoogleAppsScript.Document.Paragraph): void => {
  paragraph.editAsText().setFontSize(SMALL_SIZE).setForegroundColor(FAINT_COLOUR);
};

/** Makes a warning of a paragraph that has text: sample data, draft, provisional. */
export const styleMark = (paragraph: GoogleAppsScript.Document.Paragraph): void => {
  paragraph.editAsText().setBold(true).setBackgroundColor(MARK_COLOUR);
};
