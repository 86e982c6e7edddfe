// The cells of a sheet's XML, read by hand: a workbook may have a million, and a general parser takes several times as long.
import type { Cell, CellError, CellValue, Style } from '../spreadsheet/workbook';
import { lastColumn, lastRow } from './a1';
import { FileFault } from './file-fault';
import { formulaFromFile, type Tabs } from './formulas';
import { showsDate } from './number-formats';
import { toSerial } from './serial-dates';
import { type MovableFormula, movableFormula } from './shared-formula';
import { attributesOf, isTrue, parseXml, plainText, rawText, unescapeXml } from './xml';

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly (Style | undefined)[];
  readonly tabs: Tabs;
  /** The workbook counts its days from 1904. */
  readonly from1904: boolean;
}

export interface RowLook {
  readonly hidden: boolean;
  /** Points; undefined for a row that fits its content. */
  readonly height: number | undefined;
  readonly style: Style | undefined;
}

export interface ReadCells {
  readonly cells: (Cell | undefined)[][];
  readonly rows: ReadonlyMap<number, RowLook>;
}

/** Days between the two ways of counting. */
const days1904 = 1462;

/** Reads what stands between `<sheetData>` and `</sheetData>`. Shared formulas are written out for each cell. */
export const readCells = (xml: string, from: number, to: number, context: CellContext): ReadCells => {
  const cells: (Cell | undefined)[][] = [];
  const rows = new Map<number, RowLook>();
  const reader = new CellReader(context);
  let at = from;
  let row = 0;
  let column = 0;
  while (at < to) {
    const tag = xml.indexOf('<', at);
    if (tag < 0 || tag >= to) break;
    const close = xml.indexOf('>', tag);
    if (close < 0) throw new Error('the XML breaks off');
    at = close + 1;
    const first = xml.charCodeAt(tag + 1);
    if (first === lowerR) {
      const attributes = attributesOf(xml.slice(tag + 4, close));
      row = attributes.r === undefined ? row + 1 : Number(attributes.r);
      column = 0;
      if (!(row >= 1 && row <= lastRow)) throw outOfBounds();
      const look = rowLook(attributes, context.styles);
      if (look) rows.set(row, look);
    } else if (first === lowerC && isSpaceOrEnd(xml.charCodeAt(tag + 2))) {
      const isEmpty = xml.charCodeAt(close - 1) === slash;
      reader.open(xml, tag + 2, isEmpty ? close - 1 : close);
      column = reader.column === 0 ? column + 1 : reader.column;
      if (column > lastColumn) throw outOfBounds();
      if (!isEmpty) at = reader.content(xml, close + 1);
      const cell = reader.cell(row, column);
      if (cell) {
        let line = cells[row - 1];
        if (!line) {
          line = [];
          cells[row - 1] = line;
        }
        line[column - 1] = cell;
      }
    }
  }
  return { cells, rows };
};

/** LibreOffice writes what is simply true, or an error, as a formula. */
const constants = /^(?:TRUE\(\)|FALSE\(\)|#[A-Z0-9/]+[!?]?)$/;

const lowerR = 114;
const lowerC = 99;
const slash = 47;

const isSpaceOrEnd = (code: number): boolean => code === 32 || code === 62 || code === slash || code < 14;

const outOfBounds = (): FileFault =>
  new FileFault(
    'too-large',
    `The workbook claims cells beyond what an .xlsx can have (row ${lastRow}, column XFD). It was made wrongly: ` +
      'open it in a spreadsheet program, copy what is needed into a new workbook and save that.',
  );

const rowLook = (
  attributes: Readonly<Record<string, string>>,
  styles: readonly (Style | undefined)[],
): RowLook | undefined => {
  const hidden = isTrue(attributes.hidden);
  const height =
    isTrue(attributes.customHeight) && attributes.ht !== undefined ? Number(attributes.ht) : undefined;
  const style = isTrue(attributes.customFormat) ? styles[Number(attributes.s)] : undefined;
  return hidden || height !== undefined || style ? { hidden, height, style } : undefined;
};

/** The cell that holds it, and what it reads in others. */
interface SharedFormula {
  readonly moved: MovableFormula;
  readonly row: number;
  readonly column: number;
}

class CellReader {
  column = 0;
  private kind = '';
  private style: Style | undefined;
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Readonly<Record<string, string>> = {};
  private inline: string | undefined;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly errors = new Map<string, CellError>();
  private readonly plain = new Map<Style, Cell>();
  private readonly datesByStyle = new Map<Style, boolean>();

  constructor(private readonly context: CellContext) {}

  /** The attributes of `<c …>`: where it is, how it looks and of what kind its value is. */
  open(xml: string, from: number, to: number): void {
    this.column = 0;
    this.kind = '';
    this.style = undefined;
    this.value = undefined;
    this.formula = undefined;
    this.inline = undefined;
    let at = from;
    while (at < to) {
      const equals = xml.indexOf('=', at);
      if (equals < 0 || equals >= to) return;
      const quote = xml.charCodeAt(equals + 1) === 39 ? "'" : '"';
      const start = xml.indexOf(quote, equals) + 1;
      const end = xml.indexOf(quote, start);
      if (start === 0 || end < 0) throw new Error('the XML breaks off');
      const name = xml.charCodeAt(equals - 2) <= 32 ? xml.charCodeAt(equals - 1) : 0;
      if (name === lowerR) this.column = columnAt(xml, start, end);
      else if (name === 115) this.style = this.context.styles[Number(xml.slice(start, end))];
      else if (name === 116) this.kind = xml.slice(start, end);
      at = end + 1;
    }
  }

  /** What stands inside `<c>`; gives the place after `</c>`. */
  content(xml: string, from: number): number {
    let at = from;
    for (;;) {
      const tag = xml.indexOf('<', at);
      const close = xml.indexOf('>', tag);
      if (tag < 0 || close < 0) throw new Error('the XML breaks off');
      const first = xml.charCodeAt(tag + 1);
      if (first === slash) {
        if (xml.charCodeAt(tag + 2) === lowerC) return close + 1;
        at = close + 1;
        continue;
      }
      const isEmpty = xml.charCodeAt(close - 1) === slash;
      if (first === 118) {
        const end = isEmpty ? close + 1 : xml.indexOf('<', close);
        this.value = isEmpty ? '' : xml.slice(close + 1, end);
        at = end;
      } else if (first === 102) {
        this.formulaAttributes = close - tag > 3 ? attributesOf(xml.slice(tag + 2, close)) : {};
        const end = isEmpty ? close + 1 : xml.indexOf('<', close);
        this.formula = isEmpty ? '' : unescapeXml(xml.slice(close + 1, end));
        at = end;
      } else if (first === 105 && !isEmpty) {
        const end = xml.indexOf('</is>', close);
        if (end < 0) throw new Error('the XML breaks off');
        this.inline = plainText(parseXml(xml.slice(tag, end + 5)));
        at = end + 5;
      } else {
        at = close + 1;
      }
    }
  }

  /** The cell that was read, undefined when it holds nothing and looks plain. */
  cell(row: number, column: number): Cell | undefined {
    const style = this.style;
    const value = this.readValue();
    const formula = this.formula === undefined ? undefined : this.readFormula(row, column);
    if (formula !== undefined) return style ? { value, formula, style } : { value, formula };
    if (value !== null) return style ? { value, style } : { value };
    if (!style) return undefined;
    let cell = this.plain.get(style);
    if (!cell) {
      cell = { value: null, style };
      this.plain.set(style, cell);
    }
    return cell;
  }

  private readValue(): CellValue {
    const { value, kind } = this;
    if (kind === 'inlineStr') return this.inline ?? null;
    if (value === undefined) return null;
    if (kind === 'str') return this.isGoogleError(value) ? this.error(value) : rawText(value);
    if (value === '') return null;
    if (kind === 's') return this.context.strings[Number(value)] ?? null;
    if (kind === 'b') return value.trim() !== '0' && value.trim() !== 'false';
    if (kind === 'e') return this.error(unescapeXml(value));
    if (kind === 'd') return toSerial(value.trim(), 'UTC') ?? rawText(value);
    const number = Number(value);
    if (Number.isNaN(number)) return rawText(value);
    return this.context.from1904 && this.style && this.isDate(this.style) ? number + days1904 : number;
  }

  /** Errors that an xlsx does not have stand as the text of a formula's result. */
  private isGoogleError(value: string): boolean {
    return this.formula !== undefined && value === '#ERROR!';
  }

  private isDate(style: Style): boolean {
    let known = this.datesByStyle.get(style);
    if (known === undefined) {
      known = showsDate(style.numberFormat);
      this.datesByStyle.set(style, known);
    }
    return known;
  }

  private error(code: string): CellError {
    let known = this.errors.get(code);
    if (!known) {
      known = { error: code };
      this.errors.set(code, known);
    }
    return known;
  }

  /** undefined for what is no formula of its own: a cell of a data table, or a shared one whose first is missing. */
  private readFormula(row: number, column: number): string | undefined {
    const { t: type, si: group } = this.formulaAttributes;
    const formula = this.formula ?? '';
    if (type === 'dataTable') return undefined;
    if (formula === '') {
      const first = type === 'shared' && group !== undefined ? this.shared.get(group) : undefined;
      return first?.moved(row - first.row, column - first.column);
    }
    if (constants.test(formula)) return undefined;
    const written = formulaFromFile(formula, this.context.tabs);
    if (type === 'shared' && group !== undefined) {
      this.shared.set(group, { moved: movableFormula(written), row, column });
    }
    return type === 'array' && !/^=ARRAYFORMULA\(/i.test(written)
      ? `=ARRAYFORMULA(${written.slice(1)})`
      : written;
  }
}

const columnAt = (xml: string, from: number, to: number): number => {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
};
