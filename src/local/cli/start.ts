// npm start: the sample province from an empty book to documents and messages, into one folder.
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { act } from './act';
import { DEFAULT_INSTRUMENT, newBook } from './new-book';
import { fillSample, plantedMistakes } from './sample';

const PROVINCE = '73';
const NAME = 'Buku Verifikasi Sulawesi Selatan (data contoh).xlsx';

/** What an earlier start left in the folder; the sample begins anew, other files there are not touched. */
const MADE = [
  'kosong',
  'surel',
  'KKPHAM 2026 - Ringkasan Verifikasi',
  NAME,
  '.drive.json',
  '.properties.json',
  '.triggers.json',
];

/** Everything in it is made up, and says so. */
const SETTINGS = {
  sample: 'ya',
  office: 'Kantor Wilayah Sulawesi Selatan (contoh)',
  place: 'Makassar',
  deadline: '2026-05-15',
} as const;

/** Makes the sample book, runs every action on it and says where to look; gives the exit code. */
export const start = async ({
  out,
  json,
}: {
  readonly out: string;
  readonly json: boolean;
}): Promise<number> => {
  const folder = resolve(out);
  const book = join(folder, 'kosong', NAME);
  const say = (line: string): void => console.error(line);
  for (const made of MADE) rmSync(join(folder, made), { recursive: true, force: true });
  say('Sample data of Sulawesi Selatan: 24 regions, 120 indicators, made up.');
  await newBook(book, DEFAULT_INSTRUMENT, PROVINCE, SETTINGS, ({ host }, file) =>
    fillSample(host.workbook(file)),
  );
  say(
    `${plantedMistakes().length} mistakes are planted; they are listed in sheets-templates/sample/73/temuan-ditanam.csv.`,
  );
  const code = await act('all', { book, regions: [], out: folder, template: null, json });
  rmSync(join(folder, 'kosong'), { recursive: true, force: true });
  const where = relative(process.cwd(), folder) || '.';
  say(`\nLook into ${where}: the workbook "${NAME}" (tabs Temuan, Nilai, Wilayah),`);
  say('the documents in "KKPHAM 2026 - Ringkasan Verifikasi", the messages in "surel".');
  return code;
};
