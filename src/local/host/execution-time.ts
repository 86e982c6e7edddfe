// Google's time in a run: each service call takes its time, and a run that has used up its own is ended.
import { RangeState } from '../spreadsheet/range-state';
import { exception } from './exception';
import type { AuthMode, Clock } from './runtime';
import type { TriggerKind } from './trigger-kind';

/** How long things take on Google. */
export interface SimulatedTime {
  /** Milliseconds of one service call by its name, as in `Range.getValues`; `cells` are those of its range, 0 without one. */
  readonly costs: (member: string, cells: number) => number;
  /** Milliseconds that one run may take: six minutes unless told otherwise. Simple triggers have thirty seconds at most. */
  readonly executionLimit?: number;
}

/** Milliseconds. Source: Apps Script guide "Quotas for Google services", August 2026. */
const RUN = 6 * 60_000;
const SIMPLE = 30_000;

/** Milliseconds that such a run may take. */
export const limitOf = (time: SimulatedTime, trigger: TriggerKind, mode: AuthMode | undefined): number => {
  const whole = time.executionLimit ?? RUN;
  const isSimple = trigger === 'open' || trigger === 'edit' || mode === 'CUSTOM_FUNCTION';
  return isSimple ? Math.min(SIMPLE, whole) : whole;
};

const timeIsOver = (): Error => exception('Exceeded maximum execution time');

/** The time of one run. */
export class ExecutionTime {
  readonly #clock: Clock;
  readonly #time: SimulatedTime;
  readonly #end: number;
  #over: Error | null = null;

  constructor(clock: Clock, time: SimulatedTime, limit: number) {
    this.#clock = clock;
    this.#time = time;
    this.#end = clock.now() + limit;
  }

  /** Throws Google's text when the run has used up its time, and ever after. */
  readonly mustGoOn = (): void => {
    if (!this.#over && this.#clock.now() <= this.#end) return;
    this.#over ??= timeIsOver();
    throw this.#over;
  };

  /** Lets all the time pass that is left. */
  useUp(): void {
    this.#clock.sleep(Math.max(0, this.#end - this.#clock.now()));
  }

  /** Lets the time of a call pass; throws when the run ends in the middle of it, before anything came of it. */
  pass(member: string, service: object): void {
    const cells = service instanceof RangeState ? service.area.rows * service.area.columns : 0;
    const cost = this.#time.costs(member, cells);
    const left = Math.max(0, this.#end - this.#clock.now());
    this.#clock.sleep(Math.min(cost, left));
    if (cost > left) this.#over ??= timeIsOver();
    this.mustGoOn();
  }
}
