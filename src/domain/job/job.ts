// A job: a long action with its options, to be gone on with until nothing is left.
import type { Failure } from './work';

/** The long actions. */
export const JOB_KINDS = [
  'makeSheets',
  'collect',
  'returnSheets',
  'lock',
  'summarise',
  'checkReport',
  'minutes',
  'repairList',
  'package',
  'send',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** The words of the column Keadaan; data, not text for people. */
export const JOB_WORDS = {
  running: 'berjalan',
  waiting: 'menunggu',
  paused: 'dijeda',
  done: 'selesai',
  cancelled: 'dibatalkan',
  failed: 'gagal',
} as const;
export type JobState = keyof typeof JOB_WORDS;

/** Times are `yyyy-MM-dd HH:mm` on the book's wall clock, or empty. */
export interface Job {
  readonly kind: JobKind;
  /** Equal for the same action on the same regions in the same period by the same instrument. */
  readonly key: string;
  readonly state: JobState;
  /** Who clicked. */
  readonly who: string;
  readonly since: string;
  /** When its last run began. */
  readonly last: string;
  /** When it is due again; empty where it is not waiting. */
  readonly next: string;
  /** A run that began is not taken for dead before. */
  readonly lease: string;
  /** Region codes; empty for all. */
  readonly asked: readonly string[];
  /** Units to go on with. After a run that was killed there may be some among them that are done: doing them again changes nothing. */
  readonly left: readonly string[];
  readonly done: number;
  readonly failed: readonly Failure[];
  /** What came of the last run, in a sentence or more. */
  readonly said: string;
}

/** Whether there is anything to be done for it without anybody saying so. */
export const isOpen = ({ state }: Job): boolean => state === 'running' || state === 'waiting';

/** Units in all. */
export const totalOf = ({ done, left, failed }: Job): number => done + left.length + failed.length;
