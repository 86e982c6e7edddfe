// A generated table of contents: a container that scripts may read and search.
import { ContainerBase } from './container';
import { standsFor } from './element';

export class TableOfContents extends ContainerBase {}
standsFor(TableOfContents, 'Document.TableOfContents', 'TABLE_OF_CONTENTS');
