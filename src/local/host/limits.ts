// Google's public limits by kind of account, and the day's use of them.
import { exception } from './exception';
import type { AccountKind, Clock, Quota, Quotas } from './runtime';

const MINUTE = 60_000;

/** A day's allowance. Source: Apps Script guide "Quotas for Google services", August 2026. */
export const DAILY_LIMITS: Readonly<Record<AccountKind, Readonly<Record<Quota, number>>>> = {
  consumer: {
    documents: 250,
    spreadsheets: 250,
    mailRecipients: 100,
    conversions: 2_000,
    triggerTime: 90 * MINUTE,
  },
  workspace: {
    documents: 1_500,
    spreadsheets: 3_200,
    mailRecipients: 1_500,
    conversions: 4_000,
    triggerTime: 360 * MINUTE,
  },
};

/** Limits of one message. Sizes in bytes. Same source. */
export const MAIL_LIMITS = {
  recipients: 50,
  attachments: 250,
  attachmentBytes: 25 * 1024 * 1024,
  bodyBytes: { consumer: 200 * 1024, workspace: 400 * 1024 },
} as const;

/** Property sizes in bytes. Same source. */
export const PROPERTY_LIMITS = { valueBytes: 9 * 1024, storeBytes: 500 * 1024 } as const;

/** Triggers of one user in one script. Same source. */
export const TRIGGER_LIMIT = 20;

/** Google's words for a day that is used up. */
const TEXTS: Readonly<Record<Quota, string>> = {
  documents: 'Service invoked too many times for one day: document create.',
  spreadsheets: 'Service invoked too many times for one day: spreadsheet create.',
  mailRecipients: 'Service invoked too many times for one day: email.',
  conversions: 'Service invoked too many times for one day: file conversion.',
  triggerTime: 'Service using too much computer time for one day.',
};

/** The quotas of an account, which its scripts may share. */
export interface AccountQuotas extends Quotas {
  /** A way back to what was used by now. */
  keep(): () => void;
}

const DAY = 24 * 60 * 60 * 1000;

/** The day's use, per quota: it starts anew 24 hours after the first use. A spend that would pass the limit spends nothing. */
export const dailyQuotas = (kind: AccountKind, clock: Clock): AccountQuotas => {
  let uses: ReadonlyMap<Quota, { readonly since: number; readonly used: number }> = new Map();
  const today = (what: Quota): { readonly since: number; readonly used: number } => {
    const use = uses.get(what);
    return use && clock.now() - use.since < DAY ? use : { since: clock.now(), used: 0 };
  };
  const remaining = (what: Quota): number => DAILY_LIMITS[kind][what] - today(what).used;
  return {
    remaining,
    spend: (what, amount) => {
      if (amount > remaining(what)) {
        throw exception(TEXTS[what]);
      }
      const { since, used } = today(what);
      uses = new Map(uses).set(what, { since, used: used + amount });
    },
    keep: () => {
      const kept = uses;
      return () => {
        uses = kept;
      };
    },
  };
};
