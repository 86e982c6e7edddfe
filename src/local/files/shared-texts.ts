// The texts that the cells of a file share, after those that the library has already put there.
import { escapeControls, escapeText } from './xml';

export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private readonly items: string[] = [];
  private readonly before: number;

  /** `xml` is the library's `sharedStrings.xml`. */
  constructor(private readonly xml: string) {
    this.before = xml.split('<si>').length - 1;
  }

  /** The number of a text, which is put on the list if it is new. */
  number(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.before + this.numbers.size;
      this.numbers.set(text, number);
      this.items.push(`<si><t xml:space="preserve">${escapeText(escapeControls(text))}</t></si>`);
    }
    return number;
  }

  /** The whole list. Its counts, which nobody needs, are left out. */
  toXml(): string {
    return this.xml
      .replace(/(<sst\b[^>]*?)(?:\s(?:count|uniqueCount)="\d*")*>/, '$1>')
      .replace('</sst>', () => `${this.items.join('')}</sst>`);
  }
}
