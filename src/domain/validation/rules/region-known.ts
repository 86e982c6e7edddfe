// The region code of a row: known, and still the text it was.
import { cellText } from '../../table/cell';
import { type AnyRowRule, onRow } from '../rule';

export const regionKnown: AnyRowRule = {
  name: 'region-known',
  scope: 'any row',
  judge: (row) => {
    const { region, codeRead, typed } = row;
    if (region && (codeRead.code === null || codeRead.from === 'text')) return 'holds';
    const found = cellText(typed.region);
    return region && codeRead.code !== null
      ? [onRow('region/code-converted', row, 'region', { found, recognised: codeRead.code })]
      : [onRow('region/unknown', row, 'region', { found })];
  },
};
