// Spreadsheet: the file as a whole.
import { exception, NotImplemented } from '../host/exception';
import { User } from '../services/session';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from './developer-metadata';
import { localeOf } from './locales';
import { NamedRange, setNamed } from './named-range';
import type { Protection } from './protection';
import { isTimeZone } from './serial';
import { a, list, num, orNull, person, signature, str } from './signature';
import { SpreadsheetActive } from './spreadsheet-active';
import { TextFinder } from './text-finder';

type GoogleUser = GoogleAppsScript.Base.User;
type Person = string | GoogleUser;

const TOAST_SECONDS = 5;
const HERE = { sheet: null, at: null };

const emailOf = (who: Person): string => (typeof who === 'string' ? who : who.getEmail());

export class Spreadsheet extends SpreadsheetActive {
  override getId(): string {
    return this.book.id;
  }
  override getName(): string {
    return this.book.books.name(this.book.id);
  }
  override rename(newName: string): void {
    signature('Spreadsheet.rename', [newName], [str]);
    this.book.books.rename(this.book.id, newName);
  }
  override getUrl(): string {
    return this.book.runtime.drive.url(this.book.id);
  }
  /** A copy in the account's Drive. The copy is opened by the same host. */
  override copy(name: string): Spreadsheet {
    signature('Spreadsheet.copy', [name], [str]);
    const { runtime, books, id } = this.book;
    runtime.need('Spreadsheet.copy', 'spreadsheets');
    runtime.quotas.spend('spreadsheets', 1);
    return this.openOther(books.copy(id, name));
  }
  constructor(
    book: SpreadsheetActive['book'],
    private readonly openOther: (id: string) => Spreadsheet,
  ) {
    super(book);
  }

  override getOwner(): GoogleUser {
    return new User(this.book.owner());
  }
  override getEditors(): GoogleUser[] {
    return [this.book.owner(), ...this.book.editors()].map((email) => new User(email));
  }
  private share(change: (editors: readonly string[]) => readonly string[]): this {
    const { runtime, id } = this.book;
    if (!runtime.drive.entry(id)) throw new NotImplemented('Sharing a spreadsheet that is not in the Drive');
    runtime.drive.update(id, { editors: change(this.book.editors()) });
    return this;
  }
  override addEditor(user: Person): this {
    signature('Spreadsheet.addEditor', [user], [person]);
    return this.addEditors([emailOf(user)]);
  }
  override addEditors(emailAddresses: string[]): this {
    signature('Spreadsheet.addEditors', [emailAddresses], [list]);
    this.book.mustBeAccounts(emailAddresses.map(String));
    const owner = this.book.owner();
    const added = emailAddresses.filter((email) => email !== owner);
    return this.share((editors) => [...new Set([...editors, ...added])]);
  }
  override removeEditor(user: Person): this {
    signature('Spreadsheet.removeEditor', [user], [person]);
    const gone = emailOf(user);
    return this.share((editors) => editors.filter((email) => email !== gone));
  }

  override getSpreadsheetLocale(): string {
    return this.book.data.locale;
  }
  override setSpreadsheetLocale(locale: string): void {
    signature('Spreadsheet.setSpreadsheetLocale', [locale], [str]);
    try {
      localeOf(locale);
    } catch {
      throw exception(`Invalid argument: ${locale}`);
    }
    this.book.data.locale = locale;
  }
  override getSpreadsheetTimeZone(): string {
    return this.book.data.timeZone;
  }
  override setSpreadsheetTimeZone(timezone: string): void {
    signature('Spreadsheet.setSpreadsheetTimeZone', [timezone], [str]);
    if (!isTimeZone(timezone)) throw exception(`Invalid argument: ${timezone}`);
    this.book.data.timeZone = timezone;
  }
  override toast(...args: unknown[]): void {
    signature('Spreadsheet.toast', args, [str], [str, str], [str, str, orNull(num)]);
    const [message = '', title = '', seconds] = args as [string, string?, (number | null)?];
    this.book.books.toast(this.book.id, message, title, seconds ?? TOAST_SECONDS);
  }

  override getNamedRanges(): NamedRange[] {
    return this.book.data.namedRanges.map((named) => new NamedRange(this, named));
  }
  override setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    signature('Spreadsheet.setNamedRange', [name, range], [str, a('Range')]);
    setNamed(this, name, range);
  }
  override removeNamedRange(name: string): void {
    signature('Spreadsheet.removeNamedRange', [name], [str]);
    const { data } = this.book;
    if (!data.namedRanges.some((each) => each.name === name)) {
      throw exception(`The named range "${name}" does not exist.`);
    }
    data.namedRanges = data.namedRanges.filter((each) => each.name !== name);
  }
  override getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    return this.sheets().flatMap((sheet) => sheet.getProtections(type));
  }

  override addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this, HERE, 'Spreadsheet', args);
    return this;
  }
  override getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this, HERE);
  }
  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this, HERE);
  }
  override createTextFinder(...args: unknown[]): TextFinder {
    const scopes = () => this.sheets().map((sheet) => sheet.getDataRange());
    return new TextFinder(scopes, 'Spreadsheet', args);
  }
}
