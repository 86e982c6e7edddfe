// Whether a year left anything out or did anything twice: what is there is counted against what should be.
import type { Book, Row } from '../../end-to-end/book';
import { filesOf, SHEET } from '../canonical';
import { coordinatorOf, type Owner, type Province } from './nation';
import { OFFICERS } from './people';

const DOCUMENT = 'application/vnd.google-apps.document';

const jobRows = (book: Book): readonly Row[] =>
  book.rows('Pekerjaan').filter((row) => (row['Kunci Pekerjaan'] ?? '') !== '');

export const openJobs = (book: Book): readonly Row[] =>
  jobRows(book).filter(({ Keadaan }) => Keadaan === 'berjalan' || Keadaan === 'menunggu');

/** How many cells of the officers do not stand in Isian as they were handed in. */
export const differentAnswers = ({ provinces, answers }: Owner): number => {
  let different = 0;
  for (const { book, codes } of provinces) {
    const rows = new Map(
      book.rows('Isian').map((row) => [`${row['Kode Wilayah']} ${row['Kode Indikator']}`, row]),
    );
    for (const code of codes) {
      for (const line of answers.get(code) ?? []) {
        const row = rows.get(`${code} ${line['Kode Indikator']}`);
        different += OFFICERS.filter(
          (header) => String(row?.[header] ?? '') !== String(line[header] ?? ''),
        ).length;
      }
    }
  }
  return different;
};

/** How often each of them is there; what is wanted once each. */
const notOnce = (what: string, wanted: readonly string[], found: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>(wanted.map((one) => [one, 0]));
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => {
    const isWanted = wanted.includes(one);
    if (isWanted && count === 1) return [];
    return [isWanted ? `${what} of ${one}: ${count} in place of 1` : `${what} of ${one}: nobody wanted it`];
  });
};

/** What is wrong with one book, as lines; empty where nothing was missed and nothing is there twice. */
const checkBook = ({ book, codes }: Province): readonly string[] => {
  const files = filesOf(book);
  const labelled = (key: string, value: string, mimeType: string): readonly string[] =>
    files
      .filter((file) => file.mimeType === mimeType && file.appProperties[key] === value)
      .map(({ appProperties }) => appProperties.kkphamRegion ?? '');
  const regions = book.rows('Wilayah');
  const documents = files.filter(({ mimeType }) => mimeType === DOCUMENT);
  const { outbox, triggers } = book.host;
  const mails = outbox.map(({ to, subject, body }) => `${to} ${subject} ${body}`);
  const twice = mails.length - new Set(mails).size;
  return [
    ...notOnce('the sheet', codes, labelled('kkphamSheet', 'region', SHEET)),
    ...notOnce(
      'the score',
      codes,
      book.rows('Nilai').map((row) => String(row['Kode Wilayah'] ?? '')),
    ),
    ...notOnce('the summary', codes, labelled('kkphamKind', 'ringkasan', DOCUMENT)),
    ...documents
      .filter(({ appProperties }) => appProperties.kkphamState !== 'done')
      .map(({ name }) => `a document that is not done: ${name}`),
    ...regions
      .filter((row) => !documents.some(({ id }) => id === row['ID Ringkasan']))
      .map((row) => `the summary that Wilayah names of ${row['Kode Wilayah']} is not there`),
    ...notOnce(
      'the message',
      [...new Set(codes.map(coordinatorOf))],
      outbox.filter(({ to }) => to.startsWith('koordinator')).map(({ to }) => to),
    ),
    ...(twice > 0 ? [`messages that went twice: ${twice}`] : []),
    ...book
      .rows('Surel Keluar')
      .filter(({ Keadaan }) => Keadaan !== 'terkirim')
      .map(({ Kepada, Keadaan }) => `a message to ${Kepada} is ${Keadaan}`),
    ...jobRows(book)
      .filter(({ Keadaan, Gagal }) => Keadaan !== 'selesai' || Number(Gagal) > 0)
      .map(
        ({ Pekerjaan, Keadaan, Sisa, Gagal }) => `${Pekerjaan} is ${Keadaan}: ${Sisa} left, ${Gagal} failed`,
      ),
    ...triggers.map(({ handler }) => `a trigger is left: ${handler}`),
  ];
};

/** What is wrong with the books of an account, as lines that begin with the book's name. */
export const checkYear = (owner: Owner): readonly string[] => {
  const different = differentAnswers(owner);
  return [
    ...owner.provinces.flatMap((province) => checkBook(province).map((line) => `${province.name}: ${line}`)),
    ...(different > 0 ? [`cells that are not as they were handed in: ${different}`] : []),
  ];
};
