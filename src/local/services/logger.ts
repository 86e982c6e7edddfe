// Logger and console: what a script prints, as lines.
import { format, types } from 'node:util';
import { googleType, unimplemented } from '../host/unimplemented';
import { formatDate } from './format-date';

export type Level = 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';

const isOwnKind = (value: object): boolean =>
  Array.isArray(value) ||
  Object.getPrototypeOf(value) === Object.prototype ||
  types.isDate(value) ||
  types.isNativeError(value);

/** Texts with `%s` and values, as one line; a service's object prints as its name. */
const line = (values: readonly unknown[]): string =>
  format(
    ...values.map((value) =>
      typeof value === 'object' && value !== null && !isOwnKind(value) ? nameOf(value) : value,
    ),
  );

const nameOf = (value: object): string => {
  const type: unknown = Reflect.get(value, googleType);
  const named = value.toString !== Object.prototype.toString || typeof type !== 'string';
  return named ? String(value) : (type.split('.')[1] ?? type);
};

/** The lines of one run. */
export class Log {
  readonly #lines: string[] = [];
  readonly #write: (line: string) => void;
  readonly #now: () => number;
  readonly #timeZone: string;
  constructor(write: (line: string) => void, now: () => number, timeZone: string) {
    this.#write = write;
    this.#now = now;
    this.#timeZone = timeZone;
  }
  add(level: Level, text: string): void {
    const at = formatDate(this.#now(), this.#timeZone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy");
    this.#lines.push(`${at} ${level}: ${text}`);
    this.#write(text);
  }
  clear(): void {
    this.#lines.length = 0;
  }
  text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}

export class Logger extends unimplemented<GoogleAppsScript.Base.Logger>('Base.Logger') {
  readonly #log: Log;
  constructor(log: Log) {
    super();
    this.#log = log;
  }
  /** The lines of this run, each with its time. */
  override getLog() {
    return this.#log.text();
  }
  override clear() {
    this.#log.clear();
  }
  override log(...values: unknown[]) {
    this.#log.add('INFO', line(values));
    return this;
  }
}

/** The methods of the script's `console`. */
export const consoleMethods = (
  log: Log,
  now: () => number,
): Readonly<Record<string, (...values: unknown[]) => void>> => {
  const started = new Map<string, number>();
  const print =
    (level: Level) =>
    (...values: unknown[]): void =>
      log.add(level, line(values));
  return {
    log: print('DEBUG'),
    info: print('INFO'),
    warn: print('WARNING'),
    error: print('ERROR'),
    time: (label) => {
      started.set(String(label), now());
    },
    timeEnd: (label) => {
      const start = started.get(String(label));
      if (start === undefined) return;
      started.delete(String(label));
      log.add('DEBUG', `${String(label)}: ${now() - start}ms`);
    },
  };
};
