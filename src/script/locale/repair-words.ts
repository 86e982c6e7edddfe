// The words of the list of repairs. Documents are Indonesian in every setting.
import { formatDay } from './format';

export const REPAIR_WORDS = {
  title: 'Daftar Perbaikan',
  intro: (region: string, indicators: number): string =>
    `Isian ${region} perlu diperbaiki pada ${indicators} indikator berikut. Perbaiki di Lembar Isian, pada sel yang disebut; yang tidak disebut tidak perlu diubah.`,
  until: (day: string): string => `Lembar Isian terbuka sampai ${formatDay(day, 'id')}.`,
  noUntil: 'Batas waktu perbaikan belum ditetapkan.',
  sheet: (url: string): string => `Lembar Isian: ${url}`,
  noSheet: 'Lembar Isian daerah ini belum dicatat.',
  header: ['Kode', 'Pertanyaan', 'Yang ditemukan', 'Yang perlu dilakukan'],
  cell: (header: string, found: string): string => `${header}: ${found}`,
  /** `why` is reason and note. */
  sentBack: (why: string): string => `Dikembalikan verifikator. ${why}`,
  sentBackTodo: 'Jawab catatan verifikator: perbaiki jawaban atau lampirkan bukti yang sesuai.',
  closing: 'Hal yang belum jelas dapat ditanyakan kepada verifikator.',
} as const;
