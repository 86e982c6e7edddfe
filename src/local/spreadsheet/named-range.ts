// NamedRange.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import type { RangeState } from './range-state';
import { a, signature, str } from './signature';
import type { Spreadsheet } from './spreadsheet';
import type { WorkbookData } from './workbook';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Named = WorkbookData['namedRanges'][number];

const NAME = /^(?!(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$)[\p{L}_][\p{L}\p{N}_.]*$/iu;

/** Gives a range a name, in place of what had it. Throws Google's text for what is no name. */
export const setNamed = (book: Spreadsheet, name: string, range: GoogleRange): void => {
  if (!NAME.test(name)) throw exception('The name you entered is not valid.');
  const { sheet, area } = range as unknown as RangeState;
  const { data } = book.book;
  const entry = { name, sheetId: sheet.id, area };
  const at = data.namedRanges.findIndex((each) => each.name === name);
  if (at < 0) data.namedRanges.push(entry);
  else data.namedRanges[at] = entry;
};

export class NamedRange extends unimplemented<GoogleAppsScript.Spreadsheet.NamedRange>(
  'Spreadsheet.NamedRange',
) {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private named: Named,
  ) {
    super();
  }
  private get data(): WorkbookData {
    return this.spreadsheet.book.data;
  }
  private current(): Named {
    const found = this.data.namedRanges.find((each) => each.name === this.named.name);
    if (!found) throw exception('The named range was removed.');
    return found;
  }
  override getName(): string {
    return this.current().name;
  }
  override getRange(): GoogleRange {
    const { sheetId, area } = this.current();
    const sheet = this.spreadsheet.sheetById(sheetId);
    if (!sheet) throw exception('Range not found');
    return sheet.rangeAt(area);
  }
  override setName(name: string): this {
    signature('NamedRange.setName', [name], [str]);
    const range = this.getRange();
    this.remove();
    setNamed(this.spreadsheet, name, range);
    this.named = { ...this.named, name };
    return this;
  }
  override setRange(range: GoogleRange): this {
    signature('NamedRange.setRange', [range], [a('Range')]);
    setNamed(this.spreadsheet, this.current().name, range);
    return this;
  }
  override remove(): void {
    this.data.namedRanges = this.data.namedRanges.filter((each) => each.name !== this.named.name);
  }
}
