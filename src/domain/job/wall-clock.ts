// Times as the book's clock on the wall shows them: `yyyy-MM-dd HH:mm`, in one zone, without daylight saving.

const MINUTE_MS = 60_000;
const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** The time so many minutes later; empty for what is no time. */
export const plusMinutes = (time: string, minutes: number): string => {
  if (!TIME.test(time)) return '';
  const moment = Date.parse(`${time.slice(0, 10)}T${time.slice(11)}:00Z`);
  if (Number.isNaN(moment)) return '';
  return new Date(moment + minutes * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ');
};
