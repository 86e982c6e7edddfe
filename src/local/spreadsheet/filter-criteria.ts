// FilterCriteria and its builder, and which rows a filter hides.
import { NotImplemented } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import type { Book } from './book';
import { cellAt } from './cells';
import { addConditions, anyCondition, type Condition, meets } from './conditions';
import { scriptArg } from './dates';
import { display } from './display';
import { memberOf } from './enums';
import { knownValue } from './range-state';
import { list, signature } from './signature';
import type { SheetData } from './workbook';

type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** What a filter demands of one column; kept in the sheet. Values are texts as cells show them. */
export interface ColumnCriteria {
  readonly condition: Condition | null;
  readonly hidden: readonly string[];
  /** null when every value that is not hidden is shown. */
  readonly visible: readonly string[] | null;
}

const isColumnCriteria = (value: unknown): value is ColumnCriteria =>
  typeof value === 'object' && value !== null && 'condition' in value && 'hidden' in value;

/** Whether the sheet's filter hides a row now. */
export const hiddenByFilter = (book: Book, sheet: SheetData, row: number): boolean => {
  const { filter } = sheet;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  for (const [column, criteria] of filter.criteria) {
    if (!isColumnCriteria(criteria)) throw new NotImplemented('Judging a filter of another kind');
    const cell = cellAt(sheet, row, column);
    const value = knownValue(cell);
    const shown = display(value, cell?.style?.numberFormat, book.locale);
    if (criteria.hidden.includes(shown)) return true;
    if (criteria.visible && !criteria.visible.includes(shown)) return true;
    if (criteria.condition && !meets(criteria.condition, value, shown, book.data.timeZone)) return true;
  }
  return false;
};

export class FilterCriteria extends unimplemented<GoogleAppsScript.Spreadsheet.FilterCriteria>(
  'Spreadsheet.FilterCriteria',
) {
  constructor(
    readonly column: ColumnCriteria,
    private readonly timeZone = 'UTC',
  ) {
    super();
  }
  override copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.column);
  }
  override getCriteriaType(): BooleanCriteria {
    const { condition } = this.column;
    return condition ? memberOf('BooleanCriteria', condition.criteria) : (null as unknown as BooleanCriteria);
  }
  override getCriteriaValues(): unknown[] {
    const { condition } = this.column;
    return condition?.args.map((arg) => scriptArg(arg, condition.criteria, this.timeZone)) ?? [];
  }
  override getHiddenValues(): string[] {
    return [...this.column.hidden];
  }
  override getVisibleValues(): string[] {
    return [...(this.column.visible ?? [])];
  }
}

export class FilterCriteriaBuilder extends unimplemented<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>(
  'Spreadsheet.FilterCriteriaBuilder',
) {
  private column: ColumnCriteria;
  constructor(column: ColumnCriteria = { condition: null, hidden: [], visible: null }) {
    super();
    this.column = column;
  }
  choose(condition: Condition): this {
    this.column = { ...this.column, condition };
    return this;
  }
  override setHiddenValues(values: string[]): this {
    signature('FilterCriteriaBuilder.setHiddenValues', [values], [list]);
    this.column = { ...this.column, hidden: values.map(String), visible: null };
    return this;
  }
  override setVisibleValues(values: string[]): this {
    signature('FilterCriteriaBuilder.setVisibleValues', [values], [list]);
    this.column = { ...this.column, hidden: [], visible: values.map(String) };
    return this;
  }
  override withCriteria(criteria: BooleanCriteria, args: unknown[]): this {
    this.column = { ...this.column, condition: anyCondition('FilterCriteriaBuilder', criteria, args) };
    return this;
  }
  override getCriteriaType(): BooleanCriteria {
    return this.build().getCriteriaType();
  }
  override getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }
  override getHiddenValues(): string[] {
    return this.build().getHiddenValues();
  }
  override getVisibleValues(): string[] {
    return this.build().getVisibleValues();
  }
  override copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.column);
  }
  override build(): FilterCriteria {
    return new FilterCriteria(this.column);
  }
}

addConditions(FilterCriteriaBuilder, 'FilterCriteriaBuilder');
