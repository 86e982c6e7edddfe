// ConditionalFormatRule, its builder and its condition.
import { exception, NotImplemented } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { hexOf } from './color';
import { addConditions, anyCondition, type Condition } from './conditions';
import { scriptArg } from './dates';
import { memberOf } from './enums';
import { a, bool, listOf, orNull, signature, str } from './signature';
import type { ConditionalRule } from './workbook';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** A rule without its place. */
export type RuleLook = Omit<ConditionalRule, 'areas'>;

export class BooleanCondition extends unimplemented<GoogleAppsScript.Spreadsheet.BooleanCondition>(
  'Spreadsheet.BooleanCondition',
) {
  constructor(
    private readonly rule: RuleLook,
    private readonly timeZone: string,
  ) {
    super();
  }
  override getBackground(): string | null {
    return this.rule.background ?? null;
  }
  override getFontColor(): string | null {
    return this.rule.fontColor ?? null;
  }
  override getBold(): boolean | null {
    return this.rule.bold ?? null;
  }
  override getItalic(): boolean | null {
    return this.rule.italic ?? null;
  }
  override getStrikethrough(): boolean | null {
    return this.rule.strikethrough ?? null;
  }
  override getUnderline(): boolean | null {
    return null;
  }
  override getCriteriaType(): BooleanCriteria {
    return memberOf('BooleanCriteria', this.rule.criteria);
  }
  override getCriteriaValues(): unknown[] {
    const { args, criteria } = this.rule;
    return args.map((arg) =>
      criteria.endsWith('_RELATIVE')
        ? memberOf('RelativeDate', String(arg))
        : scriptArg(arg, criteria, this.timeZone),
    );
  }
}

export class ConditionalFormatRule extends unimplemented<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(
  'Spreadsheet.ConditionalFormatRule',
) {
  constructor(
    readonly look: RuleLook,
    private readonly ranges: readonly GoogleRange[],
    private readonly timeZone = 'UTC',
  ) {
    super();
  }
  override getRanges(): GoogleRange[] {
    return [...this.ranges];
  }
  override getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.look, this.timeZone);
  }
  override getGradientCondition(): null {
    return null;
  }
  override copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.look, this.ranges);
  }
}

type Look = Omit<RuleLook, 'criteria' | 'args'>;

export class ConditionalFormatRuleBuilder extends unimplemented<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
  'Spreadsheet.ConditionalFormatRuleBuilder',
) {
  private condition: Condition | null;
  private look: Look;
  private ranges: readonly GoogleRange[];

  constructor(from: RuleLook | null = null, ranges: readonly GoogleRange[] = []) {
    super();
    const { criteria, args, ...look } = from ?? { criteria: null, args: [] };
    this.condition = criteria === null ? null : { criteria, args };
    this.look = look;
    this.ranges = ranges;
  }
  choose(condition: Condition): this {
    this.condition = condition;
    return this;
  }
  private set<Key extends keyof Look>(key: Key, value: Look[Key] | null | undefined): this {
    const { [key]: _gone, ...rest } = this.look;
    this.look = value == null ? rest : { ...rest, [key]: value };
    return this;
  }
  private color(member: string, key: 'background' | 'fontColor', color: string | null): this {
    signature(`ConditionalFormatRuleBuilder.${member}`, [color], [orNull(str)]);
    return this.set(key, color === null ? null : hexOf(color));
  }
  override setBackground(color: string | null): this {
    return this.color('setBackground', 'background', color);
  }
  override setFontColor(color: string | null): this {
    return this.color('setFontColor', 'fontColor', color);
  }
  override setBold(bold: boolean | null): this {
    signature('ConditionalFormatRuleBuilder.setBold', [bold], [orNull(bool)]);
    return this.set('bold', bold);
  }
  override setItalic(italic: boolean | null): this {
    signature('ConditionalFormatRuleBuilder.setItalic', [italic], [orNull(bool)]);
    return this.set('italic', italic);
  }
  override setStrikethrough(strikethrough: boolean | null): this {
    signature('ConditionalFormatRuleBuilder.setStrikethrough', [strikethrough], [orNull(bool)]);
    return this.set('strikethrough', strikethrough);
  }
  override setRanges(ranges: GoogleRange[]): this {
    signature('ConditionalFormatRuleBuilder.setRanges', [ranges], [listOf(a('Range'))]);
    this.ranges = [...ranges];
    return this;
  }
  override withCriteria(criteria: BooleanCriteria, args: unknown[]): this {
    this.condition = anyCondition('ConditionalFormatRuleBuilder', criteria, args);
    return this;
  }
  override getRanges(): GoogleRange[] {
    return [...this.ranges];
  }
  override getBooleanCondition(): BooleanCondition | null {
    return this.condition && this.build().getBooleanCondition();
  }
  override getGradientCondition(): null {
    return null;
  }
  override copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(
      this.condition && { ...this.look, ...this.condition },
      this.ranges,
    );
  }
  override build(): ConditionalFormatRule {
    if (!this.condition) throw new NotImplemented('ConditionalFormatRuleBuilder.build without a condition');
    if (this.ranges.length === 0) throw exception('Conditional format rule cannot be built without a range.');
    return new ConditionalFormatRule({ ...this.look, ...this.condition }, this.ranges);
  }
}

addConditions(ConditionalFormatRuleBuilder, 'ConditionalFormatRuleBuilder');
