// LockService: one run at a time.
import { exception } from '../host/exception';
import type { Clock, Runtime } from '../host/runtime';
import { unimplemented } from '../host/unimplemented';

export type LockKind = 'document' | 'script' | 'user';

/** The locks of a script: those of the run under way, and those that another run is said to hold. */
export class Locks {
  readonly #held = new Set<LockKind>();
  readonly #others = new Map<LockKind, number>();

  /** Another run holds the lock until this time, in milliseconds since the epoch. */
  heldElsewhere(kind: LockKind, until: number): void {
    this.#others.set(kind, until);
  }
  freeAt(kind: LockKind): number {
    return this.#others.get(kind) ?? Number.NEGATIVE_INFINITY;
  }
  hold(kind: LockKind): void {
    this.#held.add(kind);
  }
  holds(kind: LockKind): boolean {
    return this.#held.has(kind);
  }
  release(kind: LockKind): void {
    this.#held.delete(kind);
  }
  releaseAll(): void {
    this.#held.clear();
  }
}

/** A lock for as long as the run. Taking it again changes nothing, and one release frees it. */
export class Lock extends unimplemented<GoogleAppsScript.Lock.Lock>('Lock.Lock') {
  readonly #locks: Locks;
  readonly #kind: LockKind;
  readonly #clock: Clock;
  constructor(locks: Locks, kind: LockKind, clock: Clock) {
    super();
    this.#locks = locks;
    this.#kind = kind;
    this.#clock = clock;
  }
  override hasLock() {
    return this.#locks.holds(this.#kind);
  }
  override releaseLock() {
    this.#locks.release(this.#kind);
  }
  override tryLock(timeout: number) {
    if (this.hasLock()) return true;
    const wait = Math.max(0, this.#locks.freeAt(this.#kind) - this.#clock.now());
    this.#clock.sleep(Math.min(wait, timeout));
    if (wait <= timeout) this.#locks.hold(this.#kind);
    return this.hasLock();
  }
  override waitLock(timeout: number) {
    if (this.tryLock(timeout)) return;
    throw exception('Lock timeout: another process was holding the lock for too long.');
  }
}

export class LockService extends unimplemented<GoogleAppsScript.Lock.LockService>('Lock.LockService') {
  readonly #runtime: Runtime;
  readonly #locks: Locks;
  constructor(runtime: Runtime, locks: Locks) {
    super();
    this.#runtime = runtime;
    this.#locks = locks;
  }
  #of(kind: LockKind): Lock {
    return new Lock(this.#locks, kind, this.#runtime.clock);
  }
  /** null when the script is bound to no file. */
  override getDocumentLock() {
    return (this.#runtime.boundTo === null ? null : this.#of('document')) as GoogleAppsScript.Lock.Lock;
  }
  override getScriptLock() {
    return this.#of('script');
  }
  override getUserLock() {
    return this.#of('user');
  }
}
