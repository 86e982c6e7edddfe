// The words of the second verification in English.
import { isWhole } from '../../../domain/second-review/plan';
import type { RefusalCode, RefusalDetails } from '../../refusal';
import type { SecondReviewRefusals } from '../../second-review/refusals';
import { formatNumber, formatPlain } from '../format';
import type { SecondReviewText } from '../second-review-text';

const n = (value: number): string => formatNumber(value, 0, 'en');
const percent = (value: number): string => `${formatPlain(value, 'en')}%`;
const two = (value: number): string => formatNumber(value, 2, 'en');
const listed = (lines: readonly string[]): string =>
  `${lines.slice(0, 5).join('; ')}${lines.length > 5 ? `; and ${n(lines.length - 5)} more` : ''}`;

const fault: SecondReviewText['fault'] = {
  unknown: 'the status is not known; choose one from the list',
  undecided: 'this status is no vote; choose one from the list',
  step: 'the present decision cannot be changed into this one directly',
  refused: 'not applicable is not allowed for this indicator, or its note is missing',
  unusable: 'the verified value is missing or cannot be used',
  unreasoned: 'a fitting reason code or the note is missing',
  first: 'you made the first decision yourself',
  second: 'you gave the second vote yourself',
  'not-third': 'you are not a third verifier',
  'no-row': 'its row is no longer in the tab Isian',
  reopened: 'the region has just changed its answer; read it again, then repeat',
  'not-recorded': 'the decision cannot be recorded in your name',
};

export const secondReview: SecondReviewText = {
  menu: {
    title: 'Second verification',
    draw: 'Plan and draw a sample',
    collect: 'Collect the second verification',
    settle: 'Settle differences',
  },
  plan: (plan) => {
    const { accepted, size, population, riskPercent, tolerablePercent } = plan;
    const few = `less than ${percent(tolerablePercent)} of ${n(population)} decisions are wrong`;
    const else_ =
      'if more do, that cannot be concluded, and it has to be settled which decisions are checked again.';
    return isWhole(plan)
      ? `All ${n(size)} decisions are checked again. If at most ${n(accepted)} of them differ, ${few}, without any risk of sampling; ${else_}`
      : `If at most ${n(accepted)} of ${n(size)} decisions differ, it can be concluded, at a risk of ${percent(riskPercent)}, that ${few}; ${else_}`;
  },
  result: (plan, { counts, conclusion }) => {
    const differing = counts.differing + counts.settled;
    const judged = plan.size - counts.waiting;
    const few = `less than ${percent(plan.tolerablePercent)} of ${n(plan.population)} decisions are wrong`;
    const found = `${n(judged)} of ${n(plan.size)} second votes are in, ${n(differing)} differ`;
    const said = {
      waiting: `${found}. Nothing can be concluded yet.`,
      holds: `${found}, at most ${n(plan.accepted)} are accepted: ${isWhole(plan) ? few : `at a risk of ${percent(plan.riskPercent)} it is concluded that ${few}`}.`,
      fails: `${found}, more than the ${n(plan.accepted)} that are accepted: it cannot be concluded that ${few}.`,
    }[conclusion];
    const open = counts.differing > 0 ? ` ${n(counts.differing)} wait for the third verifier.` : '';
    return `${said}${open}`;
  },
  agreement: ({ pairs, same, kappa, interval }) => {
    if (pairs === 0) return 'Agreement: no second votes yet; kappa cannot be computed.';
    const alike = `Agreement of states: ${n(same)} of ${n(pairs)} are the same (${formatNumber((same / pairs) * 100, 1, 'en')}%)`;
    if (kappa === null) {
      return `${alike}; kappa cannot be computed, since both used one and the same state only.`;
    }
    return interval === null
      ? `${alike}; Cohen's kappa ${two(kappa)}, its confidence interval cannot be computed.`
      : `${alike}; Cohen's kappa ${two(kappa)} (95% interval: ${two(interval[0])} to ${two(interval[1])}).`;
  },
  ask: {
    title: 'Second verification',
    draw: ({ plan, regions, wanted, isBookShared }) =>
      [
        `Sample ${n(plan.number)}: ${n(plan.size)} of ${n(plan.population)} recorded decisions, in ${n(regions)} regions in which every indicator is decided.`,
        secondReview.plan(plan),
        ...(plan.accepted < wanted
          ? [
              `Beda Diterima is lowered from ${n(wanted)} to ${n(plan.accepted)}: of ${n(plan.population)} decisions, ${n(plan.accepted + 1)} wrong ones reach ${percent(plan.tolerablePercent)} already.`,
            ]
          : []),
        ...(plan.leftOut > 0
          ? [`${n(plan.leftOut)} decisions are left out, since ${plan.second} made them.`]
          : []),
        `${plan.second} gets a spreadsheet of their own without the first decisions. That means something only if they do not open this Buku Verifikasi: Google Sheets shows the first decisions to whoever has access to it.${isBookShared ? ' AT THIS MOMENT THE BOOK IS SHARED WITH THEM; take their access away until all their votes are collected.' : ' Do not share the book with them until all their votes are collected.'}`,
        'The plan and the draw are written into Jejak Audit and cannot be taken back. Go on?',
      ].join('\n\n'),
    replace: (from, to) =>
      `The sample under way is with ${from}. Give it to ${to}? Votes that were taken stay. Its spreadsheet is no longer shared with ${from}.`,
  },
  state: {
    waiting: 'Waits for the second vote',
    agreed: 'The same',
    differing: 'Differs: waits for the third verifier',
    settled: 'Differs: settled by the third verifier',
  },
  answerChanged: 'The region has changed its answer since the draw.',
  notTaken: (why) => `Proposal not taken: ${fault[why]}.`,
  fault,
  remark: (outcome, at) => {
    switch (outcome.kind) {
      case 'blank':
        return '';
      case 'taken':
      case 'kept':
        return `Recorded ${at}.`;
      case 'changed':
        return `Recorded ${at}. Later changes are not taken.`;
      case 'refused':
        return `Not taken yet: ${fault[outcome.fault]}.`;
    }
  },
  notes: ({ number, second, seed }) => [
    `Sample ${n(number)}, second verifier ${second}. They must not see this book until all their votes are collected; Google Sheets cannot hinder it.`,
    `The draw: decisions in the order of the SHA-256 of “seed region-code indicator-code”, the first ones taken. Seed: ${seed}, the hash of the entry of Jejak Audit just before the plan.`,
    'First and second votes are frozen once recorded. What differs counts as differing, whoever is found right.',
    "Cohen's kappa is agreement beyond what chance brings: 1 is full, 0 no more than chance. Where nearly all decisions are of one kind it is low though nearly all agree; read it beside the percentage.",
    'The third verifier fills in the green columns where votes differ, with reason code and note, then KKPHAM › Second verification › Settle differences.',
  ],
  done: {
    drawn: ({ plan, isNew, url, refused }) =>
      [
        isNew
          ? `Sample ${n(plan.number)} is drawn: ${n(plan.size)} of ${n(plan.population)} decisions.`
          : `Sample ${n(plan.number)} is still under way; nothing new is drawn.`,
        refused
          ? `Google refuses to share its spreadsheet with ${plan.second}. Check the address, then run it again.`
          : `Its spreadsheet is shared with ${plan.second}: ${url}`,
      ].join(' '),
    collected: ({ taken, refused, changed }, told) =>
      [
        `${n(taken)} second votes taken.`,
        ...(refused > 0 ? [`${n(refused)} cannot be taken yet: ${listed(told)}.`] : []),
        ...(changed > 0
          ? [`${n(changed)} were changed after they were recorded; the changes are not taken.`]
          : []),
      ].join(' '),
    settled: (settled, told) =>
      [
        settled === 0 && told.length === 0
          ? 'There is no proposal of a third verifier to record.'
          : `${n(settled)} differences settled.`,
        ...(told.length > 0 ? [`${n(told.length)} cannot be taken yet: ${listed(told)}.`] : []),
      ].join(' '),
  },
};

type Words = {
  readonly [C in keyof SecondReviewRefusals & RefusalCode]: (details: RefusalDetails[C]) => string;
};

export const secondReviewRefusals: Words = {
  'review/no-second': () =>
    'Fill in the setting Verifikator Kedua with one e-mail address first. Nothing was changed.',
  'review/nothing-decided': () =>
    'There is no region yet in which every indicator is decided and recorded; there is nothing to draw from. Nothing was changed.',
  'review/all-by-second': ({ address }) =>
    `Every decision that could be drawn was made by ${address}. The second verifier has to be somebody else: change the setting Verifikator Kedua. Nothing was changed.`,
  'review/second-decided': ({ address, places }) =>
    `${address} made the first decision on ${listed(places)}, which still wait for the second vote. Choose somebody else in the setting Verifikator Kedua. Nothing was changed.`,
  'review/none': () =>
    'There is no sample yet. Run KKPHAM › Second verification › Plan and draw a sample. Nothing was changed.',
  'review/file-missing': () =>
    "The second verifier's spreadsheet is not finished. Run KKPHAM › Second verification › Plan and draw a sample again.",
  'review/file-trashed': ({ name }) =>
    `The second verifier's spreadsheet (${name}) is in the bin. Restore it, then run this again.`,
  'review/file-closed': ({ by, reason }) =>
    `This account cannot open the second verifier's spreadsheet (${reason}). ${by} made it; ask them to run this.`,
  'review/file-spoiled': ({ tab, header }) =>
    header === null
      ? `The second verifier's spreadsheet has no tab “${tab}”. Give it its name again, or restore it from the version history. Nothing was taken.`
      : `In the second verifier's spreadsheet, tab “${tab}”, the header “${header}” is missing or there twice. Put it right. Nothing was taken.`,
  'review/not-third': ({ address, thirds }) =>
    `${address} is not named as Verifikator Ketiga in the tab Pengaturan. ${thirds.length > 0 ? `Those who may: ${thirds.join(', ')}.` : 'The setting is still empty.'} Nothing was changed.`,
};
