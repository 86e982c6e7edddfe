// Indonesian: what is sent to BigQuery.
import type { RefusalDetails } from '../../refusal';
import type { BigQueryText } from '../bigquery-text';
import { formatNumber } from '../format';

const n = (value: number): string => formatNumber(value, 0, 'id');

export const bigQuery: BigQueryText = {
  menu: 'Kirim ke BigQuery',
  askTitle: 'Kirim ke BigQuery',
  ask: ({ place, tables, rows }) =>
    `${n(rows)} baris akan disalin ke ${place}: ${tables.join(', ')}. Isinya jawaban, keputusan, temuan, dan nilai per daerah; catatan, tautan bukti, nama petugas, dan alamat surel tidak ikut. Dari verifikator hanya sidik SHA-256 alamatnya: orang yang sudah tahu alamat itu dapat mencocokkannya. Kirim?`,
  sent: ({ loaded, unchanged, running, failed }) =>
    [
      ...(loaded.length > 0 ? [`Dimuat ke BigQuery: ${loaded.join(', ')}.`] : []),
      ...(unchanged > 0 ? [`${n(unchanged)} tabel tidak berubah sejak terakhir dikirim.`] : []),
      ...(running.length > 0
        ? [`Masih dikerjakan BigQuery: ${running.join(', ')}; jalankan lagi nanti untuk melihat hasilnya.`]
        : []),
      ...failed.map(({ table, reason }) => `Gagal: ${table} (${reason}). Jalankan lagi.`),
    ].join(' '),
};

export const bigQueryRefusals = {
  'bigquery/off': (): string =>
    'Pengiriman ke BigQuery tidak dinyalakan. Isi Kirim ke BigQuery dengan ya di tab Pengaturan, dan Proyek BigQuery dengan ID proyek Google Cloud. Tidak ada yang dikirim.',
  'bigquery/no-service': (): string =>
    'Skrip buku ini belum boleh memakai BigQuery. Buka Ekstensi › Apps Script, tampilkan appsscript.json (Setelan Proyek), dan tambahkan dua baris: { "userSymbol": "BigQuery", "serviceId": "bigquery", "version": "v2" } ke enabledAdvancedServices, dan "https://www.googleapis.com/auth/bigquery" ke oauthScopes. Google lalu meminta izin itu pada klik berikutnya. Tidak ada yang dikirim.',
  'bigquery/no-project': (): string =>
    'Proyek BigQuery di tab Pengaturan masih kosong; isi dengan ID proyek Google Cloud. Tidak ada yang dikirim.',
  'bigquery/cancelled': (): string => 'Dibatalkan. Tidak ada yang dikirim.',
  'bigquery/failed': ({ reason }: RefusalDetails['bigquery/failed']): string =>
    `BigQuery menolak: ${reason}. Periksa Proyek BigQuery dan izin Anda di sana (BigQuery Job User dan Data Editor), lalu jalankan lagi.`,
};
