// Indonesian: decisions that are typed, recorded and refused.
import type { RefusedProposal } from '../../../domain/decision/receive';
import { formatNumber, quotedList } from '../format';
import type { DecisionsText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const decisions: DecisionsText = {
  received: (taken, refused) =>
    [
      ...(taken > 0 ? [`${n(taken)} keputusan dicatat.`] : []),
      ...(refused.length > 0 ? [`${n(refused.length)} belum dicatat: ${reasons(refused)}.`] : []),
    ].join(' '),
  fault: {
    unknown: 'kata di Status Verifikasi tidak dikenal',
    step: 'langkah itu tidak dibolehkan dari keputusan yang tercatat',
    refused: 'tidak berlaku tidak diizinkan untuk indikatornya atau tanpa alasan',
    unusable: 'jawaban terverifikasi tidak dapat dipakai',
    unreasoned: 'Kode Alasan atau Catatan Verifikator belum diisi atau masih milik keputusan sebelumnya',
    unsigned: 'verifikatornya belum menjalankan KKPHAM › Keputusan › Catat keputusan pada baris terpilih',
    unnamed: 'Google tidak memberitahukan siapa Anda, padahal keputusan harus bernama',
    role: 'peran Anda bukan verifikator',
    province: 'wilayahnya bukan provinsi Anda',
    ownProvince: 'wilayahnya provinsi asal Anda sendiri',
    stage: 'wilayahnya belum sampai pada tahap Anda',
    dates: 'hari ini di luar jadwal tahap Anda',
    frozen: 'wilayahnya sudah ditetapkan',
    changed: 'jawabannya berubah sejak diputuskan, sehingga indikatornya terbuka kembali',
    twice: 'barisnya yang kedua untuk indikator itu; yang pertama yang berlaku',
  },
  decided: (word, rows) => `${n(rows)} baris: ${word}.`,
  strangers: (names) =>
    `Bukan siapa pun di tab Pengguna: ${quotedList(names)}. Yang tercatat sebagai pemutus adalah Anda.`,
  askReasonTitle: (word, rows) => `${word}: ${n(rows)} baris`,
  askReason: (codes) => `Kode alasan untuk baris yang belum punya:\n${codes.join('\n')}`,
  askNote: 'Catatan untuk baris yang belum punya catatan: apa yang ditemukan, di dokumen mana.',
};

const MOST_ROWS = 5;

/** Each reason once, with the rows it is about. */
const reasons = (refused: readonly RefusedProposal[]): string => {
  const faults = [...new Set(refused.map(({ fault }) => fault))];
  return faults
    .map((fault) => {
      const rows = refused.filter((one) => one.fault === fault).map(({ row }) => n(row));
      const more = rows.length > MOST_ROWS ? `, … ${n(rows.length)} baris` : '';
      return `${decisions.fault[fault]} (baris ${rows.slice(0, MOST_ROWS).join(', ')}${more})`;
    })
    .join('; ');
};
