// DataValidation and its builder.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { closeArea, formatArea, parseReference, quoteSheet } from './a1';
import type { Book } from './book';
import { scriptArg } from './dates';
import { isMember, memberOf, nameOf } from './enums';
import type { RangeState } from './range-state';
import { a, any, bool, type Check, date, list, num, signature, str } from './signature';
import type { Area, SheetData, Validation } from './workbook';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The cells that a `VALUE_IN_RANGE` rule of a sheet refers to; null when they are no longer there. */
export const listArea = (
  book: Book,
  rule: Validation,
  home: SheetData,
): { sheet: SheetData; area: Area } | null => {
  const reference = parseReference(String(rule.args[0]).replace(/^=/, ''));
  if (!reference) return null;
  const sheet = reference.sheet === null ? home : book.sheetNamed(reference.sheet);
  return sheet && { sheet, area: closeArea(reference.area, sheet) };
};

const addressOf = (range: GoogleRange): string => {
  const { sheet, area } = range as unknown as RangeState;
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
};

/** A rule as a script reads it. */
export class DataValidation extends unimplemented<GoogleAppsScript.Spreadsheet.DataValidation>(
  'Spreadsheet.DataValidation',
) {
  /** `rangeAt` makes a Range of the sheet and area that a list is taken from. */
  constructor(
    readonly rule: Validation,
    private readonly timeZone: string,
    private readonly listRange: (() => GoogleRange | null) | null,
  ) {
    super();
  }
  override getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return memberOf('DataValidationCriteria', this.rule.criteria);
  }
  override getCriteriaValues(): unknown[] {
    const { criteria, args } = this.rule;
    if (criteria === 'VALUE_IN_RANGE') return [this.listRange?.() ?? args[0], args[1] ?? true];
    return args.map((arg) => (Array.isArray(arg) ? [...arg] : scriptArg(arg, criteria, this.timeZone)));
  }
  override getHelpText(): string {
    return this.rule.helpText ?? (null as unknown as string);
  }
  override copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.rule, this.timeZone, this.listRange);
  }
}

export class DataValidationBuilder extends unimplemented<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
  'Spreadsheet.DataValidationBuilder',
) {
  private criteria: string | null;
  private args: readonly unknown[];
  private allowInvalid: boolean;
  private helpText: string | undefined;

  constructor(
    from: Validation | null = null,
    private readonly timeZone = 'UTC',
    private listRange: (() => GoogleRange | null) | null = null,
  ) {
    super();
    this.criteria = from?.criteria ?? null;
    this.args = from?.args ?? [];
    this.allowInvalid = from?.allowInvalid ?? true;
    this.helpText = from?.helpText;
  }

  private require(criteria: string, args: readonly unknown[]): this {
    this.criteria = criteria;
    this.args = args;
    return this;
  }
  private checked(method: string, criteria: string, args: readonly unknown[], ...check: Check[]): this {
    signature(`DataValidationBuilder.${method}`, args, check);
    return this.require(criteria, args);
  }

  override requireCheckbox(...args: unknown[]): this {
    signature('DataValidationBuilder.requireCheckbox', args, [], [any], [any, any]);
    return this.require('CHECKBOX', args);
  }
  override requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  override requireDateAfter(...args: unknown[]): this {
    return this.checked('requireDateAfter', 'DATE_AFTER', args, date);
  }
  override requireDateBefore(...args: unknown[]): this {
    return this.checked('requireDateBefore', 'DATE_BEFORE', args, date);
  }
  override requireDateBetween(...args: unknown[]): this {
    return this.checked('requireDateBetween', 'DATE_BETWEEN', args, date, date);
  }
  override requireDateEqualTo(...args: unknown[]): this {
    return this.checked('requireDateEqualTo', 'DATE_EQUAL_TO', args, date);
  }
  override requireDateNotBetween(...args: unknown[]): this {
    return this.checked('requireDateNotBetween', 'DATE_NOT_BETWEEN', args, date, date);
  }
  override requireDateOnOrAfter(...args: unknown[]): this {
    return this.checked('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', args, date);
  }
  override requireDateOnOrBefore(...args: unknown[]): this {
    return this.checked('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', args, date);
  }
  override requireFormulaSatisfied(...args: unknown[]): this {
    return this.checked('requireFormulaSatisfied', 'CUSTOM_FORMULA', args, str);
  }
  override requireNumberBetween(...args: unknown[]): this {
    return this.checked('requireNumberBetween', 'NUMBER_BETWEEN', args, num, num);
  }
  override requireNumberEqualTo(...args: unknown[]): this {
    return this.checked('requireNumberEqualTo', 'NUMBER_EQUAL_TO', args, num);
  }
  override requireNumberGreaterThan(...args: unknown[]): this {
    return this.checked('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', args, num);
  }
  override requireNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this.checked('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args, num);
  }
  override requireNumberLessThan(...args: unknown[]): this {
    return this.checked('requireNumberLessThan', 'NUMBER_LESS_THAN', args, num);
  }
  override requireNumberLessThanOrEqualTo(...args: unknown[]): this {
    return this.checked('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', args, num);
  }
  override requireNumberNotBetween(...args: unknown[]): this {
    return this.checked('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', args, num, num);
  }
  override requireNumberNotEqualTo(...args: unknown[]): this {
    return this.checked('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', args, num);
  }
  override requireTextContains(...args: unknown[]): this {
    return this.checked('requireTextContains', 'TEXT_CONTAINS', args, str);
  }
  override requireTextDoesNotContain(...args: unknown[]): this {
    return this.checked('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', args, str);
  }
  override requireTextEqualTo(...args: unknown[]): this {
    return this.checked('requireTextEqualTo', 'TEXT_EQUAL_TO', args, str);
  }
  override requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }
  override requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }
  override requireValueInList(...args: unknown[]): this {
    signature('DataValidationBuilder.requireValueInList', args, [list], [list, bool]);
    const [values, dropDown = true] = args as [unknown[], boolean?];
    return this.require('VALUE_IN_LIST', [values.map(String), dropDown]);
  }
  override requireValueInRange(...args: unknown[]): this {
    signature('DataValidationBuilder.requireValueInRange', args, [a('Range')], [a('Range'), bool]);
    const [range, dropDown = true] = args as [GoogleRange, boolean?];
    this.listRange = () => range;
    return this.require('VALUE_IN_RANGE', [addressOf(range), dropDown]);
  }
  override withCriteria(criteria: Criteria, args: unknown[]): this {
    signature(
      'DataValidationBuilder.withCriteria',
      [criteria, args],
      [isMember('DataValidationCriteria'), list],
    );
    const name = nameOf(criteria);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(...args);
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(...args);
    return this.require(name, args);
  }
  override setAllowInvalid(allowInvalid: boolean): this {
    signature('DataValidationBuilder.setAllowInvalid', [allowInvalid], [bool]);
    this.allowInvalid = allowInvalid;
    return this;
  }
  override setHelpText(helpText: string): this {
    this.helpText = helpText == null ? undefined : String(helpText);
    return this;
  }
  override getAllowInvalid(): boolean {
    return this.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return this.build().getCriteriaType();
  }
  override getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }
  override getHelpText(): string | null {
    return this.helpText ?? null;
  }
  override copy(): DataValidationBuilder {
    return this.build().copy();
  }
  override build(): DataValidation {
    if (this.criteria === null) throw exception('No criteria was set for the data validation rule.');
    const rule: Validation = {
      criteria: this.criteria,
      args: this.args,
      allowInvalid: this.allowInvalid,
      ...(this.helpText !== undefined && { helpText: this.helpText }),
    };
    return new DataValidation(rule, this.timeZone, this.listRange);
  }
}
