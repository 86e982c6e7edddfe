// English: the Kanwil's check, and values that are fixed or taken back.
import type { RefusalDetails } from '../../refusal';
import { formatDay, formatNumber } from '../format';
import type { StagesText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'en');

export const stages: StagesText = {
  checked: (passed, returned, open) =>
    [
      `The Kanwil’s check: ${n(passed)} region(s) passed.`,
      ...(returned > 0 ? [`${n(returned)} need repair; run KKPHAM › Lembar Isian › Return for repair.`] : []),
      ...(open > 0
        ? [`${n(open)} not finished: fill in Kesesuaian Dokumen in the tab Pemeriksaan Kanwil.`]
        : []),
    ].join(' '),
  determineTitle: 'Fix the values?',
  askDetermine: (regions) =>
    `The values of ${n(regions)} region(s) are fixed with the answers, decisions, rules and instrument of now. After that nothing of them changes. Fix them?`,
  determined: (regions, already) =>
    `${n(regions)} region(s) fixed.${already > 0 ? ` ${n(already)} were fixed before.` : ''} See the tab Ketetapan.`,
  revokeTitle: 'Revoke the predicate',
  askRevoke: (regions) =>
    `Why is the predicate of ${n(regions)} region(s) revoked? The reason is kept in Jejak Audit.`,
  revoked: (regions, already) =>
    `The predicate of ${n(regions)} region(s) is revoked; the value stays on record.${already > 0 ? ` ${n(already)} were revoked before.` : ''} See the tab Ketetapan.`,
};

export const stageRefusals = {
  'regions/fixed': ({ codes }: RefusalDetails['regions/fixed']): string =>
    `The value of these regions is fixed: ${codes.join(', ')}. Answers, decisions and sheets can no longer be changed. Nothing was changed.`,
  'check/unknown-word': ({ found }: RefusalDetails['check/unknown-word']): string =>
    `Kesesuaian Dokumen is not known: ${found.join(', ')}. Choose Sesuai or Tidak sesuai in the tab Pemeriksaan Kanwil. Nothing was changed.`,
  'check/dates': ({ from, until }: RefusalDetails['check/dates']): string =>
    `Today is outside the dates of the Kanwil’s check (${from === '' ? 'no beginning' : formatDay(from, 'en')} to ${until === '' ? 'no end' : formatDay(until, 'en')}). An administrator can change them in the tab Pengaturan. Nothing was changed.`,
  'determine/not-verified': ({ regions }: RefusalDetails['determine/not-verified']): string =>
    `Only verified regions can be fixed; these are not: ${regions.join(', ')}. Finish their decisions, the Kanwil’s check and the second verification. Nothing was changed.`,
  'revoke/not-determined': ({ regions }: RefusalDetails['revoke/not-determined']): string =>
    `Only what is fixed can be revoked; these are not: ${regions.join(', ')}. Nothing was changed.`,
};
