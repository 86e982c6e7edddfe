// PropertiesService: three stores of short texts that outlive a run.
import { exception } from '../host/exception';
import { PROPERTY_LIMITS } from '../host/limits';
import type { Runtime } from '../host/runtime';
import { wrongArguments } from '../host/signature';
import { unimplemented } from '../host/unimplemented';
import type { PropertyStore } from './property-store';

const bytes = (text: string): number => Buffer.byteLength(text);

const sizeOf = (values: Readonly<Record<string, string>>): number =>
  Object.entries(values).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);

/** One store. Values that are not texts are kept as `String(value)`. */
export class Properties extends unimplemented<GoogleAppsScript.Properties.Properties>(
  'Properties.Properties',
) {
  readonly #store: PropertyStore;
  readonly #name: string;
  constructor(store: PropertyStore, name: string) {
    super();
    this.#store = store;
    this.#name = name;
  }

  #save(values: Record<string, string>): this {
    for (const value of Object.values(values)) {
      if (bytes(value) > PROPERTY_LIMITS.valueBytes) throw exception('Argument too large: value');
    }
    if (sizeOf(values) > PROPERTY_LIMITS.storeBytes) {
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#store.write(this.#name, values);
    return this;
  }

  override deleteAllProperties() {
    this.#store.write(this.#name, {});
    return this;
  }
  override deleteProperty(key: string) {
    const { [key]: _, ...rest } = this.#store.read(this.#name);
    this.#store.write(this.#name, rest);
    return this;
  }
  override getKeys() {
    return Object.keys(this.#store.read(this.#name));
  }
  override getProperties() {
    return this.#store.read(this.#name);
  }
  override getProperty(key: string) {
    return this.#store.read(this.#name)[key] ?? null;
  }
  override setProperties(properties: Record<string, string>, deleteAllOthers = false) {
    if (typeof properties !== 'object' || properties === null) {
      throw wrongArguments('PropertiesService.Properties.setProperties', [properties]);
    }
    const added = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    return this.#save({ ...(deleteAllOthers ? {} : this.getProperties()), ...Object.fromEntries(added) });
  }
  override setProperty(key: string, value: string) {
    if (key == null || value == null) {
      throw wrongArguments('PropertiesService.Properties.setProperty', [key, value]);
    }
    return this.#save({ ...this.getProperties(), [String(key)]: String(value) });
  }
}

export class PropertiesService extends unimplemented<GoogleAppsScript.Properties.PropertiesService>(
  'Properties.PropertiesService',
) {
  readonly #runtime: Runtime;
  readonly #store: PropertyStore;
  constructor(runtime: Runtime, store: PropertyStore) {
    super();
    this.#runtime = runtime;
    this.#store = store;
  }
  #of(member: string, name: string): Properties {
    if (this.#runtime.execution().authMode === 'NONE') {
      this.#runtime.need(`PropertiesService.${member}`, 'script.storage');
    }
    return new Properties(this.#store, name);
  }
  /** null when the script is bound to no file. */
  override getDocumentProperties() {
    const bound = this.#runtime.boundTo;
    return (
      bound === null ? null : this.#of('getDocumentProperties', `document:${bound}`)
    ) as GoogleAppsScript.Properties.Properties;
  }
  override getScriptProperties() {
    return this.#of('getScriptProperties', 'script');
  }
  override getUserProperties() {
    return this.#of('getUserProperties', `user:${this.#runtime.account.email}`);
  }
}
