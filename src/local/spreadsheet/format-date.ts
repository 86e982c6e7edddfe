// A date, a time or a duration as a cell shows it.
import type { Section, Token } from './format-code';
import type { Locale } from './locales';
import { fieldsOf } from './serial';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const isHour = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.type === 'date' && /^h/i.test(token.text)) || (token.type === 'elapsed' && token.unit === 'h'));
const isSecond = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.type === 'date' && /^s/i.test(token.text)) || (token.type === 'elapsed' && token.unit === 's'));

const timed = (token: Token): boolean =>
  token.type === 'elapsed' || (token.type === 'date' && !/^[.,]0|^[AaPp]/.test(token.text));

/** A serial number in a section of date and time tokens. `m` is minutes after an hour or before a second, else months. */
export const formatDate = (serial: number, section: Section, locale: Locale): string => {
  const tokens = section.tokens;
  const meaningful = tokens.filter(timed);
  const fraction = tokens.reduce(
    (most, token) =>
      token.type === 'date' && /^[.,]0+$/.test(token.text) ? Math.max(most, token.text.length - 1) : most,
    0,
  );
  // Fractions of a second are rounded to the digits shown; without any they are cut.
  const unit = 10 ** (3 - Math.min(fraction, 3));
  const rounding = fraction === 0 || unit === 1 ? 0 : unit / 2 / DAY;
  const fields = fieldsOf(serial + rounding);
  const time = Math.floor(fields.time / unit) * unit;
  const hours = Math.floor(time / HOUR);
  const minutes = Math.floor(time / 60_000) % 60;
  const seconds = Math.floor(time / 1000) % 60;
  const total = Math.floor((Math.round(Math.abs(serial) * DAY) + rounding * DAY) / unit) * unit;
  const twelve = tokens.some((token) => token.type === 'date' && /^(am\/pm|a\/p)$/i.test(token.text));
  let elapsedShown = false;

  const dateToken = (token: Token & { type: 'date' }): string => {
    const { text } = token;
    const width = text.length;
    const place = meaningful.indexOf(token);
    if (/^[.,]0/.test(text)) return locale.decimal + pad(time % 1000, 3).slice(0, width - 1);
    if (/^am\/pm$/i.test(text)) {
      const half = hours < 12 ? 'AM' : 'PM';
      return text[0] === 'a' ? half.toLowerCase() : half;
    }
    if (/^a\/p$/i.test(text)) return hours < 12 ? (text[0] ?? 'A') : text[0] === 'a' ? 'p' : 'P';
    switch ((text[0] ?? '').toLowerCase()) {
      case 'y':
        return width <= 2 ? pad(fields.year % 100, 2) : pad(fields.year, 4);
      case 'd':
        if (width <= 2) return pad(fields.day, width);
        return (width === 3 ? locale.daysShort : locale.days)[fields.weekday] ?? '';
      case 'h': {
        const shown = twelve ? hours % 12 || 12 : hours;
        return pad(shown, Math.min(width, 2));
      }
      case 's':
        return pad(seconds, Math.min(width, 2));
      default: {
        const minute = isHour(meaningful[place - 1]) || isSecond(meaningful[place + 1]);
        if (minute && text[0] === 'm' && width <= 2) return pad(minutes, width);
        if (width <= 2) return pad(fields.month, width);
        const name = (width === 3 ? locale.monthsShort : locale.months)[fields.month - 1] ?? '';
        return width === 5 ? name.slice(0, 1) : name;
      }
    }
  };

  let text = '';
  for (const token of tokens) {
    if (token.type === 'literal') text += token.text;
    else if (token.type === 'date') text += dateToken(token);
    else if (token.type === 'elapsed') {
      const size = token.unit === 'h' ? HOUR : token.unit === 'm' ? 60_000 : 1000;
      const sign = serial < 0 && !elapsedShown ? '-' : '';
      const count = Math.floor(total / size);
      // After a larger unit only what it leaves: `[hh]:[mm]`.
      text += sign + pad(elapsedShown ? count % 60 : count, token.width);
      elapsedShown = true;
    }
  }
  return text;
};
