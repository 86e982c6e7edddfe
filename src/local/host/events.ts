// The event object that a trigger passes to its function.
import { AUTH_MODES } from '../services/script-app';
import { User } from '../services/session';
import type { Runtime } from './runtime';
import type { TriggerKind } from './trigger-kind';

/** What the starter of a run knows of the event. `range` is an address such as `B3`, on `sheet` or the active one. */
export type EventDetails = Readonly<Record<string, unknown>>;

type ActiveSpreadsheet = () => GoogleAppsScript.Spreadsheet.Spreadsheet | null;

const timeOf = (now: number): Record<string, unknown> => {
  const date = new Date(now);
  const firstDay = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.ceil(((now - firstDay) / 86_400_000 + 1) / 7),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
};

/** Google's event for a trigger of that kind, with `details` in it; stand-in objects for the file and the edited range. */
export const eventOf = (
  kind: TriggerKind,
  runtime: Runtime,
  active: ActiveSpreadsheet,
  details: EventDetails,
): Record<string, unknown> => {
  const { authMode, revealsUser } = runtime.execution();
  const mode = AUTH_MODES[authMode];
  if (kind === 'time') return { authMode: mode, ...timeOf(runtime.clock.now()), ...details };
  const { sheet: name, range: address, ...rest } = details;
  const source = active();
  const sheet = typeof name === 'string' ? source?.getSheetByName(name) : source?.getActiveSheet();
  return {
    authMode: mode,
    user: new User(revealsUser ? runtime.account.email : ''),
    ...(source ? { source } : {}),
    ...(typeof address === 'string' && sheet ? { range: sheet.getRange(address) } : {}),
    ...rest,
  };
};
