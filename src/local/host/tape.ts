// What a run was answered, so that one that was paused can be brought to the same point again: its script is run anew and
// hears the same answers.
import { exception } from './exception';
import { type Faults, Killed, type ServiceCall } from './faults';

type Answer =
  | { readonly failed: false; readonly value: unknown }
  | { readonly failed: true; readonly error: unknown };

interface Recorded {
  readonly member: string;
  readonly answer: Answer;
}

/** What a run that stands still throws at whatever its script asks. */
class Paused extends Error {
  override readonly name = 'Paused';
}

/** What the tape asks of the run it belongs to. */
export interface TapeOptions {
  readonly holdLock: (kind: 'document' | 'script' | 'user', milliseconds: number) => void;
  /** Lets the run's time pass to its end. */
  readonly useUpTime: () => void;
}

/** The answers of one run, over all the times its script is run. */
export class Tape {
  readonly #options: TapeOptions;
  readonly #calls: Recorded[] = [];
  readonly #times: number[] = [];
  readonly #chances: number[] = [];
  #lines = 0;
  #played = { calls: 0, times: 0, chances: 0, lines: 0 };
  #faults: Faults | null = null;
  #inside = false;
  #end: Error | null = null;
  #killed: { readonly buffered: 'written' | 'lost' } | null = null;

  constructor(options: TapeOptions) {
    this.#options = options;
  }

  /** The members that were called, in their order. */
  get members(): readonly string[] {
    return this.#calls.map(({ member }) => member);
  }
  get isPaused(): boolean {
    return this.#end instanceof Paused;
  }
  /** How it was killed; null when it was not. */
  get killed(): { readonly buffered: 'written' | 'lost' } | null {
    return this.#killed;
  }

  /** From the beginning, with these faults at the calls that are new. */
  rewind(faults: Faults | null): void {
    this.#played = { calls: 0, times: 0, chances: 0, lines: 0 };
    this.#faults = faults;
    this.#end = null;
  }

  /** Throws, and ever after, when the run is over or stands still. */
  readonly mustGoOn = (): void => {
    if (this.#end) throw this.#end;
  };

  /** The time that the script is told. */
  readonly time = (now: () => number): number => this.#again(this.#times, 'times', now);

  readonly chance = (random: () => number): number => this.#again(this.#chances, 'chances', random);

  #again(told: number[], which: 'times' | 'chances', ask: () => number): number {
    if (this.#end) return ask();
    const place = this.#played[which];
    this.#played[which] += 1;
    const value = told[place] ?? ask();
    told[place] = value;
    return value;
  }

  /** Prints a line of the script that it has not printed before. */
  readonly print = (line: () => void): void => {
    this.#played.lines += 1;
    if (this.#played.lines <= this.#lines) return;
    this.#lines += 1;
    line();
  };

  /** One call: answered as it was, or done now with what is to go wrong at it. */
  readonly call = (member: string, work: () => unknown): unknown => {
    if (this.#inside) return work();
    const index = this.#played.calls;
    const known = this.#calls[index];
    this.#played.calls += 1;
    if (known) {
      if (known.member !== member) {
        throw new Error(`The script called ${member} where it had called ${known.member}.`);
      }
      return given(known.answer);
    }
    const answer = this.#live({ index, member }, work);
    this.#calls.push({ member, answer });
    return given(answer);
  };

  #live(call: ServiceCall, work: () => unknown): Answer {
    const fault = this.#faults?.(call) ?? null;
    if (fault?.kind === 'pause') this.#stop(new Paused('The run stands still.'));
    if (fault?.kind === 'elsewhere') fault.happen();
    if (fault?.kind === 'lock') this.#options.holdLock(fault.lock, fault.milliseconds);
    if (fault?.kind === 'timeout') {
      this.#options.useUpTime();
      this.#stop(exception('Exceeded maximum execution time'));
    }
    if (fault?.kind === 'kill' && fault.when === 'before') this.#kill(call, fault);
    if (fault?.kind === 'error' && fault.when === 'before') return { failed: true, error: fault.error };
    const answer = this.#done(work);
    if (fault?.kind === 'kill') this.#kill(call, fault);
    return fault?.kind === 'error' ? { failed: true, error: fault.error } : answer;
  }

  #done(work: () => unknown): Answer {
    this.#inside = true;
    try {
      return { failed: false, value: work() };
    } catch (error) {
      return { failed: true, error };
    } finally {
      this.#inside = false;
    }
  }

  #kill(call: ServiceCall, { buffered }: { readonly buffered: 'written' | 'lost' }): never {
    this.#killed = { buffered };
    return this.#stop(new Killed(call));
  }

  #stop(end: Error): never {
    this.#end = end;
    throw end;
  }
}

const given = (answer: Answer): unknown => {
  if (answer.failed) throw answer.error;
  return answer.value;
};
