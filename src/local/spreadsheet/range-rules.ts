// Range: notes, data validation, check boxes and rich text.
import { exception, NotImplemented } from '../host/exception';
import { changed, changeFilled, readArea } from './cells';
import { DataValidation, listArea } from './data-validation';
import { literalLink } from './formula';
import { RangeFormats } from './range-formats';
import { knownValue } from './range-state';
import { RichTextValue } from './rich-text';
import { a, any, orNull, signature, signatureError } from './signature';
import { painter } from './styles';
import { styleOfText, textOfStyle } from './text-style';
import { MAX_CHARACTERS } from './typed';
import type { Cell, Validation } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;

const checkedValue = (rule: Validation): unknown => rule.args[0] ?? true;
const uncheckedValue = (rule: Validation): unknown => rule.args[1] ?? (rule.args.length > 0 ? null : false);
const cellValue = (value: unknown): Cell['value'] =>
  typeof value === 'boolean' || typeof value === 'number' ? value : value == null ? null : String(value);

export abstract class RangeRules extends RangeFormats {
  override getNote(): string {
    return this.first()?.note ?? '';
  }
  override getNotes(): string[][] {
    return this.read((cell) => cell?.note ?? '');
  }
  override setNote(note: string | null): this {
    const text = note == null || note === '' ? undefined : String(note);
    return this.change('setNote', (cell) => this.noted(cell, text));
  }
  override setNotes(notes: unknown): this {
    const rows = this.shaped('setNotes', notes);
    return this.change('setNotes', (cell, r, c) => {
      const note = rows[r]?.[c];
      const text = typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : note;
      return this.noted(cell, text == null || text === '' ? undefined : String(text));
    });
  }
  private noted(cell: Cell | undefined, note: string | undefined): Cell | undefined {
    if (cell?.note === note) return cell;
    if (note !== undefined && note.length > MAX_CHARACTERS) {
      throw exception('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    if (cell === undefined) return note === undefined ? undefined : { value: null, note };
    return note === undefined ? changed(cell, { note }) : { ...cell, note };
  }
  override clearNote(): this {
    this.edit('clearNote');
    changeFilled(this.sheet, this.area, (cell) => this.noted(cell, undefined));
    return this;
  }

  private ruleObject(rule: Validation | undefined): DataValidation | null {
    if (!rule) return null;
    const { book, sheet, parent } = this;
    return new DataValidation(rule, book.data.timeZone, () => {
      const list = listArea(book, rule, sheet);
      return list && parent.sibling(list.sheet).rangeAt(list.area);
    });
  }
  override getDataValidation(): Rule | null {
    return this.ruleObject(this.first()?.validation);
  }
  override getDataValidations(): (Rule | null)[][] {
    const made = new Map<Validation, DataValidation | null>();
    return this.read((cell) => {
      const rule = cell?.validation;
      if (!rule) return null;
      let object = made.get(rule);
      if (object === undefined) {
        object = this.ruleObject(rule);
        made.set(rule, object);
      }
      return object;
    });
  }
  override setDataValidation(rule: Rule | null): this {
    signature('Range.setDataValidation', [rule], [orNull(a('DataValidation'))]);
    const validation = (rule as DataValidation | null)?.rule;
    return this.change('setDataValidation', (cell) => changed(cell, { validation }));
  }
  override setDataValidations(rules: unknown): this {
    const rows = this.shaped('setDataValidations', rules);
    const check = orNull(a('DataValidation'));
    if (!rows.every((row) => row.every(check))) throw signatureError('Range.setDataValidations', [rules]);
    return this.change('setDataValidations', (cell, r, c) => {
      const validation = (rows[r]?.[c] as DataValidation | null)?.rule;
      return cell?.validation === validation ? cell : changed(cell, { validation });
    });
  }
  override clearDataValidations(): this {
    this.edit('clearDataValidations');
    changeFilled(this.sheet, this.area, (cell) =>
      cell.validation ? changed(cell, { validation: undefined }) : cell,
    );
    return this;
  }

  override insertCheckboxes(...args: unknown[]): this {
    signature('Range.insertCheckboxes', args, [], [any], [any, any]);
    const rule: Validation = { criteria: 'CHECKBOX', args, allowInvalid: true };
    return this.change('insertCheckboxes', (cell) =>
      changed(cell, {
        validation: rule,
        ...((cell?.value ?? null) === null &&
          cell?.formula === undefined && { value: cellValue(uncheckedValue(rule)) }),
      }),
    );
  }
  override removeCheckboxes(): this {
    return this.change('removeCheckboxes', (cell) =>
      cell?.validation?.criteria === 'CHECKBOX'
        ? changed(cell, { validation: undefined, value: null, formula: undefined })
        : cell,
    );
  }
  private tick(member: string, ticked: (rule: Validation) => unknown): this {
    return this.change(member, (cell) =>
      cell?.validation?.criteria === 'CHECKBOX'
        ? changed(cell, { value: cellValue(ticked(cell.validation)), formula: undefined })
        : cell,
    );
  }
  override check(): this {
    return this.tick('check', checkedValue);
  }
  override uncheck(): this {
    return this.tick('uncheck', uncheckedValue);
  }
  override isChecked(): boolean | null {
    this.ready();
    let all: boolean | null = null;
    for (const cell of readArea(this.sheet, this.area, (each) => each).flat()) {
      const rule = cell?.validation;
      if (rule?.criteria !== 'CHECKBOX') return null;
      const value = knownValue(cell);
      const ticked = value === cellValue(checkedValue(rule));
      if (!ticked && value !== cellValue(uncheckedValue(rule))) return null;
      if (all !== null && all !== ticked) return null;
      all = ticked;
    }
    return all;
  }

  private richText(cell: Cell | undefined): RichTextValue | null {
    const value = knownValue(cell) ?? '';
    if (typeof value !== 'string') return null;
    const written = /^https?:\/\/\S+$/i.test(value) ? value : null;
    const link = cell?.link ?? (cell?.formula === undefined ? written : literalLink(cell.formula));
    return RichTextValue.whole(value, link, textOfStyle(cell?.style));
  }
  override getRichTextValue(): GoogleRichText | null {
    return this.richText(this.first());
  }
  override getRichTextValues(): (GoogleRichText | null)[][] {
    return this.read((cell) => this.richText(cell));
  }
  private withRichText(cell: Cell | undefined, value: RichTextValue): Cell {
    if (value.getRuns().length > 1) {
      throw new NotImplemented('A rich text value with several links or styles in one cell');
    }
    const paint = painter(styleOfText(value.getTextStyle()));
    return changed(cell, {
      value: value.getText(),
      formula: undefined,
      link: value.getLinkUrl() ?? undefined,
      style: paint(cell?.style),
    });
  }
  override setRichTextValue(value: GoogleRichText): this {
    signature('Range.setRichTextValue', [value], [a('RichTextValue')]);
    return this.change('setRichTextValue', (cell) => this.withRichText(cell, value as RichTextValue));
  }
  override setRichTextValues(values: unknown): this {
    const rows = this.shaped('setRichTextValues', values);
    if (!rows.every((row) => row.every(a('RichTextValue')))) {
      throw signatureError('Range.setRichTextValues', [values]);
    }
    return this.change('setRichTextValues', (cell, r, c) =>
      this.withRichText(cell, rows[r]?.[c] as RichTextValue),
    );
  }
}
