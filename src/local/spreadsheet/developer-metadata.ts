// DeveloperMetadata, where it is attached, and its finder.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { isMember, memberOf, nameOf } from './enums';
import type { RangeMoves } from './range-moves';
import type { Sheet } from './sheet';
import { a, num, signature, str } from './signature';
import type { Spreadsheet } from './spreadsheet';
import type { Metadata } from './workbook';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Where metadata is attached: the spreadsheet (`sheet` null), a sheet, or one of its rows or columns. */
export interface Place {
  readonly sheet: Sheet | null;
  readonly at: Metadata['at'];
}

const placeType = (place: Place): string =>
  place.sheet === null ? 'SPREADSHEET' : place.at === null ? 'SHEET' : place.at.dimension.toUpperCase();

/** All metadata of a spreadsheet with its places. */
const allMetadata = (spreadsheet: Spreadsheet): { data: Metadata; place: Place }[] => [
  ...spreadsheet.book.data.metadata.map((data) => ({ data, place: { sheet: null, at: null } })),
  ...spreadsheet
    .sheets()
    .flatMap((sheet) => sheet.data.metadata.map((data) => ({ data, place: { sheet, at: data.at } }))),
];

/** Adds metadata by the arguments of `addDeveloperMetadata`: key, value, visibility. */
export const addMetadata = (
  spreadsheet: Spreadsheet,
  place: Place,
  member: string,
  args: readonly unknown[],
): void => {
  const visible = isMember('DeveloperMetadataVisibility');
  signature(`${member}.addDeveloperMetadata`, args, [str], [str, visible], [str, str], [str, str, visible]);
  const visibility = args.find(visible);
  const metadata: Metadata = {
    id: spreadsheet.book.freshMetadataId(),
    key: String(args[0]),
    value: typeof args[1] === 'string' ? args[1] : null,
    visibility: visibility !== undefined && nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    at: place.at,
  };
  (place.sheet?.data ?? spreadsheet.book.data).metadata.push(metadata);
};

/** The metadata attached to exactly this place. */
export const metadataAt = (spreadsheet: Spreadsheet, place: Place): DeveloperMetadata[] =>
  allMetadata(spreadsheet)
    .filter((each) => samePlace(each.place, place))
    .map(({ data }) => new DeveloperMetadata(spreadsheet, data.id));

const samePlace = (x: Place, y: Place): boolean =>
  x.sheet?.data === y.sheet?.data && x.at?.dimension === y.at?.dimension && x.at?.index === y.at?.index;

class DeveloperMetadataLocation extends unimplemented<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
  'Spreadsheet.DeveloperMetadataLocation',
) {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly place: Place,
  ) {
    super();
  }
  override getLocationType(): LocationType {
    return memberOf('DeveloperMetadataLocationType', placeType(this.place));
  }
  override getSpreadsheet(): Spreadsheet | null {
    return this.place.sheet === null ? this.spreadsheet : null;
  }
  override getSheet(): Sheet | null {
    return this.place.at === null ? this.place.sheet : null;
  }
  private line(dimension: 'row' | 'column'): GoogleRange | null {
    const { sheet, at } = this.place;
    if (!sheet || at?.dimension !== dimension) return null;
    return sheet.wholeLine(dimension, at.index);
  }
  override getRow(): GoogleRange | null {
    return this.line('row');
  }
  override getColumn(): GoogleRange | null {
    return this.line('column');
  }
}

export class DeveloperMetadata extends unimplemented<GoogleAppsScript.Spreadsheet.DeveloperMetadata>(
  'Spreadsheet.DeveloperMetadata',
) {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly id: number,
  ) {
    super();
  }
  private found(): { data: Metadata; place: Place } {
    const found = allMetadata(this.spreadsheet).find((each) => each.data.id === this.id);
    if (!found) throw exception('The developer metadata was removed.');
    return found;
  }
  private put(metadata: Metadata | null, place: Place): this {
    const { sheet } = this.found().place;
    const home = sheet?.data ?? this.spreadsheet.book.data;
    home.metadata = home.metadata.filter((each) => each.id !== this.id);
    if (metadata)
      (place.sheet?.data ?? this.spreadsheet.book.data).metadata.push({ ...metadata, at: place.at });
    return this;
  }
  private set(change: Partial<Metadata>): this {
    const { data, place } = this.found();
    return this.put({ ...data, ...change }, place);
  }
  private move(place: Place): this {
    return this.put(this.found().data, place);
  }
  override getId(): number {
    return this.found().data.id;
  }
  override getKey(): string {
    return this.found().data.key;
  }
  override getValue(): string | null {
    return this.found().data.value;
  }
  override getVisibility(): Visibility {
    return memberOf('DeveloperMetadataVisibility', this.found().data.visibility);
  }
  override getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.spreadsheet, this.found().place);
  }
  override setKey(key: string): this {
    signature('DeveloperMetadata.setKey', [key], [str]);
    return this.set({ key });
  }
  override setValue(value: string): this {
    signature('DeveloperMetadata.setValue', [value], [str]);
    return this.set({ value });
  }
  override setVisibility(visibility: Visibility): this {
    signature('DeveloperMetadata.setVisibility', [visibility], [isMember('DeveloperMetadataVisibility')]);
    return this.set({ visibility: nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  }
  private moveToLine(member: string, range: GoogleRange): this {
    signature(`DeveloperMetadata.${member}`, [range], [a('Range')]);
    const line = range as unknown as RangeMoves;
    return this.move({ sheet: line.parent, at: line.lineForMetadata() });
  }
  override moveToRow(row: GoogleRange): this {
    return this.moveToLine('moveToRow', row);
  }
  override moveToColumn(column: GoogleRange): this {
    return this.moveToLine('moveToColumn', column);
  }
  override moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): this {
    signature('DeveloperMetadata.moveToSheet', [sheet], [a('Sheet')]);
    return this.move({ sheet: sheet as Sheet, at: null });
  }
  override moveToSpreadsheet(): this {
    return this.move({ sheet: null, at: null });
  }
  override remove(): void {
    this.put(null, { sheet: null, at: null });
  }
}

type Test = (data: Metadata, place: Place) => boolean;

/** Finds metadata of a spreadsheet; of a sheet, row or column only what is attached there, or to what it touches. */
export class DeveloperMetadataFinder extends unimplemented<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>(
  'Spreadsheet.DeveloperMetadataFinder',
) {
  private readonly tests: Test[] = [];
  private intersecting = false;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly place: Place,
  ) {
    super();
  }
  private where(test: Test): this {
    this.tests.push(test);
    return this;
  }
  override withId(id: number): this {
    signature('DeveloperMetadataFinder.withId', [id], [num]);
    return this.where((data) => data.id === id);
  }
  override withKey(key: string): this {
    signature('DeveloperMetadataFinder.withKey', [key], [str]);
    return this.where((data) => data.key === key);
  }
  override withValue(value: string): this {
    signature('DeveloperMetadataFinder.withValue', [value], [str]);
    return this.where((data) => data.value === value);
  }
  override withVisibility(visibility: Visibility): this {
    signature(
      'DeveloperMetadataFinder.withVisibility',
      [visibility],
      [isMember('DeveloperMetadataVisibility')],
    );
    return this.where((data) => data.visibility === nameOf(visibility));
  }
  override withLocationType(locationType: LocationType): this {
    signature(
      'DeveloperMetadataFinder.withLocationType',
      [locationType],
      [isMember('DeveloperMetadataLocationType')],
    );
    return this.where((_data, place) => placeType(place) === nameOf(locationType));
  }
  override onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }
  private reaches(place: Place): boolean {
    const home = this.place;
    if (home.sheet === null) return true;
    if (samePlace(home, place)) return true;
    if (place.sheet === null) return this.intersecting;
    if (place.sheet.data !== home.sheet.data) return false;
    if (home.at === null) return true;
    return this.intersecting && place.at?.dimension !== home.at.dimension;
  }
  override find(): DeveloperMetadata[] {
    return allMetadata(this.spreadsheet)
      .filter(({ data, place }) => this.reaches(place) && this.tests.every((test) => test(data, place)))
      .map(({ data }) => new DeveloperMetadata(this.spreadsheet, data.id));
  }
}
