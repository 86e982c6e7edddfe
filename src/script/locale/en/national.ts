// English: the national book.
import { formatNumber } from '../format';
import type { NationalText } from '../national-text';

const n = (value: number): string => formatNumber(value, 0, 'en');
const s = (count: number, noun: string): string => `${n(count)} ${noun}${count === 1 ? '' : 's'}`;

export const national: NationalText = {
  menu: {
    title: 'National',
    prepare: 'Prepare the national book',
    combine: 'Combine the provinces',
  },
  home: [
    ['National book of KKPHAM', 'How all provinces stand, read from the Buku Verifikasi of each'],
    [
      '1. List',
      'Fill in the tab Provinsi: a row for each Buku Verifikasi, with its link (the address as text, not the title) or id under Buku. Kode (73, or 91, 92) and Provinsi may be blank; where Kode is given, a book of another province is refused.',
    ],
    ['2. Year', 'Fill in Tahun Data in the tab Pengaturan. Books of another year are not combined.'],
    [
      '3. Combine',
      'KKPHAM › Combine the provinces. The provinces’ books are only read, never changed. The tab Nasional shows what came of it; the tab Daerah has every region as it was read last.',
    ],
    [
      '4. Look closer',
      'A province’s name links to the tab Nilai of its book, the number of regions to Wilayah, the number of errors to Temuan. Whoever follows a link needs access to that book.',
    ],
    [
      'No contest',
      'Provinces stand in the order of their codes. This tab shows what is not done yet and which right needs work, not who wins.',
    ],
  ],
  about: (program, roles) =>
    [
      program,
      'National book: combines the Buku Verifikasi of the provinces.',
      '',
      roles,
      '',
      'This program is no official product of the ministry. KKPHAM is no contest.',
    ].join('\n'),
  prepared: (listed) =>
    listed === 0
      ? 'The national book is ready. Fill in the tab Provinsi with the link of each province’s book, then run KKPHAM › Combine the provinces.'
      : `The national book is ready: ${s(listed, 'book')} in the tab Provinsi. Run KKPHAM › Combine the provinces.`,
  combined: ({ read, listed, regions, kept, missing, left, behind }) =>
    [
      `${n(read)} of ${s(listed, 'book')} read, ${s(regions, 'region')}. See the tab Nasional.`,
      ...(kept.length > 0
        ? [`Not read, so that what was read last stands there, marked: ${listedOf(kept)}.`]
        : []),
      ...(missing.length > 0 ? [`Never read yet: ${listedOf(missing)}.`] : []),
      ...(kept.length + missing.length > 0 ? ['The column Masalah of the tab Provinsi says why.'] : []),
      ...(left > 0 ? [`There was no time for ${n(left)}; run this again to go on.`] : []),
      ...(behind > 0 ? [`Not running this program yet: ${s(behind, 'book')}.`] : []),
    ].join(' '),
  notes: [
    'Rerata (mean): each scored region has the weight 1; Dinilai says over how many. Provisional ones count, and are told apart. Jarak ke 100 (gap) = 100 less the mean.',
    'Means over all books are over the regions scored by the instrument that most use; another one is named under Keterangan. Final values are with the bonus, rights without.',
    'Selisih (difference) = verified less claimed. Figures are those of the tabs Nilai, Wilayah and Temuan of each book as they were last computed there; a book that could not be read has its earlier figures, coloured, with their time.',
    'States: the column Tahap of each book; as long as it is blank or missing, what follows from Status (incomplete = draf, ready = dikirim, being verified = diperiksa).',
    'The tab Jarak Hak shows the gap of each right in each province; the darker, the wider.',
    'No contest: provinces in the order of their codes, rights as in the instrument.',
  ],
  sections: { provinces: 'How each province stands', rights: 'Each right' },
  everywhere: 'All books of the list',
  allAlike: 'the same in all rights',
  row: (row) => `row ${n(row)}`,
  trouble: {
    'no-link': () => 'Buku is blank; fill in the link or id of this province’s Buku Verifikasi.',
    twice: ({ row }) => `This is the book of row ${n(row)}; delete one of the two.`,
    'own-book': () => 'This link is that of the national book itself; fill in that of a province’s book.',
    'not-opened': ({ reason }) =>
      `The book cannot be opened (${reason}). Look at the link, or ask its owner to share it with you.`,
    'not-read': ({ reason }) => `The book cannot be read (${reason}). Run this again later.`,
    'tab-missing': ({ tab }) =>
      `That book has no tab “${tab}”. Look at the link, or run Prepare the book there.`,
    'header-missing': ({ tab, header }) =>
      `The tab “${tab}” of that book has no header “${header}”; write it back there.`,
    'no-regions': () => 'The tab Wilayah of that book holds no region that can be read.',
    'other-province': ({ expected, found }) =>
      `That book holds province ${found.join(', ')}, not ${expected}. Look at the link or at Kode.`,
    'other-year': ({ expected, found }) =>
      `That book is for ${found === '' ? 'a data year that it does not say' : `the data year ${found}`}, not ${expected}. Look at the link, or at Pengaturan of both books.`,
    'no-time': () => 'There was no time left for this book; run this again to go on.',
  },
  standing: {
    behind: 'older program',
    ahead: 'newer program than this national book',
    other: 'same version, another build',
    unknown: 'program not named (an older one)',
  },
  remark: {
    keptFrom: (time) => `NOT READ; figures of ${time}`,
    neverRead: 'never read yet',
    otherInstruments: (instruments) =>
      `another instrument, not in the means over all books: ${instruments.join(', ')}`,
    elsewhere: (codes, rows) =>
      `not counted here, since row ${rows.map(n).join(', ')} of the tab Provinsi has them too: ${listedOf(codes)}`,
    sample: 'SAMPLE DATA',
    draft: 'DRAFT',
    unscored: 'no region scored yet',
    instrument: (instrument) => `instrument ${instrument}`,
  },
};

const listedOf = (items: readonly string[]): string =>
  `${items.slice(0, 10).join(', ')}${items.length > 10 ? ', …' : ''}`;

export const nationalRefusals = {
  'national/no-list': (): string =>
    'This is no national book: the tab Provinsi is missing. A national book is a Sheet of its own with the same script; open that one and run KKPHAM › National › Prepare the national book. Nothing was changed.',
  'national/empty-list': (): string =>
    'The tab Provinsi is blank. Fill in Buku with the link of each province’s Buku Verifikasi and run this again. Nothing was changed.',
  'national/province-book': (): string =>
    'This book has the tab Isian, so it is a Buku Verifikasi. A national book needs a blank Sheet of its own. Nothing was changed.',
  'national/national-book': (): string =>
    'This is a national book; Prepare the book is for a Buku Verifikasi. Run KKPHAM › Prepare the national book. Nothing was changed.',
};
