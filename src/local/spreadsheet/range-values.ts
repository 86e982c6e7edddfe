// Range: values, formulas and what cells show.
import { changed, changeFilled, putCell } from './cells';
import { checkValidation } from './check-validation';
import { display } from './display';
import { canonicalFormula, copiedFormula, localFormula } from './formula';
import { RangeGeometry } from './range-geometry';
import { knownValue, scriptValue } from './range-state';
import { any, orNull, signature, str } from './signature';
import { painter } from './styles';
import { type Entry, type as typed } from './typed';
import type { Cell, Style } from './workbook';

type Value = number | string | boolean | Date;

/** A cell after something is typed into it. `format` gives the style with the number format that the typing sets. */
const entered = (
  cell: Cell | undefined,
  entry: Entry | null,
  format: (style: Style | undefined, numberFormat: string) => Style | undefined,
): Cell | undefined => {
  if (entry === null) {
    return cell && changed(cell, { value: null, formula: undefined, link: undefined });
  }
  const { value, formula } = entry;
  if (cell === undefined && entry.format === undefined) {
    return formula === undefined ? { value } : { value, formula };
  }
  const style = entry.format === undefined ? cell?.style : format(cell?.style, entry.format);
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(style !== undefined && { style }),
    ...(cell?.note !== undefined && { note: cell.note }),
    ...(cell?.validation !== undefined && { validation: cell.validation }),
  };
};

export abstract class RangeValues extends RangeGeometry {
  override getValue(): Value {
    return scriptValue(this.first(), this.book.data.timeZone);
  }
  override getValues(): Value[][] {
    const { timeZone } = this.book.data;
    return this.read((cell) => scriptValue(cell, timeZone));
  }
  private shown(cell: Cell | undefined): string {
    return cell === undefined ? '' : display(knownValue(cell), cell.style?.numberFormat, this.book.locale);
  }
  override getDisplayValue(): string {
    return this.shown(this.first());
  }
  override getDisplayValues(): string[][] {
    return this.read((cell) => this.shown(cell));
  }
  override isBlank(): boolean {
    return this.read(
      (cell) => cell === undefined || (cell.value === null && cell.formula === undefined),
    ).every((row) => row.every((blank) => blank));
  }
  override getFormula(): string {
    const formula = this.first()?.formula;
    return formula === undefined ? '' : localFormula(formula, this.book.locale);
  }
  override getFormulas(): string[][] {
    const { locale } = this.book;
    return this.read((cell) => (cell?.formula === undefined ? '' : localFormula(cell.formula, locale)));
  }

  /** Types into every cell; nothing is written when one of them refuses its value. */
  private enter(
    member: string,
    entryAt: (cell: Cell | undefined, r: number, c: number) => Entry | null,
  ): this {
    this.edit(member);
    const { book, sheet, area } = this;
    const painters = new Map<string, (style: Style | undefined) => Style | undefined>();
    const format = (style: Style | undefined, numberFormat: string): Style | undefined => {
      let paint = painters.get(numberFormat);
      if (!paint) {
        paint = painter({ numberFormat });
        painters.set(numberFormat, paint);
      }
      return paint(style);
    };
    const next = this.read((cell, row, column) => {
      const after = entered(cell, entryAt(cell, row - area.row, column - area.column), format);
      if (after?.validation && !after.validation.allowInvalid) {
        const at = { row, column };
        checkValidation(book, sheet, at, after.validation, after.value, after.style?.numberFormat);
      }
      return after;
    });
    for (let r = 0; r < next.length; r++) {
      const line = next[r] ?? [];
      for (let c = 0; c < line.length; c++) putCell(sheet, area.row + r, area.column + c, line[c]);
    }
    return this;
  }

  override setValue(...args: unknown[]): this {
    signature('Range.setValue', args, [any]);
    const desk = this.book.desk();
    return this.enter('setValue', (cell, r, c) => {
      const entry = typed(args[0], cell?.style?.numberFormat, desk);
      return entry?.formula === undefined ? entry : { ...entry, formula: copiedFormula(entry.formula, r, c) };
    });
  }
  override setValues(...args: unknown[]): this {
    const rows = this.shaped('setValues', args.length === 1 ? args[0] : null);
    const desk = this.book.desk();
    return this.enter('setValues', (cell, r, c) => typed(rows[r]?.[c], cell?.style?.numberFormat, desk));
  }

  private formulaEntry(input: unknown): Entry | null {
    if (input === null || input === undefined || input === '') return null;
    const text = String(input);
    return canonicalFormula(text.startsWith('=') ? text : `=${text}`, this.book.locale);
  }
  override setFormula(...args: unknown[]): this {
    signature('Range.setFormula', args, [orNull(str)]);
    const entry = this.formulaEntry(args[0]);
    return this.enter(
      'setFormula',
      (_cell, r, c) => entry && { ...entry, formula: copiedFormula(entry.formula ?? '', r, c) },
    );
  }
  override setFormulas(...args: unknown[]): this {
    const rows = this.shaped('setFormulas', args[0]);
    return this.enter('setFormulas', (_cell, r, c) => this.formulaEntry(rows[r]?.[c]));
  }

  /** Takes the content away and keeps the rest. */
  emptied(): this {
    changeFilled(this.sheet, this.area, (cell) =>
      changed(cell, { value: null, formula: undefined, link: undefined }),
    );
    return this;
  }
  override clearContent(): this {
    this.edit('clearContent');
    return this.emptied();
  }
  override trimWhitespace(): this {
    return this.change('trimWhitespace', (cell) =>
      cell && cell.formula === undefined && typeof cell.value === 'string'
        ? { ...cell, value: cell.value.trim().replace(/\s+/g, ' ') }
        : cell,
    );
  }
}
