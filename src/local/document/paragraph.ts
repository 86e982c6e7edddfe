// A paragraph.
import { standsFor } from './element';
import { ParagraphBase } from './paragraph-base';

export class Paragraph extends ParagraphBase {}
standsFor(Paragraph, 'Document.Paragraph', 'PARAGRAPH');
