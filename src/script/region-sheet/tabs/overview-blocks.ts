// What still blocks handing in, as sentences in the tab Ringkasan.
import { ENDORSEMENT_LABELS } from '../layout';
import { OVERVIEW_WORDS as W } from '../words';
import { paperCell } from './identity-tab';
import { type OverviewRow, rowOf } from './overview-row';

const PAPERS = Object.values(ENDORSEMENT_LABELS);

export const BLOCK_ROWS = 4 + PAPERS.length;

/** The sentences; `total` is the row with the counts of the whole sheet. */
export const blockRows = (total: number): readonly OverviewRow[] => {
  const isThere = (paper: number): string =>
    `(LEN(TRIM(${paperCell(paper, 'date')}))>0)*(LEN(TRIM(${paperCell(paper, 'link')}))>0)`;
  const missing = PAPERS.map((_, i) => `1-${isThere(i)}`).join('+');
  const counted = (cell: string, words: { readonly some: string; readonly none: string }): string =>
    `=IF(${cell}=0;"${W.done}${words.none}";"${W.open}"&${cell}&"${words.some}")`;
  return [
    rowOf('state', [`=IF(E${total}+F${total}+${missing}=0;"${W.done}${W.ready}";"${W.open}${W.notReady}")`]),
    rowOf('state', [counted(`F${total}`, W.blank)]),
    rowOf('state', [counted(`E${total}`, W.errors)]),
    ...PAPERS.map((paper, i) =>
      rowOf('state', [
        `=IF(${isThere(i)}=1;"${W.done}${W.endorsed(paper)}";"${W.open}${W.notEndorsed(paper)}")`,
      ]),
    ),
    rowOf('state', [
      `=IF(D${total}=0;"${W.done}${W.warnings.none}";"${W.better}${W.warnings.before}"&D${total}&"${W.warnings.after}")`,
    ]),
  ];
};
