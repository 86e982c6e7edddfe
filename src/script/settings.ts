// The settings of a book: the tab Pengaturan, its defaults, and the one place where they are checked.
import * as z from 'zod/mini';
import { readAddresses } from '../domain/region/addresses';
import { type Cell, cellText, type Rows } from '../domain/table/cell';
import { readTable } from '../domain/table/read-table';
import { once } from './once';
import { Refusal } from './refusal';
import { SETTING_COLUMNS, TABS } from './sheets/layout';

/** Made when settings are read: not every click does. */
const schema = once(() => {
  const text = z.string().check(z.maxLength(500));
  const year = z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100));
  const percent = z.coerce.number().check(z.gt(0), z.maximum(50));
  const day = z.union([z.literal(''), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]);
  const pattern = z.string().check(z.maxLength(100), z.regex(/\{kode\}/), z.regex(/\{versi\}/));

  const yesNo = z.enum(['ya', 'tidak']);

  return z.object({
    language: z.enum(['id', 'en']),
    awardYear: year,
    dataYear: year,
    ministry: text,
    office: text,
    address: text,
    place: text,
    signatoryTitle: text,
    signatory: text,
    verifier: text,
    deadline: day,
    template: text,
    folder: text,
    sheetFolder: text,
    collectHour: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(23)),
    reminderDays: z.string().check(z.regex(/^(\d{1,3}(\s*,\s*\d{1,3})*)?$/)),
    triggerMinutes: z.coerce.number().check(z.int(), z.minimum(6), z.maximum(350)),
    repairDays: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(90)),
    twoStages: yesNo,
    refuseHome: yesNo,
    kanwilFrom: day,
    kanwilUntil: day,
    ministryFrom: day,
    ministryUntil: day,
    numberPattern: pattern,
    minutesNumber: pattern,
    checkNumber: pattern,
    repairNumber: pattern,
    sharedEvidenceFrom: z.coerce.number().check(z.int(), z.minimum(2), z.maximum(1000)),
    outlierDistance: z.coerce.number().check(z.gt(0), z.maximum(100)),
    fewestPeers: z.coerce.number().check(z.int(), z.minimum(3), z.maximum(1000)),
    sample: yesNo,
    secondVerifier: z.string().check(z.refine((found) => found === '' || readAddresses(found)?.length === 1)),
    thirdVerifiers: z.string().check(z.refine((found) => found === '' || readAddresses(found) !== null)),
    sampleRisk: percent,
    tolerableRate: percent,
    acceptedDifferences: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1000)),
    bigQuery: yesNo,
    bigQueryProject: z.string().check(z.regex(/^([a-z][-a-z0-9.:]{3,60}[a-z0-9])?$/)),
    bigQueryDataset: z.string().check(z.regex(/^\w{1,100}$/)),
    bigQueryLocation: z.string().check(z.regex(/^[A-Za-z][-A-Za-z0-9]{1,39}$/)),
  });
});

/** Checked settings. Years are whole, `deadline` is `yyyy-MM-dd` or empty. */
export type Settings = z.infer<ReturnType<typeof schema>>;

interface Line {
  readonly name: string;
  readonly initial: string;
  /** What is allowed, in the words of the settings tab itself. */
  readonly note: string;
}

/** Every setting as it stands in the tab, in its order. */
export const SETTING_LINES: Readonly<Record<keyof Settings, Line>> = {
  language: { name: 'Bahasa', initial: 'id', note: 'Bahasa antarmuka: id (Indonesia) atau en (Inggris).' },
  awardYear: { name: 'Tahun Penghargaan', initial: '2026', note: 'Empat angka.' },
  dataYear: {
    name: 'Tahun Data',
    initial: '2025',
    note: 'Tahun yang dinilai, Januari sampai Desember. Empat angka.',
  },
  ministry: {
    name: 'Kementerian',
    initial: 'Kementerian Hak Asasi Manusia Republik Indonesia',
    note: 'Baris pertama kepala surat.',
  },
  office: { name: 'Kantor', initial: 'Kantor Wilayah', note: 'Baris kedua kepala surat.' },
  address: { name: 'Alamat Kantor', initial: '', note: 'Baris ketiga kepala surat; boleh kosong.' },
  place: { name: 'Tempat', initial: '', note: 'Kota tempat ringkasan ditandatangani.' },
  signatoryTitle: {
    name: 'Jabatan Penanda Tangan',
    initial: 'Kepala Kantor Wilayah',
    note: 'Jabatan, bukan nama.',
  },
  signatory: { name: 'Penanda Tangan', initial: '', note: 'Nama; boleh kosong dan ditulis tangan.' },
  verifier: {
    name: 'Verifikator',
    initial: '',
    note: 'Nama atau nama tim; boleh kosong dan ditulis tangan.',
  },
  deadline: { name: 'Batas Waktu', initial: '', note: 'Tanggal, misalnya 2026-05-15; boleh kosong.' },
  template: {
    name: 'Templat Ringkasan',
    initial: '',
    note: 'Tautan atau ID dokumen templat dengan penanda {{…}}; kosong berarti templat polos.',
  },
  folder: {
    name: 'Folder Ringkasan',
    initial: '',
    note: 'Tautan atau ID folder; kosong berarti program membuat foldernya sendiri.',
  },
  sheetFolder: {
    name: 'Folder Lembar Isian',
    initial: '',
    note: 'Tautan atau ID folder; kosong berarti program membuat foldernya sendiri.',
  },
  collectHour: {
    name: 'Jam Pengumpulan Malam',
    initial: '2',
    note: 'Jam 0 sampai 23; Google menjalankannya pada suatu menit di dalam jam itu.',
  },
  reminderDays: {
    name: 'Hari Pengingat',
    initial: '14, 7, 3, 1',
    note: 'Sekian hari sebelum Batas Waktu, dipisah koma; kosong berarti tanpa pengingat.',
  },
  repairDays: {
    name: 'Hari Perbaikan',
    initial: '7',
    note: 'Lembar yang dikembalikan terbuka selama sekian hari; 1 sampai 90.',
  },
  triggerMinutes: {
    name: 'Menit Pemicu per Hari',
    initial: '75',
    note: 'Waktu untuk pekerjaan yang dilanjutkan sendiri, setiap orang. Google memberi 90 menit sehari kepada akun biasa, 360 kepada akun Workspace; sisakan 15 untuk pengumpulan malam. 6 sampai 350.',
  },
  twoStages: {
    name: 'Dua Tahap',
    initial: 'ya',
    note: 'ya atau tidak. Bila ya dan peran berlaku, kementerian memutuskan setelah wilayahnya lolos pemeriksaan Kanwil.',
  },
  refuseHome: {
    name: 'Tolak Provinsi Asal',
    initial: 'ya',
    note: 'ya atau tidak. Bila ya, verifikator kementerian tidak memutuskan provinsi asalnya (tab Pengguna).',
  },
  kanwilFrom: { name: 'Pemeriksaan Kanwil Mulai', initial: '', note: 'Tanggal; kosong berarti tanpa batas.' },
  kanwilUntil: {
    name: 'Pemeriksaan Kanwil Sampai',
    initial: '',
    note: 'Tanggal; kosong berarti tanpa batas.',
  },
  ministryFrom: {
    name: 'Verifikasi Kementerian Mulai',
    initial: '',
    note: 'Tanggal; kosong berarti tanpa batas.',
  },
  ministryUntil: {
    name: 'Verifikasi Kementerian Sampai',
    initial: '',
    note: 'Tanggal; kosong berarti tanpa batas.',
  },
  numberPattern: {
    name: 'Pola Nomor',
    initial: 'RV/{kode}/{tahun}/{versi}',
    note: 'Nomor ringkasan; harus memuat {kode} dan {versi}.',
  },
  minutesNumber: {
    name: 'Pola Nomor Berita Acara',
    initial: 'BAV/{kode}/{tahun}/{versi}',
    note: 'Nomor berita acara verifikasi; harus memuat {kode} dan {versi}.',
  },
  checkNumber: {
    name: 'Pola Nomor Pemeriksaan',
    initial: 'LPK/{kode}/{tahun}/{versi}',
    note: 'Nomor laporan pemeriksaan Kanwil; harus memuat {kode} dan {versi}.',
  },
  repairNumber: {
    name: 'Pola Nomor Perbaikan',
    initial: 'DP/{kode}/{tahun}/{versi}',
    note: 'Nomor daftar perbaikan; harus memuat {kode} dan {versi}.',
  },
  sharedEvidenceFrom: {
    name: 'Tautan Sama Mulai',
    initial: '5',
    note: 'Tautan yang dipakai untuk sekian indikator atau lebih ditanyakan.',
  },
  outlierDistance: {
    name: 'Jarak Pencilan',
    initial: '3.5',
    note: 'Nilai yang lebih jauh dari median daerah sejenis ditanyakan (skor z termodifikasi).',
  },
  fewestPeers: {
    name: 'Pembanding Paling Sedikit',
    initial: '5',
    note: 'Paling sedikit sekian daerah sejenis; 3 ke atas.',
  },
  sample: {
    name: 'Data Contoh',
    initial: 'tidak',
    note: 'ya atau tidak. Bila ya, semua keluaran diberi tanda data contoh.',
  },
  secondVerifier: {
    name: 'Verifikator Kedua',
    initial: '',
    note: 'Satu alamat surel; ia tidak boleh membuka buku ini selama verifikasi kedua. Boleh kosong.',
  },
  thirdVerifiers: {
    name: 'Verifikator Ketiga',
    initial: '',
    note: 'Satu alamat surel atau beberapa, dipisah koma: yang memutuskan bila dua verifikator berbeda. Boleh kosong.',
  },
  sampleRisk: {
    name: 'Risiko Sampel',
    initial: '5',
    note: 'Persen, di atas 0 sampai 50: peluang terbesar untuk menyimpulkan baik padahal tidak.',
  },
  tolerableRate: {
    name: 'Kadar Salah Ditoleransi',
    initial: '5',
    note: 'Persen, di atas 0 sampai 50: mulai kadar ini keputusan yang keliru terlalu banyak.',
  },
  acceptedDifferences: {
    name: 'Beda Diterima',
    initial: '0',
    note: 'Keputusan yang boleh berbeda di dalam sampel; 0 sampai 1000. Makin banyak, makin besar sampelnya.',
  },
  bigQuery: {
    name: 'Kirim ke BigQuery',
    initial: 'tidak',
    note: 'ya atau tidak. Isian, keputusan, temuan, dan nilai keluar dari buku ini; alamat surel tidak, hanya sidik alamat verifikator.',
  },
  bigQueryProject: {
    name: 'Proyek BigQuery',
    initial: '',
    note: 'ID proyek Google Cloud, misalnya kkpham-nasional.',
  },
  bigQueryDataset: {
    name: 'Kumpulan Data BigQuery',
    initial: 'kkpham',
    note: 'Huruf, angka, dan garis bawah; dibuat bila belum ada.',
  },
  bigQueryLocation: {
    name: 'Lokasi BigQuery',
    initial: 'asia-southeast2',
    note: 'Tempat data disimpan, misalnya asia-southeast2 (Jakarta). Tidak dapat diubah sesudah kumpulan data ada.',
  },
};

const KEYS = Object.keys(SETTING_LINES) as readonly (keyof Settings)[];

/** The tab's rows below the header, for a new book. */
export const initialSettings = (
  given: Partial<Record<keyof Settings, string>> = {},
): readonly (readonly string[])[] =>
  KEYS.map((key) => [
    SETTING_LINES[key].name,
    given[key] ?? SETTING_LINES[key].initial,
    SETTING_LINES[key].note,
  ]);

/**
 * Reads the rows of the tab Pengaturan. A setting that is not there has its default; one that is not right is refused,
 * all of them at once.
 */
export const readSettings = (rows: Rows): Settings => {
  const read = readTable(rows, SETTING_COLUMNS.slice(0, 2));
  if ('faults' in read) {
    throw new Refusal('book/header-missing', {
      tab: TABS.settings,
      header: SETTING_COLUMNS.join(', '),
      similar: null,
    });
  }
  const given = new Map(
    read.table.rows.map((row) => [cellText(row.get('Setelan')).toLowerCase(), row.get('Nilai')]),
  );
  const raw = Object.fromEntries(
    KEYS.map((key) => [key, settingText(key, given.get(SETTING_LINES[key].name.toLowerCase()))]),
  );
  const checked = schema().safeParse(raw);
  if (checked.success) return checked.data;
  const keys = [...new Set(checked.error.issues.map((issue) => issue.path[0] as keyof Settings))];
  throw new Refusal('settings/unsound', {
    faults: keys.map((key) => ({
      name: SETTING_LINES[key].name,
      found: raw[key] ?? '',
      wanted: SETTING_LINES[key].note,
    })),
  });
};

const HALF_DAY = 12 * 3_600_000;

/** Settings that may be typed with a decimal comma. */
const DECIMAL: ReadonlySet<keyof Settings> = new Set(['outlierDistance', 'sampleRisk', 'tolerableRate']);
const LOWER: ReadonlySet<keyof Settings> = new Set([
  'language',
  'sample',
  'twoStages',
  'refuseHome',
  'bigQuery',
]);

const settingText = (key: keyof Settings, cell: Cell): string => {
  if (cell instanceof Date) return new Date(cell.getTime() + HALF_DAY).toISOString().slice(0, 10);
  const found = cell === undefined ? SETTING_LINES[key].initial : cellText(cell);
  if (LOWER.has(key)) return found.toLowerCase();
  return DECIMAL.has(key) ? found.replace(',', '.') : found;
};
