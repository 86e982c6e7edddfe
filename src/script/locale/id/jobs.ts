// Indonesian: jobs that go on by themselves, and how the program stands.

import type { JobCommand } from '../../../domain/job/control';
import { JOB_WORDS, type Job, totalOf } from '../../../domain/job/job';
import { JOB_NAMES } from '../../job-names';
import type { RefusalDetails } from '../../refusal';
import { formatNumber } from '../format';
import type { JobsText } from '../jobs-text';

const n = (value: number): string => formatNumber(value, 0, 'id');

/** How far it is. */
const progress = (job: Job): string =>
  [
    `${n(job.done)} dari ${n(totalOf(job))} selesai`,
    ...(job.left.length > 0 ? [`${n(job.left.length)} tersisa`] : []),
    ...(job.failed.length > 0 ? [`${n(job.failed.length)} gagal`] : []),
  ].join(', ');

const named = (job: Job): string =>
  `${JOB_NAMES[job.kind]} (oleh ${job.who || 'seseorang'} sejak ${job.since}; ${progress(job)})`;

const MENU = 'KKPHAM › Pekerjaan';

const MOST_UNITS = 5;
const MOST_REASONS = 3;

export const jobs: JobsText = {
  menu: {
    title: 'Pekerjaan',
    pause: 'Jeda',
    resume: 'Lanjutkan',
    cancel: 'Batalkan',
    retry: 'Ulangi yang gagal',
    health: 'Kesehatan',
    markSent: 'Tandai terkirim (baris terpilih)',
    sendAgain: 'Kirim lagi (baris terpilih)',
  },
  begun: 'Sedang dikerjakan.',
  outcome: (said, job, trouble) => {
    const goesOn = trouble === '' ? 'dilanjutkan sendiri' : 'klik lagi untuk melanjutkan';
    const own = said
      .split('jatah akun ini hari ini habis, jalankan lagi besok')
      .join(`jatah akun ini hari ini habis, ${goesOn} besok`)
      .split('jalankan lagi untuk melanjutkan')
      .join(goesOn);
    return [
      own,
      ...(job.left.length > 0
        ? [
            trouble === ''
              ? `Pekerjaan: ${progress(job)}; berikutnya sekitar ${job.next}. Lihat tab Pekerjaan.`
              : `Pemicu untuk melanjutkan tidak dapat dibuat (${trouble}). Lihat ${MENU} › Kesehatan.`,
          ]
        : []),
      ...(job.left.length === 0 && job.failed.length > 0
        ? [`Yang gagal tercatat di tab Pekerjaan; ${MENU} › Ulangi yang gagal.`]
        : []),
    ].join(' ');
  },
  failures: (failed) => {
    if (failed.length === 0) return '';
    const reasons = [...new Set(failed.map(({ reason }) => reason))];
    const told = reasons.slice(0, MOST_REASONS).map((reason) => {
      const units = failed.filter((one) => one.reason === reason).map(({ unit }) => unit);
      return `${units.slice(0, MOST_UNITS).join(', ')}${units.length > MOST_UNITS ? ', …' : ''}: ${reason}`;
    });
    return `${n(failed.length)} gagal (${[...told, ...(reasons.length > MOST_REASONS ? ['…'] : [])].join('; ')}).`;
  },
  broke: (reason) => `Terhenti karena galat: ${reason}`,
  triggerTimeSpent: (minutes, next) =>
    `Waktu pemicu hari ini (${n(minutes)} menit, setelan Menit Pemicu per Hari) sudah terpakai; dilanjutkan sekitar ${next}. ${MENU} › Lanjutkan mengerjakannya sekarang.`,
  watchdogGoes: 'Tidak ada pekerjaan lagi; pemicunya dihapus.',
  nothingDue: 'Belum ada pekerjaan yang waktunya tiba.',
  bookBusy: 'Buku sedang dipakai; dicoba lagi pada putaran berikutnya.',
  stopped: (job, command) =>
    command === 'pause'
      ? `${JOB_NAMES[job.kind]} dijeda: ${progress(job)}. ${MENU} › Lanjutkan untuk meneruskan.`
      : `${JOB_NAMES[job.kind]} dibatalkan: ${progress(job)}. Yang sudah selesai tetap berlaku.`,
  askSend: (messages, remaining, today) =>
    `${n(messages)} surel, jatah hari ini ${n(remaining)} penerima: ${n(today)} dikirim sekarang, sisanya menyusul sendiri pada hari berikutnya. Lanjutkan?`,
  markedSent: (messages) => `${n(messages)} surel ditandai terkirim; tidak dikirim lagi.`,
  toSendAgain: (messages) =>
    `${n(messages)} surel dikirim lagi pada pengiriman berikutnya: jalankan Kirim ringkasan, Kembalikan untuk perbaikan, atau ${MENU} › Ulangi yang gagal.`,
  standStill: (names) =>
    `Pekerjaan ini seharusnya dilanjutkan sendiri tetapi berhenti: ${names.join(', ')}. Pilih barisnya di tab Pekerjaan, lalu ${MENU} › Lanjutkan; sebabnya ada di ${MENU} › Kesehatan.`,
  attend: 'PERHATIKAN',
  health: {
    version: ({ version, account }) => ({
      said: `KKPHAM versi ${version}, akun ${account || 'yang tidak disebut Google'}.`,
      todo: '',
    }),
    triggers: ({ own }) => ({
      said:
        own === null
          ? 'Pemicu akun ini tidak dapat dibaca.'
          : `Pemicu akun ini: ${own.length === 0 ? 'tidak ada' : own.map(handlerName).join(', ')}. Pemicu milik orang lain hanya terlihat oleh pemiliknya.`,
      todo: '',
    }),
    watchdog: ({ who, isAlive, isMissing, last, minutes, of }) => ({
      said: `Pemicu pekerjaan ${who}: ${isAlive ? 'hidup' : isMissing ? 'hilang atau dimatikan Google' : 'tidak ada'}; terakhir jalan ${last || 'belum pernah'}; ${n(minutes)} dari ${n(of)} menit terpakai hari ini.`,
      todo: isMissing
        ? `Bila masih ada pekerjaan: pilih barisnya di tab Pekerjaan, lalu ${MENU} › Lanjutkan. Pemicu yang baru dibuat untuk Anda.`
        : '',
    }),
    night: ({ isOn, isSilent, last }) => ({
      said: `Pengumpulan malam ${isOn ? 'menyala' : 'mati'}; terakhir jalan ${last || 'belum pernah'}.`,
      todo: isSilent ? 'Sudah terlalu lama tidak berjalan. Nyalakan lagi pengumpulan malam.' : '',
    }),
    job: ({ job, standsStill }) => ({
      said: `${JOB_WORDS[job.state]}: ${named(job)}. ${job.said}`,
      todo: standsStill
        ? `Berhenti: tidak ada pemicu yang melanjutkannya. Pilih barisnya di tab Pekerjaan, lalu ${MENU} › Lanjutkan.`
        : job.state === 'failed'
          ? `Perbaiki sebabnya, lalu ${MENU} › Lanjutkan.`
          : job.failed.length > 0
            ? `Lihat Yang Gagal di barisnya, perbaiki sebabnya, lalu ${MENU} › Ulangi yang gagal.`
            : '',
    }),
    'no-job': () => ({ said: 'Tidak ada pekerjaan yang belum selesai.', todo: '' }),
    doubt: ({ messages }) => ({
      said:
        messages === 0
          ? 'Tidak ada surel yang diragukan.'
          : `${n(messages)} surel diragukan: program berhenti saat mengirimnya.`,
      todo:
        messages === 0
          ? ''
          : 'Periksa kotak Terkirim, pilih barisnya di tab Surel Keluar, lalu KKPHAM › Surel koordinator › Tandai terkirim atau Kirim lagi.',
    }),
    mail: ({ remaining }) => ({
      said:
        remaining === null
          ? 'Jatah surel tidak dapat dibaca.'
          : `Jatah surel akun ini hari ini tinggal ${n(remaining)} penerima. Jatah dokumen dan spreadsheet tidak dapat dibaca; bila habis, pekerjaannya dilanjutkan keesokan harinya.`,
      todo: remaining === 0 ? 'Tidak ada surel yang dapat dikirim hari ini; tunggu besok.' : '',
    }),
    permissions: ({ missing }) => ({
      said:
        missing === null
          ? 'Izin akun ini tidak dapat dibaca.'
          : missing.length === 0
            ? 'Semua izin diberikan.'
            : `Izin yang belum diberikan: ${missing.map(scopeName).join(', ')}.`,
      todo:
        missing !== null && missing.length > 0
          ? 'Jalankan sebuah menu KKPHAM dan berikan semua izin yang diminta; atau cabut akses KKPHAM di myaccount.google.com, lalu jalankan lagi.'
          : '',
    }),
    trail: ({ length, head }) => ({
      said: `Jejak Audit: ${n(length)} entri, kepala ${length} ${head.slice(0, 16)}. Keutuhannya diperiksa dengan KKPHAM › Periksa jejak.`,
      todo: '',
    }),
    'trail-broken': ({ reason }) => ({
      said: 'Jejak Audit tidak dapat diteruskan.',
      todo: reason,
    }),
  },
};

const HANDLERS: Readonly<Record<string, string>> = {
  nightly: 'pengumpulan malam',
  continueJobs: 'pekerjaan',
};
const handlerName = (handler: string): string => HANDLERS[handler] ?? handler;

const scopeName = (scope: string): string => scope.split('/auth/').pop() ?? scope;

const COMMANDS: Readonly<Record<JobCommand, string>> = {
  pause: 'dijeda',
  resume: 'dilanjutkan',
  cancel: 'dibatalkan',
  retry: 'diulangi yang gagal',
};

export const jobRefusals = {
  'action/busy': ({ jobs: held }: RefusalDetails['action/busy']): string =>
    held.length === 0
      ? 'Orang lain sedang menjalankan KKPHAM pada buku ini. Tunggu sebentar, lalu coba lagi.'
      : `Orang lain sedang menjalankan KKPHAM pada buku ini, atau pekerjaan sedang dilanjutkan: ${held.map(named).join('; ')}. Tunggu beberapa menit, lalu coba lagi; ${MENU} › Jeda menghentikannya setelah putaran ini.`,
  'jobs/under-way': ({ job }: RefusalDetails['jobs/under-way']): string =>
    job.state === 'paused'
      ? `Pekerjaan ini dijeda: ${named(job)}. Pilih barisnya di tab Pekerjaan, lalu ${MENU} › Lanjutkan. Tidak ada yang dimulai dua kali.`
      : `Pekerjaan ini sudah berjalan: ${named(job)}${job.next === '' ? '' : `; dilanjutkan sendiri sekitar ${job.next}`}. Tidak ada yang dimulai dua kali; ${MENU} › Lanjutkan mengerjakannya sekarang.`,
  'jobs/changed': (): string =>
    'Instrumen atau tahun penghargaan berubah sejak pekerjaan ini dimulai, sehingga tidak dilanjutkan. Batalkan pekerjaan ini dan jalankan lagi dari menu. Tidak ada yang diubah.',
  'jobs/none-selected': (): string =>
    'Pilih dulu sel pada baris pekerjaannya di tab Pekerjaan. Pengumpulan malam diatur di menu Lembar Isian.',
  'jobs/not-possible': ({ job, command }: RefusalDetails['jobs/not-possible']): string =>
    `Pekerjaan yang ${JOB_WORDS[job.state]} tidak dapat ${COMMANDS[command]}${command === 'retry' && job.failed.length === 0 ? ': tidak ada yang gagal' : ''}. Tidak ada yang diubah.`,
  'messages/none-in-doubt': (): string =>
    'Pilih dulu baris surel yang diragukan di tab Surel Keluar. Tidak ada yang diubah.',
};
