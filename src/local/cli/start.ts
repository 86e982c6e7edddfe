// npm start: the sample province from an empty book to documents and messages, into one folder.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { WorkbookData } from '../spreadsheet/workbook';
import { peopleOf } from './cast';
import { DEFAULT_INSTRUMENT, newBook } from './new-book';
import { openOffice } from './office';
import { resultTable } from './result-table';
import { fillPeople, fillRegions, plantedMistakes } from './sample';
import { playSeason } from './season';

const PROVINCE = '73';
const NAME = 'Buku Verifikasi Sulawesi Selatan (data contoh).xlsx';

/** What an earlier start left in the folder; the sample begins anew, other files there are not touched. */
const MADE =
  /^(surel|KKPHAM 2026 - .*|(Lembar Isian|Verifikasi Kedua) KKPHAM 2026 - .*\.xlsx|\.(drive|properties|triggers)\.json)$/;

/** Everything in it is made up, and says so. */
const SETTINGS = {
  sample: 'ya',
  office: 'Kantor Wilayah Sulawesi Selatan (contoh)',
  place: 'Makassar',
  deadline: '2026-05-15',
  secondVerifier: 'kedua@kkpham.example',
  thirdVerifiers: 'ketiga@kkpham.example',
} as const;

const prepareSample = (book: WorkbookData): void => {
  fillRegions(book);
  fillPeople(book);
};

/** Makes the sample book, runs every action on it and says where to look; gives the exit code. */
export const start = async ({
  out,
  json,
}: {
  readonly out: string;
  readonly json: boolean;
}): Promise<number> => {
  const folder = resolve(out);
  const say = (line: string): void => console.error(line);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  for (const made of there.filter((name) => MADE.test(name) || name === NAME))
    rmSync(join(folder, made), { recursive: true, force: true });
  say('Sample data of Sulawesi Selatan: 24 regions, 120 indicators, made up.');
  await newBook(join(folder, NAME), DEFAULT_INSTRUMENT, PROVINCE, SETTINGS, ({ host }, file) =>
    prepareSample(host.workbook(file)),
  );
  say(
    `${plantedMistakes().length} mistakes are planted; they are listed in sheets-templates/sample/73/temuan-ditanam.csv.`,
  );
  const office = await openOffice(folder, NAME, peopleOf().coordinator, say);
  await playSeason(office, NAME);
  const result = await office.close();
  console.log(json ? JSON.stringify(result) : resultTable(result, folder));
  const where = relative(process.cwd(), folder) || '.';
  say(`\nLook into ${where}: the workbook "${NAME}" (tabs Temuan, Nilai, Wilayah,`);
  say('Ketetapan, Verifikasi Kedua, Jejak Audit), the sheets of the regions, the documents and the');
  say('evidence package in the folders "KKPHAM 2026 - …", the messages in "surel".');
  return 0;
};
