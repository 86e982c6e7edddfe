// What `fields` may name of a document: the members Google has, and which of them the stand-in gives.
import type { Mask } from '../drive/fields';
import { checkFields, each, type Members } from '../drive/known-fields';

const place = each('value', 'startIndex endIndex');
const suggestions = each('lacking', 'suggestedDeletionIds suggestedInsertionIds');
const styled = (name: string): (() => Members) => {
  return () => ({ ...each('lacking', `${name} suggestedTextStyleChanges textStyle`), ...suggestions });
};

const document = (): Members => ({
  ...each('value', 'documentId title'),
  body: () => ({ content: element }),
  ...each(
    'lacking',
    'documentStyle footers footnotes headers inlineObjects lists namedRanges namedStyles positionedObjects revisionId ' +
      'suggestedDocumentStyleChanges suggestedNamedStylesChanges suggestionsViewMode tabs',
  ),
});

const element = (): Members => ({
  ...place,
  paragraph,
  sectionBreak: () => ({ ...each('lacking', 'sectionStyle'), ...suggestions }),
  table,
  tableOfContents: () => ({ content: element, ...suggestions }),
});

const paragraph = (): Members => ({
  elements: () => ({
    ...place,
    textRun: () => ({
      ...each('value', 'content'),
      ...each('lacking', 'suggestedTextStyleChanges textStyle'),
      ...suggestions,
    }),
    autoText: styled('type'),
    columnBreak: styled('textStyle'),
    footnoteReference: styled('footnoteId footnoteNumber'),
    horizontalRule: styled('textStyle'),
    inlineObjectElement: styled('inlineObjectId'),
    pageBreak: styled('textStyle'),
    ...each('lacking', 'dateElement equation person richLink'),
  }),
  ...each(
    'lacking',
    'bullet paragraphStyle positionedObjectIds suggestedBulletChanges suggestedParagraphStyleChanges ' +
      'suggestedPositionedObjectIds',
  ),
});

const table = (): Members => ({
  ...each('value', 'columns rows'),
  tableRows: () => ({
    ...place,
    tableCells: () => ({
      ...place,
      content: element,
      ...each('lacking', 'suggestedTableCellStyleChanges tableCellStyle'),
      ...suggestions,
    }),
    tableRowStyle: () => ({
      ...each('value', 'tableHeader'),
      ...each('lacking', 'minRowHeight preventOverflow'),
    }),
    ...each('lacking', 'suggestedTableRowStyleChanges'),
    ...suggestions,
  }),
  ...each('lacking', 'tableStyle'),
  ...suggestions,
});

/** Throws where a mask names what a document has not, or what the stand-in does not give of it. */
export const checkMask = (mask: Mask, method: string): void =>
  checkFields(mask, document, { member: 'Docs.Documents.get', method });
