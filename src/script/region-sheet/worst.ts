// What the hidden column `worst` of a row says, for what counts and colours by it.

/** `ok` also where there is only a question; `''` stands beside rows without an indicator. */
export const WORST = { ok: 'ok', warning: 'warning', error: 'error', blank: 'blank' } as const;
export type Worst = (typeof WORST)[keyof typeof WORST];
