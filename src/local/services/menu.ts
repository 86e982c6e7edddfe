// A menu as the script builds it, and as the computer shows it.
import { exception } from '../host/exception';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | MenuData;

/** A menu with its entries in order. */
export interface MenuData {
  readonly kind: 'menu';
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export class Menu extends unimplemented<GoogleAppsScript.Base.Menu>('Base.Menu') {
  readonly #caption: string;
  readonly #entries: (MenuEntry | Menu)[] = [];
  readonly #show: (menu: MenuData) => void;
  constructor(caption: string, show: (menu: MenuData) => void) {
    super();
    this.#caption = caption;
    this.#show = show;
  }
  /** The menu as it stands. */
  data(): MenuData {
    const entries = this.#entries.map((entry) => (entry instanceof Menu ? entry.data() : entry));
    return { kind: 'menu', caption: this.#caption, entries };
  }
  override addItem(caption: string, functionName: string) {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw wrongArguments('Menu.addItem', [caption, functionName]);
    }
    this.#entries.push({ kind: 'item', caption, functionName });
    return this;
  }
  override addSeparator() {
    this.#entries.push({ kind: 'separator' });
    return this;
  }
  override addSubMenu(menu: unknown) {
    if (!(menu instanceof Menu)) throw wrongArguments('Menu.addSubMenu', [menu]);
    if (menu === this) throw exception('A menu cannot hold itself.');
    this.#entries.push(menu);
    return this;
  }
  override addToUi() {
    this.#show(this.data());
  }
}
