// Ui: menus, questions and dialogs of the file the script is bound to.
import { exception } from '../host/exception';
import { enumName, googleEnum } from '../host/google-enum';
import type { Runtime } from '../host/runtime';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';
import { HtmlOutput } from './html-output';
import { Menu, type MenuData } from './menu';

type Google = GoogleAppsScript.Base.Ui;

/** The names of the buttons a person can press. */
export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** The person at the computer: who answers what the script asks. Absent members answer as a closed dialog. */
export interface Person {
  alert(title: string, prompt: string, buttons: ButtonSetName): string;
  prompt(
    title: string,
    prompt: string,
    buttons: ButtonSetName,
  ): { readonly button: string; readonly text: string };
  /** `size` in pixels, null where the script does not say. */
  dialog(
    html: string,
    title: string,
    kind: 'modal' | 'modeless' | 'sidebar',
    size: { readonly width: number | null; readonly height: number | null },
  ): void;
  /** `seconds` is negative for a toast that stays. */
  toast?(message: string, title: string, seconds: number): void;
}

export const BUTTONS = googleEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const BUTTON_SETS = googleEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

const buttonOf = (name: string): GoogleAppsScript.Base.Button => {
  if (!(name in BUTTONS)) throw new TypeError(`There is no button ${name}.`);
  return BUTTONS[name as ButtonName] as unknown as GoogleAppsScript.Base.Button;
};

/** The three forms of alert and prompt: (prompt), (prompt, buttons), (title, prompt, buttons). */
const question = (
  member: string,
  args: readonly unknown[],
): { title: string; prompt: string; buttons: ButtonSetName } => {
  const [first, second, third] = args;
  const last = args.length === 3 ? third : second;
  const buttons = args.length === 1 ? 'OK' : enumName(last);
  const known = buttons !== undefined && buttons in BUTTON_SETS;
  if (args.length < 1 || args.length > 3 || !known) throw wrongArguments(`Ui.${member}`, args);
  const [title, prompt] = args.length === 3 ? [first, second] : ['', first];
  return { title: String(title), prompt: String(prompt), buttons: buttons as ButtonSetName };
};

export class PromptResponse extends unimplemented<GoogleAppsScript.Base.PromptResponse>(
  'Base.PromptResponse',
) {
  readonly #button: string;
  readonly #text: string;
  constructor(button: string, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }
  override getResponseText() {
    return this.#text;
  }
  override getSelectedButton() {
    return buttonOf(this.#button);
  }
}

export interface UiOptions {
  readonly person: Person | null;
  readonly showMenu: (menu: MenuData) => void;
  /** Caption of the menu of an add-on. */
  readonly addonName: string;
}

export class Ui extends unimplemented<Google>('Base.Ui') {
  override readonly Button = BUTTONS as unknown as Google['Button'];
  override readonly ButtonSet = BUTTON_SETS as unknown as Google['ButtonSet'];

  readonly #runtime: Runtime;
  readonly #options: UiOptions;
  constructor(runtime: Runtime, options: UiOptions) {
    super();
    this.#runtime = runtime;
    this.#options = options;
  }

  #person(): Person {
    if (!this.#options.person) throw noUi();
    return this.#options.person;
  }

  override createMenu(caption: string) {
    if (typeof caption !== 'string') throw wrongArguments('Ui.createMenu', [caption]);
    return new Menu(caption, this.#options.showMenu);
  }
  override createAddonMenu() {
    return new Menu(this.#options.addonName, this.#options.showMenu);
  }
  override alert(...args: unknown[]) {
    const { title, prompt, buttons } = question('alert', args);
    return buttonOf(this.#person().alert(title, prompt, buttons));
  }
  override prompt(...args: unknown[]) {
    const { title, prompt, buttons } = question('prompt', args);
    const answer = this.#person().prompt(title, prompt, buttons);
    return new PromptResponse(answer.button, answer.text);
  }

  #dialog(member: string, html: unknown, title: unknown, kind: 'modal' | 'modeless' | 'sidebar'): void {
    this.#runtime.need(`Ui.${member}`, 'script.container.ui');
    if (!(html instanceof HtmlOutput)) throw wrongArguments(`Ui.${member}`, [html, title]);
    const size = { width: html.getWidth(), height: html.getHeight() };
    this.#person().dialog(html.getContent(), String(title ?? ''), kind, size);
  }
  override showModalDialog(html: unknown, title: string) {
    this.#dialog('showModalDialog', html, title, 'modal');
  }
  override showModelessDialog(html: unknown, title: string) {
    this.#dialog('showModelessDialog', html, title, 'modeless');
  }
  override showSidebar(html: unknown) {
    this.#dialog('showSidebar', html, html instanceof HtmlOutput ? html.getTitle() : '', 'sidebar');
  }
}

/** Google's words where there is nobody to ask. */
export const noUi = (): Error => exception('Cannot call SpreadsheetApp.getUi() from this context.');
