// The region code of a row: known, and still the text it was.
import { cellText } from '../../table/cell';
import { type AnyRowRule, onRow } from '../rule';

export const regionKnown: AnyRowRule = {
  name: 'region-known',
  scope: 'any row',
  judge: (row) => {
    const found = cellText(row.typed.region);
    if (!row.region) return [onRow('region/unknown', row, 'region', { found })];
    return row.codeRead.code !== null && row.codeRead.from !== 'text'
      ? [onRow('region/code-converted', row, 'region', { found, recognised: row.codeRead.code })]
      : 'holds';
  },
};
