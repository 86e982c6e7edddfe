// The one tab that a .docx has, for scripts that go through tabs.
import type { EnumValue } from '../host/google-enum';
import { unimplemented } from '../host/unimplemented';
import type { Body } from './body';
import type { Document } from './document';
import { TabType } from './enums';
import type { FooterSection, HeaderSection } from './header-footer';
import type { RangeBuilder } from './range';

export class DocumentTab extends unimplemented<object>('Document.DocumentTab') {
  readonly #document: Document;
  constructor(document: Document) {
    super();
    this.#document = document;
  }
  getBody(): Body {
    return this.#document.getBody();
  }
  getHeader(): HeaderSection | null {
    return this.#document.getHeader();
  }
  getFooter(): FooterSection | null {
    return this.#document.getFooter();
  }
  addHeader(): HeaderSection {
    return this.#document.addHeader();
  }
  addFooter(): FooterSection {
    return this.#document.addFooter();
  }
  newRange(): RangeBuilder {
    return this.#document.newRange();
  }
}

export class Tab extends unimplemented<object>('Document.Tab') {
  readonly #document: Document;
  constructor(document: Document) {
    super();
    this.#document = document;
  }
  /** Google's id of a document's first tab. */
  getId(): string {
    return 't.0';
  }
  getIndex(): number {
    return 0;
  }
  getTitle(): string {
    return 'Tab 1';
  }
  getType(): EnumValue {
    return TabType.DOCUMENT_TAB;
  }
  getChildTabs(): Tab[] {
    return [];
  }
  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.#document);
  }
}
