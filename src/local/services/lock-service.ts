// LockService: one run at a time.
import { exception } from '../host/exception';
import type { Clock, Runtime } from '../host/runtime';
import { unimplemented } from '../host/unimplemented';

export type LockKind = 'document' | 'script' | 'user';

/** The locks of a script: which run holds each, and those that a run nobody sees is said to hold. */
export class Locks {
  #holders: ReadonlyMap<LockKind, object> = new Map();
  readonly #others = new Map<LockKind, number>();

  /** Another run holds the lock until this time, in milliseconds since the epoch. */
  heldElsewhere(kind: LockKind, until: number): void {
    this.#others.set(kind, until);
  }
  /** When a run that waits gets it: never while another that was paused holds it. */
  freeAt(kind: LockKind): number {
    if (this.#holders.has(kind)) return Number.POSITIVE_INFINITY;
    return this.#others.get(kind) ?? Number.NEGATIVE_INFINITY;
  }
  hold(kind: LockKind, run: object): void {
    this.#holders = new Map(this.#holders).set(kind, run);
  }
  holds(kind: LockKind, run: object): boolean {
    return this.#holders.get(kind) === run;
  }
  release(kind: LockKind, run: object): void {
    this.#holders = new Map([...this.#holders].filter(([held, by]) => held !== kind || by !== run));
  }
  /** Frees all that a run holds, as at its end. */
  releaseAll(run: object): void {
    this.#holders = new Map([...this.#holders].filter(([, by]) => by !== run));
  }
  /** A way back to who holds what now. */
  keep(): () => void {
    const [holders, others] = [this.#holders, new Map(this.#others)];
    return () => {
      this.#holders = holders;
      this.#others.clear();
      for (const [kind, until] of others) this.#others.set(kind, until);
    };
  }
}

/** A lock for as long as the run. Taking it again changes nothing, and one release frees it. */
export class Lock extends unimplemented<GoogleAppsScript.Lock.Lock>('Lock.Lock') {
  readonly #locks: Locks;
  readonly #kind: LockKind;
  readonly #clock: Clock;
  readonly #run: object;
  constructor(locks: Locks, kind: LockKind, clock: Clock, run: object) {
    super();
    this.#locks = locks;
    this.#kind = kind;
    this.#clock = clock;
    this.#run = run;
  }
  override hasLock() {
    return this.#locks.holds(this.#kind, this.#run);
  }
  override releaseLock() {
    this.#locks.release(this.#kind, this.#run);
  }
  override tryLock(timeout: number) {
    if (this.hasLock()) return true;
    const wait = Math.max(0, this.#locks.freeAt(this.#kind) - this.#clock.now());
    this.#clock.sleep(Math.min(wait, timeout));
    if (wait <= timeout) this.#locks.hold(this.#kind, this.#run);
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
  readonly #run: object;
  /** `run` is whatever stands for the run, a new one for each. */
  constructor(runtime: Runtime, locks: Locks, run: object) {
    super();
    this.#runtime = runtime;
    this.#locks = locks;
    this.#run = run;
  }
  #of(kind: LockKind): Lock {
    return new Lock(this.#locks, kind, this.#runtime.clock, this.#run);
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
