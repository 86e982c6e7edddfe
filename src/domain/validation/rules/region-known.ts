// The region code of a row: known, and still the text it was.
import { is } from '../../condition/condition';
import { cellText } from '../../table/cell';
import { check } from '../check';
import type { RowRule } from '../rule';

export const regionKnown: RowRule = {
  name: 'region-known',
  scope: 'any row',
  checks: [
    check('region/code-converted', 'region', is('regionCode', 'converted'), ({ row }) => ({
      found: cellText(row.typed.region),
      recognised: row.codeRead.code ?? '',
    })),
    check('region/unknown', 'region', is('regionCode', 'unknown'), ({ row }) => ({
      found: cellText(row.typed.region),
    })),
  ],
};
