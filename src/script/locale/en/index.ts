// English, by the setting Bahasa.

import type { TrailFaultKind } from '../../../domain/trail/check-trail';
import { formatDay, formatNumber } from '../format';
import type { Text } from '../text';
import { bigQuery, bigQueryRefusals } from './bigquery';
import { claimGap } from './claim-gap';
import { decisions } from './decisions';
import { evidence } from './evidence';
import { finding } from './finding';
import { jobRefusals, jobs } from './jobs';
import { message } from './message';
import { national, nationalRefusals } from './national';
import { papers } from './papers';
import { notAllowed, peopleUnsound, roles } from './roles';
import { secondReview, secondReviewRefusals } from './second-review';
import { stageRefusals, stages } from './stages';
import { unsound } from './unsound';
import { views, viewsRefusal } from './views';

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
  claimGap,
  evidence,
  jobs,
  papers,
  secondReview,
  views,
  national,
  bigQuery,
  faultPlace: ({ table, row, column }) =>
    `${table} (${table.toLowerCase()}.csv), row ${row}${column ? `, column ${column}` : ''}`,
  refusal: {
    ...secondReviewRefusals,
    ...nationalRefusals,
    ...bigQueryRefusals,
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
    ...jobRefusals,
    'messages/no-address': () =>
      'No usable address stands in the column Surel Koordinator. Fill it in and run this again. Nothing was sent.',
    'messages/quota': ({ wanted, remaining }) =>
      `${n(wanted)} recipients are wanted, but this account has ${n(remaining)} left today. Run this again tomorrow. Nothing was sent.`,
    'messages/cancelled': () => 'Cancelled. Nothing was sent.',
    'messages/no-user': () =>
      'Google does not tell who is running this, so a test has no address. Nothing was sent.',
    'files/not-xlsx': ({ names }) =>
      `No .xlsx file: ${names.join(', ')}. Save as “Excel Workbook (.xlsx)” and send again. Nothing was received.`,
    'open/until': ({ found, fault, longest }) =>
      `${fault === 'no-day' ? `“${found}” is no date; write it like 2026-05-31` : fault === 'past' ? `${formatDay(found, 'en')} has passed` : `${formatDay(found, 'en')} is too far away; ${n(longest)} days ahead at most`}. Nothing was changed.`,
    'open/reason': () => 'No reason was given. Nothing was changed.',
    'open/who': () => 'It was not said who opens it. Nothing was changed.',
    'open/cancelled': () => 'Cancelled. Nothing was changed.',
    'nightly/other': ({ who }) =>
      `The nightly run was switched on by ${who || 'another person'} and is alive. Switch it off first to take it over. Nothing was changed.`,
    ...stageRefusals,
    'decisions/none-selected': () =>
      'First select cells in the rows of the tab Isian (one row or a block). Nothing was changed.',
    'decisions/no-reason': ({ found }) =>
      `${found === '' ? 'No reason code was chosen' : `“${found}” is no reason code that fits`}. Write one of the codes that the question lists, or fill in the column Kode Alasan. Nothing was changed.`,
    'decisions/no-note': () => 'No note was written. Nothing was changed.',
    'roles/unknown-user': () =>
      'Google does not tell who you are, and this needs to be known. Sign in with the account that stands in the tab Pengguna and let KKPHAM see your address. Nothing was changed.',
    'roles/people-unsound': peopleUnsound,
    'roles/protected': () =>
      'Google refused to write into a protected cell, because your account is not among its editors. Ask an Administrator to enter you in the tab Pengguna and to run Prepare the book, then run this again. Some of the outcome may have been written.',
    'roles/not-allowed': notAllowed,
    'trail/deleted': ({ head }) =>
      `The tab Jejak Audit was deleted, emptied or renamed; the last entry known of it: ${head}. The chain cannot go on without it. Give it back its name, or restore it by File › Version history. If that cannot be done, run KKPHAM › Prepare the book to begin a new trail. Nothing was changed.`,
    'trail/empty': () =>
      'The audit trail was not begun yet. Run KKPHAM › Prepare the book. Nothing was changed.',
    'trail/head': ({ head }) =>
      `The audit trail cannot go on: its last entry is not whole, or not the one that is known${head === '' ? '' : ` (${head})`}. Run KKPHAM › Check the trail and restore the row by File › Version history. If that cannot be done, rename the tab and run KKPHAM › Prepare the book to begin a new trail. Nothing was changed.`,
    'trail/no-head': ({ found }) =>
      `“${found}” is no head of a trail. Copy number and digits from a message, like 1234 0123456789abcdef.`,
    'trail/not-written': ({ reason, begun }) =>
      `The audit trail cannot be written (${reason}). Look at the protection of its tab. ${begun ? 'The work was stopped; what is recorded there holds.' : 'Nothing was changed.'}`,
    'package/changed': () => evidence.changed,
    ...viewsRefusal,
    'summary/template': ({ reference, reason }) =>
      `The summary's template (${reference}) cannot be opened: ${reason} Check the setting Templat Ringkasan and who may open the file, or leave it blank for the plain template. No summary was made.`,
  },
  sheetFault: {
    'cannot-open': ({ reason }) =>
      `cannot be opened (${reason}). Ask for edit permission again for the account that collects, or mend the link.`,
    trashed: () =>
      'is in the bin. Restore the file; or empty Lembar Isian and ID Lembar in the table Wilayah and make a new one.',
    'not-a-form': () =>
      'this file is no KKPHAM region sheet, or its hidden tab Acuan was deleted. Nothing was taken.',
    'tab-missing': ({ tab, similar }) =>
      `the tab “${tab}” is missing.${similar.length > 0 ? ` Similar: ${similar.map((name) => `“${name}”`).join(', ')}; give back its name.` : ' Give back its name, or restore it by the version history.'} Nothing was taken.`,
    'header-missing': ({ tab, header, similar }) =>
      `the column “${header}” is missing in the tab “${tab}”.${similar ? ` There is “${similar}”; give back its name.` : ''} Nothing was taken.`,
    'header-twice': ({ tab, header }) =>
      `the column “${header}” is twice in the tab “${tab}”. Delete one. Nothing was taken.`,
    'other-version': ({ found, expected }) =>
      `its form has the version ${found || 'unknown'}, not ${expected}. Nothing was taken; make a new sheet.`,
    'other-region': ({ found, expected }) =>
      `it belongs to the region ${found || 'that it does not name'}, not to ${expected}. Perhaps two were swapped. Nothing was taken.`,
    'other-period': ({ found, expected }) =>
      `it is for the period ${found}, not ${expected}. Nothing was taken.`,
    'other-instrument': ({ found, expected }) =>
      `it was built from the instrument ${found}, not ${expected}. Nothing was taken; make a new sheet.`,
    'shared-with-other-region': ({ regions }) =>
      `the same file is recorded for several regions: ${regions.join(', ')}. Mend the links. Nothing was taken.`,
    'unreadable-file': ({ file, reason }) =>
      `the file ${file} cannot be read (${reason}). Ask for it again as .xlsx.`,
    fixed: () => 'the value of its region is fixed; nothing of it is taken any more.',
    'rows-missing': ({ indicators }) =>
      `the rows of ${listed(indicators)} were deleted; answers collected before stay. Restore them by the version history.`,
    'rows-twice': ({ indicators }) =>
      `${listed(indicators)} answered twice with different content; neither was taken. Delete the wrong one.`,
    'rows-unknown': ({ codes }) =>
      `the indicator codes ${listed(codes)} are not in the instrument; their rows were not taken.`,
    'rows-of-other-region': ({ codes }) =>
      `it has rows of the region ${listed(codes)}; these were not taken. Perhaps copied from another sheet.`,
    'columns-added': ({ headers }) => `the added columns ${listed(headers)} are not collected.`,
    formulas: ({ cells }) =>
      `the cells ${listed(cells)} hold formulas; their results were taken. Better to type the number.`,
    'protection-missing': () =>
      'its protection is gone. Run KKPHAM › Region sheets › Open sheets or Lock sheets to put it back.',
    'no-officer': () => 'Surel Petugas is empty; the sheet is not shared with anybody yet.',
    'address-refused': ({ addresses }) =>
      `Google refuses to share it with ${listed(addresses)}. Check the address, or send the .xlsx file.`,
    'not-placed': () => 'it cannot be put into the chosen folder; it stays in My Drive and its link is good.',
    'not-made': ({ reason }) => `it could not be made (${reason}). Run again.`,
    cleared: ({ indicators }) =>
      `${listed(indicators)} were emptied in the sheet; answers collected before stay. If there is no data, write Tidak ada data.`,
    'no-row': ({ indicators }) =>
      `${listed(indicators)} have no row in the tab Isian yet. Run KKPHAM › Prepare book, then collect again.`,
  },
  menu: {
    title: 'KKPHAM',
    prepare: 'Prepare the book',
    validate: 'Validate submissions',
    clearMarks: 'Clear marks',
    score: 'Compute scores',
    claimGap: 'Claimed and verified',
    summarise: 'Write verification summaries',
    summariseSelected: 'Write summaries of selected regions',
    messages: 'Coordinators’ e-mail',
    preview: 'Preview',
    test: 'Send a test to myself',
    send: 'Send summaries',
    sheets: 'Region sheets',
    makeSheets: 'Make region sheets',
    collect: 'Collect answers',
    upload: 'Upload .xlsx files …',
    returnSheets: 'Return for repair',
    lock: 'Lock sheets',
    open: 'Open sheets …',
    nightlyOn: 'Switch nightly collection on',
    nightlyOff: 'Switch nightly collection off',
    nightlyState: 'State of nightly collection',
    decisions: 'Decisions',
    record: 'Record decisions on the selected rows',
    confirm: 'Confirmed',
    correct: 'Corrected …',
    reject: 'Not supported by evidence …',
    giveBack: 'Returned …',
    notApplicable: 'Not applicable …',
    takeBack: 'Take the decision back …',
    check: 'Record the Kanwil’s check (selected regions)',
    determination: 'Fixed values',
    determine: 'Fix the selected regions …',
    revoke: 'Revoke the predicate of the selected regions …',
    checkTrail: 'Check the trail',
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
    sheetsMade: ({ made, there, left, troubled, quotaSpent }) =>
      `${n(made)} sheets made, ${n(there)} were there.${troubled > 0 ? ` ${n(troubled)} want a look: column Masalah Lembar of the table Wilayah.` : ''}${left > 0 ? ` ${n(left)} left; ${quotaSpent ? "this account's day is used up, run again tomorrow" : 'run again to go on'}.` : ''}`,
    collected: ({ collected, unchanged, changed, reopened, refused, none, left }) =>
      `${n(collected)} sheets collected (${n(changed)} answers changed${reopened > 0 ? `, ${n(reopened)} to be checked again` : ''}), ${n(unchanged)} unchanged.${refused > 0 ? ` ${n(refused)} refused: see Masalah Lembar in the table Wilayah.` : ''}${none > 0 ? ` ${n(none)} regions have no sheet yet.` : ''}${left > 0 ? ` ${n(left)} left; run again to go on.` : ''}`,
    locked: ({ locked, refused, none, left }) =>
      `${n(locked)} sheets locked.${refused > 0 ? ` ${n(refused)} could not be locked: see Masalah Lembar in the table Wilayah.` : ''}${none > 0 ? ` ${n(none)} regions have no sheet yet.` : ''}${left > 0 ? ` ${n(left)} were left for lack of time; run it again to go on.` : ''}`,
    opened: ({ opened, until, refused, none, left }) =>
      `${n(opened)} sheets opened until ${until}.${refused > 0 ? ` ${n(refused)} could not be opened: see Masalah Lembar in the table Wilayah.` : ''}${none > 0 ? ` ${n(none)} regions have no sheet yet.` : ''}${left > 0 ? ` ${n(left)} were left for lack of time; run it again to go on.` : ''}`,
    returned: ({ returned, sound, refused, none, left, withoutAddress, sent, already, failed, doubtful }) =>
      `${n(returned)} sheets returned, ${n(sent)} messages sent.${already > 0 ? ` ${n(already)} messages were sent before.` : ''}${failed > 0 ? ` ${n(failed)} messages failed: see the tab Surel Keluar.` : ''}${doubtful > 0 ? ` ${n(doubtful)} messages are in doubt: see the tab Surel Keluar.` : ''}${withoutAddress > 0 ? ` ${n(withoutAddress)} without a usable officer's address; tell them yourself.` : ''}${sound > 0 ? ` ${n(sound)} regions have nothing to repair.` : ''}${refused > 0 ? ` ${n(refused)} could not be returned: see Masalah Lembar in the table Wilayah.` : ''}${none > 0 ? ` ${n(none)} regions have no sheet yet.` : ''}${left > 0 ? ` ${n(left)} were left for lack of time; run it again to go on.` : ''}`,
    received: (files) => `${n(files)} files received; run KKPHAM › Region sheets › Collect answers.`,
    previewed: (messages) => `${s(messages, 'message')} ready as a preview; nothing was sent.`,
    tested: (messages, address) => `${s(messages, 'test message')} sent to ${address}.`,
    sent: ({ sent, already, failed, doubtful }) =>
      `${s(sent, 'message')} sent${already > 0 ? `, ${n(already)} sent before` : ''}${failed > 0 ? `, ${n(failed)} failed` : ''}${doubtful > 0 ? `, ${n(doubtful)} in doubt: see the tab Surel Keluar` : ''}.`,
  },
  ask: {
    sendTitle: 'Send the summaries to the coordinators?',
    send: (messages, recipients, remaining) =>
      `${s(messages, 'message')} to ${s(recipients, 'recipient')}. This account has ${n(remaining)} recipients left today. Send now?`,
    openTitle: 'Open sheets',
    openUntil: (sheets, longest) =>
      `Open ${n(sheets)} sheets until which day? Write it like 2026-05-31; ${n(longest)} days ahead at most.`,
    openReason: 'Why are they opened? The reason is kept in the table Wilayah.',
    openWho: 'By whose leave? Google does not tell your name.',
    newTrailTitle: 'Begin a new audit trail?',
    newTrail: (head) =>
      `The tab Jejak Audit is gone; the last entry known of it: ${head}. Better restore it by File › Version history. The first entry of a new trail names the one that is gone. Begin a new one?`,
  },
  nightly: {
    on: (next) => `The nightly run is on. Next: ${next}.`,
    off: (other) =>
      `The nightly run is off.${other === null ? '' : ` Only ${other} can delete the trigger that is theirs; it does nothing any more.`}`,
    switchedOff: 'Not done: the nightly run is switched off.',
    unfinished: 'Begun, not finished. If this stays here, the run was cut off on the way.',
    failed: (reason) => `Failed: ${reason}`,
    locked: (locked, notLocked) =>
      `${locked > 0 ? `${n(locked)} sheets locked because their time is over.` : ''}${notLocked > 0 ? ` ${n(notLocked)} could not be locked yet.` : ''}`.trim(),
    reminded: ({ sent, already, failed, doubtful, waiting, withoutAddress }) =>
      sent + already + failed + doubtful + waiting + withoutAddress === 0
        ? ''
        : `${n(sent)} reminders sent${already > 0 ? `, ${n(already)} sent before` : ''}${failed > 0 ? `, ${n(failed)} failed` : ''}${doubtful > 0 ? `, ${n(doubtful)} in doubt: see the tab Surel Keluar` : ''}${waiting > 0 ? `, ${n(waiting)} waiting for the next night as the mail quota or the time of this one is used up` : ''}${withoutAddress > 0 ? `, ${n(withoutAddress)} regions without a usable officer's address` : ''}.`,
    state: ({ isOn, last, outcome, next, who, trouble }) =>
      [
        isOn ? `On${who === '' ? '' : `, by ${who}`}.` : 'Off.',
        ...(trouble === 'trigger-gone'
          ? ['Its trigger is gone, so that it will not run. Switch the nightly run on again.']
          : []),
        ...(trouble === 'silent'
          ? [
              'It has not run for more than 36 hours. Switch it on again; if that does not help, look at Extensions › Apps Script › Executions.',
            ]
          : []),
        ...(trouble === 'hour-changed'
          ? ['The setting Jam Pengumpulan Malam was changed; switch it on again for that to hold.']
          : []),
        `Last run: ${last === '' ? 'never' : last}.`,
        ...(outcome === '' ? [] : [`Outcome: ${outcome}`]),
        ...(isOn && next !== '' ? [`Next: ${next}.`] : []),
      ].join('\n'),
    silent: (last) =>
      `The nightly run is on but has not run since ${last === '' ? 'it was switched on' : last}. See KKPHAM › Region sheets › State of nightly collection.`,
  },
  mark: {
    more: (count) => `… and ${s(count, 'more finding')} on this cell.`,
  },
  words: {
    cellChanged: (header, from, to) => `${header}: “${from}” became “${to}”`,
    decisionBefore: (day, decision, changes) => `${day}, before that ${decision}. ${changes}.`,
    provisional: 'Provisional',
    final: 'Verified',
    of: (part, whole) => `${part} of ${whole}`,
    notScored: 'not scored',
    outboxDoubt:
      'In doubt: the program stopped while sending. Look in the Sent folder, then set Keadaan to “terkirim” or “kirim ulang”, or use Mark as sent and Send again in the menu.',
    outboxPreview: 'A preview; not sent.',
  },
  roles,
  decisions,
  stages,
  about: ({ version, instrument, hash, standing, assumptions, roles: whoMay }) =>
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
      whoMay,
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
      'KKPHAM › Region sheets › Make region sheets: a sheet for each region, shared with its officers. Collect answers brings the answers into Isian. For a pilot, answers may be typed straight into Isian.',
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
    roles: 'People and roles',
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
  upload: {
    title: 'Upload region sheets (.xlsx)',
    intro:
      'Choose the .xlsx files that officers sent; several at once if you like. The region is known by what is in the file, not by its name.',
    choose: 'Files',
    send: 'Upload and collect',
    working: (name) => `Uploading ${name} …`,
  },
  trail: {
    sound: ({ length, hash, sorted }) =>
      `The trail is whole: ${n(length)} entries, head ${length} ${hash.slice(0, 16)}.${sorted ? ' Somebody sorted its rows; all are there.' : ''} The chain cannot show that all of it was written anew; compare its head with a message already sent.`,
    faulty: ({ kind, seq }, cell) => `${TRAIL_FAULTS[kind](n(seq))} See ${cell}. All before it is whole.`,
  },
  message,
  day: (day) => formatDay(day, 'en'),
};

const TRAIL_FAULTS: Readonly<Record<TrailFaultKind, (seq: string) => string>> = {
  changed: (seq) => `Entry ${seq} was changed: it does not fit its hash, or the entry after it.`,
  removed: (seq) => `Entry ${seq} was removed.`,
  inserted: (seq) => `A row was inserted at the place of entry ${seq}.`,
  moved: (seq) => `Entry ${seq} was moved; all entries are as they were written.`,
  cut: (seq) => `The end is missing from entry ${seq} on, by the head that is known.`,
  rewritten: (seq) =>
    `Entry ${seq} is not the one that is known: the trail was written anew, from it or before.`,
};

const listed = (items: readonly string[]): string =>
  `${items.slice(0, 8).join(', ')}${items.length > 8 ? ', …' : ''}`;

const describeFault = (fault: Parameters<Text['faultPlace']>[0]): string =>
  (unsound[fault.code] as (fault: Parameters<Text['faultPlace']>[0]) => string)(fault);
