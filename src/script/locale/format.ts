// Numbers and dates as people of either language write them.
import { roundHalfUp } from '../../domain/scoring/round';
import { cut } from '../../domain/text/cut';

export type Language = 'id' | 'en';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `1.234,50` in Indonesian, `1,234.50` in English; halves away from zero, as scores are rounded. */
export const formatNumber = (value: number, decimals: number, language: Language): string =>
  written(roundHalfUp(value, decimals), decimals, language);

const written = (value: number, decimals: number, language: Language): string => {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction ? point + fraction : ''}`;
};

/** A number as it was typed, without decimals that it does not have, at most six. */
export const formatPlain = (value: number, language: Language): string => {
  const shown = Number(value.toFixed(6));
  return written(shown, (String(shown).split('.')[1] ?? '').length, language);
};

/** `22 November 2026`; `day` is `yyyy-MM-dd`. */
export const formatDay = (day: string, language: Language): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
};

const MOST_QUOTED = 5;

/** Texts that people typed, in quotation marks, long ones cut: `“satu”, “dua”, …`. */
export const quotedList = (texts: readonly string[]): string =>
  [
    ...texts.slice(0, MOST_QUOTED).map((text) => `“${text.length > 80 ? `${cut(text, 80)}…` : text}”`),
    ...(texts.length > MOST_QUOTED ? ['…'] : []),
  ].join(', ');
