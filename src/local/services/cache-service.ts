// CacheService: short texts that may be gone tomorrow.
import { exception } from '../host/exception';
import type { Clock, Runtime } from '../host/runtime';
import { unimplemented } from '../host/unimplemented';

const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1_000;
const KEPT_ITEMS = 900;

export type CacheItems = Map<string, { readonly value: string; readonly until: number }>;

/** One cache. What is past its time is gone; past 1,000 items the 900 that expire last stay. */
export class Cache extends unimplemented<GoogleAppsScript.Cache.Cache>('Cache.Cache') {
  readonly #items: CacheItems;
  readonly #clock: Clock;
  constructor(items: CacheItems, clock: Clock) {
    super();
    this.#items = items;
    this.#clock = clock;
  }
  override get(key: string) {
    const item = this.#items.get(String(key));
    return item && item.until > this.#clock.now() ? item.value : null;
  }
  override getAll(keys: string[]) {
    const found = keys.flatMap((key): [string, string][] => {
      const value = this.get(key);
      return value === null ? [] : [[key, value]];
    });
    return Object.fromEntries(found);
  }
  override put(key: string, value: string, seconds = DEFAULT_SECONDS) {
    const text = String(value);
    if (String(key).length > KEY_LENGTH) throw exception('Argument too large: key');
    if (Buffer.byteLength(text) > VALUE_BYTES) throw exception('Argument too large: value');
    const until = this.#clock.now() + Math.min(seconds, MOST_SECONDS) * 1000;
    this.#items.set(String(key), { value: text, until });
    if (this.#items.size <= MOST_ITEMS) return;
    const lasting = [...this.#items].sort(([, a], [, b]) => b.until - a.until);
    for (const [dropped] of lasting.slice(KEPT_ITEMS)) this.#items.delete(dropped);
  }
  override putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS) {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }
  override remove(key: string) {
    this.#items.delete(String(key));
  }
  override removeAll(keys: string[]) {
    for (const key of keys) this.remove(key);
  }
}

export class CacheService extends unimplemented<GoogleAppsScript.Cache.CacheService>('Cache.CacheService') {
  readonly #runtime: Runtime;
  readonly #caches: Map<string, CacheItems>;
  constructor(runtime: Runtime, caches: Map<string, CacheItems>) {
    super();
    this.#runtime = runtime;
    this.#caches = caches;
  }
  #of(name: string): Cache {
    const items = this.#caches.get(name) ?? new Map();
    this.#caches.set(name, items);
    return new Cache(items, this.#runtime.clock);
  }
  /** null when the script is bound to no file. */
  override getDocumentCache() {
    return this.#runtime.boundTo === null ? null : this.#of('document');
  }
  override getScriptCache() {
    return this.#of('script');
  }
  override getUserCache() {
    return this.#of('user');
  }
}
