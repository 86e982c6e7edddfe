// HtmlTemplate: a page with code in it, run in the script's own world.
import { unimplemented } from '../host/unimplemented';
import { escapeFor } from './html-escape';
import { HtmlOutput } from './html-output';
import { HtmlReader } from './html-place';

/** What the code of a template calls. */
export interface Page {
  raw(text: string): void;
  print(value: unknown): void;
}

/** Runs a template's function in the script's world, with the template's own properties as variables. */
export type RunTemplate = (template: object, source: string, page: Page) => void;

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Code up to its first semicolon outside brackets and texts: a printing scriptlet prints one statement. */
export const firstStatement = (code: string): string => {
  const open: string[] = [];
  let quote = '';
  for (let at = 0; at < code.length; at += 1) {
    const letter = code.charAt(at);
    if (quote !== '') {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if (/["'`]/.test(letter)) quote = letter;
    else if (PAIRS[letter]) open.push(PAIRS[letter]);
    else if (letter === open.at(-1)) open.pop();
    else if (letter === ';' && open.length === 0) return code.slice(0, at);
  }
  return code;
};

/** The source of the function that writes a template: `(page, variables) => void`. */
export const templateSource = (html: string): string => {
  const pieces = html.split(/<\?(!?=)?([\s\S]*?)\?>/);
  const body: string[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [text, mark, code] = pieces.slice(at, at + 3);
    if (text) body.push(`page.raw(${JSON.stringify(text)});`);
    if (code === undefined) continue;
    if (mark === '=') body.push(`page.print(shown(${firstStatement(code)}\n));`);
    else if (mark === '!=') body.push(`page.raw(String(${firstStatement(code)}\n));`);
    else body.push(code);
  }
  const shown = '(value) => (Object(value) === value ? String(value) : value)';
  return `(function (page, variables) { const shown = ${shown}; with (variables) {\n${body.join('\n')}\n} })`;
};

/** What a script sets on a template becomes a variable of its code. */
export class HtmlTemplate extends unimplemented<GoogleAppsScript.HTML.HtmlTemplate>('HTML.HtmlTemplate') {
  readonly #html: string;
  readonly #run: RunTemplate;
  constructor(html: string, run: RunTemplate) {
    super();
    this.#html = html;
    this.#run = run;
  }
  override evaluate() {
    const reader = new HtmlReader();
    let content = '';
    const raw = (text: string): void => {
      content += text;
      reader.feed(text);
    };
    const print = (value: unknown): void => {
      content += escapeFor(reader.place(), value);
      reader.printed();
    };
    this.#run(this, templateSource(this.#html), { raw, print });
    return new HtmlOutput(content, (html) => new HtmlTemplate(html, this.#run));
  }
  override getCode() {
    return templateSource(this.#html);
  }
  override getRawContent() {
    return this.#html;
  }
}
