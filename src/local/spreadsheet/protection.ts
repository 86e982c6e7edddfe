// Protection of a sheet or of a range.
import { exception, NotImplemented } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { User } from '../services/session';
import { sameArea } from './areas';
import { memberOf } from './enums';
import { mayEdit, wholeSheet } from './guard';
import type { RangeState } from './range-state';
import type { Sheet } from './sheet';
import { a, bool, list, listOf, person, signature, str } from './signature';
import type { Area, Protection as ProtectionData } from './workbook';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Person = string | GoogleAppsScript.Base.User;

const emailOf = (who: unknown): string =>
  typeof who === 'string' ? who : (who as GoogleAppsScript.Base.User).getEmail();
const areaOf = (range: GoogleRange): Area => (range as unknown as RangeState).area;

/**
 * Makes a protection of a sheet (`area` null) or a range, which those who can edit the file may edit. A sheet has one: where it
 * is there, it is that.
 */
export const protect = (sheet: Sheet, area: Area | null): Protection => {
  const { book, data } = sheet;
  const there = area === null ? data.protections.find((each) => each.area === null) : undefined;
  if (there) return new Protection(sheet, there.id);
  sheet.edit('protect', area ?? wholeSheet(data));
  const id = book.runtime.newId('protection');
  data.protections.push({
    id,
    area,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: book.editors(),
  });
  return new Protection(sheet, id);
};

export class Protection extends unimplemented<GoogleAppsScript.Spreadsheet.Protection>(
  'Spreadsheet.Protection',
) {
  constructor(
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super();
  }
  private get data(): ProtectionData {
    const found = this.sheet.data.protections.find((each) => each.id === this.id);
    if (!found) throw exception('The protection was removed.');
    return found;
  }
  private update(change: Partial<ProtectionData>): this {
    this.mustEdit();
    const { data } = this.sheet;
    data.protections = data.protections.map((each) => (each.id === this.id ? { ...each, ...change } : each));
    return this;
  }
  private mustEdit(): void {
    if (this.canEdit()) return;
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  override canEdit(): boolean {
    return mayEdit(this.sheet.book, this.data);
  }
  override canDomainEdit(): boolean {
    return false;
  }
  override setDomainEdit(editable: boolean): this {
    signature('Protection.setDomainEdit', [editable], [bool]);
    if (editable) throw new NotImplemented('Protection.setDomainEdit(true)');
    return this;
  }
  override getDescription(): string {
    return this.data.description;
  }
  override setDescription(description: string): this {
    signature('Protection.setDescription', [description], [str]);
    return this.update({ description });
  }
  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return memberOf('ProtectionType', this.data.area ? 'RANGE' : 'SHEET');
  }
  override getRange(): GoogleRange {
    return this.sheet.rangeAt(this.data.area ?? wholeSheet(this.sheet.data));
  }
  override setRange(range: GoogleRange): this {
    signature('Protection.setRange', [range], [a('Range')]);
    return this.update({ area: areaOf(range) });
  }
  override getRangeName(): string | null {
    const { area } = this.data;
    const { book, data } = this.sheet;
    const named = book.data.namedRanges.find(
      (each) => area && each.sheetId === data.id && sameArea(each.area, area),
    );
    return named?.name ?? null;
  }
  override getUnprotectedRanges(): GoogleRange[] {
    return this.data.unprotected.map((area) => this.sheet.rangeAt(area));
  }
  override setUnprotectedRanges(ranges: GoogleRange[]): this {
    signature('Protection.setUnprotectedRanges', [ranges], [listOf(a('Range'))]);
    if (this.data.area) throw exception('Unprotected ranges can only be set on protected sheets.');
    return this.update({ unprotected: ranges.map(areaOf) });
  }
  override isWarningOnly(): boolean {
    return this.data.warningOnly;
  }
  override setWarningOnly(warningOnly: boolean): this {
    signature('Protection.setWarningOnly', [warningOnly], [bool]);
    return this.update({ warningOnly, ...(warningOnly && { editors: [] }) });
  }
  /** Those who may edit besides the owner. Throws Google's text for an account that may not. */
  override getEditors(): GoogleAppsScript.Base.User[] {
    this.mustEdit();
    return this.data.editors.map((email) => new User(email));
  }
  private withEditors(change: (editors: readonly string[]) => readonly string[]): this {
    if (this.data.warningOnly) {
      throw exception("You can't edit the list of editors for a range that is set to show a warning.");
    }
    return this.update({ editors: change(this.data.editors) });
  }
  override addEditor(user: Person): this {
    signature('Protection.addEditor', [user], [person]);
    return this.addEditors([emailOf(user)]);
  }
  override addEditors(emailAddresses: string[]): this {
    signature('Protection.addEditors', [emailAddresses], [list]);
    const { book } = this.sheet;
    const added = emailAddresses.map(String).filter((email) => email !== book.owner());
    book.mustBeAccounts(added);
    return this.withEditors((editors) => [...new Set([...editors, ...added])]);
  }
  override removeEditor(user: Person): this {
    signature('Protection.removeEditor', [user], [person]);
    return this.removeEditors([emailOf(user)]);
  }
  override removeEditors(users: readonly Person[]): this {
    signature('Protection.removeEditors', [users], [listOf(person)]);
    const gone = users.map(emailOf);
    return this.withEditors((editors) => editors.filter((email) => !gone.includes(email)));
  }
  override remove(): void {
    this.mustEdit();
    const { data } = this.sheet;
    data.protections = data.protections.filter((each) => each.id !== this.id);
  }
}
