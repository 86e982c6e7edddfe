// English: the papers of a region.
import { formatNumber } from '../format';
import type { PaperCounts, PapersText } from '../papers-text';

const n = (value: number): string => formatNumber(value, 0, 'en');

/** `what` is what was made, `nothing` why a region has none. */
const said =
  (what: string, nothing: string) =>
  ({ made, unchanged, left, notPlaced, without, folder }: PaperCounts): string =>
    [
      `${n(made)} ${what} made, ${n(unchanged)} unchanged.`,
      made > notPlaced && folder !== '' ? `See the folder “${folder}” in Drive.` : '',
      without > 0 ? `${n(without)} of the regions ${nothing}.` : '',
      left > 0 ? `${n(left)} are left; run this again to go on.` : '',
      notPlaced > 0 ? `${n(notPlaced)} could not be placed in the chosen folder and stay in My Drive.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');

export const papers: PapersText = {
  menu: 'Documents of selected regions',
  checkReport: 'Reports of the Kanwil’s check',
  minutes: 'Minutes of the verification',
  repairList: 'Lists of repairs',
  done: {
    checkReport: said('reports of the check', 'have filled in nothing'),
    minutes: said('minutes', 'have no recorded decision'),
    repairList: said('lists of repairs', 'have nothing to repair'),
  },
};
