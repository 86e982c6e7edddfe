// HtmlService: pages from text, from blobs and from the bundle's own files.
import { exception } from '../host/exception';
import { googleEnum } from '../host/google-enum';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';
import { blobOf } from './blob';
import { HtmlOutput } from './html-output';
import { HtmlTemplate, type RunTemplate } from './html-template';

type Google = GoogleAppsScript.HTML.HtmlService;

export class HtmlService extends unimplemented<Google>('HTML.HtmlService') {
  override readonly SandboxMode = googleEnum(
    'EMULATED',
    'IFRAME',
    'NATIVE',
  ) as unknown as Google['SandboxMode'];
  override readonly XFrameOptionsMode = googleEnum(
    'ALLOWALL',
    'DEFAULT',
  ) as unknown as Google['XFrameOptionsMode'];

  readonly #files: ReadonlyMap<string, string>;
  readonly #run: RunTemplate;
  /** `files`: the HTML files by name, without their ending. */
  constructor(files: ReadonlyMap<string, string>, run: RunTemplate) {
    super();
    this.#files = files;
    this.#run = run;
  }

  #file(name: string): string {
    const html = this.#files.get(name) ?? this.#files.get(String(name).replace(/\.html$/, ''));
    if (html === undefined) throw exception(`No HTML file named ${name} was found.`);
    return html;
  }
  #text(member: string, source: unknown): string {
    if (typeof source === 'string') return source;
    const blob = blobOf(source);
    if (!blob) throw wrongArguments(`HtmlService.${member}`, [source]);
    return blob.getDataAsString();
  }
  #output(html: string): HtmlOutput {
    return new HtmlOutput(html, (text) => new HtmlTemplate(text, this.#run));
  }

  override createHtmlOutput(source: unknown = '') {
    return this.#output(this.#text('createHtmlOutput', source));
  }
  /** The file as it is: code in it is not run. */
  override createHtmlOutputFromFile(filename: string) {
    return this.#output(this.#file(filename));
  }
  override createTemplate(source: unknown) {
    return new HtmlTemplate(this.#text('createTemplate', source), this.#run);
  }
  override createTemplateFromFile(filename: string) {
    return new HtmlTemplate(this.#file(filename), this.#run);
  }
}
