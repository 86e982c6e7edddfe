// Session: who runs the script, and in which zone and language.
import { createHash } from 'node:crypto';
import type { Runtime } from '../host/runtime';
import { unimplemented } from '../host/unimplemented';

export class User extends unimplemented<GoogleAppsScript.Base.User>('Base.User') {
  readonly #email: string;
  constructor(email: string) {
    super();
    this.#email = email;
  }
  override getEmail() {
    return this.#email;
  }
  override toString() {
    return this.#email;
  }
}

export class Session extends unimplemented<GoogleAppsScript.Base.Session>('Base.Session') {
  readonly #runtime: Runtime;
  readonly #locale: string;
  constructor(runtime: Runtime, locale: string) {
    super();
    this.#runtime = runtime;
    this.#locale = locale;
  }
  #mayTell(): boolean {
    try {
      this.#runtime.need('Session.getActiveUser', 'userinfo.email');
      return true;
    } catch {
      return false;
    }
  }
  /** The user's address; blank in simple triggers, without the scope, and where Google does not tell. */
  override getActiveUser() {
    const told = this.#runtime.execution().revealsUser && this.#mayTell();
    return new User(told ? this.#runtime.account.email : '');
  }
  override getActiveUserLocale() {
    return this.#locale.split('_')[0] ?? this.#locale;
  }
  override getEffectiveUser() {
    this.#runtime.need('Session.getEffectiveUser', 'userinfo.email');
    return new User(this.#runtime.account.email);
  }
  override getScriptTimeZone() {
    return this.#runtime.scriptTimeZone;
  }
  /** A text that differs by user and script, and tells nothing of either. */
  override getTemporaryActiveUserKey() {
    return createHash('sha256').update(this.#runtime.account.email).digest('base64url');
  }
}
