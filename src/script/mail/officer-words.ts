// What officers are written; Indonesian, whatever the language of the book.
import { formatDay, formatNumber } from '../locale/format';

const day = (date: string): string => formatDay(date, 'id');

const inDays = (days: number): string =>
  days < 0 ? `lewat ${-days} hari` : days === 0 ? 'hari ini' : days === 1 ? 'besok' : `${days} hari lagi`;

export const OFFICER_WORDS = {
  greeting: (region: string): string => `Yth. Petugas KKPHAM ${region},`,
  openSheet: 'Buka Lembar Isian',
  openCell: (code: string): string => `Buka ${code} di lembar`,
  note: (note: string): string => `Catatan verifikator: ${note}`,
  noReply:
    'Surel ini dikirim otomatis. Isian diambil langsung dari lembarnya; tidak ada yang perlu dikirim kembali.',
  footer: (year: number): string => `Penilaian Kabupaten/Kota Peduli HAM ${year}`,
  repair: {
    subject: (region: string, year: number, count: number): string =>
      `KKPHAM ${year}: ${count} indikator ${region} perlu diperbaiki`,
    intro: (region: string, count: number): string =>
      `Lembar Isian ${region} dikembalikan: ${count} indikator perlu diperbaiki.`,
    until: (date: string, days: number): string =>
      `Lembar terbuka sampai ${day(date)} (${inDays(days)}), lalu terkunci dengan sendirinya.`,
    heading: 'Yang perlu diperbaiki',
    sentBack: 'Dikembalikan oleh verifikator.',
  },
  reminder: {
    subject: (region: string, year: number, days: number): string =>
      `KKPHAM ${year}: isian ${region} belum lengkap, batas waktu ${inDays(days)}`,
    intro: (region: string, share: number): string =>
      `Isian ${region} baru ${formatNumber(share, 1, 'id')}% lengkap.`,
    deadline: (date: string, days: number): string => `Batas waktu: ${day(date)} (${inDays(days)}).`,
    heading: 'Yang belum lengkap',
    right: (name: string, missing: number, of: number): string => `${name}: ${missing} dari ${of} indikator`,
    blank: (codes: string): string => `Belum dijawab: ${codes}`,
    unusable: (codes: string): string => `Belum dapat dipakai, lihat kolom Status: ${codes}`,
  },
} as const;
