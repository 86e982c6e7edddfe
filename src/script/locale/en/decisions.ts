// English: decisions that are typed, recorded and refused.
import type { RefusedProposal } from '../../../domain/decision/receive';
import { formatNumber, quotedList } from '../format';
import type { DecisionsText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'en');

export const decisions: DecisionsText = {
  received: (taken, refused) =>
    [
      ...(taken > 0 ? [`${n(taken)} decision(s) recorded.`] : []),
      ...(refused.length > 0 ? [`${n(refused.length)} not recorded: ${reasons(refused)}.`] : []),
    ].join(' '),
  fault: {
    unknown: 'the word in Status Verifikasi is not known',
    step: 'that step is not allowed from the recorded decision',
    refused: 'not applicable is not allowed for the indicator, or has no reason',
    unusable: 'the verified answer cannot be used',
    unreasoned:
      'Kode Alasan or Catatan Verifikator is blank, does not fit, or is still that of the decision before',
    unsigned: 'their verifier has not run KKPHAM › Decisions › Record decisions on the selected rows',
    unnamed: 'Google does not tell who you are, and a decision needs a name',
    role: 'your role is not that of a verifier',
    province: 'the region is not of your province',
    ownProvince: 'the region is of the province that you come from',
    stage: 'the region has not reached your stage',
    dates: 'today is outside the dates of your stage',
    frozen: 'the value of the region is fixed',
    changed: 'the answer changed since it was decided on, so the indicator is open again',
    twice: 'it is the second row for that indicator; the first counts',
  },
  decided: (word, rows) => `${n(rows)} row(s): ${word}.`,
  strangers: (names) =>
    `Nobody of the tab Pengguna: ${quotedList(names)}. You are recorded as the one who decided.`,
  askReasonTitle: (word, rows) => `${word}: ${n(rows)} row(s)`,
  askReason: (codes) => `Reason code for the rows that have none:\n${codes.join('\n')}`,
  askNote: 'Note for the rows that have none: what was found, in which document.',
};

const MOST_ROWS = 5;

/** Each reason once, with the rows it is about. */
const reasons = (refused: readonly RefusedProposal[]): string => {
  const faults = [...new Set(refused.map(({ fault }) => fault))];
  return faults
    .map((fault) => {
      const rows = refused.filter((one) => one.fault === fault).map(({ row }) => n(row));
      const more = rows.length > MOST_ROWS ? `, … ${n(rows.length)} rows` : '';
      return `${decisions.fault[fault]} (row ${rows.slice(0, MOST_ROWS).join(', ')}${more})`;
    })
    .join('; ');
};
