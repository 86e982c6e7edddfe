// Copies a template Doc into an empty one, element by element: that needs only the scope for documents.

type Section =
  | GoogleAppsScript.Document.Body
  | GoogleAppsScript.Document.HeaderSection
  | GoogleAppsScript.Document.FooterSection;

/** Copies body, header and footer of `template` into the empty `document`. */
export const copyTemplate = (
  template: GoogleAppsScript.Document.Document,
  document: GoogleAppsScript.Document.Document,
): void => {
  const [body, header, footer] = [template.getBody(), template.getHeader(), template.getFooter()];
  copySection(body, document.getBody());
  if (header) copySection(header, document.addHeader());
  if (footer) copySection(footer, document.addFooter());
  const page = document.getBody();
  page.setMarginTop(body.getMarginTop()).setMarginBottom(body.getMarginBottom());
  page.setMarginLeft(body.getMarginLeft()).setMarginRight(body.getMarginRight());
};

const copySection = (from: Section, to: Section): void => {
  const { ElementType } = DocumentApp;
  for (let i = 0; i < from.getNumChildren(); i++) {
    const child = from.getChild(i).copy();
    switch (child.getType()) {
      case ElementType.PARAGRAPH:
        to.appendParagraph(child.asParagraph());
        break;
      case ElementType.TABLE:
        to.appendTable(child.asTable());
        break;
      case ElementType.LIST_ITEM:
        to.appendListItem(child.asListItem());
        break;
      default:
    }
  }
  const first = to.getChild(0);
  if (
    to.getNumChildren() > 1 &&
    first.getType() === ElementType.PARAGRAPH &&
    first.asParagraph().getText() === ''
  ) {
    to.removeChild(first);
  }
};
