// The enums of the Spreadsheet namespace, by Google's names.
import { EnumMember } from './enum-member';

const members = (enumName: string, names: string): Readonly<Record<string, EnumMember>> =>
  Object.freeze(
    Object.fromEntries(
      names.split(' ').map((name, position) => [name, new EnumMember(enumName, name, position)]),
    ),
  );

const enums = {
  AutoFillSeries: members('AutoFillSeries', `DEFAULT_SERIES ALTERNATE_SERIES`),
  BandingTheme: members(
    'BandingTheme',
    `LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK`,
  ),
  BooleanCriteria: members(
    'BooleanCriteria',
    `CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA`,
  ),
  BorderStyle: members('BorderStyle', `DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE`),
  ColorType: members('ColorType', `UNSUPPORTED RGB THEME`),
  CopyPasteType: members(
    'CopyPasteType',
    `PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS`,
  ),
  DataExecutionErrorCode: members(
    'DataExecutionErrorCode',
    `DATA_EXECUTION_ERROR_CODE_UNSUPPORTED NONE TIME_OUT TOO_MANY_ROWS TOO_MANY_CELLS ENGINE PARAMETER_INVALID UNSUPPORTED_DATA_TYPE DUPLICATE_COLUMN_NAMES INTERRUPTED OTHER TOO_MANY_CHARS_PER_CELL`,
  ),
  DataExecutionState: members(
    'DataExecutionState',
    `DATA_EXECUTION_STATE_UNSUPPORTED RUNNING SUCCESS ERROR NOT_STARTED`,
  ),
  DataSourceParameterType: members('DataSourceParameterType', `DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED CELL`),
  DataSourceType: members('DataSourceType', `DATA_SOURCE_TYPE_UNSUPPORTED BIGQUERY`),
  DataValidationCriteria: members(
    'DataValidationCriteria',
    `DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE`,
  ),
  DeveloperMetadataLocationType: members('DeveloperMetadataLocationType', `SPREADSHEET SHEET ROW COLUMN`),
  DeveloperMetadataVisibility: members('DeveloperMetadataVisibility', `DOCUMENT PROJECT`),
  Dimension: members('Dimension', `COLUMNS ROWS`),
  Direction: members('Direction', `UP DOWN PREVIOUS NEXT`),
  GroupControlTogglePosition: members('GroupControlTogglePosition', `BEFORE AFTER`),
  InterpolationType: members('InterpolationType', `NUMBER PERCENT PERCENTILE MIN MAX`),
  PivotTableSummarizeFunction: members(
    'PivotTableSummarizeFunction',
    `CUSTOM SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP`,
  ),
  PivotValueDisplayType: members(
    'PivotValueDisplayType',
    `DEFAULT PERCENT_OF_ROW_TOTAL PERCENT_OF_COLUMN_TOTAL PERCENT_OF_GRAND_TOTAL`,
  ),
  ProtectionType: members('ProtectionType', `RANGE SHEET`),
  RecalculationInterval: members('RecalculationInterval', `ON_CHANGE MINUTE HOUR`),
  RelativeDate: members('RelativeDate', `TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR`),
  SheetType: members('SheetType', `GRID OBJECT`),
  TextDirection: members('TextDirection', `LEFT_TO_RIGHT RIGHT_TO_LEFT`),
  TextToColumnsDelimiter: members('TextToColumnsDelimiter', `COMMA SEMICOLON PERIOD SPACE`),
  ThemeColorType: members(
    'ThemeColorType',
    `UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK`,
  ),
  ValueType: members('ValueType', `IMAGE`),
  WrapStrategy: members('WrapStrategy', `WRAP OVERFLOW CLIP`),
} as const;

export type EnumName = keyof typeof enums;

/** A whole enum, with the type that Google's typings give it. */
export const enumOf = <T>(name: EnumName): T => enums[name] as T;

/** The member of that name; throws a `RangeError` when the enum has none. */
export const memberOf = <T>(name: EnumName, member: string): T => {
  const found = enums[name][member];
  if (!found) throw new RangeError(`${name} has no ${member}`);
  return found as T;
};

/** The name of a member that a script passed in. */
export const nameOf = (member: unknown): string => String(member);

/** Whether a value is a member of this enum. */
export const isMember =
  (name: EnumName) =>
  (value: unknown): boolean =>
    value instanceof EnumMember && value.belongsTo(name);
