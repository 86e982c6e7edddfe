// English: the filter views of Isian.
import { formatNumber } from '../format';
import type { Text, ViewsText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'en');

export const views: ViewsText = {
  menu: 'Filter views',
  title: ({ whose, part }) => {
    if (whose.kind === 'region') return `${whose.region.code} ${whose.region.name}`;
    if (whose.kind === 'nobody') return 'All regions · no verifier yet';
    return `${whose.kind === 'verifier' ? whose.verifier.called : 'All regions'} · ${PARTS[part]}`;
  },
  forAll: 'All verifiers',
  open: 'Open',
  done: (regions, verifiers, left) =>
    `The filter views of the tab Isian match ${n(regions)} regions and ${n(verifiers)} verifiers. Open them by the links in the tab Tampilan; views that people made were not touched.${left > 0 ? ` ${n(left)} other names in the column Verifikator were given no view, since there are too many names; check that column.` : ''}`,
};

const PARTS = {
  all: 'mine',
  open: 'still open',
  cameBack: 'came back from the region',
  returned: 'returned to the region',
} as const;

export const viewsRefusal: Pick<Text['refusal'], 'views/no-service' | 'views/refused'> = {
  'views/no-service': () =>
    'The service Google Sheets API is not switched on for the script of this book, and filter views can be made only through it. Open Extensions › Apps Script, add Google Sheets API (v4) under the name Sheets to Services, or paste the new appsscript.json; then run this again. Nothing was changed.',
  'views/refused': ({ reason }) =>
    `Google refused to make the filter views (${reason}). The views and the tab Tampilan are as they were. Try again; if it is refused again, check that you may edit this book, and the service Google Sheets API in Extensions › Apps Script.`,
};
