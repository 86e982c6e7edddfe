// The words about evidence packages in English.
import type { EvidenceText } from '../evidence-text';
import { formatNumber } from '../format';

const n = (value: number): string => formatNumber(value, 0, 'en');
const s = (count: number, noun: string): string => `${n(count)} ${noun}${count === 1 ? '' : 's'}`;

export const evidence: EvidenceText = {
  menu: 'Make evidence packages of selected regions',
  done: ({ made, unchanged, left, notCopied, folder, broken }) =>
    [
      `${s(made, 'evidence package')} made, ${n(unchanged)} unchanged; the folder is “${folder}” in Drive.`,
      ...(left > 0 ? [`${n(left)} left for lack of time; run it again to go on.`] : []),
      ...(notCopied > 0
        ? [`${s(notCopied, 'document')} could not be copied; text and link are in the package.`]
        : []),
      ...(broken === null
        ? []
        : [
            `The audit trail is not whole from entry ${n(broken)} on, and the package shows it; run KKPHAM › Check the trail.`,
          ]),
    ].join(' '),
  changed:
    'The tab Instrumen or Indikator changed while the book was read. Run it once more. No package was made.',
};
