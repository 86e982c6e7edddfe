// A document as a script holds it: its name and address, its body, header and footer, its people, and saving.
import { exception } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { unimplemented } from '../host/unimplemented';
import { User } from '../services/session';
import { mismatch, string } from './arguments';
import type { Body } from './body';
import type { FooterSection, HeaderSection } from './header-footer';
import { addFurniture, type Furniture, furniturePart } from './ooxml/page';
import { RangeBuilder } from './range';
import type { Session } from './session';
import { Tab } from './tab';
import { wrap } from './wrap';

/** What a document needs of the service that opened it. */
export interface Home {
  readonly runtime: Runtime;
  name(id: string): string;
  rename(id: string, name: string): void;
  url(id: string): string;
  /** Writes the file if it was changed. */
  save(session: Session): void;
  close(session: Session): void;
}

export class Document extends unimplemented<object>('Document.Document') {
  /** Google has it, though its pages do not say so. */
  static readonly undocumented = ['clear'];
  readonly #session: Session;
  readonly #home: Home;

  constructor(session: Session, home: Home) {
    super();
    this.#session = session;
    this.#home = home;
  }

  getId(): string {
    return this.#session.id;
  }
  getName(): string {
    return this.#home.name(this.#session.id);
  }
  setName(name: string): this {
    this.#session.check();
    this.#home.rename(this.#session.id, string(name, 'Document.setName'));
    return this;
  }
  getUrl(): string {
    return this.#home.url(this.#session.id);
  }

  getBody(): Body {
    const { session, file } = this.#open();
    return wrap({ session, part: file.mainPart, node: session.body }) as Body;
  }
  /** Null when the document has none. */
  getHeader(): HeaderSection | null {
    return this.#furniture('header') as HeaderSection | null;
  }
  getFooter(): FooterSection | null {
    return this.#furniture('footer') as FooterSection | null;
  }
  /** The header, made if there is none. */
  addHeader(): HeaderSection {
    return (this.#furniture('header') ?? this.#addFurniture('header')) as HeaderSection;
  }
  addFooter(): FooterSection {
    return (this.#furniture('footer') ?? this.#addFurniture('footer')) as FooterSection;
  }

  #open() {
    this.#session.check();
    return { session: this.#session, file: this.#session.file };
  }
  #furniture(kind: Furniture) {
    const { session, file } = this.#open();
    const part = furniturePart(file, session.body, kind);
    return part === null ? null : wrap({ session, part, node: file.root(part) });
  }
  #addFurniture(kind: Furniture) {
    const { session, file } = this.#open();
    const part = addFurniture(file, session.body, kind);
    return wrap({ session, part, node: file.root(part) });
  }

  /** The document's only tab. */
  getTabs(): Tab[] {
    this.#session.check();
    return [new Tab(this)];
  }
  getActiveTab(): Tab {
    this.#session.check();
    return new Tab(this);
  }
  getTab(tabId: string): Tab | null {
    return this.getTabs().find((tab) => tab.getId() === tabId) ?? null;
  }

  newRange(): RangeBuilder {
    this.#session.check();
    return new RangeBuilder();
  }

  /** Empties the body. */
  clear(): this {
    this.getBody().clear();
    return this;
  }

  /** Writes the changes; afterwards the document and its elements can no longer be used. */
  saveAndClose(): void {
    this.#session.check();
    this.#home.save(this.#session);
    this.#home.close(this.#session);
  }

  addEditor(editor: unknown): this {
    return this.#editors((known) => [...known, emailOf(editor, 'Document.addEditor')]);
  }
  addEditors(emailAddresses: unknown): this {
    if (!Array.isArray(emailAddresses)) throw mismatch('Document.addEditors', emailAddresses);
    return this.#editors((known) => [
      ...known,
      ...emailAddresses.map((one) => emailOf(one, 'Document.addEditors')),
    ]);
  }
  removeEditor(editor: unknown): this {
    const email = emailOf(editor, 'Document.removeEditor');
    return this.#editors((known) => known.filter((one) => one !== email));
  }
  /** The owner and all who may edit. */
  getEditors(): User[] {
    this.#session.check();
    const { account, drive } = this.#home.runtime;
    const others = drive.entry(this.#session.id)?.editors ?? [];
    return [...new Set([account.email, ...others])].map((email) => new User(email));
  }

  #editors(change: (known: readonly string[]) => readonly string[]): this {
    this.#session.check();
    const { drive } = this.#home.runtime;
    const known = drive.entry(this.#session.id)?.editors ?? [];
    drive.update(this.#session.id, { editors: [...new Set(change(known))] });
    return this;
  }

  override toString(): string {
    return 'Document';
  }
}

const emailOf = (editor: unknown, method: string): string => {
  const given = editor instanceof User ? editor.getEmail() : editor;
  const email = string(given, method);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw exception(`Invalid email: ${email}`);
  return email;
};
