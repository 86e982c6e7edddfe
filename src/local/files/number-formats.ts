// The number formats that an xlsx knows by number alone, and whether a format shows a date.

const numbered: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers 14 and 22 are a date as the reader's country writes it. */
const countryDate = (locale: string): string => (/^en[_-]US/i.test(locale) ? 'm/d/yyyy' : 'dd/mm/yyyy');

/** The pattern of a numbered format, undefined for the general one. */
export const numberedFormat = (id: number, locale: string): string | undefined => {
  if (id === 14) return countryDate(locale);
  if (id === 22) return `${countryDate(locale)} h:mm`;
  return numbered[id];
};

/** Whether numbers of this format are read as dates, times or durations. */
export const showsDate = (format: string | undefined): boolean =>
  format !== undefined &&
  /[ymdhs]/i.test(
    format
      .replace(/"[^"]*"|\\.|_.|\*./g, '')
      .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
      .replace(/general/gi, ''),
  );
