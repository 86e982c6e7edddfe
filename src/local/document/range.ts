// Ranges: elements and parts of texts that a script gathers.
import { unimplemented } from '../host/unimplemented';
import { integer, mismatch } from './arguments';
import type { AnyElement } from './classes';
import { RangeElement } from './range-element';
import { isPlaced } from './session';
import { Text } from './text';

export class Range extends unimplemented<object>('Document.Range') {
  readonly #elements: readonly RangeElement[];
  constructor(elements: readonly RangeElement[]) {
    super();
    this.#elements = elements;
  }
  getRangeElements(): RangeElement[] {
    return [...this.#elements];
  }
  override toString(): string {
    return 'Range';
  }
}

export class RangeBuilder extends unimplemented<object>('Document.RangeBuilder') {
  readonly #elements: RangeElement[] = [];

  /** An element, or with two offsets (the end inclusive) a part of a Text. */
  addElement(element: unknown, startOffset?: number, endOffsetInclusive?: number): this {
    const args = [element, startOffset, endOffsetInclusive];
    if (!isPlaced(element)) throw mismatch('RangeBuilder.addElement', element);
    if (startOffset === undefined && endOffsetInclusive === undefined)
      this.#elements.push(new RangeElement(element as unknown as AnyElement));
    else {
      if (!(element instanceof Text)) throw mismatch('RangeBuilder.addElement', ...args);
      const start = integer(startOffset, 'RangeBuilder.addElement', ...args);
      const end = integer(endOffsetInclusive, 'RangeBuilder.addElement', ...args);
      this.#elements.push(new RangeElement(element, start, end));
    }
    return this;
  }
  addRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch('RangeBuilder.addRange', range);
    this.#elements.push(...range.getRangeElements());
    return this;
  }
  getRangeElements(): RangeElement[] {
    return [...this.#elements];
  }
  build(): Range {
    return new Range(this.#elements);
  }
  override toString(): string {
    return 'RangeBuilder';
  }
}
