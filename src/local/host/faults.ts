// What can go wrong in a run, at one of its service calls: asked for by name, never by itself.
import type { LockKind } from '../services/lock-service';

/** A service call of a run, counted from 0; calls within a call are part of it. */
export interface ServiceCall {
  readonly index: number;
  /** As it is counted: `Range.getValues`. */
  readonly member: string;
}

/**
 * `before` the call nothing of it has happened; `after` it has, and the script is not told.
 *
 * - `kill`: the execution is gone. Changes of documents that were not saved are lost with it. Writes to spreadsheets are
 *   `written`, as when a run ends by an error, or those since the last `SpreadsheetApp.flush()` are `lost`, as when the machine
 *   it ran on is gone. Google documents neither; a program has to survive both.
 * - `timeout`: the call takes as long as the run has left. All that was written stays, open documents are saved.
 * - `error`: the service throws this, once; what the script makes of it is the script's.
 * - `lock`: another execution holds the lock for so long.
 * - `elsewhere`: something happens that this run has no part in: a permission taken back, a trigger disabled.
 * - `pause`: the run stands still before the call and can be resumed.
 */
export type Fault =
  | { readonly kind: 'kill'; readonly when: 'before' | 'after'; readonly buffered: 'written' | 'lost' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'error'; readonly when: 'before' | 'after'; readonly error: Error }
  | { readonly kind: 'lock'; readonly lock: LockKind; readonly milliseconds: number }
  | { readonly kind: 'elsewhere'; readonly happen: () => void }
  | { readonly kind: 'pause' };

export type FaultKind = Fault['kind'];

/** What is to go wrong at a call; null for nothing. Asked once for each call, in their order. */
export type Faults = (call: ServiceCall) => Fault | null;

/** The fault at one call of a run, and none at the others. */
export const faultAt =
  (index: number, fault: Fault): Faults =>
  (call) =>
    call.index === index ? fault : null;

/** How a run ends that a fault killed: the script never sees it. */
export class Killed extends Error {
  override readonly name = 'Killed';
  constructor(call: ServiceCall) {
    super(`The execution was killed at its call ${call.index}, ${call.member}.`);
  }
}
