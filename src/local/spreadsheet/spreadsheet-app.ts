// SpreadsheetApp: opens and makes spreadsheets, and holds the builders and the enums of the service.
import { exception, noAccess } from '../host/exception';
import type { Runtime } from '../host/runtime';
import { unimplemented } from '../host/unimplemented';
import { MAX_COLUMNS } from './a1';
import { Book } from './book';
import type { Books } from './books';
import { ColorBuilder } from './color';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { enumOf } from './enums';
import { FilterCriteriaBuilder } from './filter-criteria';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { RichTextValueBuilder } from './rich-text';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { a, num, record, signature, str } from './signature';
import { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './text-style';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
const MAX_CELLS = 10_000_000;

export class SpreadsheetApp extends unimplemented<App>('Spreadsheet.SpreadsheetApp') {
  readonly #opened = new Map<string, Spreadsheet>();
  #active: string | null;

  constructor(
    private readonly runtime: Runtime,
    private readonly books: Books,
  ) {
    super();
    this.#active = runtime.boundTo;
  }

  #open(id: string): Spreadsheet | null {
    const data = this.books.open(id);
    if (!data) return null;
    const known = this.#opened.get(id);
    if (known?.book.data === data) return known;
    const book = new Book(this.runtime, this.books, id, data);
    const opened = new Spreadsheet(book, (other) => this.#mustOpen(other));
    this.#opened.set(id, opened);
    return opened;
  }
  #mustOpen(id: string): Spreadsheet {
    const spreadsheet = this.#open(id);
    if (!spreadsheet) throw exception('Requested entity was not found.');
    return spreadsheet;
  }
  /** The active spreadsheet; null where the script is bound to none and none was made active. */
  #current(member: string): Spreadsheet | null {
    const bound = this.#active === this.runtime.boundTo;
    this.runtime.need(
      `SpreadsheetApp.${member}`,
      ...(bound ? ['spreadsheets.currentonly', 'spreadsheets'] : ['spreadsheets']),
    );
    return this.#active === null ? null : this.#open(this.#active);
  }
  #ofCurrent<T>(member: string, pick: (spreadsheet: Spreadsheet) => T): T {
    const spreadsheet = this.#current(member);
    return spreadsheet ? pick(spreadsheet) : (null as T);
  }

  override getActiveSpreadsheet(): Spreadsheet {
    return this.#ofCurrent('getActiveSpreadsheet', (spreadsheet) => spreadsheet);
  }
  override getActive(): Spreadsheet {
    return this.#ofCurrent('getActive', (spreadsheet) => spreadsheet);
  }
  override getActiveSheet(): Sheet {
    return this.#ofCurrent('getActiveSheet', (spreadsheet) => spreadsheet.getActiveSheet());
  }
  override getActiveRange(): Range {
    return this.#ofCurrent('getActiveRange', (spreadsheet) => spreadsheet.getActiveRange());
  }
  override getActiveRangeList(): RangeList {
    return this.#ofCurrent('getActiveRangeList', (spreadsheet) => spreadsheet.getActiveRangeList());
  }
  override getCurrentCell(): Range {
    return this.#ofCurrent('getCurrentCell', (spreadsheet) => spreadsheet.getCurrentCell());
  }
  override getSelection(): Selection {
    return this.#ofCurrent('getSelection', (spreadsheet) => spreadsheet.getSelection());
  }
  override setActiveSpreadsheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
    signature('SpreadsheetApp.setActiveSpreadsheet', [spreadsheet], [a('Spreadsheet')]);
    this.#active = spreadsheet.getId();
  }
  override setActiveSheet(...args: unknown[]): Sheet {
    return this.#ofCurrent('setActiveSheet', (spreadsheet) => spreadsheet.setActiveSheet(...args));
  }
  override setActiveRange(range: GoogleRange): Range {
    return this.#ofCurrent('setActiveRange', (spreadsheet) => spreadsheet.setActiveRange(range));
  }
  override setActiveRangeList(rangeList: GoogleAppsScript.Spreadsheet.RangeList): RangeList {
    return this.#ofCurrent('setActiveRangeList', (spreadsheet) => spreadsheet.setActiveRangeList(rangeList));
  }
  override setCurrentCell(cell: GoogleRange): Range {
    return this.#ofCurrent('setCurrentCell', (spreadsheet) => spreadsheet.setCurrentCell(cell));
  }

  #openBy(member: string, id: string): Spreadsheet {
    this.runtime.need(`SpreadsheetApp.${member}`, 'spreadsheets');
    if (this.runtime.drive.entry(id)?.forbidden) throw noAccess();
    const spreadsheet = this.#open(id);
    if (spreadsheet) return spreadsheet;
    throw exception(
      `Unexpected error while getting the method or property ${member} on object SpreadsheetApp.`,
    );
  }
  override openById(id: string): Spreadsheet {
    signature('SpreadsheetApp.openById', [id], [str]);
    return this.#openBy('openById', id);
  }
  override openByUrl(url: string): Spreadsheet {
    signature('SpreadsheetApp.openByUrl', [url], [str]);
    this.runtime.need('SpreadsheetApp.openByUrl', 'spreadsheets');
    const id =
      this.#idOfUrl(url) ?? /\/d\/([^/?#]+)/.exec(url)?.[1] ?? /[?&](?:id|key)=([^&#]+)/.exec(url)?.[1];
    if (id === undefined) throw exception(`Invalid argument: url`);
    return this.#openBy('openByUrl', id);
  }
  #idOfUrl(url: string): string | null {
    const { drive } = this.runtime;
    return drive.list().find((entry) => drive.url(entry.id) === url)?.id ?? null;
  }
  override open(file: GoogleAppsScript.Drive.File): Spreadsheet {
    signature('SpreadsheetApp.open', [file], [record]);
    return this.#openBy('open', file.getId());
  }
  override create(...args: unknown[]): Spreadsheet {
    signature('SpreadsheetApp.create', args, [str], [str, num, num]);
    const [name, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS] = args as [string, number?, number?];
    this.runtime.need('SpreadsheetApp.create', 'spreadsheets');
    if (rows < 1 || columns < 1) throw exception('The number of rows and columns must be at least 1.');
    if (rows * columns > MAX_CELLS || columns > MAX_COLUMNS) {
      throw exception(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
    this.runtime.quotas.spend('spreadsheets', 1);
    return this.#mustOpen(this.books.create(name, Math.trunc(rows), Math.trunc(columns)));
  }
  /** What was written is there at once. */
  override flush(): void {}
  override getUi(): GoogleAppsScript.Base.Ui {
    return this.books.ui();
  }

  override newColor(): ColorBuilder {
    return new ColorBuilder();
  }
  override newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
  override newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
  override newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }
  override newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  override newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  override readonly AutoFillSeries: App['AutoFillSeries'] = enumOf('AutoFillSeries');
  override readonly BandingTheme: App['BandingTheme'] = enumOf('BandingTheme');
  override readonly BooleanCriteria: App['BooleanCriteria'] = enumOf('BooleanCriteria');
  override readonly BorderStyle: App['BorderStyle'] = enumOf('BorderStyle');
  override readonly ColorType: App['ColorType'] = enumOf('ColorType');
  override readonly CopyPasteType: App['CopyPasteType'] = enumOf('CopyPasteType');
  override readonly DataExecutionErrorCode: App['DataExecutionErrorCode'] = enumOf('DataExecutionErrorCode');
  override readonly DataExecutionState: App['DataExecutionState'] = enumOf('DataExecutionState');
  override readonly DataSourceParameterType: App['DataSourceParameterType'] =
    enumOf('DataSourceParameterType');
  override readonly DataSourceType: App['DataSourceType'] = enumOf('DataSourceType');
  override readonly DataValidationCriteria: App['DataValidationCriteria'] = enumOf('DataValidationCriteria');
  override readonly DeveloperMetadataLocationType: App['DeveloperMetadataLocationType'] = enumOf(
    'DeveloperMetadataLocationType',
  );
  override readonly DeveloperMetadataVisibility: App['DeveloperMetadataVisibility'] = enumOf(
    'DeveloperMetadataVisibility',
  );
  override readonly Dimension: App['Dimension'] = enumOf('Dimension');
  override readonly Direction: App['Direction'] = enumOf('Direction');
  override readonly GroupControlTogglePosition: App['GroupControlTogglePosition'] = enumOf(
    'GroupControlTogglePosition',
  );
  override readonly InterpolationType: App['InterpolationType'] = enumOf('InterpolationType');
  override readonly PivotTableSummarizeFunction: App['PivotTableSummarizeFunction'] = enumOf(
    'PivotTableSummarizeFunction',
  );
  override readonly PivotValueDisplayType: App['PivotValueDisplayType'] = enumOf('PivotValueDisplayType');
  override readonly ProtectionType: App['ProtectionType'] = enumOf('ProtectionType');
  override readonly RecalculationInterval: App['RecalculationInterval'] = enumOf('RecalculationInterval');
  override readonly RelativeDate: App['RelativeDate'] = enumOf('RelativeDate');
  override readonly SheetType: App['SheetType'] = enumOf('SheetType');
  override readonly TextDirection: App['TextDirection'] = enumOf('TextDirection');
  override readonly TextToColumnsDelimiter: App['TextToColumnsDelimiter'] = enumOf('TextToColumnsDelimiter');
  override readonly ThemeColorType: App['ThemeColorType'] = enumOf('ThemeColorType');
  override readonly ValueType: App['ValueType'] = enumOf('ValueType');
  override readonly WrapStrategy: App['WrapStrategy'] = enumOf('WrapStrategy');
}
