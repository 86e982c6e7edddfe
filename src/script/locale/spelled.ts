// Days as minutes write them: the weekday, and day and year in words. Indonesian only.
import { formatDay } from './format';

const DIGITS = [
  ...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  ...['sepuluh', 'sebelas'],
];

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** A whole number from 0 to 9999 in words: `dua ribu dua puluh enam`. */
export const spelledNumber = (number: number): string => {
  if (number < 12) return DIGITS[number] ?? '';
  if (number < 20) return `${spelledNumber(number - 10)} belas`;
  if (number < 100) return joined(`${spelledNumber(Math.floor(number / 10))} puluh`, number % 10);
  if (number < 200) return joined('seratus', number - 100);
  if (number < 1000) return joined(`${spelledNumber(Math.floor(number / 100))} ratus`, number % 100);
  if (number < 2000) return joined('seribu', number - 1000);
  return joined(`${spelledNumber(Math.floor(number / 1000))} ribu`, number % 1000);
};

const joined = (words: string, rest: number): string =>
  rest === 0 ? words : `${words} ${spelledNumber(rest)}`;

/** `Senin tanggal empat bulan Mei tahun dua ribu dua puluh enam (4 Mei 2026)`; `day` is `yyyy-MM-dd`. */
export const spelledDay = (day: string): string => {
  const [year = '', , date = ''] = day.split('-');
  const written = formatDay(day, 'id');
  const month = written.split(' ')[1] ?? '';
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} tanggal ${spelledNumber(Number(date))} bulan ${month} tahun ${spelledNumber(Number(year))} (${written})`;
};
