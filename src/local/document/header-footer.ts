// The header and the footer of ordinary pages.
import { BlocksBase } from './blocks-base';
import { standsFor } from './element';
import { removeFurniture } from './ooxml/page';
import { placeOf } from './session';

export class HeaderSection extends BlocksBase {
  /** Takes the header off the document. */
  override removeFromParent(): this {
    removeFurniture(placeOf(this).session.body, 'header');
    return this;
  }
}

export class FooterSection extends BlocksBase {
  /** Takes the footer off the document. */
  override removeFromParent(): this {
    removeFurniture(placeOf(this).session.body, 'footer');
    return this;
  }
}
standsFor(HeaderSection, 'Document.HeaderSection', 'HEADER_SECTION');
standsFor(FooterSection, 'Document.FooterSection', 'FOOTER_SECTION');
