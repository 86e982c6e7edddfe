// What a search finds: an element, or some of a text's characters.
import { unimplemented } from '../host/unimplemented';
import type { AnyElement } from './classes';

export class RangeElement extends unimplemented<object>('Document.RangeElement') {
  readonly #element: AnyElement;
  readonly #start: number;
  readonly #end: number;

  /** -1 for both offsets when the whole element is meant. */
  constructor(element: AnyElement, start = -1, endInclusive = -1) {
    super();
    this.#element = element;
    this.#start = start;
    this.#end = endInclusive;
  }

  getElement(): AnyElement {
    return this.#element;
  }
  getStartOffset(): number {
    return this.#start;
  }
  getEndOffsetInclusive(): number {
    return this.#end;
  }
  isPartial(): boolean {
    return this.#start >= 0;
  }
  override toString(): string {
    return 'RangeElement';
  }
}
