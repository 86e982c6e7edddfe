// What `fields` may name of a document: the members Google has, and which of them the stand-in gives.
import { apiError } from '../drive/api-error';
import type { Mask } from '../drive/fields';
import { NotImplemented } from '../host/exception';

/** What a member is: a value, an object of members (or a list of such), or something that the stand-in lacks. */
type Member = 'value' | 'lacking' | (() => Members);
type Members = Readonly<Record<string, Member>>;

const each = (member: Member, names: string): Members =>
  Object.fromEntries(names.split(' ').map((name) => [name, member]));

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

/**
 * Throws {@link NotImplemented} when the mask names, at any depth, what Google has and the stand-in lacks, and the API's
 * error when it names what Google has not.
 */
export const checkMask = (mask: Mask, method: string): void => check(mask, document, '', method);

const check = (mask: Mask, shape: () => Members, above: string, method: string): void => {
  if (mask === null) return;
  const members = shape();
  for (const [name, inside] of mask) {
    const path = above === '' ? name : `${above}.${name}`;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === 'lacking') throw new NotImplemented(`Docs.Documents.get with fields '${path}'`);
    if (member === undefined || (member === 'value' && inside !== null)) {
      throw apiError(method, `Invalid field selection ${path}`);
    }
    if (member !== 'value') check(inside, member, path, method);
  }
};
