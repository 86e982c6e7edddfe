// The ways a script's function is started, and what each one may do.
import type { Execution } from './runtime';

/** `menu`: a person clicked or ran it in the editor. `open`, `edit`: simple triggers. `page`: google.script.run. */
export type TriggerKind = 'menu' | 'open' | 'edit' | 'time' | 'installed' | 'page';

/** What a run of that kind may do. `bound`: the script has a file with a menu bar; `person`: somebody is looking at it. */
export const executionOf = (kind: TriggerKind, bound: boolean, person: boolean): Execution => {
  const simple = kind === 'open' || kind === 'edit';
  return {
    authMode: simple ? 'LIMITED' : 'FULL',
    hasUi: bound && kind !== 'time' && (person || kind === 'open'),
    revealsUser: !simple,
  };
};
