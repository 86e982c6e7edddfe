// Follows the text of a page to know where in it a value would be printed.
import type { Place } from './html-escape';

const URL_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'cite', 'poster', 'background', 'data'];

type Mode = 'text' | 'tag' | 'value' | 'comment' | 'script' | 'style';

/** A reader of HTML that keeps only what escaping depends on. */
export class HtmlReader {
  #mode: Mode = 'text';
  #tag = '';
  #attribute = '';
  #quote = '';
  #value = '';
  #scriptQuote = '';

  /** Reads the next piece of the page. */
  feed(text: string): void {
    let at = 0;
    while (at < text.length) at += this.#step(text, at);
  }

  /** A value was printed here: an address no longer stands at its start. */
  printed(): void {
    if (this.#mode === 'value') this.#value += 'x';
  }

  place(): Place {
    switch (this.#mode) {
      case 'value':
        return this.#attributePlace();
      case 'script':
        return { kind: 'script', inString: this.#scriptQuote !== '', inAttribute: false };
      case 'style':
        return { kind: 'style', inAttribute: false };
      default:
        return { kind: this.#mode };
    }
  }

  #attributePlace(): Place {
    const name = this.#attribute;
    const quoted = this.#quote !== '';
    if (name.startsWith('on')) {
      return { kind: 'script', inString: openQuote(this.#value) !== '', inAttribute: true };
    }
    if (name === 'style') return { kind: 'style', inAttribute: true };
    if (!URL_ATTRIBUTES.includes(name)) return { kind: 'attribute', quoted };
    const part = /[?#]/.test(this.#value) ? 'query' : this.#value.trim() === '' ? 'start' : 'path';
    return { kind: 'url', quoted, part };
  }

  #step(text: string, at: number): number {
    const letter = text.charAt(at);
    switch (this.#mode) {
      case 'text':
        return this.#inText(text, at, letter);
      case 'comment':
        if (!text.startsWith('-->', at)) return 1;
        this.#mode = 'text';
        return 3;
      case 'script':
      case 'style':
        return this.#inRaw(text, at, letter);
      case 'tag':
        return this.#inTag(text, at, letter);
      case 'value':
        return this.#inValue(letter);
    }
  }

  #inText(text: string, at: number, letter: string): number {
    if (letter !== '<') return 1;
    if (text.startsWith('<!--', at)) {
      this.#mode = 'comment';
      return 4;
    }
    const name = /^<\/?([a-zA-Z][\w-]*)/.exec(text.slice(at, at + 40));
    if (!name) return 1;
    this.#mode = 'tag';
    this.#tag = name[0].startsWith('</') ? '' : (name[1] ?? '').toLowerCase();
    this.#attribute = '';
    return name[0].length;
  }

  #inTag(text: string, at: number, letter: string): number {
    if (letter === '>') {
      this.#mode = this.#tag === 'script' || this.#tag === 'style' ? this.#tag : 'text';
      this.#scriptQuote = '';
      return 1;
    }
    const name = /^[^\s=>"'/]+/.exec(text.slice(at))?.[0];
    if (name) {
      this.#attribute = name.toLowerCase();
      return name.length;
    }
    if (letter !== '=') return 1;
    const opening = /^=\s*(["']?)/.exec(text.slice(at));
    this.#quote = opening?.[1] ?? '';
    this.#value = '';
    this.#mode = 'value';
    return opening?.[0].length ?? 1;
  }

  #inValue(letter: string): number {
    if (this.#quote === '' ? /[\s>]/.test(letter) : letter === this.#quote) {
      this.#mode = 'tag';
      return letter === '>' ? 0 : 1;
    }
    this.#value += letter;
    return 1;
  }

  #inRaw(text: string, at: number, letter: string): number {
    if (text.slice(at, at + 2 + this.#tag.length).toLowerCase() === `</${this.#tag}`) {
      this.#mode = 'tag';
      const length = this.#tag.length + 2;
      this.#tag = '';
      return length;
    }
    if (this.#mode === 'style') return 1;
    if (this.#scriptQuote !== '') {
      if (letter === '\\') return 2;
      if (letter === this.#scriptQuote) this.#scriptQuote = '';
      return 1;
    }
    const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(at))?.[0];
    if (comment && !/<\/script/i.test(comment)) return comment.length;
    if (/["'`]/.test(letter)) this.#scriptQuote = letter;
    return 1;
  }
}

const openQuote = (code: string): string => {
  let quote = '';
  for (let at = 0; at < code.length; at += 1) {
    const letter = code.charAt(at);
    if (quote !== '' && letter === '\\') at += 1;
    else if (quote !== '' ? letter === quote : /["'`]/.test(letter)) quote = quote === '' ? letter : '';
  }
  return quote;
};
