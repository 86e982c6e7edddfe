// What a message tells, before it has a form.
import type { Evaluation } from '../../domain/evaluation/evaluate';

/** One region's line in a message. */
export interface RegionLine {
  readonly evaluation: Evaluation;
  readonly errors: number;
  readonly warnings: number;
  readonly number: string;
  readonly url: string;
}

export interface Letter {
  /** The audit trail's last entry when the message was made, as people compare it. */
  readonly trailHead: string;
  readonly lines: readonly RegionLine[];
  readonly province: string;
  /** Lines whose summary was not in the last message to this address. */
  readonly news: readonly RegionLine[];
  /** Days left until the deadline, negative when it has passed; null without one. */
  readonly daysLeft: number | null;
  /** Lines of regions of which answers are missing or unusable, wherever their verification stands. */
  readonly late: readonly RegionLine[];
}
