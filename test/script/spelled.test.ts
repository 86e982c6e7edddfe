// Numbers and days in words, as Indonesian minutes spell them.
import { describe, expect, it } from 'vitest';
import { spelledDay, spelledNumber } from '../../src/script/locale/spelled';

describe('a number in words', () => {
  it.each([
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [31, 'tiga puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1998, 'seribu sembilan ratus sembilan puluh delapan'],
    [2000, 'dua ribu'],
    [2026, 'dua ribu dua puluh enam'],
  ])('%d is %s', (number, words) => {
    expect(spelledNumber(number)).toBe(words);
  });
});

describe('a day in words', () => {
  // The proclamation of independence was on a Friday; 1 January 2000 was a Saturday.
  it.each([
    [
      '1945-08-17',
      'Jumat tanggal tujuh belas bulan Agustus tahun seribu sembilan ratus empat puluh lima (17 Agustus 1945)',
    ],
    ['2000-01-01', 'Sabtu tanggal satu bulan Januari tahun dua ribu (1 Januari 2000)'],
  ])('%s has its weekday', (day, words) => {
    expect(spelledDay(day)).toBe(words);
  });
});
