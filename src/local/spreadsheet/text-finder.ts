// TextFinder: finds and replaces text in a range, a sheet or a spreadsheet, row by row.
import { unimplemented } from '../host/unimplemented';
import { display } from './display';
import { localFormula } from './formula';
import type { Range } from './range';
import { knownValue } from './range-state';
import { a, bool, signature, str } from './signature';
import type { Cell } from './workbook';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class TextFinder extends unimplemented<GoogleAppsScript.Spreadsheet.TextFinder>(
  'Spreadsheet.TextFinder',
) {
  private caseMatters = false;
  private entire = false;
  private inFormulas = false;
  private pattern = false;
  private from: Range | null = null;
  private match: Range | null = null;
  private readonly text: string;

  /** `scopes` are the ranges to look through, in order. */
  constructor(
    private readonly scopes: () => readonly Range[],
    owner: string,
    args: readonly unknown[],
  ) {
    super();
    signature(`${owner}.createTextFinder`, args, [str]);
    this.text = String(args[0]);
  }
  override matchCase(on: boolean): this {
    signature('TextFinder.matchCase', [on], [bool]);
    this.caseMatters = on;
    return this;
  }
  override matchEntireCell(on: boolean): this {
    signature('TextFinder.matchEntireCell', [on], [bool]);
    this.entire = on;
    return this;
  }
  override matchFormulaText(on: boolean): this {
    signature('TextFinder.matchFormulaText', [on], [bool]);
    this.inFormulas = on;
    return this;
  }
  override useRegularExpression(on: boolean): this {
    signature('TextFinder.useRegularExpression', [on], [bool]);
    this.pattern = on;
    return this;
  }
  override startFrom(range: GoogleAppsScript.Spreadsheet.Range): this {
    signature('TextFinder.startFrom', [range], [a('Range')]);
    this.from = range as Range;
    return this;
  }
  private expression(): RegExp {
    const source = this.pattern ? this.text : escapeRegExp(this.text);
    return new RegExp(this.entire ? `^(?:${source})$` : source, this.caseMatters ? 'g' : 'gi');
  }
  private textOf(cell: Cell, range: Range): string {
    const { locale } = range.book;
    if (this.inFormulas && cell.formula !== undefined) return localFormula(cell.formula, locale);
    return display(knownValue(cell), cell.style?.numberFormat, locale);
  }
  private matches(): Range[] {
    const expression = this.expression();
    return this.scopes()
      .flatMap((scope) =>
        scope.filledCells().filter(({ cell, range }) => {
          expression.lastIndex = 0;
          return expression.test(this.textOf(cell, range));
        }),
      )
      .map(({ range }) => range);
  }
  override findAll(): Range[] {
    return this.matches();
  }
  private step(by: 1 | -1): Range | null {
    const all = this.matches();
    const at = this.match;
    const index = at
      ? all.findIndex((each) => each.sheet === at.sheet && each.getA1Notation() === at.getA1Notation())
      : -1;
    let next = at ? index + by : by === 1 ? 0 : all.length - 1;
    const { from } = this;
    if (!at && from) {
      const after = all.findIndex(
        (each) =>
          each.sheet === from.sheet &&
          (each.area.row > from.area.row ||
            (each.area.row === from.area.row && each.area.column > from.area.column)),
      );
      next = by === 1 ? Math.max(after, 0) : (after < 0 ? all.length : after) - 1;
    }
    this.match = all[next] ?? null;
    return this.match;
  }
  override findNext(): Range | null {
    return this.step(1);
  }
  override findPrevious(): Range | null {
    return this.step(-1);
  }
  override getCurrentMatch(): Range | null {
    return this.match;
  }
  private replaceIn(range: Range, replacement: string): number {
    const cell = range.onlyCell();
    if (!cell || (cell.formula !== undefined && !this.inFormulas)) return 0;
    let count = 0;
    const text = this.textOf(cell, range).replace(this.expression(), (...found: unknown[]) => {
      count += 1;
      return this.pattern
        ? replacement.replace(/\$(\d)/g, (_, digit) => String(found[Number(digit)] ?? ''))
        : replacement;
    });
    if (count > 0) range.setValue(text);
    return count;
  }
  override replaceWith(replaceText: string): number {
    signature('TextFinder.replaceWith', [replaceText], [str]);
    return this.match ? this.replaceIn(this.match, replaceText) : 0;
  }
  override replaceAllWith(replaceText: string): number {
    signature('TextFinder.replaceAllWith', [replaceText], [str]);
    return this.matches().reduce((sum, range) => sum + this.replaceIn(range, replaceText), 0);
  }
}
