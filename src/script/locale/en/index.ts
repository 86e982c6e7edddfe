// English, by the setting Bahasa.
import { formatDay, formatNumber } from '../format';
import type { Text } from '../text';
import { finding } from './finding';
import { message } from './message';
import { unsound } from './unsound';

const n = (value: number): string => formatNumber(value, 0, 'en');
const s = (count: number, noun: string): string => `${n(count)} ${noun}${count === 1 ? '' : 's'}`;

export const en: Text = {
  language: 'en',
  severity: { error: 'Error', warning: 'Warning', info: 'Question' },
  status: {
    empty: 'Nothing handed in',
    incomplete: 'Incomplete',
    ready: 'Ready for verification',
    'being-verified': 'Being verified',
    verified: 'Verified',
  },
  finding,
  unsound,
  faultPlace: ({ table, row, column }) =>
    `${table} (${table.toLowerCase()}.csv), row ${row}${column ? `, column ${column}` : ''}`,
  refusal: {
    'book/tab-missing': ({ tab, similar }) =>
      `The tab “${tab}” is missing.${similar.length > 0 ? ` There is something like it: ${similar.map((name) => `“${name}”`).join(', ')}; rename it to “${tab}”.` : ' Run KKPHAM › Prepare the book to make it.'} Nothing was changed.`,
    'book/header-missing': ({ tab, header, similar }) =>
      `Row 1 of the tab “${tab}” has no header “${header}”.${similar ? ` There is “${similar}”; rename it to “${header}”.` : ' Add it to row 1.'} Columns may be moved and added, but headers must stay. Nothing was changed.`,
    'book/header-twice': ({ tab, header }) =>
      `The tab “${tab}” has the header “${header}” twice. Rename one of them. Nothing was changed.`,
    'book/merged': ({ tab, cells }) =>
      `The tab “${tab}” has merged cells (${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ', …' : ''}), of which only the first can be read. Unmerge them, fill in what is missing, and run this again. Nothing was changed.`,
    'book/no-regions': () =>
      'The table Wilayah holds no region that can be read. Fill in Kode Wilayah (such as 73.71) and Wilayah, then run KKPHAM › Prepare the book.',
    'instrument/empty': () =>
      'The tabs Instrumen and Indikator are still empty. Import instrumen.csv into the tab Instrumen and indikator.csv into the tab Indikator (File › Import), fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.',
    'instrument/unsound': ({ faults }) =>
      `The instrument is not sound: ${s(faults.length, 'fault')}. Mend them and run this again. Nothing was changed.\n${faults
        .slice(0, 40)
        .map((fault) => `• ${en.faultPlace(fault)}: ${describeFault(fault)}`)
        .join('\n')}${faults.length > 40 ? '\n• …' : ''}`,
    'settings/unsound': ({ faults }) =>
      `Settings in the tab Pengaturan are not right:\n${faults.map(({ name, found, wanted }) => `• ${name}: “${found}”; should be ${wanted}`).join('\n')}\nNothing was changed.`,
    'regions/unknown': ({ codes }) => `These region codes are not in the table Wilayah: ${codes.join(', ')}.`,
    'regions/none-selected': () =>
      'First select cells in the rows of the regions in Wilayah, Isian or Nilai.',
    'action/busy': () => 'Somebody else is running KKPHAM on this book. Wait a moment and try again.',
    'messages/no-address': () =>
      'No usable address stands in the column Surel Koordinator. Fill it in and run this again. Nothing was sent.',
    'messages/quota': ({ wanted, remaining }) =>
      `${n(wanted)} recipients are wanted, but this account has ${n(remaining)} left today. Run this again tomorrow. Nothing was sent.`,
    'messages/cancelled': () => 'Cancelled. Nothing was sent.',
    'messages/no-user': () =>
      'Google does not tell who is running this, so a test has no address. Nothing was sent.',
    'summary/template': ({ reference, reason }) =>
      `The summary's template (${reference}) cannot be opened: ${reason} Check the setting Templat Ringkasan and who may open the file, or leave it blank for the plain template. No summary was made.`,
  },
  menu: {
    title: 'KKPHAM',
    prepare: 'Prepare the book',
    validate: 'Validate submissions',
    clearMarks: 'Clear marks',
    score: 'Compute scores',
    summarise: 'Write verification summaries',
    summariseSelected: 'Write summaries of selected regions',
    messages: 'Coordinators’ e-mail',
    preview: 'Preview',
    test: 'Send a test to myself',
    send: 'Send summaries',
    about: 'About',
  },
  done: {
    prepared: (regions, added) => `The book is ready: ${s(regions, 'region')}, ${s(added, 'row')} added.`,
    preparedBlank:
      'The tabs are ready. Fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book once more.',
    validated: (errors, warnings, infos) =>
      `Done: ${s(errors, 'error')}, ${s(warnings, 'warning')}, ${s(infos, 'question')}. See the tab Temuan.`,
    cleared: (cells) =>
      `Marks were taken off ${s(cells, 'cell')}. Your own notes and colours were not touched.`,
    scored: (regions, provisional) =>
      `Scores of ${s(regions, 'region')} computed; ${n(provisional)} still provisional. See the tab Nilai.`,
    summarised: ({ made, unchanged, left, notPlaced }) =>
      `${s(made, 'summary document')} made, ${n(unchanged)} unchanged.${left > 0 ? ` ${n(left)} are left; run this again to go on.` : ''}${notPlaced > 0 ? ` ${n(notPlaced)} could not be placed in the chosen folder and stay in My Drive; the links hold.` : ''}`,
    previewed: (messages) => `${s(messages, 'message')} ready as a preview; nothing was sent.`,
    tested: (messages, address) => `${s(messages, 'test message')} sent to ${address}.`,
    sent: ({ sent, already, failed, doubtful }) =>
      `${s(sent, 'message')} sent${already > 0 ? `, ${n(already)} sent before` : ''}${failed > 0 ? `, ${n(failed)} failed` : ''}${doubtful > 0 ? `, ${n(doubtful)} in doubt: see the tab Surel Keluar` : ''}.`,
  },
  ask: {
    sendTitle: 'Send the summaries to the coordinators?',
    send: (messages, recipients, remaining) =>
      `${s(messages, 'message')} to ${s(recipients, 'recipient')}. This account has ${n(remaining)} recipients left today. Send now?`,
  },
  mark: {
    more: (count) => `… and ${s(count, 'more finding')} on this cell.`,
  },
  words: {
    provisional: 'Provisional',
    final: 'Verified',
    of: (part, whole) => `${part} of ${whole}`,
    notScored: 'not scored',
    outboxDoubt:
      'In doubt: the program stopped while sending. Look in the Sent folder, then set Keadaan to “terkirim” or “kirim ulang”.',
    outboxPreview: 'A preview; not sent.',
  },
  about: ({ version, instrument, hash, standing, assumptions }) =>
    [
      `KKPHAM version ${version}`,
      `Instrument: ${instrument}`,
      `Hash: ${hash}`,
      '',
      standing,
      '',
      'Assumed numbers (nobody published them):',
      ...assumptions.map((line) => `• ${line}`),
      '',
      'This program is no official product of the ministry. KKPHAM is not a contest.',
    ].join('\n'),
  home: [
    ['KKPHAM verification book', 'Assessment of Kabupaten/Kota Peduli Hak Asasi Manusia'],
    [
      '1. Prepare',
      'Fill in Pengaturan and Wilayah, then run KKPHAM › Prepare the book. Missing rows are added; what is there is not touched.',
    ],
    [
      '2. Fill in',
      'Answers stand in Isian, a row for each region and indicator. The columns up to Catatan are the region’s.',
    ],
    [
      '3. Validate',
      'KKPHAM › Validate submissions. Findings stand in Temuan with links to their cells, which get a colour and a note.',
    ],
    [
      '4. Verify',
      'Verifiers fill in Status Verifikasi and, where needed, the verified answer. The region’s answer is never overwritten.',
    ],
    ['5. Score', 'KKPHAM › Compute scores. Until every indicator is decided on, scores are provisional.'],
    ['6. Summaries', 'KKPHAM › Write verification summaries. One document a region, linked in Wilayah.'],
    ['7. E-mail', 'KKPHAM › Coordinators’ e-mail: preview, test to yourself, then send.'],
    ['Not a contest', 'The assessment shows each region what to do next.'],
  ],
  tabsAlike: (tab, others) =>
    `Besides the tab “${tab}” there is ${others.map((name) => `“${name}”`).join(', ')}. Only “${tab}” is used; rename or delete the other.`,
  homeFacts: {
    instrument: 'Instrument',
    regulation: 'Regulation',
    standing: 'Standing of the texts',
    assumptions: 'Assumed numbers',
  },
  sampleMark: 'SAMPLE DATA (data contoh). Answers and values are made up.',
  draftMark: 'DRAFT (rancangan). The indicators’ texts were not taken from the regulation.',
  preview: {
    title: 'Preview of the coordinators’ e-mail',
    intro: (messages, recipients, remaining) =>
      `${s(messages, 'message')}, ${s(recipients, 'recipient')}. This account has ${n(remaining)} recipients left today. Nothing was sent.`,
    to: 'To',
    subject: 'Subject',
    test: 'Send a test to myself',
    send: 'Send now',
    working: 'Working …',
    unchanged: 'sent before, will not be sent again',
  },
  message,
  day: (day) => formatDay(day, 'en'),
};

const describeFault = (fault: Parameters<Text['faultPlace']>[0]): string =>
  (unsound[fault.code] as (fault: Parameters<Text['faultPlace']>[0]) => string)(fault);
