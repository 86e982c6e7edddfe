// Processor time: what a measurement takes hardly depends on who else uses the machine.
import { middle } from './sums';

/** Milliseconds that all threads of this process have computed so far: collecting garbage and compiling are among it. */
export const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The time inside services is told by `performance.now()`: in a process that only measures, that is processor time too. */
export const countServicesByCpu = (): void => {
  Object.assign(performance, { now: cpuMilliseconds });
};

/** Megabytes of memory that this process had at most. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

export interface Cost {
  /** The first run, before anything is compiled: as on Google, where every click loads the program anew. */
  readonly cold: number;
  /** The middle of the runs that follow. */
  readonly warm: number;
}

/** Milliseconds of processor time of each piece of work, done by turns so that none has the quieter minutes. */
export const costsOf = <K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  times: number,
): Readonly<Record<K, Cost>> => {
  const names = Object.keys(works) as K[];
  const spent = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i <= times; i += 1) {
    for (const name of names) {
      const start = cpuMilliseconds();
      works[name]();
      spent.get(name)?.push(cpuMilliseconds() - start);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const [cold = Number.NaN, ...warm] = spent.get(name) ?? [];
      return [name, { cold, warm: middle(warm) }];
    }),
  ) as Readonly<Record<K, Cost>>;
};
