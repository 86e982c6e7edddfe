// HtmlOutput: a page that a script has made.
import { exception } from '../host/exception';
import { unimplemented } from '../host/unimplemented';
import { Blob } from './blob';
import { escapeHtml } from './html-escape';

const META_TAGS = [
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-status-bar-style',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutputMetaTag extends unimplemented<GoogleAppsScript.HTML.HtmlOutputMetaTag>(
  'HTML.HtmlOutputMetaTag',
) {
  readonly #name: string;
  readonly #content: string;
  constructor(name: string, content: string) {
    super();
    this.#name = name;
    this.#content = content;
  }
  override getName() {
    return this.#name;
  }
  override getContent() {
    return this.#content;
  }
}

/** Sizes in pixels, null until set. */
export class HtmlOutput extends unimplemented<GoogleAppsScript.HTML.HtmlOutput>('HTML.HtmlOutput') {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #favicon: string | null = null;
  readonly #tags: HtmlOutputMetaTag[] = [];
  readonly #template: (html: string) => GoogleAppsScript.HTML.HtmlTemplate;

  constructor(content: string, template: (html: string) => GoogleAppsScript.HTML.HtmlTemplate) {
    super();
    this.#content = content;
    this.#template = template;
  }

  override addMetaTag(name: string, content: string) {
    if (!META_TAGS.includes(name)) {
      throw exception('The meta tag you specified is not allowed in this context.');
    }
    this.#tags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }
  override append(addedContent: string) {
    this.#content += String(addedContent);
    return this;
  }
  override appendUntrusted(addedContent: string) {
    this.#content += escapeHtml(String(addedContent));
    return this;
  }
  override asTemplate() {
    return this.#template(this.#content);
  }
  override clear() {
    this.#content = '';
    return this;
  }
  override getAs(contentType: string) {
    return this.getBlob().getAs(contentType);
  }
  override getBlob() {
    return new Blob(new TextEncoder().encode(this.#content), 'text/html', this.#title || 'output.html');
  }
  override getContent() {
    return this.#content;
  }
  override getFaviconUrl() {
    return this.#favicon as string;
  }
  override getHeight() {
    return this.#height as number;
  }
  override getMetaTags() {
    return [...this.#tags];
  }
  override getTitle() {
    return this.#title;
  }
  override getWidth() {
    return this.#width as number;
  }
  override setContent(content: string) {
    this.#content = String(content);
    return this;
  }
  override setFaviconUrl(iconUrl: string) {
    this.#favicon = iconUrl;
    return this;
  }
  override setHeight(height: number) {
    this.#height = height;
    return this;
  }
  /** Google has ignored the mode since only one is left. */
  override setSandboxMode(_mode: unknown) {
    return this;
  }
  override setTitle(title: string) {
    this.#title = String(title);
    return this;
  }
  override setWidth(width: number) {
    this.#width = width;
    return this;
  }
  override setXFrameOptionsMode(_mode: unknown) {
    return this;
  }
}
